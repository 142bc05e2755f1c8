package io.github.newsclaims.json.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the model holds of the real article. */
class SeedArticleTest {
    private static Article article = Article.builder().id("not-built").build();

    @BeforeAll
    static void buildsTheArticle() {
        article = SeedArticle.read();
    }

    @Test
    void holdsEveryClaimOfTheArticle() {
        assertThat(ids(claim -> true)).hasSize(72);
        assertThat(ids(said(QuotationType.DIRECT))).hasSize(27);
        assertThat(ids(said(QuotationType.MIXED))).containsExactly("slave-like", "toothless");
        assertThat(ids(said(QuotationType.INDIRECT))).hasSize(14);
        assertThat(ids(Claim::ownVoice)).hasSize(29);
    }

    @Test
    void recordsOfEveryClaimWhatItSaysWhereItStandsAndWhoseWordItIs() {
        assertThat(ids(claim -> claim.proposition().isEmpty())).isEmpty();
        assertThat(ids(claim -> !(claim.wording().orElse(null) instanceof Anchor)))
                .isEmpty();
        assertThat(ids(claim -> !claim.ownVoice() && claim.attribution().isEmpty()))
                .isEmpty();
        assertThat(ids(claim -> claim.factuality().isPresent())).hasSizeGreaterThan(60);
    }

    @Test
    void usesEverySource() {
        Set<String> used = new HashSet<>(Set.of(article.publisher().orElseThrow()));
        article.claims().forEach(claim -> used.addAll(claim.about()));
        steps().forEach(step -> {
            used.addAll(ids(step.speaker()));
            used.addAll(step.addressees());
        });

        assertThat(article.sources()).hasSize(15).extracting(Source::id).isSubsetOf(used);
    }

    @Test
    void usesEveryEntity() {
        Set<String> used = new HashSet<>();
        for (Claim claim : article.claims()) {
            used.addAll(claim.about());
            claim.times().forEach(time -> used.addAll(entities(time)));
            claim.places().forEach(place -> place.entity().ifPresent(used::add));
            claim.figures().forEach(figure -> figure.entity().ifPresent(used::add));
        }

        assertThat(article.entities()).hasSize(8).extracting(Entity::id).isSubsetOf(used);
        assertThat(article.entities().stream().filter(entity -> entity.name().isEmpty()))
                .extracting(Entity::id)
                .containsExactly("workers-abroad", "denuclearization", "brokers");
    }

    private static List<String> entities(TimeExpression time) {
        return time.event().flatMap(TimeEvent::entity).stream().toList();
    }

    @Test
    void knowsTheRolesOfPlaces() {
        assertThat(places("return-by-2019")).containsExactly("to North Korea");
        assertThat(places("small-scale")).containsExactly("from North Korea", "to China");
        assertThat(places("labor-export-ban")).containsExactly("from North Korea");
        assertThat(places("lead-number")).containsExactly("outside North Korea");
        assertThat(places("russia-50000")).containsExactly("Russia");
    }

    private static List<String> places(String id) {
        return claim(id).places().stream()
                .map(place -> place.role().map(role -> role + " ").orElse("") + place.name())
                .toList();
    }

    @Test
    void knowsHowSomeOfItWasSaid() {
        assertThat(origin("careers").channel()).contains(Channel.INTERVIEW);
        assertThat(origin("labor-export-ban").channel()).contains(Channel.of("vote"));
        assertThat(origin("russia-50000").channel()).contains(Channel.REPORT);
        assertThat(origin("small-scale").channel()).isEmpty();
    }

    @Test
    void leavesNoMeaningInNotes() {
        assertThat(ids(claim -> claim.note().isPresent()))
                .containsExactly(
                        "caption-2",
                        "more-money-belief",
                        "youth-league-main",
                        "youth-league-model",
                        "language-trend",
                        "central-library",
                        "slave-like");
        assertThat(article.figures().stream().flatMap(figure -> figure.note().stream()))
                .containsExactly("No currency is named here; the pay is given in dollars one paragraph above.");
    }

    @Test
    void anchorsEveryMentionAndEveryCue() {
        assertThat(article.sources().stream().filter(source -> source.mentions().isEmpty()))
                .isEmpty();
        assertThat(article.sources().stream().flatMap(source -> source.mentions().stream()))
                .hasOnlyElementsOfType(Anchor.class);
        assertThat(steps().map(step -> step.cue().orElseThrow())).hasOnlyElementsOfType(Anchor.class);
        assertThat(steps().flatMap(step -> step.mention().stream())).hasOnlyElementsOfType(Anchor.class);
        assertThat(steps().filter(step -> step.mention().isEmpty()).map(AttributionStep::speaker))
                .containsOnly(Speaker.unstated());
    }

