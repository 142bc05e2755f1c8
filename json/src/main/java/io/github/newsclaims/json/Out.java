package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.OpenTerm;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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

    Out open() {
        try {
            generator.writeStartObject();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Out close() {
        try {
            generator.writeEndObject();
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

    Out text(String name, String value) {
        try {
            generator.writeFieldName(name);
            generator.writeString(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Out text(String name, Optional<String> value) {
        return value.isPresent() ? text(name, value.get()) : this;
    }

    /** A value that stands in JSON as its own string form: a date, an instant, a URI, an open term. */
    Out word(String name, Optional<?> value) {
        return value.isPresent() ? text(name, value.get().toString()) : this;
    }

    Out word(String name, OpenTerm value) {
        return text(name, value.word());
    }

    <E extends Enum<E>> Out word(String name, Vocabulary<E> vocabulary, E value) {
        return text(name, vocabulary.word(value));
    }

    <E extends Enum<E>> Out word(String name, Vocabulary<E> vocabulary, Optional<E> value) {
        return value.isPresent() ? text(name, vocabulary.word(value.get())) : this;
    }

    Out number(String name, int value) {
        try {
            generator.writeFieldName(name);
            generator.writeNumber(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A decimal: a string in plain notation. */
    Out decimal(String name, BigDecimal value) {
        return text(name, value.toPlainString());
    }

    Out decimal(String name, Optional<BigDecimal> value) {
        return value.isPresent() ? decimal(name, value.get()) : this;
    }

    Out flag(String name, boolean value) {
        try {
            generator.writeFieldName(name);
            generator.writeBoolean(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A flag that is written only when it is true. */
    Out flagIfTrue(String name, boolean value) {
        return value ? flag(name, true) : this;
    }

    <T> Out object(String name, T value, BiConsumer<Out, T> codec) {
        name(name);
        codec.accept(this, value);
        return this;
    }

    <T> Out object(String name, Optional<T> value, BiConsumer<Out, T> codec) {
        return value.isPresent() ? object(name, value.get(), codec) : this;
    }

    <T> Out list(String name, List<T> items, BiConsumer<Out, T> codec) {
        return items.isEmpty() ? this : name(name).array(items, codec);
    }

    Out texts(String name, List<String> items) {
        return list(name, items, Out::item);
    }

    /** Values that stand in JSON as their own string form. */
    Out words(String name, List<?> items) {
        return items.isEmpty() ? this : name(name).array(items, (out, item) -> out.item(item.toString()));
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
