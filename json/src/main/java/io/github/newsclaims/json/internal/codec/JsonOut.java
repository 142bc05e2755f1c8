package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.term.OpenTerm;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A writer of JSON with chained methods, which leaves out absent values and empty lists. */
public final class JsonOut {
    private final TokenWriter tokens;

    /** Whether the words of spans are written. */
    private final boolean words;

    public JsonOut(TokenWriter tokens) {
        this(tokens, true);
    }

    public JsonOut(TokenWriter tokens, boolean words) {
        this.tokens = tokens;
        this.words = words;
    }

    public boolean hasWords() {
        return words;
    }

    public JsonOut startObject() throws IOException {
        tokens.startObject();
        return this;
    }

    public JsonOut endObject() throws IOException {
        tokens.endObject();
        return this;
    }

    /** Writes the extensions after the known fields, and ends the object. */
    public JsonOut endObject(Extensions extensions) throws IOException {
        members(extensions.asMap());
        return endObject();
    }

    /** Writes a string that is a whole value, without a field. */
    public JsonOut text(String value) throws IOException {
        tokens.text(value);
        return this;
    }

    public JsonOut text(String field, String value) throws IOException {
        tokens.name(field);
        return text(value);
    }

    public JsonOut text(String field, Optional<String> value) throws IOException {
        return value.isPresent() ? text(field, value.get()) : this;
    }

    /** Writes a string unless it is empty. */
    public JsonOut textIfAny(String field, String value) throws IOException {
        return value.isEmpty() ? this : text(field, value);
    }

    /** Writes the string form of a value, such as a date, an instant, a URI or an open term. */
    public JsonOut word(String field, Optional<?> value) throws IOException {
        return value.isPresent() ? text(field, value.get().toString()) : this;
    }

    public JsonOut word(String field, OpenTerm value) throws IOException {
        return text(field, value.word());
    }

    public <E extends Enum<E>> JsonOut word(String field, EnumWords<E> vocabulary, E value) throws IOException {
        return text(field, vocabulary.word(value));
    }

    public <E extends Enum<E>> JsonOut word(String field, EnumWords<E> vocabulary, Optional<E> value)
            throws IOException {
        return value.isPresent() ? word(field, vocabulary, value.get()) : this;
    }

    public JsonOut number(String field, int value) throws IOException {
        tokens.name(field);
        tokens.number(value);
        return this;
    }

    /** Writes a count, which may be beyond the range of an int. */
    public JsonOut count(String field, long value) throws IOException {
        tokens.name(field);
        tokens.number(BigDecimal.valueOf(value));
        return this;
    }

    public JsonOut number(String field, OptionalInt value) throws IOException {
        return value.isPresent() ? number(field, value.getAsInt()) : this;
    }

    /** Writes a decimal as a string in plain notation. */
    public JsonOut decimal(String field, BigDecimal value) throws IOException {
        return text(field, value.toPlainString());
    }

    public JsonOut decimal(String field, Optional<BigDecimal> value) throws IOException {
        return value.isPresent() ? decimal(field, value.get()) : this;
    }

    public JsonOut flag(String field, boolean value) throws IOException {
        tokens.name(field);
        tokens.flag(value);
        return this;
    }

    /** Writes a flag if it is true. */
    public JsonOut flagIfTrue(String field, boolean value) throws IOException {
        return value ? flag(field, true) : this;
    }

    public <T> JsonOut object(String field, T value, Codec<T> codec) throws IOException {
        tokens.name(field);
        codec.write(this, value);
        return this;
    }

    public <T> JsonOut object(String field, Optional<T> value, Codec<T> codec) throws IOException {
        return value.isPresent() ? object(field, value.get(), codec) : this;
    }

    public <T> JsonOut list(String field, List<T> items, Codec<T> codec) throws IOException {
        if (items.isEmpty()) {
            return this;
        }
        tokens.name(field);
        return array(items, codec);
    }

    /** Writes a list of words of a closed vocabulary. */
    public <E extends Enum<E>> JsonOut words(String field, EnumWords<E> vocabulary, Collection<E> items)
            throws IOException {
        return texts(field, items.stream().sorted().map(vocabulary::word).toList());
    }

    /** Writes a list of strings, or of values in their string form. */
    public JsonOut texts(String field, List<?> items) throws IOException {
        if (items.isEmpty()) {
            return this;
        }
        tokens.name(field);
        return array(items);
    }

    /** Writes a list whose items are computed while they are written, even if it is empty. */
    public <T> JsonOut stream(String field, Stream<T> items, Codec<T> codec) throws IOException {
        tokens.name(field);
        tokens.startArray();
        for (Iterator<T> each = items.iterator(); each.hasNext(); ) {
            codec.write(this, each.next());
        }
        tokens.endArray();
        return this;
    }

    public <T> JsonOut array(List<T> items, Codec<T> codec) throws IOException {
        tokens.startArray();
        for (T item : items) {
            codec.write(this, item);
        }
        tokens.endArray();
        return this;
    }

    /** Writes a list of strings, or of values in their string form. */
    public JsonOut array(List<?> items) throws IOException {
        tokens.startArray();
        for (Object item : items) {
            tokens.text(item.toString());
        }
        tokens.endArray();
        return this;
    }

    /** Writes words of the article. Throws if the document is written without words. */
    public <T> JsonOut words(List<T> pieces, Codec<T> codec) throws IOException {
        if (!words) {
            // The pointer names the array only after it has begun.
            tokens.startArray();
            throw new IllegalArgumentException(
                    "Invalid document without words: a wording must have a place, and this one has only its words at "
                            + tokens.pointer());
        }
        return array(pieces, codec);
    }

    /** Writes a string as an item of a list. */
    public JsonOut item(String value) throws IOException {
        tokens.text(value);
        return this;
    }

    /** Writes a JSON-like value, as those of {@link Extensions}. */
    public JsonOut value(@Nullable Object value) throws IOException {
        anything(value);
        return this;
    }

    private void anything(@Nullable Object value) throws IOException {
        if (value == null) {
            tokens.nothing();
        } else if (value instanceof String text) {
            tokens.text(text);
        } else if (value instanceof Boolean flag) {
            tokens.flag(flag);
        } else if (value instanceof BigDecimal number) {
            tokens.number(number);
        } else if (value instanceof List<?> items) {
            tokens.startArray();
            for (Object item : items) {
                anything(item);
            }
            tokens.endArray();
        } else if (value instanceof Map<?, ?> members) {
            tokens.startObject();
            members(members);
            tokens.endObject();
        } else {
            throw new IllegalStateException("An extension holds only JSON-like values, got " + value.getClass());
        }
    }

    private void members(Map<?, ?> members) throws IOException {
        for (Map.Entry<?, ?> member : members.entrySet()) {
            tokens.name((String) member.getKey());
            anything(member.getValue());
        }
    }
}
