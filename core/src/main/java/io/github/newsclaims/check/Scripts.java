package io.github.newsclaims.check;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the script of most of a text. */
final class Scripts {
    private Scripts() {}

    /** Returns for example "Latin letters" or "East Asian characters"; empty if no script has more than half of the letters. */
    static Optional<String> mostOf(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        int letters = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int c = text.codePointAt(index);
            if (c < 0x80) {
                // UnicodeScript.of is a search in a table: with it alone the check of an English article takes half as
                // long again.
                latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                UnicodeScript script = joined(UnicodeScript.of(c));
                if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                    counts.merge(script, 1, Integer::sum);
                    letters++;
                }
            }
        }
        counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        letters += latin;
        int half = letters / 2;
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > half)
                .map(count -> name(count.getKey()))
                .findFirst();
    }

    /** Returns one script for those of Chinese, Japanese and Korean, which mix several. */
    private static UnicodeScript joined(UnicodeScript script) {
        return switch (script) {
            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> UnicodeScript.HAN;
            default -> script;
        };
    }

    private static String name(UnicodeScript script) {
        if (script == UnicodeScript.HAN) {
            return "East Asian characters";
        }
        String name = script.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " letters";
    }
}
