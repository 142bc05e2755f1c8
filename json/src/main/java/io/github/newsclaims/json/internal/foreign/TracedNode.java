package io.github.newsclaims.json.internal.foreign;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value in a {@link TracedDocument}, with its place and a record of whether it was taken.
 *
 * <p>A part is <b>taken</b> by a method that returns its value, such as {@link #text()}, if the value has the type asked for.
 * Otherwise it is not taken, and the problem becomes the reason of its loss. What is not taken can be <b>kept</b> with {@link
 * #rest}. What is neither is reported as left out. Null and blank strings are absent: they are never reported if they were asked
 * for.
 *
 * <p>Formats allow one value or a list of them. A method that asks for one value accepts a list with one item, and {@link
 * #nodes} accepts one value.
 */
public final class TracedNode extends TracedPart {
    TracedNode(Object root) {
        this(root, Pointer.ROOT, "document");
    }

    TracedNode(@Nullable Object value, Pointer pointer, String field) {
        super(value, pointer, field);
    }

    /** Returns a copy to look at with the methods below. Taking its value does not count. */
    public TracedNode untraced() {
        return new TracedNode(value, Pointer.ROOT, field);
    }

    // Values that are taken.

    /** Takes a string. */
    public Optional<String> text() {
        return as("a string", node -> node.value instanceof String text ? text : null);
    }

    /** Takes a string without white space around it, and converts it. An {@code IllegalArgumentException} becomes the problem. */
    public <T> Optional<T> text(Function<String, T> value) {
        return as("a string", node -> node.value instanceof String text ? value.apply(text.strip()) : null);
    }

    /** Takes a string with HTML entities, which are decoded once. Reports if there were any. */
    public Optional<String> html() {
        Optional<String> text = text();
        Optional<String> decoded = text.map(HtmlEntities::decode);
        if (!decoded.equals(text)) {
            report(LossOutcome.CHANGED, "HTML entities were decoded");
        }
        return decoded;
    }

    /** Takes a number, or a string in the grammar of decimals. */
    public Optional<BigDecimal> number() {
        return as("a number", node -> {
            if (node.value instanceof BigDecimal number) {
                return Decimals.normal(field, number);
            }
            return node.value instanceof String text ? Decimals.parse(field, text.strip()) : null;
        });
    }

    /** Takes a whole number from 0 to 2147483647, or a string with one. */
    public Optional<Integer> offset() {
        return as("a whole number from 0 to " + Integer.MAX_VALUE, node -> {
            BigDecimal number = null;
            if (node.value instanceof BigDecimal given) {
                number = given;
            } else if (node.value instanceof String text) {
                number = Decimals.parse(field, text.strip());
            }
            return number != null && isOffset(number) ? number.intValueExact() : null;
        });
    }

    private static boolean isOffset(BigDecimal number) {
        return number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    public Optional<Boolean> flag() {
        return as("true or false", node -> node.value instanceof Boolean flag ? flag : null);
    }

    /** Takes an absolute URI. */
    public Optional<URI> uri() {
        return text(text -> {
            URI uri = Syntax.uri(text);
            if (!uri.isAbsolute()) {
                throw Invalid.value("URI", "it must be absolute", text);
            }
            return uri;
        });
    }

    /** Takes a language tag of BCP 47. */
    public Optional<String> language() {
        return text(tag -> {
            if (!Syntax.isLanguageTag(tag)) {
                throw Invalid.value("language", "it must be a well-formed BCP 47 tag", tag);
            }
            return tag;
        });
    }

    /** Takes a date, or a date with a time, as {@link ForeignDate} reads it. */
    public Optional<Edtf> date() {
        return text(ForeignDate::parse);
    }

    private <T> Optional<T> as(String expected, Function<TracedNode, @Nullable T> conversion) {
        List<TracedNode> nodes = nodes();
        if (nodes.size() != 1) {
            if (!nodes.isEmpty()) {
                problem("it must be " + expected + ", got a list of " + nodes.size());
            }
            return Optional.empty();
        }
        TracedNode node = nodes.get(0);
        try {
            T converted = conversion.apply(node);
            if (converted != null) {
                node.take();
                return Optional.of(converted);
            }
            node.problem("it must be " + expected + ", got " + node.shown());
        } catch (IllegalArgumentException e) {
            node.problem(String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private String shown() {
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        return value instanceof List<?> ? "an array" : Invalid.show(value);
    }

    // The same for the members of an object.

    public Optional<String> text(String name) {
        return member(name).flatMap(TracedNode::text);
    }

    public <T> Optional<T> text(String name, Function<String, T> value) {
        return member(name).flatMap(member -> member.text(value));
    }

    public Optional<String> html(String name) {
        return member(name).flatMap(TracedNode::html);
    }

    public Optional<BigDecimal> number(String name) {
        return member(name).flatMap(TracedNode::number);
    }

    public Optional<Integer> offset(String name) {
        return member(name).flatMap(TracedNode::offset);
    }

    public Optional<Boolean> flag(String name) {
        return member(name).flatMap(TracedNode::flag);
    }

    public Optional<URI> uri(String name) {
        return member(name).flatMap(TracedNode::uri);
    }

    public Optional<String> language(String name) {
        return member(name).flatMap(TracedNode::language);
    }

    public Optional<Edtf> date(String name) {
        return member(name).flatMap(TracedNode::date);
    }

    /** Takes the strings of a member that is one string or a list of them. Other items are not taken. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        nodes(name).forEach(node -> node.text().ifPresent(texts::add));
        return texts;
    }
}
