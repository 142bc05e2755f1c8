package io.github.newsclaims.examples.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.newsclaims.Article;
import io.github.newsclaims.examples.show.BundledArticles;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The bundled article whose every string says something that a page must not run. */
public final class Hostile {
    /** Ends each context of HTML, begins elements that run a script, and has separators, direction marks and template syntax. */
    public static final String WORDS = "</script></style></title>--><script>window.hacked=1</script>"
            + "<img src=x onerror=window.hacked=1><svg onload=window.hacked=1>\" onfocus=\"window.hacked=1\" autofocus='"
            + " `${window.hacked=1}` {{7*7}} &lt;b&gt; javascript:window.hacked=1 \u2028\u2029\u202e\u2066\u200f end";

    private static final String LINK = "javascript:window.hacked=1";
    private static final Set<String> FREE = Set.of(
            "headline",
            "rights",
            "name",
            "organization",
            "description",
            "role",
            "affiliation",
            "location",
            "note",
            "proposition",
            "measuredEntity",
            "measuredProperty",
            "qualifier",
            "agent",
            "title",
            "words",
            "verdict",
            "justification",
            "reviewer",
            "counted",
            "reason");

    private Hostile() {}

    public static Article article() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode article = (ObjectNode) mapper.readTree(NewsClaimsJson.write(BundledArticles.article()));
        change(article);
        String text = article.get("text").textValue();
        int start = text.codePointCount(0, text.length());
        article.put("text", text + WORDS);
        ObjectNode claim = ((ArrayNode) article.get("claims")).addObject();
        claim.put("id", WORDS.substring(0, 190));
        claim.putArray("wording")
                .addObject()
                .put("start", start)
                .put("end", start + WORDS.codePointCount(0, WORDS.length()))
                .put("exact", WORDS);
        article.put("id", WORDS.substring(0, 150));
        return NewsClaimsJson.read(mapper.writeValueAsString(article));
    }

    private static void change(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.get(name);
                boolean place = name.equals("role") && (object.has("name") && !object.has("kind"));
                if (value.isTextual() && (name.contains(":") || FREE.contains(name) && !place)) {
                    object.put(name, WORDS);
                } else if (name.equals("uri")) {
                    object.put(name, LINK);
                } else if (name.equals("aliases") || name.equals("sameAs")) {
                    object.set(name, object.arrayNode().add(new TextNode(name.equals("sameAs") ? LINK : WORDS)));
                } else {
                    change(value);
                }
            }
        } else {
            node.forEach(Hostile::change);
        }
    }
}
