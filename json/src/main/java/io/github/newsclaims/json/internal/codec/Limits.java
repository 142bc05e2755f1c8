package io.github.newsclaims.json.internal.codec;

/**
 * The limits on a document. The public {@code ReadLimits} explains each of them.
 *
 * @param refusesUnknown whether an unknown field whose name has no prefix is an error
 */
public record Limits(int depth, int stringLength, int names, int documentSize, boolean refusesUnknown) {
    public static final Limits STANDARD = new Limits(1000, 20_000_000, 100_000, 50_000_000, false);
}
