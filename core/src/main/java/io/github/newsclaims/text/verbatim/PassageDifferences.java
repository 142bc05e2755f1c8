package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.verbatim.Alignment.Step;
import io.github.newsclaims.text.verbatim.QuoteToken.Editing;
import java.util.List;

/**
 * What differs between a quotation and the passage of the text that is aligned with it.
 *
 * <p>Between two words that are the same on both sides, everything is compared as a whole: words, punctuation and white space.
 * What both sides have at the start and at the end of that is not part of the difference. Quotation marks around the quotation
 * are not compared.
 */
final class PassageDifferences {
    private final Fold quote;
    private final List<QuoteToken> words;
    private final Fold fold;
    private final List<QuoteToken> tokens;
    private final FoldRange range;
    private final FixedWords fixed;

    private final DifferenceList found;
    private boolean editorial = true;

    PassageDifferences(
            ArticleText text,
            Fold quote,
            List<QuoteToken> words,
            Fold fold,
            List<QuoteToken> tokens,
            FoldRange range,
            FixedWords fixed) {
        this.found = new DifferenceList(text, quote, fold);
        this.quote = quote;
        this.words = words;
        this.fold = fold;
        this.tokens = tokens;
        this.range = range;
        this.fixed = fixed;
    }

    List<WordDifference> found() {
        return found.found();
    }

    /** Returns whether an editor's square brackets and ellipses explain all differences. */
    boolean isEditorial() {
        return editorial && !found.isEmpty();
    }

    /** Finds the differences of all pieces of the quotation. */
    void find(List<Step> steps) {
        forEachPiece(steps, this::piece);
        if (found.isEmpty()) {
            editorial = false;
            SignDifferences signs = new SignDifferences(quote, words, fold, tokens, range, found);
            forEachPiece(steps, signs::find);
            if (found.isEmpty()) {
                forEachPiece(steps, signs::findLast);
            }
            if (found.isEmpty()) {
                signs.addLast(steps);
            }
        }
        found.sort();
    }

    /** What is done with the steps of a piece of the quotation, which is a range of its fold. */
    private interface PieceAction {
        void accept(List<Step> steps, int quotedFrom, int quotedTo);
    }

