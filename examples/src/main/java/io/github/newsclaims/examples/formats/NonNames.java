package io.github.newsclaims.examples.formats;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that stand in a field for a name and are no name. Without this list somebody called "Unknown" speaks in every article.
 *
 * <p>The first words are those of all tools. Each tool has its own beside them.
 */
public enum NonNames {
    /** Stanford CoreNLP: what is common to all tools. */
    CORENLP,

    /** AVeriTeC: also several speakers at once, which are nobody. */
    AVERITEC("Multiple", "Multiple sources", "Multiple people", "Various", "Anonymous", "Not specified", "Unspecified"),

    /** CheckThat!: also the marks of a transcript for what the room does. */
    CHECKTHAT(
            "SYSTEM",
            "QUESTION",
            "AUDIENCE",
            "CROWD",
            "PARTICIPANTS",
            "UNIDENTIFIED",
            "UNIDENTIFIED MALE",
            "UNIDENTIFIED FEMALE"),

    /** GDELT. */
    GDELT;

    private static final Set<String> OF_ALL =
            Set.of("unknown", "none", "null", "nil", "nan", "n/a", "na", "-", "--", "–", "—", "?", "[]");

    private final Set<String> own;

    NonNames(String... own) {
        this.own = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        this.own.addAll(Set.of(own));
    }

    /**
     * Returns the name in a field.
     *
     * @param value what the field has, for example "Ida Nor " or "Unknown"
     * @return the name without white space and invisible characters around it; empty if it is none
     */
    public Optional<String> name(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && InputFile.isInvisible(value.charAt(start))) {
            start++;
        }
        while (end > start && InputFile.isInvisible(value.charAt(end - 1))) {
            end--;
        }
        String name = value.substring(start, end);
        boolean isNone = name.isEmpty() || OF_ALL.contains(name.toLowerCase(Locale.ROOT)) || own.contains(name);
        return isNone ? Optional.empty() : Optional.of(name);
    }
}
