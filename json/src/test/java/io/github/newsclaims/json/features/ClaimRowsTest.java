package io.github.newsclaims.json.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionPath;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Rating;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.Stance;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows about claims and who made them. */
class ClaimRowsTest {
    @Test
    void row06MarksATranslatedQuotation() {
        Attribution attribution = Kept.attribution(
                Attribution.direct(AttributionStep.by("leader")).withTranslatedFrom("ko"));

        assertThat(attribution.translatedFrom()).contains("ko");
    }

    @Test
    void row17TellsTheMentionFromTheSource() {
        AttributionStep step = Kept.step(AttributionStep.by("leader").withMention("he"));

        assertThat(step.mention().orElseThrow().text()).isEqualTo("he");
        assertThat(step.speaker().ids()).containsExactly("leader");
    }

    @Test
    void row18LeavesOpenWhichSourceIsMeant() {
        AttributionStep step =
                Kept.step(AttributionStep.byOneOf("aide", "leader").withMention("the source"));

        assertThat(step.speaker()).isEqualTo(Speaker.candidates("aide", "leader"));
    }

    @Test
    void row19AttributesWithoutASource() {
        assertThat(Kept.step(AttributionStep.byUnstated().withCue("reportedly")).speaker())
                .isEqualTo(Speaker.unstated());
    }

    @Test
    void row22KeepsTheCue() {
        assertThat(Kept.step(AttributionStep.by("leader").withCue("accused"))
                        .cue()
                        .orElseThrow()
                        .text())
                .isEqualTo("accused");
    }

    @Test
    void row23OrdersThoseThroughWhomItCame() {
        Claim claim = Claim.builder()
                .id("c1")
                .proposition("They left.")
                .attribution(Attribution.indirect(AttributionStep.by("leader"), AttributionStep.by("post")))
                .build();
        Article article = Kept.article(Kept.sources().addClaim(claim));

        assertThat(AttributionPath.of(article, article.claims().get(0))
                        .orElseThrow()
                        .names())
                .containsExactly("a shift leader", "Harbour Post");
    }

    @Test
    void row24TellsWhenAndToWhomItWasSaid() {
        AttributionStep step = Kept.step(AttributionStep.by("leader")
                .withTime(TimeExpression.of("XXXX-11-10"))
                .withAddressees(List.of("post")));

        assertThat(step.time().orElseThrow().edtf().orElseThrow()).hasToString("XXXX-11-10");
        assertThat(step.addressees()).containsExactly("post");
    }

    @Test
    void row25TellsHowItIsQuoted() {
        AttributionStep step = AttributionStep.by("leader");

        assertThat(Kept.attribution(Attribution.direct(step)).quotation()).contains(QuotationType.DIRECT);
        assertThat(Kept.attribution(Attribution.indirect(step)).quotation()).contains(QuotationType.INDIRECT);
        assertThat(Kept.attribution(Attribution.mixed(step)).quotation()).contains(QuotationType.MIXED);
    }

    @Test
    void row26MarksTheWordsOfTheEditor() {
        Claim claim = Kept.claim(Claim.builder()
                .wording("they went [to work abroad]")
                .insertions(List.of(Words.of("[to work abroad]"))));

        assertThat(claim.insertions().get(0).text()).isEqualTo("[to work abroad]");
    }

    @Test
    void row27TellsTheVoiceOfTheArticleFromOthers() {
        assertThat(Kept.claim(Claim.builder().proposition("They left.").ownVoice(true))
                        .ownVoice())
                .isTrue();
        assertThat(Kept.claim(Claim.builder().proposition("They left.")).ownVoice())
                .isFalse();
    }

    @Test
    void row28KeepsAPropositionBesideTheWords() {
        Claim claim = Kept.claim(Claim.builder()
                .wording("they left")
                .proposition("The crews left Skarvik.")
                .language("en"));

        assertThat(claim.proposition()).contains("The crews left Skarvik.");
        assertThat(claim.wording().orElseThrow().text()).isEqualTo("they left");
        assertThat(claim.language()).contains("en");
    }

    @Test
    void row29NamesTheSameClaimElsewhere() {
        Claim claim = Kept.claim(Claim.builder()
                .proposition("They left.")
                .addSameAs("https://facts.example/claims/17")
                .addRelation(ClaimRelation.of(
                        RelationType.SAME_AS, ClaimReference.to("c9").withArticle("coast-0")))
                .addRelation(ClaimRelation.of(
                        RelationType.DERIVED_FROM, ClaimReference.to(URI.create("https://posts.example/17")))));

        assertThat(claim.sameAs()).containsExactly(URI.create("https://facts.example/claims/17"));
        assertThat(claim.relations().get(1).target().uri()).contains(URI.create("https://posts.example/17"));
    }

    @Test
    void row30RelatesClaims() {
        ClaimRelation relation = related(RelationType.CHALLENGES);

        assertThat(relation.target().claim()).contains("c2");
    }

