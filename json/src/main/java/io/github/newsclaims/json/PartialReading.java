package io.github.newsclaims.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document of which the faulty parts were left out, and its faults. {@link NewsClaimsReader#readWhatHolds(String)} returns
 * one, for example for the answer of a language model.
 *
 * <pre>{@code
 * PartialReading<Article> reading = NewsClaimsJson.reader().readWhatHolds(answer);
 * if (!reading.isComplete()) {
 *     String request = "Correct these faults:\n" + reading.faultText();
 *     …
 * }
 * }</pre>
 *
 * <p><b>What is kept.</b> The reader leaves out the smallest part that has a fault:
 *
 * <ul>
 *   <li>An optional field that is faulty is left out. If a required field is faulty, its object is left out.
 *   <li>An item of a list that is faulty is left out, and the other items are kept.
 *   <li>An amount, a unit, a rate, a speaker and any other closed value is left out as a whole, because it would mean something
 *       else without one of its fields.
 *   <li>A part is also left out if it would say something else or something wider without the faulty field: a figure without its
 *       {@code per}, {@code margin}, {@code basis}, {@code asOf}, {@code places}, {@code qualifier}, {@code trend}, {@code
 *       measures} or what it measures; a place without its role; an attribution without one of its relays.
 *   <li>A part whose own {@code language}, {@code published} or {@code provenance} is faulty is left out if an object around it
 *       has that field, because that would then apply.
 *   <li>If one of the times or places of a claim is faulty, all of them are left out, and the figures that have no time or place
 *       of their own as well.
 *   <li>A time whose modifier is faulty keeps only its words. So does a time with a modifier whose date or event is faulty.
 *   <li>A claim with a faulty attribution is not in the article's own voice: neither is recorded. Without one of its insertions,
 *       or its original language, an attribution does not keep that it is a quotation.
 *   <li>If the reader refuses unknown fields, an unknown name costs what the field costs whose name is nearest.
 *   <li>A step of an attribution whose speaker is faulty, or whose source is left out, keeps its other parts. Its speaker
 *       becomes unresolved.
 *   <li>A wording with a faulty place, for example because the text has other words there, keeps its words. Its other places
 *       are then not compared with the text. If it is the wording of a claim, the places of its figures and insertions become
 *       words as well.
 *   <li>Of two fields with one name the first is kept, and of two sources or claims with one id as well.
 *   <li>A document that ends too early, or has a syntax error, is read up to this place. An article keeps the complete items
 *       of its lists. The incomplete item is left out, and a value that is not an article is left out.
 *   <li>A Markdown fence around the document is reported and skipped, also on the same line, and so is what comes before the
 *       line of the fence.
 *   <li>An article of another version of the format, or of none, gives no value. Its other faults are not reported.
 * </ul>
 *
 * <p><b>Faults.</b> Every fault of the document is reported once, in the order of the document. A consequence is not
 * reported: if a source is left out, no claim of this source is at fault. After a syntax error nothing is read, so faults that
 * follow it are not found. A value with dozens of faults, apart from those in the items of its lists, is left out, and the
 * rest of its faults are not reported. The limits of the reader apply. A document of any kind takes time and memory in
 * proportion to its length.
 *
 * @param <T> the type of the value, for example {@code Article}
 */
public final class PartialReading<T> {
    private final @Nullable T value;
    private final List<ReadFault> faults;

    PartialReading(@Nullable T value, List<ReadFault> faults) {
        this.value = value;
        this.faults = faults;
    }

    /**
     * Returns the value without its faulty parts. It is valid like any other value, so it can be written and read strictly.
     *
     * @return the value; empty if the whole value is at fault, for example an article without an id
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns the faults.
     *
     * @return every fault in the order of the document; empty if a strict reader accepts the document
     */
    public List<ReadFault> faults() {
        return faults;
    }

    /**
     * Returns whether the document has no fault. A strict reader then reads an equal value.
     *
     * @return true if {@link #faults()} is empty
     */
    public boolean isComplete() {
        return faults.isEmpty();
    }

    /**
     * Returns the faults as a text, for example for the next request to a language model.
     *
     * @return one line for each fault with its message, each ended by LF; empty if there is no fault
     */
    public String faultText() {
        StringBuilder text = new StringBuilder();
        for (ReadFault fault : faults) {
            text.append(fault.message()).append('\n');
        }
        return text.toString();
    }

    /** Returns the value and the number of faults, for example "PartialReading{Article{id=a, …}, faults=2}". */
    @Override
    public String toString() {
        return "PartialReading{" + (value == null ? "no value" : value) + ", faults=" + faults.size() + "}";
    }
}
