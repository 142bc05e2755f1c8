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

    private static final String WITH = "Skarvik / One / Two";
    private static final String WITHOUT =
            "no text / body_html was kept as an extension: reading HTML needs org.jsoup:jsoup on"
                    + " the class path, for example version 1.24.1, at /body_html / One Two";

    @TempDir
    Path folder;

    private static UserProgram program(String requires) {
        return new UserProgram("requires io.github.newsclaims.json; " + requires, """
                package user;

                import io.github.newsclaims.json.exchange.Imported;
                import io.github.newsclaims.json.ninjs.Ninjs;

                public class Main {
                    public static void main(String[] args) {
                        String html = "\\"body_html\\":\\"<p>One</p><p>Two</p>\\"}";
                        Imported item = Ninjs.read("{\\"uri\\":\\"urn:x:1\\",\\"headline\\":\\"Skarvik\\"," + html);
                        System.out.println(item.article().text()
                                .map(text -> text.value().replaceAll("\\n+", " / "))
                                .orElseGet(() -> "no text / " + item.lossText().strip()
                                        + " / " + Ninjs.read("{\\"uri\\":\\"urn:x:1\\",\\"body_text\\":\\"One Two\\"," + html)
                                                .article().text().orElseThrow().value()));
                    }
                }
                """);
    }

    @Test
    void readsHtmlWithJsoupOnTheClassPath() throws Exception {
        assertThat(PROGRAM.runOnTheClassPath(folder, UserProgram.path(SHARED, JACKSON_2, JSOUP)))
                .isEqualTo(WITH + "\n");
    }

    @Test
    void namesTheDependencyWithoutJsoupAndTakesAPlainBody() throws Exception {
        assertThat(PROGRAM.runOnTheClassPath(folder, UserProgram.path(SHARED, JACKSON_2)))
                .isEqualTo(WITHOUT + "\n");
    }

    @Test
    void readsHtmlInAModuleThatRequiresJsoup() throws Exception {
        Path jdk = Path.of(System.getProperty("java.home"));

        assertThat(PROGRAM_THAT_REQUIRES_JSOUP.runOnTheModulePath(
                        jdk, folder, UserProgram.path(SHARED, JACKSON_2, JSOUP)))
                .isEqualTo(WITH + "\n");
    }

    @Test
    void namesTheDependencyInAModuleWithoutIt() throws Exception {
        Path jdk = Path.of(System.getProperty("java.home"));

        assertThat(PROGRAM.runOnTheModulePath(jdk, folder, UserProgram.path(SHARED, JACKSON_2)))
                .isEqualTo(WITHOUT + "\n");
    }
}
