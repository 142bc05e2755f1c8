package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.OpenTerm;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A chained writer of JSON, which leaves out what is absent or empty. */
final class Out {
    private final JsonGenerator generator;

    /** Whether spans have their words. */
    private final boolean words;

    /** The names of the fields of the object that is written, and of those around it. */
    private SerializedString[] names = {};

    private final Deque<SerializedString[]> around = new ArrayDeque<>();

    Out(JsonGenerator generator) {
        this(generator, true);
    }

    Out(JsonGenerator generator, boolean words) {
        this.generator = generator;
        this.words = words;
    }

    boolean hasWords() {
        return words;
    }

    /** Makes sure that words may be written where the generator stands. */
    void requireWords() {
        if (!words) {
            throw new IllegalArgumentException(
                    "Invalid document without words: a wording must have a place, and this one has only its words at "
                            + generator.getOutputContext().pathAsPointer());
        }
    }

    /** Begins an object of a type, by whose numbers its fields are written. */
    Out open(KnownNames type) {
        try {
            generator.writeStartObject();
            around.push(names);
            names = names(type);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Out close() {
        try {
            generator.writeEndObject();
            names = around.pop();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what this version does not know after the known fields, and ends the object. */
    Out close(Extensions extensions) {
        if (!extensions.isEmpty()) {
            extensions.asMap().forEach((name, value) -> name(name).anything(value));
        }
        return close();
    }

    Out text(int field, String value) {
        try {
            generator.writeFieldName(names[field]);
            generator.writeString(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        try {
            generator.writeFieldName(names[field]);
            generator.writeNumber(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A decimal: a string in plain notation. */
    Out decimal(int field, BigDecimal value) {
        return text(field, value.toPlainString());
    }

    Out decimal(int field, Optional<BigDecimal> value) {
        return value.isPresent() ? decimal(field, value.get()) : this;
    }

    Out flag(int field, boolean value) {
        try {
            generator.writeFieldName(names[field]);
            generator.writeBoolean(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A flag that is written only when it is true. */
    Out flagIfTrue(int field, boolean value) {
        return value ? flag(field, true) : this;
    }

    <T> Out object(int field, T value, BiConsumer<Out, T> codec) {
        name(field);
        codec.accept(this, value);
        return this;
    }

    <T> Out object(int field, Optional<T> value, BiConsumer<Out, T> codec) {
        return value.isPresent() ? object(field, value.get(), codec) : this;
    }

    <T> Out list(int field, List<T> items, BiConsumer<Out, T> codec) {
        return items.isEmpty() ? this : name(field).array(items, codec);
    }

    Out texts(int field, List<String> items) {
        return list(field, items, Out::item);
    }

    /** Values that stand in JSON as their own string form. */
    Out words(int field, List<?> items) {
        return items.isEmpty() ? this : name(field).array(items, (out, item) -> out.item(item.toString()));
    }

    <T> Out array(List<T> items, BiConsumer<Out, T> codec) {
        try {
            generator.writeStartArray();
            for (int index = 0; index < items.size(); index++) {
                codec.accept(this, items.get(index));
            }
            generator.writeEndArray();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Out item(String value) {
        try {
            generator.writeString(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of an article. */
    void articleText(ArticleText text) {
        item(text.value());
    }

    private Out name(int field) {
        try {
            generator.writeFieldName(names[field]);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a type as a generator takes them, made once. */
    private static SerializedString[] names(KnownNames type) {
        if (type.written() instanceof SerializedString[] known) {
            return known;
        }
        SerializedString[] names = new SerializedString[type.size()];
        for (int number = 0; number < names.length; number++) {
            names[number] = new SerializedString(type.name(number));
        }
        type.written(names);
        return names;
    }

    private Out name(String name) {
        try {
            generator.writeFieldName(name);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void anything(@Nullable Object value) {
        try {
            if (value == null) {
                generator.writeNull();
            } else if (value instanceof String text) {
                generator.writeString(text);
            } else if (value instanceof Boolean flag) {
                generator.writeBoolean(flag);
            } else if (value instanceof BigDecimal number) {
                Numbers.write(generator, number);
            } else if (value instanceof List<?> items) {
                array(items, Out::anything);
            } else if (value instanceof Map<?, ?> members) {
                generator.writeStartObject();
                members.forEach((name, member) -> name((String) name).anything(member));
                generator.writeEndObject();
            } else {
                throw new IllegalStateException("An extension holds only JSON-like values");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
