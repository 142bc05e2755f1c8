package io.github.newsclaims.grounding;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleWording;
import io.github.newsclaims.Section;
import io.github.newsclaims.WordingRole;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.Verbatim;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import io.github.newsclaims.text.verbatim.VerbatimSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The carrying of the places of one article to an edited text. */
final class Reanchorer {
    /** So many characters on each side tell the places of almost all words apart. */
    private static final int CONTEXT = 16;

    private final Article article;
    private final ArticleText before;
    private final ArticleText after;
    private final CommonPassages passages;
    /** The places in the earlier text, by pointer. */
    private final Map<String, Anchor> places = new HashMap<>();
    /** The places in the new text that follow from the passages which both have, by pointer. */
    private final Map<String, Anchor> carried = new HashMap<>();

    private final List<Section> lost = new ArrayList<>();

    Reanchorer(Article article, ArticleText after) {
        this.article = article;
        this.before =
                article.text().orElseThrow(() -> Invalid.value("reanchoring", "it needs an article with its text"));
        this.after = after;
        this.passages = new CommonPassages(before.value(), after.value());
    }

    Reanchoring carry() {
        // All words lose their place, and get it back in the new text. Nothing may have a place that its text does not
        // have.
        Article open = article.mapWordings(wording -> {
            if (wording.wording() instanceof Anchor place) {
                places.put(wording.pointer(), place);
                carry(wording, place);
                return Words.ofQuotes(before.withContext(place, CONTEXT).quotes());
            }
            return wording.wording();
        });
        Article edited = open.toBuilder().text(after).sections(sections()).build();
        Article placed = edited.mapWordings(
                wording -> carried.containsKey(wording.pointer()) ? carried.get(wording.pointer()) : wording.wording());
        Grounding grounding = new Grounder(placed, (wording, place) -> !isOfTwin(wording, place)).ground();
        return new Reanchoring(grounding, report(grounding), lost);
    }

    private void carry(ArticleWording wording, Anchor place) {
        if (isInClaim(wording) && !carried.containsKey(claimOf(wording))) {
            return;
        }
        placeInPassages(place, CONTEXT)
                .ifPresent(there ->
                        carried.put(wording.pointer(), place.hasContext() ? after.withContext(there, CONTEXT) : there));
    }

    /** Returns whether a wording must have its place inside the place of its claim. */
    private static boolean isInClaim(ArticleWording wording) {
        return wording.role() == WordingRole.FIGURE || wording.role() == WordingRole.INSERTION;
    }

    /** Returns the pointer to the words of the claim that has a wording. */
    private static String claimOf(ArticleWording wording) {
        return wording.pointer().replaceFirst("^(/claims/[0-9]+)/.*$", "$1/wording");
    }

    private Optional<Anchor> placeInPassages(Anchor place, int context) {
        List<TextSpan> spans = new ArrayList<>();
        for (TextSpan span : place.spans()) {
            int start = passages.placeOf(span.start(), span.end(), context);
            if (start < 0) {
                return Optional.empty();
            }
            spans.add(after.span(start, start + span.end() - span.start()));
        }
        return Optional.of(Anchor.of(spans));
    }

    /**
     * Returns whether a place in the new text may be that of other words of the earlier text that are the same. It is not if the
     * passages around the words lead to it, or if only these words had the characters around them that it has.
     */
    private boolean isOfTwin(ArticleWording wording, Anchor place) {
        Anchor earlier = places.get(wording.pointer());
        if (earlier == null || placeInPassages(earlier, 0).filter(place::equals).isPresent()) {
            return false;
        }
        Anchor claim = isInClaim(wording) ? places.get(claimOf(wording)) : null;
        Verbatim found =
                VerbatimSearch.of(before).find(place, claim == null ? TextScope.all() : TextScope.inside(claim));
        boolean isOnlyThese = found.level() == VerbatimLevel.NOT_FOUND
                || found.match().filter(earlier.withoutContext()::equals).isPresent();
        return !isOnlyThese && !isFoundByContext(earlier);
    }

    /**
     * Returns whether the characters around words are unique in both texts. Grounding then finds the words by these characters
     * and has no other place for them.
     */
    private boolean isFoundByContext(Anchor earlier) {
        return before.withContext(earlier, CONTEXT).quotes().stream()
                .allMatch(quote -> before.find(quote).unique().isPresent()
                        && after.find(quote).unique().isPresent());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Set<List<Object>> met = new HashSet<>();
        for (Section section : article.sections()) {
            int start = passages.startOf(section.start());
            int end = passages.endOf(section.end());
            if (start < end && met.add(List.of(section.kind(), start, end))) {
                sections.add(section.toBuilder().start(start).end(end).build());
            } else {
                lost.add(section);
            }
        }
        return sections;
    }

    private List<ReanchoredWords> report(Grounding grounding) {
        Map<String, UngroundedWords> problems = new HashMap<>();
        grounding.problems().forEach(problem -> problems.put(problem.pointer(), problem));
        List<ReanchoredWords> report = new ArrayList<>();
        for (ArticleWording wording : grounding.article().wordings()) {
            Anchor earlier = places.get(wording.pointer());
            if (earlier != null) {
                UngroundedWords problem = problems.get(wording.pointer());
                report.add(new ReanchoredWords(
                        wording.pointer(),
                        earlier,
                        problem == null ? kind(earlier, wording.wording()) : kind(problem.reason()),
                        wording.wording().anchor(),
                        Optional.ofNullable(problem)));
            }
        }
        return report;
    }

    private static ReanchoredKind kind(Anchor earlier, Wording now) {
        return earlier.withoutContext().equals(((Anchor) now).withoutContext())
                ? ReanchoredKind.KEPT
                : ReanchoredKind.MOVED;
    }

    private static ReanchoredKind kind(UngroundedReason reason) {
        return switch (reason) {
            case AMBIGUOUS -> ReanchoredKind.AMBIGUOUS;
            case ALTERED -> ReanchoredKind.CHANGED;
            case ABSENT, CLAIM_UNGROUNDED, NO_TEXT -> ReanchoredKind.GONE;
        };
    }
}
