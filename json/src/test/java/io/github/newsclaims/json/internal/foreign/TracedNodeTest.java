package io.github.newsclaims.json.internal.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.term.Channel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracedNodeTest {
    private static TracedDocument document(String json) {
        return new ForeignReader(ReadLimits.standard()).read(json.replace('\'', '"'));
    }

    private static List<String> losses(TracedDocument document) {
        return document.losses().stream().map(Object::toString).toList();
    }

    @Test
    void takesValuesOfTheTypeAskedFor() {
        TracedDocument document = document("{'t':'x ','l':['y'],'n':2.50,'s':' -0.5 ','o':3,'f':false,"
                + "'u':' https://a.example/x ','d':'2031-4-2 10:30','h':'A &amp; B'}");
        TracedNode root = document.root();

        assertThat(root.text("t")).contains("x ");
        assertThat(root.text("l")).contains("y");
        assertThat(root.number("n")).contains(new BigDecimal("2.5"));
        assertThat(root.number("s")).contains(new BigDecimal("-0.5"));
        assertThat(root.offset("o")).contains(3);
        assertThat(root.flag("f")).contains(false);
        assertThat(root.uri("u")).map(Object::toString).contains("https://a.example/x");
        assertThat(root.date("d")).map(Object::toString).contains("2031-04-02T10:30");
        assertThat(root.html("h")).contains("A & B");
        assertThat(root.rest("x:")).isEqualTo(Extensions.none());
        assertThat(losses(document)).containsExactly("h was changed: HTML entities were decoded, at /h");
    }

    @Test
    void treatsNullAndBlankAsAbsent() {
        TracedDocument document = document("{'a':null,'b':'','c':' \\u00a0','d':[],'e':[null,'']}");
        TracedNode root = document.root();

        for (String name : List.of("a", "b", "c", "d", "e", "absent")) {
            assertThat(root.text(name)).as(name).isEmpty();
            assertThat(root.nodes(name)).as(name).isEmpty();
        }
        assertThat(List.of(root.has("a"), root.has("b"), root.has("c"), root.has("d"), root.has("absent")))
                .containsOnly(false);
        assertThat(root.has("e")).isTrue();
        assertThat(root.rest("x:")).isEqualTo(Extensions.none());
        assertThat(losses(document)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text|5|it must be a string, got 5",
                "text|{}|it must be a string, got an object",
                "text|[['a']]|it must be a string, got an array",
                "text|['a','b']|it must be a string, got a list of 2",
                "number|'2,5'|Invalid a: a decimal is written like 150 or -0.5, got \"2,5\"",
                "number|'1e5'|Invalid a: a decimal is written like 150 or -0.5, got \"1e5\"",
                "number|true|it must be a number, got true",
                "number|1e-200|Invalid a: a decimal has at most 100 digits before and 100 after the point, got 1E-200",
                "offset|-1|it must be a whole number from 0 to 2147483647, got -1",
                "offset|1.5|it must be a whole number from 0 to 2147483647, got 1.5",
                "offset|2147483648|it must be a whole number from 0 to 2147483647, got 2147483648",
                "flag|'true'|it must be true or false, got \"true\"",
                "uri|'a b'|Invalid URI: it must be written as RFC 3986 asks, got \"a b\"",
                "uri|'x/y'|Invalid URI: it must be absolute, got \"x/y\"",
                "date|'02/03/2031'|Invalid date: it must be written like 2031-04-02 or 2031-04-02T10:30:00Z, got"
                        + " \"02/03/2031\""
            })
    void keepsAValueOfAnotherTypeWithTheReason(String type, String value, String reason) {
        TracedDocument document = document("{'a':" + value + "}");
        TracedNode root = document.root();
        Object before = ((Map<?, ?>) root.value()).get("a");

        Optional<?> taken = switch (type) {
            case "text" -> root.text("a");
            case "number" -> root.number("a");
            case "offset" -> root.offset("a");
            case "flag" -> root.flag("a");
            case "uri" -> root.uri("a");
            default -> root.date("a");
        };
        assertThat(taken.isPresent()).isFalse();
        assertThat(root.rest("x:").get("x:a")).contains(before);
        assertThat(document.losses()).hasSize(1).allSatisfy(loss -> {
            assertThat(loss.field()).isEqualTo("a");
            assertThat(loss.pointer()).startsWith("/a");
            assertThat(loss.outcome()).isEqualTo(LossOutcome.KEPT);
            assertThat(loss.reason()).isEqualTo(reason);
        });
    }

    @Test
    void keepsWhatAConversionRefuses() {
        TracedDocument document = document("{'language':'en_US','other':' nb-NO','channel':'Press Release'}");
        TracedNode root = document.root();

        assertThat(root.language("language")).isEmpty();
        assertThat(root.language("other")).contains("nb-NO");
        assertThat(root.text("channel", Channel::of)).isEmpty();
        root.rest("x:");
        assertThat(losses(document))
                .containsExactly(
                        "language was kept as an extension: Invalid language: it must be a well-formed BCP 47 tag, got"
                                + " \"en_US\", at /language",
                        "channel was kept as an extension: Invalid channel: a term is lower-case words joined by hyphens, like on-record, got"
                                + " \"Press Release\", at /channel");
    }

    @Test
    void keepsTheRestInItsOrderAndReportsTheLargestParts() {
        TracedDocument document = document("{'z':{'q':[1,null]},'name':'N','author':{'name':'A','image':{'url':'u'}},"
                + "'list':['a',5,'b',{}],'y':null}");
        TracedNode root = document.root();
        root.text("name");
        root.member("author").orElseThrow().text("name");
        assertThat(root.texts("list")).containsExactly("a", "b");

        Extensions rest = root.rest("x:");

        assertThat(rest.asMap().keySet()).containsExactly("x:z", "x:author", "x:list", "x:y");
        assertThat(rest.get("x:author")).contains(Map.of("image", Map.of("url", "u")));
        assertThat(rest.get("x:list")).contains(List.of(new BigDecimal(5), Map.of()));
        assertThat(losses(document))
                .containsExactly(
                        "z was kept as an extension: the model has no field for it, at /z",
                        "image was kept as an extension: the model has no field for it, at /author/image",
                        "list was kept as an extension: it must be a string, got 5, at /list/1",
                        "list was kept as an extension: it must be a string, got an object, at /list/3",
                        "y was kept as an extension: the model has no field for it, at /y");
        assertThat(root.rest("x:")).as("kept once").isEqualTo(Extensions.none());
    }

    @Test
    void keepsTheRestOfAPartWhereTheAdapterAsksForIt() {
        TracedDocument document = document("{'author':{'name':'A','image':'i'},'b':1}");
        TracedNode author = document.root().nodes("author").get(0);
        author.text("name");

        assertThat(author.rest("x:").asMap()).containsOnlyKeys("x:image");
        assertThat(document.root().rest("x:").asMap()).containsOnlyKeys("x:b");
    }

    @Test
    void keepsAnObjectWholeIfNothingInItWasTaken() {
        TracedDocument document = document("{'a':{'b':1,'c':{'d':2}}}");
        document.root().member("a").orElseThrow().member("c").orElseThrow().has("d");

        assertThat(document.root().rest("x:").get("x:a"))
                .contains(Map.of("b", new BigDecimal(1), "c", Map.of("d", new BigDecimal(2))));
        assertThat(losses(document))
                .containsExactly("a was kept as an extension: the model has no field for it, at /a");
    }

    @Test
    void reportsWhatWasNeitherTakenNorKeptAsLeftOut() {
        TracedDocument document = document("[{'a':1,'b':{'c':2,'d':3},'e':'02/03/2031'},7]");
        TracedNode first = document.root().nodes().get(0);
        first.number("a");
        first.member("b").orElseThrow().number("c");
        first.date("e");
        first.problem("b", "the whole matters");

        assertThat(losses(document))
                .containsExactly(
                        "d was left out: the whole matters, at /0/b/d",
                        "e was left out: Invalid date: it must be written like 2031-04-02 or 2031-04-02T10:30:00Z, got"
                                + " \"02/03/2031\", at /0/e",
                        "document was left out: the model has no field for it, at /1");
        assertThat(losses(document("{}"))).containsExactly("document was left out: the model has no field for it");
    }

    @Test
    void takesAPartWithAllThatIsInIt() {
        TracedDocument document = document("{'a':{'b':{'c':1}},'d':[1,2]}");
        document.root().member("a").orElseThrow().member("b").orElseThrow().report(LossOutcome.CHANGED, "why");
        document.root().take("a");
        document.root().take("d");
        document.root().take("absent");

        assertThat(losses(document)).containsExactly("b was changed: why, at /a/b");
    }

    @Test
    void looksAtACopyWithoutTaking() {
        TracedDocument document = document("{'a':[1]}");

        assertThat(document.root().child("a").orElseThrow().untraced().offset()).contains(1);
        assertThat(losses(document)).containsExactly("document was left out: the model has no field for it");
    }

    @Test
    void keepsOrLeavesOutAValueAsAWholeAfterPartsOfItWereTaken() {
        TracedDocument document = document("{'a':{'b':1,'c':2},'d':{'e':3,'f':4},'g':5}");
        TracedNode root = document.root();
        root.member("a").orElseThrow().number("b");
        root.member("d").orElseThrow().number("e");

        assertThat(root.member("a").orElseThrow().keepWhole("it is no claim"))
                .isEqualTo(Map.of("b", BigDecimal.ONE, "c", new BigDecimal(2)));
        root.member("d").orElseThrow().leaveOut("it is elsewhere");
        assertThat(root.rest("x:").asMap()).containsOnlyKeys("x:g");
        assertThat(losses(document))
                .containsExactly(
                        "a was kept as an extension: it is no claim, at /a",
                        "d was left out: it is elsewhere, at /d",
                        "g was kept as an extension: the model has no field for it, at /g");
    }

    @Test
    void escapesNamesInPointersAndNamesTheBlankOne() {
        TracedDocument document = document("{'a/b~c':1,'':2}");

        assertThat(document.root().rest("x:").asMap()).containsOnlyKeys("x:a/b~c");
        assertThat(losses(document))
                .containsExactly(
                        "a/b~c was kept as an extension: the model has no field for it, at /a~1b~0c",
                        "\\\"\\\" was left out: the model has no field for it, at /");
    }

    @Test
    void leavesOutANameThatIsTooLongWithItsPrefix() {
        String name = "n".repeat(50_000);
        TracedDocument document = document("{'" + name + "':1}");

        assertThat(document.root().rest("x:")).isEqualTo(Extensions.none());
        assertThat(document.losses()).hasSize(1).allSatisfy(loss -> {
            assertThat(loss.outcome()).isEqualTo(LossOutcome.LEFT_OUT);
            assertThat(loss.message()).hasSizeLessThan(400);
        });
    }

    @Test
    void reportsWhatOfAnArticleIsNotWritten() {
        Article article = Article.builder()
                .id("a")
                .headline("H")
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("P")
                        .note("N")
                        .extensions(Extensions.none().with("x:deep", nested(499)))
                        .build())
                .build();
        TracedDocument ours = TracedDocument.of(article);
        ours.root().text("id");
        ours.root().nodes("claims").get(0).text("proposition");

        assertThat(losses(ours))
                .containsExactly(
                        "headline was left out: the format has no field for it, at /headline",
                        "id was left out: the format has no field for it, at /claims/0/id",
                        "note was left out: the format has no field for it, at /claims/0/note",
                        "x:deep was left out: the format has no field for it, at /claims/0/x:deep");
    }

    private static Object nested(int levels) {
        Object value = List.of();
        for (int level = 1; level < levels; level++) {
            value = List.of(value);
        }
        return value;
    }
}
