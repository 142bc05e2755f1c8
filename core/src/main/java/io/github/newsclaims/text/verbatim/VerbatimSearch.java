package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.verbatim.PhraseScan.Places;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for many quotations in one text, as {@link Verbatim#compare(Wording, ArticleText)} does for one.
 *
 * <p>The quotations given at the start are found in one pass over the text, however many they are; one that was not given
 * costs a pass of its own. Words that stand in more than 10,000 places of the text are ambiguous wherever they are
 * looked for. It may be used by several threads at once.
 */
public final class VerbatimSearch {
    private static final List<VerbatimLevel> MATCHES =
            List.of(VerbatimLevel.EXACT, VerbatimLevel.TYPOGRAPHY, VerbatimLevel.WHITESPACE);

    private final ArticleText text;
    private final Fold fold;
    private final Map<String, Places> places = new ConcurrentHashMap<>();
    private volatile @Nullable NearestPassage nearest;

    private VerbatimSearch(ArticleText text) {
        this.text = text;
        this.fold = Fold.of(text.value());
    }

    /**
     * A search in a text.
     *
     * @param text the text
     * @return the search
     */
    public static VerbatimSearch of(ArticleText text) {
        return new VerbatimSearch(text);
    }

    /**
     * A search in a text for quotations that are known beforehand.
     *
     * @param text the text
     * @param quotes the quotations, to be found in one pass
     * @return the search
     */
    public static VerbatimSearch of(ArticleText text, Collection<? extends Wording> quotes) {
        VerbatimSearch search = new VerbatimSearch(text);
        Set<String> phrases = new TreeSet<>();
        for (Wording quote : quotes) {
            for (String piece : quote.pieces()) {
                PieceForm.of(piece).forEach(form -> phrases.add(form.phrase()));
            }
        }
        search.places.putAll(PhraseScan.find(search.fold.text(), phrases));
        return search;
    }

    /**
     * Looks for a quotation anywhere in the text.
     *
     * @param quote the words, or an anchor in another text
     * @return how faithfully the text has them
     */
    public Verbatim compare(Wording quote) {
        return compare(quote, TextScope.all());
    }

    /**
     * Looks for a quotation in part of the text.
     *
     * @param quote the words, or an anchor in another text
     * @param scope where to look
     * @return how faithfully that part of the text has them
     */
    public Verbatim compare(Wording quote, TextScope scope) {
        List<FoldRange> ranges = FoldRange.of(scope, text, fold);
        List<List<PiecePlace>> candidates = new ArrayList<>();
        boolean tooMany = false;
        for (String piece : quote.pieces()) {
            List<PiecePlace> found = new ArrayList<>();
            tooMany |= find(piece, ranges, found);
            candidates.add(found);
        }
        for (VerbatimLevel level : MATCHES) {
            Assignments assignments = new Assignments(candidates, level);
            if (assignments.isUnique() && !tooMany) {
                return match(quote, level, assignments.some(1).get(0));
            }
            if (tooMany || !assignments.isEmpty()) {
                return new Verbatim(VerbatimLevel.AMBIGUOUS, anchors(assignments.some(Assignments.SHOWN)), List.of());
            }
        }
        return nearest().to(quote.pieces(), ranges);
    }

    /** Collects the places of a piece; true where it stands in the text too often for all to be known. */
    private boolean find(String piece, List<FoldRange> ranges, List<PiecePlace> found) {
        for (PieceForm form : PieceForm.of(piece)) {
            Places all = places.computeIfAbsent(form.phrase(), this::scan);
            if (all.isFull()) {
                return true;
            }
            for (FoldRange range : ranges) {
                find(form, all, range, found);
            }
            if (!found.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private void find(PieceForm form, Places all, FoldRange range, List<PiecePlace> found) {
        for (int number = all.before(range.from()); number < all.count(); number++) {
            int start = all.start(number);
            int end = start + all.length();
            if (end > range.to()) {
                return;
            }
            if (fold.isEdge(start)
                    && fold.isEdge(end)
                    && form.mayEnd(fold.text(), end)
                    && !fold.isInsideNumber(start - 1)
                    && !fold.isInsideNumber(end)) {
                found.add(PiecePlace.of(form, text.value(), fold, start, range));
            }
        }
    }

    private Places scan(String phrase) {
        Places found = PhraseScan.find(fold.text(), Set.of(phrase)).get(phrase);
        return found == null ? new Places(phrase.length()) : found;
    }

    private Verbatim match(Wording quote, VerbatimLevel level, List<PiecePlace> chosen) {
        List<WordDifference> differences = new ArrayList<>();
        for (int piece = 0; piece < chosen.size(); piece++) {
            differences.addAll(TypographyDifference.differences(quote.pieces().get(piece), chosen.get(piece), text));
        }
        return new Verbatim(level, anchors(List.of(chosen)), differences);
    }

    private List<Anchor> anchors(List<List<PiecePlace>> assignments) {
        List<Anchor> anchors = new ArrayList<>();
        for (List<PiecePlace> assignment : assignments) {
            List<TextSpan> spans = new ArrayList<>();
            assignment.forEach(place -> spans.add(text.span(text.offset(place.start()), text.offset(place.end()))));
            anchors.add(Anchor.of(spans));
        }
        return anchors;
    }

    private NearestPassage nearest() {
        NearestPassage known = nearest;
        if (known == null) {
            known = new NearestPassage(text, fold);
            nearest = known;
        }
        return known;
    }
}
