package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.text.verbatim.Alignment.Step;
import java.util.List;

/** The signs that differ between a quotation and a passage of the text which have the same words. */
final class SignDifferences {
    private final Fold quote;
    private final List<QuoteToken> words;
    private final Fold fold;
    private final List<QuoteToken> tokens;
    private final FoldRange range;
    private final DifferenceList found;

    /**
     * Prepares the search.
     *
     * @param found receives the differences
     */
    SignDifferences(
            Fold quote,
            List<QuoteToken> words,
            Fold fold,
            List<QuoteToken> tokens,
            FoldRange range,
            DifferenceList found) {
        this.quote = quote;
        this.words = words;
        this.fold = fold;
        this.tokens = tokens;
        this.range = range;
        this.found = found;
    }

    /**
     * Finds the signs before and between the words of a piece that differ although they have the same folded form: 5' for 5", or a
     * long dash for a minus.
     */
    void find(List<Step> steps, int quotedFrom, int quotedTo) {
        Step before = null;
        for (Step step : steps) {
            if (step.same()) {
                int start = words.get(step.quoted()).start();
                int startThere = tokens.get(step.there()).start();
                if (before == null) {
                    int length = 0;
                    while (length < start - quotedFrom && isSameSign(start - length - 1, startThere - length - 1)) {
                        length++;
                    }
                    sign(start - length, start, startThere - length, startThere);
                } else {
                    sign(
                            words.get(before.quoted()).end(),
                            start,
                            tokens.get(before.there()).end(),
                            startThere);
                }
                before = step;
            }
        }
    }

    /** Finds a sign after the last word of a piece that differs although it has the same folded form, or that the text lacks. */
    void findLast(List<Step> steps, int quotedFrom, int quotedTo) {
        for (int at = steps.size() - 1; at >= 0; at--) {
            Step last = steps.get(at);
            if (last.same()) {
                int from = words.get(last.quoted()).end();
                int end = tokens.get(last.there()).end();
                boolean both = from < quotedTo
                        && end < range.to()
                        && quote.text().charAt(from) == fold.text().charAt(end);
                if (both) {
                    sign(from, quotedTo, end, end + 1);
                } else if (!quote.text(from, quotedTo).isBlank()) {
                    found.add(from, quotedTo, end, end);
                }
                return;
            }
        }
    }

    /**
     * Adds what the quotation has after its last word that the text has too; if that is nothing, this word. Changed words without a
     * difference would tell nobody what to look at.
     */
    void addLast(List<Step> steps) {
        for (int at = steps.size() - 1; at >= 0; at--) {
            Step last = steps.get(at);
            if (last.same()) {
                QuoteToken word = words.get(last.quoted());
                int to = quote.text().length();
                int end = tokens.get(last.there()).end();
                found.add(word.end() < to ? word.end() : word.start(), to, end, end);
                return;
            }
        }
    }

    private boolean isSameSign(int quoted, int there) {
        return there >= range.from()
                && !PassageDifferences.isMarkOrSpace(quote, quoted)
                && quote.text().charAt(quoted) == fold.text().charAt(there);
    }

    private void sign(int quotedFrom, int quotedTo, int thereFrom, int thereTo) {
        for (int at = 0; at < Math.min(quotedTo - quotedFrom, thereTo - thereFrom); at++) {
            if (!quote.sourceOf(quotedFrom + at).equals(fold.sourceOf(thereFrom + at))) {
                found.add(quotedFrom + at, quotedFrom + at + 1, thereFrom + at, thereFrom + at + 1);
            }
        }
    }
}
