package io.github.newsclaims.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document of millions of levels costs no more memory than its length, and a long pointer no more than its own. */
@Tag("jackson")
class DeepDocumentInASmallHeapTest {
    private static final int LEVELS = 5_000_000;
    private static final String HEAD = "{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":";
    private static final String REFUSED = "an extension nests at most 500 deep at /x/0/0";
    private static final String LONG_POINTER = "x must be a decimal within the limits, got 1e99999999999 at /x/nnnn";
    private static final String NOT_UTF8 = "document is not valid UTF-8 at /x/0/0";

    @Test
    void isRefused() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeepDocumentInASmallHeapTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines())
                .zipSatisfy(
                        List.of(LONG_POINTER, REFUSED, REFUSED, REFUSED, NOT_UTF8, NOT_UTF8),
                        (line, message) -> assertThat(line).startsWith(message));
    }

    /** Says how a deep document is refused: with long names, without a text, with one, with a function, and where it ends in a broken byte. */
    public static void main(String[] args) {
        String names = ("{\"" + "n".repeat(4000) + "\":").repeat(400);
        say(NewsClaimsJson.reader(), (HEAD + names + "{\"x\":1e99999999999").getBytes(UTF_8));
        byte[] deep = (HEAD + "[".repeat(LEVELS)).getBytes(UTF_8);
        ArticleText text = ArticleText.of("Ferry full");
        List<NewsClaimsReader<Article>> readers = List.of(
                NewsClaimsJson.reader(),
                NewsClaimsJson.reader().withText(text),
                NewsClaimsJson.reader().withTexts(id -> Optional.empty()));
        readers.forEach(reader -> say(reader, deep));
        deep[deep.length - 1] = (byte) 0xFF;
        readers.subList(0, 2).forEach(reader -> say(reader, deep));
    }

    private static void say(NewsClaimsReader<Article> reader, byte[] json) {
        try {
            System.out.println("read " + reader.read(json).id());
        } catch (NewsClaimsJsonException e) {
            System.out.println(e.getMessage());
        }
    }
}
