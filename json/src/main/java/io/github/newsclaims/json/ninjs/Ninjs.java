package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads <a href="https://iptc.org/standards/ninjs/">ninjs</a>, the JSON format of the IPTC for news items, in the versions 1.x, 2.x
 * and 3.x.
 *
 * <pre>{@code
 * Imported imported = Ninjs.read(Path.of("item.json"));
 * imported.losses().forEach(System.err::println);
 * Article article = imported.article();
 * }</pre>
 *
 * <p>Names are those of 3.x here. The names and shapes of 1.x and 2.x, such as {@code body_html} and {@code firstcreated}, are read
 * as well, whatever the item says of its version.
 *
 * <table>
 * <caption>What maps to what</caption>
 * <tr><th>ninjs</th><th>article</th></tr>
 * <tr><td>uri, or Superdesk's guid</td><td>id, and uri if it is an address of the web</td></tr>
 * <tr><td>version</td><td>version</td></tr>
 * <tr><td>pubStatus usable, canceled</td><td>status published, withdrawn; withheld is kept</td></tr>
 * <tr><td>headlines: role main, or else the first</td><td>headline, and a section in front of the text</td></tr>
 * <tr><td>bodies: a plain one that has line breaks, or else an HTML one, or else a plain one</td>
 *     <td>text; HTML becomes plain text with the sections subheading, block-quote and caption</td></tr>
 * <tr><td>located, if the body begins with it</td><td>section dateline; located is kept</td></tr>
 * <tr><td>firstCreated; versionCreated of a first version</td><td>published</td></tr>
 * <tr><td>versionCreated of a later version</td><td>updated</td></tr>
 * <tr><td>language</td><td>language</td></tr>
 * <tr><td>by</td><td>one contributor, a writer</td></tr>
 * <tr><td>copyrightNotice, usageTerms</td><td>rights</td></tr>
 * <tr><td>infoSources; role publisher</td><td>sources, which are organizations; publisher</td></tr>
 * <tr><td>people, organisations, places, subjects, events, objects</td>
 *     <td>entities of the kinds person, organization, place, topic, event and object: name, literal as id, uri as sameAs</td></tr>
 * <tr><td>creator and confidence of a subject</td><td>provenance of the entity: 87 of 100 becomes 0.87</td></tr>
 * <tr><td>Superdesk's evolvedfrom</td><td>a relation, replaces</td></tr>
 * <tr><td>everything else, such as altIds, associations and other bodies</td>
 *     <td>extensions with the prefix "ninjs:" and the names of 3.x</td></tr>
 * </table>
 *
 * <p>HTML is read with jsoup, an optional dependency: {@code org.jsoup:jsoup}. If it is absent, an HTML body is kept as an
 * extension, and its loss says so. A program that is a module must also require {@code org.jsoup}.
 *
 * <p>The number of characters that an item states is not checked, as it is often wrong. Nothing that the document refers to is
 * fetched.
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
}
