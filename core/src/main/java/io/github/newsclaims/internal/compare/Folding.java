package io.github.newsclaims.internal.compare;

import io.github.newsclaims.internal.Characters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Folds strings for comparison: case, white space, accents and compatible forms such as full-width letters; nothing else. */
public final class Folding {
    private Folding() {}

    public static Optional<String> fold(Optional<String> text) {
        return text.map(Folding::fold);
    }

    public static String fold(String text) {
        // To upper case first, because ß and ss, and the two Greek sigmas, are the same in upper case only.
        String same = Characters.singleSpaced(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(same, Normalizer.Form.NFC);
    }
}
