package io.github.newsclaims;

import static io.github.newsclaims.testing.BrokenRule.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.testing.BrokenRule;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.text.TextSpan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleRulesTest {
    private static final String UNKNOWN_PARTY = "Invalid article: the id is not in sources or entities, got \"nobody\"";
    private static final String UNKNOWN = "Invalid article: the source is not in sources, got \"nobody\"";

    @ParameterizedTest
    @MethodSource({"fields", "ids", "references", "relations", "groups", "sections", "digests"})
    void namesTheRuleAndThePartAtFault(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> fields() {
        return Stream.of(
                at(
                        "/id",
                        "Invalid article: id must not be blank, got \"\"",
                        () -> article().id("").build()),
                at(
                        "/headline",
                        "Invalid article: headline must not be blank, got \" \\u00a0\"",
                        () -> article().headline(" \u00a0").build()),
                at(
                        "/headline",
                        "Invalid article: headline must not be blank, got \"\\u0085\"",
                        () -> article().headline("\u0085").build()),
                at(
                        "/language",
                        "Invalid article: language must be a well-formed BCP 47 tag, got \"en_GB\"",
                        () -> article().language("en_GB").build()),
                at(
                        "/uri",
                        "Invalid article: uri has an unpaired surrogate, got \"https://post.example/\\ud800\"",
                        () -> article().uri("https://post.example/\ud800").build()),
                at(
                        "/newsclaims",
                        "Invalid article: a field of the type cannot be an extension, got \"newsclaims\"",
                        () -> article()
                                .extensions(Extensions.of(ReadMembers.of("newsclaims", "2")))
                                .build()));
    }

    static Stream<BrokenRule> ids() {
        return Stream.of(
                at(
                        "/sources/1/id",
                        "Invalid article: the id of a source must be unique, got \"a\"",
                        () -> article()
                                .addSource(Source.person("a", "Ida"))
                                .addSource(Source.person("a", "Ida"))
                                .build()),
                at(
                        "/claims/2/id",
                        "Invalid article: the id of a claim must be unique, got \"x\"",
                        () -> article()
                                .addClaim(claim("x").build())
                                .addClaim(claim("y").build())
                                .addClaim(claim("x").build())
                                .build()));
    }

    static Stream<BrokenRule> references() {
        AttributionStep nobody = AttributionStep.by("nobody");
        AttributionStep known = AttributionStep.by("a");
        return Stream.of(
                at("/publisher", UNKNOWN, () -> article().publisher("nobody").build()),
                at("/sources/1/members/1", UNKNOWN_PARTY, () -> withSources(group("g", "a", "nobody"))),
                at(
                        "/claims/0/attribution/origin/speaker/ids/1",
                        UNKNOWN,
                        () -> said(AttributionStep.by("a", "nobody"))),
                at(
                        "/claims/0/attribution/origin/speaker/ids/0",
                        UNKNOWN,
                        () -> said(AttributionStep.byOneOf("nobody", "a"))),
                at("/claims/0/attribution/relays/1/speaker/ids/0", UNKNOWN, () -> said(known, known, nobody)),
                at(
                        "/claims/0/attribution/origin/addressees/1",
                        UNKNOWN_PARTY,
                        () -> said(known.withAddressees(List.of("a", "nobody")))),
                at(
                        "/claims/0/attribution/relays/0/addressees/0",
                        UNKNOWN_PARTY,
                        () -> said(known, AttributionStep.byUnstated().plusAddressee("nobody"))));
    }

    static Stream<BrokenRule> relations() {
        return Stream.of(
                at(
                        "/claims/1/relations/1/target/claim",
                        "Invalid article: the claim is not in claims, got \"z\"",
                        () -> article()
                                .addClaim(claim("x").build())
                                .addClaim(claim("y")
                                        .addRelation(RelationType.SUPPORTS, "x")
                                        .addRelation(RelationType.SUPPORTS, "z")
                                        .build())
                                .build()),
                at(
                        "/claims/0/relations/0/target/claim",
                        "Invalid article: the claim is not in claims, got \"z\"",
                        () -> related(ClaimReference.to("z").withArticle("article"))),
                at(
                        "/claims/0/relations/0/target",
                        "Invalid article: a claim is not related to itself, got \"x\"",
                        () -> related(ClaimReference.to("x").withArticle("article"))));
    }

    static Stream<BrokenRule> groups() {
        String circle = "Invalid article: a group must not be a member of itself, not even through others, got ";
        return Stream.of(
                at("/sources/1/members", circle + "\"g\"", () -> withSources(group("g", "a", "g"))),
                at("/sources/1/members", circle + "\"g\"", () -> withSources(group("g", "h"), group("h", "g"))),
                at(
                        "/sources/2/members",
                        circle + "\"h\"",
                        () -> withSources(group("g", "h"), group("h", "a", "i"), group("i", "h"))));
    }

    static Stream<BrokenRule> sections() {
        String outside = "Invalid article: a place must end inside the text of 10 characters, got ";
        return Stream.of(
                at("/sections/1/end", outside + "11", () -> divided(section(0, 2), section(8, 11))),
                at(
                        "/sections/0",
                        "Invalid article: a place in the text needs a text or a text digest",
                        () -> article().addSection(section(0, 1)).build()),
                at(
                        "/sections/1",
                        "Invalid article: a section lies inside another one or apart from it, and another one ends at 5, got 4",
                        () -> divided(section(0, 5), section(4, 6))),
                at(
                        "/sections/0",
                        "Invalid article: a section lies inside another one or apart from it, and another one ends at 9, got 8",
                        () -> divided(section(8, 10), section(5, 9), section(0, 5))),
                at(
                        "/sections/1",
                        "Invalid article: two sections of one range must have different kinds, got body",
                        () -> divided(section(0, 5), section(0, 5))));
    }

    static Stream<BrokenRule> digests() {
        TextDigest other = ArticleText.of("another text").digest();
        TextDigest digest = ArticleText.of("0123456789").digest();
        return Stream.of(at(
                "/textDigest",
                "Invalid article: the digest must be that of the text, " + digest.sha256() + " of length 10, got \""
                        + other.sha256() + "\"",
                () -> article().text("0123456789").textDigest(other).build()));
    }

    @Test
    void allowsSectionsThatTouchInAnyOrder() {
        assertThat(divided(section(5, 10), section(0, 5)).sections()).hasSize(2);
    }

    @Test
    void allowsAReferenceToAClaimOfAnotherArticleWhateverItsId() {
        assertThat(related(ClaimReference.to("x").withArticle("other")).claims())
                .hasSize(1);
        assertThat(related(ClaimReference.to("z").withArticle("other")).claims())
                .hasSize(1);
    }

    @Test
    void allowsAMemberOfTwoGroupsThatAreMembersOfAThird() {
        Article article = withSources(group("top", "g", "h"), group("g", "a"), group("h", "a"));
        assertThat(article.source("top").orElseThrow().members()).containsExactly("g", "h");
    }

    @Test
    void findsACircleThroughTenThousandGroupsWithoutRunningOutOfStack() {
        Source[] chain = IntStream.range(0, 10_000)
                .mapToObj(index -> group("g" + index, "g" + (index + 1) % 10_000))
                .toArray(Source[]::new);
        at(
                        "/sources/1/members",
                        "Invalid article: a group must not be a member of itself, not even through others, got \"g0\"",
                        () -> withSources(chain))
                .verify();
    }

    @Test
    void keepsTheTextWhereTextAndDigestAgree() {
        ArticleText text = ArticleText.of("0123456789");
        Article article = article().text(text).textDigest(text.digest()).build();
        assertThat(article.text()).contains(text);
        assertThat(article.textDigest()).isEmpty();
        assertThat(article).isEqualTo(article().text(text).build());
    }

    @Test
    void withholdsTheTextAndPutsItBackProven() {
        Article full = Samples.fullArticle();
        Article withheld = full.withoutText();
        assertThat(withheld.text()).isEmpty();
        assertThat(withheld.textDigest()).contains(Samples.TEXT.digest());
        assertThat(withheld.withoutText()).isSameAs(withheld);
        assertThat(withheld.withText(Samples.TEXT.value())).isEqualTo(full);
        String changed = Samples.TEXT.value().replace("Print story", "Print STORY");
        assertThat(catchThrowable(() -> withheld.withText(changed)))
                .isInstanceOf(InvalidPartException.class)
                .hasMessageStartingWith("Invalid article: the digest must be that of the text, ")
                .hasMessageEndingWith(" at /textDigest");
    }

    @Test
    void findsSourcesAndClaimsById() {
        Article article = Samples.fullArticle();
        assertThat(article.source("leader").orElseThrow().description()).contains("a shift leader");
        assertThat(article.source("nobody")).isEmpty();
        assertThat(article.claim("c2").orElseThrow().ownVoice()).isTrue();
        assertThat(article.claim("c9")).isEmpty();
    }

    static Article.Builder article() {
        return Article.builder().id("article");
    }

    static Claim.Builder claim(String id) {
        return Claim.builder().id(id).proposition("Boats pay more.");
    }

    static Anchor anchor(int start, String exact) {
        return Anchor.of(TextSpan.of(start, start + exact.codePointCount(0, exact.length()), exact));
    }

    private static Source group(String id, String... members) {
        return Source.group(id, "Group " + id).withMembers(List.of(members));
    }

    private static Article withSources(Source... sources) {
        Article.Builder article = article().addSource(Source.person("a", "Ida"));
        List.of(sources).forEach(article::addSource);
        return article.build();
    }

    private static Article said(AttributionStep origin, AttributionStep... relays) {
        return article()
                .addSource(Source.person("a", "Ida"))
                .addClaim(claim("x")
                        .attribution(Attribution.indirect(origin, relays))
                        .build())
                .build();
    }

    private static Article related(ClaimReference target) {
        return article()
                .addClaim(claim("x")
                        .addRelation(ClaimRelation.of(RelationType.SAME_AS, target))
                        .build())
                .build();
    }

    private static Section section(int start, int end) {
        return Section.of(SectionKind.BODY, start, end);
    }

    private static Article divided(Section... sections) {
        return article().text("0123456789").sections(List.of(sections)).build();
    }
}
