package io.github.newsclaims.json.internal.html;

import io.github.newsclaims.term.SectionKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Walks through the elements that jsoup finds, and collects their text. Neither jsoup nor this walk is recursive. */
final class JsoupText implements NodeFilter {
    /** Elements without text for a reader. */
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "head",
            "template",
            "noscript",
            "iframe",
            "object",
            "svg",
            "math",
            "audio",
            "video",
            "canvas",
            "button",
            "select",
            "textarea",
            "input",
            "del",
            "s",
            "strike");

    /** Those of them that never have words for a reader. */
    private static final Set<String> SILENT = Set.of("script", "style", "head", "template");

    /** The characters of a number, and the same characters raised and lowered, each in its place. */
    private static final String PLAIN = "0123456789+-\u2212=()n";

    private static final String RAISED =
            "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B\u207C\u207D\u207E\u207F";
    private static final String LOWERED =
            "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208B\u208C\u208D\u208E\u2099";

    /** Elements with a blank line before and after. */
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "figure",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "table",
            "form",
            "fieldset",
            "details",
            "hr",
            "ul",
            "ol",
            "dl");

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final Set<String> LINES = Set.of(
            "div", "li", "dt", "dd", "tr", "caption", "figcaption", "summary", "address", "center", "body", "option");

    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Map<String, SectionKind> SECTIONS = Map.of(
            "h1", SectionKind.SUBHEADING,
            "h2", SectionKind.SUBHEADING,
            "h3", SectionKind.SUBHEADING,
            "h4", SectionKind.SUBHEADING,
            "h5", SectionKind.SUBHEADING,
            "h6", SectionKind.SUBHEADING,
            "blockquote", SectionKind.BLOCK_QUOTE,
            "figcaption", SectionKind.CAPTION,
            "caption", SectionKind.CAPTION);

    private static final Pattern UNKNOWN = Pattern.compile("invalid named reference \\[?&?([A-Za-z0-9]+)");
    /** Elements that XHTML closes at once. HTML takes all that follows, up to an end tag, for their content. */
    private static final Pattern CLOSED_AT_ONCE = Pattern.compile(
            "<(script|style|title|iframe|textarea|noscript|noembed|noframes|xmp)([ \t\r\n][^<>]*)?/>",
            Pattern.CASE_INSENSITIVE);

    /** A number in place of a character. */
    private static final Pattern NUMBER = Pattern.compile("&(#([0-9]+)|#[xX]([0-9a-fA-F]+))");

    private static final int HEXADECIMAL = 16;
    private static final int DECIMAL = 10;

    private static final String CHARACTER_DATA = "<![CDATA[";
    private static final String END_OF_DATA = "]]>";
    private static final int MOST_ERRORS = 1_000;

    private final TextLines lines = new TextLines();
    /** The elements whose words are left out, each once. */
    private final Set<String> leftOut = new LinkedHashSet<>();
    /** How many elements around the current node preserve white space. */
    private int preserving;

    private JsoupText() {}

    static HtmlText parse(String html) {
        Set<String> unknown = new LinkedHashSet<>();
        String readable = withoutNoCharacters(withoutCharacterData(closed(html)), unknown);
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        Document document = parser.parseInput(readable, "");
        JsoupText walk = new JsoupText();
        document.filter(walk);
        parser.getErrors().stream()
                .map(error -> UNKNOWN.matcher(error.getErrorMessage()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .forEach(unknown::add);
        return new HtmlText(walk.lines.text(), walk.lines.sections(), List.copyOf(unknown), List.copyOf(walk.leftOut));
    }

    /** Writes numbers that are no characters, such as {@code &#xD800;}, with an entity, so that they stay as they are. */
    private static String withoutNoCharacters(String html, Set<String> unknown) {
        return NUMBER.matcher(html).replaceAll(found -> {
            boolean isCharacter = found.group(2) != null
                    ? isCharacter(found.group(2), DECIMAL)
                    : isCharacter(found.group(3), HEXADECIMAL);
            if (!isCharacter) {
                unknown.add(found.group(1));
            }
            return isCharacter ? found.group() : "&amp;" + found.group(1);
        });
    }

    private static boolean isCharacter(String digits, int radix) {
        try {
            int number = Integer.parseInt(digits, radix);
            return number > 0 && number <= Character.MAX_CODE_POINT && Character.getType(number) != Character.SURROGATE;
        } catch (NumberFormatException e) {
            // It is larger than any character.
            return false;
        }
    }

    private static String closed(String html) {
        return CLOSED_AT_ONCE.matcher(html).replaceAll("<$1$2></$1>");
    }

    /** Replaces the character data of XHTML, which HTML takes for a comment, by the same text with entities. */
    private static String withoutCharacterData(String html) {
        int start = html.indexOf(CHARACTER_DATA);
        if (start < 0) {
            return html;
        }
        StringBuilder plain = new StringBuilder(html.length());
        int done = 0;
        while (start >= 0) {
            int from = start + CHARACTER_DATA.length();
            int end = html.indexOf(END_OF_DATA, from);
            plain.append(html, done, start);
            String data = html.substring(from, end < 0 ? html.length() : end);
            plain.append(data.replace("&", "&amp;").replace("<", "&lt;"));
            done = end < 0 ? html.length() : end + END_OF_DATA.length();
            start = html.indexOf(CHARACTER_DATA, done);
        }
        return plain.append(html, done, html.length()).toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            lines.add(shifted(text), preserving > 0);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (DROPPED.contains(name) || element.hasAttr("hidden")) {
                if (!SILENT.contains(name) && !element.wholeText().isBlank()) {
                    leftOut.add(name);
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("q")) {
                lines.add("\u201C", false);
            }
            lines.require(breaks(element));
            if (name.equals("br")) {
                lines.lineBreak();
            }
            preserving += name.equals("pre") ? 1 : 0;
            section(element).ifPresent(kind -> lines.open());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            preserving -= element.normalName().equals("pre") ? 1 : 0;
            if (element.normalName().equals("q")) {
                lines.add("\u201D", false);
            }
            section(element).ifPresent(lines::close);
            lines.require(breaks(element));
            if (CELLS.contains(element.normalName())) {
                lines.tab();
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Returns the text of a node; that of a raised or lowered number in such digits, because 10⁶ is not 106. */
    private static String shifted(TextNode node) {
        String text = node.getWholeText();
        String digits = node.parentNameIs("sup") ? RAISED : node.parentNameIs("sub") ? LOWERED : "";
        if (digits.isEmpty() || !text.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)) {
            return text;
        }
        StringBuilder shifted = new StringBuilder();
        text.chars().forEach(c -> shifted.append(digits.charAt(PLAIN.indexOf(c))));
        return shifted.toString();
    }

    private static Optional<SectionKind> section(Element element) {
        return Optional.ofNullable(SECTIONS.get(element.normalName()));
    }

    /** Returns how many line breaks an element has before and after it. */
    private static int breaks(Element element) {
        String name = element.normalName();
        if (LISTS.contains(name)) {
            Element parent = element.parent();
            return parent != null && (parent.nameIs("li") || parent.nameIs("dd")) ? 1 : 2;
        }
        return PARAGRAPHS.contains(name) ? 2 : LINES.contains(name) ? 1 : 0;
    }
}
