package io.github.newsclaims.examples;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.corpus.CorpusLine;
import io.github.newsclaims.json.corpus.CorpusReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A program that shows who claims what in an annotated news article: through whom, in which words and on which line, with
 * which figures and when, and what is doubtful about it. Then it writes the article as JSON.
 *
 * <p>Without an argument it shows an article of its own, an invented report of the Harbour Post. It then also shows the
 * figures that contradict each other in three more reports.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java
 * mvn -q -pl examples -am compile exec:java -Dexec.args="article.json"
 * }</pre>
 */
public final class ShowArticle {
    private static final String BUNDLED = "harbour-post.json";
    private static final String CORPUS = "coast.ndjson";
    private static final Path TARGET = Path.of("target", "newsclaims");
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private ShowArticle() {}

    /**
     * Runs the program. If its status is not 0, ends the JVM with this status: 1 if the file cannot be read or the JSON
     * cannot be written, 2 if there is more than one argument.
     *
     * @param args empty, or the name of a file with an article as JSON
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        int status = run(args, out, err, TARGET);
        out.flush();
        err.flush();
        if (status != DONE) {
            System.exit(status);
        }
    }

    /**
     * Runs the program.
     *
     * @param args empty, or the name of a file
     * @param out receives the article
     * @param err receives a failure, in one line
     * @param target the folder for the JSON; it is created if it does not exist
     * @return the exit status: 0, 1 or 2
     */
    static int run(String[] args, PrintStream out, PrintStream err, Path target) {
        if (args.length > 1) {
            return failed(err, "usage: ShowArticle [file.json]", MISUSED);
        }
        String name = args.length == 0 ? BUNDLED : args[0];
        Article article;
        try {
            article = args.length == 0 ? bundled() : NewsClaimsJson.read(Path.of(name));
        } catch (NewsClaimsJsonException e) {
            String place = name + ":" + e.line() + ":" + e.column();
            return failed(err, "Cannot read " + place + ": " + e.getMessage(), FAILED);
        } catch (InvalidPathException e) {
            return failed(err, "Cannot read " + name + ": not the name of a file", FAILED);
        } catch (IOException e) {
            return failed(err, "Cannot read " + name + ": " + reason(e, Path.of(name)), FAILED);
        }
        ArticlePrinter.print(article, out);
        if (args.length == 0) {
            try (CorpusReader corpus = CorpusReader.open(resource(CORPUS))) {
                ConflictPrinter.print("Where three reports disagree", FigureConflicts.in(articles(corpus)), out);
            } catch (IOException e) {
                return failed(err, "Cannot read " + CORPUS + ": " + e.getMessage(), FAILED);
            }
        }
        Path file = target.resolve(FileNames.of(article.id()));
        try {
            Files.createDirectories(target);
            NewsClaimsJson.writeIndented(article, file);
        } catch (IOException e) {
            return failed(err, "Cannot write " + file + ": " + reason(e, file), FAILED);
        }
        out.print("\nThe article as JSON is in " + Printable.line(file.toString()) + "\n");
        return DONE;
    }

    private static Article bundled() throws IOException {
        try (InputStream json = resource(BUNDLED)) {
            return NewsClaimsJson.read(json);
        }
    }

    private static InputStream resource(String name) throws FileNotFoundException {
        InputStream resource = ShowArticle.class.getResourceAsStream(name);
        if (resource == null) {
            throw new FileNotFoundException(name);
        }
        return resource;
    }

    /** Returns the articles of the bundled corpus. Each of its lines can be read. */
    private static Stream<Article> articles(CorpusReader corpus) {
        return corpus.stream().map(line -> {
            if (line instanceof CorpusLine.Bad bad) {
                throw bad.exception();
            }
            return ((CorpusLine.Read) line).article();
        });
    }

    /** Describes a failure for people. The messages of the platform often have only the name of the file. */
    private static String reason(IOException failure, Path file) {
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file is in the place of the folder";
        }
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return failure instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(failure.getMessage());
    }

    private static int failed(PrintStream err, String message, int status) {
        err.print(Printable.line(message) + "\n");
        return status;
    }
}
