package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the texts of a news item.
 *
 * @param node the whole body
 * @param value the member with its text
 * @param role for example "main"; empty if it has none
 * @param form what it is written in
 */
record NinjsBody(TracedNode node, TracedNode value, String role, BodyForm form) {
    /** What a body is written in. */
    enum BodyForm {
        PLAIN,
        HTML,
        /** Such as NITF, which is not read. */
        OTHER
    }

    /** A tag that is frequent in the bodies of news items. */
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|br|h[1-6]|ul|ol|li|section|article|body|html|span|b|i|em|strong|a|blockquote|figure|table)[ \t\r\n/>]",
            Pattern.CASE_INSENSITIVE);

    /** The media types that say no more than whether there is markup. */
    private static final Set<String> MEDIA_TYPES = Set.of("text/plain", "text/html", "application/xhtml+xml");

    /** Returns the bodies of an item, in their order. */
    static List<NinjsBody> of(TracedNode item) {
        List<NinjsBody> bodies = new ArrayList<>();
        for (TracedNode node : item.nodes(NinjsNames.BODIES)) {
            if (node.isText()) {
                bodies.add(new NinjsBody(node, node, "", form("", "", NinjsNames.string(node))));
            }
            value(node, NinjsNames.VALUE).ifPresent(value -> {
                String role =
                        value(node, NinjsNames.ROLE).map(NinjsNames::string).orElse("");
                String type = NinjsNames.member(node, NinjsNames.CONTENT_TYPE)
                        .filter(TracedNode::isText)
                        .map(NinjsNames::string)
                        .orElse("");
                bodies.add(new NinjsBody(node, value, role, form(type, role, NinjsNames.string(value))));
            });
        }
        for (Map.Entry<String, TracedNode> body :
                NinjsNames.withRoles(item, "body").entrySet()) {
            TracedNode value = body.getValue();
            if (value.isText()) {
                bodies.add(
                        new NinjsBody(value, value, body.getKey(), form("", body.getKey(), NinjsNames.string(value))));
            }
        }
        return bodies;
    }

    private static Optional<TracedNode> value(TracedNode node, String name) {
        return node.member(name).filter(TracedNode::isText);
    }

    private static BodyForm form(String type, String role, String value) {
        BodyForm ofType = named(type);
        BodyForm named = ofType == null ? named(role) : ofType;
        if (named != null) {
            return named;
        }
        return !role.equals("text") && TAG.matcher(value).find() ? BodyForm.HTML : BodyForm.PLAIN;
    }

    /** Returns the form that a media type or a role names; null if it names none that is known. */
    private static @Nullable BodyForm named(String hint) {
        String name = hint.toLowerCase(Locale.ROOT);
        if (name.startsWith("text/plain")) {
            return BodyForm.PLAIN;
        }
        if (name.contains("html")) {
            return BodyForm.HTML;
        }
        return name.contains("nitf") || name.contains("xml") ? BodyForm.OTHER : null;
    }

    /**
     * Returns the body that becomes the text.
     *
     * @param bodies the bodies of an item
     * @param role the role that the caller prefers
     * @return empty if none can be read
     */
    static Optional<NinjsBody> choice(List<NinjsBody> bodies, Optional<String> role) {
        List<NinjsBody> readable =
                bodies.stream().filter(body -> body.form != BodyForm.OTHER).toList();
        return first(readable, NinjsBody::isWhole)
                .or(() -> first(readable, body -> role.isPresent() && body.role.equals(role.get())))
                .or(() -> Optional.ofNullable(usual(readable)))
                .or(() -> readable.stream().findFirst());
    }

    /**
     * Returns whether a plain body with the role "main" becomes the text.
     *
     * @param text the text of the body
     * @param others the bodies after it, as JSON-like values that fit ninjs 3.1
     */
    static boolean isChosen(String text, List<?> others) {
        for (Object other : others) {
            Map<?, ?> body = (Map<?, ?>) other;
            String role = String.valueOf(body.get(NinjsNames.ROLE));
            Object type = body.get(NinjsNames.CONTENT_TYPE);
            BodyForm form = form(type == null ? "" : type.toString(), role, String.valueOf(body.get(NinjsNames.VALUE)));
            if (role.equals(NinjsNames.TEXT_ROLE) || form == BodyForm.HTML && !hasLines(text)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the plain body, unless it has no line break and there is HTML: such a body has lost its paragraphs. A caption is not
     * chosen.
     */
    private static @Nullable NinjsBody usual(List<NinjsBody> bodies) {
        Predicate<NinjsBody> isPlain = body -> body.form == BodyForm.PLAIN && !body.isCaption();
        NinjsBody plain = first(bodies, isPlain.and(body -> body.role.equals(NinjsNames.MAIN)))
                .or(() -> first(bodies, isPlain))
                .orElse(null);
        NinjsBody html = first(bodies, body -> body.form == BodyForm.HTML && !body.isCaption())
                .orElse(null);
        return plain != null && (html == null || hasLines(plain.text())) ? plain : html;
    }

    private static Optional<NinjsBody> first(List<NinjsBody> bodies, Predicate<NinjsBody> rule) {
        return bodies.stream().filter(rule).findFirst();
    }

    private boolean isCaption() {
        return role.equals("caption");
    }

    /** Returns whether the body is the text as this library has written it, with the headline if that is in the text. */
    boolean isWhole() {
        return role.equals(NinjsNames.TEXT_ROLE) && form == BodyForm.PLAIN;
    }

    String text() {
        return NinjsNames.string(value);
    }

    private static boolean hasLines(String text) {
        return text.strip().indexOf('\n') >= 0;
    }

    /** Takes the media type of a text. What else it says is left out. */
    static void takeType(TracedNode type) {
        type.take();
        if (!MEDIA_TYPES.contains(NinjsNames.string(type).strip().toLowerCase(Locale.ROOT))) {
            type.report(LossOutcome.LEFT_OUT, "the text of an article has no media type");
        }
    }

    /** Takes what describes the chosen body. Its counts, which are often wrong, and a role of its own are left out. */
    void take() {
        value.take();
        NinjsNames.member(node, NinjsNames.CONTENT_TYPE).ifPresent(NinjsBody::takeType);
        NinjsNames.takeRole(node, NinjsNames.MAIN, NinjsNames.TEXT_ROLE);
        for (String name : List.of("charCount", "charcount", "wordCount", "wordcount")) {
            node.member(name).ifPresent(count -> {
                count.take();
                count.report(LossOutcome.LEFT_OUT, "the text says how long it is");
            });
        }
    }
}
