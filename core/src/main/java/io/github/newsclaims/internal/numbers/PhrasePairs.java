package io.github.newsclaims.internal.numbers;

import io.github.newsclaims.internal.numbers.Lexicon.Match;
import io.github.newsclaims.internal.numbers.NumberPhrase.Option;
import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import io.github.newsclaims.internal.numbers.NumberReading.Strength;
import io.github.newsclaims.internal.numbers.NumberUnit.UnitSort;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads two numbers that follow each other: ranges, shares, and sums such as "3 dollars 50 cents". */
final class PhrasePairs {
    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational THOUSAND = Rational.of(1000);

    private final NumberCursor cursor;
    private final NumberTable table;
    private final List<NumberReading> readings = new ArrayList<>();
    private final Set<NumberPhrase> terms = new LinkedHashSet<>();

    PhrasePairs(NumberCursor cursor) {
        this.cursor = cursor;
        this.table = cursor.table;
    }

    /** Returns what the pairs may state. */
    List<NumberReading> readings() {
        return readings;
    }

    /** Returns the numbers of shares: 12 and 30 of "12 out of 30". */
    Set<NumberPhrase> terms() {
        return terms;
    }

    /** Reads a pair; returns whether its two numbers certainly state nothing else. */
    boolean read(NumberPhrase first, NumberPhrase second) {
        if (!first.isNumber() || !second.isNumber()) {
            return false;
        }
        String joint = joint(first, second);
        return switch (joint) {
            case "range" -> range(first, second, isCertain(first, second));
            case "or" -> range(first, second, false);
            case "share" -> share(first, second);
            case "and" -> {
                boolean between = table.between.has(cursor.word(first.from() - 1));
                boolean sum = !between && sum(first, second);
                yield sum || range(first, second, between);
            }
            case "product" -> {
                product(first, second);
                yield false;
            }
            case "" -> {
                product(first, second);
                yield sum(first, second);
            }
            default -> false;
        };
    }

    /** Returns what is between two numbers: a kind of joint, empty for nothing, or "?". */
    private String joint(NumberPhrase first, NumberPhrase second) {
        int from = first.end();
        int to = second.from();
        if (to - from > 2
                && cursor.word(from).equals("-")
                && cursor.word(to - 1).equals("-")) {
            from++;
            to--;
        }
        if (to <= from || to == from + 1 && cursor.word(from).equals(",")) {
            return "";
        }
        Match<String> joint = cursor.match(table.joints, from);
        return joint != null && joint.to() == to ? joint.value() : cursor.isShare(from, to) ? "share" : "?";
    }

    /** Returns whether two numbers are the ends of a range, unlike in "rose 3% to 5 million" and "won 3-2". */
    private boolean isCertain(NumberPhrase first, NumberPhrase second) {
        for (int at = 0; at < first.end(); at++) {
            if (table.changes.has(cursor.word(at))) {
                return false;
            }
        }
        Match<Sense> before = table.before.before(cursor.tokens, first.from());
        boolean dash = cursor.word(first.end()).equals("-");
        boolean plain =
                second.unit() == null && !second.isScaled() && first.value().isLess(THOUSAND);
        return (before == null || NumberSenses.isAbout(before.value()))
                && !(dash && plain)
                && isOfOneUnit(first, second);
    }

    private static boolean isOfOneUnit(NumberPhrase first, NumberPhrase second) {
        NumberUnit one = first.unit();
        NumberUnit other = second.unit();
        if (one == null || other == null) {
            // "$30 to 40" and "30 to 40 percent", but not "3% to 5 million"
            return one == null ? !(other != null && isBefore(second)) : isBefore(first);
        }
        return one.kind() == other.kind();
    }

    private static boolean isBefore(NumberPhrase phrase) {
        return phrase.end() == phrase.to();
    }

