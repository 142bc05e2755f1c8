package io.github.newsclaims.json.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows about figures, places and times. */
class FigureRowsTest {
    @Test
    void row35KeepsEveryDigit() {
        Amount amount = amount(Amount.exact("12345678901234567890.123456789"));

        assertThat(amount).isEqualTo(Amount.exact(new BigDecimal("12345678901234567890.123456789")));
    }

    @Test
    void row36TellsOpenAndClosedBounds() {
        assertThat(amount(Amount.moreThan(50_000)).lower().map(Bound::inclusive))
                .contains(false);
        assertThat(amount(Amount.atLeast(50_000)).lower().map(Bound::inclusive)).contains(true);
        assertThat(amount(Amount.between(3, 5)).upper().map(Bound::inclusive)).contains(true);
    }

    @Test
    void row37TellsWhatIsApproximate() {
        assertThat(amount(Amount.about("1/2")))
                .isEqualTo(new Amount.Approximate(ReportedNumber.fraction(1, 2), Approximation.ABOUT));
        assertThat(amount(Amount.between(3, 5).withApproximate(true)).isApproximate())
                .isTrue();
    }

    @Test
    void row38TellsAnEstimateFromAnApproximateNumber() {
        Figure figure = Kept.figure(people(93_000).withBasis(FigureBasis.ESTIMATED));

        assertThat(figure.amount()).isEqualTo(Amount.exact(93_000));
        assertThat(figure.basis()).contains(FigureBasis.ESTIMATED);
    }

    @Test
    void row39TellsAnAssumedCurrency() {
        assertThat(Kept.figure(Figure.of(Amount.exact(150), Unit.assumedCurrency("USD")))
                        .unit())
                .isEqualTo(Unit.assumedCurrency("USD"));
    }

    @Test
    void row40TellsWhatIsCounted() {
        assertThat(Kept.figure(people(93_000).withMeasuredEntity("workers abroad"))
                        .measuredEntity())
                .contains("workers abroad");
    }

    @Test
    void row41TellsARate() {
        Figure figure = Kept.figure(
                Figure.of(Amount.exact(500_000_000), Unit.currency("USD")).withPer(Per.YEAR));

        assertThat(figure.per()).containsExactly(Per.YEAR);
    }

    @Test
    void row42KeepsAVagueAmountWithItsMagnitude() {
        Figure figure = Kept.figure(
                Figure.vague("Dozens", "workers").withAmount(Amount.vague().withMagnitude(12)));

        assertThat(figure.amount()).isEqualTo(Amount.vague().withMagnitude(12));
    }

    @Test
    void row43TellsOrdinalsPercentsAndFractions() {
        assertThat(Kept.figure(Figure.of(Amount.exact(3), Unit.ORDINAL)).unit()).isEqualTo(Unit.ORDINAL);
        assertThat(Kept.figure(Figure.of(Amount.exact(25), Unit.BASIS_POINTS)).unit())
                .isEqualTo(Unit.BASIS_POINTS);
        assertThat(amount(Amount.exact("2/3"))).isEqualTo(Amount.fraction(2, 3));
    }

    @Test
    void row44TellsAChangeFromALevel() {
        Figure figure = Kept.figure(people(5).withMeasures(Measures.CHANGE).withTrend(Trend.DECREASING));

        assertThat(figure.measures()).contains(Measures.CHANGE);
        assertThat(figure.trend()).contains(Trend.DECREASING);
    }

    @Test
    void row45TellsEntityPropertyAndQualifier() {
        Figure figure = Kept.figure(people(150)
                .withMeasuredEntity("crews")
                .withMeasuredProperty("pay")
                .withQualifier("before tax"));

        assertThat(figure.measuredProperty()).contains("pay");
        assertThat(figure.qualifier()).contains("before tax");
    }

    @Test
    void row46TellsWhereAndAsOfWhenItHolds() {
        Figure figure = Kept.figure(people(50_000).plusPlace("Russia").withAsOf(TimeExpression.of("2018-01")));

        assertThat(figure.places()).extracting(Place::name).containsExactly("Russia");
        assertThat(figure.asOf().orElseThrow().edtf()).contains(Edtf.parse("2018-01"));
    }

    @Test
    void row47PointsAtItsWords() {
        ArticleText text = ArticleText.of("They pay 150 crowns a month more.");
        Anchor place = text.find("150 crowns").only();
        Claim claim = Claim.builder()
                .id("c1")
                .wording(text.find("They pay 150 crowns a month more").only())
                .addFigure(people(150).withWording(place))
                .build();

        assertThat(Kept.article(Article.builder().text(text).addClaim(claim))
                        .figures()
                        .get(0)
                        .wording())
                .contains(place);
    }

