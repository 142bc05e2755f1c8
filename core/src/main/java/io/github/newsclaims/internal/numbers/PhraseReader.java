package io.github.newsclaims.internal.numbers;

import io.github.newsclaims.internal.numbers.Lexicon.Match;
import io.github.newsclaims.internal.numbers.NumberPhrase.Option;
import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import io.github.newsclaims.internal.numbers.NumberReading.Strength;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one number in words or digits, with a sign before it. */
final class PhraseReader {
    private static final Rational TEN = Rational.of(10);

    private final NumberCursor cursor;
    private final NumberTable table;
    private final boolean joined;
    private final int start;
    private final List<Option> options = new ArrayList<>();
    private Rational magnitude = Rational.ONE;

    private PhraseReader(NumberCursor cursor, boolean joined, int start) {
        this.cursor = cursor;
        this.table = cursor.table;
        this.joined = joined;
        this.start = start;
    }

    /**
     * The core of a number.
     *
     * @param options what it may mean, the likeliest first
     * @param magnitude the product of its last words
     * @param to the index of the token after it
     */
    record Core(List<Option> options, Rational magnitude, int to) {}

    /** Returns the number that starts at a token; null if none does. */
    static @Nullable Core at(NumberCursor cursor, int start, boolean joined) {
        PhraseReader reader = new PhraseReader(cursor, joined, start);
        int end = cursor.isNumber(start) ? reader.digits() : reader.words();
        return reader.options.isEmpty() ? null : new Core(reader.options, reader.magnitude, end);
    }

    private int digits() {
        List<Rational> values = cursor.tokens.get(start).values();
        int next = start + 1;
        if (cursor.word(next).equals("/") && cursor.isNumber(next + 1)) {
            return slash(values.get(0), cursor.tokens.get(next + 1).values().get(0), next + 2);
        }
        if (cursor.isGlued(next) && table.ordinalEndings.has(cursor.word(next))) {
            options.add(Option.of(Sense.ORDINAL, values.get(0), Strength.POSSIBLE));
            return next + 1;
        }
        if (cursor.isGlued(next) && cursor.word(next).equals("s")) {
            return decade(values.get(0), next + 1);
        }
        if (values.get(0).isFraction()) {
            return share(values.get(0), next, false);
        }
        int end = mixed(next);
        if (end > next) {
            return scale(values.get(0).plus(fraction(next)), end);
        }
        values.forEach(value -> options.add(
                options.isEmpty() ? Option.number(value) : Option.number(value).as(Strength.POSSIBLE)));
        return suffix(next);
    }

    /** Reads a fraction in digits: "1/4". */
    private int slash(Rational numerator, Rational denominator, int end) {
        options.add(Option.of(Sense.NUMBER, numerator, Strength.TERM));
        options.add(Option.of(Sense.NUMBER, denominator, Strength.TERM));
        if (Rational.ONE.isLess(denominator)) {
            options.add(0, Option.of(Sense.NUMBER, numerator.dividedBy(denominator), Strength.SHARE));
        }
        return end;
    }

    /** Reads "1980s", "mid-70s" and "100s". */
    private int decade(Rational value, int end) {
        Rational power = TEN;
        while (power.isLess(value)) {
            power = power.times(TEN);
        }
        if (power.compareTo(value) == 0) {
            return vague(value, end);
        }
        int before = cursor.word(start - 1).equals("-") ? start - 2 : start - 1;
        boolean century = value.numerator().remainder(BigDecimal.valueOf(100)).signum() == 0;
        Rational last = value.plus(Rational.of(century ? 99 : 9));
        Rational main = value;
        if (table.middle.has(cursor.word(before))) {
            main = value.plus(Rational.of(century ? 50 : 5));
        }
        options.add(Option.number(main));
        options.add(new Option(Sense.WITHIN, value, last, null, Strength.STATED));
        return end;
    }

    /** Reads letters and words after digits that multiply. */
    private int suffix(int at) {
        int next = cursor.afterHyphen(at);
        Match<Rational> letters = cursor.match(table.suffixes, next);
        // "5,000 b/d" are barrels
        if (letters != null && !cursor.word(letters.to()).equals("/")) {
            Match<NumberUnit> unit = cursor.match(table.suffixUnits, next);
            List<Option> plain = List.copyOf(options);
            multiply(letters.value());
            if (unit != null) {
                plain.forEach(option -> options.add(new Option(
                        Sense.NUMBER,
                        option.value(),
                        option.value(),
                        unit.value().asStrict(),
                        Strength.STATED)));
            }
            return letters.to();
        }
        return magnitudes(at);
    }

