package io.github.newsclaims.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.Article;
import io.github.newsclaims.json.ArticleGenerator;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.Loss;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That each field which does not come back of an article of ours was reported as lost. */
class LossCoverageTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(longs = {5, 77})
    void reportsWhatDoesNotComeBack(long seed) throws IOException {
        ArticleGenerator generator = new ArticleGenerator(seed);
        int differences = 0;
        for (int count = 0; count < 150; count++) {
            Article article = generator.next();
            Exported exported = SchemaOrg.writer().write(article);
            Article read = SchemaOrg.reader().read(exported.json()).article();
            List<String> changed = new ArrayList<>();
            compare("", tree(article), tree(read), changed);

            assertThat(changed)
                    .as(() -> exported.json() + "\n" + exported.lossText())
                    .filteredOn(
                            pointer -> !pointer.matches(".*/wording/\\d+.*")) // words that cut an emoji have no place
                    .allMatch(pointer -> exported.losses().stream().anyMatch(loss -> covers(loss, pointer)));
            differences += changed.size();
        }

        assertThat(differences).isGreaterThan(1000);
    }

    private static JsonNode tree(Article article) throws IOException {
        return MAPPER.readTree(NewsClaimsJson.write(article));
    }

    private static boolean covers(Loss loss, String pointer) {
        String place = loss.pointer();
        return pointer.equals(place) || pointer.startsWith(place + "/") || place.startsWith(pointer + "/");
    }

    /** Adds the pointers of the fields of the first tree that the second does not have or has with another value. */
    private static void compare(String pointer, JsonNode before, JsonNode after, List<String> changed) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            for (Iterator<String> names = before.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (name.matches("[a-zA-Z0-9]+")) {
                    compare(pointer + "/" + name, before.get(name), after.path(name), changed);
                }
            }
        } else if (pointer.matches("/(sources|entities|claims)")) {
            for (int index = 0; index < before.size(); index++) {
                compare(pointer + "/" + index, before.get(index), withId(after, before.get(index)), changed);
            }
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int index = 0; index < before.size(); index++) {
                compare(pointer + "/" + index, before.get(index), after.get(index), changed);
            }
        } else {
            changed.add(pointer);
        }
    }

    private static JsonNode withId(JsonNode all, JsonNode wanted) {
        for (JsonNode each : all) {
            if (each.path("id").equals(wanted.path("id"))) {
                return each;
            }
        }
        return MAPPER.missingNode();
    }
}
