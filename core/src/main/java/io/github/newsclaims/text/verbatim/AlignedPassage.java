package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.verbatim.Alignment.Step;
import io.github.newsclaims.text.verbatim.QuoteToken.Editing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A passage of the text aligned with a quotation: what is the same, what differs, and whether editing explains it. */
final class AlignedPassage {
    private final ArticleText text;
    private final Fold fold;
    private final List<QuoteToken> words;
    private final List<QuoteToken> tokens;
    private final List<Step> steps;
    private final PassageDifferences differences;
    private int same;

    /**
     * Compares a quotation with a part of the text.
     *
     * @param text the text
     * @param quote the quotation, folded
     * @param words its words
     * @param fold the text, folded
     * @param tokens the words of the part of the text
     * @param range the part of the text that the question is about
     * @param fixed the words that an editor cannot change
     * @param aligned the steps from one to the other
     */
    AlignedPassage(
            ArticleText text,
            Fold quote,
            List<QuoteToken> words,
            Fold fold,
            List<QuoteToken> tokens,
            FoldRange range,
            FixedWords fixed,
            List<Step> aligned) {
        this.text = text;
        this.fold = fold;
        this.words = words;
        this.tokens = tokens;
        this.steps = withEnds(aligned);
        this.differences = new PassageDifferences(text, quote, words, fold, tokens, range, fixed);
        for (Step step : steps) {
            same += step.same() && words.get(step.quoted()).kind() == Editing.WORD ? 1 : 0;
        }
    }

    /** Returns whether the passage has at least half of the words that are the quotation's own. */
    boolean sharesHalf() {
        long own = words.stream().filter(word -> word.kind() == Editing.WORD).count();
        return same > 0 && same * 2L >= own;
    }

    /** Returns the differences; empty unless {@link #compare} was called. */
    List<WordDifference> differences() {
        return differences.found();
    }

    boolean isEditorial() {
        return differences.isEditorial();
    }

    /** Finds the differences. */
    AlignedPassage compare() {
        differences.find(steps);
        return this;
    }

    /** Returns a score that grows with the words that are the same and falls with the differences. */
    int score() {
        return 2 * same - differences().size();
    }

    /** Returns the number of the first word of the text that the passage has. */
    int firstToken() {
        return steps.stream()
                .mapToInt(Step::there)
                .filter(there -> there >= 0)
                .min()
                .orElseThrow();
    }

    /** Returns the number of the last word of the text that the passage has. */
    int lastToken() {
        return steps.stream().mapToInt(Step::there).max().orElseThrow();
    }

    /** Returns the passage from its first word to its last. */
    Anchor whole() {
        List<QuoteToken> there = steps.stream()
                .filter(Step::isThere)
                .map(step -> tokens.get(step.there()))
                .toList();
        return anchor(there.get(0), there.get(there.size() - 1));
    }

    /** Returns the quoted pieces of the passage, without the words that the quotation leaves out. */
    Anchor pieces() {
        List<Anchor> pieces = new ArrayList<>();
        QuoteToken first = null;
        QuoteToken last = null;
        for (Step step : steps) {
            if (step.isThere() && step.isQuoted()) {
                last = tokens.get(step.there());
                first = first == null ? last : first;
            } else if (step.isThere() && first != null && last != null) {
                pieces.add(anchor(first, last));
                first = null;
            }
        }
        if (first != null && last != null) {
            pieces.add(anchor(first, last));
        }
        return pieces.stream().reduce(Anchor::and).orElseThrow();
    }

    private Anchor anchor(QuoteToken first, QuoteToken last) {
        return text.anchor(text.offset(fold.sourceStart(first.start())), text.offset(fold.sourceEnd(last.end() - 1)));
    }

    /**
     * Returns the steps with words of the text for the first and the last words of the quotation that differ, so that both sides
     * of such a difference can be named. A word of another sentence is not taken for them.
     */
    private List<Step> withEnds(List<Step> aligned) {
        List<Step> all = new ArrayList<>(aligned);
        int first = firstSame(all);
        if (first < 0) {
            return all;
        }
        for (int at = first - 1; at >= 0; at--) {
            Step step = all.get(at);
            if (step.isThere() && endsSentence(tokens.get(step.there()).end(), tokens.get(step.there() + 1))) {
                for (int before = 0; before <= at; before++) {
                    all.set(before, withoutText(all.get(before)));
                }
                break;
            }
        }
        all.removeIf(step -> !step.isQuoted() && !step.isThere());
        int last = all.size() - 1;
        while (!all.get(last).same()) {
            last--;
        }
        int next = all.get(last).there() + 1;
        for (int at = last + 1; at < all.size() && next < tokens.size(); at++) {
            Step step = all.get(at);
            boolean whole = !step.isThere() && words.get(step.quoted()).kind() == Editing.WORD;
            if (!whole || endsSentence(tokens.get(next - 1).end(), tokens.get(next))) {
                break;
            }
            all.set(at, new Step(step.quoted(), next++, false, false));
        }
        return all;
    }

    private static Step withoutText(Step step) {
        return new Step(step.quoted(), -1, false, step.free());
    }

    private static int firstSame(List<Step> steps) {
        for (int at = 0; at < steps.size(); at++) {
            if (steps.get(at).same()) {
                return at;
            }
        }
        return -1;
    }

    /** Returns whether a sentence or a paragraph ends between an index of the folded text and the word after it. */
    private boolean endsSentence(int end, QuoteToken next) {
        for (int at = end; at < next.start(); at++) {
            char c = fold.text().charAt(at);
            if (CharacterClass.isTerminal(c) && c != ',' && c != ':' && c != ';') {
                return true;
            }
        }
        int from = fold.sourceEnd(end - 1);
        String between = fold.source().substring(from, Math.max(from, fold.sourceStart(next.start())));
        return between.chars().filter(c -> c == '\n').count() > 1;
    }

    /** Orders passages by their score, the earlier one first if they are equal. */
    static Comparator<AlignedPassage> byScore() {
        return Comparator.comparingInt(AlignedPassage::score)
                .thenComparing(passage -> passage.whole().start(), Comparator.reverseOrder());
    }
}