    @Test
    void keepsEveryMentionAndEveryCueOutOfTheWording() {
        assertThat(article.claims().stream()
                        .filter(claim -> claim.attribution().stream()
                                .flatMap(SeedArticleTest::steps)
                                .flatMap(step -> Stream.concat(step.mention().stream(), step.cue().stream()))
                                .anyMatch(words -> ((Anchor) claim.wording().orElseThrow()).contains((Anchor) words)))
                        .map(Claim::id))
                .isEmpty();
    }

    @Test
    void keepsTheTwoSourcesInPyongyangApart() {
        assertThat(List.of(source("pyongyang-1"), source("pyongyang-2"))).allSatisfy(source -> {
            assertThat(source.kind()).isEqualTo(SourceKind.PERSON);
            assertThat(source.name()).isEmpty();
            assertThat(source.anonymity()).isEmpty();
            assertThat(source.location()).contains("Pyongyang");
        });
        assertThat(saidBy(Speaker.known("pyongyang-1"))).hasSize(17);
        assertThat(saidBy(Speaker.known("pyongyang-2")))
                .containsExactly("looking-abroad", "language-trend", "language-classes", "tutor-bribes");
    }

    @Test
    void leavesOpenWhichOfTheTwoTheSourceIsBelowTheSubheading() {
        assertThat(saidBy(Speaker.candidates("pyongyang-2", "pyongyang-1")))
                .containsExactly(
                        "relations-warming",
                        "dispatched-to-china",
                        "more-brokers",
                        "regulation-sought",
                        "bribes-pocketed",
                        "no-action-expected");
        assertThat(origin("more-brokers").mention())
                .get()
                .extracting(Wording::text)
                .isEqualTo("the source");
    }

    @Test
    void followsTheExpertThroughCnn() {
        for (String id : List.of("approved-grudgingly", "toothless")) {
            Attribution attribution = attribution(id);
            assertThat(attribution.origin().speaker()).isEqualTo(Speaker.known("expert"));
            assertThat(attribution.origin().cue())
                    .get()
                    .extracting(Wording::text)
                    .isEqualTo("saying");
            assertThat(attribution.relays()).singleElement().satisfies(cnn -> {
                assertThat(cnn.speaker()).isEqualTo(Speaker.known("cnn"));
                assertThat(cnn.cue()).get().extracting(Wording::text).isEqualTo("quoted");
                assertThat(cnn.quotation()).contains(QuotationType.INDIRECT);
            });
        }
        assertThat(attribution("slave-like").origin().speaker()).isEqualTo(Speaker.known("state-department"));
        assertThat(attribution("slave-like").relays())
                .extracting(AttributionStep::speaker)
                .containsExactly(Speaker.known("cnn"));
        assertThat(attribution("russia-50000").relays()).isEmpty();
    }

    @Test
    void hasJointUnresolvedAndUnstatedSpeakers() {
        assertThat(saidBy(Speaker.known("china", "russia"))).containsExactly("ease-strictures");
        assertThat(saidBy(Speaker.known("un-experts", "us-officials"))).containsExactly("violations");
        assertThat(saidBy(Speaker.known("united-states", "western-powers"))).containsExactly("enforce-sanctions");
        assertThat(saidBy(Speaker.unresolved())).containsExactly("lead-number", "lead-privileged", "lead-aim");
        assertThat(origin("lead-aim").mention()).get().extracting(Wording::text).isEqualTo("sources");
        assertThat(saidBy(Speaker.unstated())).containsExactly("small-scale");
        assertThat(origin("small-scale").cue()).get().extracting(Wording::text).isEqualTo("reportedly");
    }

    @Test
    void marksTheEditorsWordsInsideQuotations() {
        assertThat(article.claims().stream()
                        .flatMap(claim -> claim.insertions().stream())
                        .map(SeedTerms::brief))
                .containsExactly(
                        "[to work abroad]",
                        "(North Korea’s … Soviet Komsomol)",
                        "(done)",
                        "[Hopeful workers]",
                        "(the city’s central library)");
    }

