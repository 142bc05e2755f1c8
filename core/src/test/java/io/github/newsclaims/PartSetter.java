package io.github.newsclaims;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets parts of values by the names of their accessors. The only test code that knows the shape of a builder. */
final class PartSetter {
    private PartSetter() {}

    /** Returns the value with another part, which is not absent. */
    static Object with(Object value, String accessor, Object part) {
        if (value instanceof Speaker.Known) {
            return Speaker.known(ids(part));
        }
        if (value instanceof Speaker.Candidates) {
            return Speaker.candidates(ids(part));
        }
        return with(value, Map.of(accessor, part));
    }

    /** Returns the value with several other parts, by their accessors. */
    static Object with(Object value, Map<String, Object> parts) {
        Object builder = call(value, "toBuilder");
        for (Map.Entry<String, Object> part : parts.entrySet()) {
            builder = set(builder, part.getKey(), part.getValue());
        }
        return call(builder, "build");
    }

    /** Returns the value with only some of its parts. */
    static Object withOnly(Object value, Collection<String> accessors) {
        Class<?> type = ModelTypes.type(value);
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (String accessor : accessors) {
                builder = set(builder, accessor, ModelTypes.call(value, accessor));
            }
            return call(builder, "build");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the value without one of its parts. */
    static Object without(Object value, String accessor) {
        List<String> others = ModelTypes.names(ModelTypes.type(value)).stream()
                .filter(name -> !name.equals(accessor))
                .toList();
        return withOnly(value, others);
    }

    private static Object set(Object builder, String accessor, Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.map(present -> set(builder, accessor, present)).orElse(builder);
        }
        return call(builder, accessor, part);
    }

    private static String[] ids(Object part) {
        return ((List<?>) part).toArray(String[]::new);
    }

    /** Calls a public method; one that takes the argument itself before one that takes any object. */
    private static Object call(Object target, String name, Object... arguments) {
        for (Method method : target.getClass().getMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == arguments.length
                    && (arguments.length == 0 || takes(method.getParameterTypes()[0], arguments[0]))) {
                return invoke(method, target, arguments);
            }
        }
        throw new AssertionError(target.getClass().getSimpleName() + " has no method " + name + " that takes "
                + (arguments.length == 0 ? "nothing" : arguments[0].getClass()));
    }

    private static boolean takes(Class<?> parameter, Object argument) {
        return parameter == boolean.class
                ? argument instanceof Boolean
                : parameter == int.class ? argument instanceof Integer : parameter.isInstance(argument);
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
