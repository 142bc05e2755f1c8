package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.Loss;
import io.github.newsclaims.json.exchange.LossOutcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every value of odd annotations is in the article or is named as a loss, and every one in the article is written or is named. */
class AnnotationsWithoutVanishingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARK = Pattern.compile("m[0-9]{4}x|9[0-9]{6}");
    private static final int ROUNDS = 4_000;

    private final Random random = new Random(20);
    /** The number of the last mark: a value that is nowhere else. */
    private int marks;

    @ParameterizedTest
    @EnumSource(
            value = AnnotationDialect.class,
            names = {"W3C", "HYPOTHESIS"})
    void isKeptOrNamed(AnnotationDialect dialect) throws IOException {
        int claims = 0;
        for (int round = 0; round < ROUNDS; round++) {
            marks = 0;
            JsonNode document = document(dialect);
            WebAnnotationReader reader = reader(dialect);
            Imported imported = reader.read(document.toString(), Annotated.withSources());
            Article article = imported.article();
            claims += article.claims().size();
            JsonNode ours = JSON.readTree(NewsClaimsJson.write(article));
            assertNothingVanished(document, ours, imported.losses(), document + " with " + reader);
            Exported written = WebAnnotations.writer().withDialect(dialect).write(article);
            assertNothingVanished(ours, JSON.readTree(written.json()), written.losses(), ours + " of " + document);
        }
        assertThat(claims).isGreaterThan(ROUNDS / 2);
    }

    private static void assertNothingVanished(JsonNode from, JsonNode to, List<Loss> losses, String shown) {
        String there = to.toString();
        Map<String, String> marks = new LinkedHashMap<>();
        addMarks(marks, "", from);
        marks.forEach((pointer, mark) -> {
            if (!there.contains(mark)) {
                assertThat(losses)
                        .as("%s at %s in %s, losses %s", mark, pointer, shown, losses)
                        .anyMatch(loss ->
                                loss.outcome() != LossOutcome.KEPT && (pointer + "/").startsWith(loss.pointer() + "/"));
            }
        });
    }

    private static void addMarks(Map<String, String> marks, String pointer, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> addMarks(
                            marks,
                            pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                            member.getValue()));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                addMarks(marks, pointer + "/" + index, node.get(index));
            }
        } else {
            Matcher mark = MARK.matcher(node.asText());
            if (mark.find()) {
                marks.put(pointer, mark.group());
            }
        }
    }

    private WebAnnotationReader reader(AnnotationDialect dialect) {
        WebAnnotationReader reader = WebAnnotations.reader().withDialect(dialect);
        reader = one(5) ? reader.withSeparateTargets() : reader;
        reader = one(5) ? reader.withCommentsAsPropositions() : reader;
        reader = one(5) ? reader.withTagsAsTypes() : reader;
        return one(5) ? reader.withAssessments() : reader;
    }

    // Values.

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private String mark() {
        return String.format("m%04dx", marks++);
    }

    private int number() {
        return 9_000_000 + marks++;
    }

    /** Returns one of some words, or a mark. */
    private String word(String... words) {
        return one(6) ? mark() : words[random.nextInt(words.length)];
    }

    private JsonNode document(AnnotationDialect dialect) {
        ArrayNode annotations = JSON.createArrayNode();
        for (int count = random.nextInt(3); count >= 0; count--) {
            boolean isRow = dialect == AnnotationDialect.HYPOTHESIS && !one(6);
            annotations.add(isRow ? row() : annotation(annotations.size()));
        }
        if (one(2)) {
            return annotations;
        }
        ObjectNode container = JSON.createObjectNode();
        put(container, 3, "type", () -> container.put("type", word("AnnotationCollection", "AnnotationPage")));
        put(container, 4, "id", () -> container.put("id", mark()));
        put(container, 4, "label", () -> container.put("label", mark()));
        put(container, 4, "total", () -> container.put("total", one(2) ? number() : annotations.size()));
        put(container, 6, "partOf", () -> container.putObject("partOf").put("id", mark()));
        put(container, 6, "@context", () -> container.put("@context", word("http://www.w3.org/ns/anno.jsonld")));
        return container.set(one(3) ? "rows" : "items", annotations);
    }

    /** Runs an action for one of some calls. */
    private void put(ObjectNode object, int of, String name, Runnable action) {
        if (!object.has(name) && one(of)) {
            action.run();
        }
    }

    private ObjectNode row() {
        ObjectNode row = JSON.createObjectNode().put("id", mark()).put("uri", page());
        put(row, 2, "text", () -> row.put("text", mark()));
        put(row, 2, "tags", () -> row.putArray("tags").add(word("numerical", "opinion")));
        put(row, 3, "user", () -> row.put("user", mark()));
        put(row, 3, "created", () -> row.put("created", word("2031-04-02T10:00:00Z")));
        put(row, 5, "group", () -> row.put("group", word("__world__")));
        put(row, 9, "references", () -> row.putArray("references").add(mark()));
        addOddities(row);
        row.set("target", targets());
        return row;
    }

    private void addOddities(ObjectNode annotation) {
        for (String name : List.of("otherTarget", "commenting", "describing", "items", "label", "@context")) {
            put(annotation, 20, name, () -> annotation.put(name, mark()));
        }
    }

    private ObjectNode annotation(int before) {
        ObjectNode annotation = JSON.createObjectNode();
        put(annotation, 2, "id", () -> annotation.put("id", "http://a.example/" + before + (one(2) ? mark() : "")));
        put(annotation, 2, "type", () -> annotation.put("type", word("Annotation")));
        put(
                annotation,
                2,
                "motivation",
                () -> set(annotation, "motivation", word("describing", "commenting", "linking")));
        put(annotation, 5, "bodyValue", () -> annotation.put("bodyValue", mark()));
        put(
                annotation,
                5,
                "canonical",
                () -> annotation.put("canonical", one(2) ? mark() : "http://c.example/" + mark()));
        put(annotation, 3, "creator", () -> annotation.set("creator", agent()));
        put(annotation, 4, "generator", () -> annotation.set("generator", agent()));
        put(annotation, 3, "created", () -> annotation.put("created", word("2031-04-02T10:00:00Z", "2031")));
        addOddities(annotation);
        ArrayNode bodies = JSON.createArrayNode();
        for (int count = random.nextInt(3); count > 0; count--) {
            bodies.add(body());
        }
        annotation.set("body", bodies.size() == 1 && one(2) ? bodies.get(0) : bodies);
        annotation.set("target", one(8) ? link(before) : targets());
        return annotation;
    }

    /** Sets a word, or a list with it and sometimes another value. */
    private void set(ObjectNode object, String name, String word) {
        if (one(5)) {
            ArrayNode list = object.putArray(name).add(word);
            if (one(2)) {
                list.add(number());
            }
        } else {
            object.put(name, word);
        }
    }

    private JsonNode agent() {
        ObjectNode agent = JSON.createObjectNode();
        put(agent, 2, "name", () -> agent.put("name", mark()));
        put(agent, 2, "id", () -> agent.put("id", one(2) ? mark() : "http://p.example/" + mark()));
        put(agent, 3, "type", () -> agent.put("type", mark()));
        put(agent, 3, "email", () -> agent.put("email", mark()));
        return one(4) ? JSON.getNodeFactory().textNode(mark()) : agent;
    }

    private JsonNode body() {
        if (one(5)) {
            return JSON.getNodeFactory().textNode(word("https://people.example/ost"));
        }
        ObjectNode body = JSON.createObjectNode();
        put(body, 2, "type", () -> set(body, "type", word("TextualBody", "SpecificResource")));
        put(
                body,
                2,
                "purpose",
                () -> set(
                        body,
                        "purpose",
                        word("describing", "commenting", "highlighting", "tagging", "assessing", "identifying")));
        if (one(3)) {
            body.put(one(2) ? "source" : "id", word("https://people.example/ost", "https://places.example/skarvik"));
            put(body, 5, "id", () -> body.put("id", mark()));
        } else {
            body.put("value", word(" ", mark(), mark(), "numerical", "supports"));
        }
        put(body, 4, "language", () -> set(body, "language", word("en", "fr")));
        put(body, 4, "format", () -> set(body, "format", word("text/plain", "text/markdown")));
        put(body, 6, "creator", () -> body.set("creator", agent()));
        return body;
    }

    private JsonNode link(int before) {
        ArrayNode targets = JSON.createArrayNode();
        for (int index = 0; index < 2; index++) {
            String address = word("http://a.example/0", "http://a.example/1", "urn:x:" + before);
            ObjectNode target = JSON.createObjectNode().put("id", address);
            put(target, 4, "type", () -> target.put("type", word("Annotation")));
            put(target, 6, "scope", () -> target.put("scope", mark()));
            targets.add(one(2) ? JSON.getNodeFactory().textNode(address) : target);
        }
        return targets;
    }

    private String page() {
        return one(6) ? "https://o.example/" + mark() : "https://p.example/a" + (one(8) ? "#" + mark() : "");
    }

    private JsonNode targets() {
        ArrayNode targets = JSON.createArrayNode();
        for (int count = random.nextInt(3); count >= 0; count--) {
            targets.add(target());
        }
        return targets.size() == 1 && one(2) ? targets.get(0) : targets;
    }

    private JsonNode target() {
        if (one(6)) {
            return JSON.getNodeFactory().textNode(page());
        }
        ObjectNode target = JSON.createObjectNode();
        if (one(6)) {
            target.put("id", page());
        } else if (!one(5)) {
            target.put("source", page());
            put(target, 6, "id", () -> target.put("id", mark()));
        } else {
            target.putObject("source").put("id", page()).put("format", mark());
        }
        put(target, 4, "type", () -> set(target, "type", word("SpecificResource")));
        put(target, 6, "scope", () -> target.put("scope", mark()));
        if (!one(5)) {
            target.set("selector", selectors());
        }
        return target;
    }

    private JsonNode selectors() {
        List<ObjectNode> selectors = new ArrayList<>();
        for (int count = random.nextInt(3); count >= 0; count--) {
            ObjectNode selector = JSON.createObjectNode();
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    selector.put("type", "TextQuoteSelector").put("exact", word("Ost", "No boat", "boat", "said", " "));
                    put(selector, 4, "prefix", () -> selector.put("prefix", word(" ", "“", "will ")));
                    put(selector, 4, "suffix", () -> selector.put("suffix", word(" ", " said", " at")));
                    put(selector, 9, "prefix", () -> selector.put("prefix", number()));
                }
                case 2 -> {
                    boolean isOutside = one(2);
                    selector.put("type", "TextPositionSelector")
                            .put("start", isOutside ? number() : random.nextInt(20))
                            .put("end", isOutside ? number() : 20 + random.nextInt(20));
                    put(selector, 9, "quote", () -> selector.put("quote", mark()));
                }
                case 3 -> // the native form of Recogito
                    selector.put("quote", word("Ost", "boat"))
                            .put("start", random.nextInt(20))
                            .put("end", number());
                default -> selector.put("type", "CssSelector").put("value", mark());
            }
            put(selector, 9, "refinedBy", () -> selector.putObject("refinedBy").put("value", mark()));
            selectors.add(selector);
        }
        ArrayNode list = JSON.createArrayNode().addAll(selectors);
        return list.size() == 1 && one(2) ? list.get(0) : list;
    }
}
