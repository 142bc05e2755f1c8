package io.github.newsclaims.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.EqualHashes;
import io.github.newsclaims.json.Harbour;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.jackson.JacksonFactories;
import io.github.newsclaims.json.internal.jackson.JacksonReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents whose names of equal hash are more than the parser's table of names takes. */
@Tag("jackson")
class FloodedNamesTest {
    private static final int ROUNDS = 30;
    private static final int NAMES = 3000;
    private static final String FLOOD = "\"x\":{" + EqualHashes.ofBytes() + "}";
    private static final String DOCUMENT = "{\"newsclaims\":\"1\",\"id\":\"a\"," + FLOOD + "}";

    @Test
    void areRefusedByTheStandardParser() {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> parse(DOCUMENT))
                .matches(fault -> fault.kind() == Fault.Kind.PARSER_LIMIT);
        JacksonFactories.STANDARD.forgetNames();
    }

    @Test
    void areReadAndForgotten() {
        assertThat(NewsClaimsJson.read(DOCUMENT).extensions().isEmpty()).isFalse();

        assertThatNoException().isThrownBy(() -> parse("{\"" + EqualHashes.oneMoreOfBytes() + "\":0}"));
    }

    /**
     * A table that was flooded has a wrong size, which comes out when it grows. Whether it does depends on its seed, which is another
     * one in each round.
     */
    @Test
    void doNotSpoilALaterDocument() {
        for (int round = 0; round < ROUNDS; round++) {
            JacksonFactories.STANDARD.forgetNames();
            for (String json : List.of(DOCUMENT, names("a"), names("b"))) {
                try {
                    parse(json);
                } catch (Fault fault) {
                    assertThat(fault.kind()).isEqualTo(Fault.Kind.PARSER_LIMIT);
                }
            }
            assertThat(NewsClaimsJson.read(names("c")).extensions().asMap()).hasSize(NAMES);
        }
    }

    private static String names(String start) {
        return IntStream.range(0, NAMES)
                .mapToObj(index -> ",\"" + start + index + "\":0")
                .collect(Collectors.joining("", "{\"newsclaims\":\"1\",\"id\":\"a\"", "}"));
    }

    @Test
    void doNotMakeTheReaderAskForATextTwice() {
        Article article = Harbour.article();
        List<String> asked = new ArrayList<>();
        var reader = NewsClaimsJson.reader().withTexts(id -> {
            asked.add(id);
            return Optional.of(Harbour.TEXT);
        });
        String json = NewsClaimsJson.writer().withoutWords().write(article);
        int digest = json.indexOf("\"textDigest\"");
        int end = json.indexOf('}', digest) + 2;
        String digestLast = json.substring(0, digest) + json.substring(end, json.length() - 1) + "," + FLOOD + ","
                + json.substring(digest, end - 1) + "}";
        String digestFirst = json.substring(0, json.length() - 1) + "," + FLOOD + "}";

        for (String flooded : List.of(digestFirst, digestLast)) {
            asked.clear();
            assertThat(reader.read(flooded).claims()).isEqualTo(article.claims());
            assertThat(asked).containsExactly(article.id());
        }
    }

    /** Another thread may flood the table between the two times that a document is passed over. */
    @Test
    void doNotMakeTheReaderAskForATextTwiceWhereTheyAreThoseOfAnotherDocument() {
        List<String> asked = new ArrayList<>();
        var reader = NewsClaimsJson.reader().withTexts(id -> {
            asked.add(id);
            JacksonFactories.STANDARD.forgetNames();
            assertThatExceptionOfType(Fault.class).isThrownBy(() -> parse(DOCUMENT));
            return Optional.of(Harbour.TEXT);
        });

        String json = NewsClaimsJson.write(
                Article.builder().id("a").text(Harbour.TEXT).build());
        Article article = reader.read(json.replaceFirst("}$", ",\"" + EqualHashes.oneMoreOfBytes() + "\":0}"));

        assertThat(article.text()).contains(Harbour.TEXT);
        assertThat(asked).containsExactly("a");
    }

    private static void parse(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JacksonReader tokens = JacksonFactories.STANDARD.reader(bytes, 0, bytes.length)) {
            new JsonIn(tokens).begin().skip();
        }
    }
}
