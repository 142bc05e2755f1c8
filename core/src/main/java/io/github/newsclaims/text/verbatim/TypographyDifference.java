package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.text.ArticleText;
import java.util.ArrayList;
import java.util.List;

/** Finds the differences between a piece of a quotation and its place in the text, which has the same words. */
final class TypographyDifference {
    private TypographyDifference() {}

    /** Returns how faithfully the text has a form at an index of its fold. A shortened form is never exact. */
    static VerbatimLevel level(PieceForm form, Fold fold, int index) {
        Fold piece = form.fold();
        VerbatimLevel level = form.isShortened() ? VerbatimLevel.TYPOGRAPHY : VerbatimLevel.EXACT;
        for (int at = 0; at < form.to() - form.from(); at++) {
            int quoted = form.from() + at;
            boolean hidden = at > 0 && !piece.hiddenBefore(quoted).equals(fold.hiddenBefore(index + at));
            boolean differs = !piece.sourceOf(quoted).equals(fold.sourceOf(index + at));
            if (hidden || (differs && piece.text().charAt(quoted) == ' ')) {
                return VerbatimLevel.WHITESPACE;
            }
            level = differs ? VerbatimLevel.TYPOGRAPHY : level;
        }
        boolean trimmed = piece.sourceStart(form.from()) > 0
                || piece.sourceEnd(form.to() - 1) < piece.source().length();
        return trimmed && !form.isShortened() ? VerbatimLevel.WHITESPACE : level;
    }

    /** Returns the differences between a piece and the characters of its place, in order. */
    static List<WordDifference> differences(String piece, PiecePlace place, ArticleText text) {
        String there = text.value().substring(place.start(), place.end());
        if (piece.equals(there)) {
            return List.of();
        }
        return new Pairs(Fold.of(piece), Fold.of(there), text.offset(place.start())).differences();
    }

    /** Compares two folds, the first of which contains the second. */
    private static final class Pairs {
        private final Fold quoted;
        private final Fold there;
        private final int offset;
        private final List<WordDifference> found = new ArrayList<>();

        Pairs(Fold quoted, Fold there, int offset) {
            this.quoted = quoted;
            this.there = there;
            this.offset = offset;
        }

        List<WordDifference> differences() {
            String source = quoted.source();
            int shift = quoted.text().indexOf(there.text());
            int length = there.text().length();
            add(source.substring(0, quoted.sourceStart(shift)), 0, 0);
            int at = 0;
            while (at < length) {
                int end = at + 1;
                while (end < length && !(quoted.isEdge(shift + end) && there.isEdge(end))) {
                    end++;
                }
                boolean last = end == length;
                int leftEnd = last ? quoted.sourceEnd(shift + end - 1) : quoted.sourceStart(shift + end);
                int stop = last ? there.sourceEnd(end - 1) : there.sourceStart(end);
                add(source.substring(quoted.sourceStart(shift + at), leftEnd), there.sourceStart(at), stop);
                at = end;
            }
            int rest = there.source().length();
            add(source.substring(quoted.sourceEnd(shift + length - 1)), rest, rest);
            return found;
        }

        private void add(String left, int start, int end) {
            String right = there.source().substring(start, end);
            if (!left.equals(right)) {
                int from = offset + there.source().codePointCount(0, start);
                found.add(new WordDifference(left, right, from, from + right.codePointCount(0, right.length())));
            }
        }
    }
}
