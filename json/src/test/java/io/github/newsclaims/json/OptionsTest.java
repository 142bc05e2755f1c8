package io.github.newsclaims.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.json.corpus.CorpusLine;
import io.github.newsclaims.json.corpus.CorpusReader;
import io.github.newsclaims.json.corpus.CorpusWriter;
import io.github.newsclaims.text.ArticleText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of readers and writers, alone and together, for every kind of source and target. */
class OptionsTest {
    private static final Article ARTICLE = Harbour.article();
    private static final ArticleText TEXT = Harbour.TEXT;
    private static final String WITHOUT_WORDS =
            NewsClaimsJson.writer().withoutWords().write(ARTICLE);
    private static final NewsClaimsReader<Article> WITH_TEXT =
            NewsClaimsJson.reader().withText(TEXT);

    @Test
    void readWithTheTextFromEverySource(@TempDir Path folder) throws IOException {
        byte[] bytes = WITHOUT_WORDS.getBytes(UTF_8);
        Path file = Files.write(folder.resolve("a.json"), bytes);

        assertThat(WITH_TEXT.read(WITHOUT_WORDS)).isEqualTo(ARTICLE);
        assertThat(WITH_TEXT.read(bytes)).isEqualTo(ARTICLE);
        assertThat(WITH_TEXT.read(new ByteArrayInputStream(bytes))).isEqualTo(ARTICLE);
        assertThat(WITH_TEXT.read(file)).isEqualTo(ARTICLE);
    }

