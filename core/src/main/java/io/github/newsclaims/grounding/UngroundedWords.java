package io.github.newsclaims.grounding;

import static io.github.newsclaims.internal.FieldNames.PLACES;
import static io.github.newsclaims.internal.FieldNames.WORDS;
import static io.github.newsclaims.internal.ResultNames.DIFFERENCES;
import static io.github.newsclaims.internal.ResultNames.MESSAGE;
import static io.github.newsclaims.internal.ResultNames.POINTER;
import static io.github.newsclaims.internal.ResultNames.REASON;

import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.WordDifference;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words that were not given a place, and why. */
public final class UngroundedWords {
    static {
        ResultMakers.register(
                UngroundedWords.class,
                parts -> new UngroundedWords(
                        parts.text(POINTER),
                        parts.get(WORDS, Words.class),
                        parts.get(REASON, UngroundedReason.class),
                        parts.list(PLACES, Anchor.class),
                        parts.list(DIFFERENCES, WordDifference.class),
                        ProblemMessage.of(parts.text(MESSAGE))));
    }

    private final String pointer;
    private final Words words;
    private final UngroundedReason reason;
    private final List<Anchor> places;
    private final List<WordDifference> differences;
    private final ProblemMessage message;

    UngroundedWords(
            String pointer,
            Words words,
            UngroundedReason reason,
            List<Anchor> places,
            List<WordDifference> differences,
            ProblemMessage message) {
        this.pointer = pointer;
        this.words = words;
        this.reason = reason;
        this.places = List.copyOf(places);
        this.differences = List.copyOf(differences);
        this.message = message;
    }

    /**
     * Returns which words of the article these are.
     *
     * @return a JSON pointer, for example "/claims/0/wording"
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the words.
     *
     * @return for example "They pay more"
     */
    public Words words() {
        return words;
    }

    /**
     * Returns why they have no place.
     *
     * @return for example {@link UngroundedReason#AMBIGUOUS}
     */
    public UngroundedReason reason() {
        return reason;
    }

    /**
     * Returns the places that a person may choose from.
     *
     * @return if the words are {@link UngroundedReason#AMBIGUOUS}, at most ten places, nearest to the claim first; if they are
     *     {@link UngroundedReason#ALTERED}, the passage that is most like them; if they are {@link UngroundedReason#ABSENT} near
     *     their claim, at most ten places in the paragraphs before and after it, nearest first; otherwise empty
     */
    public List<Anchor> places() {
        return places;
    }

    /**
     * Returns what differs between the words and the passage that is most like them.
     *
     * @return the differences in the order of the text; empty unless the words are {@link UngroundedReason#ALTERED}
     */
    public List<WordDifference> differences() {
        return differences;
    }

    /**
     * Returns the problem in words.
     *
     * @return for example {@code /claims/0/attribution/origin/cue: "said" stands in 2 places: line 1, column 20; line 3, column
     *     5}
     */
    public String message() {
        return message.text();
    }

    /** Two are equal if all their parts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UngroundedWords that
                && pointer.equals(that.pointer)
                && words.equals(that.words)
                && reason == that.reason
                && places.equals(that.places)
                && differences.equals(that.differences)
                && message().equals(that.message());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, words, reason, places, differences, message());
    }

    /** The message. */
    @Override
    public String toString() {
        return message();
    }
}
