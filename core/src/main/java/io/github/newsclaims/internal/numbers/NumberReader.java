package io.github.newsclaims.internal.numbers;

import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the one number, range or fraction that a wording of English news states. It returns nothing if there is more than one
 * way to read the wording.
 */
public final class NumberReader {
    private final List<NumberToken> tokens;
    private final List<NumberPhrase> numbers = new ArrayList<>();

    private NumberReader(List<NumberToken> tokens) {
        this.tokens = tokens;
    }

    /** Returns what the number words of a wording say; empty if they have no certain reading. */
    public static Optional<NumberReading> read(String wording) {
        return NumberTokens.of(wording).flatMap(tokens -> Optional.ofNullable(new NumberReader(tokens).read()));
    }

    private @Nullable NumberReading read() {
        int at = 0;
        boolean vague = false;
        while (at < tokens.size() && !(isRate(at) && !numbers.isEmpty())) {
            NumberPhrase number = NumberPhrase.at(tokens, at);
            if (number != null) {
                if (!isReadableEnd(number.to()) || isOrdinalAfter(number)) {
                    return null;
                }
                numbers.add(number);
                at = number.to();
            } else if (isUnreadable(at)) {
                return null;
            } else {
                vague |= NumberVocabulary.MANY.contains(word(at));
                at = vague && NumberVocabulary.MAGNITUDES.containsKey(word(at + 1)) ? at + 2 : at + 1;
            }
        }
        dropYear();
        if (vague) {
            return numbers.isEmpty() ? NumberReading.VAGUE : null;
        }
        return switch (numbers.size()) {
            case 1 -> one(numbers.get(0));
            case 2 -> two(numbers.get(0), numbers.get(1));
            default -> ordinal();
        };
    }

    /** Returns whether what follows a number without white space leaves it a number, unlike in "1980s" and "30musd". */
    private boolean isReadableEnd(int end) {
        if (end >= tokens.size() || !tokens.get(end).glued()) {
            return true;
        }
        String next = word(end);
        boolean word = Character.isLetter(next.codePointAt(0));
        boolean latin = word && next.codePointAt(0) < 0x250;
        if (next.equals(".") || next.equals(",") || next.equals(":") || next.equals("'")) {
            return end + 1 == tokens.size() || !tokens.get(end + 1).glued();
        }
        return !latin || NumberVocabulary.UNITS.contains(next);
    }

    /** Returns whether a number in words continues as an ordinal or share: "twenty-fifth", "one hundred and first". */
    private boolean isOrdinalAfter(NumberPhrase number) {
        String next = word(number.to());
        boolean joined = next.equals("-") || next.equals("and");
        String word = joined ? word(number.to() + 1) : next;
        boolean digits = tokens.get(number.from()).isNumber();
        boolean second = word.equals("second") || word.equals("seconds");
        return number.denominator() == 1
                && (second
                        ? joined && !digits
                        : NumberVocabulary.ORDINAL.matcher(word).matches());
    }

    private boolean isUnreadable(int at) {
        String word = word(at);
        // A number that does not form a phrase here: "two fifth graders".
        boolean number = tokens.get(at).isNumber() || NumberVocabulary.SMALL.containsKey(word);
        boolean scaledCurrency = word.matches("(?:k|m|mn|bn|b|tn)(?:usd|eur|gbp|jpy|chf|cny|aud|cad|nzd|hkd|inr)");
        boolean negative =
                word.equals("-") && at + 1 < tokens.size() && tokens.get(at + 1).isNumber() && !afterNumber(at);
        boolean stray = NumberVocabulary.MAGNITUDES.containsKey(word) || word.equals("half") || word.equals("quarter");
        boolean lessThanNo =
                word.equals("no") && !Set.of("more", "less", "fewer").contains(word(at + 1));
        boolean orMore = word.equals("or") && Set.of("more", "so").contains(word(at + 1)) && at + 2 >= tokens.size();
        return number
                || scaledCurrency
                || negative
                || stray
                || lessThanNo
                || (NumberVocabulary.UNREADABLE.contains(word) && !orMore);
    }

