package io.github.newsclaims.json.seed;

import static io.github.newsclaims.json.seed.SeedEntities.NORTH_KOREA;
import static io.github.newsclaims.json.seed.SeedEntities.abroad;
import static io.github.newsclaims.json.seed.SeedEntities.northKorea;
import static io.github.newsclaims.json.seed.SeedEntities.pyongyang;
import static io.github.newsclaims.json.seed.SeedEntities.russia;
import static io.github.newsclaims.json.seed.SeedTerms.FACT;
import static io.github.newsclaims.json.seed.SeedTerms.LEGAL;
import static io.github.newsclaims.json.seed.SeedTerms.claim;
import static io.github.newsclaims.json.seed.SeedTerms.own;
import static io.github.newsclaims.json.seed.SeedTerms.vague;
import static io.github.newsclaims.json.seed.SeedTerms.words;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Place;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.stream.Stream;

/** What the real article claims above its first quotation: headline, captions, lead and background. */
final class SeedOpening {
    private static final String CAPTION =
            "A photograph shows workers from North Korea in a fish processing plant in Hunchun, China.";

    private SeedOpening() {}

    static Stream<Claim> in(ArticleText text) {
        return Stream.of(furniture(text), lead(text), background(text)).flatMap(List::stream);
    }

    private static List<Claim> furniture(ArticleText text) {
        return List.of(
                own(
                                "headline",
                                "North Koreans are increasingly looking for work abroad in order to earn higher pay.",
                                text.from("North Koreans Increasingly")
                                        .through("Higher Pay")
                                        .only())
                        .factuality(FACT)
                        .addType(ClaimType.AIM)
                        .addRelation(RelationType.DERIVED_FROM, "lead-number")
                        .addRelation(RelationType.DERIVED_FROM, "lead-aim")
                        .build(),
                own("caption-1", CAPTION, caption(text, 1))
                        .factuality(FACT)
                        .addPlace(hunchun(text, 1))
                        .build(),
                own("caption-2", CAPTION, caption(text, 2))
                        .factuality(FACT)
                        .addPlace(hunchun(text, 2))
                        .addRelation(RelationType.SAME_AS, "caption-1")
                        .note("The page has the line twice, probably as text for the picture and as its caption.")
                        .build());
    }

    static Anchor caption(ArticleText text, int n) {
        return text.from("North Korean workers at")
                .through("Hunchun, China")
                .skip(n - 1)
                .first();
    }

    private static Place hunchun(ArticleText text, int n) {
        return Place.of("Hunchun, China")
                .withWording(
                        text.find("Hunchun, China").within(caption(text, n)).only());
    }

    private static List<Claim> lead(ArticleText text) {
        Passage lead = Passage.of(text, "An increasing number", "sources say");
        Anchor many = lead.the("An increasing number of North Koreans");
        Anchor seeking = lead.the("are seeking", "country’s borders");
        Attribution sources = Attribution.indirect(AttributionStep.of(Speaker.unresolved())
                .withMention(lead.the("sources"))
                .withCue(lead.the("say")));
        return List.of(
                claim(
                                "lead-number",
                                "An increasing number of North Koreans are seeking work outside North Korea.",
                                many.and(seeking))
                        .attribution(sources)
                        .factuality(FACT)
                        .addType(ClaimType.NUMERICAL)
                        .addFigure(vague(many, "North Koreans seeking work abroad")
                                .withMeasures(Measures.LEVEL)
                                .withTrend(Trend.INCREASING))
                        .addPlace(abroad())
                        .build(),
                claim(
                                "lead-privileged",
                                "Relatively privileged residents of Pyongyang, the capital, are among the North Koreans who seek"
                                        + " work abroad.",
                                lead.the("including relatively", "capital Pyongyang")
                                        .and(seeking))
                        .attribution(sources)
                        .factuality(FACT)
                        .build(),
                claim(
                                "lead-aim",
                                "North Koreans who seek work abroad do so to boost their earnings.",
                                lead.the("are seeking", "boost their earnings"))
                        .attribution(sources)
                        .addType(ClaimType.AIM)
                        .build());
    }

    private static List<Claim> background(ArticleText text) {
        Passage sanctions = Passage.of(text, "In the face of", "China and Russia.");
        Passage needs = Passage.of(text, "They seek", "basic needs.");
        return List.of(
                own(
                                "exports-prohibited",
                                "Sanctions prohibit the export of labor from North Korea.",
                                sanctions.the("sanctions that prohibit", "Stalinist state"))
                        .factuality(FACT)
                        .addPlace(northKorea(PlaceRole.FROM))
                        .addType(LEGAL)
                        .build(),
                own("stalinist-state", "North Korea is a Stalinist state.", sanctions.the("the Stalinist state"))
                        .factuality(FACT)
                        .addAbout(NORTH_KOREA)
                        .addType(ClaimType.OPINION)
                        .build(),
                own(
                                "menial-jobs",
                                "Workers from Pyongyang try to find menial jobs in China and Russia in spite of the"
                                        + " sanctions on labor exports.",
                                sanctions.the("In the face", "China and Russia"))
                        .factuality(FACT)
                        .addPlace(Place.of("China").withEntity("china"))
                        .addPlace(russia())
                        .addType(ClaimType.AIM)
                        .addRelation(RelationType.SUPPORTS, "lead-privileged")
                        .build(),
                own(
                                "way-around",
                                "Workers from Pyongyang want higher pay and a way to manage without the local public"
                                        + " distribution system.",
                                needs.the("They seek", "distribution system"))
                        .factuality(FACT)
                        .addType(ClaimType.AIM)
                        .build(),
                own(
                                "distribution-failing",
                                "The local public distribution system is now failing to meet the basic needs of workers from"
                                        + " Pyongyang.",
                                needs.the("the local public", "basic needs"))
                        .factuality(FACT)
                        .addTime(words(needs.the("now")))
                        .addPlace(pyongyang())
                        .addRelation(RelationType.SUPPORTS, "way-around")
                        .build());
    }
}
