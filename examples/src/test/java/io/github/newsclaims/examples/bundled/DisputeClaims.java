package io.github.newsclaims.examples.bundled;

import static io.github.newsclaims.examples.bundled.Report.at;
import static io.github.newsclaims.examples.bundled.Report.in;
import static io.github.newsclaims.examples.bundled.Report.next;
import static io.github.newsclaims.examples.bundled.Report.passage;
import static io.github.newsclaims.examples.bundled.Report.previous;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Rating;
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
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.Stance;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import java.util.List;

/** What the open letter, the cannery that answers it, and those who know the board's plans claim. */
final class DisputeClaims {
    private DisputeClaims() {}

    static List<Claim> all() {
        return List.of(
                couldKeepPeople(),
                kiloPay(),
                notOverMoney(),
                darkWinter(),
                hiringPledge(),
                backBeforeJune(),
                freezingHall());
    }

    /** Two who speak jointly, half in their own words. */
    private static Claim couldKeepPeople() {
        Anchor wording = passage("the cannery “could keep", "paid by the hour");
        return Claim.builder()
                .id("could-keep-people")
                .proposition("The Nordhavn cannery could keep its people if it paid by the hour.")
                .wording(wording)
                .attribution(Attribution.mixed(AttributionStep.by(Sources.BREKKE, Sources.KALJUR)
                                .withMention(at("Skipper Oda Brekke and union chair Mikael Kaljur"))
                                .withCue(at("argued in an open letter"))
                                .withTime(TimeExpression.of("2031-03-31").withWording(previous(wording, "on Monday")))
                                .withChannel(Channel.LETTER)
                                .plusAddressee(Sources.CANNERY)
                                .withExtensions(Extensions.none().with("example:tone", "firm")))
                        .withProvenance(List.of(Provenance.by("speaker-finder")))
                        .withExtensions(Extensions.none().with("example:scare-quotes", false)))
                .factuality(new Factuality(Certainty.POSSIBLE, Polarity.POSITIVE))
                .addType(ClaimType.CONDITIONAL)
                .addType(ClaimType.CAUSAL)
                .build();
    }

