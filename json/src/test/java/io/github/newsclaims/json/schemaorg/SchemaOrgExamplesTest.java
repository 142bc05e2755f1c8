package io.github.newsclaims.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.term.QuotationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must arrive of the examples of the vocabulary itself, which are in ../shared/conformance/schemaorg. */
class SchemaOrgExamplesTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("basedir", ""), "..", "..", "shared", "conformance", "schemaorg");

    @Test
    void readsTheClaimReview() throws IOException {
        Article article = read("eg-0324-0").article();
        Claim claim = article.claims().get(0);
        Source claimant = article.sources().get(0);

        assertThat(article.headline()).isEmpty();
        assertThat(article.text()).isEmpty();
        assertThat(article.published().orElseThrow()).hasToString("2014-07-23");
        assertThat(article.claims()).hasSize(1);
        assertThat(article.entities()).isEmpty();
        assertThat(article.contributors()).isEmpty();
        assertThat(article.sources()).hasSize(1);
        assertThat(claimant.name()).contains("Rich Perry");
        assertThat(claimant.role()).contains("Former Governor of Texas");
        assertThat(claimant.sameAs()).hasSize(2);
        assertThat(claim.proposition().orElseThrow()).hasSize(85);
        assertThat(claim.attribution().orElseThrow().origin().speaker()).isEqualTo(Speaker.known(claimant.id()));
        assertThat(claim.attribution()
                        .orElseThrow()
                        .origin()
                        .time()
                        .orElseThrow()
                        .edtf()
                        .orElseThrow())
                .hasToString("2014-07-17");
        assertThat(claim.assessments().get(0).verdict()).contains("True");
        assertThat(claim.assessments().get(0).reviewer()).contains("http://www.politifact.com/");
        assertThat(claim.assessments().get(0).rating().orElseThrow()).hasToString("1 on a scale to 6");
    }

    @Test
    void readsTheClaimOfAMediaReview() throws IOException {
        Article article = read("eg-0467-0").article();
        Claim claim = article.claims().get(0);

        assertThat(article.claims()).hasSize(1);
        assertThat(article.text()).isEmpty();
        assertThat(article.published().orElseThrow()).hasToString("2021-04-27");
        assertThat(article.sources())
                .extracting(source -> source.name().orElseThrow())
                .containsExactly("PolitiFact", "Instagram user");
        assertThat(article.publisher()).contains(article.sources().get(0).id());
        assertThat(claim.proposition().orElseThrow())
                .startsWith("Mariah Carey faked")
                .hasSize(103);
        assertThat(claim.assessments()).isEmpty();
        assertThat(claim.extensions().contains("schema:subjectOf")).isTrue();
    }

    @Test
    void readsTheQuotation() throws IOException {
        Article article = read("eg-0304-0").article();
        Claim claim = article.claims().get(0);

        assertThat(article.headline()).isEmpty();
        assertThat(article.claims()).hasSize(1);
        assertThat(article.sources()).containsExactly(Source.person("s1", "Princess Leia"));
        assertThat(claim.wording().orElseThrow().text()).hasSize(44);
        assertThat(claim.proposition()).isEmpty();
        assertThat(claim.attribution().orElseThrow().quotation()).contains(QuotationType.DIRECT);
    }

    @Test
    void readsNoClaimFromAnObservation() throws IOException {
        Imported imported = read("eg-0480-0");

        assertThat(imported.articles()).isEmpty();
        assertThat(imported.losses())
                .isNotEmpty()
                .allMatch(loss -> loss.pointer().startsWith("/@graph"));
    }

    @Test
    void readsAgainWhatWasWrittenOfEach() throws IOException {
        for (String name : List.of("eg-0324-0", "eg-0467-0", "eg-0304-0", "eg-0480-0")) {
            for (Article article : read(name).articles()) {
                String written = SchemaOrg.writer().write(article).json();
                assertThat(SchemaOrg.reader().read(written).article())
                        .as(written)
                        .isEqualTo(article);
            }
        }
    }

    private static Imported read(String name) throws IOException {
        assumeTrue(Files.isDirectory(EXAMPLES), "skipped: no folder ../shared/conformance beside the project");
        return SchemaOrg.reader().read(Files.readString(EXAMPLES.resolve(name + ".jsonld")));
    }
}
