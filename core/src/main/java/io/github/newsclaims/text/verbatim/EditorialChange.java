package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.text.verbatim.Alignment.Step;
import io.github.newsclaims.text.verbatim.QuoteToken.Editing;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether an editor's square brackets or ellipsis explain that a quotation and its passage differ. They never explain a
 * number or a negation that is on one side only.
 */
final class EditorialChange {
    /** The fewest letters of a word that are left if the editor changed its ending: "work[ed]". */
    private static final int STEM = 3;

    private final Fold quote;
    private final List<QuoteToken> words;
    private final Fold fold;
    private final List<QuoteToken> tokens;
    private final FixedWords fixed;

    EditorialChange(Fold quote, List<QuoteToken> words, Fold fold, List<QuoteToken> tokens, FixedWords fixed) {
        this.quote = quote;
        this.words = words;
        this.fold = fold;
        this.tokens = tokens;
        this.fixed = fixed;
    }

    boolean explains(List<Step> steps, int quotedFrom, int quotedTo, int thereFrom, int thereTo) {
        List<QuoteToken> quoted = new ArrayList<>();
        List<QuoteToken> there = new ArrayList<>();
        boolean leavesOut = false;
        for (Step step : steps) {
            if (step.isQuoted()) {
                quoted.add(words.get(step.quoted()));
            }
            if (step.isThere()) {
                there.add(tokens.get(step.there()));
            }
            if (!explains(step)) {
                return false;
            }
            leavesOut |= step.isThere() && !tokens.get(step.there()).isFree();
        }
        if (changesMeaning(quoted) || changesMeaning(there)) {
            return false;
        }
        // Between two words that stand beside each other on both sides, even a space tells something.
        boolean spaces = quoted.isEmpty() && there.isEmpty();
        String one = punctuation(quote, quotedFrom, quotedTo, quoted, spaces);
        String other = punctuation(fold, thereFrom, thereTo, there, spaces);
        return one.equals(other) || (leavesOut && (one.isEmpty() || other.startsWith(one) || other.endsWith(one)));
    }

    private boolean explains(Step step) {
        if (!step.isQuoted()) {
            return step.free();
        }
        QuoteToken quoted = words.get(step.quoted());
        if (!step.isThere()) {
            return quoted.isLeavingOut();
        }
        return quoted.isLeavingOut() || (quoted.kind() == Editing.MENDED && isMended(quoted, tokens.get(step.there())));
    }

    /** Returns whether only the letters in brackets differ: "[T]he" for "the", "work[ed]" for "works", "boat[s]" for "boat". */
    private boolean isMended(QuoteToken quoted, QuoteToken there) {
        String edited = quote.text(quoted.start(), quoted.end());
        String word = fold.text(there.start(), there.end());
        int open = edited.indexOf('[');
        int close = edited.indexOf(']', open);
        if (edited.indexOf('[', close) >= 0) {
            return false;
        }
        String before = edited.substring(0, open);
        String after = edited.substring(close + 1);
        int rest = word.length() - before.length() - after.length();
        if (rest < 0 || !word.startsWith(before) || !word.endsWith(after)) {
            return false;
        }
        return rest == 0 || (after.isEmpty() && before.length() >= STEM);
    }

    private boolean changesMeaning(List<QuoteToken> tokens) {
        return fixed.hasAny(tokens.stream().map(QuoteToken::key).toList());
    }

    /** Returns what is neither part of a token nor a square bracket, with or without spaces. */
    private static String punctuation(Fold fold, int from, int to, List<QuoteToken> tokens, boolean spaces) {
        StringBuilder punctuation = new StringBuilder();
        int token = 0;
        for (int at = from; at < to; at++) {
            while (token < tokens.size() && tokens.get(token).end() <= at) {
                token++;
            }
            boolean inside = token < tokens.size() && tokens.get(token).start() <= at;
            char c = fold.text().charAt(at);
            if (!inside && (spaces || c != ' ') && c != '[' && c != ']') {
                punctuation.append(c);
            }
        }
        return punctuation.toString();
    }
}