    private boolean afterNumber(int at) {
        return !numbers.isEmpty() && numbers.get(numbers.size() - 1).to() == at;
    }

    /** Returns whether the words here say what a rate is per: "a month", "per head". */
    private boolean isRate(int at) {
        String word = word(at);
        return word.equals("per")
                || (Set.of("a", "an", "each", "every").contains(word) && NumberVocabulary.RATES.contains(word(at + 1)));
    }

    /** Removes a year after "in" or "since" if there is another number and nothing that the year could count. */
    private void dropYear() {
        if (numbers.size() == 2 && numbers.get(1).isYear(tokens)) {
            NumberPhrase year = numbers.get(1);
            boolean last = year.to() == tokens.size()
                    || !Character.isLetterOrDigit(word(year.to()).codePointAt(0));
            boolean share = numbers.get(0).to() == year.from() - 1
                    && numbers.get(0).value().equals(BigDecimal.ONE);
            if (last && !share && Set.of("in", "since", "until").contains(word(year.from() - 1))) {
                numbers.remove(1);
            }
        }
    }

    private @Nullable NumberReading one(NumberPhrase number) {
        if (number.denominator() > 1 && number.magnitude().equals(BigDecimal.ONE)) {
            boolean plain = senseBefore(number) == Sense.NUMBER;
            return plain
                    ? new NumberReading(Sense.FRACTION, number.value(), BigDecimal.valueOf(number.denominator()), false)
                    : null;
        }
        BigDecimal value = number.value();
        if (number.denominator() > 1) {
            BigDecimal[] whole = value.divideAndRemainder(BigDecimal.valueOf(number.denominator()));
            if (whole[1].signum() != 0) {
                return null;
            }
            value = whole[0];
        }
        Sense before = senseBefore(number);
        Sense after = senseAfter(number);
        if (before == null || (before != Sense.NUMBER && after != Sense.NUMBER)) {
            return null;
        }
        if (isOrdinalDigits(number)) {
            return NumberReading.of(Sense.ORDINAL, value);
        }
        NumberReading reading = NumberReading.of(before == Sense.NUMBER ? after : before, value);
        return isMinor(number) ? reading.inMinorUnits() : reading;
    }

    private boolean isMinor(NumberPhrase number) {
        boolean glued = number.to() < tokens.size() && tokens.get(number.to()).glued();
        if (glued && Set.of("p", "c").contains(word(number.to()))) {
            return true;
        }
        int next = word(number.to()).equals("-") ? number.to() + 1 : number.to();
        return NumberVocabulary.MINOR.contains(word(next));
    }

    private boolean isOrdinalDigits(NumberPhrase number) {
        return number.to() < tokens.size()
                && tokens.get(number.to()).glued()
                && Set.of("st", "nd", "rd", "th").contains(word(number.to()));
    }

    private @Nullable NumberReading two(NumberPhrase first, NumberPhrase second) {
        List<String> between = tokens.subList(first.to(), second.from()).stream()
                .map(NumberToken::text)
                .filter(word -> !word.matches("\\p{Sc}|us|%"))
                .toList();
        boolean whole = first.denominator() == 1 && second.denominator() == 1;
        if (!whole) {
            return null;
        }
        if (NumberVocabulary.MINOR.contains(word(second.to()))) {
            return money(first, second, between);
        }
        boolean range = between.equals(List.of("to"))
                || between.equals(List.of("-"))
                || (between.equals(List.of("and")) && hasBefore(first.from(), "between"));
        if (range) {
            return isOfOneUnit(first, second) ? range(first, second) : null;
        }
        boolean share = between.equals(List.of("in")) || between.equals(List.of("out", "of"));
        boolean small = first.value().compareTo(second.value()) <= 0 && !second.isYear(tokens);
        // In "three in five days" the number is three.
        boolean period = NumberVocabulary.PERIODS.matcher(word(second.to())).matches();
        return share && small && !period && senseBefore(first) == Sense.NUMBER
                ? new NumberReading(Sense.FRACTION, first.value(), second.value(), false)
                : null;
    }

