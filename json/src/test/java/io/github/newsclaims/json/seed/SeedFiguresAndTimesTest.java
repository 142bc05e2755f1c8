package io.github.newsclaims.json.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which numbers and dates the model holds of the real article. */
class SeedFiguresAndTimesTest {
    private static Article article = Article.builder().id("not-built").build();

    @BeforeAll
    static void buildsTheArticle() {
        article = SeedArticle.read();
    }

    @Test
    void readsOneHundredAndFiftyDollarsAMonth() {
        Figure pay = figure("pay-150");
        assertThat(pay.amount()).isEqualTo(Amount.exact(150));
        assertThat(pay.unit()).isEqualTo(Unit.assumedCurrency("USD"));
        assertThat(pay.per()).containsExactly(Per.MONTH);
        assertThat(pay.measuredEntity()).contains("cooks, waiters and tailors dispatched abroad");
        assertThat(pay.measuredProperty()).contains("pay");
        assertThat(pay.wording()).get().extracting(Wording::text).isEqualTo("$150 per month");
    }

    @Test
    void readsFiveHundredMillionDollarsAYear() {
        Figure income = figure("deprive-500-million");
        assertThat(income.amount()).isEqualTo(Amount.exact(500_000_000));
        assertThat(income.unit()).isEqualTo(Unit.assumedCurrency("USD"));
        assertThat(income.per()).containsExactly(Per.YEAR);
        assertThat(income.measuredEntity()).contains("wages of North Koreans working overseas");
        assertThat(income.basis()).isEmpty();
        assertThat(income.asOf()).isEmpty();
    }

    @Test
    void readsTheTwoEstimatesWithTheirPlaceAndDateAsFarAsTheTextGivesThem() {
        Figure overseas = figure("overseas-93000");
        assertThat(overseas.amount()).isEqualTo(Amount.exact(93_000));
        assertThat(overseas.unit()).isEqualTo(Unit.COUNT);
        assertThat(overseas.basis()).contains(FigureBasis.ESTIMATED);
        assertThat(overseas.measuredEntity()).contains("North Koreans working overseas");
        assertThat(overseas.places())
                .containsExactly(Place.of("North Korea")
                        .withRole(PlaceRole.of("outside"))
                        .withEntity("north-korea"));
        assertThat(overseas.asOf()).isEmpty();

        Figure inRussia = figure("russia-50000");
        assertThat(inRussia.amount()).isEqualTo(Amount.exact(50_000));
        assertThat(inRussia.unit()).isEqualTo(Unit.COUNT);
        assertThat(inRussia.basis()).contains(FigureBasis.ESTIMATED);
        assertThat(inRussia.measuredEntity()).contains("North Koreans working in Russia");
        assertThat(inRussia.places()).extracting(Place::name).containsExactly("Russia");
        assertThat(inRussia.asOf().flatMap(TimeExpression::edtf)).get().hasToString("2018-01");
    }

    @Test
    void relatesAPartToItsWholeInAnotherClaim() {
        assertThat(figure("many-in-construction").relations())
                .containsExactly(FigureRelation.of(
                        FigureRelationType.PART_OF,
                        FigureReference.to("in-russia").withClaim("russia-50000")));
        assertThat(figure("lead-number").measures()).contains(Measures.LEVEL);
        assertThat(figure("overseas-93000").entity())
                .isEqualTo(figure("large-cut").entity())
                .contains("workers-abroad");
    }

    @Test
    void keepsEveryVagueFigureWithItsWordsAndWhatItCounts() {
        List<Figure> figures = article.claims().stream()
                .flatMap(claim -> claim.figures().stream())
                .toList();
        assertThat(figures).hasSize(13);
        assertThat(figures)
                .filteredOn(figure -> figure.amount() instanceof Amount.Vague)
                .hasSize(8)
                .allSatisfy(figure -> assertThat(figure.measuredEntity()).isPresent())
                .extracting(figure -> figure.wording().orElseThrow().text())
                .contains("the large amount", "more and more brokers", "on a small scale");
        assertThat(figure("first-nuclear-test").unit()).isEqualTo(Unit.ORDINAL);
    }

    @Test
    void givesEveryDateNoMoreExactlyThanTheTextDoes() {
        assertThat(Stream.concat(
                                article.claims().stream()
                                        .flatMap(claim -> claim.attribution().stream())
                                        .flatMap(attribution -> attribution.origin().time().stream()),
                                article.claims().stream().flatMap(claim -> claim.times().stream()))
                        .map(SeedFiguresAndTimesTest::show)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "on November 10 = XXXX-11-10 = 2018?-11-10",
                        "now",
                        "December 2017 = 2017-12",
                        "by the end of 2019 = ../2019",
                        "in January 2018 = 2018-01",
                        "2017 = 2017",
                        "in early 2018 = START 2018",
                        "long",
                        "since Pyongyang … in 2006 = SINCE 2006 first-nuclear-test",
                        "in 2006 = 2006",
                        "after U.S. … in June = AFTER trump-met-kim",
                        "in June = XXXX-06 = 2018?-06",
                        "until there is full denuclearization = UNTIL denuclearization",
                        "In the … in June = AFTER kim-in-china",
                        "During Kim … early 2018 = DURING summits");
    }

    @Test
    void datesWhatWasSaidApartFromWhatItSays() {
        assertThat(origin("careers").time().flatMap(TimeExpression::resolved))
                .get()
                .hasToString("2018?-11-10");
        assertThat(origin("careers").addressees()).containsExactly("rfa");
        assertThat(claim("careers").times()).isEmpty();
        assertThat(origin("return-by-2019").time()).isEmpty();
        assertThat(claim("return-by-2019").times())
                .singleElement()
                .satisfies(time -> assertThat(time.modifier()).isEmpty());
        assertThat(claim("summits").times())
                .singleElement()
                .satisfies(time -> assertThat(time.modifier()).contains(TimeModifier.START));
    }

    private static String show(TimeExpression time) {
        String modifier = time.modifier().map(word -> word + " ").orElse("");
        String meant = Stream.of(
                        time.edtf().map(Edtf::toString),
                        time.event().flatMap(TimeEvent::claim),
                        time.event().flatMap(TimeEvent::entity))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return SeedTerms.brief(time.wording().orElseThrow())
                + (meant.isEmpty() ? "" : " = " + modifier + meant)
                + time.resolved().map(edtf -> " = " + edtf).orElse("");
    }

    private static Claim claim(String id) {
        return article.claim(id).orElseThrow();
    }

    private static AttributionStep origin(String id) {
        return claim(id).attribution().orElseThrow().origin();
    }

    private static Figure figure(String claim) {
        assertThat(claim(claim).figures()).hasSize(1);
        return claim(claim).figures().get(0);
    }
}
