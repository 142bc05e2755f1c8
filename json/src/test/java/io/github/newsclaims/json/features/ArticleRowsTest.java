package io.github.newsclaims.json.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows about articles, their texts, sources and entities. */
class ArticleRowsTest {
    private static final ArticleText TEXT = ArticleText.of(
            "🙂 Boats pay better\n\n“They pay more,” he said in June. “Much more,” he said in June.\n\nPrint story");

    @Test
    void row01NamesAnArticleAndItsVersion() {
        Article article = Kept.article(Article.builder()
                .version("2")
                .addRelation(ArticleRelation.of(ArticleRelationType.REPLACES, "coast-0")));

        assertThat(article.id()).isEqualTo("coast-1");
        assertThat(article.version()).contains("2");
        assertThat(article.relations().get(0).target().article()).contains("coast-0");
    }

    @Test
    void row02KeepsTheExactTextOrItsDigest() {
        Article article = Kept.article(Article.builder().text(TEXT));

        assertThat(article.text()).contains(TEXT);
        assertThat(Kept.article(article.withoutText().toBuilder()).textDigest()).contains(TEXT.digest());
    }

    @Test
    void row03TellsThePartsOfTheText() {
        Article article = Kept.article(Article.builder()
                .text(TEXT)
                .addSection(Section.of(SectionKind.HEADLINE, at("🙂 Boats pay better")))
                .addSection(Section.of(SectionKind.BOILERPLATE, at("Print story"))));

        assertThat(article.sections(SectionKind.BOILERPLATE)).hasSize(1);
    }

    @Test
    void row04NamesContributorsByTheirRoles() {
        Article article = Kept.article(Article.builder()
                .addContributor(Contributor.of("Ida Nor", ContributorRole.REPORTER))
                .addContributor(Contributor.of("T. Ek", ContributorRole.TRANSLATOR))
                .addContributor(Contributor.builder()
                        .organization("Coast Pictures")
                        .role(ContributorRole.PHOTOGRAPHER)
                        .build()));

        assertThat(article.contributors())
                .extracting(Contributor::role)
                .containsExactly(ContributorRole.REPORTER, ContributorRole.TRANSLATOR, ContributorRole.PHOTOGRAPHER);
        assertThat(article.contributors().get(2).name()).isEmpty();
    }

    @Test
    void row05MayLackADateOrHaveOneInPart() {
        assertThat(Kept.article(Article.builder()).published()).isEmpty();
        assertThat(Kept.article(Article.builder().published("2031-04")).published())
                .contains(Edtf.parse("2031-04"));
    }

    @Test
    void row07CountsOffsetsInCodePoints() {
        Anchor place = at("Boats");
        Claim claim = Claim.builder().id("c1").wording(place).build();
        Article article = Kept.article(Article.builder().text(TEXT).addClaim(claim));

        assertThat(article.claims()
                        .get(0)
                        .wording()
                        .orElseThrow()
                        .anchor()
                        .orElseThrow()
                        .start())
                .isEqualTo(2);
    }

    @Test
    void row08KeepsWordsWithTheirSurroundings() {
        TextQuote quote = TextQuote.of("in June").withPrefix("Much more,” he said ");
        Claim claim = Claim.builder().id("c1").wording(Words.ofQuotes(quote)).build();
        Article article = Kept.article(Article.builder().text(TEXT).addClaim(claim));

        assertThat(Grounding.of(article)
                        .article()
                        .claims()
                        .get(0)
                        .wording()
                        .orElseThrow()
                        .anchor()
                        .orElseThrow()
                        .start())
                .isEqualTo(TEXT.find("in June").all().get(1).start());
        Article anchored = Kept.article(Article.builder()
                .text(TEXT)
                .addClaim(claim.withWording(at("Much more,")))
                .id("coast-1")
                .build()
                .withContext(5)
                .toBuilder());
        assertThat(anchored.claims()
                        .get(0)
                        .wording()
                        .orElseThrow()
                        .anchor()
                        .orElseThrow()
                        .spans()
                        .get(0)
                        .suffix())
                .contains("” he ");
    }

    @Test
    void row09SplitsTheWordsOfAClaim() {
        Claim claim = Claim.builder()
                .id("c1")
                .wording(at("They pay more,").and(at("Much more,")))
                .build();
        Article article = Kept.article(Article.builder().text(TEXT).addClaim(claim));

        assertThat(article.claims().get(0).wording().orElseThrow().pieces())
                .containsExactly("They pay more,", "Much more,");
    }

    @Test
    void row10TellsRepeatedWordsApart() {
        List<Anchor> places = TEXT.find("June").all();
        Claim claim = Claim.builder().id("c1").wording(places.get(1)).build();

        assertThat(Kept.article(Article.builder().text(TEXT).addClaim(claim))
                        .claims()
                        .get(0)
                        .wording())
                .contains(places.get(1));
    }