    private int magnitudes(int at) {
        int next = cursor.afterHyphen(at);
        Match<Rational> factor = cursor.magnitude(next);
        if (factor != null) {
            multiply(factor.value());
            return factor.to();
        }
        Match<Rational> odd = cursor.match(table.oddMagnitudes, next);
        if (odd != null) {
            List<Option> plain = List.copyOf(options);
            multiply(odd.value());
            options.addAll(plain);
            return odd.to();
        }
        return part(at);
    }

    private void multiply(Rational factor) {
        options.replaceAll(option -> option.times(factor));
        magnitude = magnitude.times(factor);
    }

    /** Returns the number after it is multiplied by the words that follow. */
    private int scale(Rational value, int at) {
        options.add(Option.number(value));
        return suffix(at);
    }

    /** Returns the index after "and a half" or a character such as ¼; the index itself if neither is there. */
    private int mixed(int at) {
        int number = cursor.isNumber(at) ? at : cursor.afterHyphen(at);
        if (cursor.isNumber(number)) {
            boolean fraction = cursor.tokens.get(number).values().get(0).isFraction();
            boolean slash =
                    cursor.word(number + 1).equals("/") && cursor.isGlued(number + 1) && cursor.isNumber(number + 2);
            return fraction ? number + 1 : slash ? number + 3 : at;
        }
        int part = mixedPart(at);
        Match<Rational> match = part < 0 ? null : cursor.part(part);
        return match == null || table.articles.has(cursor.word(match.to())) ? at : match.to();
    }

    /** Returns the index of "half" in "and a half" and "-and-a-half"; -1 if there is no "and". */
    private int mixedPart(int at) {
        int and = cursor.afterHyphen(at);
        if (!table.and.has(cursor.word(and))) {
            return -1;
        }
        int next = cursor.afterHyphen(and + 1);
        return numerator(next) == null ? next : next + 1;
    }

    /** Returns the fraction that {@link #mixed} found at an index. */
    private Rational fraction(int at) {
        int number = cursor.isNumber(at) ? at : cursor.afterHyphen(at);
        if (cursor.isNumber(number)) {
            Rational first = cursor.tokens.get(number).values().get(0);
            return first.isFraction()
                    ? first
                    : first.dividedBy(
                            nonZero(cursor.tokens.get(number + 2).values().get(0)));
        }
        int part = mixedPart(at);
        Rational numerator = numerator(part - 1);
        return (numerator == null ? Rational.ONE : numerator)
                .dividedBy(Objects.requireNonNull(cursor.part(part)).value());
    }

    private static Rational nonZero(Rational number) {
        return number.compareTo(Rational.ZERO) == 0 ? Rational.ONE : number;
    }

    private @Nullable Rational numerator(int at) {
        return table.articles.has(cursor.word(at)) ? Rational.ONE : table.small.get(cursor.word(at));
    }

    private int words() {
        Match<Rational> fixed = cursor.match(table.fixed, start);
        if (fixed != null) {
            options.add(Option.number(fixed.value()));
            return magnitudes(fixed.to());
        }
        Match<Rational> vague = cursor.match(table.vague, start);
        if (vague != null) {
            return vague(vague.value(), vague.to());
        }
        boolean article = table.articles.has(cursor.word(start));
        int next = article ? cursor.afterHyphen(start + 1) : start;
        if (cursor.match(table.vague, next) != null) {
            return start;
        }
        Match<Rational> odd = article ? cursor.match(table.oddMagnitudes, next) : null;
        if (odd != null) {
            options.add(Option.number(odd.value()));
            return odd.to();
        }
        Match<Rational> part = cursor.part(next);
        if (part != null && cursor.magnitude(next) == null && (article || isHalf(next))) {
            boolean period = table.beforeHalf.has(cursor.word(next - 1));
            return period ? start : share(Rational.ONE.dividedBy(part.value()), part.to(), true);
        }
        WordNumber number = WordNumber.at(cursor, start, joined);
        if (number != null) {
            magnitude = number.magnitude();
            int end = mixed(number.to());
            if (end > number.to()) {
                Rational more = fraction(number.to());
                // "a million and a half" are 1.5 million
                options.add(Option.number(number.value().plus(more.times(magnitude))));
                return suffix(end);
            }
            options.add(Option.number(number.value()));
            return ordinalOrMore(number);
        }
        if (article && isOneOf(start + 1)) {
            options.add(Option.number(Rational.ONE));
            return start + 1;
        }
        Match<Rational> ordinal = cursor.match(table.ordinals, start);
        if (ordinal != null) {
            options.add(Option.of(Sense.ORDINAL, ordinal.value(), Strength.POSSIBLE));
            return ordinal.to();
        }
        Match<Rational> alone = cursor.match(table.magnitudes, start);
        if (alone != null && cursor.word(alone.to()).equals("-") && cursor.isGlued(alone.to())) {
            return scale(Rational.ONE, start);
        }
        return start;
    }

