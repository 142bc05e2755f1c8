package io.github.newsclaims.text.verbatim;

import static io.github.newsclaims.internal.FieldNames.END;
import static io.github.newsclaims.internal.FieldNames.START;
import static io.github.newsclaims.internal.ResultNames.QUOTED;
import static io.github.newsclaims.internal.ResultNames.THERE;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A range in which a quotation differs from the text that it is compared with. */
public final class WordDifference {
    static {
        ResultMakers.register(WordDifference.class, WordDifference::read);
    }

    private final String quoted;
    private final String there;
    private final int start;
    private final int end;

    WordDifference(String quoted, String there, int start, int end) {
        this.quoted = quoted;
        this.there = there;
        this.start = start;
        this.end = end;
    }

    private static WordDifference read(ResultParts parts) {
        int start = parts.get(START, Integer.class);
        int end = parts.get(END, Integer.class);
        String there = parts.text(THERE);
        if (there.codePointCount(0, there.length()) != end - start) {
            throw Invalid.value("difference", "end must be start plus the number of characters there", end);
        }
        return new WordDifference(parts.text(QUOTED), there, start, end);
    }

    /**
     * Returns the characters of the quotation.
     *
     * @return for example "3"; empty if the text has something that the quotation lacks
     */
    public String quoted() {
        return quoted;
    }

    /**
     * Returns the characters of the text in the same range.
     *
     * @return for example "30"; empty if the quotation has something that the text lacks
     */
    public String there() {
        return there;
    }

    /**
     * Returns where the difference starts in the text.
     *
     * @return the offset of the first character, or of the place where something is missing, in code points
     */
    public int start() {
        return start;
    }

    /**
     * Returns where the difference ends in the text.
     *
     * @return the offset after the last character, in code points; the same as {@link #start()} if something is missing
     */
    public int end() {
        return end;
    }

    /** Two differences are equal if their characters and offsets are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordDifference that
                && quoted.equals(that.quoted)
                && there.equals(that.there)
                && start == that.start
                && end == that.end;
    }

    @Override
    public int hashCode() {
        return Objects.hash(quoted, there, start, end);
    }

    /** Both sides, for example {@code "3" for "30"}. */
    @Override
    public String toString() {
        return shown(quoted) + " for " + shown(there);
    }

    private static String shown(String words) {
        return words.isEmpty() ? "nothing" : Invalid.show(words);
    }
}
