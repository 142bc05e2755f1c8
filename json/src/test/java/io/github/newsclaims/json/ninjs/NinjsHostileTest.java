package io.github.newsclaims.json.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.Imported;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsHostileTest {
    private static final List<String> NAMES = List.of(
            ("uri guid type version versionCreated versioncreated firstCreated pubStatus headline headlines headline_x body_html"
                            + " body_text body_x bodies descriptions description_text by byline language located"
                            + " copyrightNotice usageTerms infoSources infosource people person places subjects subject events"
                            + " objects altIds altids associations renditions evolvedfrom standard $standard"
                            + " representationType representationtype geoJSON name role value contentType literal scheme code"
                            + " creator confidence id geometry_geojson ninjs: newsclaims:id")
                    .split(" "));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"uri": "urn:x:1"        | 18
            {"uri": "a", "uri": "b"} | 14
            7                        | 1
            nonsense                 | 1
            """)
    void refusesWhatIsNotADocument(String json, int column) {
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> Ninjs.read(json))
                .satisfies(e -> assertThat(e.line()).isEqualTo(1))
                .satisfies(e -> assertThat(e.column()).isEqualTo(column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"associations\":{\"a\":", "{\"associations\":[", "{\"bodies\":[{\"value\":"})
    void refusesWhatIsNestedTooDeeply(String level) {
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> Ninjs.read(level.repeat(10_000)))
                .withMessageStartingWith("document is deeper than its limit of 400 levels at /");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"uri":"urn:x:1","associations":{"a": | {"uri":"urn:x:2"} | }}
            {"uri":"urn:x:1","name":"a","associations":[ | {"uri":"urn:x:2","name":"b"} | ]}
            """)
    void readsAndWritesAssociationsAsDeepAsADocumentMayBe(String begin, String inner, String end) {
        String json = begin.repeat(195) + inner + end.repeat(195);

        Imported imported = Ninjs.read(json);
        Exported exported = Ninjs.write(imported.article());

        assertThat(imported.losses()).isNotEmpty();
        assertThat(NinjsFiles.objection(exported.json())).isEmpty();
        assertThat(Ninjs.read(exported.json()).articles()).hasSize(1);
    }

    @Test
    void readsAnythingOfAnyTypeInAnyPlace() {
        Random random = new Random(20310402);
        for (int round = 0; round < 500; round++) {
            String json = object(random, 0);

            Imported imported = Ninjs.read(json);

            assertThat(imported.articles()).as(json).hasSize(1);
            Exported exported = Ninjs.write(imported.article());
            assertThat(NinjsFiles.objection(exported.json())).as(json).isEmpty();
            assertThat(Ninjs.read(exported.json()).article().id())
                    .as(json)
                    .isEqualTo(imported.article().id());
            assertThat(Ninjs.read(exported.json()).article().text())
                    .as(json)
                    .isEqualTo(imported.article().text());
        }
    }

    private static String object(Random random, int depth) {
        StringBuilder object = new StringBuilder("{");
        for (String name : NAMES) {
            if (random.nextInt(depth == 0 ? 4 : 10) == 0) {
                object.append(object.length() == 1 ? "" : ",")
                        .append('"')
                        .append(name)
                        .append("\":");
                object.append(value(random, depth + 1));
            }
        }
        return object.append('}').toString();
    }

    private static String value(Random random, int depth) {
        List<String> values = List.of(
                "null",
                "true",
                "7",
                "-1.5e300",
                "\"\"",
                "\" \"",
                "\"x\"",
                "\"newsclaims:id\"",
                "\"newsclaims:text\"",
                "\"canceled\"",
                "\"2031-04-02T10:00:00Z\"",
                "\"<p>One</p><h2>x</h2><p>Two\"",
                "\"&amp;\\ud83d\"",
                "\"x\\n\\nOne\\n\"",
                "\"main\"",
                "\"text/html\"",
                "\"https://x.example/y\"",
                "\"" + "å".repeat(250) + "\"",
                "\"person-1\"",
                "[]",
                "{}",
                "\"source-1\"",
                "\"publisher\"",
                "\"item-1\"",
                "50");
        int choice = random.nextInt(values.size() + 8);
        if (choice < values.size() || depth > 4) {
            return values.get(choice % values.size());
        }
        if (choice % 2 == 0) {
            return object(random, depth);
        }
        return "[" + value(random, depth + 1) + "," + object(random, depth) + "," + object(random, depth) + "]";
    }
}
