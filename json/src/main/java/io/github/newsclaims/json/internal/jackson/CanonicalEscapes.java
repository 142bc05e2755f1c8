package io.github.newsclaims.json.internal.jackson;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** The escapes of RFC 8785, section 3.2.2.2. They differ from those of Jackson by lower-case hexadecimal digits. */
final class CanonicalEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private static final int CONTROLS = ' ';

    private final int[] codes = standardAsciiEscapesForJSON();

    CanonicalEscapes() {
        for (int c = 0; c < CONTROLS; c++) {
            if (codes[c] == ESCAPE_STANDARD) {
                codes[c] = ESCAPE_CUSTOM;
            }
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return c < CONTROLS ? new SerializedString(String.format("\\u%04x", c)) : null;
    }
}