    @Test
    void nameADirectoryThatCannotBeRead(@TempDir Path folder) {
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> NewsClaimsJson.read(folder),
                () -> WITH_TEXT.read(folder),
                () -> CorpusReader.open(folder),
                () -> CorpusReader.open(folder, WITH_TEXT))) {
            assertThatExceptionOfType(FileSystemException.class)
                    .isThrownBy(reading)
                    .withMessage(folder + ": Is a directory");
        }
    }

    @Test
    void combineAndLeaveTheReaderAsItWas() {
        ReadLimits small = ReadLimits.standard().withDocumentSize(1024);
        String document = "{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":\"" + "s".repeat(1024) + "\"}";

        for (NewsClaimsReader<Article> reader : List.of(
                WITH_TEXT.withLimits(small),
                NewsClaimsJson.reader().withLimits(small).withText(TEXT))) {
            assertThat(reader.limits()).isEqualTo(small);
            assertThat(reader.texts().orElseThrow().apply("any")).contains(TEXT);
            assertThatExceptionOfType(NewsClaimsJsonException.class)
                    .isThrownBy(() -> reader.read(document))
                    .withMessage("document is longer than its limit of 1024");
        }
        assertThat(WITH_TEXT.limits()).isEqualTo(ReadLimits.standard());
        assertThat(NewsClaimsJson.reader().texts()).isEmpty();
        assertThat(NewsClaimsJson.read(document).id()).isEqualTo("a");
    }

    @Test
    void askForTheTextOnceByTheIdOfTheArticle() {
        List<String> asked = new ArrayList<>();
        NewsClaimsReader<Article> reader = NewsClaimsJson.reader().withTexts(id -> {
            asked.add(id);
            return Optional.of(TEXT);
        });

        assertThat(reader.read(WITHOUT_WORDS)).isEqualTo(ARTICLE);
        assertThat(asked).containsExactly(ARTICLE.id());
    }

    @Test
    void refuseNullInPlaceOfAText() {
        NewsClaimsReader<Article> reader = NewsClaimsJson.reader().withTexts(id -> null);

        assertThatNullPointerException()
                .isThrownBy(() -> reader.read("{\"newsclaims\":\"1\",\"id\":\"a\\nb\"}"))
                .withMessage("texts must give an Optional, which may be empty, and gave null for id \"a\\nb\"");
        assertThatNullPointerException()
                .isThrownBy(() -> CorpusReader.open(new ByteArrayInputStream(WITHOUT_WORDS.getBytes(UTF_8)), reader)
                        .next())
                .withMessage("texts must give an Optional, which may be empty, and gave null for id \"" + ARTICLE.id()
                        + "\"");
    }

    @Test
    void readADocumentWithoutWordsOnlyWhereThereIsAText() {
        NewsClaimsReader<Article> none = NewsClaimsJson.reader().withTexts(id -> Optional.empty());

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> none.read(WITHOUT_WORDS))
                .withMessageStartingWith(
                        "span is missing required field exact, and a document without words is read with its text at /");
        assertThat(none.read(NewsClaimsJson.write(ARTICLE))).isEqualTo(ARTICLE);
    }

    @Test
    void indentADocumentWithoutWords() {
        String indented = NewsClaimsJson.writer().indented().withoutWords().write(ARTICLE);

        assertThat(indented).contains("\n  \"id\": ").doesNotContain("\"exact\":");
        assertThat(WITH_TEXT.read(indented)).isEqualTo(ARTICLE);
        assertThat(NewsClaimsJson.writer().withoutWords().indented().writeBytes(ARTICLE))
                .isEqualTo(indented.getBytes(UTF_8));
        assertThat(NewsClaimsJson.writer().isIndented()).isFalse();
        assertThat(NewsClaimsJson.writer().indented().isIndented()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void writeAndReadACorpusWithoutWords(boolean parallel) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CorpusWriter corpus =
                CorpusWriter.gzip(bytes, NewsClaimsJson.writer().withoutWords())) {
            corpus.write(ARTICLE);
            corpus.write(Article.builder().id("no-text").build());
        }
        Map<String, ArticleText> texts = Map.of(ARTICLE.id(), TEXT);
        NewsClaimsReader<Article> reader = NewsClaimsJson.reader().withTexts(id -> Optional.ofNullable(texts.get(id)));

        List<Article> read = new ArrayList<>();
        try (CorpusReader corpus = CorpusReader.open(new ByteArrayInputStream(bytes.toByteArray()), reader)) {
            if (parallel) {
                corpus.inParallel(Runnable::run, 4);
            }
            corpus.forEach(line -> read.add(((CorpusLine.Read) line).article()));
        }

        assertThat(read)
                .containsExactly(ARTICLE, Article.builder().id("no-text").build());
    }

    @Test
    void refuseACorpusOfIndentedDocuments(@TempDir Path folder) {
        NewsClaimsWriter<Article> indented = NewsClaimsJson.writer().indented();
        String rule = "Invalid corpus writer: a document is one line, so it must not be indented";
        Path file = folder.resolve("corpus.ndjson");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorpusWriter.open(file, indented))
                .withMessage(rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorpusWriter.gzip(new ByteArrayOutputStream(), indented))
                .withMessage(rule);
        assertThat(file).doesNotExist();
    }

    @Test
    void leaveACorpusWriterUsableAfterAnArticleWhoseWordsHaveNoPlace() throws IOException {
        Article placeless = Article.builder()
                .id("a")
                .addClaim(Claim.builder().id("c").wording("They pay").build())
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CorpusWriter corpus =
                CorpusWriter.open(bytes, NewsClaimsJson.writer().withoutWords())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> corpus.write(placeless))
                    .withMessage(
                            "Invalid document without words: a wording must have a place, and this one has only its"
                                    + " words at /claims/0/wording");
            corpus.write(ARTICLE);
        }

        assertThat(bytes.toString(UTF_8)).isEqualTo(WITHOUT_WORDS + "\n");
    }

    @Test
    void nameTheWordsWithoutAPlaceByTheirPointer() {
        Article article = Article.builder()
                .id("a")
                .addClaim(Claim.builder()
                        .id("c")
                        .wording("They [may] pay")
                        .addInsertion("[may]")
                        .addInsertion("[not]")
                        .build())
                .build();

        assertThat(NewsClaimsJson.write(article)).contains("\"insertions\":[[\"[may]\"],[\"[not]\"]]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewsClaimsJson.writer().withoutWords().write(article))
                .withMessageEndingWith(" at /claims/0/wording");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff"})
    void countNoByteOrderMarkInTheSizeOfADocument(String mark) throws IOException {
        NewsClaimsReader<Article> reader =
                NewsClaimsJson.reader().withLimits(ReadLimits.standard().withDocumentSize(1024));
        String head = "{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":\"";
        String full = mark + head + "s".repeat(1024 - head.length() - 2) + "\"}";

        for (String json : List.of(full, mark + head + "s".repeat(1023 - head.length() - 2) + "\"}")) {
            byte[] bytes = json.getBytes(UTF_8);
            assertThat(reader.read(json).id()).isEqualTo("a");
            assertThat(reader.read(bytes).id()).isEqualTo("a");
            assertThat(reader.read(new ByteArrayInputStream(bytes)).id()).isEqualTo("a");
        }
        for (String rest : List.of("x", " ", "\n{}")) {
            byte[] bytes = (full + rest).getBytes(UTF_8);
            refusedAsTooLong(() -> reader.read(full + rest));
            refusedAsTooLong(() -> reader.read(bytes));
            refusedAsTooLong(() -> {
                try {
                    reader.read(new ByteArrayInputStream(bytes));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    private static void refusedAsTooLong(Runnable reading) {
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(reading::run)
                .withMessage("document is longer than its limit of 1024");
    }
}
