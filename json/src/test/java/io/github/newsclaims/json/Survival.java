package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.newsclaims.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What holds for any bytes whatever: all entries agree on whether they are a document, only the documented exceptions come
 * out, and what is read writes and reads back equal.
 */
final class Survival {
    private static final Predicate<String> OF_THE_FORM = refusal -> !refusal.startsWith("document ")
            && !refusal.contains("unpaired surrogate")
            && !refusal.equals("article must be an object, got null");

    private static final List<NewsClaimsReader<Article>> WITH_TEXTS = List.of(
            NewsClaimsJson.reader().withText(Harbour.TEXT),
            NewsClaimsJson.reader().withTexts(id -> Optional.empty()),
            NewsClaimsJson.reader()
                    .withLimits(ReadLimits.standard().withDepth(16).withStringLength(1000))
                    .withTexts(id -> Optional.of(Harbour.TEXT)));

    private Survival() {}

    /** Reads bytes by every entry; the article, or null where all refuse it. */
    static @Nullable Article of(byte[] bytes) {
        Article article = byFacade(() -> NewsClaimsJson.read(bytes), bytes);
        assertThat(byFacade(() -> NewsClaimsJson.read(new ByteArrayInputStream(bytes)), bytes))
                .isEqualTo(article);
        for (Mapper mapper : Mapper.all()) {
            Article ofMapper = byMapper(mapper, () -> mapper.read(bytes, Article.class), bytes);
            if (article != null) {
                assertThat(ofMapper).as(mapper.toString()).isEqualTo(article);
            }
        }
        if (article != null) {
            writesAndReadsBack(article);
        }
        String json = decoded(bytes);
        if (json == null) {
            assertThat(article).as("bytes that are not UTF-8").isNull();
        } else {
            agrees(json, article, bytes);
        }
        return article;
    }

    /**
     * Reads bytes by every entry, with a text and without, and by mappers with and without limits of their own, which may refuse
     * what the facade reads; the article, or null where the facade refuses it.
     */
    static @Nullable Article byEveryEntry(byte[] bytes) {
        Article article = byFacade(() -> NewsClaimsJson.read(bytes), bytes);
        String string = shown(bytes);
        byFacade(() -> NewsClaimsJson.read(string), bytes);
        for (NewsClaimsReader<Article> reader : WITH_TEXTS) {
            byFacade(() -> reader.read(bytes), bytes);
            byFacade(() -> reader.read(string), bytes);
            byFacade(() -> reader.read(new ByteArrayInputStream(bytes)), bytes);
        }
        for (List<Mapper> mappers : List.of(Mapper.all(), Mapper.withoutLimits())) {
            for (Mapper mapper : mappers) {
                byMapper(mapper, () -> mapper.read(bytes, Article.class), bytes);
                byMapper(mapper, () -> mapper.read(string, Article.class), bytes);
            }
        }
        return article;
    }

    /** The string has no byte order mark: that is a matter of bytes. */
    private static void agrees(String json, @Nullable Article article, byte[] bytes) {
        String text = json.startsWith("\ufeff") ? json.substring(1) : json;
        if (text.startsWith("\ufeff")) {
            // Two marks are no JSON, but the second one alone would be skipped.
            return;
        }
        assertThat(byFacade(() -> NewsClaimsJson.read(text), bytes)).isEqualTo(article);
        String refusal = refusal(() -> NewsClaimsJson.read(text), NewsClaimsJsonException.class);
        if (refusal != null && refusal.contains("expected four hexadecimal digits")) {
            // Jackson takes some letters beyond ASCII for such digits when it reads characters.
            return;
        }
        for (Mapper mapper : Mapper.all()) {
            assertThat(byMapper(mapper, () -> mapper.read(text, Article.class), bytes))
                    .as(mapper.toString())
                    .isEqualTo(article);
        }
        refuseInTheSameWords(text, refusal);
    }

    /**
     * What is wrong with a form is said in the same words by all. Left out are documents that are no JSON, since what comes
     * first there is for each parser to say, and null, which is a value for a mapper.
     */
    private static void refuseInTheSameWords(String text, @Nullable String refusal) {
        if (refusal != null && OF_THE_FORM.test(refusal)) {
            for (Mapper mapper : Mapper.all()) {
                assertThat(refusal(() -> mapper.read(text, Article.class), Mapper.Refused.class))
                        .as(mapper.toString())
                        .isEqualTo(refusal);
            }
        }
    }

    private static @Nullable String refusal(Runnable reading, Class<? extends RuntimeException> type) {
        try {
            reading.run();
            return null;
        } catch (RuntimeException e) {
            assertThat(e).isInstanceOf(type);
            return e.getMessage();
        }
    }

    static void writesAndReadsBack(Article article) {
        byte[] written = NewsClaimsJson.writeBytes(article);
        Article again = NewsClaimsJson.read(written);
        assertThat(again).isEqualTo(article);
        assertThat(NewsClaimsJson.writeBytes(again)).isEqualTo(written);
        assertThat(NewsClaimsJson.read(NewsClaimsJson.writeIndented(article))).isEqualTo(article);
    }

    /** What one way of reading gives; null where it refuses as documented. */
    static @Nullable Article byFacade(Reading reading, byte[] json) {
        try {
            return reading.read();
        } catch (NewsClaimsJsonException e) {
            assertThat(e.getMessage()).isNotBlank();
            assertThat(e.pointer()).matches(pointer -> pointer.isEmpty() || pointer.startsWith("/"));
            assertThat(e.line()).isPositive();
            assertThat(e.column()).isPositive();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            fail("only the documented exception may come out of reading " + shown(json), e);
        }
        return null;
    }

    private static @Nullable Article byMapper(Mapper mapper, Supplier<@Nullable Article> reading, byte[] json) {
        try {
            return reading.get();
        } catch (Mapper.Refused e) {
            assertThat(e.getMessage()).isNotBlank();
        } catch (RuntimeException | StackOverflowError e) {
            fail("only what is documented may come out of " + mapper + " reading " + shown(json), e);
        }
        return null;
    }

    /** Bytes as a string; null where they are not UTF-8. */
    static @Nullable String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String shown(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** One way to read. */
    interface Reading {
        Article read() throws IOException;
    }
}
