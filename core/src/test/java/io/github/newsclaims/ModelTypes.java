package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.FieldList;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the tests of all types with a builder know of them: asked of the types, so that nothing new is forgotten. */
final class ModelTypes {
    private static final Set<String> OBJECT = Set.of("toBuilder", "toString", "hashCode", "equals");

    private ModelTypes() {}

    /** One value of each type with a builder, with all of its parts. */
    static List<Object> full() {
        return List.of(
                Samples.fullArticle(),
                Samples.fullContributor(),
                Samples.fullSection(),
                Samples.fullSource(),
                Samples.fullClaim(),
                Samples.fullAttribution(),
                Samples.fullStep(),
                Samples.fullTime(),
                Samples.fullFigure(),
                Samples.fullRelation(),
                Samples.fullAssessment(),
                Samples.fullEntity(),
                Samples.fullArticleRelation(),
                Samples.fullArticleRelation().target(),
                Samples.fullRelation().target(),
                Samples.fullFigureRelation().target(),
                Samples.fullFigureRelation(),
                Samples.fullPlace(),
                Samples.fullTimeEvent(),
                Samples.fullAppearance(),
                Samples.fullEvidence(),
                Samples.fullProvenance());
    }

    /** The sealed class that users see of a value: Claim, never ImmutableClaim. */
    static Class<?> type(Object value) {
        return value.getClass().getSuperclass();
    }

    /** The builder of a type that users see: Claim.Builder. */
    static Class<?> builder(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }

    /** The accessors of a type: what it declares without parameters and leaves for the generated class to answer. */
    static List<Method> accessors(Class<?> type) {
        List<Method> accessors = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !Modifier.isFinal(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(method -> !OBJECT.contains(method.getName()))
                .toList();
        assertThat(accessors).isNotEmpty();
        return accessors;
    }

    /** The names of the accessors, sorted. */
    static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        accessors(type).forEach(accessor -> names.add(accessor.getName()));
        return names;
    }

    /** The accessors that answer a list. */
    static List<Method> lists(Class<?> type) {
        return accessors(type).stream()
                .filter(accessor -> accessor.getReturnType() == List.class)
                .toList();
    }

    /** The names of the optional parts of a type. */
    static List<String> optionals(Class<?> type) {
        return accessors(type).stream()
                .filter(accessor -> accessor.getReturnType() == Optional.class)
                .map(Method::getName)
                .toList();
    }

    /** All parts of a value by name. */
    static Map<String, Object> parts(Object value) {
        Map<String, Object> parts = new TreeMap<>();
        names(type(value)).forEach(name -> parts.put(name, call(value, name)));
        return parts;
    }

    /** The names of a type that cannot be extensions: the one list of its fields. */
    static List<String> fields(String thing) throws IllegalAccessException {
        for (Field constant : FieldList.class.getFields()) {
            if (constant.get(null) instanceof FieldList list && list.thing().equals(thing)) {
                return list.names();
            }
        }
        throw new AssertionError("No list of fields for " + thing);
    }

    static Object call(Object target, String method, Object... arguments) {
        try {
            return find(target.getClass(), method, arguments).invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Method find(Class<?> type, String name, Object... arguments) {
        List<Method> found = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && accepts(method, arguments)) {
                method.setAccessible(true);
                found.add(method);
            }
        }
        assertThat(found).as("%s.%s", type.getSimpleName(), name).isNotEmpty();
        return found.get(0);
    }

    private static boolean accepts(Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int index = 0; index < types.length; index++) {
            if (!types[index].isInstance(arguments[index])) {
                return false;
            }
        }
        return true;
    }
}
