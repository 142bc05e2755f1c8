package io.github.newsclaims.json.seed;

import static io.github.newsclaims.json.seed.SeedEntities.BUREAU;
import static io.github.newsclaims.json.seed.SeedEntities.WORKERS;
import static io.github.newsclaims.json.seed.SeedEntities.abroad;
import static io.github.newsclaims.json.seed.SeedFirstSource.quoted;
import static io.github.newsclaims.json.seed.SeedTerms.FACT;
import static io.github.newsclaims.json.seed.SeedTerms.claim;
import static io.github.newsclaims.json.seed.SeedTerms.own;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.stream.Stream;

/** What the first source in Pyongyang says about the jobs abroad and what they pay. */
final class SeedJobs {
    private SeedJobs() {}

    static Stream<Claim> in(ArticleText text) {
        return Stream.of(factories(text), wages(text), cut(text)).flatMap(List::stream);
    }

    private static List<Claim> factories(ArticleText text) {
        Passage young = Passage.of(text, "Young people", "the source said");
        Passage popular = Passage.of(text, "Factories under", "the source added");
        Passage bribes = Passage.of(text, "[Hopeful workers]", "the source said");
        Attribution source = quoted(popular, "the source", "added");
        return List.of(
                claim(
                                "young-people",
                                "Young people have shown much interest in finding jobs that can be done abroad.",
                                young.the("Young people", "overseas"))
                        .attribution(quoted(young, "the source", "said"))
                        .factuality(FACT)
                        .addInsertion(young.the("(done)"))
                        .build(),
                claim(
                                "factories-popular",
                                "The factories that belong to the External Construction Bureau are in most demand,"
                                        + " because workers for factories have high priority abroad.",
                                popular.the("Factories under", "priority abroad"))
                        .attribution(source)
                        .factuality(FACT)
                        .addAbout(BUREAU)
                        .addType(ClaimType.CAUSAL)
                        .build(),
                claim(
                                "factory-priority",
                                "Workers for factories have high priority abroad.",
                                popular.the("factory workers", "priority abroad"))
                        .attribution(source)
                        .factuality(FACT)
                        .addRelation(RelationType.SUPPORTS, "factories-popular")
                        .build(),
                claim(
                                "factory-bribes",
                                "Those who hope to work abroad even pay bribes for jobs in the factories of the"
                                        + " External Construction Bureau.",
                                bribes.the("[Hopeful workers]", "factory jobs!"))
                        .attribution(quoted(bribes, "the source", "said"))
                        .factuality(FACT)
                        .addInsertion(bribes.the("[Hopeful workers]"))
                        .addRelation(RelationType.SUPPORTS, "factories-popular")
                        .build());
    }

    private static List<Claim> wages(ArticleText text) {
        Passage best = Passage.of(text, "The best jobs", "the source said");
        Attribution source = quoted(best, "the source", "said");
        return List.of(
                claim(
                                "best-jobs",
                                "Cook, waiter and tailor are the best jobs for which people are dispatched abroad.",
                                best.the("The best jobs", "tailors."))
                        .attribution(source)
                        .factuality(FACT)
                        .addType(ClaimType.OPINION)
                        .build(),
                claim(
                                "pay-150",
                                "Cooks, waiters and tailors dispatched abroad are paid $150 a month.",
                                best.the("They get paid", "per month"))
                        .attribution(source)
                        .factuality(FACT)
                        .addType(ClaimType.NUMERICAL)
                        .addFigure(Figure.builder()
                                .id("pay")
                                .wording(best.the("$150 per month"))
                                .amount(Amount.exact(150))
                                .unit(Unit.assumedCurrency("USD"))
                                .addPer(Per.MONTH)
                                .measuredEntity("cooks, waiters and tailors dispatched abroad")
                                .measuredProperty("pay")
                                .addPlace(abroad())
                                .measures(Measures.LEVEL)
                                .build())
                        .addRelation(RelationType.SUPPORTS, "best-jobs")
                        .build(),
                claim(
                                "pay-compared",
                                "Cooks, waiters and tailors dispatched abroad are paid much more than people in other jobs"
                                        + " abroad.",
                                best.the("They get paid $150", "overseas jobs"))
                        .attribution(source)
                        .factuality(FACT)
                        .addRelation(RelationType.SUPPORTS, "best-jobs")
                        .build());
    }

    private static List<Claim> cut(ArticleText text) {
        Passage cut = Passage.of(text, "Even though", "workers’ pay");
        Attribution source = quoted(cut, "he", "said");
        return List.of(
                claim(
                                "regime-cut",
                                "The Kim regime takes a cut of what people earn abroad.",
                                cut.the("the Kim regime takes its cut"))
                        .attribution(source)
                        .factuality(FACT)
                        .build(),
                claim(
                                "more-than-ordinary",
                                "People who work abroad will earn more than ordinary people even though the Kim regime takes its"
                                        + " cut.",
                                cut.the("Even though", "ordinary people"))
                        .attribution(source)
                        .factuality(FACT)
                        .addType(ClaimType.PREDICTION)
                        .build(),
                claim(
                                "everyone-wants",
                                "Everyone wants to work abroad because it pays more than ordinary people earn.",
                                cut.the("they will still", "to do it"))
                        .attribution(source)
                        .factuality(FACT)
                        .addType(ClaimType.CAUSAL)
                        .addRelation(RelationType.SUPPORTS, "lead-number")
                        .build(),
                own(
                                "large-cut",
                                "North Korea's government takes a large amount out of the pay of the workers it sends abroad.",
                                cut.the("the large amount", "workers’ pay"))
                        .factuality(FACT)
                        .addAbout(WORKERS)
                        .addFigure(Figure.builder()
                                .wording(cut.the("the large amount"))
                                .amount(Amount.vague())
                                .unit(Unit.assumedCurrency("USD"))
                                .measuredEntity("pay of workers sent abroad by North Korea")
                                .entity(WORKERS)
                                .measuredProperty("part taken by the government")
                                .note("No currency is named here; the pay is given in dollars one paragraph above.")
                                .build())
                        .addRelation(RelationType.SUPPORTS, "regime-cut")
                        .build());
    }
}
