package io.github.newsclaims.internal.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The English words that state a number or say how it is meant. */
final class NumberVocabulary {
    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    /** Words for numbers below a hundred. */
    static final Map<String, Integer> SMALL = small();
    /** Words that multiply. */
    static final Map<String, BigDecimal> MAGNITUDES = Map.ofEntries(
            Map.entry("hundred", BigDecimal.valueOf(100)),
            Map.entry("thousand", BigDecimal.valueOf(1_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)),
            Map.entry("dozen", BigDecimal.valueOf(12)),
            Map.entry("lakh", BigDecimal.valueOf(100_000)),
            Map.entry("crore", BigDecimal.valueOf(10_000_000)));
    /** Letters that multiply only if they follow digits without white space. */
    static final Map<String, BigDecimal> SUFFIXES = Map.ofEntries(
            Map.entry("k", BigDecimal.valueOf(1_000)),
            Map.entry("m", BigDecimal.valueOf(1_000_000)),
            Map.entry("mn", BigDecimal.valueOf(1_000_000)),
            Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("b", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("tn", BigDecimal.valueOf(1_000_000_000_000L)));
    /** Denominators in the singular, with their number; "half" and "quarter" are words of their own. */
    static final Map<String, Integer> PARTS = parts();
    /** The ordinals that are written as one word. */
    static final Map<String, Integer> ORDINAL_WORDS = ordinals();

    static final Set<String> ABOUT =
            Set.of("about", "around", "roughly", "approximately", "approx", "some", "nearly", "almost", "circa");
    static final Set<String> MANY = Set.of(
            "dozens", "scores", "hundreds", "thousands", "millions", "billions", "tens", "many", "several", "few");
    /** Words with which a wording is not read: they negate a number, or the number may mean something else. */
    static final Set<String> UNREADABLE = Set.of(
            "not",
            "never",
            "minus",
            "negative",
            "point",
            "from",
            "mn",
            "mln",
            "bln",
            "mio",
            "bio",
            "score",
            "gross",
            "myriad",
            "twice",
            "thrice",
            "double",
            "triple",
            "neither",
            "nor",
            "except",
            "excluding",
            "plus",
            "times",
            "th",
            "square",
            "cubic",
            "without",
            "or",
            "another",
            "other",
            "quadrillion",
            "zillion",
            "k",
            "tn",
            "mm",
            "nothing",
            "none",
            "nobody",
            "hardly",
            "scarcely");
    /** The words after "a" or "each" that make a rate. */
    static final Set<String> RATES = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "night",
            "week",
            "fortnight",
            "month",
            "quarter",
            "year",
            "person",
            "head",
            "household",
            "family",
            "worker",
            "piece",
            "kilo",
            "kilogram",
            "kilometre",
            "kilometer",
            "mile",
            "litre",
            "liter",
            "gallon",
            "barrel",
            "tonne",
            "ton",
            "pound",
            "ounce",
            "share",
            "unit",
            "shift",
            "seat",
            "ticket",
            "vote");
    /** Units that are written after digits without white space. */
    static final Set<String> UNITS = Set.of(
            "km", "kg", "cm", "ft", "mph", "kph", "kmh", "h", "hrs", "min", "gb", "mb", "tb", "mw", "gw", "kw", "kwh",
            "st", "nd", "rd", "th", "pc", "p", "c", "usd", "eur", "gbp", "jpy", "chf", "cny", "rmb", "aud", "cad", "bp",
            "bps");
    /** The words after "a quarter of" with which it is a share. */
    static final Set<String> WHOLES =
            Set.of("the", "all", "its", "their", "his", "her", "our", "those", "these", "them", "us");
    /** The words before "half" with which it is a period of time or of a game. */
    static final Set<String> BEFORE_PERIODS =
            Set.of("first", "second", "other", "the", "last", "latter", "better", "that", "this", "each", "next");

    /** An ordinal or share in words, without "second", which is also a unit of time. */
    static final Pattern ORDINAL =
            Pattern.compile("(?:first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
                    + "|twelfth|[a-z]+teenth|[a-z]+tieth|hundredth|thousandth|[a-z]+illionth)s?");
    /** A period of time. */
    static final Pattern PERIODS =
            Pattern.compile("(?:second|minute|hour|day|night|week|fortnight|month|quarter|season|year|decade)s?");

    /** Words that say how a number is meant only at the start of a wording. */
    static final Set<String> PREPOSITIONS = Set.of("over", "under", "above", "below", "around", "about");

    static final Set<String> CURRENCIES = Set.of(
            "usd", "eur", "gbp", "jpy", "chf", "cny", "rmb", "aud", "cad", "nzd", "hkd", "sgd", "inr", "rub", "krw",
            "nok", "sek", "dkk", "mxn", "brl", "zar", "try", "pln", "us", "hk", "nz", "au");
    static final Set<String> MINOR = Set.of("cent", "cents", "pence", "penny", "pennies");
    static final Set<String> MAJOR = Set.of("dollar", "dollars", "euro", "euros", "pound", "pounds");

    private NumberVocabulary() {}

    private static Map<String, Integer> small() {
        Map<String, Integer> small = new HashMap<>();
        for (int number = 0; number < ONES.size(); number++) {
            small.put(ONES.get(number), number);
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            small.put(TENS.get(ten), (ten + 2) * 10);
        }
        return Map.copyOf(small);
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> ordinals = new HashMap<>();
        for (int number = 0; number < ORDINALS.size(); number++) {
            ordinals.put(ORDINALS.get(number), number + 1);
        }
        return Map.copyOf(ordinals);
    }

    private static Map<String, Integer> parts() {
        Map<String, Integer> parts = new HashMap<>(Map.of("half", 2, "quarter", 4));
        for (int number = 3; number <= ORDINALS.size(); number++) {
            parts.put(ORDINALS.get(number - 1), number);
        }
        return Map.copyOf(parts);
    }
}
