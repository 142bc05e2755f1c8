package io.github.newsclaims.json;

import io.github.newsclaims.json.jackson3.NewsClaimsJackson3Module;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An ObjectMapper of Jackson 3. */
final class Jackson3Mapper implements Mapper {
    private final JsonMapper mapper;

    Jackson3Mapper() {
        this(JsonMapper.builder());
    }

    private Jackson3Mapper(JsonMapper.Builder plain) {
        mapper = plain.addModule(new NewsClaimsJackson3Module()).build();
    }

    static Jackson3Mapper withoutLimits() {
        StreamReadConstraints none = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        return new Jackson3Mapper(JsonMapper.builder(
                JsonFactory.builder().streamReadConstraints(none).build()));
    }

    static Mapper wrapping() {
        return new Jackson3Mapper(JsonMapper.builder()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE));
    }

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public String writeBytes(Object value) {
        return new String(mapper.writeValueAsBytes(value), StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T read(String json, Class<T> type) {
        return read(() -> mapper.readValue(json, type));
    }

    @Override
    public <T> @Nullable T read(byte[] json, Class<T> type) {
        return read(() -> mapper.readValue(json, type));
    }

    @Override
    public List<Object> readList(String json, Class<?> item) {
        JavaType type = mapper.getTypeFactory().constructCollectionType(List.class, item);
        return Objects.requireNonNull(Jackson3Mapper.<List<Object>>read(() -> mapper.readValue(json, type)));
    }

    @Override
    public Map<Object, Object> readMap(String json, Class<?> key, Class<?> value) {
        JavaType type = mapper.getTypeFactory().constructMapType(LinkedHashMap.class, key, value);
        return Objects.requireNonNull(Jackson3Mapper.<Map<Object, Object>>read(() -> mapper.readValue(json, type)));
    }

    private static <T> @Nullable T read(Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (JacksonIOException e) {
            // Of bytes in memory only their encoding can fail.
            throw new Refused(e.getOriginalMessage(), e.getCause(), false);
        } catch (JacksonException e) {
            throw new Refused(e.getOriginalMessage(), e.getCause(), e instanceof DatabindException);
        }
    }

    @Override
    public String toString() {
        return "Jackson 3";
    }
}