    /** Returns whether an article before an index means one: "un Français sur trois". */
    private boolean isOneOf(int at) {
        for (int to = at + 1; to <= at + 5 && to < cursor.size(); to++) {
            boolean number = cursor.isNumber(to) || cursor.match(table.small, to) != null;
            if (number) {
                return cursor.isShare(at, to);
            }
        }
        return false;
    }

    private boolean isHalf(int at) {
        Match<Rational> part = cursor.match(table.parts, at);
        return part != null && part.value().isLess(Rational.of(5)) && !table.ordinals.has(cursor.word(at));
    }

    /** Reads what follows a number in words: "-first", "thirds", "dozen". */
    private int ordinalOrMore(WordNumber number) {
        int at = number.to();
        int next = table.and.has(cursor.word(at)) ? at + 1 : cursor.afterHyphen(at);
        Match<Rational> ordinal = cursor.match(table.ordinals, next);
        Rational below = Rational.of(number.value().numerator().remainder(BigDecimal.valueOf(100)));
        boolean open = Rational.of(19).isLess(number.value())
                && (below.compareTo(Rational.ZERO) == 0
                        || ordinal != null && ordinal.value().isLess(TEN) && !below.isLess(Rational.of(20)));
        if (ordinal != null && open) {
            if (table.unitsAfter.at(cursor.tokens, next) == null) {
                // unlike "thirty-second", which may be half a minute
                options.clear();
            }
            options.add(0, Option.of(Sense.ORDINAL, number.value().plus(ordinal.value()), Strength.POSSIBLE));
            return ordinal.to();
        }
        return suffixWords(at);
    }

    private int suffixWords(int at) {
        int next = cursor.afterHyphen(at);
        Match<Rational> letters = next == at ? cursor.match(table.suffixes, next) : null;
        // "five mn" is a magnitude; in "five m" the letter may be a unit.
        if (letters != null && cursor.word(next).length() > 1) {
            multiply(letters.value());
            return letters.to();
        }
        return magnitudes(at);
    }

    /** Reads a part after the number that was read: "thirds" after "two". */
    private int part(int at) {
        Match<Rational> part = cursor.part(at);
        Rational number = options.get(0).value();
        boolean whole = number.numerator().stripTrailingZeros().scale() <= 0 && !number.isFraction();
        if (part == null || !whole || part.value().isLess(number) || number.compareTo(Rational.ZERO) <= 0) {
            return at;
        }
        boolean plural = cursor.match(table.pluralParts, cursor.afterHyphen(at)) != null;
        options.clear();
        if (!plural && !part.value().isLess(Rational.of(100))) {
            // "the two hundredth"
            options.add(Option.of(Sense.ORDINAL, number.times(part.value()), Strength.POSSIBLE));
        }
        return share(number.dividedBy(part.value()), part.to(), plural || number.compareTo(Rational.ONE) == 0);
    }

    /** Reads what follows a fraction: "a million" after "half". */
    private int share(Rational value, int at, boolean certain) {
        int next = cursor.afterOf(at);
        Match<Rational> factor = cursor.magnitude(next);
        if (factor != null) {
            options.add(0, Option.number(value.times(factor.value())));
            magnitude = factor.value();
            return factor.to();
        }
        options.add(0, Option.of(Sense.NUMBER, value, Strength.SHARE));
        Rational denominator = Rational.of(value.denominator());
        if (!certain) {
            // "two fifth graders"
            options.add(Option.of(Sense.NUMBER, Rational.of(value.numerator()), Strength.POSSIBLE));
        }
        if (cursor.match(table.ordinals, at - 1) != null) {
            options.add(Option.of(Sense.ORDINAL, denominator, Strength.POSSIBLE));
            options.add(Option.of(Sense.NUMBER, Rational.of(value.numerator()), Strength.POSSIBLE));
        }
        return at;
    }

    /** Reads "dozens", "tens of thousands" and "several hundred". */
    private int vague(Rational first, int at) {
        Rational product = first;
        int end = at;
        for (int count = 0; count < 3; count++) {
            Match<String> of = cursor.match(table.of, end);
            int next = of == null ? end : of.to();
            Match<Rational> more = cursor.match(table.vague, next);
            more = more == null ? cursor.match(table.magnitudes, next) : more;
            if (more == null) {
                break;
            }
            boolean unknown = product.compareTo(Rational.ZERO) == 0;
            boolean known = more.value().compareTo(Rational.ZERO) != 0;
            product = unknown ? more.value() : known ? product.times(more.value()) : product;
            end = more.to();
        }
        options.add(Option.of(Sense.VAGUE, product, Strength.STATED));
        return end;
    }
}
