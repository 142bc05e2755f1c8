package io.github.newsclaims.json.internal.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.exchange.Exported;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MembersTest {
    private static String json(Members members) {
        return Exported.of(members.map(), List.of()).json();
    }

    @Test
    void keepsTheOrderAndLeavesOutWhatIsAbsent() {
        Members members = new Members()
                .put("z", "last")
                .put("none", null)
                .put("empty", Optional.empty())
                .put("list", List.of())
                .put("object", new Members())
                .putAny("any", null)
                .putAny("tags", List.of())
                .put("some", Optional.of(5))
                .putText("uri", Optional.of(URI.create("https://a.example")))
                .putText("date", Optional.empty())
                .putOneOrMany("one", List.of("a"))
                .putOneOrMany("many", List.of("a", "b"))
                .putOneOrMany("hollow", List.of(Map.of()))
                .putOneOrMany("mixed", List.of(new Members().put("c", 2), "d"))
                .putOneOrMany("no", List.of())
                .put("inner", new Members().put("a", true))
                .put("items", Members.maps(List.of(new Members().put("b", 1), new Members())));

        assertThat(json(members))
                .isEqualTo(
                        "{\"z\":\"last\",\"any\":null,\"tags\":[],\"some\":5,\"uri\":\"https://a.example\",\"one\":\"a\",\"many\":[\"a\",\"b\"],"
                                + "\"hollow\":{},\"mixed\":[{\"c\":2},\"d\"],"
                                + "\"inner\":{\"a\":true},\"items\":[{\"b\":1},{}]}");
    }

    @Test
    void writesWhatReadingKept() {
        String json = "{\"id\":\"a\",\"image\":{\"w\":1,\"h\":2},\"x:y\":null,\"@type\":[\"A\"],\"b\":false}";
        TracedDocument read = new ForeignReader(ReadLimits.standard()).read(json);
        Article article = Article.builder()
                .id(read.root().text("id").orElseThrow())
                .extensions(read.root().rest("f:"))
                .build();

        TracedDocument ours = TracedDocument.of(article);
        Members written = new Members().put("id", ours.root().text("id")).putRest(ours.root(), "f:");

        assertThat(json(written)).isEqualTo(json);
        assertThat(ours.losses()).isEmpty();
    }

    @Test
    void unitesObjectsAndReportsWhatTheDocumentHasAlready() {
        Article article = Article.builder()
                .id("a")
                .extensions(Extensions.none()
                        .with("f:author", Map.of("image", "i"))
                        .with("f:name", "other")
                        .with("tool:score", 1))
                .build();
        TracedDocument ours = TracedDocument.of(article);
        ours.root().take("id");

        Members written = new Members()
                .put("name", "N")
                .put("author", new Members().put("name", "A"))
                .putRest(ours.root(), "f:");

        assertThat(json(written)).isEqualTo("{\"name\":\"N\",\"author\":{\"name\":\"A\",\"image\":\"i\"}}");
        assertThat(ours.losses())
                .extracting(Object::toString)
                .containsExactly(
                        "f:name was left out: the document has another value there, at /f:name",
                        "tool:score was left out: the format has no field for it, at /tool:score");
    }

    @Test
    void leavesOutNamesThatAreNotMembersOfTheFormat() {
        Article article = Article.builder()
                .id("a")
                .extensions(Extensions.none().with("f:inner", 1).with("f:name", 2))
                .build();
        TracedDocument ours = TracedDocument.of(article);
        ours.root().take("id");

        assertThat(json(new Members().putRest(ours.root(), "f:", Set.of("inner"))))
                .isEqualTo("{\"name\":2}");
        assertThat(ours.losses())
                .extracting(Object::toString)
                .containsExactly("f:inner was left out: the format has no field for it, at /f:inner");
    }

    @Test
    void leavesOutWhatIsNestedTooDeeply() {
        Object deep = List.of();
        for (int level = 1; level < 302; level++) {
            deep = List.of(deep);
        }
        Article article = Article.builder()
                .id("a")
                .extensions(Extensions.none().with("f:deep", deep).with("f:less", ((List<?>) deep).get(0)))
                .build();
        TracedDocument ours = TracedDocument.of(article);
        ours.root().take("id");

        assertThat(new Members().putRest(ours.root(), "f:").map()).containsOnlyKeys("less");
        assertThat(ours.losses())
                .extracting(Object::toString)
                .containsExactly("f:deep was left out: it is nested too deeply, at /f:deep");
    }
}
