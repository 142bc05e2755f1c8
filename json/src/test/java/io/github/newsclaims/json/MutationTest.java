package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Valid documents, broken at random: what is read writes and reads back equal, and what is refused is refused by the
 * documented exception, with a place.
 */
class MutationTest {
    private static final int CASES = 2500;
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new NewsClaimsModule());
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+-]*|true|false|null|[\\[\\]{}:,]");
    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1.5",
            "1e999999999",
            "1e99999999999",
            "2147483648",
            "\"\"",
            "\" \"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"1\"",
            "\"-0.50\"",
            "\"kind\"",
            "\"exact\"",
            "\"vague\"",
            "\"ids\"",
            "\"value\"",
            "\"2031-02-30\"",
            "\"😀\"",
            "[]",
            "{}",
            "[[]]",
            "{\"kind\":\"vague\"}",
            "[null]",
            "[",
            "]",
            "{",
            "}",
            ":",
            ",");

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void survivesBrokenBytes(long seed) {
        Random random = new Random(seed);
        ArticleGenerator generator = new ArticleGenerator(seed);
        int read = 0;
        for (int count = 0; count < CASES; count++) {
            byte[] bytes = NewsClaimsJson.writeBytes(generator.next());
            for (int change = random.nextInt(3); change >= 0; change--) {
                bytes = broken(bytes, random);
            }
            read += survives(bytes);
        }
        assertThat(read).as("some are still read").isPositive().isLessThan(CASES);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void survivesBrokenTokens(long seed) {
        Random random = new Random(seed);
        ArticleGenerator generator = new ArticleGenerator(seed);
        int read = 0;
        for (int count = 0; count < CASES; count++) {
            List<String> tokens = tokens(NewsClaimsJson.write(generator.next()));
            for (int change = random.nextInt(2); change >= 0; change--) {
                breakOne(tokens, random);
            }
            read += survives(String.join("", tokens).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read).as("some are still read").isPositive().isLessThan(CASES);
    }

    private static int survives(byte[] bytes) {
        String json = new String(bytes, StandardCharsets.UTF_8);
        boolean utf8 = json.indexOf('\ufffd') < 0;
        Article ofString = byFacade(() -> NewsClaimsJson.read(json), json);
        Article ofBytes = byFacade(() -> NewsClaimsJson.read(bytes), json);
        Article ofStream = byFacade(() -> NewsClaimsJson.read(new ByteArrayInputStream(bytes)), json);
        Article ofMapper = byMapper(bytes);
        assertThat(ofStream).isEqualTo(ofBytes);
        if (utf8) {
            assertThat(ofString).as(json).isEqualTo(ofBytes);
        }
        if (ofBytes == null) {
            return 0;
        }
        assertThat(ofMapper).as(json).isEqualTo(ofBytes);
        byte[] written = NewsClaimsJson.writeBytes(ofBytes);
        Article again = NewsClaimsJson.read(written);
        assertThat(again).as(json).isEqualTo(ofBytes);
        assertThat(NewsClaimsJson.writeBytes(again)).isEqualTo(written);
        return 1;
    }

    private static Article byFacade(Reading reading, String json) {
        try {
            return reading.read();
        } catch (NewsClaimsJsonException e) {
            assertThat(e.getMessage()).isNotBlank();
            assertThat(e.pointer()).matches("(?s)(/.*)?");
            assertThat(e.line()).as(json).isPositive();
            assertThat(e.column()).as(json).isPositive();
        } catch (IOException | RuntimeException e) {
            fail("only the documented exception may come out of reading " + json, e);
        }
        return null;
    }

    private static Article byMapper(byte[] bytes) {
        try {
            return MAPPER.readValue(bytes, Article.class);
        } catch (IOException e) {
            assertThat(e.getMessage()).isNotBlank();
        } catch (RuntimeException e) {
            fail(
                    "only an IOException may come out of a mapper reading " + new String(bytes, StandardCharsets.UTF_8),
                    e);
        }
        return null;
    }

    private static byte[] broken(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        byte[] changed = bytes.clone();
        switch (random.nextInt(5)) {
            case 0 -> changed[at] = (byte) random.nextInt(256);
            case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> changed[at] = (byte) "\"\\{}[]:,0-e.\n u".charAt(random.nextInt(15));
            case 3 -> changed = cut(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(4)));
            default -> changed = cut(bytes, Math.max(1, at), bytes.length);
        }
        return changed;
    }

    private static byte[] cut(byte[] bytes, int from, int to) {
        byte[] rest = new byte[Math.max(1, bytes.length - (to - from))];
        System.arraycopy(bytes, 0, rest, 0, Math.min(from, rest.length));
        System.arraycopy(bytes, to, rest, Math.min(from, rest.length), bytes.length - to);
        return rest;
    }

    private static List<String> tokens(String json) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(json);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        assertThat(String.join("", tokens)).isEqualTo(json);
        return tokens;
    }

    private static void breakOne(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        String other = tokens.get(random.nextInt(tokens.size()));
        switch (random.nextInt(5)) {
            case 0 -> tokens.set(at, TOKENS.get(random.nextInt(TOKENS.size())));
            case 1 -> tokens.set(at, other);
            case 2 -> tokens.add(at, other);
            case 3 -> swapStrings(tokens, at);
            default -> tokens.remove(at);
        }
        if (tokens.isEmpty()) {
            tokens.add("{");
        }
    }

    /** Puts the next string of the document in the place of this one: documents that are JSON, with the wrong words. */
    private static void swapStrings(List<String> tokens, int at) {
        for (int next = at + 1; next < tokens.size(); next++) {
            if (tokens.get(next).startsWith("\"") && tokens.get(at).startsWith("\"")) {
                tokens.set(at, tokens.get(next));
                return;
            }
        }
    }

    /** One way to read. */
    private interface Reading {
        Article read() throws IOException;
    }
}
