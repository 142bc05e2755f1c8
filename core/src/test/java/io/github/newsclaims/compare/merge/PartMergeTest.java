package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One example for each rule by which the parts of articles and of claims that are the same are merged. */
class PartMergeTest {
    private static final ArticleText TEXT = ArticleText.of("They left Skarvik, he said in Skarvik.");
    private static final Place BARE = Place.of("Skarvik").withRole(PlaceRole.FROM);
    private static final Place WORDS = BARE.withWording("Skarvik");
    private static final Place PLACED = BARE.withWording(TEXT.find("Skarvik").first());
    private static final Provenance TOOL = Provenance.by("tool");
    private static final Provenance OTHER = Provenance.by("other");

    @Test
    void keepsTheFirstVersionStatusAndRights() {
        ArticleMerge merge = ArticleMerge.of(
                article().withVersion("1").withStatus(ArticleStatus.UPDATED).withRights("© Post"),
                article().withVersion("2").withStatus(ArticleStatus.CORRECTED).withRights("© Wire"));

        assertThat(merge.article().version()).hasValue("1");
        assertThat(merge.disagreements())
                .extracting(Disagreement::toString)
                .containsExactly(
                        "/version: 1, but also 2",
                        "/status: updated, but also corrected",
                        "/rights: © Post, but also © Wire");
    }

    @Test
    void givesAPlaceTheMostPreciseWordingThatItHasInEitherArticle() {
        assertThat(places(BARE, WORDS)).containsExactly(WORDS);
        assertThat(places(WORDS, BARE)).containsExactly(WORDS);
        assertThat(places(WORDS, PLACED)).containsExactly(PLACED);
        assertThat(places(PLACED, WORDS)).containsExactly(PLACED);
        assertThat(places(PLACED, BARE)).containsExactly(PLACED);
        assertThat(places(BARE, PLACED)).containsExactly(PLACED);
    }

    @Test
    void keepsPlacesOfOtherWordsOrRoles() {
        Place last = BARE.withWording(TEXT.find("Skarvik").last());
        Place there = BARE.withWording("there");
        Place to = BARE.withRole(PlaceRole.TO);

        assertThat(places(PLACED, last)).containsExactly(PLACED, last);
        assertThat(places(PLACED, there)).containsExactly(PLACED, there);
        assertThat(places(BARE, to)).containsExactly(BARE, to);
    }

    /** Merges two places as those of a claim, of a figure and of a step, which must agree. */
    private static List<Place> places(Place one, Place other) {
        ArticleMerge merge = ArticleMerge.of(at(one), at(other));
        Claim claim = merge.article().claims().get(0);
        assertThat(claim.figures().get(0).places()).isEqualTo(claim.places());
        assertThat(claim.attribution().orElseThrow().origin().place())
                .hasValue(claim.places().get(0));
        assertThat(merge.disagreements())
                .extracting(Disagreement::pointer)
                .isEqualTo(claim.places().size() == 1 ? List.of() : List.of("/claims/0/attribution/origin/place"));
        return claim.places();
    }

    private static Article at(Place place) {
        return article(claim().addPlace(place)
                .addFigure(figure().plusPlace(place))
                .attribution(Attribution.indirect(AttributionStep.byUnstated().withPlace(place))));
    }

    @Test
    void marksOneAppearanceAsTheFirst() {
        Appearance radio = Appearance.of("https://radio.example/1");
        Appearance wire = Appearance.of("https://wire.example/2");
        Appearance firstRadio = radio.withFirst(true);
        Appearance firstWire = wire.withFirst(true);

        assertThat(appearances(List.of(radio), List.of(wire))).hasToString("[radio, wire] []");
        assertThat(appearances(List.of(radio, wire), List.of(firstWire))).hasToString("[radio, wire first] []");
        assertThat(appearances(List.of(firstRadio), List.of(radio))).hasToString("[radio first] []");
        assertThat(appearances(List.of(firstRadio), List.of(firstWire, radio)))
                .hasToString("[radio first, wire] [/claims/0/appearances/0]");
        assertThat(appearances(List.of(wire, firstRadio), List.of(firstWire)))
                .hasToString("[wire, radio first] [/claims/0/appearances/1]");
        assertThat(appearances(List.of(radio, firstRadio), List.of(radio, firstRadio)))
                .hasToString("[radio, radio first] []");
    }

    private static String appearances(List<Appearance> one, List<Appearance> other) {
        ArticleMerge merge = ArticleMerge.of(article(claim().appearances(one)), article(claim().appearances(other)));
        return merge.article().claims().get(0).appearances().stream()
                        .map(appearance ->
                                appearance.uri().orElseThrow().getHost().replace(".example", "")
                                        + (appearance.first() ? " first" : ""))
                        .toList()
                + " "
                + merge.disagreements().stream().map(Disagreement::pointer).toList();
    }

