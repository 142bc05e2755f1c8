package io.github.newsclaims.examples.formats;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.output.FileFailure;
import io.github.newsclaims.examples.output.ToolFailure;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.corpus.CorpusLine;
import io.github.newsclaims.json.corpus.CorpusReader;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Articles and texts from files, with failures that name the file, the place and the rule. */
public final class ArticleFiles {
    private static final long LARGEST_TEXT = 50_000_000;

    private ArticleFiles() {}

    /**
     * Reads a text.
     *
     * @param file a file in UTF-8
     * @return the text without a byte order mark
     * @throws ToolFailure if the file cannot be read, is blank or has more than 50 MB
     */
    public static ArticleText text(Path file) throws ToolFailure {
        try {
            long size = Files.size(file);
            if (size > LARGEST_TEXT) {
                throw ToolFailure.reading(file, "it has " + size + " bytes, and a text has at most " + LARGEST_TEXT);
            }
            String text = Files.readString(file);
            if (text.isBlank()) {
                throw ToolFailure.reading(file, "it has no text");
            }
            return ArticleText.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw ToolFailure.reading(file, "it is not UTF-8");
        } catch (IOException e) {
            throw ToolFailure.reading(file, FileFailure.reason(e, file));
        }
    }

    /**
     * Reads a document of one article.
     *
     * @param file JSON of newsclaims
     * @return the article
     * @throws ToolFailure if the file cannot be read
     */
    public static Article article(Path file) throws ToolFailure {
        try (InputFile input = input(file)) {
            return NewsClaimsJson.read(input.open());
        } catch (NewsClaimsJsonException e) {
            throw invalid(file, e.line(), e);
        } catch (IOException e) {
            throw ToolFailure.reading(file, FileFailure.reason(e, file));
        }
    }

    /**
     * Writes an article for people, in several lines.
     *
     * @param article the article
     * @param file the file, which is replaced
     * @throws ToolFailure if the file cannot be written
     */
    public static void write(Article article, Path file) throws ToolFailure {
        try {
            NewsClaimsJson.writeIndented(article, file);
        } catch (IOException e) {
            throw ToolFailure.writing(file, e);
        }
    }

    /**
     * Reads a corpus: one article per line, also in gzip, or one document of several lines.
     *
     * @param file JSON of newsclaims
     * @param articles is given each article
     * @param bad is given the message for each line that is not an article
     * @throws ToolFailure if the file cannot be read or has no article
     */
    public static void each(Path file, Consumer<Article> articles, Consumer<String> bad) throws ToolFailure {
        apply(
                file,
                stream -> {
                    stream.forEach(articles);
                    return true;
                },
                bad);
    }

    /**
     * Reads a corpus as {@link #each} does, as a stream.
     *
     * @param file JSON of newsclaims
     * @param use what is done with the articles; it reads all of them
     * @param bad is given the message for each line that is not an article
     * @return what the function returns
     * @param <T> the type of the result
     * @throws ToolFailure if the file cannot be read or has no article
     */
    public static <T> T apply(Path file, Function<Stream<Article>, T> use, Consumer<String> bad) throws ToolFailure {
        try (InputFile input = input(file)) {
            return NewsClaimsFormat.isOneDocument(input.start())
                    ? use.apply(Stream.of(NewsClaimsJson.read(input.open())))
                    : lines(file, input, use, bad);
        } catch (NewsClaimsJsonException e) {
            throw invalid(file, e.line(), e);
        } catch (UncheckedIOException e) {
            throw ToolFailure.reading(file, FileFailure.reason(e.getCause(), file));
        } catch (IOException e) {
            throw ToolFailure.reading(file, FileFailure.reason(e, file));
        }
    }

    private static <T> T lines(Path file, InputFile input, Function<Stream<Article>, T> use, Consumer<String> bad)
            throws ToolFailure, IOException {
        AtomicLong read = new AtomicLong();
        T result;
        try (CorpusReader corpus = CorpusReader.open(input.open())) {
            result = use.apply(corpus.stream().flatMap(line -> {
                if (line instanceof CorpusLine.Bad fault) {
                    bad.accept(String.valueOf(
                            invalid(file, fault.number(), fault.exception()).getMessage()));
                    return Stream.empty();
                }
                read.incrementAndGet();
                return Stream.of(((CorpusLine.Read) line).article());
            }));
        }
        if (read.get() == 0) {
            throw ToolFailure.reading(file, "it has no article");
        }
        return result;
    }

    private static ToolFailure invalid(Path file, long line, NewsClaimsJsonException e) {
        return new ToolFailure("Cannot read " + file + ":" + line + ":" + e.column() + ": " + e.getMessage());
    }

    private static InputFile input(Path file) {
        return new InputFile(file, null, bytes -> {});
    }
}
