package io.github.newsclaims.json.seed;

import static io.github.newsclaims.json.seed.SeedEntities.NORTH_KOREA;
import static io.github.newsclaims.json.seed.SeedEntities.WORKERS;
import static io.github.newsclaims.json.seed.SeedEntities.abroad;
import static io.github.newsclaims.json.seed.SeedEntities.northKorea;
import static io.github.newsclaims.json.seed.SeedEntities.russia;
import static io.github.newsclaims.json.seed.SeedTerms.FACT;
import static io.github.newsclaims.json.seed.SeedTerms.LEGAL;
import static io.github.newsclaims.json.seed.SeedTerms.claim;
import static io.github.newsclaims.json.seed.SeedTerms.own;
import static io.github.newsclaims.json.seed.SeedTerms.time;
import static io.github.newsclaims.json.seed.SeedTerms.vague;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.stream.Stream;

/** What the real article says of the sanctions of 2017 and of the workers they are about. */
final class SeedSanctions {
    private SeedSanctions() {}

    static Stream<Claim> in(ArticleText text) {
        return Stream.of(vote(text), demands(text), inRussia(text), doubts(text))
                .flatMap(List::stream);
    }

    private static List<Claim> vote(ArticleText text) {
        Passage vote = Passage.of(text, "The export of", "working overseas.");
        AttributionStep council = AttributionStep.by("security-council")
                .withMention(vote.the("UN Security Council"))
                .withCue(vote.the("vote to approve"))
                .withTime(time(vote.the("December 2017"), "2017-12"))
                .withChannel(Channel.of("vote"));
        return List.of(
                claim(
                                "labor-export-ban",
                                "North Korea is banned from exporting labor.",
                                vote.the("The export", "was banned"))
                        .attribution(Attribution.indirect(council))
                        .factuality(FACT)
                        .addType(ClaimType.NORMATIVE)
                        .addType(LEGAL)
                        .addAbout(NORTH_KOREA)
                        .addPlace(northKorea(PlaceRole.FROM))
                        .addRelation(RelationType.SUPPORTS, "exports-prohibited")
                        .build(),
                own(
                                "sanctions-approved",
                                "The United Nations Security Council approved sanctions on North Korea by a unanimous vote in"
                                        + " December 2017.",
                                vote.the("a December 2017", "sanctions on North Korea"))
                        .factuality(FACT)
                        .addAbout("sanctions-2017")
                        .addTime(time(vote.the("December 2017"), "2017-12"))
                        .build(),
                own(
                                "deprive-500-million",
                                "The sanctions of December 2017 aim to deprive the Kim Jong Un regime of $500 million a year from"
                                        + " the wages of North Koreans working overseas.",
                                vote.the("sanctions on North Korea", "working overseas"))
                        .addType(ClaimType.AIM)
                        .addType(ClaimType.NUMERICAL)
                        .addFigure(Figure.builder()
                                .id("lost-income")
                                .wording(vote.the("$500 million per year"))
                                .amount(Amount.exact(500_000_000))
                                .unit(Unit.assumedCurrency("USD"))
                                .addPer(Per.YEAR)
                                .measuredEntity("wages of North Koreans working overseas")
                                .measuredProperty("income of the Kim Jong Un regime")
                                .build())
                        .build(),
                own(
                                "overseas-93000",
                                "An estimated 93,000 North Koreans work overseas.",
                                vote.the("an estimated", "working overseas"))
                        .factuality(FACT)
                        .addType(ClaimType.NUMERICAL)
                        .addFigure(Figure.builder()
                                .id("overseas")
                                .wording(vote.the("an estimated 93,000 North Koreans"))
                                .amount(Amount.exact(93_000))
                                .unit(Unit.COUNT)
                                .measuredEntity("North Koreans working overseas")
                                .entity(WORKERS)
                                .basis(FigureBasis.ESTIMATED)
                                .addPlace(abroad())
                                .measures(Measures.LEVEL)
                                .build())
                        .addAbout(WORKERS)
                        .build());
    }

    private static List<Claim> demands(ArticleText text) {
        Passage demands = Passage.of(text, "The sanctions, aimed", "end of 2019.");
        AttributionStep sanctions = AttributionStep.by("sanctions-2017").withMention(demands.the("The sanctions"));
        return List.of(
                own(
                                "deprive-of-cash",
                                "The sanctions of December 2017 aim to deprive North Korea of cash for its nuclear weapons and"
                                        + " missile programs.",
                                demands.the("The sanctions", "missile programs"))
                        .addType(ClaimType.AIM)
                        .build(),
                own(
                                "programs-prohibited",
                                "North Korea's nuclear weapons and missile programs are prohibited.",
                                demands.the("its prohibited", "programs"))
                        .factuality(FACT)
                        .addType(LEGAL)
                        .build(),
                claim(
                                "permits-freeze",
                                "Countries are to issue no new work permits to North Koreans.",
                                demands.the("a freeze", "work permits"))
                        .attribution(Attribution.indirect(sanctions.withCue(demands.the("called for"))))
                        .addType(ClaimType.NORMATIVE)
                        .addType(LEGAL)
                        .build(),
                claim(
                                "return-by-2019",
                                "Countries that host North Korean workers have to send them back by the end of 2019.",
                                demands.the("host countries", "end of 2019"))
                        .attribution(Attribution.indirect(sanctions.withCue(demands.the("would require"))))
                        .addType(ClaimType.NORMATIVE)
                        .addType(LEGAL)
                        .addAbout(WORKERS)
                        .addTime(time(demands.the("by the end of 2019"), "../2019"))
                        .addPlace(northKorea(PlaceRole.TO))
                        .build());
    }