    @Test
    void joinsTheEvidenceOfAnAssessment() {
        Assessment bare =
                Assessment.builder().reviewer("Fact Desk").verdict("true").build();
        Evidence one = Evidence.of("https://stats.example/1");
        Evidence other = Evidence.of("https://stats.example/2");
        Article first = article(claim().addAssessment(bare.withEvidence(List.of(one))));
        Article second = article(
                claim().addAssessment(bare.withEvidence(List.of(other, one))).addAssessment(bare.withVerdict("false")));

        assertThat(ArticleMerge.of(first, second).article().claims().get(0).assessments())
                .containsExactly(bare.withEvidence(List.of(one, other)), bare.withVerdict("false"));
    }

    @Test
    void keepsSectionsThatLieInsideEachOther() {
        Section body = Section.of(SectionKind.BODY, 0, 30);
        Section quote = Section.of(SectionKind.BLOCK_QUOTE, 5, 10);
        Section entry = Section.of(SectionKind.LIVE_ENTRY, 0, 30);

        assertThat(sections(List.of(body), List.of(quote, entry))).hasToString("[body, live-entry, block-quote] []");
        assertThat(sections(List.of(quote), List.of(body))).hasToString("[body, block-quote] []");
        assertThat(sections(List.of(body, quote), List.of(Section.of(SectionKind.CAPTION, 8, 12))))
                .hasToString("[body, block-quote] [/sections/1]");
    }

    @Test
    void joinsSectionsOfOneKindAndRange() {
        Section entry = Section.of(SectionKind.LIVE_ENTRY, 0, 30);
        Section dated = entry.withPublished("2031-04-02T10:15:00Z");

        assertThat(ArticleMerge.of(
                                article().withSections(List.of(entry)),
                                article().withSections(List.of(dated)))
                        .article()
                        .sections())
                .containsExactly(dated);
        assertThat(sections(List.of(dated), List.of(entry.withPublished("2031-04-03"))))
                .hasToString("[live-entry] [/sections/0/published]");
    }

    @Test
    void joinsTheUnknownFieldsOfASection() {
        Section entry = Section.of(SectionKind.LIVE_ENTRY, 0, 30);
        Section tagged = entry.withExtensions(Extensions.none().with("x:tag", "pay"));

        assertThat(ArticleMerge.of(
                                article().withSections(List.of(entry)),
                                article().withSections(List.of(tagged)))
                        .article()
                        .sections())
                .containsExactly(tagged);
    }

    private static String sections(List<Section> one, List<Section> other) {
        ArticleMerge merge =
                ArticleMerge.of(article().withSections(one), article().withSections(other));
        return merge.article().sections().stream().map(Section::kind).toList() + " "
                + merge.disagreements().stream().map(Disagreement::pointer).toList();
    }

    @Test
    void keepsTheLanguageOfThePropositionThatItKeeps() {
        Claim.Builder sentence = claim().proposition("They left.");
        Article english = article(sentence).withLanguage("en");
        Article norwegian =
                article(claim().proposition("De dro.").language("nb")).withLanguage("en");
        Article wordless = article(claim()).withLanguage("en");

        assertThat(language(wordless, norwegian)).isEqualTo("nb []");
        assertThat(language(norwegian, wordless)).isEqualTo("nb []");
        assertThat(language(english, wordless)).isEqualTo("- []");
        assertThat(language(english, norwegian)).isEqualTo("- [/claims/0/proposition, /claims/0/language]");
        assertThat(language(norwegian, english)).isEqualTo("nb [/claims/0/proposition, /claims/0/language]");
        assertThat(language(
                        english,
                        article(claim().proposition("They left.").language("en"))
                                .withLanguage("en")))
                .isEqualTo("- []");
        assertThat(language(
                        article(sentence),
                        article(claim().proposition("They left.").language("en"))))
                .isEqualTo("en []");
    }

    @Test
    void doesNotGiveAPropositionTheLanguageThatTheOtherClaimStatesForNone() {
        Article wordless = article(claim().language("nb")).withLanguage("en");
        Article english = article(claim().proposition("They left.")).withLanguage("en");

        assertThat(language(wordless, english)).isEqualTo("- []");
        assertThat(language(english, wordless)).isEqualTo("- []");
        assertThat(language(wordless, wordless)).isEqualTo("nb []");
    }

    @Test
    void statesTheLanguageOfAPropositionIfTheMergedArticleHasAnother() {
        Article english = article(claim()).withLanguage("en");
        Article norwegian = article(claim().proposition("De dro.")).withLanguage("nb");

        assertThat(language(english, norwegian)).isEqualTo("nb [/language]");
        assertThat(language(article(claim()), norwegian)).isEqualTo("- []");
    }

