package io.github.newsclaims.internal.numbers;

import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The words of one language that state a number or say how it is meant. They are data: each language has a file beside this
 * class, and {@code common.txt} has the signs and codes that all of them share.
 *
 * <p>A line {@code [name]} starts a section. The other lines have one or more phrases, which commas separate, and after "=" the
 * value of all of them. Lines with "#" are comments.
 */
final class NumberTable {
    /** The language tag for a language that is not known. Such a wording is read as English. */
    private static final String UNKNOWN = "und";

    private static final Map<String, NumberTable> TABLES = new HashMap<>();
    /** The languages that have a table. */
    static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "nl", UNKNOWN);

    /** Words for numbers below a hundred. */
    final Lexicon<Rational> small;
    /** Words that multiply, such as "million". */
    final Lexicon<Rational> magnitudes;
    /** Words that multiply, but may also mean something else, such as "grand". */
    final Lexicon<Rational> oddMagnitudes;
    /** Letters that multiply if they follow digits, such as "m". */
    final Lexicon<Rational> suffixes;
    /** The units that letters after digits may also be: metres for "m". */
    final Lexicon<NumberUnit> suffixUnits;
    /** Denominators, such as "third". */
    final Lexicon<Rational> parts;
    /** Denominators in the plural, which are never ordinals. */
    final Lexicon<Rational> pluralParts;

    final Lexicon<Rational> ordinals;
    /** What follows the digits of an ordinal: "th". */
    final Lexicon<String> ordinalEndings;
    /** Phrases with a number of their own: "a couple of", "twofold". */
    final Lexicon<Rational> fixed;
    /** Words of these that say how many times. */
    final Lexicon<String> times;
    /** Words without a number, with their magnitude: "dozens". Zero if it is not known. */
    final Lexicon<Rational> vague;
    /** Words that let a vague amount agree with every number: "most". */
    final Lexicon<String> indefinite;
    /** Words with which zero is possible: "no". */
    final Lexicon<String> none;
    /** Words that say how the number after them is meant. */
    final Lexicon<Sense> before;
    /** The words of these that say something else in the middle of a sentence: "over". */
    final Lexicon<String> prepositions;
    /** Words that say how the number before them is meant. */
    final Lexicon<Sense> after;

    final Lexicon<NumberUnit> unitsBefore;
    final Lexicon<NumberUnit> unitsAfter;
    /** Units only if they follow digits without white space. */
    final Lexicon<NumberUnit> gluedUnits;
    /** What may be between two numbers: range, and, or, share. */
    final Lexicon<String> joints;

    final Lexicon<String> articles;
    final Lexicon<String> of;
    final Lexicon<String> negative;
    /** Words before "half" with which it is a period. */
    final Lexicon<String> beforeHalf;
    /** Words after which "to" gives a new level, not the end of a range. */
    final Lexicon<String> changes;
    /** Words that let a number agree with its negative. */
    final Lexicon<String> falls;
    /** Words before what a rate is per. */
    final Lexicon<String> per;
    /** Words before a year. */
    final Lexicon<String> beforeYear;
    /** Words such as "mid" before a decade. */
    final Lexicon<String> middle;

    final Lexicon<String> between;
    final Lexicon<String> and;
    /** Words between two numbers with which a wording is not read. */
    final Lexicon<String> unreadJoints;
    /** Words with which a wording is not read. */
    final Lexicon<String> unreadWords;
    /** Articles that may also mean one. */
    final Lexicon<String> ones;
    /** Parts of words with which a wording is not read. */
    final Set<String> unread;

    final DigitForm form;

    private NumberTable(Map<String, Map<String, String>> sections) {
        small = numbers(sections, "small");
        magnitudes = numbers(sections, "magnitude");
        oddMagnitudes = numbers(sections, "odd magnitude");
        suffixes = numbers(sections, "suffix");
        suffixUnits = units(sections, "suffix unit");
        parts = numbers(sections, "part");
        pluralParts = numbers(sections, "plural part");
        ordinals = numbers(sections, "ordinal");
        ordinalEndings = words(sections, "ordinal ending");
        fixed = numbers(sections, "fixed");
        times = words(sections, "times");
        vague = numbers(sections, "vague");
        indefinite = words(sections, "indefinite");
        none = words(sections, "none");
        before = senses(sections, "before");
        prepositions = words(sections, "preposition");
        after = senses(sections, "after");
        unitsBefore = units(sections, "unit before");
        unitsAfter = units(sections, "unit after");
        gluedUnits = units(sections, "glued unit");
        joints = words(sections, "joint");
        articles = words(sections, "article");
        of = words(sections, "of");
        negative = words(sections, "negative");
        beforeHalf = words(sections, "before half");
        changes = words(sections, "change");
        falls = words(sections, "fall");
        per = words(sections, "per");
        beforeYear = words(sections, "before year");
        middle = words(sections, "middle");
        between = words(sections, "between");
        and = words(sections, "and");
        unreadJoints = words(sections, "unread joint");
        unreadWords = words(sections, "unread word");
        ones = words(sections, "one");
        unread = sections.getOrDefault("unread", Map.of()).keySet();
        form = DigitForm.of(sections.getOrDefault("digits", Map.of()));
    }

    /** Returns the table of a language that has one. */
    static NumberTable of(String language) {
        synchronized (TABLES) {
            return TABLES.computeIfAbsent(language, NumberTable::load);
        }
    }

    private static NumberTable load(String language) {
        Map<String, Map<String, String>> sections = new HashMap<>();
        read("common", sections);
        if (language.equals(UNKNOWN)) {
            read("en", sections);
        }
        read(language, sections);
        return new NumberTable(sections);
    }

    /** Returns a section of a file. */
    static Map<String, String> section(String file, String name) {
        Map<String, Map<String, String>> sections = new HashMap<>();
        read(file, sections);
        return sections.getOrDefault(name, Map.of());
    }

    private static void read(String name, Map<String, Map<String, String>> sections) {
        try (InputStream file = Objects.requireNonNull(NumberTable.class.getResourceAsStream(name + ".txt"), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, String> section = new LinkedHashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    section = sections.computeIfAbsent(
                            line.substring(1, line.length() - 1), key -> new LinkedHashMap<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    int equals = line.indexOf(" = ");
                    String value = equals < 0 ? "" : line.substring(equals + " = ".length());
                    for (String phrase : (equals < 0 ? line : line.substring(0, equals)).split(", ")) {
                        section.put(phrase.strip(), value);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Lexicon<T> lexicon(
            Map<String, Map<String, String>> sections, String name, BiFunction<String, String, T> value) {
        Map<String, T> values = new HashMap<>();
        sections.getOrDefault(name, Map.of()).forEach((phrase, text) -> values.put(phrase, value.apply(phrase, text)));
        return new Lexicon<>(values);
    }

    private static Lexicon<Rational> numbers(Map<String, Map<String, String>> sections, String name) {
        return lexicon(sections, name, (phrase, text) -> Rational.of(new BigDecimal(text)));
    }

    private static Lexicon<Sense> senses(Map<String, Map<String, String>> sections, String name) {
        return lexicon(sections, name, (phrase, text) -> Sense.valueOf(text));
    }

    private static Lexicon<NumberUnit> units(Map<String, Map<String, String>> sections, String name) {
        return lexicon(sections, name, NumberUnit::parse);
    }

    private static Lexicon<String> words(Map<String, Map<String, String>> sections, String name) {
        return lexicon(sections, name, (phrase, text) -> text);
    }
}
