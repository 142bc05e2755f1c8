package io.github.newsclaims.json;

import io.github.newsclaims.internal.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * The limits on the size of a document, so that a hostile document cannot exhaust memory, stack or time.
 *
 * <table>
 *   <caption>Each limit with its standard value and the range of values that it accepts</caption>
 *   <tr><th>limit</th><th>standard</th><th>least</th><th>most</th></tr>
 *   <tr><td>{@link #depth()}: levels of objects and arrays</td><td>1000</td><td>16</td><td>10,000</td></tr>
 *   <tr><td>{@link #stringLength()}: UTF-16 units of a string</td><td>20,000,000</td><td>1000</td><td>any</td></tr>
 *   <tr><td>{@link #names()}: fields of one object</td><td>100,000</td><td>64</td><td>any</td></tr>
 *   <tr><td>{@link #documentSize()}: bytes, or UTF-16 units of a string that is read</td>
 *       <td>50,000,000</td><td>1024</td><td>any</td></tr>
 * </table>
 *
 * <p>A name has at most 50,000 UTF-16 units, whatever the limits. A document beyond a limit is refused with a {@link
 * NewsClaimsJsonException} that names the limit and the place. The model has limits of its own, which no setting raises: an
 * extension has at most 500 levels, a decimal at most 100 digits on each side of the point (400 in an extension), and an id
 * at most 200 characters.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.standard().withDocumentSize(2_000_000);
 * Article article = NewsClaimsJson.reader().withLimits(limits).read(bytes);
 * }</pre>
 */
public final class ReadLimits {
    private static final int LEAST_DEPTH = 16;
    private static final int MOST_DEPTH = 10_000;
    private static final int LEAST_STRING = 1000;
    private static final int LEAST_NAMES = 64;
    private static final int LEAST_DOCUMENT = 1024;

    private static final ReadLimits STANDARD = new ReadLimits(1000, 20_000_000, 100_000, 50_000_000);

    private final int depth;
    private final int stringLength;
    private final int names;
    private final int documentSize;

    private ReadLimits(int depth, int stringLength, int names, int documentSize) {
        this.depth = within("depth", depth, LEAST_DEPTH, MOST_DEPTH);
        this.stringLength = within("stringLength", stringLength, LEAST_STRING, Integer.MAX_VALUE);
        this.names = within("names", names, LEAST_NAMES, Integer.MAX_VALUE);
        this.documentSize = within("documentSize", documentSize, LEAST_DOCUMENT, Integer.MAX_VALUE);
    }

    /**
     * Returns the standard limits, which apply if no others are given.
     *
     * @return 1000 levels, 20 million UTF-16 units in a string, 100,000 fields in an object, 50 million bytes in a document
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * Returns the maximum nesting of objects and arrays.
     *
     * @return the number of levels, of which the document itself is the first; for example 1000
     */
    public int depth() {
        return depth;
    }

    /**
     * Returns the maximum length of a string. The limit also applies to the text of the article.
     *
     * @return the length in UTF-16 units; for example 20,000,000
     */
    public int stringLength() {
        return stringLength;
    }

    /**
     * Returns the maximum number of fields in one object.
     *
     * @return the number of fields; for example 100,000
     */
    public int names() {
        return names;
    }

    /**
     * Returns the maximum length of a document. In a corpus it also bounds the memory for one line.
     *
     * @return the length in bytes, or in UTF-16 units if a string is read; for example 50,000,000
     */
    public int documentSize() {
        return documentSize;
    }

    /**
     * Returns these limits with another depth.
     *
     * @param levels the number of levels, 16 to 10,000
     * @return the new limits
     * @throws IllegalArgumentException if the number is not in that range
     */
    public ReadLimits withDepth(int levels) {
        return new ReadLimits(levels, stringLength, names, documentSize);
    }

    /**
     * Returns these limits with another length of strings.
     *
     * @param units the length in UTF-16 units, 1000 or more
     * @return the new limits
     * @throws IllegalArgumentException if the value is less
     */
    public ReadLimits withStringLength(int units) {
        return new ReadLimits(depth, units, names, documentSize);
    }

    /**
     * Returns these limits with another number of fields in an object.
     *
     * @param fields the number of fields, 64 or more
     * @return the new limits
     * @throws IllegalArgumentException if the value is less
     */
    public ReadLimits withNames(int fields) {
        return new ReadLimits(depth, stringLength, fields, documentSize);
    }

    /**
     * Returns these limits with another size of documents.
     *
     * @param bytes the size in bytes, 1024 or more; it counts UTF-16 units if a string is read
     * @return the new limits
     * @throws IllegalArgumentException if the value is less
     */
    public ReadLimits withDocumentSize(int bytes) {
        return new ReadLimits(depth, stringLength, names, bytes);
    }

    private static int within(String limit, int value, int least, int most) {
        if (value < least || value > most) {
            String rule = limit
                    + (most == Integer.MAX_VALUE
                            ? " must be at least " + least
                            : " must lie between " + least + " and " + most);
            throw Invalid.value("read limits", rule, value);
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadLimits that
                && depth == that.depth
                && stringLength == that.stringLength
                && names == that.names
                && documentSize == that.documentSize;
    }

    @Override
    public int hashCode() {
        return (((depth * 31) + stringLength) * 31 + names) * 31 + documentSize;
    }

    /** Returns all limits, for example {@code ReadLimits{depth=1000, stringLength=20000000, …}}. */
    @Override
    public String toString() {
        return "ReadLimits{depth=" + depth + ", stringLength=" + stringLength + ", names=" + names + ", documentSize="
                + documentSize + "}";
    }
}
