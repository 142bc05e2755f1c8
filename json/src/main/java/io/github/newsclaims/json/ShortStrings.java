package io.github.newsclaims.json;

import org.jspecify.annotations.Nullable;

/**
 * The short strings of a document met lately: ids, names and cues stand in it again and again, and are kept in memory once.
 * Two that share a slot replace each other, so that looking one up costs the same in every document.
 */
final class ShortStrings {
    private static final int LONGEST = 32;
    private static final int SLOT_BITS = 7;
    private static final int SPREAD = 0x9E3779B9;

    private final @Nullable String[] slots = new String[1 << SLOT_BITS];

    /** The string met before that equals this one, or else this one. */
    String shared(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int slot = text.hashCode() * SPREAD >>> (Integer.SIZE - SLOT_BITS);
        String known = slots[slot];
        if (known != null && known.equals(text)) {
            return known;
        }
        slots[slot] = text;
        return text;
    }
}
