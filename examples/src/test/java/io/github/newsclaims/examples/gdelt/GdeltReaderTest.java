package io.github.newsclaims.examples.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.examples.formats.Detokenizer;
import io.github.newsclaims.examples.formats.ReaderRun;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.Loss;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GdeltReaderTest {
    @TempDir
    private Path folder;

    private ReaderRun run;

    @BeforeEach
    void prepare() {
        run = new ReaderRun(new GdeltReader(), folder);
    }

    /** Returns a row with the given columns, each as its number and its content; the others are empty. */
    private static String row(Object... columns) {
        String[] row = new String[27];
        Arrays.fill(row, "");
        row[0] = "20310402101500-7";
        row[1] = "20310402101500";
        row[2] = "1";
        row[3] = "post.example";
        row[4] = "https://post.example/quay";
        for (int index = 0; index < columns.length; index += 2) {
            row[(int) columns[index] - 1] = columns[index + 1].toString();
        }
        return String.join("\t", row);
    }

    private Imported read(String row) throws IOException {
        return run.one("20310402101500.gkg.csv", row + "\n");
    }

    @Test
    void readsQuotationsWithoutASpeaker() throws IOException {
        Imported imported = read(row(23, "120|26||No boat sails , she said#300|9|warned|Too late"));

        List<Claim> claims = imported.article().claims();
        assertThat(claims).extracting(Claim::id).containsExactly("q0", "q1");
        assertThat(claims.get(0).wording()).contains(Words.of("No boat sails, she said"));
        assertThat(claims.get(0).language()).contains("en");
        assertThat(claims.get(0).attribution().orElseThrow().quotation()).contains(QuotationType.DIRECT);
        assertThat(claims.get(0).attribution().orElseThrow().origin())
                .isEqualTo(AttributionStep.of(Speaker.unresolved()));
        assertThat(claims.get(0).extensions().asMap())
                .isEqualTo(
                        Map.of("gdelt:offset", "120", "gdelt:length", "26", "gdelt:words", "No boat sails , she said"));
        assertThat(claims.get(1).wording()).contains(Words.of("Too late"));
        assertThat(claims.get(1).attribution().orElseThrow().origin().cue()).contains(Words.of("warned"));
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void refusesARowThatLacksAColumnInTheMiddle() throws IOException {
        String whole = row(27, "<PAGE_TITLE>Quay</PAGE_TITLE>");
        String shifted = whole.replaceFirst("\t\t", "\t");

        List<Imported> all = run.all("x.gkg.csv", whole + "\n" + shifted + "\n");

        assertThat(all.get(0).article().headline()).contains("Quay");
        assertThat(all.get(1).lossText())
                .isEqualTo("line was left out: it has 26 columns; GKG 2.1 has 27, at line 2\n");
    }

    @Test
    void keepsElementsApartFromColumns() throws IOException {
        Article article =
                read(row(16, "1,2", 27, "<tone>T</tone><document>D</document>")).article();

        assertThat(article.extensions().asMap())
                .isEqualTo(Map.of("gdelt:tone", "1,2", "gdelt:element-tone", "T", "gdelt:element-document", "D"));
    }

    @Test
    void takesNoSignForADigitOfATime() throws IOException {
        Imported imported = read(
                row(2, "-00010402101500", 27, "<PAGE_PRECISEPUBTIMESTAMP>+123450402101500</PAGE_PRECISEPUBTIMESTAMP>"));

        assertThat(imported.article().published()).isEmpty();
        assertThat(imported.article().retrieved()).isEmpty();
        assertThat(imported.losses()).extracting(Loss::field).containsExactly("date", "PAGE_PRECISEPUBTIMESTAMP");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "http://x.example/a b, 2"})
    void keepsWhatIsNoAddressWithItsCollection(String document, int extensions) throws IOException {
        Imported imported = read(row(5, document));

        assertThat(imported.article().uri()).isEmpty();
        assertThat(imported.article().extensions().asMap()).hasSize(extensions);
        assertThat(imported.losses()).hasSize(extensions / 2);
    }

    @Test
    void readsTheArticle() throws IOException {
        Article article =
                read(row(16, "-1.5,2,3,4,5,6,70", 12, "ida nor;bo ek")).article();

        assertThat(article.id()).isEqualTo("20310402101500-7");
        assertThat(article.uri()).contains(URI.create("https://post.example/quay"));
        assertThat(article.retrieved()).contains(Instant.parse("2031-04-02T10:15:00Z"));
        assertThat(article.published()).isEmpty();
        assertThat(article.sources()).containsExactly(Source.organization("publisher", "post.example"));
        assertThat(article.publisher()).contains("publisher");
        assertThat(article.text()).isEmpty();
        assertThat(article.provenance().get(0).version()).contains("2.1");
        assertThat(article.extensions().asMap())
                .isEqualTo(Map.of("gdelt:v1Persons", "ida nor;bo ek", "gdelt:tone", "-1.5,2,3,4,5,6,70"));
    }

    @Test
    void keepsAmountsAsTheyAre() throws IOException {
        Imported imported = read(row(25, "60,dollars ,102;40,men, women and boys,7;"));

        assertThat(imported.article().claims()).isEmpty();
        assertThat(imported.article().extensions().get("gdelt:amounts"))
                .contains(List.of(
                        Map.of("number", BigDecimal.valueOf(60), "object", "dollars", "offset", "102"),
                        Map.of("number", BigDecimal.valueOf(40), "object", "men, women and boys", "offset", "7")));
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void readsATranslatedArticle() throws IOException {
        Article article = read(row(
                        1,
                        "20310402101500-T7",
                        23,
                        "1|4||Come",
                        26,
                        "srclc:nob;eng:GT-NOB 1.0",
                        27,
                        "<PAGE_TITLE>&#x160;koda &amp; sp&#xE5;</PAGE_TITLE><PAGE_LINKS>https://a.example/1</PAGE_LINKS>"))
                .article();

        assertThat(article.headline()).contains("Škoda & spå");
        assertThat(article.language()).contains("nb");
        assertThat(article.claims().get(0).attribution().orElseThrow().translatedFrom())
                .contains("nb");
        assertThat(article.claims().get(0).language()).contains("en");
        assertThat(article.extensions().get("gdelt:PAGE_LINKS")).contains("https://a.example/1");
    }

    @Test
    void keepsACitation() throws IOException {
        Imported imported = read(row(3, "2", 5, "Harbour Post, 2 April 2031"));

        assertThat(imported.article().uri()).isEmpty();
        assertThat(imported.article().extensions().asMap())
                .isEqualTo(Map.of("gdelt:collection", "2", "gdelt:document", "Harbour Post, 2 April 2031"));
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void readsTheExtras() throws IOException {
        Imported imported = read(row(
                27,
                "<PAGE_AUTHORS>Ida Nor;@idanor;https://post.example/bo;Unknown;</PAGE_AUTHORS>"
                        + "<PAGE_PRECISEPUBTIMESTAMP>20310401235900</PAGE_PRECISEPUBTIMESTAMP>"
                        + "<PAGE_TITLE>&#xD800;&#x110000;&amp;lt; &bogus;</PAGE_TITLE>"));

        assertThat(imported.article().contributors())
                .containsExactly(Contributor.of("Ida Nor", ContributorRole.WRITER));
        assertThat(imported.article().published()).contains(Edtf.parse("2031-04-01T23:59:00"));
        assertThat(imported.article().headline()).contains("&#xD800;&#x110000;&lt; &bogus;");
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "PAGE_AUTHORS was left out: an address or handle is no name, at /27/0, line 1",
                        "PAGE_AUTHORS was left out: an address or handle is no name, at /27/0, line 1",
                        "PAGE_AUTHORS was left out: it is no name, at /27/0, line 1");
    }

    @Test
    void dropsNothingOfTheExtras() throws IOException {
        Imported imported = read(row(
                27,
                "<PAGE_TITLE>A < B</PAGE_TITLE><PAGE_TITLE>C</PAGE_TITLE><PAGE_LINKS>l1</PAGE_LINKS> raw <x> "
                        + "<PAGE_LINKS>l2</PAGE_LINKS><page_low>zz</page_low>"
                        + "<PAGE_PRECISEPUBTIMESTAMP>2031</PAGE_PRECISEPUBTIMESTAMP>"));

        assertThat(imported.article().headline()).contains("A < B");
        assertThat(imported.article().extensions().asMap())
                .isEqualTo(Map.of(
                        "gdelt:PAGE_TITLE",
                        "C",
                        "gdelt:PAGE_LINKS",
                        List.of("l1", "l2"),
                        "gdelt:page_low",
                        "zz",
                        "gdelt:PAGE_PRECISEPUBTIMESTAMP",
                        "2031",
                        "gdelt:extras",
                        "raw <x>"));
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "PAGE_TITLE was kept as an extension: an earlier element has the same name, at /27/1, line 1",
                        "PAGE_PRECISEPUBTIMESTAMP was kept as an extension: it has not the form YYYYMMDDHHMMSS, at /27/5,"
                                + " line 1",
                        "extras was kept as an extension: it is in no element, at /27, line 1");
    }

    @Test
    void readsManyElementsWithoutAnEnd() {
        GdeltExtras extras = GdeltExtras.of("<a>".repeat(300_000) + "<b>1</b>");

        assertThat(extras.elements()).isEmpty();
        assertThat(extras.rest()).hasSize(900_008);
    }

    @Test
    void keepsABatchThatIsNoTime() throws IOException {
        Imported imported = read(row(2, "yesterday"));

        assertThat(imported.article().extensions().get("gdelt:date")).contains("yesterday");
        assertThat(imported.lossText())
                .isEqualTo("date was kept as an extension: it has not the form YYYYMMDDHHMMSS, at /2, line 1\n");
    }

    @Test
    void acceptsARowWhoseLastTabWasCut() throws IOException {
        Imported imported = read(row().substring(0, row().length() - 1));

        assertThat(imported.article().id()).isEqualTo("20310402101500-7");
    }

    @Test
    void refusesGkg1() {
        assertThatThrownBy(() -> read("20131001\t1\t\t\t\t\t\t\t\t\t"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("it has 11 columns, as GKG 1.0 has; GKG 2.1 has 27")
                .extracting("line")
                .isEqualTo(1);
    }

    @Test
    void readsTheOtherRows() throws IOException {
        List<Imported> all = run.all(
                "a.gkg.csv",
                "a\tb\n" + row(1, " ") + "\r\n" + row(1, "x-1", 10, "1#\"Skarvik#NO") + "\r\n\n"
                        + row(
                                1,
                                "x-2",
                                2,
                                "0",
                                3,
                                "1",
                                5,
                                "not a uri",
                                4,
                                "None",
                                23,
                                "5|2| |#1|2|said|a|b#c#|x",
                                25,
                                "many,boats,3;4;;1e9999,x,y;3,quays,1"));

        assertThat(all.stream().flatMap(imported -> imported.articles().stream()))
                .extracting(Article::id)
                .containsExactly("x-1", "x-2");
        assertThat(all.get(2).article().extensions().get("gdelt:v1Locations")).contains("1#\"Skarvik#NO");
        Article last = all.get(3).article();
        assertThat(last.claims())
                .extracting(claim -> claim.wording().orElseThrow())
                .containsExactly(Words.of("a|b#c#|x"));
        assertThat(last.extensions().get("gdelt:amounts"))
                .contains(List.of(
                        "many,boats,3",
                        "4",
                        "1e9999,x,y",
                        Map.of("number", BigDecimal.valueOf(3), "object", "quays", "offset", "1")));
        assertThat(last.sources()).isEmpty();
        assertThat(last.retrieved()).isEmpty();
        assertThat(all.stream().flatMap(imported -> ReaderRun.losses(imported).stream()))
                .containsExactly(
                        "line was left out: it has 2 columns; GKG 2.1 has 27, at line 1",
                        "line was left out: Invalid article: id must not be blank, got \"\" at /id, at line 2",
                        "document was kept as an extension: it is no absolute URI, at /5, line 5",
                        "publisher was left out: it is no name, at /4, line 5",
                        "quotations was left out: a quotation has no words, at /23/0, line 5",
                        "amounts was kept as an extension: the number of an amount is none, or has too many digits, at /25/0,"
                                + " line 5",
                        "amounts was kept as an extension: an amount has no object and offset, at /25/1, line 5",
                        "amounts was kept as an extension: the number of an amount is none, or has too many digits, at /25/3,"
                                + " line 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Too late , she said .; Too late, she said.",
                "full ( now ) ! yes ?; full (now)! yes?",
                "40 % of it 's ours; 40% of it's ours",
                "up .5 or ,5; up .5 or ,5",
                "he said 'no boat'; he said 'no boat'"
            })
    void takesTheBlanksOfATokenizerOut(String words, String plain) {
        assertThat(Detokenizer.words(" " + words)).isEqualTo(plain);
    }

    @Test
    void recognizesItsFiles() {
        GdeltReader reader = new GdeltReader();

        assertThat(reader.recognizes("a.translation.gkg.csv", "")).isTrue();
        assertThat(reader.recognizes("a.csv", row())).isTrue();
        assertThat(reader.recognizes("a.csv", "20310402\t1\t")).isFalse();
    }
}
