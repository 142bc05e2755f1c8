package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.Items;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A search for many quotations in one text, which works as {@link Verbatim#compare(Wording, ArticleText)} does for one.
 *
 * <p>All quotations given at the start are found in one pass over the text; each other quotation costs a pass of its own.
 * Words that occur more than 10,000 times in the text are ambiguous in every scope. The search is thread-safe.
 */
public final class VerbatimSearch {
    private static final List<VerbatimLevel> MATCHES =
            List.of(VerbatimLevel.EXACT, VerbatimLevel.TYPOGRAPHY, VerbatimLevel.WHITESPACE);

    private final ArticleText text;
    private final Fold fold;
    private final Map<String, PhrasePlaces> places = new ConcurrentHashMap<>();
    private volatile @Nullable NearestPassage nearest;

    private VerbatimSearch(ArticleText text) {
        this.text = text;
        this.fold = Fold.of(text.value());
    }

    /**
     * Returns a search in a text.
     *
     * @param text the text
     * @return the search
     */
    public static VerbatimSearch of(ArticleText text) {
        Objects.requireNonNull(text, "text");
        return new VerbatimSearch(text);
    }

    /**
     * Returns a search in a text for quotations that are known beforehand.
     *
     * @param text the text
     * @param quotes the quotations, to be found in one pass
     * @return the search
     */
    public static VerbatimSearch of(ArticleText text, Collection<? extends Wording> quotes) {
        Objects.requireNonNull(quotes, "quotes");
        VerbatimSearch search = of(text);
        Set<String> phrases = new TreeSet<>();
        for (Wording quote : quotes) {
            for (String piece : Items.required("quotes", quote).pieces()) {
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
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(scope, "scope");
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
                return Verbatim.ambiguous(anchors(assignments.some(Assignments.SHOWN)));
            }
        }
        return nearest().to(quote.pieces(), ranges);
    }

    /** Collects the places of a piece, and returns whether it occurs too often in the text for all to be known. */
    private boolean find(String piece, List<FoldRange> ranges, List<PiecePlace> found) {
        for (PieceForm form : PieceForm.of(piece)) {
            PhrasePlaces all = places.computeIfAbsent(form.phrase(), this::scan);
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

    private void find(PieceForm form, PhrasePlaces all, FoldRange range, List<PiecePlace> found) {
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

    private PhrasePlaces scan(String phrase) {
        PhrasePlaces found = PhraseScan.find(fold.text(), Set.of(phrase)).get(phrase);
        return found == null ? new PhrasePlaces(phrase.length()) : found;
    }

    private Verbatim match(Wording quote, VerbatimLevel level, List<PiecePlace> chosen) {
        List<WordDifference> differences = new ArrayList<>();
        for (int piece = 0; piece < chosen.size(); piece++) {
            differences.addAll(TypographyDifference.differences(quote.pieces().get(piece), chosen.get(piece), text));
        }
        return Verbatim.at(level, anchors(List.of(chosen)).get(0), differences);
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

    /** The length of the text, which itself is not shown: {@code verbatim search in 5000 characters}. */
    @Override
    public String toString() {
        return "verbatim search in " + text.length() + " characters";
    }
}