    @Test
    void knowsThatTheQuotationsFromPyongyangAreTranslated() {
        assertThat(ids(said(QuotationType.DIRECT)))
                .allSatisfy(id -> assertThat(attribution(id).translatedFrom()).contains("ko"));
        assertThat(ids(said(QuotationType.MIXED)))
                .allSatisfy(id -> assertThat(attribution(id).translatedFrom()).isEmpty());
    }

    @Test
    void namesWhoReportedTranslatedAndWrote() {
        assertThat(article.contributors())
                .extracting(contributor -> contributor.role())
                .containsExactly(
                        ContributorRole.REPORTER,
                        ContributorRole.TRANSLATOR,
                        ContributorRole.WRITER,
                        ContributorRole.PHOTOGRAPHER);
        assertThat(article.contributors().get(0).organization()).contains("RFA’s Korean Service");
        ArticleText text = article.text().orElseThrow();
        assertThat(article.contributors())
                .allSatisfy(contributor -> assertThat(
                                text.findWord(contributor.name().orElseThrow()).unique())
                        .isPresent());
    }

    @Test
    void saysWhatEveryLineOfThePageIs() {
        assertThat(article.sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.HEADLINE,
                        SectionKind.BOILERPLATE,
                        SectionKind.CAPTION,
                        SectionKind.CAPTION,
                        SectionKind.CREDIT,
                        SectionKind.BODY,
                        SectionKind.SUBHEADING,
                        SectionKind.BODY,
                        SectionKind.SUBHEADING,
                        SectionKind.BODY,
                        SectionKind.BYLINE,
                        SectionKind.BOILERPLATE);
        ArticleText text = article.text().orElseThrow();
        StringBuilder outside = new StringBuilder();
        int end = 0;
        for (Section section : article.sections()) {
            outside.append(text.slice(end, section.start()));
            end = section.end();
        }
        outside.append(text.slice(end, text.length()));
        assertThat(outside.toString()).isBlank();
    }

    @Test
    void relatesClaimsThatStandAgainstEachOther() {
        assertThat(claim("enforce-sanctions").relations())
                .containsExactly(ClaimRelation.of(RelationType.CHALLENGES, "ease-strictures"));
        assertThat(claim("no-action-expected").relations())
                .containsExactly(ClaimRelation.of(RelationType.CHALLENGES, "regulation-sought"));
        assertThat(claim("caption-2").relations()).containsExactly(ClaimRelation.of(RelationType.SAME_AS, "caption-1"));
    }

    @Test
    void isTheSameAfterItsTextWasWithheldAndPutBack() {
        ArticleText text = article.text().orElseThrow();
        Article withheld = article.withoutText();

        assertThat(withheld.text()).isEmpty();
        assertThat(withheld.textDigest()).contains(text.digest());
        assertThat(withheld).isNotEqualTo(article);
        assertThat(withheld.withText(text.value())).isEqualTo(article);
        assertThat(article.toBuilder().build()).isEqualTo(article);
        assertThat(SeedArticle.in(text)).isEqualTo(article).hasSameHashCodeAs(article);
    }

    private static Stream<AttributionStep> steps() {
        return article.claims().stream()
                .flatMap(claim -> claim.attribution().stream())
                .flatMap(SeedArticleTest::steps);
    }

    private static Stream<AttributionStep> steps(Attribution attribution) {
        return Stream.concat(Stream.of(attribution.origin()), attribution.relays().stream());
    }

    private static List<String> ids(Speaker speaker) {
        if (speaker instanceof Speaker.Known known) {
            return known.ids();
        }
        return speaker instanceof Speaker.Candidates candidates ? candidates.ids() : List.of();
    }

    private static List<String> saidBy(Speaker speaker) {
        return ids(claim -> claim.attribution()
                .filter(attribution -> attribution.origin().speaker().equals(speaker))
                .isPresent());
    }

    private static Predicate<Claim> said(QuotationType quotation) {
        return claim -> claim.attribution()
                .filter(attribution -> attribution.quotation().equals(Optional.of(quotation)))
                .isPresent();
    }

    /** The ids alone, so that a failure does not print the article. */
    private static List<String> ids(Predicate<Claim> condition) {
        return article.claims().stream().filter(condition).map(Claim::id).toList();
    }

    private static Source source(String id) {
        return article.source(id).orElseThrow();
    }

    private static Claim claim(String id) {
        return article.claim(id).orElseThrow();
    }

    private static Attribution attribution(String id) {
        return claim(id).attribution().orElseThrow();
    }

    private static AttributionStep origin(String id) {
        return attribution(id).origin();
    }
}
