package io.github.newsclaims;

import static io.github.newsclaims.testing.BrokenRule.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.testing.BrokenRule;
import io.github.newsclaims.text.ArticleText;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Finding the parts of an article, and changing single claims of it. */
class ArticleLookupTest {
    private static final ArticleText TEXT = ArticleText.of("🙂 They left. Few stayed. Boats in Skarvik. A quay.");

    private static final Claim LEFT = Claim.builder()
            .id("left")
            .wording(TEXT.find("They left").only().and(TEXT.find("Few stayed").only()))
            .attribution(Attribution.direct(AttributionStep.by("ida", "tor"), AttributionStep.by("post")))
            .addFigure(Figure.vague("Few", "people"))
            .build();

    private static final Claim STAYED = Claim.builder()
            .id("stayed")
            .wording(TEXT.find("Few stayed").only())
            .attribution(Attribution.indirect(AttributionStep.byOneOf("ida", "tor")))
            .addFigure(Figure.of(Amount.exact(3), Unit.COUNT))
            .addRelation(RelationType.CHALLENGES, "left")
            .addRelation(ClaimRelation.of(
                    RelationType.SUPPORTS, ClaimReference.to("left").withArticle("elsewhere")))
            .build();

    private static final Claim QUAY = Claim.builder()
            .id("quay")
            .wording("A quay")
            .attribution(Attribution.direct(AttributionStep.by("ida")))
            .addRelation(RelationType.SUPPORTS, "stayed")
            .addRelation(ClaimRelation.of(
                    RelationType.QUALIFIES, ClaimReference.to("left").withArticle("a")))
            .build();

    private static final Article ARTICLE = Article.builder()
            .id("a")
            .text(TEXT)
            .addSection(Section.of(
                    SectionKind.CAPTION, TEXT.find("Boats in Skarvik.").only()))
            .addSection(Section.of(
                    SectionKind.BODY, TEXT.find("They left. Few stayed.").only()))
            .addSection(Section.of(SectionKind.CAPTION, TEXT.find("A quay.").only()))
            .addSource(Source.person("ida", "Ida Nor"))
            .addSource(Source.person("tor", "Tor Ek"))
            .addSource(Source.organization("post", "Harbour Post"))
            .addClaim(LEFT)
            .addClaim(STAYED)
            .addClaim(QUAY)
            .build();

    @Test
    void findsSourcesAndClaimsById() {
        assertThat(ARTICLE.source("tor")).contains(Source.person("tor", "Tor Ek"));
        assertThat(ARTICLE.source("left")).isEmpty();
        assertThat(ARTICLE.claim("stayed")).containsSame(STAYED);
        assertThat(ARTICLE.claim("ida")).isEmpty();
    }

    @Test
    void findsTheClaimsThatASourceExpressedFirst() {
        assertThat(ARTICLE.claimsBy("ida")).containsExactly(LEFT, QUAY);
        assertThat(ARTICLE.claimsBy("tor")).containsExactly(LEFT);
        assertThat(ARTICLE.claimsBy("post")).as("only relays").isEmpty();
        assertThat(ARTICLE.claimsBy("nobody")).isEmpty();
    }

    @Test
    void findsSectionsOfAKindAndAllFigures() {
        assertThat(ARTICLE.sections(SectionKind.CAPTION))
                .containsExactly(ARTICLE.sections().get(0), ARTICLE.sections().get(2));
        assertThat(ARTICLE.sections(SectionKind.HEADLINE)).isEmpty();
        assertThat(ARTICLE.figures())
                .containsExactly(LEFT.figures().get(0), STAYED.figures().get(0));
    }

    @ParameterizedTest
    @CsvSource({"-1,''", "1,''", "2,left", "10,left", "11,''", "13,left stayed", "22,left stayed", "23,''", "99,''"})
    void findsTheClaimsWhoseWordingCoversACharacter(int offset, String ids) {
        assertThat(ARTICLE.claimsAt(offset).stream().map(Claim::id))
                .containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
    }

    @Test
    void makesTheIndexForTheFirstLookupOnly() throws ReflectiveOperationException {
        Article article = Samples.fullArticle();
        Article other = Samples.fullArticle();
        Field index = article.getClass().getDeclaredField("index");
        index.setAccessible(true);
        assertThat(article.withId("other").claims()).hasSize(2);
        assertThat(index.get(article)).isNull();
        assertThat(article.source("post")).isPresent();
        Object made = index.get(article);
        assertThat(made).isNotNull();
        assertThat(article.claim("c1")).isPresent();
        assertThat(index.get(article)).isSameAs(made);
        assertThat(article).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(index.get(article.withId("other"))).isNull();
    }

