package io.github.newsclaims.text.verbatim;

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
    private final Fold quote;
    private final List<QuoteToken> words;
    private final Fold fold;
    private final List<QuoteToken> tokens;
    private final List<Step> steps;

    private final List<WordDifference> differences = new ArrayList<>();
    private boolean editorial = true;
    private int same;

    AlignedPassage(
            ArticleText text, Fold quote, List<QuoteToken> words, Fold fold, List<QuoteToken> tokens, int offset) {
        this.text = text;
        this.quote = quote;
        this.words = words;
        this.fold = fold;
        this.tokens = tokens;
        this.steps = Alignment.of(words, tokens, offset);
        compare();
    }

    /** Returns whether the passage has at least half of the words that are the quotation's own. */
    boolean sharesHalf() {
        long own = words.stream().filter(word -> word.kind() == Editing.WORD).count();
        return same > 0 && same * 2L >= own;
    }

    boolean isEditorial() {
        return editorial && !differences.isEmpty();
    }

    List<WordDifference> differences() {
        return differences;
    }

    /** Returns a score that grows with the words that are the same and falls with the differences. */
    int score() {
        return 2 * same - differences.size();
    }

    /** Returns the passage from its first word to its last. */
    Anchor whole() {
        List<QuoteToken> there = there();
        return anchor(there.get(0), there.get(there.size() - 1));
    }

    /** Returns the quoted pieces of the passage, without the words that the quotation leaves out. */
    Anchor pieces() {
        List<Anchor> pieces = new ArrayList<>();
        QuoteToken first = null;
        QuoteToken last = null;
        for (Step step : steps) {
            if (step.there() >= 0 && step.quoted() >= 0) {
                last = tokens.get(step.there());
                first = first == null ? last : first;
            } else if (step.there() >= 0 && first != null && last != null) {
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

    private List<QuoteToken> there() {
        return steps.stream()
                .filter(step -> step.there() >= 0)
                .map(step -> tokens.get(step.there()))
                .toList();
    }

    private void compare() {
        int group = 0;
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            if (step.same()) {
                same += words.get(step.quoted()).kind() == Editing.WORD ? 1 : 0;
                if (group < at) {
                    differ(group, at);
                } else if (at > 0) {
                    compareBetween(steps.get(at - 1), step);
                }
                compareCase(step);
                group = at + 1;
            }
        }
        if (group < steps.size()) {
            differ(group, steps.size());
        }
        compareEdges();
        differences.sort(Comparator.comparingInt(WordDifference::start));
    }

    /** Adds one difference for consecutive steps, none of which has the same word on both sides. */
    private void differ(int from, int to) {
        int quotedFrom = -1;
        int quotedTo = -1;
        int thereFrom = -1;
        int thereTo = -1;
        for (Step step : steps.subList(from, to)) {
            editorial &= step.free();
            if (step.quoted() >= 0) {
                quotedFrom = quotedFrom < 0 ? words.get(step.quoted()).start() : quotedFrom;
                quotedTo = words.get(step.quoted()).end();
            }
            if (step.there() >= 0) {
                thereFrom = thereFrom < 0 ? tokens.get(step.there()).start() : thereFrom;
                thereTo = tokens.get(step.there()).end();
            }
        }
        if (thereFrom < 0) {
            thereFrom = from == 0
                    ? startAfter(to)
                    : tokens.get(steps.get(from - 1).there()).end();
            thereTo = thereFrom;
        }
        add(quotedFrom, quotedTo, thereFrom, thereTo);
    }

    /** Returns where the passage starts in the folded text if it lacks the first words of the quotation. */
    private int startAfter(int step) {
        return step < steps.size() ? tokens.get(steps.get(step).there()).start() : 0;
    }

    private void compareCase(Step step) {
        QuoteToken quoted = words.get(step.quoted());
        QuoteToken there = tokens.get(step.there());
        boolean mended = quoted.kind() == Editing.MENDED || there.kind() == Editing.MENDED;
        if (mended || !text(quote, quoted.start(), quoted.end()).equals(text(fold, there.start(), there.end()))) {
            editorial &= mended;
            add(quoted.start(), quoted.end(), there.start(), there.end());
        }
    }

    /** Compares the punctuation between two words that are consecutive on both sides. */
    private void compareBetween(Step before, Step step) {
        int quotedFrom = words.get(before.quoted()).end();
        int quotedTo = words.get(step.quoted()).start();
        int thereFrom = tokens.get(before.there()).end();
        int thereTo = tokens.get(step.there()).start();
        if (!text(quote, quotedFrom, quotedTo).equals(text(fold, thereFrom, thereTo))) {
            editorial = false;
            add(quotedFrom, quotedTo, thereFrom, thereTo);
        }
    }

    /** Compares the signs at both ends of the quotation that are not quotation marks, as in "$150" and "30%". */
    private void compareEdges() {
        List<QuoteToken> passage = there();
        if (passage.isEmpty()) {
            return;
        }
        String before = sign(quote.text().substring(0, words.get(0).start()));
        QuoteToken first = passage.get(0);
        if (before.isEmpty() && !WordEdge.startsAlone(fold.text(), first.start())) {
            editorial = false;
            add(-1, -1, fold.text().lastIndexOf(' ', first.start() - 1) + 1, first.start());
        }
        if (!fold.text().startsWith(before, first.start() - before.length())) {
            editorial = false;
            int end = words.get(0).start();
            add(end - before.length(), end, first.start(), first.start());
        }
        QuoteToken last = passage.get(passage.size() - 1);
        int end = words.get(words.size() - 1).end();
        String after = sign(quote.text().substring(end));
        boolean stopped = after.equals(".") || after.equals(",");
        boolean agrees = stopped ? isStopped(last.end()) : fold.text().startsWith(after, last.end());
        if (!agrees) {
            editorial = false;
            add(end, end + after.length(), last.end(), last.end());
        }
        if (after.isEmpty() && !WordEdge.endsAlone(fold.text(), last.end())) {
            editorial = false;
            int space = fold.text().indexOf(' ', last.end());
            add(-1, -1, last.end(), space < 0 ? fold.text().length() : space);
        }
    }

    /** Returns whether a comma, full stop or closing mark follows in the folded text: at the end they are equivalent. */
    private boolean isStopped(int end) {
        return end < fold.text().length() && ".,\"'".indexOf(fold.text().charAt(end)) >= 0;
    }

    private static String sign(String edge) {
        return edge.replaceAll("[\\s\"'\\[\\]()]", "");
    }

    private void add(int quotedFrom, int quotedTo, int thereFrom, int thereTo) {
        String quoted = quotedFrom < 0 ? "" : source(quote, quotedFrom, quotedTo);
        String there = source(fold, thereFrom, thereTo);
        int start =
                text.offset(thereFrom == fold.text().length() ? text.value().length() : fold.sourceStart(thereFrom));
        differences.add(new WordDifference(quoted, there, start, start + there.codePointCount(0, there.length())));
    }

    private static String text(Fold fold, int from, int to) {
        return fold.text().substring(from, to);
    }

    private static String source(Fold fold, int from, int to) {
        return from >= to ? "" : fold.source().substring(fold.sourceStart(from), fold.sourceEnd(to - 1));
    }
}
