package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.FigureVerdict;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Answers of language models, read and used. */
class LlmAnswersTest {
    private static final int ANSWERS = 500;

    @Test
    void readsEveryAnswerThatTheSchemaAccepts() {
        RandomAnswers answers = new RandomAnswers(11);
        Set<String> met = new HashSet<>();
        for (int count = 0; count < ANSWERS; count++) {
            String answer = answers.next();
            assertThat(Schemas.objection(Schemas.LLM, answer)).as(answer).isEmpty();
            assertThat(Schemas.refusal(answer)).as(answer).isEmpty();
            assertThat(Schemas.objection(Schemas.FULL, answer)).as(answer).isEmpty();
            Article article = NewsClaimsJson.read(answer);
            assertThat(NewsClaimsJson.read(NewsClaimsJson.write(article))).isEqualTo(article);
            article.claims().forEach(claim -> {
                claim.attribution().ifPresent(attribution -> {
                    met.add("quotation " + attribution.quotation().isPresent());
                    met.add(attribution.origin().speaker().getClass().getSimpleName());
                });
                claim.figures()
                        .forEach(figure -> met.add(figure.amount().getClass().getSimpleName()));
                claim.times().forEach(time -> met.add("event " + time.event().isPresent()));
            });
        }

        assertThat(met)
                .containsExactlyInAnyOrder(
                        "quotation true",
                        "quotation false",
                        "Known",
                        "Candidates",
                        "Unresolved",
                        "Unstated",
                        "Exact",
                        "Approximate",
                        "Range",
                        "Vague",
                        "event true",
                        "event false");
    }

    @Test
    void keepsTheFiguresOfTwoAnswersApartByTheirPlaces() {
        Figure inChina = figure("19,000 workers were in China in 2019", 19_000, "China", "2019");
        Figure inRussia = figure("50,000 workers were in Russia in 2018", 50_000, "Russia", "2018");

        assertThat(inChina.places()).extracting(Place::name).containsExactly("China");
        assertThat(inRussia.places()).extracting(Place::name).containsExactly("Russia");
        FigureComparison comparison = FigureComparison.of(inChina, inRussia);
        assertThat(comparison.verdict()).isEqualTo(FigureVerdict.NOT_COMPARABLE);
        assertThat(comparison.reasons())
                .extracting(reason -> reason.words())
                .containsExactly("places differ, China and Russia", "times differ, 2019 and 2018");
    }

    /** The figure of the one claim of an answer. */
    private static Figure figure(String words, int value, String place, String year) {
        String answer = """
                {"newsclaims": "1", "id": "a", "sources": [], "entities": [],
                 "claims": [
                  {"id": "c1", "proposition": "%1$s.", "wording": [{"exact": "%1$s", "prefix": "", "suffix": ""}], "attribution": null, "ownVoice": true,
                   "factuality": {"certainty": "certain", "polarity": "positive"}, "types": ["numerical"],
                   "about": [], "insertions": [],
                   "figures": [
                    {"wording": ["%2$d"], "amount": {"value": %2$d, "kind": "exact"}, "unit": {"kind": "count"}, "per": [],
                     "measuredEntity": "workers", "basis": null, "trend": null, "asOf": {"edtf": "%4$s", "wording": ["in %4$s"]},
                     "places": [{"name": "%3$s"}]}],
                   "times": [], "places": [{"name": "%3$s", "role": "at"}]}]}
                """.formatted(words, value, place, year);
        assertThat(Schemas.objection(Schemas.LLM, answer)).isEmpty();
        return NewsClaimsJson.read(answer).claims().get(0).figures().get(0);
    }
}
