package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.internal.foreign.ForeignReader;
import io.github.newsclaims.json.internal.foreign.TracedDocument;
import io.github.newsclaims.json.internal.schemaorg.PageFinder;
import io.github.newsclaims.json.internal.schemaorg.SchemaGraph;
import io.github.newsclaims.json.internal.schemaorg.SchemaPage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A reader of JSON-LD documents with the vocabulary of schema.org. It is immutable, and may be used by several threads.
 *
 * <p>What maps to what is said in {@link SchemaOrg}. A document that is not JSON throws; anything else that cannot be taken over is
 * reported, and the rest is read.
 */
public final class SchemaOrgReader {
    static final SchemaOrgReader STANDARD =
            new SchemaOrgReader(ReadLimits.standard(), PageIds::address, GenericNames.standard());

    private final ReadLimits limits;
    private final Function<URI, String> ids;
    private final Set<String> generic;

    private SchemaOrgReader(ReadLimits limits, Function<URI, String> ids, Set<String> generic) {
        this.limits = limits;
        this.ids = ids;
        this.generic = generic;
    }

    /**
     * Returns this reader with other limits.
     *
     * @param limits the size, depth and number of names that a document may have; the depth is at most 400
     * @return a new reader
     */
    public SchemaOrgReader withLimits(ReadLimits limits) {
        return new SchemaOrgReader(Objects.requireNonNull(limits, "limits"), ids, generic);
    }

    /**
     * Returns this reader with other ids for articles whose document has no {@code identifier}.
     *
     * @param ids returns an id of 1 to 200 characters for an address, for example {@code uri -> uri.getPath()}; the standard is
     *     the address itself
     * @return a new reader
     */
    public SchemaOrgReader withIds(Function<URI, String> ids) {
        return new SchemaOrgReader(limits, Objects.requireNonNull(ids, "ids"), generic);
    }

    /**
     * Returns this reader with more names that name nobody, such as "Multiple sources". A source with such a name becomes an
     * unnamed group, so that nobody takes the multiple sources of two pages to be the same.
     *
     * @param names for example {@code List.of("Bloggers")}; case and the amount of white space do not matter
     * @return a new reader
     */
    public SchemaOrgReader withGenericNames(Collection<String> names) {
        Set<String> all = new HashSet<>(generic);
        for (String name : Objects.requireNonNull(names, "names")) {
            all.add(Characters.singleSpaced(Objects.requireNonNull(name, "names"))
                    .strip()
                    .toLowerCase(Locale.ROOT));
        }
        return new SchemaOrgReader(limits, ids, Set.copyOf(all));
    }

    /**
     * Reads a document.
     *
     * @param json the JSON-LD of one script element, an object or a list
     * @return the articles, and what could not be taken over
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public Imported read(String json) {
        return read(new ForeignReader(limits).read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a document.
     *
     * @param json the document in UTF-8
     * @return the articles, and what could not be taken over
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public Imported read(byte[] json) {
        return read(new ForeignReader(limits).read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a document.
     *
     * @param json a stream with the document in UTF-8; it is not closed
     * @return the articles, and what could not be taken over
     * @throws IOException if the stream fails
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public Imported read(InputStream json) throws IOException {
        return read(new ForeignReader(limits).read(Objects.requireNonNull(json, "json")));
    }

    private Imported read(TracedDocument document) {
        SchemaGraph graph = new SchemaGraph(document.root());
        PageIds pageIds = new PageIds(ids);
        List<Article> articles = new ArrayList<>();
        for (SchemaPage page : PageFinder.find(document.root(), graph)) {
            new PageReader(page, graph, generic).read(pageIds).ifPresent(articles::add);
        }
        if (articles.isEmpty()) {
            ApiAnswer.report(document.root());
        }
        return Imported.of(articles, document.losses());
    }

    /** Returns a short description, for example "SchemaOrgReader{limits=…}". */
    @Override
    public String toString() {
        return "SchemaOrgReader{limits=" + limits + "}";
    }
}
