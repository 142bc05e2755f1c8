package io.github.newsclaims;

import static io.github.newsclaims.testing.BrokenRule.at;
import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.testing.BrokenRule;
import io.github.newsclaims.text.TextSpan;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The small parts: contributors, sections, relations, assessments, ratings, provenances. */
class PartsTest {
    private static final String DIGITS =
            ": a decimal has at most 100 digits before and 100 after the point, got 1E+100";

    @ParameterizedTest
    @MethodSource({"contributors", "sections", "relations", "assessments", "elsewhere", "provenances"})
    void namesTheRuleAndThePartAtFault(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> contributors() {
        Contributor ida = Contributor.of("Ida Nor", ContributorRole.WRITER);
        return Stream.of(
                at("/name", "Invalid contributor: name must not be blank, got \"\"", () -> ida.withName("")),
                at(
                        "/organization",
                        "Invalid contributor: organization must not be blank, got \"\"",
                        () -> ida.withOrganization("")),
                at(
                        "/role",
                        "Invalid contributor: a field of the type cannot be an extension, got \"role\"",
                        () -> ida.withExtensions(Extensions.of(ReadMembers.of("role", "poet")))));
    }

    static Stream<BrokenRule> sections() {
        return Stream.of(
                at("/start", "Invalid section: start must not be negative, got -1", () -> section(-1, 5)),
                at("/end", "Invalid section: end must be after start 5, got 5", () -> section(5, 5)),
                at("/end", "Invalid section: end must be after start 5, got 4", () -> section(5, 4)),
                at(
                        "/end",
                        "Invalid section: a field of the type cannot be an extension, got \"end\"",
                        () -> section(0, 1).withExtensions(Extensions.of(ReadMembers.of("end", 2)))));
    }

    static Stream<BrokenRule> relations() {
        ClaimRelation relation = ClaimRelation.of(RelationType.QUALIFIES, "c2");
        return Stream.of(
                at("/claim", "Invalid claim reference: claim must not be blank, got \"\"", () -> ClaimReference.to("")),
                at(
                        "/article",
                        "Invalid claim reference: article must not be blank, got \"\"",
                        () -> ClaimReference.to("c1").withArticle("")),
                at(
                        "/claim",
                        "Invalid claim reference: claim must have 1 to 200 characters, got \"" + "c".repeat(80) + "…\"",
                        () -> ClaimReference.to("c".repeat(201))),
                at(
                        "/article",
                        "Invalid claim reference: article has an unpaired surrogate at UTF-16 index 0, got \"\\udc00\"",
                        () -> ClaimReference.to("c1").withArticle("\udc00")),
                at(
                        "/target",
                        "Invalid relation: a field of the type cannot be an extension, got \"target\"",
                        () -> relation.withExtensions(Extensions.of(ReadMembers.of("target", "c3")))));
    }

    static Stream<BrokenRule> assessments() {
        Assessment assessment =
                Assessment.builder().reviewer("Fact Desk").verdict("false").build();
        return Stream.of(
                at(
                        "/reviewer",
                        "Invalid assessment: reviewer must not be blank, got \"\"",
                        () -> assessment.withReviewer("")),
                at(
                        "/verdict",
                        "Invalid assessment: verdict must not be blank, got \"\"",
                        () -> assessment.withVerdict("")),
                at(
                        "/uri",
                        "Invalid assessment: uri has an unpaired surrogate, got \"x:\\ud83d\"",
                        () -> assessment.toBuilder().uri("x:\ud83d").build()),
                at(
                        "/uri",
                        "Invalid assessment: uri must not be blank, got \"\"",
                        () -> assessment.toBuilder().uri("").build()),
                at(
                        "/date",
                        "Invalid assessment: a field of the type cannot be an extension, got \"date\"",
                        () -> assessment.withExtensions(Extensions.of(ReadMembers.of("date", "2018")))),
                of(
                        "Invalid URI: it must be written as RFC 3986 asks, got \"%zz\"",
                        () -> Assessment.builder().uri("%zz")),
                of("Invalid rating" + DIGITS, () -> Rating.of(huge())),
                at(
                        "/best",
                        "Invalid rating: a field of the type cannot be an extension, got \"best\"",
                        () -> Rating.of(1, 1, 5).withExtensions(Extensions.of(ReadMembers.of("best", 5)))),
                of("Invalid rating" + DIGITS, () -> Rating.of(BigDecimal.ONE).withWorst(huge())),
                of("Invalid rating" + DIGITS, () -> Rating.of(BigDecimal.ONE).withBest(huge())),
                of("Invalid rating: worst must be less than best 1, got 5", () -> Rating.of(2, 5, 1)),
                of("Invalid rating: worst must be less than best 5, got 5", () -> Rating.of(5, 5, 5)),
                of(
                        "Invalid rating: worst must be less than best 0.5, got 150",
                        () -> Rating.of(BigDecimal.ONE)
                                .withBest(new BigDecimal("0.50"))
                                .withWorst(new BigDecimal("1.5e2"))));
    }

    /** What is published elsewhere: evidence and appearances. */
    static Stream<BrokenRule> elsewhere() {
        Evidence evidence = Evidence.of("https://stats.example/pay");
        Appearance post = Appearance.of("https://posts.example/17");
        return Stream.of(
                at("", "Invalid evidence: a uri, a title or words are required", evidence::withoutUri),
                at("/words", "Invalid evidence: words must not be blank, got \"\"", () -> evidence.withWords("")),
                at("", "Invalid appearance: a uri or a title is required", post::withoutUri),
                at("/title", "Invalid appearance: title must not be blank, got \"\"", () -> post.withTitle("")),
                at(
                        "/appearances/1/first",
                        "Invalid claim: at most one appearance is the first",
                        () -> Claim.builder()
                                .id("c1")
                                .proposition("They left.")
                                .addAppearance(post.withFirst(true))
                                .addAppearance(post.withFirst(true).withTitle("Again"))
                                .build()),
                at(
                        "",
                        "Invalid assessment: a verdict, a rating or a justification is required",
                        () -> Assessment.builder().reviewer("Fact Desk").build()),
                at(
                        "",
                        "Invalid contributor: a name or an organization is required",
                        () -> Contributor.builder().role(ContributorRole.WRITER).build()),
                at(
                        "/origin/factuality",
                        "Invalid attribution: only a relay has a factuality of its own, got Factuality[certainty=CERTAIN,"
                                + " polarity=POSITIVE]",
                        () -> Attribution.direct(AttributionStep.byUnstated().withFactuality(Factuality.CERTAIN))));
    }

    static Stream<BrokenRule> provenances() {
        Provenance tool = Provenance.by("tool");
        String between = "Invalid provenance: confidence must lie between 0 and 1, got ";
        return Stream.of(
                at("/agent", "Invalid provenance: agent must not be blank, got \"\"", () -> Provenance.by("")),
                at("/version", "Invalid provenance: version must not be blank, got \"\"", () -> tool.withVersion("")),
                at("/confidence", between + "-0.1", () -> tool.withConfidence(new BigDecimal("-0.1"))),
                at("/confidence", between + "1.01", () -> tool.withConfidence(new BigDecimal("1.01"))),
                at(
                        "/agent",
                        "Invalid provenance: a field of the type cannot be an extension, got \"agent\"",
                        () -> tool.withExtensions(Extensions.of(ReadMembers.of("agent", "x")))),
                of(
                        "Invalid confidence: a decimal is written like 150 or -0.5, got \".5\"",
                        () -> Provenance.builder().confidence(".5")),
                of(
                        "Invalid confidence: a decimal has at most 100 digits before and 100 after the point, got 1E-101",
                        () -> tool.withConfidence(new BigDecimal("1e-101"))));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1.00,1", "0.870,0.87", "1e-2,0.01"})
    void bringsAConfidenceIntoItsNormalForm(BigDecimal given, String kept) {
        assertThat(Provenance.by("tool").withConfidence(given).confidence().orElseThrow())
                .hasToString(kept);
    }

    @Test
    void bringsARatingIntoItsNormalForm() {
        assertThat(Rating.of(new BigDecimal("4.00"))
                        .withWorst(new BigDecimal("1e0"))
                        .withBest(new BigDecimal("5.0")))
                .isEqualTo(Rating.of(4, 1, 5));
    }

    @Test
    void bringsAnAddressIntoItsNormalForm() {
        assertThat(Assessment.builder()
                        .verdict("false")
                        .uri("HTTP://Desk.Example/A%2f")
                        .build()
                        .uri()
                        .orElseThrow())
                .hasToString("http://desk.example/A%2F");
        assertThat(Article.builder()
                        .id("a")
                        .uri("HTTP://Post.Example/A%2f")
                        .build()
                        .uri()
                        .orElseThrow())
                .hasToString("http://post.example/A%2F");
    }

    @Test
    void reachesOverAllSpansOfAPlace() {
        Section section =
                Section.of(SectionKind.BODY, Samples.at("a shift leader").and(Samples.at("Print story")));
        assertThat(Samples.TEXT.slice(section.start(), section.end()))
                .startsWith("a shift leader told")
                .endsWith("Print story");
    }

    /** The wording is that of Immutables; that the message names every missing part, and the type, are ours. */
    @ParameterizedTest
    @MethodSource("missing")
    void namesWhatABuilderLacks(String missing, ThrowingCallable building) {
        assertThatThrownBy(building).isInstanceOf(InvalidPartException.class).hasMessageContaining(missing);
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                missing("[id]", () -> Article.builder().build()),
                missing("[id]", () -> Claim.builder().proposition("x").build()),
                missing("[id, kind]", () -> Source.builder().name("x").build()),
                missing("[amount, unit]", () -> Figure.builder().build()),
                missing("[origin]", () -> Attribution.builder().build()),
                missing("[speaker]", () -> AttributionStep.builder().build()),
                missing("[type, target]", () -> ClaimRelation.builder().build()),
                missing("[role]", () -> Contributor.builder().build()),
                missing("[kind, start, end]", () -> Section.builder().build()),
                missing("[id, kind]", () -> Entity.builder().name("x").build()),
                missing("[name]", () -> Place.builder().build()),
                missing("[figure]", () -> FigureReference.builder().build()),
                missing("[agent]", () -> Provenance.builder().build()));
    }

    @Test
    void tellsAPathAsItsMessageAndApart() {
        assertThatThrownBy(() -> TextSpan.of(0, 1, "ab")).isNotInstanceOf(InvalidPartException.class);
        InvalidPartException part = InvalidPartException.at("/claims/0", "article", "it is late", 3);
        assertThat(part).hasMessage("Invalid article: it is late, got 3 at /claims/0");
        assertThat(part.description()).isEqualTo("Invalid article: it is late, got 3");
        assertThat(InvalidPartException.at("", "article", "it is late")).hasMessage("Invalid article: it is late");
    }

    private static Arguments missing(String parts, ThrowingCallable building) {
        return Arguments.of(parts, building);
    }

    private static Section section(int start, int end) {
        return Section.of(SectionKind.BODY, start, end);
    }

    private static BigDecimal huge() {
        return new BigDecimal("1e100");
    }
}
