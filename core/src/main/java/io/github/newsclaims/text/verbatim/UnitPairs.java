package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.text.ArticleText;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters of a form of a quotation beside those of its place in the text, which has the same words. A pair is one folded
 * character on each side, or a hyphen at a line end that only the text has.
 */
final class UnitPairs {
    private static final int NONE = -1;

    private final Fold quote;
    private final Fold text;
    private final PieceForm form;
    private int quoted;
    private int there;

    private UnitPairs(PieceForm form, Fold text, int from) {
        this.form = form;
        this.quote = form.fold();
        this.text = text;
        this.quoted = form.from() - 1;
        this.there = from - 1;
    }

    /** Goes to the next pair. The quoted character is {@link #NONE} for a hyphen that only the text has. */
    private int next() {
        there++;
        int next = quoted + 1;
        if (next < form.to() && quote.text().charAt(next) == text.text().charAt(there)) {
            quoted = next;
            return next;
        }
        return NONE;
    }

    /** Returns how faithfully the text has a form in a range of its fold. A shortened form is never exact. */
    static VerbatimLevel level(PieceForm form, Fold text, int from, int to) {
        if (isExact(form, text, from, to)) {
            return VerbatimLevel.EXACT;
        }
        boolean differs = form.isShortened();
        UnitPairs pairs = new UnitPairs(form, text, from);
        while (pairs.there + 1 < to) {
            int quoted = pairs.next();
            if (quoted == NONE) {
                return VerbatimLevel.WHITESPACE;
            }
            boolean hidden =
                    pairs.there > from && !form.fold().hiddenBefore(quoted).equals(text.hiddenBefore(pairs.there));
            boolean unlike = !form.fold().sourceOf(quoted).equals(text.sourceOf(pairs.there));
            boolean space = unlike
                    && (form.fold().text().charAt(quoted) == ' '
                            || visible(form.fold().sourceOf(quoted)).equals(visible(text.sourceOf(pairs.there))));
            if (hidden || space) {
                return VerbatimLevel.WHITESPACE;
            }
            differs |= unlike;
        }
        String piece = form.fold().source();
        boolean trimmed = !form.isShortened()
                && (form.fold().sourceStart(form.from()) > 0 || form.fold().sourceEnd(form.to() - 1) < piece.length());
        return trimmed ? VerbatimLevel.WHITESPACE : differs ? VerbatimLevel.TYPOGRAPHY : VerbatimLevel.EXACT;
    }

    /** Returns whether a form is the whole piece and the text has its very characters, without looking at each of them. */
    private static boolean isExact(PieceForm form, Fold text, int from, int to) {
        String piece = form.fold().source();
        return !form.isShortened()
                && form.fold().isRegular(form.from(), form.to())
                && form.to() - form.from() == piece.length()
                && text.isRegular(from, to)
                && text.source().startsWith(piece, text.sourceStart(from));
    }

    private static String visible(String characters) {
        StringBuilder visible = new StringBuilder();
        characters.codePoints().filter(c -> !CharacterClass.isInvisible(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Returns the differences between a piece and its place, in the order of the text. */
    static List<WordDifference> differences(PiecePlace place, Fold text, ArticleText article) {
        PieceForm form = place.form();
        String source = form.fold().source();
        List<WordDifference> found = new ArrayList<>();
        if (place.level() == VerbatimLevel.EXACT) {
            return found;
        }
        add(found, article, source.substring(0, form.fold().sourceStart(form.from())), place.start(), place.start());
        UnitPairs pairs = new UnitPairs(form, text, place.from());
        int leftFrom = form.fold().sourceStart(form.from());
        int rightFrom = place.start();
        while (pairs.there + 1 < place.to()) {
            pairs.next();
            int nextQuoted = pairs.quoted + 1;
            int nextThere = pairs.there + 1;
            boolean last = nextThere == place.to();
            boolean edge = last
                    || (text.isEdge(nextThere)
                            && form.fold().isEdge(nextQuoted)
                            && nextQuoted < form.to()
                            && !Character.isLowSurrogate(text.text().charAt(nextThere))
                            && form.fold().text().charAt(nextQuoted)
                                    == text.text().charAt(nextThere));
            if (edge) {
                int leftTo = last
                        ? form.fold().sourceEnd(form.to() - 1)
                        : form.fold().sourceStart(nextQuoted);
                int rightTo = last ? place.end() : text.sourceStart(nextThere);
                add(found, article, source.substring(leftFrom, leftTo), rightFrom, rightTo);
                leftFrom = leftTo;
                rightFrom = rightTo;
            }
        }
        add(found, article, source.substring(form.fold().sourceEnd(form.to() - 1)), place.end(), place.end());
        return found;
    }

    private static void add(List<WordDifference> found, ArticleText article, String left, int start, int end) {
        String right = article.value().substring(start, end);
        if (!left.equals(right)) {
            found.add(new WordDifference(left, right, article.offset(start), article.offset(end)));
        }
    }

    /**
     * Returns whether the words themselves tell that a place is meant and not another one with the same words: wherever the two
     * differ, the first has what the words have, and that is a sign which no keyboard has, such as "’" or a no-break space.
     */
    static boolean isPreferred(PiecePlace place, PiecePlace other, Fold text) {
        PieceForm form = place.form();
        int length = place.to() - place.from();
        if (!form.equals(other.form()) || other.to() - other.from() != length || length != form.to() - form.from()) {
            return false;
        }
        boolean differs = false;
        for (int unit = 0; unit < length; unit++) {
            int quoted = form.from() + unit;
            String hidden = unit == 0 ? "" : text.hiddenBefore(place.from() + unit);
            String otherHidden = unit == 0 ? "" : text.hiddenBefore(other.from() + unit);
            String own = text.sourceOf(place.from() + unit);
            String otherOwn = text.sourceOf(other.from() + unit);
            if (!hidden.equals(otherHidden)) {
                differs = true;
                if (!isTypographic(hidden) || !hidden.equals(form.fold().hiddenBefore(quoted))) {
                    return false;
                }
            }
            if (!own.equals(otherOwn)) {
                differs = true;
                if (!isTypographic(own) || !own.equals(form.fold().sourceOf(quoted))) {
                    return false;
                }
            }
        }
        return differs;
    }

    private static boolean isTypographic(String characters) {
        return characters.chars().anyMatch(c -> c >= 0x80)
                || (characters.length() > 1 && !Characters.isBlank(characters));
    }
}
