package io.github.newsclaims.internal.numbers;

import io.github.newsclaims.internal.numbers.Lexicon.Match;
import io.github.newsclaims.internal.numbers.NumberPhrase.Option;
import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import io.github.newsclaims.internal.numbers.NumberReading.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a wording with the units beside them. */
final class PhraseScan {
    private final NumberCursor cursor;
    private final NumberTable table;
    private final boolean joined;
    private final List<NumberPhrase> phrases = new ArrayList<>();

    private PhraseScan(NumberCursor cursor, boolean joined) {
        this.cursor = cursor;
        this.table = cursor.table;
        this.joined = joined;
    }

    /**
     * Returns the numbers in their order; null if one of them cannot be read.
     *
     * @param joined whether "and" may be inside a number in words
     */
    static @Nullable List<NumberPhrase> of(NumberCursor cursor, boolean joined) {
        PhraseScan scan = new PhraseScan(cursor, joined);
        return scan.run() ? scan.phrases : null;
    }

    private boolean run() {
        int at = 0;
        while (at < cursor.size()) {
            Match<String> per = cursor.match(table.per, at);
            if (per != null && !phrases.isEmpty()) {
                NumberPhrase quantity = phrase(per.to());
                at = quantity == null ? per.to() : quantity.end();
                continue;
            }
            Match<Sense> sense = cursor.match(table.before, at);
            if (sense != null && sense.to() > at + 1) {
                // "many" of "as many as" is no number
                at = sense.to();
                continue;
            }
            NumberPhrase phrase = phrase(at);
            if (phrase == null) {
                if (isUnread(at)) {
                    return false;
                }
                at++;
            } else if (isUnknownAfter(phrase) || isUnreadJoint(phrase)) {
                return false;
            } else {
                phrases.add(phrase);
                at = Math.max(at + 1, phrase.end());
            }
        }
        return true;
    }

    /** Returns whether a word has a number in it that this reader does not know: "dreihundert". */
    private boolean isUnread(int at) {
        String word = cursor.word(at);
        return cursor.isNumber(at)
                || table.unreadWords.has(word)
                || table.unread.stream().anyMatch(word::contains);
    }

    /** Returns whether letters right after digits are unknown, unlike in "30km": they may multiply. */
    private boolean isUnknownAfter(NumberPhrase phrase) {
        int to = phrase.to();
        boolean digits = cursor.isNumber(to - 1);
        return digits
                && phrase.end() == to
                && cursor.isGlued(to)
                && cursor.tokens.get(to).isWord()
                && cursor.match(table.after, to) == null;
    }

    /** Returns whether a number continues in words: "two point one". */
    private boolean isUnreadJoint(NumberPhrase phrase) {
        return table.unreadJoints.has(cursor.word(phrase.to())) && phrase(phrase.to() + 1) != null;
    }

    private @Nullable NumberPhrase phrase(int from) {
        int at = from;
        boolean negative = isNegative(at);
        if (negative) {
            at = isDash(at)
                    ? at + 1
                    : cursor.afterHyphen(Objects.requireNonNull(cursor.match(table.negative, at))
                            .to());
        }
        Match<Rational> scaled = cursor.isNumber(at + 1) ? scaledCurrency(at) : null;
        if (scaled != null) {
            at++;
        }
        Match<NumberUnit> before = unitBefore(at);
        if (before != null) {
            at = before.to();
            if (isDash(at) && cursor.isGlued(at + 1) && !negative) {
                // "$-5", but "R5" and "Rs-5" alike
                negative = true;
                at++;
            }
        }
        PhraseReader.Core core = PhraseReader.at(cursor, at, joined);
        if (core == null) {
            return negative || before != null ? null : one(from);
        }
        List<Option> options = new ArrayList<>(core.options());
        if (negative) {
            options.replaceAll(Option::negated);
        } else if (isLooseDash(from - 1)) {
            core.options().forEach(option -> options.add(option.negated().as(Strength.POSSIBLE)));
        }
        if (scaled != null) {
            // "MAUD 60"
            options.replaceAll(option -> option.times(scaled.value()));
        }
        return withUnit(options, core, before, from);
    }

