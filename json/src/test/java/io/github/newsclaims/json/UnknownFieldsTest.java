package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.newsclaims.Article;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.check.CheckRule;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.json.corpus.CorpusLine;
import io.github.newsclaims.json.corpus.CorpusReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fields that the model does not know: those without a prefix are kept, reported by the check, and refused on request. */
class UnknownFieldsTest {
    private static final String MISSPELT = """
            {"newsclaims":"1","id":"a","claims":[{"id":"c1","proposition":"It rains.",\
            "figures":[{"amount":{"kind":"exact","value":"5"},"unit":{"kind":"count"},"measured_entity":"boats",\
            "tool:score":1}],"confidence":0.9}]}""";

    @Test
    void keepsThemAndReportsThem() {
        Article article = NewsClaimsJson.read(MISSPELT);

        assertThat(NewsClaimsJson.write(article)).contains("\"measured_entity\":\"boats\"", "\"confidence\":0.9");
        assertThat(ArticleCheck.standard().check(article))
                .filteredOn(finding -> finding.rule() == CheckRule.UNKNOWN_FIELD)
                .extracting(Finding::pointer, Finding::message)
                .containsExactly(
                        tuple(
                                "/claims/0/confidence",
                                "claim has no field \"confidence\"; correct the name, or give it a prefix, as in "
                                        + "\"tool:score\""),
                        tuple(
                                "/claims/0/figures/0/measured_entity",
                                "figure has no field \"measured_entity\"; the nearest is \"measuredEntity\"; correct the "
                                        + "name, or give it a prefix, as in \"tool:score\""));
        assertThat(ArticleCheck.standard().without(CheckRule.UNKNOWN_FIELD).check(article))
                .noneMatch(finding -> finding.rule() == CheckRule.UNKNOWN_FIELD);
    }

    @Test
    void refusesThemOnRequest() {
        NewsClaimsReader<Article> reader = NewsClaimsJson.reader().refusingUnknownFields();

        assertThat(NewsClaimsJson.reader().refusesUnknownFields()).isFalse();
        assertThat(reader.refusesUnknownFields()).isTrue();
        assertThat(reader.withLimits(ReadLimits.standard()).refusesUnknownFields())
                .isTrue();
        assertThat(reader.withTexts(id -> Optional.empty()).refusesUnknownFields())
                .isTrue();
        assertThatThrownBy(() -> reader.read(MISSPELT))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("figure has no field \"measured_entity\"; the nearest is \"measuredEntity\" at"
                        + " /claims/0/figures/0/measured_entity");
        assertThatThrownBy(() -> reader.read("{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":null}"))
                .hasMessage("article has no field \"x\" at /x");
        assertThat(reader.read("{\"newsclaims\":\"1\",\"id\":\"a\",\"x:y\":{\"z\":1}}")
                        .extensions())
                .hasToString("{x:y={z=1}}");
    }

    @Test
    void leavesThemOutOnRequestAndReportsEach() {
        PartialReading<Article> reading =
                NewsClaimsJson.reader().refusingUnknownFields().readWhatHolds(MISSPELT);

        assertThat(reading.faults())
                .extracting(ReadFault::pointer)
                .containsExactlyInAnyOrder("/claims/0/confidence", "/claims/0/figures/0/measured_entity");
        Article kept = reading.value().orElseThrow();
        assertThat(kept.claims().get(0).extensions().isEmpty()).isTrue();
        // The figure is left out, because it would be a figure of nothing without the field that is meant.
        assertThat(kept.claims().get(0).figures()).isEmpty();
    }

    @Test
    void refusesThemInACorpus() throws IOException {
        byte[] lines = (MISSPELT + "\n{\"newsclaims\":\"1\",\"id\":\"b\"}\n").getBytes(StandardCharsets.UTF_8);
        try (CorpusReader corpus = CorpusReader.open(
                new ByteArrayInputStream(lines), NewsClaimsJson.reader().refusingUnknownFields())) {
            assertThat(corpus.next().orElseThrow()).isInstanceOf(CorpusLine.Bad.class);
            assertThat(corpus.next().orElseThrow()).isInstanceOf(CorpusLine.Read.class);
        }
    }

    @Test
    void findsThemInEveryObject() throws IOException {
        String json = NewsClaimsJson.write(Fixtures.everything());
        JsonNode document = new ObjectMapper().readTree(json);
        List<String> objects = new ArrayList<>();
        collect(document, "", objects);
        NewsClaimsReader<Article> strict = NewsClaimsJson.reader().refusingUnknownFields();
        ArticleCheck check = ArticleCheck.standard();
        int open = 0;
        for (String object : objects) {
            ObjectNode changed = document.deepCopy();
            ((ObjectNode) changed.at(object)).put("zzz", 1);
            Article article;
            try {
                article = NewsClaimsJson.read(changed.toString());
            } catch (NewsClaimsJsonException e) {
                assertThat(e).as(object).hasMessageContaining("has no field \"zzz\" at " + object + "/zzz");
                continue;
            }
            open++;
            assertThat(check.check(article))
                    .as(object)
                    .filteredOn(finding -> finding.rule() == CheckRule.UNKNOWN_FIELD)
                    .extracting(Finding::pointer)
                    .contains(object + "/zzz");
            // The document has other unknown fields.
            ObjectNode alone = withoutUnknown(document).deepCopy();
            ((ObjectNode) alone.at(object)).put("zzz", 1);
            assertThatThrownBy(() -> strict.read(alone.toString()))
                    .as(object)
                    .hasMessageContaining("has no field \"zzz\" at " + object + "/zzz");
        }
        assertThat(open).isGreaterThan(30);
    }

    /** Collects the pointers of all objects but those inside an extension. */
    private static void collect(JsonNode node, String pointer, List<String> objects) {
        if (node.isObject()) {
            objects.add(pointer);
            node.fieldNames().forEachRemaining(name -> {
                if (!isUnknown(name)) {
                    collect(node.get(name), pointer + "/" + name, objects);
                }
            });
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(node.get(index), pointer + "/" + index, objects);
        }
    }

    private static JsonNode withoutUnknown(JsonNode node) {
        JsonNode copy = node.deepCopy();
        List<String> objects = new ArrayList<>();
        collect(copy, "", objects);
        for (String object : objects) {
            ObjectNode there = (ObjectNode) copy.at(object);
            List<String> names = new ArrayList<>();
            there.fieldNames().forEachRemaining(names::add);
            names.stream().filter(UnknownFieldsTest::isUnknown).forEach(there::remove);
        }
        return copy;
    }

    /** The names that {@link Fixtures#more} gives to extensions. */
    private static boolean isUnknown(String name) {
        return name.equals("later") || name.startsWith("tool:");
    }
}
