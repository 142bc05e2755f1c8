package io.github.newsclaims.quantity;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parser of terms of UCUM 2.1, section 2: units joined by "." and "/", with powers, integers, annotations and parentheses. */
final class UcumTerm {
    /** No code of news is longer. A longer one could nest parentheses so deep that the stack overflows. */
    private static final int MAX_LENGTH = 200;

    /** A code and its power. The code may end with a digit only inside brackets. */
    private static final Pattern UNIT = Pattern.compile("(.*[^0-9+-])([+-]?[0-9]{1,2})?");

    private final String code;
    private final Function<String, Optional<UcumUnit>> units;
    private int position;

    private UcumTerm(String code, Function<String, Optional<UcumUnit>> units) {
        this.code = code;
        this.units = units;
    }

    /**
     * Returns the unit that a term stands for.
     *
     * @param code the term, for example "kg.m/s2"
     * @param units returns the unit of a code without power, for example "kg"
     * @return the unit; empty if one of its codes is not known, or it is not a term
     */
    static Optional<UcumUnit> parse(String code, Function<String, Optional<UcumUnit>> units) {
        if (code.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        UcumTerm term = new UcumTerm(code, units);
        return term.term().filter(unit -> term.position == code.length());
    }

    private Optional<UcumUnit> term() {
        Optional<UcumUnit> product = Optional.of(UcumUnit.ONE);
        boolean divide = take('/');
        do {
            Optional<UcumUnit> next = component();
            if (next.isEmpty()) {
                return next;
            }
            UcumUnit factor = divide ? next.get().inverse() : next.get();
            product = product.map(unit -> unit.times(factor));
            divide = take('/');
        } while (divide || take('.'));
        return product;
    }

    private Optional<UcumUnit> component() {
        Optional<UcumUnit> unit;
        if (take('(')) {
            unit = term().filter(any -> take(')'));
        } else if (at('{')) {
            unit = Optional.of(UcumUnit.ONE);
        } else {
            unit = unit(word());
        }
        return unit.map(this::annotated);
    }

    /** An annotation says what is meant, so a unit with one is a unit of its own. */
    private UcumUnit annotated(UcumUnit unit) {
        if (!at('{')) {
            return unit;
        }
        int end = code.indexOf('}', position) + 1;
        String annotation = code.substring(position, end);
        position = end;
        return unit.times(UcumUnit.base(annotation));
    }

    private Optional<UcumUnit> unit(String word) {
        if (!word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(new BigInteger(word))
                    .filter(number -> number.signum() > 0)
                    .map(number -> UcumUnit.ONE.times(new Ratio(number, BigInteger.ONE)));
        }
        Matcher matcher = UNIT.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int power = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        return Math.abs(power) > UcumUnit.MAX_POWER
                ? Optional.empty()
                : units.apply(matcher.group(1)).map(unit -> unit.power(power));
    }

    /** Reads up to the next sign that is not inside brackets. */
    private String word() {
        int start = position;
        int depth = 0;
        while (position < code.length()) {
            char c = code.charAt(position);
            if (depth == 0 && "./(){".indexOf(c) >= 0) {
                break;
            }
            if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            }
            position++;
        }
        return code.substring(start, position);
    }

    private boolean at(char sign) {
        return position < code.length() && code.charAt(position) == sign;
    }

    private boolean take(char sign) {
        if (at(sign)) {
            position++;
            return true;
        }
        return false;
    }
}
