package io.github.newsclaims.json.seed;

import static io.github.newsclaims.json.seed.SeedEntities.DENUCLEARIZATION;
import static io.github.newsclaims.json.seed.SeedEntities.TRUMP;
import static io.github.newsclaims.json.seed.SeedEntities.WORKERS;
import static io.github.newsclaims.json.seed.SeedEntities.northKorea;
import static io.github.newsclaims.json.seed.SeedEntities.toChina;
import static io.github.newsclaims.json.seed.SeedTerms.FACT;
import static io.github.newsclaims.json.seed.SeedTerms.claim;
import static io.github.newsclaims.json.seed.SeedTerms.event;
import static io.github.newsclaims.json.seed.SeedTerms.own;
import static io.github.newsclaims.json.seed.SeedTerms.time;
import static io.github.newsclaims.json.seed.SeedTerms.vague;
import static io.github.newsclaims.json.seed.SeedTerms.words;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.stream.Stream;

/** What the real article says of the states: summits, accusations, and who wants the sanctions eased. */
final class SeedDiplomacy {
    private SeedDiplomacy() {}

    static Stream<Claim> in(ArticleText text) {
        return Stream.of(summits(text), accusations(text), easing(text), halt(text))
                .flatMap(List::stream);
    }

    /** June without a year; that 2018 is meant is inferred from the dates around it. */
    private static TimeExpression june(Anchor wording) {
        return time(wording, "XXXX-06").withResolved("2018?-06");
    }

    private static List<Claim> summits(ArticleText text) {
        Passage summits = Passage.of(text, "During Kim", "with sanctions.");
        TimeExpression early2018 = time(summits.the("in early 2018"), "2018").withModifier(TimeModifier.START);
        return List.of(
                own(
                                "summits",
                                "In early 2018 Kim Jong Un had a flurry of summits with the presidents of South Korea"
                                        + " and the United States.",
                                summits.the("Kim Jong Un", "early 2018"))
                        .factuality(FACT)
                        .addTime(early2018)
                        .addFigure(vague(summits.the("flurry of summits"), "summits")
                                .withAsOf(early2018))
                        .build(),
                own(
                                "attention-drawn",
                                "During Kim Jong Un's summits in early 2018 attention was drawn to China's record in complying with"
                                        + " sanctions.",
                                summits.the("During", "with sanctions"))
                        .factuality(FACT)
                        .addAbout("china")
                        .addTime(event(
                                summits.the("During", "early 2018"), TimeModifier.DURING, TimeEvent.claim("summits")))
                        .build(),
                own(
                                "spotty-record",
                                "China's record in complying with sanctions is spotty.",
                                summits.the("China’s spotty", "with sanctions"))
                        .factuality(FACT)
                        .addAbout("china")
                        .addType(ClaimType.OPINION)
                        .build());
    }

    private static List<Claim> accusations(ArticleText text) {
        Passage accused = Passage.of(text, "U.N. experts", "in 2006.");
        Anchor accusedStates = accused.the("Moscow and Beijing");
        AttributionStep accusers = AttributionStep.by("un-experts", "us-officials")
                .withMention(accused.the("U.N. experts and U.S. officials"))
                .withCue(accused.the("accused"))
                .withTime(words(accused.the("long")));
        return List.of(
                claim(
                                "violations",
                                "Russia and China violate the sanctions on North Korea.",
                                accusedStates.and(accused.the("violating the sanctions")))
                        .attribution(Attribution.indirect(accusers))
                        .factuality(FACT)
                        .addRelation(RelationType.SUPPORTS, "spotty-record")
                        .build(),
                own(
                                "traditional-allies",
                                "Russia and China are traditional allies of North Korea.",
                                accused.the("Moscow and", "of North Korea"))
                        .factuality(FACT)
                        .addAbout("russia")
                        .addAbout("china")
                        .build(),
                own(
                                "sanctions-ramped-up",
                                "Sanctions on North Korea have been ramped up since its first nuclear test in 2006.",
                                accused.the("the sanctions", "in 2006"))
                        .factuality(FACT)
                        .addTime(event(
                                        accused.the("since", "in 2006"),
                                        TimeModifier.SINCE,
                                        TimeEvent.claim("first-nuclear-test"))
                                .withEdtf("2006"))
                        .build(),
                own(
                                "first-nuclear-test",
                                "North Korea conducted its first nuclear test in 2006.",
                                accused.the("Pyongyang conducted", "in 2006"))
                        .factuality(FACT)
                        .addTime(time(accused.the("in 2006"), "2006"))
                        .addFigure(Figure.of(Amount.exact(1), Unit.ORDINAL)
                                .withWording(accused.the("first"))
                                .withMeasuredEntity("North Korean nuclear tests"))
                        .build());
    }

