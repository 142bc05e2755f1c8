package io.github.newsclaims.json.seed;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The text of the real article. It belongs to its publisher, so it stays outside the project and is read from there. */
final class SeedText {
    private SeedText() {}

    /** The text; a test is skipped where the folder of shared data is absent and fails where only the file is. */
    static ArticleText read() {
        return read(Path.of("").toAbsolutePath());
    }

    static ArticleText read(Path from) {
        Path conformance = conformance(from);
        if (conformance == null) {
            return abort(
                    "skipped: no folder ../shared/conformance beside the project, so the real article is not here");
        }
        Path file = conformance.resolve("seed").resolve("article.txt");
        if (!Files.isRegularFile(file)) {
            return fail("%s is missing, although its folder of shared data is here", file);
        }
        try {
            return ArticleText.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The conformance folder of the nearest folder shared beside a folder or one above it; it may not be there itself. */
    private static @Nullable Path conformance(Path from) {
        for (Path folder = from; folder.getParent() != null; folder = folder.getParent()) {
            Path shared = folder.resolveSibling("shared");
            if (Files.isDirectory(shared)) {
                return shared.resolve("conformance");
            }
        }
        return null;
    }
}
