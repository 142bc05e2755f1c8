package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts as a use of a source. */
class SourceUseTest {
    private static final TimeExpression TIME =
            TimeExpression.builder().event(TimeEvent.entity("ida")).build();
    private static final Place PLACE =
            Place.builder().name("here").entity("ida").build();
    private static final AttributionStep STEP = AttributionStep.byUnstated();

    private static Article article(UnaryOperator<Claim.Builder> use) {
        return Article.builder()
                .id("a")
                .addSource(Source.person("ida", "Ida Nor"))
                .addClaim(use.apply(Claim.builder().id("c").proposition("It rains."))
                        .build())
                .build();
    }

    private static List<Finding> findings(Article article) {
        return ArticleCheck.standard().check(article).stream()
                .filter(finding -> finding.rule() == CheckRule.SOURCE_UNUSED)
                .toList();
    }

    private static UnaryOperator<Claim.Builder> figure(UnaryOperator<Figure.Builder> part) {
        Figure.Builder figure = Figure.builder().amount(Amount.exact(5)).unit(Unit.COUNT);
        return claim -> claim.addFigure(part.apply(figure).build());
    }

    private static UnaryOperator<Claim.Builder> step(AttributionStep step) {
        return claim -> claim.attribution(Attribution.direct(step));
    }

    static List<UnaryOperator<Claim.Builder>> uses() {
        return List.of(
                step(STEP.withSpeaker(Speaker.known("ida"))),
                step(STEP.withAddressees(List.of("ida"))),
                step(STEP.withTime(TIME)),
                step(STEP.withPlace(PLACE)),
                claim -> claim.addAbout("ida"),
                claim -> claim.addTime(TIME),
                claim -> claim.addPlace(PLACE),
                figure(figure -> figure.entity("ida")),
                figure(figure -> figure.asOf(TIME)),
                figure(figure -> figure.addPlace(PLACE)));
    }

    @ParameterizedTest
    @MethodSource("uses")
    void countsEveryReference(UnaryOperator<Claim.Builder> use) {
        assertThat(findings(article(use))).isEmpty();
    }

    @Test
    void reportsASourceWithoutAny() {
        assertThat(findings(article(claim -> claim)))
                .extracting(Finding::pointer, Finding::message)
                .containsExactly(
                        tuple(
                                "/sources/0",
                                "nothing refers to the source \"ida\"; leave it out, or name it where it speaks or is spoken about"));
    }
}
