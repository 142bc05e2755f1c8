package io.github.newsclaims.examples.bundled;

import static io.github.newsclaims.examples.bundled.Report.at;
import static io.github.newsclaims.examples.bundled.Report.in;
import static io.github.newsclaims.examples.bundled.Report.next;
import static io.github.newsclaims.examples.bundled.Report.passage;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import java.util.List;

/** What the economist, heard on the radio, and the survey of her university claim about the coast. */
final class CoastClaims {
    private CoastClaims() {}

    static List<Claim> all() {
        return List.of(moved(), willReach(), tide(), lookingElsewhere(), upByFour(), strain());
    }

    private static Claim moved() {
        Anchor wording = passage("an estimated 1,200", "since late 2029");
        return Claim.builder()
                .id("moved")
                .proposition(
                        "An estimated 1,200 people along the Skarvik coast have exchanged plants for boats since late 2029.")
                .wording(wording)
                .attribution(tangenToldTheRadio())
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.exact(1200).withSignificantDigits(2), Unit.COUNT)
                        .withWording(in(wording, "an estimated 1,200 people"))
                        .withMeasuredEntity("people who exchanged plants for boats")
                        .withQualifier("since late 2029")
                        .withBasis(FigureBasis.ESTIMATED)
                        .plusPlace(Entities.coast()))
                .addTime(TimeExpression.of("2029")
                        .withWording(in(wording, "since late 2029"))
                        .withModifier(TimeModifier.SINCE))
                .build();
    }

    private static Claim willReach() {
        Anchor wording = passage("the number would probably", "around 2033");
        return Claim.builder()
                .id("will-reach")
                .proposition(
                        "The number who exchange plants for boats along the Skarvik coast will probably reach 2,000 around 2033.")
                .wording(wording)
                .attribution(tangenToldTheRadio())
                .factuality(new Factuality(Certainty.PROBABLE, Polarity.POSITIVE))
                .addType(ClaimType.PREDICTION)
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.exact(2000), Unit.COUNT)
                        .withWording(in(wording, "2,000"))
                        .withMeasuredEntity("people who exchanged plants for boats")
                        .withBasis(FigureBasis.PROJECTED)
                        .withAsOf(TimeExpression.of("2033")
                                .withWording(in(wording, "around 2033"))
                                .withModifier(TimeModifier.APPROXIMATELY))
                        .plusPlace(Entities.coast()))
                .build();
    }

    /** An expert, retold by a broadcaster to which the paper listened. */
    private static Attribution tangenToldTheRadio() {
        Anchor mention = at("Labour economist Liv Tangen");
        return Attribution.indirect(
                AttributionStep.by(Sources.TANGEN)
                        .withMention(mention)
                        .withCue(next(mention, "told"))
                        .plusAddressee(Sources.RADIO),
                AttributionStep.by(Sources.RADIO)
                        .withMention(at("the broadcaster Radio Nord"))
                        .withChannel(Channel.BROADCAST)
                        .withUri("https://radionord.example/2031/03/21"));
    }

    private static Claim tide() {
        Anchor wording = passage("This is a tide", "a wave");
        return Claim.builder()
                .id("tide")
                .proposition("The move of hands from plants to boats along the Skarvik coast is a tide, not a wave.")
                .wording(wording)
                .attribution(Attribution.direct(
                        AttributionStep.by(Sources.TANGEN)
                                .withMention(next(wording, "her"))
                                .withCue(next(wording, "saying")),
                        AttributionStep.by(Sources.RADIO)
                                .withMention(next(wording, "Radio Nord"))
                                .withCue(next(wording, "quoted"))
                                .withTime(TimeExpression.of("XXXX-03-21")
                                        .withWording(next(wording, "on March 21"))
                                        .withResolved("2031-03-21"))
                                .withQuotation(QuotationType.INDIRECT)
                                .withFactuality(Factuality.of(Certainty.CERTAIN, Polarity.POSITIVE))))
                .addType(ClaimType.OPINION)
                .addRelation(RelationType.CHALLENGES, "back-before-june")
                .build();
    }

    private static Claim lookingElsewhere() {
        Anchor wording = passage("31 percent of cannery", "for other work");
        return Claim.builder()
                .id("looking-elsewhere")
                .proposition("31 percent of cannery hands, give or take 3 points, are looking for other work.")
                .wording(wording)
                .attribution(surveyFound())
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.builder()
                        .wording(in(wording, "31 percent of cannery hands, give or take 3 points"))
                        .amount(Amount.exact(31))
                        .unit(Unit.PERCENT)
                        .margin("3")
                        .measuredEntity("cannery hands")
                        .measuredProperty("share looking for other work")
                        .build())
                .build();
    }

    private static Claim upByFour() {
        Anchor wording = passage("up by 4", "in a year");
        return Claim.builder()
                .id("up-by-four")
                .proposition("The share of cannery hands looking for other work rose by 4 percentage points in a year.")
                .wording(wording)
                .attribution(surveyFound())
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.exact(4), Unit.PERCENTAGE_POINTS)
                        .withWording(in(wording, "4 percentage points in a year"))
                        .withPer(Per.YEAR)
                        .withMeasuredEntity("cannery hands")
                        .withMeasuredProperty("rise of the share looking for other work")
                        .withTrend(Trend.INCREASING))
                .build();
    }

    private static Attribution surveyFound() {
        return Attribution.indirect(AttributionStep.by(Sources.SURVEY)
                .withMention(at("A survey by her university"))
                .withCue(at("found that")));
    }

    private static Claim strain() {
        Anchor wording = at("the trade scored 7.2");
        return Claim.builder()
                .id("strain")
                .proposition("The cannery trade scored 7.2 on the strain index of the university's survey.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.by(Sources.SURVEY)
                        .withMention(at("the survey"))
                        .withCue(at("On the survey's strain index"))))
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.exact("7.2"), Unit.UNITLESS)
                        .withWording(in(wording, "7.2"))
                        .withMeasuredEntity("the cannery trade")
                        .withMeasuredProperty("strain index"))
                .build();
    }
}