    /** Reads an amount such as "3 dollars 50 cents", in dollars. */
    private @Nullable NumberReading money(NumberPhrase first, NumberPhrase second, List<String> between) {
        boolean known = between.size() >= 1
                && NumberVocabulary.MAJOR.contains(between.get(0))
                && (between.size() == 1 || between.equals(List.of(between.get(0), "and")));
        boolean coins = second.value().compareTo(BigDecimal.valueOf(100)) < 0;
        return known && coins && senseBefore(first) == Sense.NUMBER
                ? NumberReading.of(
                        Sense.NUMBER, first.value().add(second.value().movePointLeft(2)))
                : null;
    }

    /** Returns whether two numbers are certainly the ends of a range, unlike in "rose 3% to 5 million" and "3 to $5". */
    private boolean isOfOneUnit(NumberPhrase first, NumberPhrase second) {
        Sense sense = senseBefore(first);
        boolean percent = word(first.to()).equals("%");
        boolean percentAfter = Set.of("%", "percent", "per").contains(word(second.to()));
        String sign = sign(first);
        boolean signs = sign(second).isEmpty() ? sign.isEmpty() || !percentAfter : sign.equals(sign(second));
        return (sense == Sense.NUMBER || sense == Sense.ABOUT) && (percentAfter || !percent) && signs;
    }

    /** Returns the currency sign right before a number; empty if there is none. */
    private String sign(NumberPhrase number) {
        String before = number.from() == 0 ? "" : word(number.from() - 1);
        return before.matches("\\p{Sc}") ? before : "";
    }

    private @Nullable NumberReading range(NumberPhrase first, NumberPhrase second) {
        BigDecimal lower = first.value();
        if (first.magnitude().equals(BigDecimal.ONE) && !second.magnitude().equals(BigDecimal.ONE)) {
            BigDecimal unscaled = second.value().divide(second.magnitude());
            if (lower.compareTo(unscaled) < 0) {
                lower = lower.multiply(second.magnitude());
            } else if (lower.compareTo(BigDecimal.valueOf(1000)) < 0) {
                return null;
            }
        }
        return lower.compareTo(second.value()) < 0 && !isMinor(second)
                ? new NumberReading(Sense.BETWEEN, lower, second.value(), false)
                : null;
    }

    /** Reads an ordinal, as in "the third boat", if the wording has no other number. */
    private @Nullable NumberReading ordinal() {
        List<Integer> found = new ArrayList<>();
        tokens.forEach(token -> {
            if (NumberVocabulary.ORDINAL_WORDS.containsKey(token.text())) {
                found.add(NumberVocabulary.ORDINAL_WORDS.get(token.text()));
            }
        });
        return numbers.isEmpty() && found.size() == 1
                ? NumberReading.of(Sense.ORDINAL, BigDecimal.valueOf(found.get(0)))
                : null;
    }

    /** Returns the sense that the words before a number give it; null if they give several. */
    private @Nullable Sense senseBefore(NumberPhrase number) {
        Sense sense = Sense.NUMBER;
        for (int at = 0; at < number.from(); at++) {
            Sense said = NumberSense.at(tokens, at);
            // In "a fight over 30 boats", "over" does not mean "more than".
            boolean preposition = at > 0 && NumberVocabulary.PREPOSITIONS.contains(word(at));
            if (said != null && !preposition) {
                if (sense != Sense.NUMBER && sense != said) {
                    return null;
                }
                sense = said;
                at += Math.max(1, NumberSense.length(tokens, at)) - 1;
            }
        }
        return sense;
    }

    private Sense senseAfter(NumberPhrase number) {
        for (int at = number.to(); at < tokens.size(); at++) {
            if (word(at).equals("or") && word(at + 1).equals("more")) {
                return Sense.MORE;
            }
            if (word(at).equals("or") && word(at + 1).equals("so")) {
                return Sense.ABOUT;
            }
            if (word(at).equals("+") && at == number.to()) {
                return Sense.MORE;
            }
        }
        return Sense.NUMBER;
    }

    private boolean hasBefore(int from, String word) {
        return tokens.subList(0, from).stream().anyMatch(token -> token.is(word));
    }

    private String word(int index) {
        return index < tokens.size() ? tokens.get(index).text() : "";
    }
}
