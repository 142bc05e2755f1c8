package io.github.newsclaims.json.seed;

import static io.github.newsclaims.json.seed.SeedEntities.YOUTH_LEAGUE;
import static io.github.newsclaims.json.seed.SeedEntities.northKorea;
import static io.github.newsclaims.json.seed.SeedEntities.pyongyang;
import static io.github.newsclaims.json.seed.SeedTerms.FACT;
import static io.github.newsclaims.json.seed.SeedTerms.FIRST;
import static io.github.newsclaims.json.seed.SeedTerms.KOREAN;
import static io.github.newsclaims.json.seed.SeedTerms.claim;
import static io.github.newsclaims.json.seed.SeedTerms.own;
import static io.github.newsclaims.json.seed.SeedTerms.time;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.stream.Stream;

/** What the first source in Pyongyang says about who may go abroad, with the writer's explanations of it. */
final class SeedFirstSource {
    private SeedFirstSource() {}

    static Stream<Claim> in(ArticleText text) {
        return Stream.of(hopes(text), selection(text), approval(text)).flatMap(List::stream);
    }

    /** A direct quotation of the first source, translated. */
    static Attribution quoted(Passage passage, String mention, String cue) {
        return quoted(
                AttributionStep.by(FIRST).withMention(passage.the(mention)).withCue(passage.the(cue)));
    }

    private static Attribution quoted(AttributionStep step) {
        return Attribution.direct(step).withTranslatedFrom(KOREAN);
    }

    private static List<Claim> hopes(ArticleText text) {
        Passage told = Passage.of(text, "A Pyongyang-based", "workers abroad.");
        Passage think = Passage.of(text, "They think", "the source said.");
        AttributionStep teller = AttributionStep.by(FIRST)
                .withMention(told.the("A Pyongyang-based source"))
                .withCue(told.the("told"))
                .withChannel(Channel.INTERVIEW)
                .plusAddressee("rfa")
                .withTime(time(told.the("on November 10"), "XXXX-11-10").withResolved("2018?-11-10"));
        return List.of(
                claim(
                                "careers",
                                "Residents of Pyongyang hope to advance their careers by working abroad as cooks, waiters,"
                                        + " tailors or construction workers.",
                                told.the("Pyongyangers are", "workers abroad."))
                        .attribution(quoted(teller))
                        .factuality(FACT)
                        .addType(ClaimType.AIM)
                        .addRelation(RelationType.SUPPORTS, "lead-privileged")
                        .build(),
                claim(
                                "more-money-belief",
                                "Residents of Pyongyang think that they will be able to earn more money abroad.",
                                think.the("They think", "money overseas"))
                        .attribution(quoted(think, "the source", "said"))
                        .factuality(FACT)
                        .addType(ClaimType.BELIEF)
                        .addType(ClaimType.PREDICTION)
                        .addRelation(RelationType.SUPPORTS, "lead-aim")
                        .note("That they think so is certain to the source; whether they are right, it leaves open.")
                        .build());
    }

    private static List<Claim> selection(ArticleText text) {
        Passage strict = Passage.of(text, "People who want", "Jong Un’s subjects");
        Attribution source = quoted(strict, "the source", "said");
        return List.of(
                own(
                                "proof-of-loyalty",
                                "Whoever wants to work abroad has to prove loyalty.",
                                text.find("Proof of loyalty required").only())
                        .addRelation(RelationType.DERIVED_FROM, "strict-selection")
                        .addRelation(RelationType.DERIVED_FROM, "capital-policy")
                        .build(),
                claim(
                                "strict-selection",
                                "North Koreans who wish to work abroad must pass a very strict selection.",
                                strict.the("People who want", "selection process"))
                        .attribution(source)
                        .factuality(FACT)
                        .build(),
                claim(
                                "mainly-pyongyang",
                                "Because the selection for work abroad is so strict, and because the backgrounds of Pyongyang's"
                                        + " residents have already been verified, the authorities mainly choose them.",
                                strict.the("so the authorities", "been verified"))
                        .attribution(source)
                        .factuality(FACT)
                        .addType(ClaimType.CAUSAL)
                        .build(),
                claim(
                                "backgrounds-verified",
                                "The backgrounds of Pyongyang's residents have already been verified.",
                                strict.the("their backgrounds", "been verified"))
                        .attribution(source)
                        .factuality(FACT)
                        .addRelation(RelationType.SUPPORTS, "mainly-pyongyang")
                        .build(),
                own(
                                "capital-policy",
                                "North Korea's government has a policy that limits access to Pyongyang to the most loyal of Kim"
                                        + " Jong Un's subjects.",
                                strict.the("the government’s policy", "Un’s subjects"))
                        .factuality(FACT)
                        .addPlace(pyongyang())
                        .addRelation(RelationType.SUPPORTS, "backgrounds-verified")
                        .build());
    }

    private static List<Claim> approval(ArticleText text) {
        Passage approved = Passage.of(text, "Those approved", "the source said");
        Attribution source = quoted(approved, "the source", "said");
        Anchor gloss = approved.the("(North Korea’s", "Komsomol)");
        return List.of(
                claim(
                                "who-is-approved",
                                "Those approved to work abroad are, as is to be expected, members of the Workers' Party first, then"
                                        + " members of the Kimilsungist-Kimjongilist Youth League, or housewives.",
                                approved.the("Those approved", "or housewives"))
                        .attribution(source)
                        .factuality(FACT)
                        .addInsertion(approved.the("[to work abroad]"))
                        .addInsertion(gloss)
                        .build(),
                claim(
                                "party-preferred",
                                "Members of the Workers' Party are preferred when people are approved to work abroad.",
                                approved.the("members of the Workers", "are preferred"))
                        .attribution(source)
                        .factuality(FACT)
                        .addRelation(RelationType.SUPPORTS, "who-is-approved")
                        .build(),
                own(
                                "youth-league-main",
                                "The Kimilsungist-Kimjongilist Youth League is North Korea's main youth league.",
                                approved.the("Kimilsungist", "main youth league"))
                        .factuality(FACT)
                        .addAbout(YOUTH_LEAGUE)
                        .addPlace(northKorea(PlaceRole.AT))
                        .note("The writer's gloss in the midst of a quotation.")
                        .build(),
                own(
                                "youth-league-model",
                                "The Kimilsungist-Kimjongilist Youth League was modeled after the Soviet Komsomol.",
                                approved.the("Kimilsungist-Kimjongilist Youth League")
                                        .and(approved.the("modeled", "Komsomol")))
                        .factuality(FACT)
                        .addAbout(YOUTH_LEAGUE)
                        .note("The writer's gloss in the midst of a quotation.")
                        .build());
    }
}
