package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.newsclaims.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The writer of UTF-8 and a Jackson generator, told the same, write the same bytes. */
class Utf8SinkTest {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(JsonWriteFeature.WRITE_HEX_UPPER_CASE, false)
            .configure(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true)
            .build();

    private static final KnownNames TYPE = KnownNames.of("thing", "id", "a name of more than sixteen characters");

    /** One of each length in UTF-8, those around them, and all that is escaped. */
    private static final String[] CHARACTERS = {
        "a",
        "~",
        "\u007f",
        "\u0080",
        "é",
        "\u07ff",
        "\u0800",
        "€",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "\ud800\udc00",
        "\udbff\udfff",
        "😀",
        "\"",
        "\\",
        "/",
        "\b",
        "\f",
        "\n",
        "\r",
        "\t",
        "\0",
        "\u0001",
        "\u001f",
        "\u2028"
    };

    @Test
    void writesEveryCharacterAtEveryPlaceOfAString() {
        for (String character : CHARACTERS) {
            for (int length = 0; length <= 40; length++) {
                for (int place = 0; place <= length; place++) {
                    String text = "x".repeat(place) + character + "x".repeat(length - place);
                    assertAgree(sink -> sink.text(text));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 100, 3000})
    void writesStringsOfAnyCharacters(int length) {
        Random random = new Random(length);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int index = 0; index < length; index++) {
                text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
            }
            assertAgree(sink -> {
                sink.beginObject();
                sink.name(text.toString());
                sink.text(text.toString());
                sink.endObject();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 99, 100, 999_999_999, 1_000_000_000, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
    void writesIntegers(int number) {
        assertAgree(sink -> sink.number(number));
    }

    @Test
    void writesWhatIsEmptyAndWhatIsNested() {
        assertAgree(sink -> {
            sink.beginObject();
            sink.name(TYPE, 0);
            sink.beginArray();
            sink.beginArray();
            sink.endArray();
            sink.beginObject();
            sink.endObject();
            sink.text("");
            sink.nothing();
            sink.flag(true);
            sink.flag(false);
            sink.number(new BigDecimal("1.50"));
            sink.endArray();
            sink.name(TYPE, 1);
            sink.beginObject();
            sink.name("");
            sink.number(7);
            sink.endObject();
            sink.endObject();
        });
    }

    @Test
    void writesArticlesAsAMapperDoes() throws IOException {
        for (long seed = 1; seed <= 300; seed++) {
            Article article = new ArticleGenerator(new Random(seed)).next();
            assertAgree(sink -> ArticleCodec.CODEC.write(new Out(sink), article));
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            NewsClaimsJson.write(article, stream);
            assertThat(stream.toByteArray()).isEqualTo(NewsClaimsJson.writeBytes(article));
            assertThat(NewsClaimsJson.write(article)).isEqualTo(stream.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aStreamGetsAllOfADocumentOfAnyLength() {
        for (int length : new int[] {16_381, 16_382, 16_383, 16_384, 16_385, 50_000}) {
            for (String character : new String[] {"x", "€", "\n", "\0"}) {
                assertAgree(sink -> {
                    sink.beginArray();
                    sink.text(character.repeat(length));
                    for (int item = 0; item < 10_000; item++) {
                        sink.number(item);
                    }
                    sink.endArray();
                });
            }
        }
    }

    @Test
    void aLongStringIsWrittenInBlocksThatPartNoPair() {
        for (String character : new String[] {"x", "\n", "😀", "x😀", "xx😀"}) {
            assertAgree(sink -> sink.text(character.repeat(140_000)));
        }
    }

    @Test
    void aStreamNeverGetsMoreThanAFewBlocksAtOnce() {
        List<Integer> lengths = new ArrayList<>();
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int unit) {
                lengths.add(1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                lengths.add(length);
            }
        };
        Utf8Sink sink = Utf8Sink.to(stream, false);
        sink.text("€".repeat(1_000_000));
        sink.drain();

        assertThat(lengths).allMatch(length -> length <= 250_000);
        assertThat(lengths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3_000_002);
    }

    @Test
    void aFailingStreamIsHeardOf() {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("disk full");
            }
        };
        Article article = new ArticleGenerator(new Random(1)).next();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> NewsClaimsJson.write(article, failing))
                .withMessage("disk full");
    }

    private static void assertAgree(Consumer<Sink> told) {
        for (boolean indented : new boolean[] {false, true}) {
            byte[] expected = jackson(told, indented);
            Utf8Sink memory = Utf8Sink.inMemory(1, indented);
            told.accept(memory);
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            Utf8Sink streamed = Utf8Sink.to(stream, indented);
            told.accept(streamed);
            streamed.drain();

            assertThat(memory.toText()).isEqualTo(new String(expected, StandardCharsets.UTF_8));
            assertThat(memory.toBytes()).isEqualTo(expected);
            assertThat(stream.toByteArray()).isEqualTo(expected);
        }
    }

    private static byte[] jackson(Consumer<Sink> told, boolean indented) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            if (indented) {
                generator.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
            }
            told.accept(new JacksonSink(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
