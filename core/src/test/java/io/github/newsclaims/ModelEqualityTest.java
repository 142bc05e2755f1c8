package io.github.newsclaims;

import static io.github.newsclaims.ModelTypes.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.term.Stance;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A change of any single part makes a value another one. */
class ModelEqualityTest {
    @ParameterizedTest
    @MethodSource("changes")
    void isAnotherValueWhereAnyPartIsAnother(String part, Object before, Object after) {
        Class<?> type = ModelTypes.type(before);
        for (Method accessor : ModelTypes.accessors(type)) {
            boolean changed = accessor.getName().equals(part);
            boolean same = call(before, accessor.getName()).equals(call(after, accessor.getName()));
            assertThat(same).as(accessor.getName()).isEqualTo(!changed);
        }
        assertThat(after).isNotEqualTo(before);
        assertThat(before).isNotEqualTo(after);
        assertThat(after.hashCode()).isNotEqualTo(before.hashCode());
        assertThat(call(call(after, "toBuilder"), "build")).isEqualTo(after);
    }

    static Stream<Arguments> changes() {
        return all().entrySet().stream()
                .flatMap(type -> type.getValue().entrySet().stream()
                        .map(part -> Arguments.of(part.getKey(), part.getValue()[0], part.getValue()[1])));
    }

