package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are not UTF-8, in every part of a document. */
@Tag("jackson")
class BrokenBytesTest {
    private static final String START = "{\"newsclaims\":\"1\",\"id\":\"é😀\",\n";
    private static final String NOT_UTF8 = "document is not valid UTF-8";
    private static final String HAS_NUL = "document has a NUL, so it may be UTF-16 or UTF-32";

    @ParameterizedTest
    @CsvSource({
        "80, a byte that only follows another",
        "bf, a byte that only follows another",
        "c0af, two bytes for one of ASCII",
        "c1bf, two bytes for one of ASCII",
        "e080af, three bytes for one of ASCII",
        "e09fbf, three bytes where two do",
        "f08080af, four bytes for one of ASCII",
        "f08fbfbf, four bytes where three do",
        "eda080, a high surrogate",
        "edbfbf, a low surrogate",
        "eda0bdedb880, a pair of surrogates",
        "f4908080, beyond Unicode",
        "f5808080, no first byte at all",
        "ff, no first byte at all",
        "fe, no first byte at all",
        "c3, broken off after one of two",
        "e282, broken off after two of three",
        "f09f98, broken off after three of four",
        "f09f, broken off after two of four"
    })
    void refusesBytesThatAreNotUtf8(String hex, String why) throws IOException {
        byte[] wrong = HexFormat.of().parseHex(hex);

        assertNotUtf8(join(START + "\"headline\":\"ab", wrong, "\"}"), "/headline", 2, 15, why);
        assertNotUtf8(join(START + "\"x\":[1,{\"y\":\"", wrong, "c\"}]}"), "/x/1/y", 2, 14, why);
        assertNotUtf8(join(START + "\"headline\":\"", wrong, ""), "/headline", 2, 13, why);
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .as("in a name: %s", why)
                .isThrownBy(() -> NewsClaimsJson.read(join(START + "\"a", wrong, "\":1}")))
                .withMessage(NOT_UTF8)
                .satisfies(e -> assertThat(e.line()).isEqualTo(2))
                .satisfies(e -> assertThat(e.column()).isEqualTo(3));
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .as("after the document: %s", why)
                .isThrownBy(() -> NewsClaimsJson.read(join(START + "\"x\":1}", wrong, "")))
                .withMessageStartingWith(NOT_UTF8);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE, false", "UTF-16LE, false", "UTF-16, true", "UTF-32BE, false", "UTF-32LE, false"})
    void refusesOtherEncodings(String encoding, boolean hasMark) {
        byte[] bytes = "{\"newsclaims\":\"1\",\"id\":\"a\"}".getBytes(Charset.forName(encoding));

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(bytes))
                .withMessage(hasMark ? NOT_UTF8 : HAS_NUL)
                .satisfies(e -> assertThat(e.pointer()).isEmpty())
                .satisfies(e -> assertThat(e.line()).isEqualTo(1));
    }

    @Test
    void refusesAnotherEncodingBehindItsMark() throws IOException {
        byte[] document = "{\"newsclaims\":\"1\",\"id\":\"a\"}".getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = join("", new byte[] {(byte) 0xFF, (byte) 0xFE}, "");

        assertNotUtf8(concat(marked, document), "", 1, 1, "UTF-16 with its mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000{\"newsclaims\":\"1\",\"id\":\"a\"}", "{\u0000\"newsclaims\":\"1\",\"id\":\"a\"}"})
    void refusesANulThatWouldBeTakenForAnotherEncoding(String json) {
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .withMessage(HAS_NUL);
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(json))
                .withMessageStartingWith("document is not valid JSON: found \"\\u0000\", expected ");
    }

    @Test
    void skipsAByteOrderMarkAndCountsWithoutIt() {
        String document = "{\"newsclaims\":\"1\",\"id\":\"a\"}";
        Article article = Article.builder().id("a").build();

        assertThat(NewsClaimsJson.read("\uFEFF" + document)).isEqualTo(article);
        assertThat(NewsClaimsJson.read(("\uFEFF" + document).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(article);
        Refusals.assertRefusedByFacade("{\"newsclaims\":1}", "newsclaims must be a string, got 1", "/newsclaims", 14);
        Refusals.assertRefused(
                () -> NewsClaimsJson.read("\uFEFF{\"newsclaims\":1}".getBytes(StandardCharsets.UTF_8)),
                "with a mark",
                "newsclaims must be a string, got 1",
                "/newsclaims",
                1,
                15);
    }

    @Test
    void refusesASecondByteOrderMark() {
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read("\uFEFF\uFEFF{\"newsclaims\":\"1\",\"id\":\"a\"}"))
                .withMessage(
                        "document is not valid JSON: found \"\\ufeff\", expected a JSON document at line 1, column 1");
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(
                        "\uFEFF\uFEFF{\"newsclaims\":\"1\",\"id\":\"a\"}".getBytes(StandardCharsets.UTF_8)))
                .withMessage(
                        "document is not valid JSON: found \"\\ufeff\", expected a JSON document at line 1, column 1");
    }

    @Test
    void readsEveryCharacterOfUtf8() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x900 ? 1 : 0x1F) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        Article article = Article.builder().id("a").text(all.toString()).build();

        assertThat(NewsClaimsJson.read(NewsClaimsJson.writeBytes(article))).isEqualTo(article);
        assertThat(NewsClaimsJson.read(NewsClaimsJson.write(article))).isEqualTo(article);
        assertThat(NewsClaimsJson.writeBytes(article))
                .isEqualTo(NewsClaimsJson.write(article).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void letsTheFailuresOfStreamsAndFilesThrough(@TempDir Path folder) {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is down");
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> NewsClaimsJson.read(broken))
                .withMessage("the line is down");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> NewsClaimsJson.read(folder.resolve("absent.json")));
    }

    @Test
    void readsAndWritesFilesAndStreams(@TempDir Path folder) throws IOException {
        Article article = Fixtures.everything();
        Path file = folder.resolve("a.json");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        NewsClaimsJson.write(article, file);
        NewsClaimsJson.write(article, stream);

        assertThat(NewsClaimsJson.read(file)).isEqualTo(article);
        assertThat(NewsClaimsJson.read(new ByteArrayInputStream(stream.toByteArray())))
                .isEqualTo(article);
        assertThat(Files.readAllBytes(file)).isEqualTo(stream.toByteArray());
        stream.reset();
        NewsClaimsJson.writeIndented(article, file);
        NewsClaimsJson.writeIndented(article, stream);
        assertThat(Files.readAllBytes(file)).isEqualTo(stream.toByteArray());
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(NewsClaimsJson.writeIndented(article));
    }

    private static void assertNotUtf8(byte[] json, String pointer, int line, int column, String why) {
        Refusals.assertRefused(() -> NewsClaimsJson.read(json), why, NOT_UTF8, pointer, line, column);
        Refusals.assertRefused(
                () -> NewsClaimsJson.read(new ByteArrayInputStream(json)), why, NOT_UTF8, pointer, line, column);
    }

    private static byte[] join(String before, byte[] middle, String after) {
        byte[] start = concat(before.getBytes(StandardCharsets.UTF_8), middle);
        return concat(start, after.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