    private void forEachPiece(List<Step> steps, PieceAction action) {
        int from = 0;
        int quotedFrom = 0;
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            if (step.isQuoted() && words.get(step.quoted()).kind() == Editing.GAP) {
                QuoteToken gap = words.get(step.quoted());
                action.accept(inner(steps.subList(from, at)), quotedFrom, gap.start());
                quotedFrom = gap.end();
                from = at + 1;
            }
        }
        action.accept(
                inner(steps.subList(from, steps.size())),
                quotedFrom,
                quote.text().length());
    }

    /** Returns the steps of a piece without the words of the text before and after it. */
    private static List<Step> inner(List<Step> steps) {
        int from = 0;
        int to = steps.size();
        while (from < to && !steps.get(from).isQuoted()) {
            from++;
        }
        while (to > from && !steps.get(to - 1).isQuoted()) {
            to--;
        }
        return steps.subList(from, to);
    }

    private void piece(List<Step> steps, int quotedFrom, int quotedTo) {
        if (steps.stream().noneMatch(Step::isThere)) {
            if (!quote.text(quotedFrom, quotedTo).isBlank()) {
                editorial &= !steps.isEmpty() && steps.stream().allMatch(Step::free);
                int at = tokens.get(0).start();
                found.add(quotedFrom, quotedTo, at, at);
            }
            return;
        }
        int before = -1;
        for (int at = 0; at <= steps.size(); at++) {
            boolean end = at == steps.size();
            if (end || steps.get(at).same()) {
                List<Step> between = steps.subList(before + 1, at);
                if (before < 0 && end) {
                    editorial = false;
                    found.add(quotedFrom, quotedTo, start(between), end(between));
                } else if (before < 0) {
                    first(quotedFrom, between, steps.get(at));
                } else if (end) {
                    last(steps.get(before), between, quotedTo);
                } else {
                    middle(steps.get(before), between, steps.get(at));
                }
                if (!end) {
                    word(steps.get(at));
                }
                before = at;
            }
        }
    }

    /** Compares a word that is the same except for letter case and an editor's brackets. */
    private void word(Step step) {
        QuoteToken quoted = words.get(step.quoted());
        QuoteToken there = tokens.get(step.there());
        if (!quote.text(quoted.start(), quoted.end()).equals(fold.text(there.start(), there.end()))) {
            editorial &= quoted.kind() == Editing.MENDED || there.kind() == Editing.MENDED;
            found.add(quoted.start(), quoted.end(), there.start(), there.end());
        }
    }

    private void middle(Step first, List<Step> between, Step last) {
        compare(
                words.get(first.quoted()).end(),
                words.get(last.quoted()).start(),
                tokens.get(first.there()).end(),
                tokens.get(last.there()).start(),
                between);
    }

    private void first(int quotedFrom, List<Step> between, Step last) {
        Step firstWord = between.isEmpty() ? last : between.get(0);
        int wordsFrom = words.get(firstWord.quoted()).start();
        int from = quotedFrom;
        while (isMarkOrSpace(quote, from)) {
            from++;
        }
        boolean alike = between.stream().noneMatch(Step::isThere);
        int thereTo = tokens.get(last.there()).start();
        int thereFrom = alike ? thereTo : start(between);
        // A sign before the first word, such as that of a currency, may be in the text too, or another one.
        int sign = wordsFrom;
        while (sign > from
                && thereFrom > range.from()
                && quote.text().charAt(sign - 1) == fold.text().charAt(thereFrom - 1)) {
            sign--;
            thereFrom--;
        }
        for (int left = sign - from; left > 0 && thereFrom > range.from() && isPunctuation(thereFrom - 1); left--) {
            thereFrom--;
        }
        compare(from, words.get(last.quoted()).start(), thereFrom, thereTo, between);
        boolean starts = WordEdge.startsAlone(fold.source(), fold.sourceStart(thereFrom)) && fold.isEdge(thereFrom);
        if (alike && sign == from && !starts) {
            editorial = false;
            found.add(0, 0, joinedBefore(thereFrom), thereFrom);
        }
    }

    private void last(Step first, List<Step> between, int quotedTo) {
        int wordsTo = words.get(first.quoted()).end();
        for (Step step : between) {
            wordsTo = step.isQuoted() ? words.get(step.quoted()).end() : wordsTo;
        }
        int to = quotedTo;
        while (isMarkOrSpace(quote, to - 1)) {
            to--;
        }
        if (to == quotedTo && CharacterClass.isStop(quote.text().charAt(to - 1)) && isMarkOrSpace(quote, to - 2)) {
            to--;
            while (isMarkOrSpace(quote, to - 1)) {
                to--;
            }
        }
        boolean alike = between.stream().noneMatch(Step::isThere);
        int thereFrom = tokens.get(first.there()).end();
        int thereTo = alike ? thereFrom : end(between);
        int quotedEnd = wordsTo;
        while (quotedEnd < to
                && thereTo < range.to()
                && quote.text().charAt(quotedEnd) == fold.text().charAt(thereTo)) {
            quotedEnd++;
            thereTo++;
        }
        if (quotedEnd < to && !(to - quotedEnd == 1 && isStopBeforeClosing(quotedEnd, thereTo))) {
            int punctuation = thereTo;
            while (punctuation < range.to() && isPunctuation(punctuation) && punctuation - thereTo < to - quotedEnd) {
                punctuation++;
            }
            compare(words.get(first.quoted()).end(), to, thereFrom, punctuation, between);
            return;
        }
        compare(words.get(first.quoted()).end(), quotedEnd, thereFrom, thereTo, between);
        boolean ends = WordEdge.endsAlone(fold.source(), fold.sourceEnd(thereTo - 1));
        if (alike && !(ends && fold.isEdge(thereTo))) {
            editorial = false;
            found.add(0, 0, thereTo, joinedAfter(thereTo));
        }
    }

    /** Returns whether a comma or full stop at the end of the quotation has a closing mark in its place in the text. */
    private boolean isStopBeforeClosing(int quotedEnd, int thereTo) {
        return CharacterClass.isStop(quote.text().charAt(quotedEnd))
                && new PieceForm(quote, 0, quotedEnd, false, true).mayEnd(fold, thereTo);
    }

    private boolean isPunctuation(int index) {
        char c = fold.text().charAt(index);
        return c != ' ' && c != '\'' && !CharacterClass.isPartOfWord(c) && !Character.isSurrogate(c);
    }

    static boolean isMarkOrSpace(Fold fold, int index) {
        char c = fold.text().charAt(index);
        return c == '\'' || c == ' ';
    }

    private int start(List<Step> steps) {
        return steps.stream()
                .filter(Step::isThere)
                .mapToInt(step -> tokens.get(step.there()).start())
                .min()
                .orElseThrow();
    }

    private int end(List<Step> steps) {
        return steps.stream()
                .filter(Step::isThere)
                .mapToInt(step -> tokens.get(step.there()).end())
                .max()
                .orElseThrow();
    }

    /** Returns where what is joined to a word in front of it starts: a sign, and a word or number before the sign. */
    private int joinedBefore(int index) {
        int at = index;
        while (at > 0 && !isSpaceBefore(at) && !isWord(at - 1)) {
            at--;
        }
        while (at > 0 && !isSpaceBefore(at) && isWord(at - 1) && index - at < 20) {
            at--;
        }
        return at == index ? joinedBefore(at - 1) : at;
    }

    private int joinedAfter(int index) {
        int length = fold.text().length();
        int at = index;
        while (at < length && (at == index || !isSpaceBefore(at)) && !isWord(at)) {
            at++;
        }
        int word = at;
        while (at < length && (at == word || !isSpaceBefore(at)) && isWord(at) && at - word < 20) {
            at++;
            if (CharacterClass.isOfScriptWithoutSpaces(fold.text().charAt(at - 1))) {
                break;
            }
        }
        return at;
    }

    private boolean isWord(int index) {
        char c = fold.text().charAt(index);
        return CharacterClass.isPartOfWord(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private boolean isSpaceBefore(int index) {
        return fold.text().charAt(index - 1) == ' '
                || fold.hiddenBefore(index).chars().anyMatch(Characters::isSpace);
    }

    /** Compares a part of the quotation with a part of the text that has no word in common with it. */
    private void compare(int quotedFrom, int quotedTo, int thereFrom, int thereTo, List<Step> between) {
        String one = quote.text(quotedFrom, quotedTo);
        String other = fold.text(thereFrom, thereTo);
        if (one.equals(other)) {
            return;
        }
        List<QuoteToken> quoted = between.stream()
                .filter(Step::isQuoted)
                .map(step -> words.get(step.quoted()))
                .toList();
        List<QuoteToken> there = between.stream()
                .filter(Step::isThere)
                .map(step -> tokens.get(step.there()))
                .toList();
        editorial = editorial
                && new EditorialChange(quote, words, fold, tokens, fixed)
                        .explains(between, quotedFrom, quotedTo, thereFrom, thereTo);
        int prefix = Math.min(
                (quoted.isEmpty() ? quotedTo : quoted.get(0).start()) - quotedFrom,
                (there.isEmpty() ? thereTo : there.get(0).start()) - thereFrom);
        int start = 0;
        while (start < prefix && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int suffix = Math.min(
                quotedTo
                        - Math.max(
                                quotedFrom + start,
                                quoted.isEmpty()
                                        ? 0
                                        : quoted.get(quoted.size() - 1).end()),
                thereTo
                        - Math.max(
                                thereFrom + start,
                                there.isEmpty()
                                        ? 0
                                        : there.get(there.size() - 1).end()));
        int end = 0;
        while (end < suffix && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        found.add(quotedFrom + start, quotedTo - end, thereFrom + start, thereTo - end);
    }
}
