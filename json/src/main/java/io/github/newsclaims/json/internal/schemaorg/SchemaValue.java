package io.github.newsclaims.json.internal.schemaorg;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Single values of JSON-LD: strings, addresses and languages. */
public final class SchemaValue {
    static final String VALUE = "@value";

    private SchemaValue() {}

    /** Returns the characters of a string, a number or an object with {@code @value}. */
    public static Optional<String> words(TracedNode value) {
        Object scalar = value.value() instanceof Map<?, ?> members ? members.get(VALUE) : value.value();
        if (scalar instanceof BigDecimal number) {
            return Optional.of(number.toPlainString());
        }
        return scalar instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Returns the plain text of a string, a number or an object with {@code @value}; empty if it has none. */
    public static Optional<String> text(TracedNode value) {
        return words(value).flatMap(MarkupText::plain);
    }

    /** Takes a value that has a plain text, and reports it if this is not the string itself. */
    public static void takeText(TracedNode value) {
        String given = words(value).orElseThrow();
        value.take();
        if (MarkupText.hasTags(given)) {
            value.report(LossOutcome.CHANGED, "the tags of HTML were removed");
        } else if (!text(value).equals(Optional.of(given.strip()))) {
            value.report(LossOutcome.CHANGED, "HTML entities were decoded");
        }
    }

    /** Notes why a value has no plain text. */
    public static void refuse(TracedNode value, String rule) {
        value.problem(words(value).map(MarkupText::problem).orElse(rule));
    }

    public static Optional<URI> takeUri(TracedNode value) {
        if (value.value() instanceof Map<?, ?> members && members.size() == 1) {
            Optional<URI> uri = value.uri(SchemaItem.ID);
            return uri.isPresent() ? uri : value.uri(VALUE);
        }
        return value.isText() ? value.uri() : Optional.empty();
    }

    public static Optional<URI> absolute(String address) {
        try {
            return Optional.of(Syntax.uri(address)).filter(URI::isAbsolute);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static void add(List<URI> addresses, URI uri) {
        URI normal = Syntax.normal(uri);
        if (!addresses.contains(normal)) {
            addresses.add(normal);
        }
    }

    /**
     * Reads a language tag.
     *
     * @throws IllegalArgumentException if it is not well-formed
     */
    static String tag(String text) {
        String tag = text.replace('_', '-');
        if (!Syntax.isLanguageTag(tag)) {
            throw Invalid.value("language", "it must be a well-formed BCP 47 tag", text);
        }
        return tag;
    }
}
