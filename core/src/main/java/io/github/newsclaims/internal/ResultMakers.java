package io.github.newsclaims.internal;

import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The way in for results that are read. Results have no public constructor, so that parts can be added later. Each type of
 * result registers how it is made from parts that were read, in its static initialiser. Only the JSON form sees this class.
 */
public final class ResultMakers {
    private static final Map<Class<?>, Function<ResultParts, ?>> MAKERS = new ConcurrentHashMap<>();

    private ResultMakers() {}

    /**
     * Registers how results of a type are made.
     *
     * @param type the type of the result
     * @param maker makes a result; throws {@link IllegalArgumentException} if the parts contradict each other
     * @param <T> the type of the result
     */
    public static <T> void register(Class<T> type, Function<ResultParts, T> maker) {
        MAKERS.put(type, maker);
    }

    /**
     * Makes a result from its parts.
     *
     * @param type the type of the result, for example {@code Finding.class}
     * @param parts its parts by the names of their fields
     * @param <T> the type of the result
     * @return the result
     * @throws IllegalArgumentException if the parts contradict each other
     * @throws IllegalStateException if the type registers no maker
     */
    public static <T> T make(Class<T> type, ResultParts parts) {
        Function<ResultParts, ?> maker = MAKERS.get(type);
        if (maker == null) {
            initialize(type);
            maker = MAKERS.get(type);
        }
        if (maker == null) {
            throw new IllegalStateException("No maker for " + type.getName());
        }
        return type.cast(maker.apply(parts));
    }

    /** Runs the static initialiser of a type, which registers its maker. */
    private static void initialize(Class<?> type) {
        try {
            MethodHandles.lookup().ensureInitialized(type);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("No access to " + type.getName(), e);
        }
    }
}
