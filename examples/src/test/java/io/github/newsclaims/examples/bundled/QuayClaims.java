package io.github.newsclaims.examples.bundled;

import static io.github.newsclaims.examples.bundled.Report.at;
import static io.github.newsclaims.examples.bundled.Report.in;
import static io.github.newsclaims.examples.bundled.Report.next;
import static io.github.newsclaims.examples.bundled.Report.passage;
import static io.github.newsclaims.examples.bundled.Report.previous;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import java.util.List;

/** What is claimed at the cannery gate and on the quay, and what the report corrects at its end. */
final class QuayClaims {
    private QuayClaims() {}

    static List<Claim> all() {
        return List.of(
                thirdDrive(),
                enquiries(),
                berths(),
                message(),
                card(),
                fishPrice(),
                landings(),
                havnes(),
                open(),
                injuries(),
                ice(),
                everythingMay(),
                earlierFigure());
    }

    /** "The source": either of the two, the report leaves open which. */
    private static Claim thirdDrive() {
        Anchor wording = passage("the boat owners' recruiting", "since last summer");
        Anchor mention = at("The source");
        return Claim.builder()
                .id("third-drive")
                .proposition(
                        "The boat owners' drive at Skarvik's cannery gate in March 2031 was the third since summer 2030.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.byOneOf(Sources.EARLY_SHIFT, Sources.LONGLINER)
                        .withMention(mention)
                        .withCue(next(mention, "said"))))
                .addFigure(Figure.of(Amount.exact(3), Unit.ORDINAL)
                        .withWording(in(wording, "the third"))
                        .withMeasuredEntity("the boat owners' recruiting drives")
                        .withQualifier("since last summer"))
                .addTime(TimeExpression.of("XXXX-03")
                        .withWording(in(wording, "in March"))
                        .withResolved("2031-03"))
                .addTime(TimeExpression.of("2030-22")
                        .withWording(in(wording, "since last summer"))
                        .withModifier(TimeModifier.ON_OR_AFTER))
                .addAbout(Entities.DRIVE)
                .addPlace(Place.of("the cannery gate").withRole(PlaceRole.AT))
                .build();
    }

    private static Claim enquiries() {
        Anchor wording = passage("Enquiries have risen", "in that time");
        return Claim.builder()
                .id("enquiries")
                .proposition("Enquiries to the boat owners of Skarvik have risen threefold since the summer of 2030.")
                .wording(wording)
                .attribution(ownersSay())
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.exact(3), Unit.TIMES)
                        .withWording(in(wording, "threefold"))
                        .withMeasuredEntity("enquiries to the boat owners")
                        .withMeasuredProperty("rise since the summer of 2030")
                        .withMeasures(Measures.CHANGE)
                        .withTrend(Trend.INCREASING))
                .addTime(TimeExpression.builder()
                        .wording(in(wording, "in that time"))
                        .edtf("2030-07/2031-03")
                        .modifier(TimeModifier.DURING)
                        .build())
                .build();
    }

    private static Claim berths() {
        Anchor wording = passage("whose members offer", "70 berths");
        return Claim.builder()
                .id("berths")
                .proposition("The members of Skarvik Boat Owners offer more than 70 berths.")
                .wording(wording)
                .attribution(ownersSay())
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.moreThan(70), Unit.COUNT)
                        .withWording(in(wording, "more than 70 berths"))
                        .withMeasuredEntity("berths on the boats of Skarvik"))
                .build();
    }

    private static Attribution ownersSay() {
        Anchor mention = at("Skarvik Boat Owners");
        return Attribution.indirect(
                AttributionStep.by(Sources.OWNERS).withMention(mention).withCue(previous(mention, "according to")));
    }

    /** Somebody wrote the message, and the report does not help to see who. */
    private static Claim message() {
        Anchor wording = passage("Quay 3 at five", "🎣🙂");
        return Claim.builder()
                .id("message")
                .proposition("Whoever comes to quay 3 at five with boots will be given the rest of the gear.")
                .wording(wording)
                .attribution(Attribution.direct(
                        AttributionStep.of(Speaker.unresolved()),
                        AttributionStep.by(Sources.MESSAGE)
                                .withMention(at("A message that went round the early shift"))
                                .withCue(previous(wording, "read"))
                                .withChannel(Channel.of("text-message"))))
                .addType(ClaimType.COMMITMENT)
                .addType(ClaimType.CONDITIONAL)
                .extensions(Extensions.none()
                        .with("example:seen-by", List.of("Ida Nor", "Per Aalund"))
                        .with("example:screenshot", null))
                .build();
    }

    /** The card's own characters and the report's translation of them are the two pieces of one quotation. */
    private static Claim card() {
        Anchor wording = at("人手不足").and(at("too few hands"));
        return Claim.builder()
                .id("card")
                .proposition("There are too few hands.")
                .wording(wording)
                .attribution(Attribution.direct(AttributionStep.by(Sources.CARD)
                                .withMention(at("a card"))
                                .withCue(previous(wording, "reads"))
                                .withPlace(Place.of("a desk in Skarvik")
                                        .withWording(at("Above the desk of one from Osaka"))))
                        .withTranslatedFrom("ja"))
                .addRelation(RelationType.SUPPORTS, "leaving")
                .build();
    }

    private static Claim fishPrice() {
        Anchor wording = at("In March").and(at("he paid 9 euros a kilogram"));
        return Claim.builder()
                .id("fish-price")
                .proposition("A buyer from Osaka paid 9 euros a kilogram in Skarvik in March 2031.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.by(Sources.BUYER)
                        .withMention(previous(at("he paid"), "he"))
                        .withCue(previous(at("he paid"), "said"))))
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.exact(9), Unit.currency("EUR"))
                        .withWording(in(wording, "9 euros a kilogram"))
                        .withPer(Per.measured("kg"))
                        .withMeasuredProperty("price paid by a buyer from Osaka"))
                .addTime(
                        TimeExpression.of("XXXX-03").withWording(at("In March")).withResolved("2031-03"))
                .build();
    }

    private static Claim landings() {
        Anchor wording = passage("Landings at the quay", "the year before");
        return Claim.builder()
                .id("landings")
                .proposition(
                        "Landings in Skarvik fell to 38 tonnes a day in February 2031, from nearly 50 a year earlier.")
                .wording(wording)
                .ownVoice(true)
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.exact(38), Unit.measure("t"))
                        .withWording(in(wording, "38 tonnes a day"))
                        .withPer(Per.DAY)
                        .withMeasuredEntity("landings at the quay")
                        .withAsOf(TimeExpression.of("XXXX-02")
                                .withWording(in(wording, "in February"))
                                .withResolved("2031-02"))
                        .plusPlace(Entities.skarvik())
                        .withTrend(Trend.DECREASING))
                .addFigure(Figure.of(Amount.justUnder(50), Unit.measure("t"))
                        .withWording(in(wording, "nearly 50"))
                        .withPer(Per.DAY)
                        .withMeasuredEntity("landings at the quay")
                        .withAsOf(TimeExpression.of("2030-02").withWording(in(wording, "the year before")))
                        .plusPlace(Entities.skarvik()))
                .build();
    }

    /** Said by somebody of whom the report says nothing at all. */
    private static Claim havnes() {
        Anchor wording = passage("A plant up the coast", "in Havnes").and(passage("to end its night", "May 17"));
        return Claim.builder()
                .id("havnes")
                .proposition("A plant in Havnes is to end its night shift no later than May 17, 2031.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.byUnstated().withCue(at("reportedly"))))
                .factuality(new Factuality(Certainty.POSSIBLE, Polarity.POSITIVE))
                .addType(ClaimType.PREDICTION)
                .addTime(TimeExpression.of("XXXX-05-17")
                        .withWording(in(wording, "no later than May 17"))
                        .withModifier(TimeModifier.ON_OR_BEFORE)
                        .withResolved("2031-05-17"))
                .addPlace("Havnes")
                .build();
    }

    private static Claim open() {
        Anchor wording = passage("Whether Nordhavn can", "is open");
        return Claim.builder()
                .id("open")
                .proposition("It is open whether the Nordhavn cannery can keep its night shift.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.by(Sources.INSPECTORATE)
                        .withMention(next(wording, "the inspectorate"))
                        .withCue(next(wording, "said"))))
                .factuality(new Factuality(Certainty.UNCOMMITTED, Polarity.UNKNOWN))
                .build();
    }

    private static Claim injuries() {
        Anchor wording = passage("18 injuries there", "in 2029");
        return Claim.builder()
                .id("injuries")
                .proposition(
                        "There were 18 injuries per 100 hands at the Nordhavn cannery in 2030, as many as in 2029.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.by(Sources.INSPECTORATE)
                        .withMention(previous(wording, "It"))
                        .withCue(previous(wording, "counted"))))
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.exact(18), Unit.COUNT)
                        .withWording(in(wording, "18 injuries there per 100 hands"))
                        .withPer(Per.counted(100, "hands"))
                        .withMeasuredEntity("injuries")
                        .plusPlace("Nordhavn cannery")
                        .withBasis(FigureBasis.COUNTED)
                        .withAsOf(TimeExpression.of("2030").withWording(in(wording, "in 2030")))
                        .withTrend(Trend.STABLE))
                .build();
    }

    private static Claim ice() {
        Anchor wording = passage("Until the ice", "[here]");
        return Claim.builder()
                .id("ice")
                .proposition("Nothing will move in Skarvik until the ice is off the inner fjord.")
                .wording(wording)
                .attribution(kaljurSaid())
                .factuality(new Factuality(Certainty.CERTAIN, Polarity.NEGATIVE))
                .addType(ClaimType.PREDICTION)
                .addType(ClaimType.CONDITIONAL)
                .addInsertion(in(wording, "[here]"))
                .addTime(TimeExpression.builder()
                        .wording(in(wording, "Until the ice is off the inner fjord"))
                        .modifier(TimeModifier.UNTIL)
                        .event(TimeEvent.entity(Entities.THAW)
                                .withExtensions(Extensions.none().with("example:usual", "XXXX-05")))
                        .build())
                .build();
    }

    private static Claim everythingMay() {
        return Claim.builder()
                .id("everything-may")
                .proposition("Når isen er borte fra den indre fjorden, kan alt i Skarvik røre på seg.")
                .language("nb")
                .wording(at("Then everything may."))
                .attribution(kaljurSaid())
                .factuality(new Factuality(Certainty.POSSIBLE, Polarity.POSITIVE))
                .addType(ClaimType.PREDICTION)
                .addTime(TimeExpression.builder()
                        .wording(at("Then"))
                        .modifier(TimeModifier.AFTER)
                        .event(TimeEvent.entity(Entities.THAW))
                        .build())
                .build();
    }

    private static Attribution kaljurSaid() {
        Anchor before = at("[here]");
        return Attribution.direct(AttributionStep.by(Sources.KALJUR)
                .withMention(next(before, "Kaljur"))
                .withCue(next(before, "said")));
    }

    private static Claim earlierFigure() {
        Anchor wording = passage("An earlier version", "as 275");
        return Claim.builder()
                .id("earlier-figure")
                .proposition(
                        "An earlier version of the Harbour Post's report gave the cannery's payroll of March 2031 as 275.")
                .wording(wording)
                .ownVoice(true)
                .addFigure(Figure.of(Amount.exact(275), Unit.COUNT)
                        .withWording(in(wording, "275"))
                        .withMeasuredEntity("people on the payroll of the Nordhavn cannery"))
                .build();
    }
}
