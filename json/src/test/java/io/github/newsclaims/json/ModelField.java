package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.term.OpenTerm;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.time.Edtf;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An accessor of a type of the model, found by reflection, that is a field of the JSON form.
 *
 * @param object where its object is in an article, for example "claims.figures"; empty for the article
 * @param owner the type that has it, for example Figure
 * @param accessor the accessor, for example asOf
 */
record ModelField(String object, Class<?> owner, Method accessor) {
    /** What a wording has is in the array that is the wording. */
    private static final Set<String> INLINE = Set.of("spans", "quotes");

    private static final Set<Class<?>> WHOLE = Set.of(Edtf.class, ArticleText.class, Extensions.class);
    private static final Set<String> OF_EVERY_OBJECT = Set.of("toBuilder", "toString", "hashCode");

    String name() {
        return accessor.getName();
    }

    /** Returns where it is in an article, for example "claims.figures.asOf". */
    String path() {
        return join(object, name());
    }

    /** Returns the fields of all objects that an article may have. */
    static List<ModelField> all() {
        List<ModelField> all = new ArrayList<>();
        addAll(Article.class, null, "", all);
        return all;
    }

    /** Adds the fields of a type, and of those within it. A number has an owner, because its fields are those of its owner. */
    private static void addAll(Class<?> type, @Nullable Class<?> owner, String object, List<ModelField> all) {
        for (Class<?> kind : kinds(type)) {
            for (Method accessor : accessors(kind)) {
                boolean number = isNumber(accessor);
                boolean inline = INLINE.contains(accessor.getName());
                ModelField field = new ModelField(object, owner == null ? kind : owner, accessor);
                if (!inline && !number && !all.contains(field)) {
                    all.add(field);
                }
                addAll(
                        itemType(accessor.getGenericReturnType()),
                        number ? kind : null,
                        inline || number ? object : join(object, accessor.getName()),
                        all);
            }
        }
    }

    /** Returns whether an accessor returns a number, whose fields are in the object of the accessor. */
    static boolean isNumber(Method accessor) {
        return accessor.getReturnType() == ReportedNumber.class;
    }

    private static String join(String object, String name) {
        return object.isEmpty() ? name : object + "." + name;
    }

    /** Returns the types whose objects a sealed interface stands for, or the type itself. */
    static List<Class<?>> kinds(Class<?> type) {
        return type.isInterface() && type.isSealed() ? List.of(type.getPermittedSubclasses()) : List.of(type);
    }

    /**
     * Returns the accessors of a type: of one with a builder what it leaves to the generated class, of a closed value what it
     * has a field for.
     */
    static List<Method> accessors(Class<?> type) {
        if (!type.getName().startsWith("io.github.newsclaims.")
                || type.isEnum()
                || WHOLE.contains(type)
                || OpenTerm.class.isAssignableFrom(type)) {
            return List.of();
        }
        Set<String> fields = new LinkedHashSet<>();
        for (Field field : type.getDeclaredFields()) {
            fields.add(field.getName());
        }
        boolean hasBuilder = Modifier.isAbstract(type.getModifiers());
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                .filter(method ->
                        hasBuilder ? !Modifier.isFinal(method.getModifiers()) : fields.contains(method.getName()))
                .filter(method -> method.getReturnType() != Extensions.class)
                .toList();
    }

    /** Returns what an accessor's Optional or List holds, otherwise what it returns. */
    private static Class<?> itemType(Type type) {
        if (type instanceof ParameterizedType generic) {
            return itemType(generic.getActualTypeArguments()[0]);
        }
        return (Class<?>) type;
    }

    /** Returns the values that an Optional or a list holds, otherwise the value itself. */
    static Stream<?> items(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream();
        }
        if (value instanceof OptionalInt number) {
            return number.stream().boxed();
        }
        return value instanceof List<?> list ? list.stream() : Stream.of(value);
    }

    static Object call(Object value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return path() + " of " + owner.getSimpleName();
    }
}
