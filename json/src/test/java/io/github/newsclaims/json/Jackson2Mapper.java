package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.newsclaims.json.jackson.NewsClaimsModule;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An ObjectMapper of Jackson 2. */
final class Jackson2Mapper implements Mapper {
    private static final Pattern PAIR =
            Pattern.compile("\\\\u([dD][89abAB]\\p{XDigit}{2})\\\\u([dD][c-fC-F]\\p{XDigit}{2})");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\p{XDigit}{4}");

    /** Whether a version can be told to write hexadecimal digits in lower case. */
    static final boolean HAS_HEX_CASE = PackageVersion.VERSION.getMinorVersion() >= 14;

    /** Whether a version can be told to write characters beyond U+FFFF as UTF-8. */
    static final boolean COMBINES_SURROGATES = PackageVersion.VERSION.getMinorVersion() >= 18;

    /** Since when a parser has limits. */
    private static final boolean HAS_LIMITS = PackageVersion.VERSION.getMinorVersion() >= 15;

    private final ObjectMapper mapper;

    Jackson2Mapper() {
        this(new ObjectMapper());
    }

    private Jackson2Mapper(ObjectMapper plain) {
        mapper = plain.registerModule(new NewsClaimsModule()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    static Jackson2Mapper withoutLimits() {
        return new Jackson2Mapper(HAS_LIMITS ? new ObjectMapper(Newer.factory()) : new ObjectMapper());
    }

    /** Loaded only where the version of Jackson has what it names. */
    private static final class Newer {
        static JsonFactory factory() {
            StreamReadConstraints none = StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build();
            return JsonFactory.builder().streamReadConstraints(none).build();
        }
    }

    static Mapper wrapping() {
        return new Jackson2Mapper(new ObjectMapper()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE));
    }

    @Override
    public String write(Object value) {
        try {
            return alike(mapper.writeValueAsString(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String writeBytes(Object value) {
        try {
            return alike(new String(mapper.writeValueAsBytes(value), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a mapper writes, with the escapes of an old version spelled as the facade spells them. */
    static String alike(String written) {
        String joined = COMBINES_SURROGATES
                ? written
                : PAIR.matcher(written).replaceAll(pair -> unit(pair.group(1)) + unit(pair.group(2)));
        return HAS_HEX_CASE
                ? joined
                : ESCAPE.matcher(joined)
                        .replaceAll(
                                escape -> "\\\\" + escape.group().substring(1).toLowerCase());
    }

    private static String unit(String hex) {
        return String.valueOf((char) Integer.parseInt(hex, 16));
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
        return Objects.requireNonNull(Jackson2Mapper.<List<Object>>read(() -> mapper.readValue(json, type)));
    }

    @Override
    public Map<Object, Object> readMap(String json, Class<?> key, Class<?> value) {
        JavaType type = mapper.getTypeFactory().constructMapType(LinkedHashMap.class, key, value);
        return Objects.requireNonNull(Jackson2Mapper.<Map<Object, Object>>read(() -> mapper.readValue(json, type)));
    }

    private static <T> @Nullable T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (JsonProcessingException e) {
            throw new Refused(e.getOriginalMessage(), e.getCause(), e instanceof JsonMappingException);
        } catch (CharConversionException e) {
            throw new Refused(e.getMessage(), e, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        @Nullable
        T read() throws IOException;
    }

    @Override
    public String toString() {
        return "Jackson 2";
    }
}
