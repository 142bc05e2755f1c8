package io.github.newsclaims.json;

/** Objects whose many names have equal hashes. */
public final class EqualHashes {
    /** Names that take minutes where the time is the square of their number. */
    private static final int MANY = 15;

    /** More names than the parser's table of names of bytes takes. */
    private static final int FLOOD = 11;

    private EqualHashes() {}

    /** Names of equal hash in the hash of {@code String}. */
    static String ofStrings() {
        return members(MANY, "", "Aa", "BB");
    }

    /** Names of equal hash in the parser's table of names of characters. */
    static String ofCharacters() {
        return members(MANY, "", "Aa", "B@");
    }

    /**
     * Names of equal hash in the parser's table of names of bytes, whatever its seed is: {@code ByteQuadsCanonicalizer.calcHash}
     * adds up the fourth group of four bytes and all after it, in whichever order they stand.
     */
    public static String ofBytes() {
        return members(FLOOD, "abcdefghijkl", "AaaaBbbb", "BbbbAaaa");
    }

    /** One more name of such a hash. */
    public static String oneMoreOfBytes() {
        return "abcdefghijkl" + "Aaaa".repeat(FLOOD) + "Bbbb".repeat(FLOOD);
    }

    private static String members(int pairs, String start, String one, String other) {
        StringBuilder members = new StringBuilder();
        for (int bits = 0; bits < 1 << pairs; bits++) {
            members.append(bits == 0 ? "\"" : ",\"").append(start);
            for (int bit = 0; bit < pairs; bit++) {
                members.append((bits >> bit & 1) == 0 ? one : other);
            }
            members.append("\":0");
        }
        return members.toString();
    }
}