    private NumberPhrase withUnit(
            List<Option> options, PhraseReader.Core core, @Nullable Match<NumberUnit> before, int from) {
        Rational value = core.options().get(0).value();
        boolean part = value.isLess(Rational.ONE) || value.isFraction();
        // "millions of dollars", but not "$5 million a year"
        boolean of = core.magnitude().compareTo(Rational.ONE) != 0 && cursor.match(table.of, core.to()) != null;
        Match<NumberUnit> after = unitAfter(core.to(), part || of);
        int end = after == null ? core.to() : after.to();
        Rational magnitude = core.magnitude();
        Match<Rational> scaled = after == null ? scaledCurrency(core.to()) : cursor.magnitude(after.to());
        if (scaled != null) {
            // "30 musd" and "30 USD million"
            options.replaceAll(option -> option.times(scaled.value()));
            magnitude = magnitude.times(scaled.value());
            end = scaled.to();
        }
        NumberUnit unit = before != null ? before.value() : after == null ? null : after.value();
        if (unit == null && table.times.has(cursor.word(core.to() - 1))) {
            unit = NumberUnit.TIMES;
        }
        if (unit != null) {
            // "half a percent" is a number, and "half the workers" is a share.
            if (options.get(0).strength() == Strength.SHARE) {
                options.removeIf(option -> option.strength() == Strength.POSSIBLE);
                options.replaceAll(option -> option.as(Strength.STATED));
            }
        }
        return new NumberPhrase(List.copyOf(options), magnitude, unit, from, core.to(), end);
    }

    /** Reads "a dollar" as one. */
    private @Nullable NumberPhrase one(int at) {
        if (!table.articles.has(cursor.word(at))) {
            return null;
        }
        Match<NumberUnit> unit = unitAfter(at + 1, false);
        boolean begins = at == 0 || cursor.table.before.before(cursor.tokens, at) != null;
        if (unit == null || !begins) {
            return null;
        }
        Strength strength = unit.value().kind() == NumberUnit.UnitSort.MEASURE ? Strength.POSSIBLE : Strength.STATED;
        Option option = Option.of(Sense.NUMBER, Rational.ONE, strength);
        return new NumberPhrase(List.of(option), Rational.ONE, unit.value(), at, at + 1, unit.to());
    }

    private boolean isDash(int at) {
        return cursor.word(at).equals("-");
    }

    /** Returns whether a minus sign or word is here, and not a dash between two numbers or words. */
    private boolean isNegative(int at) {
        if (cursor.match(table.negative, at) != null) {
            return true;
        }
        boolean after = !phrases.isEmpty() && phrases.get(phrases.size() - 1).end() == at;
        boolean word = cursor.isGlued(at) && (cursor.tokens.get(at - 1).isWord() || cursor.isNumber(at - 1));
        return isDash(at) && cursor.isGlued(at + 1) && !after && !word;
    }

    /** Returns whether a dash with white space after it starts the wording; it may be a minus sign. */
    private boolean isLooseDash(int at) {
        return at == 0 && isDash(at);
    }

    private @Nullable Match<NumberUnit> unitBefore(int at) {
        Match<NumberUnit> unit = cursor.match(table.unitsBefore, at);
        if (unit == null) {
            return null;
        }
        for (int index = unit.from() + 1; index < unit.to(); index++) {
            if (!cursor.isGlued(index)) {
                return null;
            }
        }
        boolean letter = unit.to() == at + 1
                && cursor.word(at).length() == 1
                && cursor.tokens.get(at).isWord();
        return letter && !cursor.isGlued(unit.to()) ? null : unit;
    }

    private @Nullable Match<NumberUnit> unitAfter(int at, boolean part) {
        Match<NumberUnit> glued = cursor.isGlued(at) ? cursor.match(table.gluedUnits, at) : null;
        Match<NumberUnit> unit = glued == null ? cursor.match(table.unitsAfter, cursor.afterHyphen(at)) : glued;
        if (unit != null || !part) {
            return unit;
        }
        int next = cursor.afterOf(at);
        boolean one = cursor.isNumber(next)
                ? cursor.word(next).equals("1")
                : Rational.ONE.equals(table.small.get(cursor.word(next)));
        return cursor.match(table.unitsAfter, one ? next + 1 : next);
    }

    /** Reads "musd" and "meur" after a number. */
    private @Nullable Match<Rational> scaledCurrency(int at) {
        String word = cursor.word(at);
        int letters = word.length() - 3;
        Rational factor = letters > 0 ? table.suffixes.get(word.substring(0, letters)) : null;
        return factor != null && table.unitsBefore.has(word.substring(letters))
                ? new Match<>(factor, at, at + 1)
                : null;
    }
}
