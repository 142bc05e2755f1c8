package io.github.newsclaims.examples.gdelt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language from which a document was translated. */
final class GdeltLanguage {
    private static final Pattern SOURCE = Pattern.compile("(?:^|;)srclc:([a-z]{3})(?:;|$)");
    private static final Map<String, String> SHORT = shortCodes();

    private GdeltLanguage() {}

    /** Returns the language as a BCP 47 tag, which has the short code if there is one: "nb" for "srclc:nob;eng:…". */
    static Optional<String> of(String translation) {
        Matcher source = SOURCE.matcher(translation);
        return source.find() ? Optional.of(SHORT.getOrDefault(source.group(1), source.group(1))) : Optional.empty();
    }

    private static Map<String, String> shortCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        return codes;
    }
}
