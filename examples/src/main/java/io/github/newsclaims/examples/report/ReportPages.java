package io.github.newsclaims.examples.report;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.output.FileNames;
import io.github.newsclaims.examples.output.WholeFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the pages: one file for one article, a folder with an index for several. It keeps one article at a time. */
final class ReportPages {
    private static final String HTML = ".html";
    private static final String ARTICLES = "articles";

    private final @Nullable Path output;
    private final Path target;
    private final ReportIndex index = new ReportIndex();
    private final Set<String> names = new HashSet<>();
    private @Nullable Article only;
    private Path current;

    ReportPages(@Nullable Path output, Path target) {
        this.output = output;
        this.target = target;
        this.current = target;
    }

    /** Adds an article. The first one waits until it is known whether there are others. */
    void add(Article article) throws IOException {
        if (only == null && index.rows().isEmpty()) {
            only = article;
            return;
        }
        if (only != null) {
            writeToFolder(only);
            only = null;
        }
        writeToFolder(article);
    }

    /** Returns the file that is being written. */
    Path current() {
        return current;
    }

    /** Writes what is left, and returns the page or the index; empty if there was no article. */
    Optional<Path> finish() throws IOException {
        if (only != null) {
            Path file = output == null
                    ? target.resolve(FileNames.of(only.id(), HTML))
                    : Files.isDirectory(output) ? output.resolve(FileNames.of(only.id(), HTML)) : output;
            write(file, ArticleReport.page(only));
            return Optional.of(file);
        }
        if (index.rows().isEmpty()) {
            return Optional.empty();
        }
        Path file = folder().resolve("index.html");
        write(file, index.page());
        return Optional.of(file);
    }

    private Path folder() {
        return output == null ? target.resolve("report") : output;
    }

    private void writeToFolder(Article article) throws IOException {
        if (folder().toString().endsWith(HTML)) {
            current = folder();
            throw new FileSystemException(
                    current.toString(), null, "there are several articles; name a folder, or one article with --id");
        }
        String base = FileNames.of(article.id(), "");
        String name = base + HTML;
        for (int copy = 2; !names.add(name); copy++) {
            name = base + "-" + copy + HTML;
        }
        write(folder().resolve(ARTICLES).resolve(name), ArticleReport.page(article));
        index.add(article, ARTICLES + "/" + name);
    }

    private void write(Path file, String html) throws IOException {
        current = file;
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        WholeFile.write(file, html);
    }
}
