package io.github.newsclaims.json;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.OpenTerm;
import io.github.newsclaims.text.ArticleText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chained writer of JSON, which leaves out what is absent or empty. */
final class Out {
    private final Sink sink;

    /** Whether spans have their words. */
    private final boolean words;

    /** Each object and array around, from 1 on: the way to what is written. An array has no type. */
    private int depth;

    private @Nullable KnownNames[] types = new KnownNames[16];
    /** The number of the field in an object, of the item in an array. */
    private int[] steps = new int[16];

    /** The type of the innermost object. */
    private KnownNames type = KnownNames.NONE;

    Out(Sink sink) {
        this(sink, true);
    }

    Out(Sink sink, boolean words) {
        this.sink = sink;
        this.words = words;
    }

    boolean hasWords() {
        return words;
    }

    /** Makes sure that words may be written where the document has come to. */
    void requireWords() {
        if (!words) {
            throw new IllegalArgumentException(
                    "Invalid document without words: a wording must have a place, and this one has only its words at "
                            + pointer());
        }
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int level = 1; level <= depth; level++) {
            KnownNames around = types[level];
            pointer.append('/');
            if (around == null) {
                pointer.append(steps[level]);
            } else {
                pointer.append(around.name(steps[level]));
            }
        }
        return pointer.toString();
    }

    /** Begins an object of a type, by whose numbers its fields are written. */
    Out open(KnownNames opened) {
        sink.beginObject();
        enter(opened);
        type = opened;
        return this;
    }

    Out close() {
        sink.endObject();
        leave();
        return this;
    }

    private void enter(@Nullable KnownNames entered) {
        depth++;
        if (depth == steps.length) {
            types = Arrays.copyOf(types, 2 * depth);
            steps = Arrays.copyOf(steps, 2 * depth);
        }
        types[depth] = entered;
    }

    private void leave() {
        depth--;
        KnownNames around = types[depth];
        if (around != null) {
            type = around;
        }
    }

    /** Writes what this version does not know after the known fields, and ends the object. */
    Out close(Extensions extensions) {
        if (!extensions.isEmpty()) {
            members(extensions.asMap());
        }
        return close();
    }

    Out text(int field, String value) {
        name(field);
        sink.text(value);
        return this;
    }

    Out text(int field, Optional<String> value) {
        return value.isPresent() ? text(field, value.get()) : this;
    }

    /** A value that stands in JSON as its own string form: a date, an instant, a URI, an open term. */
    Out word(int field, Optional<?> value) {
        return value.isPresent() ? text(field, value.get().toString()) : this;
    }

    Out word(int field, OpenTerm value) {
        return text(field, value.word());
    }

    <E extends Enum<E>> Out word(int field, Vocabulary<E> vocabulary, E value) {
        return text(field, vocabulary.word(value));
    }

    <E extends Enum<E>> Out word(int field, Vocabulary<E> vocabulary, Optional<E> value) {
        return value.isPresent() ? text(field, vocabulary.word(value.get())) : this;
    }

    Out kind(int field, Kinds kinds, int kind) {
        return text(field, kinds.word(kind));
    }

    Out number(int field, int value) {
        name(field);
        sink.number(value);
        return this;
    }

    /** A decimal: a string in plain notation. */
    Out decimal(int field, BigDecimal value) {
        return text(field, value.toPlainString());
    }

    Out decimal(int field, Optional<BigDecimal> value) {
        return value.isPresent() ? decimal(field, value.get()) : this;
    }

    Out flag(int field, boolean value) {
        name(field);
        sink.flag(value);
        return this;
    }

    /** A flag that is written only when it is true. */
    Out flagIfTrue(int field, boolean value) {
        return value ? flag(field, true) : this;
    }

    <T> Out object(int field, T value, Codec<T> codec) {
        name(field);
        codec.write(this, value);
        return this;
    }

    <T> Out object(int field, Optional<T> value, Codec<T> codec) {
        return value.isPresent() ? object(field, value.get(), codec) : this;
    }

    <T> Out list(int field, List<T> items, Codec<T> codec) {
        return items.isEmpty() ? this : name(field).array(items, codec);
    }

    /** Strings, or values that stand in JSON as their own string form. */
    Out texts(int field, List<?> items) {
        return items.isEmpty() ? this : name(field).texts(items);
    }

    Out texts(List<?> items) {
        sink.beginArray();
        for (int index = 0; index < items.size(); index++) {
            sink.text(items.get(index).toString());
        }
        sink.endArray();
        return this;
    }

    <T> Out array(List<T> items, Codec<T> codec) {
        sink.beginArray();
        enter(null);
        for (int index = 0; index < items.size(); index++) {
            steps[depth] = index;
            codec.write(this, items.get(index));
        }
        sink.endArray();
        leave();
        return this;
    }

    /** The text of an article, where there is one. */
    Out articleText(int field, Optional<ArticleText> text) {
        return text.isPresent() ? text(field, text.get().value()) : this;
    }

    private Out name(int field) {
        steps[depth] = field;
        sink.name(type, field);
        return this;
    }

    private void anything(@Nullable Object value) {
        if (value == null) {
            sink.nothing();
        } else if (value instanceof String text) {
            sink.text(text);
        } else if (value instanceof Boolean flag) {
            sink.flag(flag);
        } else if (value instanceof BigDecimal number) {
            sink.number(number);
        } else if (value instanceof List<?> items) {
            sink.beginArray();
            for (Object item : items) {
                anything(item);
            }
            sink.endArray();
        } else if (value instanceof Map<?, ?> members) {
            sink.beginObject();
            members(members);
            sink.endObject();
        } else {
            throw new IllegalStateException("An extension holds only JSON-like values");
        }
    }

    private void members(Map<?, ?> members) {
        for (Map.Entry<?, ?> member : members.entrySet()) {
            sink.name((String) member.getKey());
            anything(member.getValue());
        }
    }
}