    private boolean range(NumberPhrase first, NumberPhrase second, boolean certain) {
        boolean found = false;
        for (Option upper : second.options()) {
            NumberUnit unit =
                    upper.unit() != null ? upper.unit() : second.unit() == null ? first.unit() : second.unit();
            List<Rational> lowers = upper.unit() == null ? lowers(first, second, upper) : List.of(first.value());
            for (Rational lower : lowers) {
                if (lower.isLess(upper.value())) {
                    readings.add(NumberReading.range(lower, upper.value(), unit));
                    found = true;
                }
                if (!certain) {
                    readings.add(NumberReading.of(Sense.NUMBER, lower, unit, Strength.POSSIBLE));
                }
            }
        }
        return certain && found;
    }

    /** Returns what the first number of a range may be: 3 million in "3 to 5 million". */
    private static List<Rational> lowers(NumberPhrase first, NumberPhrase second, Option upper) {
        Rational plain = first.value();
        if (first.isScaled() || !second.isScaled() || upper != second.main()) {
            return List.of(plain);
        }
        Rational scaled = plain.times(second.magnitude());
        if (scaled.isLess(upper.value())) {
            return List.of(scaled);
        }
        return plain.isLess(THOUSAND) ? List.of(plain, scaled) : List.of(plain);
    }

    private boolean share(NumberPhrase first, NumberPhrase second) {
        if (first.isShare()) {
            readings.add(NumberReading.of(
                    Sense.NUMBER, first.value().times(second.value()), second.unit(), Strength.POSSIBLE));
            return false;
        }
        boolean whole = Rational.ONE.isLess(second.value()) && !second.value().isLess(first.value());
        if (whole && first.unit() == null && !second.value().isFraction()) {
            readings.add(NumberReading.of(Sense.NUMBER, first.value().dividedBy(second.value()), null, Strength.SHARE));
            terms.add(first);
            terms.add(second);
        }
        return false;
    }

    /** Adds up "3 dollars 50 cents", "6 feet 2 inches", "a year and a half" and "3 million 200,000". */
    private boolean sum(NumberPhrase first, NumberPhrase second) {
        NumberUnit one = first.unit();
        NumberUnit other = second.unit();
        if (one != null && second.isShare() && second.value().isLess(Rational.ONE)) {
            return add(first, second.value(), one, Strength.STATED);
        }
        if (one != null && one.kind() == UnitSort.CURRENCY && second.value().isLess(HUNDRED)) {
            Rational coins = second.value().dividedBy(HUNDRED);
            if (other != null && other.kind() == UnitSort.MINOR) {
                return add(first, coins, one, Strength.STATED);
            }
            if (other == null) {
                add(first, coins, one, Strength.POSSIBLE);
            }
        }
        Rational factor = smaller(one, other);
        if (factor != null) {
            add(first, second.value().times(factor), one, Strength.STATED);
        } else if (first.isScaled() && second.value().isLess(first.magnitude())) {
            add(first, second.value(), other == null ? one : other, Strength.POSSIBLE);
        }
        return false;
    }

    private boolean add(NumberPhrase first, Rational more, @Nullable NumberUnit unit, Strength strength) {
        return readings.add(NumberReading.of(Sense.NUMBER, first.value().plus(more), unit, strength));
    }

    /** Returns how many of the first unit the second is if it is smaller; null if it is not. */
    private static @Nullable Rational smaller(@Nullable NumberUnit one, @Nullable NumberUnit other) {
        if (one == null || other == null) {
            return null;
        }
        for (String larger : one.measures()) {
            for (String less : other.measures()) {
                Rational factor = MeasureScale.factor(less, larger).orElse(Rational.ONE);
                if (factor.isLess(Rational.ONE)) {
                    return factor;
                }
            }
        }
        return null;
    }

    private void product(NumberPhrase first, NumberPhrase second) {
        NumberUnit unit = first.unit();
        if (unit != null && unit.kind() == UnitSort.TIMES) {
            readings.add(NumberReading.of(
                    Sense.NUMBER, first.value().times(second.value()), second.unit(), Strength.POSSIBLE));
        }
    }
}
