package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Thrown by {@link TextSearch#only()} if a search has several places.
 *
 * <p>It is a {@link NoSuchElementException}, which {@code only()} throws if there is no place at all. So one catch clause
 * handles both reasons why there is no single place.
 */
public final class AmbiguousTextException extends NoSuchElementException {
    private static final long serialVersionUID = 1L;
    private static final int CONTEXT = 16;

    private final transient List<Anchor> places;

    AmbiguousTextException(ArticleText text, String words, List<Anchor> places, boolean more) {
        super(message(text, words, places, more));
        this.places = List.copyOf(places);
    }

    /**
     * Returns the places, so that the caller can choose one.
     *
     * @return the first places in the order of the text: at least two, at most ten
     */
    public List<Anchor> places() {
        return places;
    }

    private static String message(ArticleText text, String words, List<Anchor> places, boolean more) {
        StringBuilder message = new StringBuilder(Invalid.message(
                "search", "the words stand in " + (more ? "more than " : "") + places.size() + " places", words));
        for (Anchor place : places) {
            TextQuote context = text.context(place.spans().get(0), CONTEXT);
            message.append("\n  ")
                    .append(text.position(place.start()))
                    .append(": ")
                    .append(Invalid.show(context.prefix().orElse("") + "[" + shorten(context.exact()) + "]"
                            + context.suffix().orElse("")));
        }
        return message.toString();
    }

    private static String shorten(String words) {
        int length = words.codePointCount(0, words.length());
        if (length <= 2 * CONTEXT) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, CONTEXT))
                + "…"
                + words.substring(words.offsetByCodePoints(words.length(), -CONTEXT));
    }
}
