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
import io.github.newsclaims.Provenance;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.text.Anchor;
import java.util.List;

/** What the two unnamed sources claim, each on their own and both together. */
final class QuotedClaims {
    private QuotedClaims() {}

    static List<Claim> all() {
        return List.of(seaBags(), boatsPayMore(), sun(), leftInEarly2031(), bonus(), noFortune(), needIt());
    }

    private static Claim seaBags() {
        Anchor wording = passage("Half my line", "under the bench");
        return Claim.builder()
                .id("sea-bags")
                .proposition(
                        "Half the hands on one line of the Nordhavn cannery's early shift keep a packed sea bag there.")
                .wording(wording)
                .attribution(toldThePost())
                .addFigure(Figure.of(Amount.fraction(1, 2), Unit.UNITLESS)
                        .withWording(in(wording, "Half my line"))
                        .withMeasuredEntity("hands on the line of the source")
                        .withMeasuredProperty("share with a packed sea bag"))
                .addRelation(RelationType.SUPPORTS, "leaving")
                .build();
    }

    private static Claim boatsPayMore() {
        Anchor wording = passage("On the boats they get", "[before tax]");
        return Claim.builder()
                .id("boats-pay-more")
                .proposition(
                        "Hands on the boats of Skarvik get 4,000 crowns a month more before tax than cannery hands.")
                .wording(wording)
                .attribution(toldThePost())
                .factuality(new Factuality(Certainty.CERTAIN, Polarity.POSITIVE))
                .addType(ClaimType.NUMERICAL)
                .addInsertion(in(wording, "[before tax]"))
                .addFigure(Figure.of(Amount.exact(4000), Unit.assumedCurrency("NOK"))
                        .withWording(in(wording, "4,000 crowns a month more"))
                        .withPer(Per.MONTH)
                        .withMeasuredEntity("hands on the boats")
                        .withMeasuredProperty("pay above a cannery hand's")
                        .withQualifier("before tax")
                        .plusPlace(Entities.skarvik())
                        .withExtensions(Extensions.none().with("example:checked", true)))
                .addRelation(RelationType.SUPPORTS, "pay-better")
                .addProvenance(Provenance.builder()
                        .agent("example-extractor")
                        .version("0.4")
                        .confidence("0.87")
                        .build())
                .build();
    }

    private static Claim sun() {
        return Claim.builder()
                .id("sun")
                .proposition("Hands on the boats of Skarvik see the sun, unlike those in the cannery.")
                .wording(at("they see the sun"))
                .attribution(toldThePost())
                .build();
    }

    /** The source's words were Norwegian; the report says when and to whom they were spoken. */
    private static Attribution toldThePost() {
        Anchor mention = at("a source on the early shift");
        return Attribution.direct(AttributionStep.by(Sources.EARLY_SHIFT)
                        .withMention(mention)
                        .withCue(next(mention, "told"))
                        .withTime(TimeExpression.of("XXXX-03-10")
                                .withWording(next(mention, "on March 10"))
                                .withResolved("2031-03-10"))
                        .withChannel(Channel.INTERVIEW)
                        .plusAddressee(Sources.POST))
                .withTranslatedFrom("nb");
    }

    private static Claim leftInEarly2031() {
        Anchor wording = passage("left the cannery in early", "on a longliner");
        return Claim.builder()
                .id("left-in-early-2031")
                .proposition("The second source of the report left the Nordhavn cannery in early 2031 for a longliner.")
                .wording(wording)
                .ownVoice(true)
                .addTime(TimeExpression.of("2031")
                        .withWording(in(wording, "in early 2031"))
                        .withModifier(TimeModifier.START))
                .addPlace(Place.of("Nordhavn cannery").withRole(PlaceRole.FROM).withEntity(Sources.CANNERY))
                .addPlace(Place.builder()
                        .wording(in(wording, "a longliner"))
                        .name("a longliner")
                        .role(PlaceRole.TO)
                        .extensions(Extensions.none().with("example:afloat", true))
                        .build())
                .build();
    }

    private static Claim bonus() {
        Anchor wording = passage("the catch bonus", "per person per year");
        return Claim.builder()
                .id("bonus")
                .proposition("The catch bonus on a longliner comes to just over 60,000 crowns per person per year.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.by(Sources.LONGLINER)
                        .withMention(at("A second source"))
                        .withCue(previous(wording, "said"))))
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.justOver(60_000), Unit.assumedCurrency("NOK"))
                        .withWording(in(wording, "just over 60,000 crowns per person per year"))
                        .withPer(List.of(Per.each("person"), Per.YEAR))
                        .withMeasuredProperty("catch bonus"))
                .build();
    }

    /** One claim in two pieces: the cue stands between them. */
    private static Claim noFortune() {
        Anchor before = passage("It (the bonus)", "in the bars");
        Anchor cue = next(before, "said");
        return Claim.builder()
                .id("no-fortune")
                .proposition(
                        "The catch bonus on a longliner is not the fortune talked about in bars but pays the rent.")
                .wording(before.and(next(cue, "but it pays the rent.")))
                .attribution(Attribution.direct(AttributionStep.by(Sources.LONGLINER)
                                .withMention(next(before, "she"))
                                .withCue(cue))
                        .withTranslatedFrom("nb"))
                .addType(ClaimType.OPINION)
                .addInsertion(in(before, "(the bonus)"))
                .addRelation(RelationType.QUALIFIES, "bonus")
                .build();
    }

    private static Claim needIt() {
        Anchor wording = passage("Skarvik is small", "the cannery again");
        return Claim.builder()
                .id("need-it-again")
                .proposition("Skarvik is small, and the two sources may need the Nordhavn cannery again.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.by(Sources.BOTH)
                        .withMention(at("Both sources"))
                        .withCue(at("asked not to be named because"))))
                .factuality(new Factuality(Certainty.POSSIBLE, Polarity.POSITIVE))
                .build();
    }
}