    private static String language(Article one, Article other) {
        ArticleMerge merge = ArticleMerge.of(one, other);
        return merge.article().claims().get(0).language().orElse("-") + " "
                + merge.disagreements().stream().map(Disagreement::pointer).toList();
    }

    @Test
    void takesTheSpeakerFromTheArticleThatHasSettledWhoItIs() {
        AttributionStep he = AttributionStep.byUnresolved("he");
        AttributionStep nor = AttributionStep.by("nor").withCue("said");
        AttributionStep both = AttributionStep.by("nor").withMention("he").withCue("said");

        assertThat(origin(he, nor)).isEqualTo(both);
        assertThat(origin(nor, he)).isEqualTo(both);
        assertThat(origin(he, he)).isEqualTo(he);
    }

    private static AttributionStep origin(AttributionStep one, AttributionStep other) {
        ArticleMerge merge = ArticleMerge.of(saidBy(one), saidBy(other));
        assertThat(merge.disagreements()).isEmpty();
        return merge.article().claims().get(0).attribution().orElseThrow().origin();
    }

    private static Article saidBy(AttributionStep step) {
        return article().toBuilder()
                .addSource(Source.person("nor", "Ida Nor"))
                .addClaim(claim().attribution(Attribution.indirect(step)).build())
                .build();
    }

    @Test
    void givesFiguresTheProvenanceOfTheirClaimIfTheClaimsDiffer() {
        Figure seven = Figure.of(Amount.exact(7), Unit.COUNT);
        Figure eight = Figure.of(Amount.exact(8), Unit.COUNT);
        Article one = article(claim().addProvenance(TOOL).addFigure(figure()).addFigure(seven));
        Article other = article(claim().addProvenance(OTHER)
                .addFigure(figure())
                .addFigure(eight)
                .addFigure(Figure.of(Amount.exact(9), Unit.COUNT).withProvenance(List.of(TOOL))));
        Claim merged = ArticleMerge.of(one, other).article().claims().get(0);

        assertThat(merged.provenance()).containsExactly(TOOL, OTHER);
        assertThat(merged.figures())
                .extracting(Figure::provenance)
                .containsExactly(List.of(), List.of(TOOL), List.of(OTHER), List.of(TOOL));
        assertThat(ArticleMerge.of(one, one).article()).isEqualTo(one);
        assertThat(ArticleMerge.of(ArticleMerge.of(one, other).article(), other).article())
                .isEqualTo(ArticleMerge.of(one, other).article());
    }

    @Test
    void ascribesAFigureOnWhichTheClaimsDisagreeToTheFirst() {
        Figure some = figure().withWording("left");
        Article one = article(claim().addProvenance(TOOL).addFigure(some));
        Article other = article(claim().addProvenance(OTHER).addFigure(some.withAmount(Amount.exact(15))));

        assertThat(ArticleMerge.of(one, other).article().claims().get(0).figures())
                .containsExactly(some.withProvenance(List.of(TOOL)));
    }

    @Test
    void givesAnAttributionTheProvenanceOfItsClaimIfTheClaimsDiffer() {
        Attribution nor = Attribution.indirect(AttributionStep.by("nor"));
        Attribution unstated = Attribution.indirect(AttributionStep.byUnstated());

        assertThat(provenance(claim().attribution(nor), claim().attribution(nor)))
                .isEmpty();
        assertThat(provenance(claim().attribution(nor), claim())).containsExactly(TOOL);
        assertThat(provenance(claim(), claim().attribution(nor))).containsExactly(OTHER);
        assertThat(provenance(claim().attribution(nor), claim().ownVoice(true))).containsExactly(TOOL);
        assertThat(provenance(claim().attribution(nor), claim().attribution(unstated)))
                .containsExactly(TOOL);
    }

    private static List<Provenance> provenance(Claim.Builder one, Claim.Builder other) {
        Article bare = article().withSources(List.of(Source.person("nor", "Ida Nor")));
        return ArticleMerge.of(
                        bare.withClaims(List.of(one.addProvenance(TOOL).build())),
                        bare.withClaims(List.of(other.addProvenance(OTHER).build())))
                .article()
                .claims()
                .get(0)
                .attribution()
                .orElseThrow()
                .provenance();
    }

    private static Figure figure() {
        return Figure.of(Amount.exact(1), Unit.COUNT);
    }

    private static Claim.Builder claim() {
        return Claim.builder().id("c").wording(TEXT.find("They left Skarvik").only());
    }

    private static Article article(Claim.Builder... claims) {
        Article.Builder article = Article.builder().id("a").text(TEXT);
        for (Claim.Builder claim : claims) {
            article.addClaim(claim.build());
        }
        return article.build();
    }
}
