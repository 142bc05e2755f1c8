package io.github.newsclaims.internal.numbers;

import io.github.newsclaims.internal.numbers.NumberPhrase.Option;
import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import io.github.newsclaims.internal.numbers.NumberReading.Strength;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what the number words of a wording may state. A wording with several numbers, or with words that have several meanings,
 * has several readings.
 */
public final class NumberReader {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final NumberCursor cursor;
    private final NumberTable table;
    private final Set<NumberReading> readings = new LinkedHashSet<>();

    private NumberReader(NumberCursor cursor) {
        this.cursor = cursor;
        this.table = cursor.table;
    }

    /** Returns whether wordings of a language can be read, for example "en" or "de-CH"; "und" if it is not known. */
    public static boolean reads(String language) {
        return NumberTable.LANGUAGES.contains(primary(language));
    }

    /**
     * Returns everything that the number words of a wording may state; empty if they state nothing, or something that this
     * reader does not know.
     *
     * @param language the language of the wording, one for which {@link #reads} is true
     */
    public static List<NumberReading> read(String wording, String language) {
        NumberTable table = NumberTable.of(primary(language));
        return NumberTokens.of(wording, table)
                .map(tokens -> new NumberReader(new NumberCursor(tokens, table)).read())
                .orElse(List.of());
    }

    private static String primary(String language) {
        int end = language.indexOf('-');
        return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private List<NumberReading> read() {
        List<NumberPhrase> phrases = PhraseScan.of(cursor, true);
        if (phrases == null) {
            return List.of();
        }
        readAll(phrases);
        boolean between = cursor.tokens.stream().anyMatch(token -> table.between.has(token.text()));
        if (between) {
            List<NumberPhrase> apart = PhraseScan.of(cursor, false);
            if (apart != null && !apart.equals(phrases)) {
                readAll(apart);
            }
        }
        addIfAny(table.none, NumberReading.of(Sense.NUMBER, Rational.ZERO, null, Strength.POSSIBLE));
        addIfAny(table.ones, NumberReading.of(Sense.NUMBER, Rational.ONE, null, Strength.POSSIBLE));
        addIfAny(table.indefinite, NumberReading.of(Sense.VAGUE, Rational.ZERO, null, Strength.POSSIBLE));
        return List.copyOf(readings);
    }

    private void addIfAny(Lexicon<String> words, NumberReading reading) {
        if (cursor.tokens.stream().anyMatch(token -> words.has(token.text()))) {
            readings.add(reading);
        }
    }

    private void readAll(List<NumberPhrase> phrases) {
        Set<NumberPhrase> used = new LinkedHashSet<>();
        PhrasePairs pairs = new PhrasePairs(cursor);
        for (int index = 1; index < phrases.size(); index++) {
            NumberPhrase first = phrases.get(index - 1);
            NumberPhrase second = phrases.get(index);
            if (pairs.read(first, second)) {
                used.add(first);
                used.add(second);
            }
        }
        readings.addAll(pairs.readings());
        for (int index = 0; index < phrases.size(); index++) {
            NumberPhrase phrase = phrases.get(index);
            int end = index + 1 < phrases.size() ? phrases.get(index + 1).from() : cursor.size() + 1;
            if (!used.contains(phrase)) {
                single(phrase, end, weakest(phrase, pairs, phrases.size() == 1));
            }
        }
    }

    /** Reads one number with the words that say how it is meant. */
    private void single(NumberPhrase phrase, int next, Strength weakest) {
        List<Sense> senses = NumberSenses.of(cursor, phrase, next);
        boolean falls = cursor.tokens.stream().anyMatch(token -> table.falls.has(token.text()));
        for (Option option : phrase.options()) {
            Strength strength = option.strength() == Strength.STATED ? weakest : option.strength();
            NumberUnit unit = option.unit() == null ? phrase.unit() : option.unit();
            if (option.sense() == Sense.NUMBER) {
                for (Sense sense : senses) {
                    boolean main = sense == senses.get(0) || strength == Strength.SHARE;
                    readings.add(NumberReading.of(sense, option.value(), unit, main ? strength : Strength.POSSIBLE));
                }
                if (falls && !option.value().isLess(Rational.ZERO)) {
                    readings.add(NumberReading.of(Sense.NUMBER, option.value().negate(), unit, Strength.POSSIBLE));
                }
            } else {
                readings.add(new NumberReading(option.sense(), option.value(), option.second(), unit, strength));
            }
        }
    }

    /** Returns how certain it is that a number is meant: one of a share is not, and a year beside another number is not. */
    private Strength weakest(NumberPhrase phrase, PhrasePairs pairs, boolean alone) {
        if (!alone && isYear(phrase)) {
            return Strength.POSSIBLE;
        }
        return pairs.terms().contains(phrase) ? Strength.TERM : Strength.STATED;
    }

    private boolean isYear(NumberPhrase phrase) {
        return phrase.end() == phrase.from() + 1
                && YEAR.matcher(cursor.word(phrase.from())).matches()
                && table.beforeYear.has(cursor.word(phrase.from() - 1));
    }
}
