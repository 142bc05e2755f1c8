package io.github.newsclaims.internal.compare;

import io.github.newsclaims.internal.Characters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** How strings are made comparable: case, white space and how an accent is encoded are folded, and nothing else. */
public final class Folding {
    private Folding() {}

    public static Optional<String> fold(Optional<String> text) {
        return text.map(Folding::fold);
    }

    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (Characters.isSpace(c)) {
                gap = folded.length() > 0;
                continue;
            }
            if (gap) {
                folded.append(' ');
                gap = false;
            }
            folded.append(c);
        }
        // To upper case first: only so do ß and ss, or the two Greek sigmas, come out the same.
        String same = folded.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(same, Normalizer.Form.NFC);
    }
}
