package io.github.newsclaims.internal.fold;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives the packages of this library the fold that an article's text keeps. The text has no public method for it, because the fold
 * is not part of the API.
 */
public final class Folds {
    private static volatile @Nullable Function<Object, TextFold> access;

    private Folds() {}

    /**
     * Sets how the fold of a text is found. The class of the text calls this when it is initialized.
     *
     * @param of returns the fold of a text
     */
    public static void register(Function<Object, TextFold> of) {
        access = of;
    }

    /**
     * Returns the fold of a text.
     *
     * @param text an {@code ArticleText}
     * @return the same fold each time
     */
    public static TextFold of(Object text) {
        return Objects.requireNonNull(access, "access").apply(text);
    }
}
