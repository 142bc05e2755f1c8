package io.github.newsclaims.internal.numbers;

import io.github.newsclaims.internal.numbers.Lexicon.Match;
import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that say how a number is meant: "about", "more than", "or so". */
final class NumberSenses {
    private NumberSenses() {}

    /** Returns whether a number with a sense is not exact. */
    static boolean isAbout(Sense sense) {
        return sense == Sense.ABOUT || sense == Sense.JUST_UNDER || sense == Sense.JUST_OVER;
    }

    /**
     * Returns how a number may be meant; a single sense if the words beside it are certain.
     *
     * @param next the index of the first token of the next number
     */
    static List<Sense> of(NumberCursor cursor, NumberPhrase phrase, int next) {
        Match<Sense> beside = cursor.table.before.before(cursor.tokens, phrase.from());
        Set<Sense> apart = new LinkedHashSet<>();
        for (int at = 0; at < phrase.from(); at++) {
            Match<Sense> match = cursor.match(cursor.table.before, at);
            if (match != null && match.to() <= phrase.from()) {
                apart.add(match.value());
                at = match.to() - 1;
            }
        }
        Set<Sense> senses = new LinkedHashSet<>();
        Sense after = after(cursor, phrase, next);
        if (beside == null || isPreposition(cursor, beside, phrase)) {
            senses.add(after == null ? Sense.NUMBER : after);
        } else if (after != null) {
            senses.add(after);
        }
        senses.addAll(apart);
        return List.copyOf(senses);
    }

    /** Returns whether "over" and the like may say where or how long: "a fight over 30 boats", "over 30 days". */
    private static boolean isPreposition(NumberCursor cursor, Match<Sense> match, NumberPhrase phrase) {
        boolean preposition =
                match.to() == match.from() + 1 && cursor.table.prepositions.has(cursor.word(match.from()));
        NumberUnit unit = phrase.unit();
        boolean period =
                unit != null && unit.kind() == NumberUnit.UnitSort.MEASURE && MeasureScale.isTime(unit.measures());
        return preposition && (match.from() > 0 || period);
    }

    private static @Nullable Sense after(NumberCursor cursor, NumberPhrase phrase, int next) {
        for (int at = phrase.to(); at < Math.min(next, cursor.size()); at++) {
            Match<Sense> match = cursor.match(cursor.table.after, at);
            boolean beside = at == phrase.to() || at == phrase.end();
            if (match != null && match.to() < next && (beside || match.to() > at + 1)) {
                return match.value();
            }
        }
        return null;
    }
}
