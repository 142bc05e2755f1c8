package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes <a href="https://iptc.org/standards/ninjs/">ninjs</a>, the JSON format of the IPTC for news items. The versions
 * 1.x, 2.x and 3.x are read, and 3.1 is written.
 *
 * <pre>{@code
 * Imported imported = Ninjs.read(Path.of("item.json"));
 * imported.losses().forEach(System.err::println);
 * Article article = imported.article();
 *
 * Exported exported = Ninjs.write(article);
 * System.out.println(exported.indentedJson());
 * }</pre>
 *
 * <table>
 * <caption>What maps to what, under the names of version 3.x</caption>
 * <tr><th>ninjs</th><th>article</th><th>way</th></tr>
 * <tr><td>{@code uri}</td><td>id; uri, if it is an address of the web</td><td>both</td></tr>
 * <tr><td>{@code altIds}, the one with the role "newsclaims:id"</td><td>an id that is not the uri</td><td>both</td></tr>
 * <tr><td>{@code guid} of Superdesk, if there is no uri</td><td>id</td><td>reading</td></tr>
 * <tr><td>{@code version}</td><td>version</td><td>both</td></tr>
 * <tr><td>{@code pubStatus} usable, canceled</td><td>status published, withdrawn</td><td>both</td></tr>
 * <tr><td>{@code firstCreated}</td><td>published</td><td>both</td></tr>
 * <tr><td>{@code versionCreated}</td><td>updated; published, if it is of the first version</td><td>both</td></tr>
 * <tr><td>{@code language}</td><td>language</td><td>both</td></tr>
 * <tr><td>{@code copyrightNotice}</td><td>rights</td><td>both</td></tr>
 * <tr><td>{@code usageTerms}</td><td>appended to rights</td><td>reading</td></tr>
 * <tr><td>{@code by}</td><td>one contributor, a writer</td><td>both</td></tr>
 * <tr><td>{@code headlines}, the one with the role main, or else the first</td>
 *     <td>headline, and a section in front of the text</td><td>both</td></tr>
 * <tr><td>{@code bodies}, a plain one</td><td>text</td><td>both</td></tr>
 * <tr><td>{@code body_html} and other bodies that are HTML</td>
 *     <td>text, and the sections subheading, block-quote and caption</td><td>reading</td></tr>
 * <tr><td>{@code infoSources}; role publisher</td><td>sources that are organizations; publisher</td><td>both</td></tr>
 * <tr><td>{@code people}</td><td>entities of the kind person</td><td>both</td></tr>
 * <tr><td>{@code organisations}</td><td>entities of the kind organization</td><td>both</td></tr>
 * <tr><td>{@code places}</td><td>entities of the kind place</td><td>both</td></tr>
 * <tr><td>{@code subjects}</td><td>entities of the kind topic</td><td>both</td></tr>
 * <tr><td>{@code events}</td><td>entities of the kind event</td><td>both</td></tr>
 * <tr><td>{@code objects}</td><td>entities of the kind object, and in writing those of every other kind</td><td>both</td></tr>
 * <tr><td>{@code name}, {@code literal}, {@code uri} of an entity</td><td>name, id, sameAs</td><td>both</td></tr>
 * <tr><td>{@code creator}, {@code confidence} of a subject</td>
 *     <td>provenance of the entity: 87 of 100 is 0.87</td><td>both</td></tr>
 * <tr><td>{@code scheme}, {@code code} of version 1.x, if they make an address</td><td>sameAs</td><td>reading</td></tr>
 * <tr><td>{@code evolvedfrom} of Superdesk</td><td>a relation, replaces</td><td>reading</td></tr>
 * <tr><td>{@code located}, {@code associations} and everything else</td>
 *     <td>extensions such as "ninjs:located"; a section dateline, if the body begins with the place</td><td>both</td></tr>
 * </table>
 *
 * <p><b>Reading.</b> The names and shapes of each version are read, such as {@code body_html} and {@code firstcreated}, whatever the
 * item says of its version. Extensions have the names and shapes of 3.x. Of several bodies, a plain one that has line breaks becomes
 * the text, or else an HTML one, or else a plain one. The others are kept. The headline, a blank line and the body make the text,
 * unless the body begins with the headline. A status "withheld" is kept as an extension. People and organisations are not taken for
 * sources, because an item does not say that they said anything. The number of characters and words that an item states, and a role
 * of its own for the headline or the body that is chosen, are left out. Nothing that the document refers to is fetched.
 *
 * <p>HTML is read with jsoup, an optional dependency: {@code org.jsoup:jsoup}. If it is absent, an HTML body is kept as an extension,
 * and its loss says so. A program that is a module must also require {@code org.jsoup}.
 *
 * <p><b>Writing.</b> The document is valid under the schema of ninjs 3.1, which allows no other fields. So an extension is written as
 * far as the schema has a place for it. ninjs cannot say claims, figures and attributions, sources other than the publisher and
 * those that were read from {@code infoSources}, mentions, sections other than the headline and the body, dates without a time, and
 * relations between articles. All that is in {@link Exported#losses()}.
 */
public final class Ninjs {
    private Ninjs() {}

    /**
     * Returns a reader, for other limits or another choice among several bodies.
     *
     * @return the reader that the methods of this class use
     */
    public static NinjsReader reader() {
        return NinjsReader.STANDARD;
    }

    /**
     * Reads a document.
     *
     * @param json a news item, or a list of them
     * @return an article for each item, and what could not be taken over
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public static Imported read(String json) {
        return reader().read(json);
    }

    /**
     * Reads a document.
     *
     * @param json a news item, or a list of them, in UTF-8
     * @return an article for each item, and what could not be taken over
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public static Imported read(byte[] json) {
        return reader().read(json);
    }

    /**
     * Reads a document.
     *
     * @param json a stream with a news item, or a list of them, in UTF-8; it is not closed
     * @return an article for each item, and what could not be taken over
     * @throws IOException if the stream fails
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public static Imported read(InputStream json) throws IOException {
        return reader().read(json);
    }

    /**
     * Reads a document.
     *
     * @param file a file with a news item, or a list of them, in UTF-8
     * @return an article for each item, and what could not be taken over
     * @throws IOException if the file cannot be read
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public static Imported read(Path file) throws IOException {
        return reader().read(file);
    }

    /**
     * Writes an article as a news item of ninjs 3.1.
     *
     * @param article the article
     * @return the item, and what ninjs cannot say, such as the claims
     */
    public static Exported write(Article article) {
        return new NinjsItemWriter(Objects.requireNonNull(article, "article")).write();
    }
}
