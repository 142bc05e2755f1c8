package io.github.newsclaims.grounding;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.TextPosition;
import io.github.newsclaims.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why words have no place, as a message that is made when it is asked for. Many programs only count problems, and making all
 * messages took a tenth of the time of grounding. It keeps positions and not the text.
 */
final class ProblemMessage {
    /**
     * A place that a message names.
     *
     * @param at its line and column
     * @param section the kind of its section; empty if that need not be told
     */
    record Named(TextPosition at, String section) {}

    private final String pointer;
    private final @Nullable Words words;
    private final String rule;
    private final List<Named> places;
    private volatile @Nullable String message;

    /**
     * Prepares a message.
     *
     * @param pointer the words of the article
     * @param words what they are
     * @param rule what is wrong with them
     * @param places the places after that
     */
    ProblemMessage(String pointer, Words words, String rule, List<Named> places) {
        this.pointer = pointer;
        this.words = words;
        this.rule = rule;
        this.places = places;
    }

    private ProblemMessage(String message) {
        this.pointer = "";
        this.words = null;
        this.rule = "";
        this.places = List.of();
        this.message = message;
    }

    /** Returns a problem with a message that was read. */
    static ProblemMessage of(String message) {
        return new ProblemMessage(message);
    }

    String text() {
        String known = message;
        if (known == null) {
            StringBuilder made = new StringBuilder(pointer)
                    .append(": ")
                    .append(Invalid.show(words == null ? "" : words.text()))
                    .append(' ')
                    .append(rule);
            for (int index = 0; index < places.size(); index++) {
                made.append(index == 0 ? ": " : "; ")
                        .append(places.get(index).at())
                        .append(places.get(index).section());
            }
            known = made.toString();
            message = known;
        }
        return known;
    }
}
