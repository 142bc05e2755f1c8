package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.CharacterClass;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words that negate, by language. They decide what an editor cannot change: a quotation without "not" says the opposite.
 *
 * <p>The tables are in the resource "negations.txt". A text may quote another language, so the words of all languages negate in
 * it, except those that usually mean something else in its own language: "noch" negates in Dutch and means "still" in German.
 */
final class Negations {
    private static final String FILE = "negations.txt";
    private static final String LIST = " = ";
    /** What begins a word that negates ("n'est") and what ends one ("don't"). */
    private static final String FRENCH = "n'";

    private static final String ENGLISH = "n't";

    private static final String SHORT_NOT = "'t";

    private static final Map<String, Map<String, Set<String>>> TABLES = tables();
    private static final Set<String> ALL_WORDS = all("words");
    private static final Set<String> ALL_PARTS = all("parts");
    private static final Set<String> ALL_BEFORE = all("before");
    private static final Negations ANY_LANGUAGE = new Negations(ALL_WORDS, ALL_PARTS, Set.of());
    private static final Map<String, Negations> BY_LANGUAGE = byLanguage();

    private final Set<String> words;
    private final Set<String> parts;

    private final Set<String> other;

    private Negations(Set<String> words, Set<String> parts, Set<String> other) {
        this.words = words;
        this.parts = parts;
        this.other = other;
    }

    /**
     * Returns the negations in a text.
     *
     * @param language its BCP 47 tag, for example "de-CH"; "und" if it is not known
     */
    static Negations in(String language) {
        String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        // "no" is Norwegian of either form; news writes Bokmål much more often.
        return BY_LANGUAGE.getOrDefault(primary.equals("no") ? "nb" : primary, ANY_LANGUAGE);
    }

    private static Map<String, Negations> byLanguage() {
        Map<String, Negations> all = new HashMap<>();
        TABLES.forEach((language, table) -> {
            Set<String> other = table.getOrDefault("other", Set.of());
            all.put(language, new Negations(without(ALL_WORDS, other), without(ALL_PARTS, other), other));
        });
        return all;
    }

    private static Set<String> without(Set<String> all, Set<String> other) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(other);
        return left;
    }

    private static Map<String, Map<String, Set<String>>> tables() {
        Map<String, Map<String, Set<String>>> tables = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(Negations.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, Set<String>> table = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    table = new HashMap<>();
                    tables.put(line.substring(1, line.length() - 1), table);
                } else if (line.contains(LIST) && !line.startsWith("#")) {
                    int equals = line.indexOf(LIST);
                    table.put(
                            line.substring(0, equals),
                            Set.of(line.substring(equals + LIST.length()).split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    private static Set<String> all(String kind) {
        Set<String> all = new HashSet<>();
        TABLES.values().forEach(table -> all.addAll(table.getOrDefault(kind, Set.of())));
        return all;
    }

    /** Returns whether a word in lower case with plain apostrophes negates: "never", "don't", "n'est". */
    private boolean isNegation(String word) {
        if (words.contains(word) || word.endsWith(ENGLISH) || word.startsWith(FRENCH)) {
            return true;
        }
        return word.codePoints().anyMatch(c -> c > 0x0E00) && parts.stream().anyMatch(word::contains);
    }

    /** Returns whether a word in lower case usually means something else in this language than where it negates. */
    boolean hasOtherMeaning(String word) {
        return other.contains(word);
    }

    /** Returns whether some words in lower case that stand beside each other have a negation, within one of them or across them. */
    boolean isIn(List<String> given) {
        return given.stream().anyMatch(this::isNegation) || isNegation(String.join("", given));
    }

    /** Returns whether a word that starts at an index is negated by what is joined to it, as in "non-violent". */
    static boolean isDeniedBefore(String text, int start) {
        if (start < 2 || !Character.isLetter(text.codePointAt(start))) {
            return false;
        }
        char sign = text.charAt(start - 1);
        boolean apostrophe = CharacterClass.isSingleMark(sign);
        if (!apostrophe && !CharacterClass.isDash(sign)) {
            return false;
        }
        int from = start - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, start - 1).toLowerCase(Locale.ROOT);
        return before.equals("n") == apostrophe && ALL_BEFORE.contains(before);
    }

    /** Returns whether a word that ends at an index is negated by "'t". */
    static boolean isDeniedAfter(String text, int end) {
        return end > 0
                && end + 1 < text.length()
                && CharacterClass.isSingleMark(text.charAt(end))
                && text.regionMatches(true, end + 1, SHORT_NOT, 1, 1)
                && Character.isLetter(text.charAt(end - 1))
                && (end + 2 == text.length() || !CharacterClass.isPartOfWord(text.codePointAt(end + 2)));
    }
}
