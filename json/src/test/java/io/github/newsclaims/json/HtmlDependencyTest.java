package io.github.newsclaims.json;

import static io.github.newsclaims.json.UserProgram.JACKSON_2;
import static io.github.newsclaims.json.UserProgram.SHARED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that read HTML with jsoup, which is an optional dependency, and without it. */
class HtmlDependencyTest {
    private static final String JSOUP = "jsoup-.*";

    private static final UserProgram PROGRAM = program("");
    private static final UserProgram PROGRAM_THAT_REQUIRES_JSOUP = program("requires org.jsoup;");

    private static final String WITH = """
            Skarvik / One / Two
            Boats & nets / One / Two
            headline was changed: HTML entities were decoded, at /headline
            articleBody was changed: the tags of HTML were removed, at /articleBody
            author was changed: the tags of HTML were removed, at /author
            """;
    private static final String WITHOUT = """
            no text / body_html was kept as an extension: reading HTML needs org.jsoup:jsoup on the class path, for example version\
             1.24.1, at /body_html / One Two
            Boats & nets / no text
            headline was changed: HTML entities were decoded, at /headline
            articleBody was kept as an extension: reading HTML needs org.jsoup:jsoup on the class path, for example version\
             1.24.1, at /articleBody
            author was kept as an extension: reading HTML needs org.jsoup:jsoup on the class path, for example version\
             1.24.1, at /author
            """;

    @TempDir
    Path folder;

    private static UserProgram program(String requires) {
        return new UserProgram("requires io.github.newsclaims.json; " + requires, """
                package user;

                import io.github.newsclaims.json.exchange.Imported;
                import io.github.newsclaims.json.ninjs.Ninjs;
                import io.github.newsclaims.json.schemaorg.SchemaOrg;

                public class Main {
                    public static void main(String[] args) {
                        String html = "\\"body_html\\":\\"<p>One</p><p>Two</p>\\"}";
                        Imported item = Ninjs.read("{\\"uri\\":\\"urn:x:1\\",\\"headline\\":\\"Skarvik\\"," + html);
                        System.out.println(item.article().text()
                                .map(text -> text.value().replaceAll("\\n+", " / "))
                                .orElseGet(() -> "no text / " + item.lossText().strip()
                                        + " / " + Ninjs.read("{\\"uri\\":\\"urn:x:1\\",\\"body_text\\":\\"One Two\\"," + html)
                                                .article().text().orElseThrow().value()));
                        Imported page = SchemaOrg.reader().read("{\\"@type\\":\\"NewsArticle\\",\\"headline\\":\\"Boats &amp; nets\\","
                                + "\\"articleBody\\":\\"<p>One</p><p>Two</p>\\",\\"author\\":\\"<b>Ida</b>\\"}");
                        System.out.println(page.article().headline().orElseThrow() + " / "
                                + page.article().text().map(text -> text.value().replaceAll("\\n+", " / ")).orElse("no text"));
                        System.out.print(page.lossText());
                    }
                }
                """);
    }

    @Test
    void readsHtmlWithJsoupOnTheClassPath() throws Exception {
        assertThat(PROGRAM.runOnTheClassPath(folder, UserProgram.path(SHARED, JACKSON_2, JSOUP)))
                .isEqualTo(WITH);
    }

    @Test
    void namesTheDependencyWithoutJsoupAndTakesAPlainBody() throws Exception {
        assertThat(PROGRAM.runOnTheClassPath(folder, UserProgram.path(SHARED, JACKSON_2)))
                .isEqualTo(WITHOUT);
    }

    @Test
    void readsHtmlInAModuleThatRequiresJsoup() throws Exception {
        Path jdk = Path.of(System.getProperty("java.home"));

        assertThat(PROGRAM_THAT_REQUIRES_JSOUP.runOnTheModulePath(
                        jdk, folder, UserProgram.path(SHARED, JACKSON_2, JSOUP)))
                .isEqualTo(WITH);
    }

    @Test
    void namesTheDependencyInAModuleWithoutIt() throws Exception {
        Path jdk = Path.of(System.getProperty("java.home"));

        assertThat(PROGRAM.runOnTheModulePath(jdk, folder, UserProgram.path(SHARED, JACKSON_2)))
                .isEqualTo(WITHOUT);
    }
}
