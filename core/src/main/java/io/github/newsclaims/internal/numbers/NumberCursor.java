package io.github.newsclaims.internal.numbers;

import io.github.newsclaims.internal.numbers.Lexicon.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a wording with the table of its language, and questions that several readers ask about them. */
final class NumberCursor {
    final List<NumberToken> tokens;
    final NumberTable table;

    NumberCursor(List<NumberToken> tokens, NumberTable table) {
        this.tokens = tokens;
        this.table = table;
    }

    int size() {
        return tokens.size();
    }

    /** Returns the word at an index; empty beyond the ends. */
    String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
    }

    boolean isNumber(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isNumber();
    }

    boolean isGlued(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).glued();
    }

    /** Returns the index after a hyphen between two words; the index itself if there is no hyphen. */
    int afterHyphen(int index) {
        return word(index).equals("-") && isGlued(index) && index + 1 < tokens.size() ? index + 1 : index;
    }

    <T> @Nullable Match<T> match(Lexicon<T> lexicon, int index) {
        return lexicon.at(tokens, index);
    }

    /** Returns the index after an "of" and an article, if they are there: "of a". */
    int afterOf(int index) {
        int at = afterHyphen(index);
        Match<String> of = match(table.of, at);
        at = of == null ? at : of.to();
        if (table.articles.has(word(at))) {
            at = afterHyphen(at + 1);
        }
        return at;
    }

    /** Returns whether up to two nouns and the words for a share are between two indexes: "crews out of". */
    boolean isShare(int from, int to) {
        for (int at = from; at < to && at <= from + 2; at++) {
            Match<String> joint = match(table.joints, at);
            if (joint != null && joint.to() == to && joint.value().equals("share")) {
                return true;
            }
            if (!tokens.get(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** Returns the product of up to three words such as "thousand" that start at an index; null if none does. */
    @Nullable
    Match<Rational> magnitude(int index) {
        Rational product = Rational.ONE;
        int at = index;
        for (int count = 0; count < 3; count++) {
            Match<Rational> next = match(table.magnitudes, at == index ? at : afterHyphen(at));
            if (next == null) {
                break;
            }
            product = product.times(next.value());
            at = next.to();
        }
        return at == index ? null : new Match<>(product, index, at);
    }

    /** Returns a part such as "thirds", also after a hyphen; null if there is none. */
    @Nullable
    Match<Rational> part(int index) {
        int at = afterHyphen(index);
        Match<Rational> plural = match(table.pluralParts, at);
        return plural == null ? match(table.parts, at) : plural;
    }
}
