package io.github.newsclaims.grounding;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleWording;
import io.github.newsclaims.Section;
import io.github.newsclaims.WordingRole;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
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
        Map<String, Anchor> places = new HashMap<>();
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
        Grounding grounding = Grounding.of(edited.mapWordings(wording ->
                carried.containsKey(wording.pointer()) ? carried.get(wording.pointer()) : wording.wording()));
        return new Reanchoring(grounding, report(grounding, places), lost);
    }

    private void carry(ArticleWording wording, Anchor place) {
        boolean isInClaim = wording.role() == WordingRole.FIGURE || wording.role() == WordingRole.INSERTION;
        String claim = wording.pointer().replaceFirst("^(/claims/[0-9]+)/.*$", "$1/wording");
        if (isInClaim && !carried.containsKey(claim)) {
            return;
        }
        List<TextSpan> spans = new ArrayList<>();
        for (TextSpan span : place.spans()) {
            int start = passages.placeOf(span.start(), span.end(), CONTEXT);
            if (start < 0) {
                return;
            }
            TextSpan there = after.span(start, start + span.end() - span.start());
            spans.add(there);
        }
        Anchor there = Anchor.of(spans);
        carried.put(wording.pointer(), place.hasContext() ? after.withContext(there, CONTEXT) : there);
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

    private static List<ReanchoredWords> report(Grounding grounding, Map<String, Anchor> places) {
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
