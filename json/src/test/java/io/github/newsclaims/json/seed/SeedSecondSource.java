package io.github.newsclaims.json.seed;

import static io.github.newsclaims.json.seed.SeedEntities.BROKERS;
import static io.github.newsclaims.json.seed.SeedEntities.NORTH_KOREA;
import static io.github.newsclaims.json.seed.SeedEntities.pyongyang;
import static io.github.newsclaims.json.seed.SeedEntities.toChina;
import static io.github.newsclaims.json.seed.SeedTerms.DENIED;
import static io.github.newsclaims.json.seed.SeedTerms.FACT;
import static io.github.newsclaims.json.seed.SeedTerms.FIRST;
import static io.github.newsclaims.json.seed.SeedTerms.KOREAN;
import static io.github.newsclaims.json.seed.SeedTerms.SECOND;
import static io.github.newsclaims.json.seed.SeedTerms.claim;
import static io.github.newsclaims.json.seed.SeedTerms.own;
import static io.github.newsclaims.json.seed.SeedTerms.vague;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.stream.Stream;

/** What the second source in Pyongyang says, and after the subheading one of the two, it is open which. */
final class SeedSecondSource {
    private SeedSecondSource() {}

    static Stream<Claim> in(ArticleText text) {
        return Stream.of(languages(text), brokers(text), bribes(text)).flatMap(List::stream);
    }

    private static Attribution quoted(AttributionStep step, Anchor mention, Anchor cue) {
        return Attribution.direct(step.withMention(mention).withCue(cue)).withTranslatedFrom(KOREAN);
    }

    /** "The source" below the subheading: the second one spoke last, but nothing says that it is still the second. */
    private static Attribution open(Passage passage, String cue) {
        return quoted(AttributionStep.byOneOf(SECOND, FIRST), passage.the("the source"), passage.the(cue));
    }

    private static List<Claim> languages(ArticleText text) {
        Passage trend = Passage.of(text, "Another source", "trend here.");
        Passage classes = Passage.of(text, "Pyongyangers are taking", "the source said");
        AttributionStep second = AttributionStep.by(SECOND);
        Attribution another = quoted(second, trend.the("Another source, also in Pyongyang"), trend.the("said"));
        Attribution theSource = quoted(second, classes.the("the source"), classes.the("said"));
        return List.of(
                claim(
                                "looking-abroad",
                                "People in Pyongyang want to go abroad for work.",
                                trend.the("people are looking", "for work"))
                        .attribution(another)
                        .factuality(FACT)
                        .addPlace(pyongyang())
                        .addRelation(RelationType.SUPPORTS, "lead-privileged")
                        .build(),
                claim(
                                "language-trend",
                                "Learning foreign languages is becoming a trend in Pyongyang, because people there want"
                                        + " to go abroad for work.",
                                trend.the("Since people", "trend here."))
                        .attribution(another)
                        .factuality(FACT)
                        .addType(ClaimType.CAUSAL)
                        .addPlace(pyongyang())
                        .note("“A bit trend” may be a slip for “a big trend”; the proposition takes no side.")
                        .build(),
                claim(
                                "language-classes",
                                "Residents of Pyongyang attend FOLA classes at Pyongyang University of Foreign Studies"
                                        + " and at the Grand People's Study House.",
                                classes.the("Pyongyangers", "central library)"))
                        .attribution(theSource)
                        .factuality(FACT)
                        .addPlace(pyongyang())
                        .addInsertion(classes.the("(the city’s", "library)"))
                        .addRelation(RelationType.SUPPORTS, "language-trend")
                        .build(),
                claim(
                                "tutor-bribes",
                                "Some residents of Pyongyang even bribe tutors to get private lessons.",
                                classes.the("Pyongyangers are").and(classes.the("or even", "private lessons")))
                        .attribution(theSource)
                        .factuality(FACT)
                        .addPlace(pyongyang())
                        .addRelation(RelationType.SUPPORTS, "language-trend")
                        .build(),
                own(
                                "central-library",
                                "The Grand People's Study House is the central library of Pyongyang.",
                                classes.the("the Grand People", "central library"))
                        .factuality(FACT)
                        .addPlace(pyongyang())
                        .note("The writer's gloss in the midst of a quotation.")
                        .build());
    }

    private static List<Claim> brokers(ArticleText text) {
        Passage china = Passage.of(text, "As relations", "the source said");
        Passage fee = Passage.of(text, "There are more", "the source added");
        Attribution said = open(china, "said");
        Attribution added = open(fee, "added");
        return List.of(
                claim("relations-warming", "Relations with China are warming.", china.the("relations", "warming"))
                        .attribution(said)
                        .factuality(FACT)
                        .addAbout("china")
                        .addAbout(NORTH_KOREA)
                        .build(),
                claim(
                                "dispatched-to-china",
                                "Many of the workers sent abroad are being sent to China as relations with it are warming.",
                                china.the("As relations", "dispatched there"))
                        .attribution(said)
                        .factuality(FACT)
                        .addType(ClaimType.NUMERICAL)
                        .addType(ClaimType.CAUSAL)
                        .addPlace(toChina())
                        .addFigure(vague(china.the("many of the workers"), "workers sent to China")
                                .plusPlace(toChina()))
                        .build(),
                claim(
                                "more-brokers",
                                "More and more brokers are appearing who help to place people abroad for a fee.",
                                fee.the("There are", "for a fee"))
                        .attribution(added)
                        .factuality(FACT)
                        .addType(ClaimType.NUMERICAL)
                        .addAbout(BROKERS)
                        .addFigure(vague(fee.the("more and more brokers"), "brokers")
                                .withEntity(BROKERS)
                                .withMeasures(Measures.LEVEL)
                                .withTrend(Trend.INCREASING))
                        .build(),
                claim(
                                "regulation-sought",
                                "Because more and more brokers are appearing, the authorities look for ways to regulate"
                                        + " such illegal activities.",
                                fee.the("so the authorities", "like this"))
                        .attribution(added)
                        .factuality(FACT)
                        .addType(ClaimType.AIM)
                        .addType(ClaimType.CAUSAL)
                        .build());
    }

    private static List<Claim> bribes(ArticleText text) {
        Passage bribes = Passage.of(text, "However, the whole", "the source said");
        Attribution said = open(bribes, "said");
        return List.of(
                claim(
                                "bribes-pocketed",
                                "The whole business of placing people abroad depends on bribes that officials pocket.",
                                bribes.the("However, the whole", "by officials"))
                        .attribution(said)
                        .factuality(FACT)
                        .addRelation(RelationType.SUPPORTS, "no-action-expected")
                        .build(),
                claim(
                                "no-action-expected",
                                "Because officials pocket bribes, the government cannot be expected to do anything about illegal"
                                        + " brokers.",
                                bribes.the("so there’s no way", "about it"))
                        .attribution(said)
                        .factuality(DENIED)
                        .addType(ClaimType.CAUSAL)
                        .addType(ClaimType.OPINION)
                        .addRelation(RelationType.CHALLENGES, "regulation-sought")
                        .build());
    }
}
