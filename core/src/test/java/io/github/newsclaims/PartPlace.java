package io.github.newsclaims;

import io.github.newsclaims.term.OpenTerm;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.time.Edtf;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of an article, or of a value in it, found by reflection.
 *
 * @param pointer where it is, for example "/claims/0/figures/0/asOf"
 * @param owner the value that has it, for example a figure
 * @param accessor the name of the accessor, for example "asOf"
 * @param value what the accessor returns, for example an Optional of a time
 */
record PartPlace(String pointer, Object owner, String accessor, Object value) {
    /** Returns where it is in any article: "claims.figures.asOf". */
    String path() {
        return path(pointer);
    }

    static String path(String pointer) {
        return pointer.replaceAll("/[0-9]+(?=/|$)", "").replaceFirst("/", "").replace('/', '.');
    }

    /** Returns all parts of an article, and of the values in it that have parts themselves. */
    static List<PartPlace> all(Article article) {
        return within(article);
    }

    /** Returns all parts of a value, and of the values in it that have parts themselves. */
    static List<PartPlace> within(Object value) {
        List<PartPlace> all = new ArrayList<>();
        addAll(value, "", all);
        return all;
    }

    /** Returns one part for each path: the first that is stated, otherwise the first. */
    static Map<String, PartPlace> firsts(Article article) {
        Map<String, PartPlace> firsts = new LinkedHashMap<>();
        for (PartPlace place : all(article)) {
            PartPlace first = firsts.putIfAbsent(place.path(), place);
            if (first != null && !first.isStated() && place.isStated()) {
                firsts.put(place.path(), place);
            }
        }
        return firsts;
    }

    /**
     * Returns the parts of all values with a builder, one for each path; but not those that are such a value themselves,
     * whose own parts are there.
     */
    static Map<String, PartPlace> ofBuilders(Article article) {
        Map<String, PartPlace> parts = new LinkedHashMap<>();
        firsts(article).forEach((path, place) -> {
            boolean isBuilt = place.value() instanceof Optional<?> optional
                    ? optional.filter(PartPlace::hasBuilder).isPresent()
                    : hasBuilder(place.value());
            if (hasBuilder(place.owner()) && !isBuilt) {
                parts.put(path, place);
            }
        });
        return parts;
    }

    boolean isStated() {
        return !value.equals(Optional.empty())
                && !value.equals(List.of())
                && !value.equals(Extensions.none())
                && !value.equals(false);
    }

    /** Returns the parts of an article in which values of one type stand, each with its own pointer. */
    static <T> Map<String, T> values(Article article, Class<T> type) {
        Map<String, T> values = new LinkedHashMap<>();
        for (PartPlace place : all(article)) {
            items(place.value(), place.pointer()).forEach((pointer, item) -> {
                if (type.isInstance(item)) {
                    values.put(pointer, type.cast(item));
                }
            });
        }
        return values;
    }

    /** Returns an article with another value where a pointer leads. */
    static Article replaced(Article article, String pointer, Object value) {
        return (Article) replaced((Object) article, pointer, value);
    }

    /** Returns a value or a list of values with another value where a pointer from it leads. */
    static Object replaced(Object owner, String pointer, Object value) {
        return replaced(owner, List.of(pointer.substring(1).split("/")), value);
    }

    private static Object replaced(Object owner, List<String> steps, Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        List<String> rest = steps.subList(1, steps.size());
        if (owner instanceof Optional<?> optional) {
            return replaced(optional.orElseThrow(), steps, value);
        }
        if (owner instanceof List<?> list) {
            List<Object> items = new ArrayList<>(list);
            int index = Integer.parseInt(steps.get(0));
            items.set(index, replaced(items.get(index), rest, value));
            return items;
        }
        Object part = ModelTypes.call(owner, steps.get(0));
        return PartSetter.with(owner, steps.get(0), replaced(part, rest, value));
    }

    private static void addAll(Object owner, String pointer, List<PartPlace> all) {
        for (String accessor : accessors(owner)) {
            Object value = ModelTypes.call(owner, accessor);
            PartPlace place = new PartPlace(pointer + "/" + accessor, owner, accessor, value);
            all.add(place);
            items(value, place.pointer()).forEach((where, item) -> addAll(item, where, all));
        }
    }

    /** The values that a part has, each by its pointer: none, one, or those of a list. */
    private static Map<String, Object> items(Object part, String pointer) {
        Map<String, Object> items = new LinkedHashMap<>();
        if (part instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                items.put(pointer + "/" + index, list.get(index));
            }
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(value -> items.put(pointer, value));
        } else {
            items.put(pointer, part);
        }
        return items;
    }

    /** The accessors of a value: what a value of its type has, or for one without a builder what it has a field for. */
    private static Set<String> accessors(Object value) {
        if (!value.getClass().getName().startsWith(Architecture.ROOT) || isWhole(value)) {
            return Set.of();
        }
        if (hasBuilder(value)) {
            return ModelTypes.names(ModelTypes.type(value));
        }
        Set<String> names = new TreeSet<>();
        for (Field field : value.getClass().getDeclaredFields()) {
            Arrays.stream(value.getClass().getMethods())
                    .filter(method -> method.getName().equals(field.getName()) && method.getParameterCount() == 0)
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .map(Method::getName)
                    .forEach(names::add);
        }
        return names;
    }

    static boolean hasBuilder(Object value) {
        return value.getClass().getSimpleName().startsWith("Immutable");
    }

    /** Whether tests of parts take the value as a whole. */
    private static boolean isWhole(Object value) {
        return value instanceof Wording
                || value instanceof OpenTerm
                || value instanceof Edtf
                || value instanceof Extensions
                || value instanceof ArticleText
                || value instanceof Enum<?>;
    }
}
