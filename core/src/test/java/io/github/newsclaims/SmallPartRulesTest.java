package io.github.newsclaims;

import static io.github.newsclaims.testing.BrokenRule.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.testing.BrokenRule;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single parts: no string is blank, ids are distinct, tags are well-formed, and addresses are in their normal form. */
class SmallPartRulesTest {
    private static final Claim CLAIM =
            Claim.builder().id("c1").proposition("They left.").build();
    private static final Evidence EVIDENCE = Evidence.of("https://stats.example/pay");
    private static final Appearance POST = Appearance.of("https://posts.example/17");
    private static final URI ADDRESS = URI.create("HTTPS://Facts.Example/%c3%a9");
    private static final URI NORMAL = URI.create("https://facts.example/%C3%A9");

    @ParameterizedTest
    @MethodSource({"ofClaims", "ofReferences", "ofOthers"})
    void namesTheRuleAndThePartAtFault(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> ofClaims() {
        return Stream.of(
                at(
                        "/about/1",
                        "Invalid claim: about must be distinct, got \"a\"",
                        () -> CLAIM.withAbout(List.of("a", "a"))),
                at(
                        "/language",
                        "Invalid claim: language must be a well-formed BCP 47 tag, got \"en_GB\"",
                        () -> CLAIM.withLanguage("en_GB")),
                at(
                        "/sameAs/0",
                        "Invalid claim: sameAs/0 must not be blank, got \"\"",
                        () -> CLAIM.withSameAs(List.of(URI.create("")))),
                at(
                        "/entity",
                        "Invalid figure: entity must not be blank, got \"\"",
                        () -> Figure.of(Amount.exact(1), Unit.COUNT).withEntity("")),
                at(
                        "/entity",
                        "Invalid place: entity must not be blank, got \"\"",
                        () -> Place.of("Skarvik").withEntity("")),
                at(
                        "/uri",
                        "Invalid attribution step: uri must not be blank, got \"\"",
                        () -> AttributionStep.byUnstated().withUri(URI.create(""))));
    }

    static Stream<BrokenRule> ofReferences() {
        return Stream.of(
                at(
                        "/figure",
                        "Invalid figure reference: figure must not be blank, got \"\"",
                        () -> FigureReference.to("")),
                at(
                        "/claim",
                        "Invalid figure reference: claim must not be blank, got \"\"",
                        () -> FigureReference.to("f").withClaim("")),
                at(
                        "/article",
                        "Invalid figure reference: article must not be blank, got \"\"",
                        () -> FigureReference.to("f").withClaim("c").withArticle("")),
                at("/claim", "Invalid time event: claim must not be blank, got \"\"", () -> TimeEvent.claim("")),
                at("/entity", "Invalid time event: entity must not be blank, got \"\"", () -> TimeEvent.entity("")));
    }

    static Stream<BrokenRule> ofOthers() {
        Article article = Article.builder().id("a").build();
        Entity entity = Entity.of("strike", EntityKind.EVENT, "the strike");
        return Stream.of(
                at("/version", "Invalid article: version must not be blank, got \"\"", () -> article.withVersion("")),
                at("/rights", "Invalid article: rights must not be blank, got \"\"", () -> article.withRights("")),
                at(
                        "/description",
                        "Invalid entity: description must not be blank, got \"\"",
                        () -> entity.withDescription("")),
                at("/note", "Invalid entity: note must not be blank, got \"\"", () -> entity.withNote("")),
                at(
                        "/justification",
                        "Invalid assessment: justification must not be blank, got \"\"",
                        () -> Assessment.builder().justification("").build()),
                at("/title", "Invalid evidence: title must not be blank, got \"\"", () -> EVIDENCE.withTitle("")),
                at(
                        "/publisher",
                        "Invalid evidence: publisher must not be blank, got \"\"",
                        () -> EVIDENCE.withPublisher("")),
                at("/note", "Invalid evidence: note must not be blank, got \"\"", () -> EVIDENCE.withNote("")),
                at(
                        "/publisher",
                        "Invalid appearance: publisher must not be blank, got \"\"",
                        () -> POST.withPublisher("")),
                at("/note", "Invalid appearance: note must not be blank, got \"\"", () -> POST.withNote("")));
    }

    @Test
    void bringsEachAddressIntoItsNormalForm() {
        assertThat(CLAIM.withSameAs(List.of(ADDRESS)).sameAs()).containsExactly(NORMAL);
        assertThat(AttributionStep.byUnstated().withUri(ADDRESS).uri()).contains(NORMAL);
        assertThat(EVIDENCE.withUri(ADDRESS).uri()).contains(NORMAL);
        assertThat(POST.withUri(ADDRESS).uri()).contains(NORMAL);
        assertThat(ClaimReference.to(ADDRESS).uri()).contains(NORMAL);
        assertThat(ArticleReference.to(ADDRESS).uri()).contains(NORMAL);
        assertThat(Samples.fullEntity().withSameAs(List.of(ADDRESS)).sameAs()).containsExactly(NORMAL);
    }
}
