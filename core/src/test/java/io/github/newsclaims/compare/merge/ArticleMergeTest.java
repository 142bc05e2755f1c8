package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.ArticleText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArticleMergeTest {
    private static final ArticleText TEXT = ArticleText.of(
            "“They pay 150 crowns a month more,” a shift leader said. The quay is shut, Ida Nor told the Post.");
    private static final String PAY = "They pay 150 crowns a month more";
    private static final String QUAY = "The quay is shut";
    private static final Provenance TOOL = Provenance.by("quote-finder");
    private static final Provenance OTHER = Provenance.by("figure-finder");

    @Test
    void unitesAClaimByItsPlaceAndSaysOnWhatTheToolsDisagree() {
        Article one = article(
                        "a",
                        TOOL,
                        claim("c1", PAY)
                                .proposition("Crews earn more.")
                                .attribution(Attribution.direct(AttributionStep.by("leader"))))
                .withSources(List.of(Source.unnamed("leader", "a shift leader")));
        Article other = article(
                        "a",
                        OTHER,
                        claim("x", PAY + ",")
                                .attribution(Attribution.indirect(
                                        AttributionStep.by("nor").withCue("said")))
                                .addPlace("Skarvik")
                                .addFigure(figure(150)
                                        .withWording(TEXT.find("150 crowns").only())))
                .withSources(List.of(Source.person("nor", "Ida Nor")));
        ArticleMerge merge = ArticleMerge.of(one, other);
        assertThat(merge.article().claims()).hasSize(1);
        Claim claim = merge.article().claims().get(0);
        assertThat(claim.id()).isEqualTo("c1");
        assertThat(claim.proposition()).hasValue("Crews earn more.");
        assertThat(claim.places()).containsExactly(Place.of("Skarvik"));
        assertThat(claim.figures()).hasSize(1);
        assertThat(claim.provenance()).containsExactly(TOOL, OTHER);
        assertThat(claim.attribution())
                .hasValue(Attribution.direct(AttributionStep.by("leader")).withProvenance(List.of(TOOL)));
        assertThat(merge.disagreements())
                .extracting(Disagreement::pointer)
                .containsExactly("/claims/0/wording", "/claims/0/attribution");
        assertThat(merge.disagreements().get(1).second())
                .isEqualTo(new PartValue.AttributionValue(
                        other.claims().get(0).attribution().orElseThrow().withProvenance(List.of(OTHER))));
    }

    @Test
    void keepsApartWhatDoesNotOverlapEnough() {
        Article one = article("a", TOOL, claim("c1", PAY));
        Article other = article("a", TOOL, claim("c1", "They pay 150 crowns"));
        assertThat(ArticleMerge.of(one, other).article().claims())
                .extracting(Claim::id)
                .containsExactly("c1", "c1-2");
        assertThat(MergeRules.standard()
                        .withOverlap(new BigDecimal("0.5"))
                        .merge(List.of(one, other))
                        .article()
                        .claims())
                .hasSize(1);
    }

    @Test
    void doesNotGuessWhichOfTwoClaimsOfOnePlaceIsMeant() {
        Article two = article(
                "a",
                TOOL,
                claim("c1", PAY).proposition("They earn more."),
                claim("c2", PAY).proposition("Work is paid."));
        Article neither = article("a", TOOL, claim("x", PAY).proposition("Crews are rich."));
        Article second = article("a", TOOL, claim("x", PAY).proposition("work  is paid."));
        assertThat(ArticleMerge.of(two, neither).article().claims())
                .extracting(Claim::id)
                .containsExactly("c1", "c2", "x");
        ArticleMerge merge = ArticleMerge.of(two, second);
        assertThat(merge.article().claims()).extracting(Claim::id).containsExactly("c1", "c2");
        assertThat(merge.disagreements())
                .hasToString("[/claims/1/proposition: Work is paid., but also work  is paid.]");
    }

    @Test
    void tellsTwoEqualClaimsOfOneArticleApartByTheirIds() {
        Article twins = article("a", TOOL, claim("c1", PAY), claim("c2", PAY));
        assertThat(ArticleMerge.of(twins, twins).article()).isEqualTo(twins);
        assertThat(ArticleMerge.of(twins).article()).isEqualTo(twins);
        assertThat(ArticleMerge.of(twins, article("a", TOOL, claim("c2", PAY))).article())
                .isEqualTo(twins);
    }

    @Test
    void pairsNoneOfTwoEqualClaimsWithAClaimOfAnotherId() {
        Article twins = article("a", TOOL, claim("c1", PAY), claim("c2", PAY));
        Article third = article("a", TOOL, claim("x", PAY));
        assertThat(ArticleMerge.of(twins, third).article().claims())
                .extracting(Claim::id)
                .containsExactly("c1", "c2", "x");
        assertThat(ArticleMerge.of(third, twins).article().claims())
                .extracting(Claim::id)
                .containsExactly("x", "c1", "c2");
    }

    @Test
    void putsNothingDownToTheWrongTool() {
        Article one = article("a", TOOL, claim("c1", PAY));
        Article other = article("a", OTHER, claim("c1", QUAY));
        Article merged = ArticleMerge.of(one, other).article();
        assertThat(merged.claims()).extracting(Claim::provenance).containsExactly(List.of(TOOL), List.of(OTHER));
        assertThat(merged.provenance()).isEmpty();
        Article unsigned = other.withProvenance(List.of());
        ArticleMerge partly = ArticleMerge.of(one, unsigned);
        assertThat(partly.article().claims()).extracting(Claim::provenance).containsExactly(List.of(TOOL), List.of());
        assertThat(partly.article().provenance()).isEmpty();
        assertThat(partly.disagreements()).isEmpty();
        ArticleMerge lost = ArticleMerge.of(one.withClaims(List.of()), unsigned);
        assertThat(lost.disagreements()).extracting(Disagreement::pointer).containsExactly("/provenance");
        assertThat(ArticleMerge.of(one, other.withProvenance(List.of(TOOL)))
                        .article()
                        .claims())
                .allSatisfy(claim -> assertThat(claim.provenance()).isEmpty());
    }

    @Test
    void makesIdsUniqueAndRewritesReferences() {
        Article one = article("a", TOOL, claim("c1", PAY), claim("c1-2", "a shift leader said"));
        Article other = article(
                "b",
                TOOL,
                claim("c1", QUAY)
                        .addRelation(RelationType.SUPPORTS, "c2")
                        .addRelation(ClaimRelation.of(
                                RelationType.SAME_AS, ClaimReference.to("c2").withArticle("b")))
                        .addRelation(ClaimRelation.of(
                                RelationType.SAME_AS, ClaimReference.to("c2").withArticle("z"))),
                claim("c2", PAY)
                        .addRelation(ClaimRelation.of(
                                RelationType.SAME_AS, ClaimReference.to("c1").withArticle("a"))));
        ArticleMerge merge = ArticleMerge.of(one, other);
        assertThat(merge.article().claims()).extracting(Claim::id).containsExactly("c1", "c1-2", "c1-3");
        assertThat(merge.article().claims().get(2).relations())
                .extracting(ClaimRelation::target)
                .containsExactly(
                        ClaimReference.to("c1"),
                        ClaimReference.to("c1").withArticle("a"),
                        ClaimReference.to("c2").withArticle("z"));
        assertThat(merge.article().claims().get(0).relations()).isEmpty();
        assertThat(merge.disagreements()).extracting(Disagreement::pointer).containsExactly("/id");
    }

    @Test
    void unitesSourcesOnlyWhereTheyAreClearlyTheSame() {
        Source leader = Source.unnamed("s1", "a shift leader");
        Source seen = leader.plusMention(TEXT.find("a shift leader").only());
        Source group = Source.group("g", "Owners").plusMember("s2");
        Article one = article("a", TOOL)
                .withSources(List.of(leader, Source.person("s2", "Ida Nor").withRole("minister"), group));
        Article other = article("a", TOOL)
                .withSources(List.of(
                        Source.person("s1", "IDA  NOR").withRole("mayor").withLocation("Skarvik"),
                        leader.withId("s3"),
                        Source.organization("s9", "Ida Nor"),
                        group.withId("own").withMembers(List.of("s3", "s1"))))
                .withPublisher("s9");
        ArticleMerge merge = ArticleMerge.of(one, other);
        assertThat(merge.article().sources())
                .extracting(source -> source.id() + " " + source.kind() + " " + source.members())
                .containsExactly(
                        "s1 person []", "s2 person []", "g group [s2, s3]", "s3 person []", "s9 organization []");
        assertThat(merge.article().source("s2").orElseThrow().location()).hasValue("Skarvik");
        assertThat(merge.disagreements())
                .extracting(Disagreement::toString)
                .containsExactly(
                        "/sources/1/name: Ida Nor, but also IDA  NOR", "/sources/1/role: minister, but also mayor");
        assertThat(ArticleMerge.of(
                                one.withSources(List.of(seen)),
                                article("a", TOOL)
                                        .withSources(List.of(seen.withId("s3")))
                                        .withPublisher("s3"))
                        .article()
                        .publisher())
                .hasValue("s1");
    }

    @Test
    void doesNotUniteNamesThatTwoHave() {
        Source one = Source.person("s1", "Ida Nor").withRole("mayor");
        Source two = Source.person("s2", "Ida Nor").withRole("cook");
        Article both = article("a", TOOL).withSources(List.of(one, two));
        Article third = article("a", TOOL).withSources(List.of(Source.person("x", "Ida Nor")));
        assertThat(ArticleMerge.of(both, third).article().sources()).hasSize(3);
        assertThat(ArticleMerge.of(third, both).article().sources()).hasSize(3);
        assertThat(ArticleMerge.of(both, both).article()).isEqualTo(both);
    }

    @Test
    void makesNoGroupAMemberOfItself() {
        Source crews = Source.group("g1", "Crews");
        Source cooks = Source.group("g2", "Cooks");
        Article one = article("a", TOOL).withSources(List.of(crews.plusMember("g2"), cooks));
        Article other = article("a", TOOL).withSources(List.of(crews, cooks.plusMember("g1")));
        ArticleMerge merge = ArticleMerge.of(one, other);
        assertThat(merge.article().source("g2").orElseThrow().members()).isEmpty();
        assertThat(merge.disagreements()).hasToString("[/sources/1/members: none, but also g1]");
    }

    @Test
    void joinsFiguresOfOneClaim() {
        Figure placed =
                figure(150).withId("f1").withWording(TEXT.find("150 crowns").only());
        Article one = article("a", TOOL, claim("c1", PAY).addFigure(placed));
        Article other = article(
                "a",
                TOOL,
                claim("c1", PAY)
                        .addFigure(placed.withId("x").plusPlace("Skarvik"))
                        .addFigure(figure(1)
                                .withId("f1")
                                .withWording(TEXT.find("a month").only())));
        ArticleMerge merge = ArticleMerge.of(one, other);
        assertThat(merge.article().claims().get(0).figures())
                .extracting(figure -> figure.id().orElseThrow()
                        + figure.places().stream().map(Place::name).collect(Collectors.joining()))
                .containsExactly("f1Skarvik", "f1-2");
        assertThat(merge.disagreements()).isEmpty();
        Figure misread = figure(15).withWording(TEXT.find("150 crowns").only());
        ArticleMerge differing =
                ArticleMerge.of(one, article("a", TOOL, claim("c1", PAY).addFigure(misread)));
        assertThat(differing.article()).isEqualTo(one);
        assertThat(differing.disagreements())
                .containsExactly(new Disagreement(
                        "/claims/0/figures/0", new PartValue.FigureValue(placed), new PartValue.FigureValue(misread)));
    }

    @Test
    void takesFromAFigureOutsideTheWordingItsPlaceButNotTheFigure() {
        Article one = article("a", TOOL, claim("c1", "They pay 150 crowns a month"));
        Figure figure = figure(1).withWording(TEXT.find("more").only());
        Article other = article("a", TOOL, claim("c1", PAY).addFigure(figure));
        ArticleMerge merge = ArticleMerge.of(one, other);
        assertThat(merge.article().claims().get(0).figures())
                .containsExactly(figure(1).withWording("more"));
        assertThat(merge.disagreements())
                .extracting(Disagreement::pointer)
                .containsExactly("/claims/0/wording", "/claims/0/figures/0/wording");
    }

    @Test
    void losesNoFieldOfTheArticle() {
        Article one = article("a", TOOL)
                .withHeadline("Boats")
                .withSections(List.of(Section.of(SectionKind.BODY, 0, 10)))
                .withExtensions(Extensions.none().with("x:a", 1).with("x:b", 2));
        Article other = article("a", TOOL)
                .withHeadline("Boats pay")
                .withLanguage("en")
                .withSections(List.of(Section.of(SectionKind.CAPTION, 5, 12), Section.of(SectionKind.CREDIT, 12, 14)))
                .withExtensions(Extensions.none().with("x:b", 3).with("x:c", 4));
        ArticleMerge merge = ArticleMerge.of(one, other);
        assertThat(merge.article().language()).hasValue("en");
        assertThat(merge.article().sections()).hasSize(2);
        assertThat(merge.article().extensions()).hasToString("{x:a=1, x:b=2, x:c=4}");
        assertThat(merge.disagreements())
                .extracting(Disagreement::pointer)
                .containsExactly("/headline", "/sections/0", "/x:b");
    }

    @Test
    void prefersWordsWithAPlace() {
        Article placed = article("a", TOOL, claim("c1", PAY));
        Article words = placed.withClaims(
                List.of(Claim.builder().id("w").wording(PAY).note("Checked.").build()));
        Claim merged = ArticleMerge.of(words, placed).article().claims().get(0);
        assertThat(merged.wording()).isEqualTo(placed.claims().get(0).wording());
        assertThat(merged.note()).hasValue("Checked.");
        assertThat(ArticleMerge.of(placed, words).article().claims()).hasSize(1);
    }

    @Test
    void listsOwnVoiceAgainstAnAttribution() {
        Article own = article("a", TOOL, claim("c1", QUAY).ownVoice(true));
        Article said =
                article("a", TOOL, claim("c1", QUAY).attribution(Attribution.indirect(AttributionStep.byUnstated())));
        assertThat(ArticleMerge.of(own, said).disagreements())
                .extracting(Disagreement::pointer)
                .containsExactly("/claims/0/ownVoice");
        assertThat(ArticleMerge.of(own, said).article().claims().get(0).ownVoice())
                .isTrue();
        assertThat(ArticleMerge.of(article("a", TOOL, claim("c1", QUAY)), own).article())
                .isEqualTo(own);
    }

    @Test
    void refusesArticlesOfTwoTexts() {
        Article one = article("a", TOOL);
        Article other = one.withText("Another text.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleMerge.of(one, other))
                .withMessage("Invalid merge: the articles must have one text, with the SHA-256 "
                        + TEXT.digest().sha256() + ", got \""
                        + other.text().orElseThrow().digest().sha256() + "\"");
        assertThat(ArticleMerge.of(one.withoutText(), one).article()).isEqualTo(one);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergeRules.standard().merge(List.of()))
                .withMessage("Invalid merge: at least one article is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergeRules.standard().withOverlap(BigDecimal.ZERO))
                .withMessage("Invalid merge: overlap must be more than 0 and at most 1, got 0");
    }

    @Test
    void hasRulesThatAreComparedByTheirNumbers() {
        MergeRules rules = MergeRules.standard().withOverlap(new BigDecimal("0.50"));
        assertThat(rules)
                .isEqualTo(MergeRules.standard().withOverlap(new BigDecimal("0.5")))
                .hasToString("overlap 0.5");
        assertThat(MergeRules.standard().overlap()).isEqualTo("0.75");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.withOverlap(new BigDecimal("1.01")))
                .withMessage("Invalid merge: overlap must be more than 0 and at most 1, got 1.01");
    }

    private static Figure figure(long number) {
        return Figure.of(Amount.exact(number), Unit.currency("NOK"));
    }

    private static Claim.Builder claim(String id, String words) {
        return Claim.builder().id(id).wording(TEXT.find(words).only());
    }

    private static Article article(String id, Provenance provenance, Claim.Builder... claims) {
        Article.Builder article = Article.builder().id(id).text(TEXT).addProvenance(provenance);
        boolean needsSources = false;
        for (Claim.Builder claim : claims) {
            needsSources |= claim.build().attribution().isPresent();
        }
        if (needsSources) {
            article.addSource(Source.unnamed("leader", "a shift leader")).addSource(Source.person("nor", "Ida Nor"));
        }
        for (Claim.Builder claim : claims) {
            article.addClaim(claim.build());
        }
        return article.build();
    }
}