    private static List<Claim> inRussia(ArticleText text) {
        Passage russia = Passage.of(text, "According to CNN", "labor.");
        AttributionStep cnn = AttributionStep.by("cnn")
                .withMention(russia.the("CNN"))
                .withCue(russia.the("According to"))
                .withChannel(Channel.REPORT);
        AttributionStep stateDepartment = AttributionStep.by("state-department")
                .withMention(russia.the("the U.S. Department of State"))
                .withCue(russia.the("called"));
        return List.of(
                claim(
                                "russia-50000",
                                "In January 2018 an estimated 50,000 North Koreans worked in Russia.",
                                russia.the("in January", "working in Russia"))
                        .attribution(Attribution.indirect(cnn))
                        .factuality(FACT)
                        .addType(ClaimType.NUMERICAL)
                        .addFigure(Figure.builder()
                                .id("in-russia")
                                .wording(russia.the("an estimated 50,000 North Koreans"))
                                .amount(Amount.exact(50_000))
                                .unit(Unit.COUNT)
                                .measuredEntity("North Koreans working in Russia")
                                .basis(FigureBasis.ESTIMATED)
                                .asOf(time(russia.the("in January 2018"), "2018-01"))
                                .addPlace(russia().withWording(russia.the("in Russia")))
                                .measures(Measures.LEVEL)
                                .build())
                        .addAbout(WORKERS)
                        .addTime(time(russia.the("in January 2018"), "2018-01"))
                        .addPlace(russia())
                        .build(),
                claim(
                                "many-in-construction",
                                "Many of the North Koreans who were working in Russia in January 2018 worked in construction.",
                                russia.the("in January", "in construction"))
                        .attribution(Attribution.indirect(cnn))
                        .factuality(FACT)
                        .addType(ClaimType.NUMERICAL)
                        .addFigure(vague(russia.the("many"), "North Koreans working in construction in Russia")
                                .withAsOf(time(russia.the("in January 2018"), "2018-01"))
                                .plusPlace(russia())
                                .withRelations(List.of(FigureRelation.of(
                                        FigureRelationType.PART_OF,
                                        FigureReference.to("in-russia").withClaim("russia-50000")))))
                        .addTime(time(russia.the("in January 2018"), "2018-01"))
                        .addPlace(russia())
                        .build(),
                claim(
                                "slave-like",
                                "The work of North Koreans in construction in Russia is “slave-like” labor.",
                                russia.the("many in construction").and(russia.the("“slave-like” labor")))
                        .attribution(Attribution.mixed(stateDepartment, cnn.withQuotation(QuotationType.INDIRECT)))
                        .factuality(FACT)
                        .addType(ClaimType.OPINION)
                        .addPlace(russia())
                        .note(
                                "That the words came through CNN follows from where they stand; the report may have added them.")
                        .build());
    }

    private static List<Claim> doubts(ArticleText text) {
        Passage doubts = Passage.of(text, "Russia voted", "as possible.");
        AttributionStep expert = AttributionStep.by("expert")
                .withMention(doubts.the("a Moscow-based", "expert"))
                .withCue(doubts.the("saying"));
        AttributionStep cnn = AttributionStep.by("cnn")
                .withMention(doubts.the("CNN"))
                .withCue(doubts.the("quoted"))
                .withQuotation(QuotationType.INDIRECT);
        return List.of(
                own(
                                "russia-voted",
                                "Russia voted to approve the United Nations sanctions of 2017 on North Korea.",
                                doubts.the("Russia voted", "U.N. sanctions"))
                        .factuality(FACT)
                        .addAbout("russia")
                        .addAbout("sanctions-2017")
                        .addTime(time(doubts.the("2017"), "2017"))
                        .build(),
                claim(
                                "approved-grudgingly",
                                "The United Nations sanctions of 2017 on North Korea were approved grudgingly.",
                                doubts.the("these were", "grudgingly"))
                        .attribution(Attribution.indirect(expert, cnn))
                        .factuality(FACT)
                        .addType(ClaimType.OPINION)
                        .addTime(time(doubts.the("2017"), "2017"))
                        .addRelation(RelationType.QUALIFIES, "russia-voted")
                        .build(),
                claim(
                                "toothless",
                                "The United Nations sanctions of 2017 on North Korea were approved only after they had been made as"
                                        + " “toothless” as possible.",
                                doubts.the("these were approved").and(doubts.the("only after", "as possible")))
                        .attribution(Attribution.mixed(expert, cnn))
                        .factuality(FACT)
                        .addType(ClaimType.OPINION)
                        .addTime(time(doubts.the("2017"), "2017"))
                        .addRelation(RelationType.QUALIFIES, "russia-voted")
                        .build());
    }
}