    private static List<Claim> easing(ArticleText text) {
        Passage argued = Passage.of(text, "China and Russia have", "denuclearization.");
        Passage said = Passage.of(text, "But the United", "denuclearization.");
        AttributionStep forEasing = AttributionStep.by("china", "russia")
                .withMention(argued.the("China and Russia"))
                .withCue(argued.the("argued in favor of"))
                .withTime(event(
                        argued.the("after U.S.", "in June"), TimeModifier.AFTER, TimeEvent.claim("trump-met-kim")));
        AttributionStep against = AttributionStep.by("united-states", "western-powers")
                .withMention(said.the("the United States", "Western powers"))
                .withCue(said.the("said"));
        return List.of(
                claim(
                                "ease-strictures",
                                "Some strictures on North Korea should be eased to reward it.",
                                argued.the("easing some", "reward Pyongyang"))
                        .attribution(Attribution.indirect(forEasing))
                        .addType(ClaimType.NORMATIVE)
                        .addFigure(vague(argued.the("some strictures"), "strictures"))
                        .build(),
                own(
                                "trump-met-kim",
                                "President Donald Trump of the United States met Kim Jong Un in June.",
                                argued.the("U.S. President", "in June"))
                        .factuality(FACT)
                        .addAbout(TRUMP)
                        .addAbout("kim")
                        .addTime(june(argued.the("in June")))
                        .build(),
                claim(
                                "denuclearization-pledge",
                                "Kim Jong Un will work toward denuclearization.",
                                argued.the("to work toward denuclearization"))
                        .attribution(Attribution.indirect(AttributionStep.by("kim")
                                .withMention(argued.part("Kim pledged").the("Kim"))
                                .withCue(argued.the("pledged"))))
                        .addType(ClaimType.COMMITMENT)
                        .addAbout(DENUCLEARIZATION)
                        .build(),
                claim(
                                "enforce-sanctions",
                                "The sanctions on North Korea have to be enforced until denuclearization is complete.",
                                said.the("sanctions must", "full denuclearization"))
                        .attribution(Attribution.indirect(against))
                        .addType(ClaimType.NORMATIVE)
                        .addTime(event(
                                said.the("until", "full denuclearization"),
                                TimeModifier.UNTIL,
                                TimeEvent.entity(DENUCLEARIZATION)))
                        .addRelation(RelationType.CHALLENGES, "ease-strictures")
                        .build());
    }

    private static List<Claim> halt(ArticleText text) {
        Passage halt = Passage.of(text, "In the wake", "small scale.");
        Anchor scale = halt.the("on a small scale");
        return List.of(
                own("kim-in-china", "Kim Jong Un went to China in June.", halt.the("Kim Jong Un’s trip", "in June"))
                        .factuality(FACT)
                        .addAbout("kim")
                        .addTime(june(halt.the("in June")))
                        .addPlace(toChina().withWording(halt.the("to China")))
                        .build(),
                own(
                                "repatriation-halted",
                                "North Korean workers stopped being repatriated in the wake of Kim Jong Un's visit to"
                                        + " China in June.",
                                halt.the("In the wake", "come to a halt"))
                        .factuality(FACT)
                        .addAbout(WORKERS)
                        .addTime(event(
                                halt.the("In the wake", "in June"),
                                TimeModifier.AFTER,
                                TimeEvent.claim("kim-in-china")))
                        .addPlace(northKorea(PlaceRole.TO))
                        .build(),
                claim(
                                "small-scale",
                                "North Korea is sending workers to China on a small scale.",
                                halt.the("North Korea is").and(halt.the("dispatching", "small scale")))
                        .attribution(Attribution.indirect(
                                AttributionStep.byUnstated().withCue(halt.the("reportedly"))))
                        .factuality(FACT)
                        .addType(ClaimType.NUMERICAL)
                        .addPlace(northKorea(PlaceRole.FROM))
                        .addPlace(toChina())
                        .addFigure(vague(scale, "workers sent to China").plusPlace(toChina()))
                        .addRelation(RelationType.QUALIFIES, "dispatched-to-china")
                        .build());
    }
}
