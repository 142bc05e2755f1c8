package io.github.newsclaims;

import static io.github.newsclaims.testing.BrokenRule.at;
import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.testing.BrokenRule;
import io.github.newsclaims.text.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionTest {
    @ParameterizedTest
    @MethodSource({"attributions", "steps", "speakers"})
    void namesTheRuleAndThePartAtFault(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> attributions() {
        AttributionStep step = AttributionStep.by("leader");
        return Stream.of(
                at(
                        "/translatedFrom",
                        "Invalid attribution: translatedFrom must be a well-formed BCP 47 tag, got \"Norwegian language\"",
                        () -> Attribution.direct(step).withTranslatedFrom("Norwegian language")),
                at(
                        "/origin/quotation",
                        "Invalid attribution: only a relay has a quotation of its own, got INDIRECT",
                        () -> Attribution.direct(step.withQuotation(QuotationType.INDIRECT))),
                at(
                        "/relays",
                        "Invalid attribution: a field of the type cannot be an extension, got \"relays\"",
                        () -> Attribution.direct(step).withExtensions(Extensions.of(ReadMembers.of("relays", null)))));
    }

    static Stream<BrokenRule> steps() {
        AttributionStep step = AttributionStep.by("leader");
        return Stream.of(
                at(
                        "/addressees/1",
                        "Invalid attribution step: addressees must be distinct, got \"post\"",
                        () -> step.withAddressees(List.of("post", "post"))),
                at(
                        "/cue",
                        "Invalid attribution step: a field of the type cannot be an extension, got \"cue\"",
                        () -> step.withExtensions(Extensions.of(ReadMembers.of("cue", "told")))),
                of("Invalid wording: it must not be blank, got \"\"", () -> step.withCue("")),
                of("Invalid wording: it must not be blank, got \"\"", () -> step.withMention("")));
    }

    static Stream<BrokenRule> speakers() {
        return Stream.of(
                of("Invalid speaker: known needs at least one source", Speaker::known),
                of("Invalid speaker: a source stands at most once, got \"a\"", () -> Speaker.known("a", "b", "a")),
                of("Invalid speaker: candidates needs at least two sources, got 1", () -> Speaker.candidates("a")),
                of("Invalid speaker: candidates needs at least two sources, got 0", Speaker::candidates),
                of(
                        "Invalid speaker: a source stands at most once, got \"a\"",
                        () -> AttributionStep.byOneOf("a", "a")));
    }

    @Test
    void keepsTheOrderOfRelaysAndCandidates() {
        AttributionStep expert = AttributionStep.by("expert").withCue("said").withMention("the expert");
        AttributionStep station = AttributionStep.byOneOf("radio", "tv").withQuotation(QuotationType.MIXED);
        Attribution attribution = Attribution.indirect(expert, station, AttributionStep.byUnstated());
        assertThat(attribution.origin().cue()).contains(Words.of("said"));
        assertThat(attribution.origin().mention()).contains(Words.of("the expert"));
        assertThat(attribution.relays()).containsExactly(station, AttributionStep.byUnstated());
        assertThat(station.speaker()).isEqualTo(Speaker.candidates("radio", "tv"));
        assertThat(station.speaker()).isNotEqualTo(Speaker.candidates("tv", "radio"));
    }

    @Test
    void makesAPathOnlyForAClaimOfTheArticle() {
        Claim claim = Claim.builder()
                .id("c1")
                .proposition("So it is.")
                .attribution(Attribution.direct(AttributionStep.by("leader"), AttributionStep.by("post")))
                .build();
        Article article = Article.builder()
                .id("a")
                .addSource(Source.unnamed("leader", "a shift leader"))
                .addSource(Source.organization("post", "Harbour Post"))
                .addClaim(claim)
                .build();
        assertThat(AttributionPath.of(article, claim).orElseThrow())
                .hasToString("a shift leader, through Harbour Post");
        String rule = "Invalid attribution path: the claim must be one of the article's, got ";
        of(rule + "\"c2\"", () -> AttributionPath.of(article, claim.withId("c2")))
                .verify();
        of(rule + "\"c1\"", () -> AttributionPath.of(article, claim.withNote("Of another article.")))
                .verify();
        of(
                        rule + "\"c1\"",
                        () -> AttributionPath.of(
                                article, claim.withoutAttribution().withOwnVoice(true)))
                .verify();
    }

    @Test
    void saysInOneCallHowTheWordsStand() {
        AttributionStep step = AttributionStep.by("leader");
        assertThat(Attribution.direct(step).quotation()).contains(QuotationType.DIRECT);
        assertThat(Attribution.mixed(step).quotation()).contains(QuotationType.MIXED);
        assertThat(Attribution.indirect(step).quotation()).contains(QuotationType.INDIRECT);
    }
}