    @Test
    void row12IdentifiesSourcesByAddresses() {
        Source source = source(Source.organization("post", "Harbour Post").plusSameAs("https://data.example/post"));

        assertThat(source.sameAs()).containsExactly(URI.create("https://data.example/post"));
    }

    @Test
    void row13DescribesASourceWithoutAName() {
        Source source = source(Source.unnamed("leader", "a shift leader").withLocation("Skarvik"));

        assertThat(source.name()).isEmpty();
        assertThat(source.description()).contains("a shift leader");
    }

    @Test
    void row14KeepsTwoSourcesWithoutANameApart() {
        Article article = Kept.article(Article.builder()
                .addSource(Source.unnamed("s1", "a source"))
                .addSource(Source.unnamed("s2", "a source")));

        assertThat(article.sources()).extracting(Source::id).containsExactly("s1", "s2");
    }

    @Test
    void row15JoinsSourcesToAGroup() {
        Article article = Kept.article(Kept.sources()
                .addEntity(Entity.unnamed("guests", EntityKind.ORGANIZATION, "the guests"))
                .addSource(Source.group("both", "both sides").withMembers(List.of("leader", "guests"))));

        assertThat(article.source("both").orElseThrow().members()).containsExactly("leader", "guests");
    }

    @Test
    void row16TakesADocumentForASource() {
        assertThat(source(Source.document("law", "the Harbour Act")).kind()).isEqualTo(SourceKind.DOCUMENT);
    }

    @Test
    void row20TellsWhatASourceIs() {
        Source source = source(Source.person("ida", "Ida Nor")
                .withAffiliation("Skarvik Council")
                .withRole("mayor")
                .withLocation("Skarvik"));

        assertThat(source.affiliation()).contains("Skarvik Council");
        assertThat(source.role()).contains("mayor");
        assertThat(source.location()).contains("Skarvik");
    }

    @Test
    void row21TellsTheTermsOfAnonymity() {
        assertThat(source(Source.unnamed("s", "a source").withAnonymity(Anonymity.BACKGROUND))
                        .anonymity())
                .contains(Anonymity.BACKGROUND);
    }

    @Test
    void row54TellsWhoPutItIn() {
        Provenance tool = Provenance.by("quote-finder").withVersion("2.3").withConfidence("0.87");

        assertThat(Kept.article(Article.builder().addProvenance(tool)).provenance())
                .containsExactly(tool);
    }

    @Test
    void row57NamesWhatAClaimIsAbout() {
        Claim claim = Claim.builder()
                .id("c1")
                .proposition("It ends.")
                .addAbout("strike")
                .build();
        Article article = Kept.article(Article.builder()
                .addEntity(
                        Entity.of("strike", EntityKind.EVENT, "Strike of 2031").plusSameAs("https://data.example/s"))
                .addClaim(claim));

        assertThat(article.entity(article.claims().get(0).about().get(0))
                        .orElseThrow()
                        .sameAs())
                .containsExactly(URI.create("https://data.example/s"));
    }

    @Test
    void row59MarksACopy() {
        Article article = Kept.article(Article.builder()
                .addRelation(ArticleRelation.of(
                        ArticleRelationType.COPY_OF, ArticleReference.to(URI.create("https://wire.example/17")))));

        assertThat(article.relations().get(0).type()).isEqualTo(ArticleRelationType.COPY_OF);
    }

    @Test
    void row62TellsVersionsCorrectionsAndLiveEntries() {
        Section entry = Section.of(SectionKind.LIVE_ENTRY, 2, 40).withPublished("2031-04-02T10:15:00Z");
        Section correction = Section.of(SectionKind.CORRECTION, 41, 50);
        Article article = Kept.article(Article.builder()
                .text(TEXT)
                .status(ArticleStatus.CORRECTED)
                .addSection(Section.of(SectionKind.BODY, 0, 60))
                .addSection(entry)
                .addSection(correction));

        assertThat(article.status()).contains(ArticleStatus.CORRECTED);
        assertThat(article.sectionAt(3)).contains(entry);
        assertThat(article.sections(SectionKind.CORRECTION)).containsExactly(correction);
    }

    @Test
    void row66TellsWhoPutInEachPart() {
        Source source = source(Source.person("ida", "Ida Nor").withProvenance(List.of(Provenance.by("ner"))));

        assertThat(source.provenance()).extracting(Provenance::agent).containsExactly("ner");
    }

    @Test
    void row68TellsWhoOwnsIt() {
        assertThat(Kept.article(Article.builder().rights("© 2031 Harbour Post")).rights())
                .contains("© 2031 Harbour Post");
    }

    private static Source source(Source source) {
        return Kept.article(Article.builder().addSource(source)).sources().get(0);
    }

    private static Anchor at(String words) {
        return TEXT.find(words).only();
    }
}
