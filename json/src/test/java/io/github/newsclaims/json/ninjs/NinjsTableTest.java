package io.github.newsclaims.json.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.Loss;
import io.github.newsclaims.json.exchange.LossOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in the documentation of {@link Ninjs}: each row is true of an item that has every field. */
class NinjsTableTest {
    private static final Pattern ROW = Pattern.compile("<tr><td>(.*?)</td>\\s*<td>(.*?)</td>\\s*<td>(\\w+)</td></tr>");
    private static final Pattern FIELD = Pattern.compile("\\{@code ([\\w$]+)}");

    private static final String ITEM = """
            {"uri": "https://wire.example/7", "altIds": [{"role": "newsclaims:id", "value": "wire-7"}], "version": "2",
             "pubStatus": "canceled", "firstCreated": "2031-04-02T10:00:00Z", "versionCreated": "2031-04-03T10:00:00Z",
             "language": "en", "copyrightNotice": "(c) 2031 Coast Wire", "usageTerms": "Not for resale.", "by": "Ida Nor",
             "headlines": [{"role": "main", "value": "Ferry stays"}], "body_html": "<p>Skarvik - The ferry</p><h2>Why</h2><p>It pays.</p>",
             "infoSources": [{"name": "Harbour Post", "role": "publisher"}],
             "people": [{"name": "Ida Nor", "literal": "ida", "uri": "https://id.example/1"}],
             "organisations": [{"name": "Harbour Board", "literal": "board", "scheme": "https://id.example/", "code": "2"}],
             "places": [{"name": "Skarvik", "literal": "skarvik"}],
             "subjects": [{"name": "fishing", "literal": "fishing", "creator": "tagger", "confidence": 87}],
             "events": [{"name": "Strike", "literal": "strike"}], "objects": [{"name": "MS Skarv", "literal": "boat"}],
             "evolvedfrom": "wire-6", "located": "Skarvik",
             "associations": [{"name": "photo", "uri": "https://wire.example/8", "type": "picture"}]}""";

    private static List<String> rows(String way) throws IOException {
        String source = Files.readString(
                Path.of(System.getProperty("basedir", ""), "src/main/java/io/github/newsclaims/json/ninjs/Ninjs.java"));
        assertThat(ROW.matcher(source.replaceAll("\n \\*", "\n")).results())
                .hasSize(source.split("<tr><td>", -1).length - 1)
                .allMatch(row -> row.group(3).matches("both|reading"));
        return ROW.matcher(source.replaceAll("\n \\*", "\n"))
                .results()
                .filter(row -> row.group(3).equals(way))
                .map(row -> row.group(1))
                .toList();
    }

    private static Stream<String> fields(String row) {
        return FIELD.matcher(row).results().map(field -> '"' + field.group(1) + "\":");
    }

    @Test
    void eachFieldOfARowIsReadAndWritten() throws IOException {
        Imported imported = Ninjs.read(ITEM);
        Article article = imported.article();
        Exported exported = Ninjs.write(article);

        assertThat(imported.losses()).extracting(Loss::outcome).doesNotContain(LossOutcome.LEFT_OUT);
        assertThat(imported.losses().stream().filter(loss -> loss.outcome() == LossOutcome.KEPT))
                .extracting(Loss::field)
                .containsExactly("located", "associations");
        for (String row : rows("both")) {
            assertThat(fields(row))
                    .as(row)
                    .isNotEmpty()
                    .allMatch(field -> exported.json().contains(field));
        }
        assertThat(NinjsFiles.objection(exported.json())).isEmpty();
    }

    @Test
    void noFieldOfARowThatIsOnlyReadIsWritten() throws IOException {
        String exported = Ninjs.write(Ninjs.read(ITEM).article()).json();

        for (String row : rows("reading")) {
            assertThat(fields(row)).as(row).isNotEmpty().noneMatch(exported::contains);
            if (!row.contains("guid")) {
                assertThat(fields(row)).as(row).allMatch(ITEM.replace(": ", ":")::contains);
            }
        }
        assertThat(Ninjs.read("{\"guid\": \"tag:s,2031:4\"}").article().id()).isEqualTo("tag:s,2031:4");
    }

    @Test
    void readsEveryFieldOfTheItem() {
        Article article = Ninjs.read(ITEM).article();

        assertThat(article.toBuilder().build().toString())
                .isEqualTo("Article{id=wire-7, headline=Ferry stays, sources=1, claims=0}");
        assertThat(Stream.of(
                        article.uri(),
                        article.version(),
                        article.status(),
                        article.published(),
                        article.updated(),
                        article.language(),
                        article.rights(),
                        article.publisher(),
                        article.text()))
                .allMatch(part -> part.isPresent());
        assertThat(article.contributors()).hasSize(1);
        assertThat(article.entities()).hasSize(6);
        assertThat(article.relations()).hasSize(1);
        assertThat(article.sections())
                .extracting(section -> section.kind().toString())
                .containsExactly("headline", "body", "subheading", "dateline");
    }
}
