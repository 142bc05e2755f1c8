package io.github.newsclaims.json.internal.schemaorg;

import io.github.newsclaims.json.internal.foreign.HtmlEntities;
import io.github.newsclaims.json.internal.html.HtmlText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strings with HTML in them, as pages have them. A string with tags is read as HTML; in another one each entity is decoded once. A
 * string of ours that would be changed by that is written with entities.
 *
 * <p>Only the names of HTML count as tags, with attributes that have a value: "a&lt;b and c&gt;d" has none.
 */
public final class MarkupText {
    private static final String NAMES =
            "a|abbr|address|article|aside|audio|b|blockquote|br|cite|code|dd|del|div|dl|dt|em|figcaption"
                    + "|figure|font|footer|h1|h2|h3|h4|h5|h6|header|hr|i|iframe|img|ins|li|main|mark|ol|p|pre|q|s|script|section|small|source"
                    + "|span|strong|style|sub|sup|table|tbody|td|th|thead|time|tr|u|ul|video";
    private static final Pattern TAG =
            Pattern.compile("<!--|</?(?:" + NAMES + ")(?:\\s[^<>=]*+=[^<>]*+|\\s*+/?)>", Pattern.CASE_INSENSITIVE);
    /** Tags that divide a text. If there is none, the line breaks of the string do. */
    private static final Pattern DIVIDING = Pattern.compile("<(?:p|div|br)[\\s/>]", Pattern.CASE_INSENSITIVE);

    private static final String END_OF_COMMENT = "-->";

    private MarkupText() {}

    /**
     * Returns the characters that a browser shows for a string, without white space around them.
     *
     * @return the characters; empty if there are none, or if the string has tags and jsoup is absent
     */
    public static Optional<String> plain(String text) {
        return read(text).map(String::strip).filter(plain -> !plain.isEmpty());
    }

    /** Returns the characters that a browser shows. If there are no tags, white space around them stays. */
    static Optional<String> read(String text) {
        if (!hasTags(text)) {
            return Optional.of(HtmlEntities.decode(text));
        }
        String html = withoutOtherSigns(text);
        boolean isDivided = DIVIDING.matcher(html).find();
        return HtmlText.of(isDivided ? html : "<pre>\n" + html + "</pre>").map(HtmlText::text);
    }

    /** Returns why a string has no plain text. */
    public static String problem(String text) {
        return read(text).isPresent() ? "it has no text" : HtmlText.NEEDS;
    }

    /** Returns whether a string has a tag of HTML. */
    static boolean hasTags(String text) {
        Matcher matcher = TAG.matcher(text);
        int lastComment = text.lastIndexOf(END_OF_COMMENT);
        while (matcher.find()) {
            if (isTag(matcher, lastComment)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether what was found is a tag, or a comment that ends. */
    private static boolean isTag(Matcher matcher, int lastComment) {
        return !matcher.group().equals("<!--") || matcher.start() < lastComment;
    }

    /** Replaces each "&lt;" that begins no tag by its entity. */
    private static String withoutOtherSigns(String text) {
        StringBuilder html = new StringBuilder(text.length());
        Matcher matcher = TAG.matcher(text);
        int lastComment = text.lastIndexOf(END_OF_COMMENT);
        int done = 0;
        while (matcher.find()) {
            if (isTag(matcher, lastComment)) {
                html.append(text.substring(done, matcher.start()).replace("<", "&lt;"))
                        .append(matcher.group());
                done = matcher.end();
            }
        }
        return html.append(text.substring(done).replace("<", "&lt;")).toString();
    }

    /** Returns a string that is read as the given one. */
    public static String written(String text) {
        boolean isPlain = !hasTags(text) && HtmlEntities.decode(text).equals(text);
        return isPlain ? text : text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