    @Test
    void changesEveryPartOfEveryType() {
        Map<Class<?>, Map<String, Object[]>> all = all();
        for (Object full : ModelTypes.full()) {
            Class<?> type = ModelTypes.type(full);
            assertThat(all.getOrDefault(type, Map.of()).keySet())
                    .as(type.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(ModelTypes.names(type));
        }
    }

    private static Map<Class<?>, Map<String, Object[]>> all() {
        Map<Class<?>, Map<String, Object[]>> all = new LinkedHashMap<>();
        all.put(Article.class, article());
        all.put(Contributor.class, contributor());
        all.put(Section.class, section());
        all.put(Source.class, source());
        all.put(Claim.class, claim());
        all.put(Attribution.class, attribution());
        all.put(AttributionStep.class, step());
        all.put(TimeExpression.class, time());
        all.put(Figure.class, figure());
        all.put(ClaimRelation.class, relation());
        all.put(Assessment.class, assessment());
        all.put(Provenance.class, provenance());
        all.put(Entity.class, entity());
        all.put(ArticleRelation.class, articleRelation());
        all.put(ArticleReference.class, articleReference());
        all.put(ClaimReference.class, claimReference());
        all.put(FigureReference.class, figureReference());
        all.put(FigureRelation.class, figureRelation());
        all.put(Place.class, place());
        all.put(TimeEvent.class, event());
        all.put(Appearance.class, appearance());
        all.put(Evidence.class, evidence());
        return all;
    }

    private static Map<String, Object[]> article() {
        Article full = Samples.fullArticle();
        Article withheld = full.withoutText();
        Article wordless = Article.builder().id("a").text("one").build();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "id", full, full.withId("other"));
        put(changes, "headline", full, full.withHeadline("other"));
        put(changes, "uri", full, full.withUri(URI.create("https://other.example/")));
        put(changes, "publisher", full, full.withPublisher("crew"));
        put(changes, "published", full, full.withPublished(Edtf.parse("2031-04")));
        put(changes, "updated", full, full.withoutUpdated());
        put(changes, "retrieved", full, full.withRetrieved(Instant.EPOCH));
        put(changes, "language", full, full.withLanguage("en-GB"));
        put(changes, "contributors", full, full.withContributors(List.of()));
        put(changes, "text", wordless, wordless.withText("two"));
        put(
                changes,
                "textDigest",
                withheld,
                withheld.withTextDigest(ArticleText.of("x".repeat(300)).digest()));
        put(changes, "sections", full, full.withSections(List.of(full.sections().get(1))));
        put(changes, "sources", full, full.withSources(reversed(full.sources())));
        put(changes, "claims", full, full.withClaims(reversed(full.claims())));
        put(changes, "provenance", full, full.withProvenance(List.of(Provenance.by("other"))));
        put(changes, "version", full, full.withVersion("other"));
        put(changes, "status", full, full.withStatus(ArticleStatus.WITHDRAWN));
        put(changes, "rights", full, full.withoutRights());
        put(changes, "entities", full, full.withEntities(reversed(full.entities())));
        put(changes, "relations", full, full.withRelations(List.of()));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> contributor() {
        Contributor full = Samples.fullContributor();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "name", full, full.withName("other"));
        put(changes, "role", full, full.withRole(ContributorRole.EDITOR));
        put(changes, "organization", full, full.withOrganization("other"));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> section() {
        Section full = Samples.fullSection();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "kind", full, full.withKind(SectionKind.BODY));
        put(changes, "start", full, full.withStart(1));
        put(changes, "end", full, full.withEnd(99));
        put(changes, "published", full, full.withoutPublished());
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> source() {
        Source full = Samples.fullSource();
        Source single = Source.organization("a", "Post");
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "id", full, full.withId("other"));
        put(changes, "kind", single, single.withKind(SourceKind.of("press-agency")));
        put(changes, "name", full, full.withName("other"));
        put(changes, "aliases", full, full.withAliases(reversed(full.aliases())));
        put(changes, "description", full, full.withDescription("other"));
        put(changes, "role", full, full.withRole("other"));
        put(changes, "affiliation", full, full.withAffiliation("other"));
        put(changes, "location", full, full.withLocation("other"));
        put(changes, "members", full, full.withMembers(reversed(full.members())));
        put(changes, "sameAs", full, full.withSameAs(List.of()));
        put(changes, "anonymity", full, full.withAnonymity(Anonymity.ON_RECORD));
        put(changes, "mentions", full, full.withMentions(reversed(full.mentions())));
        put(changes, "note", full, full.withNote("other"));
        put(changes, "provenance", full, full.withProvenance(List.of()));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> claim() {
        Claim full = Samples.fullClaim();
        Claim silent = full.withoutAttribution();
        Claim bare = full.withFigures(List.of()).withInsertions(List.of());
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "id", full, full.withId("other"));
        put(changes, "proposition", full, full.withProposition("other"));
        put(changes, "wording", bare, bare.withWording(Words.of("other")));
        put(changes, "attribution", full, silent);
        put(changes, "ownVoice", silent, silent.withOwnVoice(true));
        put(changes, "factuality", full, full.withFactuality(new Factuality(Certainty.CERTAIN, Polarity.NEGATIVE)));
        put(changes, "types", full, full.withTypes(reversed(full.types())));
        put(changes, "insertions", full, full.withInsertions(List.of(Words.of("[Norwegian]"))));
        put(changes, "figures", full, full.withFigures(reversed(full.figures())));
        put(changes, "times", full, full.withTimes(List.of(TimeExpression.of("2018"))));
        put(changes, "places", full, full.plusPlace("other"));
        put(changes, "relations", full, full.withRelations(List.of()));
        put(changes, "assessments", full, full.withAssessments(List.of()));
        put(changes, "provenance", full, full.withProvenance(List.of()));
        put(changes, "note", full, full.withNote("other"));
        put(changes, "sameAs", full, full.withSameAs(List.of()));
        put(changes, "language", full, full.withLanguage("nb"));
        put(changes, "about", full, full.withAbout(reversed(full.about())));
        put(changes, "appearances", full, full.withAppearances(List.of()));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> attribution() {
        Attribution full = Samples.fullAttribution();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "quotation", full, full.withQuotation(QuotationType.MIXED));
        put(changes, "translatedFrom", full, full.withTranslatedFrom("nn"));
        put(changes, "origin", full, full.withOrigin(AttributionStep.byUnstated()));
        put(changes, "relays", full, full.withRelays(reversed(full.relays())));
        put(changes, "provenance", full, full.withProvenance(List.of()));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> step() {
        AttributionStep full = Samples.fullStep();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "speaker", full, full.withSpeaker(Speaker.candidates("aide", "leader")));
        put(changes, "mention", full, full.withMention("a shift leader"));
        put(changes, "cue", full, full.withCue("told"));
        put(changes, "time", full, full.withoutTime());
        put(changes, "addressees", full, full.withAddressees(reversed(full.addressees())));
        put(changes, "quotation", full, full.withQuotation(QuotationType.DIRECT));
        put(changes, "place", full, full.withPlace(Place.of("other")));
        put(changes, "channel", full, full.withChannel(Channel.SPEECH));
        put(changes, "uri", full, full.withoutUri());
        put(changes, "factuality", full, full.withFactuality(Factuality.CERTAIN));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> time() {
        TimeExpression full = Samples.fullTime();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "wording", full, full.withWording("in March"));
        put(changes, "edtf", full, full.withEdtf(Edtf.parse("2031-03")));
        put(changes, "modifier", full, full.withModifier(TimeModifier.END));
        put(changes, "resolved", full, full.withResolved("2030-03"));
        put(changes, "event", full, full.withoutEvent());
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> figure() {
        Figure full = Samples.fullFigure();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "id", full, full.withId("other"));
        put(changes, "wording", full, full.withWording("150"));
        put(changes, "amount", full, full.withAmount(Amount.about(150)));
        put(changes, "unit", full, full.withUnit(Unit.currency("NOK")));
        put(changes, "per", full, full.withPer(reversed(full.per())));
        put(changes, "margin", full, full.withMargin(new BigDecimal("2.4")));
        put(changes, "measuredEntity", full, full.withMeasuredEntity("other"));
        put(changes, "measuredProperty", full, full.withMeasuredProperty("other"));
        put(changes, "qualifier", full, full.withQualifier("other"));
        put(changes, "basis", full, full.withBasis(FigureBasis.COUNTED));
        put(changes, "asOf", full, full.withAsOf(TimeExpression.of("2018")));
        put(changes, "places", full, full.plusPlace("other"));
        put(changes, "trend", full, full.withTrend(Trend.DECREASING));
        put(changes, "note", full, full.withNote("other"));
        put(changes, "entity", full, full.withEntity("post"));
        put(changes, "measures", full, full.withMeasures(Measures.LEVEL));
        put(changes, "relations", full, full.withRelations(List.of()));
        put(changes, "provenance", full, full.withProvenance(List.of()));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> relation() {
        ClaimRelation full = Samples.fullRelation();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "type", full, full.withType(RelationType.SUPPORTS));
        put(changes, "target", full, full.withTarget(ClaimReference.to("c33")));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> assessment() {
        Assessment full = Samples.fullAssessment();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "reviewer", full, full.withReviewer("other"));
        put(changes, "verdict", full, full.withVerdict("other"));
        put(changes, "rating", full, full.withRating(Rating.of(3, 1, 5)));
        put(changes, "uri", full, full.withUri(URI.create("https://other.example/")));
        put(changes, "date", full, full.withDate(Edtf.parse("2031")));
        put(changes, "justification", full, full.withJustification("other"));
        put(changes, "evidence", full, full.withEvidence(List.of()));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> provenance() {
        Provenance full = Samples.fullProvenance();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "agent", full, full.withAgent("other"));
        put(changes, "version", full, full.withVersion("2.2"));
        put(changes, "generatedAt", full, full.withGeneratedAt(Instant.EPOCH));
        put(changes, "confidence", full, full.withConfidence(new BigDecimal("0.88")));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> entity() {
        Entity full = Samples.fullEntity();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "id", full, full.withId("other"));
        put(changes, "kind", full, full.withKind(EntityKind.PERSON));
        put(changes, "name", full, full.withName("other"));
        put(changes, "aliases", full, full.withAliases(List.of()));
        put(changes, "description", full, full.withoutDescription());
        put(changes, "sameAs", full, full.withSameAs(List.of()));
        put(changes, "mentions", full, full.withMentions(reversed(full.mentions())));
        put(changes, "provenance", full, full.withProvenance(List.of()));
        put(changes, "note", full, full.withNote("other"));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> articleRelation() {
        ArticleRelation full = Samples.fullArticleRelation();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "type", full, full.withType(ArticleRelationType.FOLLOWS));
        put(changes, "target", full, full.withTarget(ArticleReference.to("other")));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> articleReference() {
        ArticleReference full = Samples.fullArticleRelation().target();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "article", full, full.withArticle("other"));
        put(changes, "uri", ArticleReference.to(URI.create("x:1")), ArticleReference.to(URI.create("x:2")));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> claimReference() {
        ClaimReference full = Samples.fullRelation().target();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "article", full, full.withoutArticle());
        put(changes, "claim", full, full.withClaim("other"));
        put(changes, "uri", ClaimReference.to(URI.create("x:1")), ClaimReference.to(URI.create("x:2")));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> figureReference() {
        FigureReference full = Samples.fullFigureRelation().target();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "article", full, full.withoutArticle());
        put(changes, "claim", full, full.withClaim("other"));
        put(changes, "figure", full, full.withFigure("other"));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> figureRelation() {
        FigureRelation full = Samples.fullFigureRelation();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "type", full, full.withType(FigureRelationType.PART_OF));
        put(changes, "target", full, full.withTarget(FigureReference.to("other")));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> place() {
        Place full = Samples.fullPlace();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "wording", full, full.withWording("in the canneries"));
        put(changes, "name", full, full.withName("other"));
        put(changes, "role", full, full.withRole(PlaceRole.TO));
        put(changes, "entity", full, full.withoutEntity());
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> event() {
        TimeEvent full = Samples.fullTimeEvent();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "entity", full, full.withEntity("other"));
        put(changes, "claim", TimeEvent.claim("c1"), TimeEvent.claim("c2"));
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> appearance() {
        Appearance full = Samples.fullAppearance();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "uri", full, full.withoutUri());
        put(changes, "title", full, full.withTitle("other"));
        put(changes, "publisher", full, full.withoutPublisher());
        put(changes, "date", full, full.withoutDate());
        put(changes, "first", full, full.withFirst(false));
        put(changes, "note", full, full.withoutNote());
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static Map<String, Object[]> evidence() {
        Evidence full = Samples.fullEvidence();
        Map<String, Object[]> changes = new LinkedHashMap<>();
        put(changes, "uri", full, full.withoutUri());
        put(changes, "title", full, full.withoutTitle());
        put(changes, "publisher", full, full.withoutPublisher());
        put(changes, "words", full, full.withoutWords());
        put(changes, "stance", full, full.withStance(Stance.NEUTRAL));
        put(changes, "note", full, full.withoutNote());
        put(changes, "extensions", full, full.withExtensions(Extensions.none()));
        return changes;
    }

    private static void put(Map<String, Object[]> changes, String part, Object before, Object after) {
        changes.put(part, new Object[] {before, after});
    }

    private static <T> List<T> reversed(List<T> list) {
        assertThat(Set.copyOf(list)).hasSizeGreaterThan(1);
        return Stream.iterate(list.size() - 1, index -> index >= 0, index -> index - 1)
                .map(list::get)
                .toList();
    }
}
