package io.github.newsclaims.json.internal.html;

import io.github.newsclaims.Section;
import java.util.List;
import java.util.Optional;

/**
 * The text of an HTML document or fragment.
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>HTML</th><th>text</th></tr>
 * <tr><td>p, h1 to h6, blockquote, figure, pre, section, article, table, hr, a list that is not inside another one</td>
 *     <td>a blank line before and after</td></tr>
 * <tr><td>div, li, dt, dd, tr, figcaption, a list inside another one</td><td>a line of its own</td></tr>
 * <tr><td>br</td><td>a line break</td></tr>
 * <tr><td>td, th</td><td>a tab between two of a row</td></tr>
 * <tr><td>other elements, such as b, a and span</td><td>their text, with no space around it</td></tr>
 * <tr><td>q</td><td>its text in “quotation marks”</td></tr>
 * <tr><td>sup, sub with a number</td><td>raised or lowered digits: 10⁶ for 10&lt;sup&gt;6&lt;/sup&gt;</td></tr>
 * <tr><td>script, style, head, template, forms, comments, deleted words, and elements that are hidden</td><td>nothing</td></tr>
 * <tr><td>spaces, tabs and line breaks, outside pre</td><td>one space; none at the ends of a line</td></tr>
 * <tr><td>no-break spaces, thin spaces, and all other characters</td><td>the same characters</td></tr>
 * <tr><td>entities</td><td>the character, decoded once; one that HTML does not know is read as browsers do</td></tr>
 * </table>
 *
 * <p>Headings, quotations (blockquote) and captions are sections.
 *
 * @param text the text, which begins and ends with a character that is not white space; empty if there is none
 * @param sections the sections in the order of their ends, with offsets in code points
 * @param unknownEntities the names of entities that HTML does not know, each once, for example "tstr"
 * @param leftOut the names of elements with words that are left out, each once, for example "noscript"
 */
public record HtmlText(String text, List<Section> sections, List<String> unknownEntities, List<String> leftOut) {
    /** What a message tells a user who has HTML and no jsoup. */
    public static final String NEEDS =
            "reading HTML needs org.jsoup:jsoup on the class path, for example version 1.24.1";

    /**
     * Returns the text of HTML.
     *
     * @param html a document, or a fragment of a body
     * @return its text; empty if jsoup is absent
     */
    public static Optional<HtmlText> of(String html) {
        try {
            return Optional.of(JsoupText.parse(html));
        } catch (NoClassDefFoundError e) {
            // jsoup is an optional dependency.
            return Optional.empty();
        }
    }
}