    private static Claim kiloPay() {
        Anchor wording = passage("Hands are paid 12", "a kilogram").and(passage("a rate set in", "not raised since"));
        return Claim.builder()
                .id("kilo-pay")
                .proposition(
                        "Cannery hands are paid 12 crowns a kilogram, a rate set in mid-2030 and not raised since.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.by(Sources.LETTER)
                        .withMention(at("the letter"))
                        .withCue(next(at("the letter"), "says"))))
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.exact(12), Unit.assumedCurrency("NOK"))
                        .withWording(in(wording, "12 crowns a kilogram"))
                        .withPer(Per.measured("kg"))
                        .withMeasuredEntity("hands of the Nordhavn cannery")
                        .withMeasuredProperty("pay")
                        .withTrend(Trend.STABLE))
                .addTime(TimeExpression.of("2030")
                        .withWording(in(wording, "in mid-2030"))
                        .withModifier(TimeModifier.MIDDLE))
                .build();
    }

    private static Claim notOverMoney() {
        Anchor wording = at("Nobody has left us over money");
        return Claim.builder()
                .id("not-over-money")
                .proposition("Nobody has left the Nordhavn cannery over money.")
                .wording(wording)
                .attribution(vossSaid())
                .factuality(new Factuality(Certainty.CERTAIN, Polarity.NEGATIVE))
                .addType(ClaimType.CAUSAL)
                .addRelation(RelationType.CHALLENGES, "could-keep-people")
                .addRelation(RelationType.CHALLENGES, "pay-better")
                .addAppearance(Appearance.builder()
                        .uri("https://nordhavn.example/news/9")
                        .title("Our winter")
                        .publisher("Nordhavn cannery")
                        .date("2031-04-01")
                        .first(true)
                        .note("In the second paragraph.")
                        .extensions(Extensions.none().with("example:seen", 1))
                        .build())
                .addAssessment(Assessment.builder()
                        .reviewer("Skarvik Fact Desk")
                        .verdict("mostly false")
                        .rating(Rating.of(2, 1, 5))
                        .justification("Most of those who left say that pay was one of their reasons.")
                        .addEvidence(Evidence.builder()
                                .uri("https://union.example/poll")
                                .title("Why we left")
                                .publisher("Skarvik union of hands")
                                .words("Pay: 61 of 80")
                                .stance(Stance.CHALLENGES)
                                .note("A poll of members only.")
                                .extensions(Extensions.none().with("example:page", 2))
                                .build())
                        .addEvidence(Evidence.builder()
                                .title("A letter of the cannery")
                                .stance(Stance.SUPPORTS)
                                .build())
                        .addEvidence(Evidence.of("https://weather.example/skarvik/2031")
                                .withStance(Stance.NEUTRAL))
                        .uri("https://facts.example/checks/17")
                        .date("2031-04-05")
                        .extensions(Extensions.none().with("example:reviewers", 2))
                        .build())
                .build();
    }

    private static Claim darkWinter() {
        return Claim.builder()
                .id("dark-winter")
                .proposition("Hands left the Nordhavn cannery because the winter was dark.")
                .wording(passage("They left because", "was dark."))
                .attribution(vossSaid())
                .addType(ClaimType.CAUSAL)
                .addTime(TimeExpression.builder()
                        .modifier(TimeModifier.DURING)
                        .event(TimeEvent.claim("loss"))
                        .build())
                .addRelation(RelationType.PART_OF, "not-over-money")
                .build();
    }

    private static Attribution vossSaid() {
        Anchor mention = at("Hanne Voss, the cannery's director");
        return Attribution.direct(
                AttributionStep.by(Sources.VOSS).withMention(mention).withCue(previous(mention, "said")));
    }

    private static Claim hiringPledge() {
        Anchor wording = passage("hire around 50", "end of 2032");
        return Claim.builder()
                .id("hiring-pledge")
                .proposition("The Nordhavn cannery will hire around 50 to 60 people by the end of 2032.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.by(Sources.VOSS)
                        .withMention(previous(wording, "She"))
                        .withCue(at("promised to"))))
                .addType(ClaimType.COMMITMENT)
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.between(50, 60).withApproximate(true), Unit.COUNT)
                        .withWording(in(wording, "around 50 to 60 people"))
                        .withMeasuredEntity("people to be hired by the Nordhavn cannery")
                        .withBasis(FigureBasis.TARGET))
                .addTime(TimeExpression.of("../2032").withWording(in(wording, "by the end of 2032")))
                .build();
    }

    private static Claim backBeforeJune() {
        Anchor wording = passage("most of those who", "before June");
        return Claim.builder()
                .id("back-before-june")
                .proposition(
                        "Hanne Voss believes that most who left the Nordhavn cannery will be back before June 2031.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.by(Sources.VOSS)
                        .withMention(previous(wording, "she"))
                        .withCue(at("said she believed"))))
                .factuality(new Factuality(Certainty.PROBABLE, Polarity.POSITIVE))
                .addType(ClaimType.BELIEF)
                .addType(ClaimType.PREDICTION)
                .addFigure(Figure.vague("most of those who had gone", "those who left the Nordhavn cannery")
                        .withWording(in(wording, "most of those who had gone")))
                .addTime(TimeExpression.of("XXXX-06")
                        .withWording(in(wording, "before June"))
                        .withModifier(TimeModifier.BEFORE)
                        .withResolved("../2031-05"))
                .build();
    }

    private static Claim freezingHall() {
        Anchor wording = passage("The board wants", "at the earliest");
        return Claim.builder()
                .id("freezing-hall")
                .proposition(
                        "The board of the Nordhavn cannery wants a second freezing hall if loans get 50 basis points "
                                + "cheaper, from 2032 at the earliest.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.by(Sources.INSIDERS)
                        .withMention(at("people familiar with its plans"))
                        .withCue(next(at("people familiar with its plans"), "said"))))
                .addType(ClaimType.AIM)
                .addType(ClaimType.CONDITIONAL)
                .addFigure(Figure.of(Amount.exact(50), Unit.BASIS_POINTS)
                        .withWording(in(wording, "50 basis points"))
                        .withMeasuredEntity("loans")
                        .withMeasuredProperty("fall of the interest rate"))
                .addTime(TimeExpression.of("2032")
                        .withWording(in(wording, "from 2032 at the earliest"))
                        .withModifier(TimeModifier.ON_OR_AFTER)
                        .withExtensions(Extensions.none().with("example:timex3", "t9")))
                .build();
    }
}
