package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.Items;
import io.github.newsclaims.internal.fold.Folds;
import io.github.newsclaims.internal.fold.TextFold;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A search for many quotations in one text, which works as {@link Verbatim#compare(Wording, ArticleText)} does for one.
 *
 * <p>The text is read once, by the first search in it, and its words are indexed. All later searches in the same {@link
 * ArticleText} use that index, so the time for one quotation hardly depends on the length of the text. Words that occur more than
 * 10,000 times where they are looked for are ambiguous. The search is thread-safe.
 */
public final class VerbatimSearch {
    /** The most spellings of the same words that are compared with each other. */
    private static final int MOST_VARIANTS = 20;
    /** The tag for a language that is not known. */
    private static final String UNKNOWN = "und";

    private final ArticleText text;
    private final TextFold fold;
    private final PhraseFinder finder;
    private final NearestPassage nearest;
    /** The only range of a search in the whole text. */
    private final List<FoldRange> whole;

    private VerbatimSearch(ArticleText text, String language) {
        this.text = text;
        this.fold = Folds.of(text);
        this.finder = new PhraseFinder(fold.fold(), fold.words());
        this.nearest = new NearestPassage(text, fold.fold(), fold.words(), new FixedWords(language));
        this.whole = List.of(FoldRange.whole(fold.fold()));
    }

    /**
     * Returns a search in a text.
     *
     * @param text the text
     * @return the search
     */
    public static VerbatimSearch of(ArticleText text) {
        return new VerbatimSearch(Objects.requireNonNull(text, "text"), UNKNOWN);
    }

    /**
     * Returns a search in a text for quotations that are known beforehand.
     *
     * @param text the text
     * @param quotes the quotations
     * @return the search
     */
    public static VerbatimSearch of(ArticleText text, Collection<? extends Wording> quotes) {
        Objects.requireNonNull(quotes, "quotes").forEach(quote -> Items.required("quotes", quote));
        return of(text);
    }

    /**
     * Returns this search with the language of the text. It tells which words are numbers and negations, which an editor's marks
     * never explain: "We have […] time" is not {@link VerbatimLevel#EDITORIAL} for "We have no time". Without a language the
     * negations of all languages count: "noch" is one in Dutch and means "still" in German.
     *
     * @param language a BCP 47 tag, for example "de" or "de-CH"; a language without a table is like none
     * @return the search with the language
     */
    public VerbatimSearch inLanguage(String language) {
        return new VerbatimSearch(text, Objects.requireNonNull(language, "language"));
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
        List<FoldRange> ranges = ranges(quote, scope);
        Verbatim found = find(quote.pieces(), ranges);
        return found == Verbatim.NOT_FOUND ? nearest.to(quote.pieces(), ranges) : found;
    }

    /**
     * Looks for a quotation in part of the text, but not for a passage that is only like it. That takes much less time if the text
     * does not have the words.
     *
     * @param quote the words, or an anchor in another text
     * @param scope where to look
     * @return what {@link #compare(Wording, TextScope)} returns for a match and for {@link VerbatimLevel#AMBIGUOUS} words as they
     *     are; otherwise {@link VerbatimLevel#NOT_FOUND}
     */
    public Verbatim find(Wording quote, TextScope scope) {
        List<FoldRange> ranges = ranges(quote, scope);
        return find(quote.pieces(), ranges);
    }

    private List<FoldRange> ranges(Wording quote, TextScope scope) {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(scope, "scope");
        return scope == TextScope.all() ? whole : FoldRange.of(scope, text, fold.fold());
    }

    private Verbatim find(List<String> pieces, List<FoldRange> ranges) {
        List<List<PiecePlace>> candidates = new ArrayList<>(pieces.size());
        List<List<PiecePlace>> preferred = new ArrayList<>(pieces.size());
        boolean tooMany = false;
        for (String piece : pieces) {
            List<PiecePlace> found = find(piece, ranges);
            tooMany |= found.size() >= PhraseFinder.LIMIT;
            candidates.add(found);
            preferred.add(preferred(found));
        }
        if (tooMany) {
            return Verbatim.ambiguous(List.of());
        }
        if (pieces.size() == 1 && preferred.get(0).size() == 1) {
            return match(preferred.get(0));
        }
        Assignments assignments = new Assignments(preferred);
        if (assignments.isEmpty()) {
            assignments = new Assignments(candidates);
        }
        if (assignments.isUnique()) {
            return match(assignments.some(1).get(0));
        }
        return assignments.isEmpty()
                ? Verbatim.NOT_FOUND
                : Verbatim.ambiguous(anchors(assignments.some(Assignments.SHOWN)));
    }

    /** Returns the places of a piece as it is; if there are none, those of its shortened forms. */
    private List<PiecePlace> find(String piece, List<FoldRange> ranges) {
        List<PiecePlace> found = new ArrayList<>();
        for (PieceForm form : PieceForm.of(piece)) {
            if (form.isShortened() && !found.isEmpty() && !found.get(0).form().isShortened()) {
                break;
            }
            if (found.isEmpty()) {
                find(form, ranges, found);
            } else {
                List<PiecePlace> more = new ArrayList<>();
                find(form, ranges, more);
                more.removeIf(place -> isInside(place, found));
                found.addAll(more);
            }
        }
        // A doubtful place alone is none, but it makes another one ambiguous.
        if (areAllDoubtful(found)) {
            return List.of();
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(PiecePlace::start));
        }
        return found;
    }

    private static boolean areAllDoubtful(List<PiecePlace> places) {
        for (PiecePlace place : places) {
            if (!place.doubtful()) {
                return false;
            }
        }
        return true;
    }

    private void find(PieceForm form, List<FoldRange> ranges, List<PiecePlace> found) {
        for (FoldRange range : ranges) {
            finder.find(form, range, found);
        }
    }

    private static boolean isInside(PiecePlace place, List<PiecePlace> others) {
        return others.stream().anyMatch(other -> other.from() <= place.from() && place.to() <= other.to());
    }

    /** Returns the places without those that others are preferred to, because the words have the very signs of these. */
    private List<PiecePlace> preferred(List<PiecePlace> places) {
        if (haveSameCharacters(places)) {
            return places;
        }
        Map<String, List<PiecePlace>> variants = new LinkedHashMap<>();
        for (PiecePlace place : places) {
            variants.computeIfAbsent(text.value().substring(place.start(), place.end()), any -> new ArrayList<>())
                    .add(place);
        }
        if (variants.size() > MOST_VARIANTS) {
            return places;
        }
        for (List<PiecePlace> variant : variants.values()) {
            boolean best = variants.values().stream()
                    .allMatch(other ->
                            other == variant || UnitPairs.isPreferred(variant.get(0), other.get(0), fold.fold()));
            if (best) {
                return variant;
            }
        }
        return places;
    }

    /** Returns whether all places have the same characters, as nearly all do. */
    private boolean haveSameCharacters(List<PiecePlace> places) {
        for (int index = 1; index < places.size(); index++) {
            PiecePlace first = places.get(0);
            PiecePlace place = places.get(index);
            int length = place.end() - place.start();
            if (first.end() - first.start() != length
                    || !text.value().regionMatches(first.start(), text.value(), place.start(), length)) {
                return false;
            }
        }
        return true;
    }

    private Verbatim match(List<PiecePlace> chosen) {
        List<WordDifference> differences = new ArrayList<>();
        VerbatimLevel level = VerbatimLevel.EXACT;
        for (PiecePlace place : chosen) {
            differences.addAll(UnitPairs.differences(place, fold.fold(), text));
            level = place.level().compareTo(level) > 0 ? place.level() : level;
        }
        return Verbatim.at(level, anchor(chosen), differences);
    }

    private List<Anchor> anchors(List<List<PiecePlace>> assignments) {
        List<Anchor> anchors = new ArrayList<>(assignments.size());
        assignments.forEach(assignment -> anchors.add(anchor(assignment)));
        return anchors;
    }

    private Anchor anchor(List<PiecePlace> assignment) {
        List<TextSpan> spans = new ArrayList<>(assignment.size());
        for (PiecePlace place : assignment) {
            spans.add(text.span(text.offset(place.start()), text.offset(place.end())));
        }
        return Anchor.of(spans);
    }

    /** The length of the text, which itself is not shown: {@code verbatim search in 5000 characters}. */
    @Override
    public String toString() {
        return "verbatim search in " + text.length() + " characters";
    }
}