    @Test
    void row31TellsHowCertainEachIs() {
        Attribution attribution = Kept.attribution(Attribution.indirect(
                AttributionStep.by("leader"),
                AttributionStep.by("post").withFactuality(Factuality.of(Certainty.POSSIBLE, Polarity.POSITIVE))));
        Claim claim = Kept.claim(Claim.builder().proposition("They left.").factuality(Factuality.CERTAIN));

        assertThat(attribution.relays().get(0).factuality())
                .contains(Factuality.of(Certainty.POSSIBLE, Polarity.POSITIVE));
        assertThat(claim.factuality()).contains(Factuality.CERTAIN);
    }

    @Test
    void row32TellsWhatSortOfClaimItIs() {
        Claim claim = Kept.claim(Claim.builder()
                .proposition("They will leave.")
                .addType(ClaimType.COMMITMENT)
                .addType(ClaimType.NUMERICAL));

        assertThat(claim.types()).containsExactly(ClaimType.COMMITMENT, ClaimType.NUMERICAL);
    }

    @Test
    void row33KeepsAVerdictWithItsScale() {
        Assessment assessment = assessed(Assessment.builder()
                .reviewer("Fact Desk")
                .verdict("mostly true")
                .rating(Rating.of(4, 1, 5))
                .date("2031-04-05")
                .build());

        assertThat(assessment.reviewer()).contains("Fact Desk");
        assertThat(assessment.rating()).contains(Rating.of(4, 1, 5));
    }

    @Test
    void row34TellsEmbeddedAndPresupposedClaims() {
        assertThat(related(RelationType.PART_OF).type()).isEqualTo(RelationType.PART_OF);
        assertThat(related(RelationType.PRESUPPOSES).type()).isEqualTo(RelationType.PRESUPPOSES);
    }

    @Test
    void row48TellsUnknownFromNotStated() {
        AttributionStep he = Kept.step(AttributionStep.byUnresolved("he"));

        assertThat(he.speaker()).isEqualTo(Speaker.unresolved()).isNotEqualTo(Speaker.unstated());
        assertThat(Kept.attribution(Attribution.builder()
                                .origin(AttributionStep.by("leader"))
                                .build())
                        .quotation())
                .isEmpty();
    }

    @Test
    void row58TellsWhereTheClaimWasMadeFirst() {
        Claim claim = Kept.claim(Claim.builder()
                .proposition("They left.")
                .addAppearance(Appearance.of("https://posts.example/17")
                        .withDate("2031-03-30")
                        .withFirst(true))
                .addAppearance(Appearance.of("https://radio.example/9")));

        assertThat(claim.appearances()).extracting(Appearance::first).containsExactly(true, false);
    }

    @Test
    void row60KeepsTheEvidenceOfAnAssessment() {
        Assessment assessment = assessed(Assessment.builder()
                .justification("The pay slips show it.")
                .addEvidence(Evidence.of("https://stats.example/pay")
                        .withWords("2,150 crowns")
                        .withStance(Stance.SUPPORTS))
                .build());

        assertThat(assessment.reviewer()).isEmpty();
        assertThat(assessment.evidence().get(0).stance()).contains(Stance.SUPPORTS);
    }

    @Test
    void row61TellsTheOccasion() {
        AttributionStep step = Kept.step(AttributionStep.by("leader")
                .withChannel(Channel.PRESS_CONFERENCE)
                .withUri("https://video.example/17")
                .withPlace(Place.of("Oslo")));

        assertThat(step.channel()).contains(Channel.PRESS_CONFERENCE);
        assertThat(step.uri()).contains(URI.create("https://video.example/17"));
        assertThat(step.place().orElseThrow().name()).isEqualTo("Oslo");
    }

    @Test
    void row66TellsWhoPutInTheAttribution() {
        Attribution attribution = Kept.attribution(
                Attribution.direct(AttributionStep.by("leader")).withProvenance(List.of(Provenance.by("attributor"))));

        assertThat(attribution.provenance()).containsExactly(Provenance.by("attributor"));
    }

    @Test
    void row56IsATypedModelThatDoesNotChange() {
        Claim claim = Claim.builder().id("c1").proposition("They left.").build();

        assertThat(claim.withNote("x").note()).contains("x");
        assertThat(claim.note()).isEmpty();
    }

    private static ClaimRelation related(RelationType type) {
        Claim one = Claim.builder()
                .id("c1")
                .proposition("They left.")
                .addRelation(ClaimRelation.of(type, "c2"))
                .build();
        Claim other = Claim.builder().id("c2").proposition("They stayed.").build();
        return Kept.article(Article.builder()
                        .text(ArticleText.of("x"))
                        .addClaim(one)
                        .addClaim(other))
                .claims()
                .get(0)
                .relations()
                .get(0);
    }

    private static Assessment assessed(Assessment assessment) {
        return Kept.claim(Claim.builder().proposition("They left.").addAssessment(assessment))
                .assessments()
                .get(0);
    }
}
