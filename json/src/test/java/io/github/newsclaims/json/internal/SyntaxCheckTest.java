package io.github.newsclaims.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.newsclaims.json.Fixtures;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the check takes for JSON is what the parser takes for JSON; what it says of the rest stands in BrokenJsonTest. */
class SyntaxCheckTest {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String SEED = NewsClaimsJson.writeIndented(Fixtures.everything())
            + "{\"a\":[1.5e-3,-0,true,false,null,\"\\u00e9\\n\"],\"b\":{}}";
    private static final String MARKS = "{}[],:\"\\ \n01-+.eEtfnu'/\u00e9";

    @Test
    void refusesWhatTheParserRefusesAndNothingElse() {
        Random random = new Random(7);
        for (int count = 0; count < 20_000; count++) {
            int from = random.nextInt(SEED.length() - 60);
            StringBuilder json = new StringBuilder("[" + SEED.substring(from, from + random.nextInt(60)) + "]");
            for (int change = random.nextInt(4); change > 0; change--) {
                int at = random.nextInt(json.length());
                json.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
            }
            agree(json.toString());
        }
        for (int at = 0; at < 2000; at++) {
            String small = "{\"id\":\"a\",\"x\":[1,2.5e3,true,null,{\"y\":\"\\u00e9\\n\"}],\"z\":false}";
            int place = at % small.length();
            agree(small.substring(0, place) + small.substring(place + 1));
            agree(small.substring(0, place) + MARKS.charAt(at % MARKS.length()) + small.substring(place));
        }
    }

    private static void agree(String json) {
        boolean found = new SyntaxCheck(json, 1000).fault(null) != null;
        assertThat(found).as(json).isEqualTo(!isJson(json));
    }

    private static boolean isJson(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            boolean empty = true;
            int depth = 0;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (depth == 0 && !empty && !token.isStructEnd()) {
                    return false;
                }
                empty = false;
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token.isScalarValue()) {
                    parser.getText();
                }
            }
            return !empty;
        } catch (IOException e) {
            return false;
        }
    }
}
