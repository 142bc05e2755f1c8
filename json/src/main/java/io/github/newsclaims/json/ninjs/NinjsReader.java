package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.internal.foreign.ForeignReader;
import io.github.newsclaims.json.internal.foreign.TracedDocument;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A reader of ninjs news items, versions 1.x, 2.x and 3.x. It is immutable, and may be used by several threads.
 *
 * <p>{@link Ninjs} says what maps to what. A document that is not JSON throws. Anything else that cannot be taken over is
 * reported, and the rest is read.
 */
public final class NinjsReader {
    static final NinjsReader STANDARD = new NinjsReader(ReadLimits.standard(), Optional.empty());

    private final ReadLimits limits;
    private final Optional<String> bodyRole;

    private NinjsReader(ReadLimits limits, Optional<String> bodyRole) {
        this.limits = limits;
        this.bodyRole = bodyRole;
    }

    /**
     * Returns this reader with other limits.
     *
     * @param limits the size, depth and number of names that a document may have; the depth is at most 400
     * @return a new reader
     */
    public NinjsReader withLimits(ReadLimits limits) {
        return new NinjsReader(Objects.requireNonNull(limits, "limits"), bodyRole);
    }

    /**
     * Returns this reader with the role of the body that becomes the text, for items with several bodies. Each of them is another
     * text, with other offsets.
     *
     * @param role a role, for example "main", or of ninjs 1.x what follows "body_", for example "xhtml". An item that has no
     *     body of that role is read as without it
     * @return a new reader
     */
    public NinjsReader withBodyRole(String role) {
        return new NinjsReader(limits, Optional.of(Objects.requireNonNull(role, "role")));
    }

    /**
     * Reads a document.
     *
     * @param json a news item, or a list of them
     * @return an article for each item, and what could not be taken over
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public Imported read(String json) {
        return read(new ForeignReader(limits).read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a document.
     *
     * @param json a news item, or a list of them, in UTF-8
     * @return an article for each item, and what could not be taken over
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public Imported read(byte[] json) {
        return read(new ForeignReader(limits).read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a document.
     *
     * @param json a stream with a news item, or a list of them, in UTF-8; it is not closed
     * @return an article for each item, and what could not be taken over
     * @throws IOException if the stream fails
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public Imported read(InputStream json) throws IOException {
        return read(new ForeignReader(limits).read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a document.
     *
     * @param file a file with a news item, or a list of them, in UTF-8
     * @return an article for each item, and what could not be taken over
     * @throws IOException if the file cannot be read
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public Imported read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(stream);
        }
    }

    private Imported read(TracedDocument document) {
        List<Article> articles = new ArrayList<>();
        for (TracedNode item : document.root().nodes()) {
            if (item.isObject()) {
                articles.add(new NinjsItemReader(item, bodyRole).read("item-" + (articles.size() + 1)));
            } else {
                item.problem("a news item must be an object");
            }
        }
        return Imported.of(articles, document.losses());
    }

    /** Returns a short description, for example "NinjsReader{limits=…}". */
    @Override
    public String toString() {
        return "NinjsReader{limits=" + limits
                + bodyRole.map(role -> ", bodyRole=" + role).orElse("") + "}";
    }
}