    @Test
    void row49KeepsADateWithoutAYear() {
        assertThat(time(TimeExpression.of("XXXX-11-10")).edtf().orElseThrow().hasUnspecifiedDigits())
                .isTrue();
    }

    @Test
    void row50KeepsADeadline() {
        assertThat(time(TimeExpression.of("../2019")).edtf().orElseThrow().isOpenStart())
                .isTrue();
    }

    @Test
    void row51KeepsAPartOfADate() {
        assertThat(time(TimeExpression.of("2018").withModifier(TimeModifier.START))
                        .modifier())
                .contains(TimeModifier.START);
    }

    @Test
    void row52KeepsTheDateThatIsMeantBesideTheWords() {
        TimeExpression time = time(TimeExpression.of("XXXX-11-10").withResolved("2018?-11-10"));

        assertThat(time.edtf().orElseThrow()).hasToString("XXXX-11-10");
        assertThat(time.resolved().orElseThrow()).hasToString("2018?-11-10");
    }

    @Test
    void row53BindsATimeToAnEvent() {
        TimeExpression until = TimeExpression.words("until the strike ends")
                .withEvent(TimeEvent.entity("strike"))
                .withModifier(TimeModifier.UNTIL);
        TimeExpression after = TimeExpression.words("after that").withEvent(TimeEvent.claim("c1"));
        Claim claim = Claim.builder()
                .id("c1")
                .proposition("They wait.")
                .addTime(until)
                .addTime(after)
                .build();
        Article article = Kept.article(Article.builder()
                .addEntity(Entity.of("strike", EntityKind.EVENT, "the strike"))
                .addClaim(claim));

        assertThat(article.claims().get(0).times()).containsExactly(until, after);
    }

    @Test
    void row64RelatesFigures() {
        Claim claim = Claim.builder()
                .id("c1")
                .proposition("It doubled to 4 million from 2 million, more than a third of all.")
                .addFigure(people(4_000_000)
                        .withId("now")
                        .withRelations(List.of(FigureRelation.of(FigureRelationType.CHANGED_FROM, "before"))))
                .addFigure(people(2_000_000).withId("before"))
                .addFigure(Figure.of(Amount.moreThan("1/3"), Unit.UNITLESS)
                        .withRelations(List.of(FigureRelation.of(
                                FigureRelationType.SHARE_OF,
                                FigureReference.to("all").withClaim("c9").withArticle("coast-0")))))
                .build();
        Article article = Kept.article(Article.builder().addClaim(claim));

        assertThat(article.figures().get(0).relations().get(0).target().figure())
                .isEqualTo("before");
        assertThat(article.figures().get(2).amount().lower().orElseThrow().number())
                .isEqualTo(ReportedNumber.fraction(1, 3));
    }

    @Test
    void row65KeepsSeveralPlacesWithRolesAndIds() {
        Claim claim = Claim.builder()
                .id("c1")
                .proposition("They went from China to Russia.")
                .addPlace(Place.of("China").withRole(PlaceRole.FROM))
                .addPlace(Place.of("Russia").withRole(PlaceRole.TO).withEntity("russia"))
                .build();
        Article article = Kept.article(Article.builder()
                .addEntity(Entity.of("russia", EntityKind.PLACE, "Russia"))
                .addClaim(claim));

        assertThat(article.claims().get(0).places())
                .extracting(Place::role)
                .containsExactly(Optional.of(PlaceRole.FROM), Optional.of(PlaceRole.TO));
    }

    @Test
    void row66TellsWhoPutInTheFigure() {
        Figure figure = Kept.figure(people(5).withProvenance(List.of(Provenance.by("number-reader"))));

        assertThat(figure.provenance()).containsExactly(Provenance.by("number-reader"));
    }

    @Test
    void keepsTheSignificantDigitsOfWhatWasSaid() {
        assertThat(amount(Amount.exact(1_500_000).withSignificantDigits(2)))
                .isEqualTo(Amount.exact(1_500_000).withSignificantDigits(2));
    }

    private static Figure people(long number) {
        return Figure.of(Amount.exact(number), Unit.COUNT);
    }

    private static Amount amount(Amount amount) {
        return Kept.figure(Figure.of(amount, Unit.COUNT)).amount();
    }

    private static TimeExpression time(TimeExpression time) {
        return Kept.claim(Claim.builder().proposition("They wait.").addTime(time))
                .times()
                .get(0);
    }
}
