package io.github.newsclaims.compare.score;

import static io.github.newsclaims.internal.FieldNames.KIND;
import static io.github.newsclaims.internal.FieldNames.WORDS;
import static io.github.newsclaims.internal.ResultNames.FOUND_POINTER;
import static io.github.newsclaims.internal.ResultNames.GOLD_POINTER;
import static io.github.newsclaims.internal.ResultNames.PART;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One difference between a document and the gold document. */
public final class ScoreMistake {
    static {
        ResultMakers.register(ScoreMistake.class, ScoreMistake::read);
    }

    private final MistakeKind kind;
    private final ScoredPart part;
    private final Optional<String> gold;
    private final Optional<String> found;
    private final String words;

    ScoreMistake(MistakeKind kind, ScoredPart part, Optional<String> gold, Optional<String> found, String words) {
        this.kind = kind;
        this.part = part;
        this.gold = gold;
        this.found = found;
        this.words = words;
    }

    private static ScoreMistake read(ResultParts parts) {
        MistakeKind kind = parts.get(KIND, MistakeKind.class);
        if (parts.has(GOLD_POINTER) == (kind == MistakeKind.INVENTED)
                || parts.has(FOUND_POINTER) == (kind == MistakeKind.MISSED)) {
            throw Invalid.value(
                    "mistake",
                    "what was missed has goldPointer, what is invented foundPointer, and all others have both",
                    kind);
        }
        return new ScoreMistake(
                kind,
                parts.get(PART, ScoredPart.class),
                parts.find(GOLD_POINTER, String.class),
                parts.find(FOUND_POINTER, String.class),
                parts.text(WORDS));
    }

    /**
     * Returns what is wrong.
     *
     * @return for example {@link MistakeKind#MISSED}
     */
    public MistakeKind kind() {
        return kind;
    }

    /**
     * Returns the part that it is about.
     *
     * @return for example {@link ScoredPart#CLAIM}
     */
    public ScoredPart part() {
        return part;
    }

    /**
     * Returns where the part is in the gold document.
     *
     * @return a JSON pointer, for example "/claims/3"; absent if the part is invented
     */
    public Optional<String> goldPointer() {
        return gold;
    }

    /**
     * Returns where the part is in the document that is scored.
     *
     * @return a JSON pointer, for example "/claims/2"; absent if the part was missed
     */
    public Optional<String> foundPointer() {
        return found;
    }

    /**
     * Returns what the documents say there.
     *
     * @return the words of the part, for example "They pay more"; of a part that differs what both say, for example
     *     "150 NOK, found 15 NOK"
     */
    public String words() {
        return words;
    }

    /** Two are equal if their kinds, parts, pointers and words are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreMistake that
                && kind == that.kind
                && part == that.part
                && gold.equals(that.gold)
                && found.equals(that.found)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, part, gold, found, words);
    }

    /** The mistake in one line, for example {@code missed claim at /claims/3: They pay more}. */
    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name + (kind.name().startsWith("OTHER") ? " of " : " ")
                + part.name().toLowerCase(Locale.ROOT) + " at "
                + gold.or(() -> found).orElseThrow() + ": " + words;
    }
}
