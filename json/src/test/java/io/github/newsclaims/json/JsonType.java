package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A type of the form whose values are read and written on their own: by its codec, and by each mapper alike.
 *
 * @param <T> for example Source
 */
public final class JsonType<T> {
    private final Class<T> type;
    private final NewsClaimsReader<T> reader;
    private final NewsClaimsWriter<T> writer;

    private JsonType(Class<T> type) {
        this.type = type;
        this.reader = NewsClaimsJson.reader(type);
        this.writer = NewsClaimsJson.writer(type);
    }

    public static <T> JsonType<T> of(Class<T> type) {
        return new JsonType<>(type);
    }

    /** Returns what is read, which is the same for all. */
    public T read(String json) {
        T value = reader.read(json);
        for (Mapper mapper : Mapper.all()) {
            assertThat(mapper.read(json, type)).as("%s: %s", mapper, json).isEqualTo(value);
        }
        return value;
    }

    /** Returns what is written, which is the same for all. */
    public String write(T value) {
        String json = writer.write(value);
        for (Mapper mapper : Mapper.all()) {
            assertThat(mapper.write(value)).as(mapper.toString()).isEqualTo(json);
        }
        return json;
    }

    /**
     * Holds a value to its refusal by all.
     *
     * @param marked the value, with {@link Form#HERE} where the error is; without one, at its start
     * @param message the whole message, with the pointer
     */
    public void assertRefused(String marked, String message) {
        int here = Math.max(0, marked.indexOf(Form.HERE));
        String json = marked.replace(Form.HERE, "");
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .as(json)
                .isThrownBy(() -> reader.read(json))
                .withMessage(message)
                .satisfies(e -> {
                    assertThat(message).endsWith(e.pointer().isEmpty() ? "" : " at " + e.pointer());
                    assertThat(e.line()).as("line").isEqualTo(1);
                    assertThat(e.column()).as("column").isEqualTo(json.codePointCount(0, here) + 1);
                });
        for (Mapper mapper : Mapper.all()) {
            assertThatExceptionOfType(Mapper.Refused.class)
                    .as("read by a mapper of %s: %s", mapper, json)
                    .isThrownBy(() -> mapper.read(json, type))
                    .withMessage(message);
        }
    }
}
