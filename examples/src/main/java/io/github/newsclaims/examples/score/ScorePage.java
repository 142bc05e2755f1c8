package io.github.newsclaims.examples.score;

import io.github.newsclaims.examples.html.HtmlIds;
import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.html.MarkedText;
import io.github.newsclaims.examples.html.MarkedText.Marking;
import io.github.newsclaims.examples.score.ScoreRun.ScoredPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scores as a page for a browser: the tables, and the text of each of the worst articles with its errors. */
public final class ScorePage {
    private ScorePage() {}

    /**
     * An article on the page.
     *
     * @param id the id of its element
     * @param title its headline, or its id
     * @param direction "ltr", "rtl" or "auto"
     * @param f1 the F1 of its claims
     * @param errors the errors, in order
     * @param lines its text, cut at the places of the errors; a mark is the index of an error
     */
    public record ArticleErrors(
            String id,
            String title,
            String direction,
            String f1,
            List<ErrorInText> errors,
            List<MarkedText.Line> lines) {
        /** Returns the class of the mark of a segment: that of its shortest error. */
        public String kind(MarkedText.Segment segment) {
            return errors.get(segment.marks().get(segment.marks().size() - 1)).markClass();
        }

        /** Returns what a segment tells when the mouse is over it. */
        public String title(MarkedText.Segment segment) {
            return String.join(
                    "\n", segment.marks().stream().map(index -> label(index)).toList());
        }

        private String label(int index) {
            return (index + 1) + ". " + errors.get(index).kind() + " "
                    + errors.get(index).what();
        }
    }

    /** Returns the page. */
    static String of(ScoreRun run) {
        HtmlPage page = HtmlPage.of("Scores").plusStyle(HtmlPage.resource(ScorePage.class, "score.css"));
        return page.render(
                "score/score.jte",
                Map.of(
                        "articles", run.corpus().articles(),
                        "notes", ScoreCommand.notes(run),
                        "placeColumns", ScoreRows.PLACES,
                        "places", ScoreRows.places(run.corpus()),
                        "valueColumns", ScoreRows.VALUES,
                        "values", ScoreRows.values(run.corpus()),
                        "worst", run.worst().stream().map(ScorePage::article).toList()));
    }

    private static ArticleErrors article(ScoredPair pair) {
        List<ErrorInText> errors =
                ErrorInText.of(pair.gold(), pair.found(), pair.score().mistakes());
        List<Marking> marks = new ArrayList<>();
        for (int index = 0; index < errors.size(); index++) {
            for (ErrorInText.ErrorPlace place : errors.get(index).places()) {
                int id = index;
                place.anchor().spans().forEach(span -> marks.add(Marking.of(id, span)));
            }
        }
        return new ArticleErrors(
                HtmlIds.of("article-", pair.gold().id()),
                pair.gold().headline().orElse(pair.gold().id()),
                HtmlIds.direction(pair.gold().language().orElse("")),
                ScoreRows.of(Optional.of(pair.claims())),
                errors,
                pair.gold()
                        .text()
                        .or(pair.found()::text)
                        .map(text -> MarkedText.of(text, marks).lines())
                        .orElse(List.of()));
    }
}