    @Test
    void findsTheSameFromManyThreads() {
        Set<Claim> found = ConcurrentHashMap.newKeySet();
        Article article = Samples.fullArticle();
        IntStream.range(0, 500)
                .parallel()
                .forEach(any -> found.add(article.claim("c1").orElseThrow()));
        assertThat(found).containsExactly(article.claims().get(0));
    }

    @Test
    void replacesTheClaimOfTheSameId() {
        Claim noted = STAYED.withNote("Checked twice.");
        assertThat(ARTICLE.withClaim(noted))
                .isEqualTo(ARTICLE.withClaims(List.of(LEFT, noted, QUAY)))
                .isNotEqualTo(ARTICLE);
        assertThat(ARTICLE.withClaim(STAYED)).isSameAs(ARTICLE);
    }

    @Test
    void leavesOutAClaimToWhichNoOtherIsRelated() {
        assertThat(ARTICLE.withoutClaim("quay")).isEqualTo(ARTICLE.withClaims(List.of(LEFT, STAYED)));
    }

    @Test
    void leavesOutAClaimWithTheRelationsToIt() {
        Claim stayed = STAYED.withRelations(List.of(STAYED.relations().get(1)));
        Claim quay = QUAY.withRelations(List.of(QUAY.relations().get(0)));
        assertThat(ARTICLE.withoutClaimAndRelationsToIt("left")).isEqualTo(ARTICLE.withClaims(List.of(stayed, quay)));
        assertThat(ARTICLE.withoutClaimAndRelationsToIt("quay")).isEqualTo(ARTICLE.withoutClaim("quay"));
    }

    @Test
    void changesEveryClaim() {
        Article noted = ARTICLE.mapClaims(claim -> claim.withNote("About " + claim.id() + "."));
        assertThat(noted.claims())
                .extracting(claim -> claim.note().orElseThrow())
                .containsExactly("About left.", "About stayed.", "About quay.");
        assertThat(ARTICLE.mapClaims(claim -> claim)).isSameAs(ARTICLE);
    }

    @Test
    void namesTheClaimForWhichNullIsReturned() {
        assertThatNullPointerException()
                .isThrownBy(() -> ARTICLE.mapClaims(claim -> claim.id().equals("stayed") ? null : claim))
                .withMessage("the changed claim at /claims/1");
    }

    @Test
    void namesTheClaimForWhichAFunctionFails() {
        assertThatThrownBy(() -> ARTICLE.mapClaims(claim -> claim.id().equals("quay") ? claim.withNote(" ") : claim))
                .isInstanceOf(InvalidPartException.class)
                .hasMessage("Invalid claim: note must not be blank, got \" \" at /note, while changing /claims/2")
                .hasCauseInstanceOf(InvalidPartException.class)
                .extracting(e -> ((InvalidPartException) e).pointer())
                .isEqualTo("/claims/2");
        IllegalStateException own = new IllegalStateException();
        assertThatThrownBy(() -> ARTICLE.mapClaims(claim -> {
                    throw own;
                }))
                .isSameAs(own);
    }

    @ParameterizedTest
    @MethodSource
    void refusesChangesThatCannotBeMade(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> refusesChangesThatCannotBeMade() {
        String unknown = "Invalid article: the claim is not in claims, got \"other\"";
        return Stream.of(
                at("", unknown, () -> ARTICLE.withClaim(QUAY.withId("other"))),
                at("", unknown, () -> ARTICLE.withoutClaim("other")),
                at("", unknown, () -> ARTICLE.withoutClaimAndRelationsToIt("other")),
                at(
                        "",
                        "Invalid article: a claim to which others are related must stay, see /claims/1/relations/0,"
                                + " /claims/2/relations/1, got \"left\"",
                        () -> ARTICLE.withoutClaim("left")),
                at(
                        "/claims/1/attribution/origin/speaker/ids/0",
                        "Invalid article: the source is not in sources, got \"x\"",
                        () -> ARTICLE.withClaim(STAYED.withAttribution(Attribution.direct(AttributionStep.by("x"))))));
    }
}
