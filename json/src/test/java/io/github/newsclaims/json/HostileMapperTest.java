package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.jackson.NewsClaimsModule;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That no setting of a mapper of Jackson 2 changes what is read or written. */
@Tag("jackson2")
class HostileMapperTest {
    private static final Article ARTICLE = Fixtures.everything();

    private static Stream<Setting> settings() {
        return Stream.of(
                        features(DeserializationFeature.values(), (mapper, feature) -> mapper.enable(feature)),
                        features(DeserializationFeature.values(), (mapper, feature) -> mapper.disable(feature)),
                        features(SerializationFeature.values(), (mapper, feature) -> mapper.enable(feature)),
                        features(SerializationFeature.values(), (mapper, feature) -> mapper.disable(feature)),
                        features(MapperFeature.values(), (mapper, feature) -> mapper.enable(feature)),
                        features(MapperFeature.values(), (mapper, feature) -> mapper.disable(feature)),
                        features(StreamWriteFeature.values(), (mapper, feature) -> mapper.enable(feature)),
                        features(StreamReadFeature.values(), (mapper, feature) -> mapper.enable(feature)),
                        features(JsonReadFeature.values(), (mapper, feature) -> mapper.enable(feature)),
                        features(JsonWriteFeature.values(), (mapper, feature) -> mapper.enable(feature)),
                        features(JsonWriteFeature.values(), (mapper, feature) -> mapper.disable(feature)),
                        inclusions(),
                        typings(),
                        more())
                .flatMap(all -> all)
                .filter(setting -> !isTheMappersToSay(setting.name()));
    }

    private static Stream<Setting> inclusions() {
        return Arrays.stream(JsonInclude.Include.values())
                .filter(include -> include != JsonInclude.Include.CUSTOM)
                .map(include -> new Setting(
                        "inclusion " + include,
                        mapper -> mapper.defaultPropertyInclusion(JsonInclude.Value.construct(include, include))));
    }

    private static Stream<Setting> typings() {
        return Arrays.stream(ObjectMapper.DefaultTyping.values())
                .flatMap(typing -> Stream.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY)
                        .map(as -> typing("default typing " + typing + " as " + as, typing, as)));
    }

    private static Stream<Setting> more() {
        return Stream.of(
                new Setting(
                        "names in kebab case",
                        mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)),
                new Setting(
                        "names in upper snake case",
                        mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)),
                new Setting(
                        "all fields visible",
                        mapper -> mapper.visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY)),
                new Setting(
                        "nothing visible",
                        mapper -> mapper.visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)),
                new Setting(
                        "mixins",
                        mapper -> Stream.of(Article.class, Claim.class, Figure.class, Source.class, Amount.class)
                                .forEach(type -> mapper.addMixIn(type, Hostile.class))),
                new Setting(
                        "shapes",
                        mapper -> mapper.withConfigOverride(
                                Article.class,
                                change -> change.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)))),
                new Setting(
                        "properties to ignore",
                        mapper -> mapper.withConfigOverride(
                                Article.class,
                                change -> change.setIgnorals(
                                        JsonIgnoreProperties.Value.forIgnoredProperties("id", "claims")))));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void writesTheSameBytes(Setting setting) throws Exception {
        JsonMapper mapper = setting.mapper();

        assertThat(Jackson2Mapper.alike(mapper.writeValueAsString(ARTICLE))).isEqualTo(NewsClaimsJson.write(ARTICLE));
        assertThat(Jackson2Mapper.alike(new String(mapper.writeValueAsBytes(ARTICLE), StandardCharsets.UTF_8)))
                .isEqualTo(NewsClaimsJson.write(ARTICLE));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void readsTheSameValue(Setting setting) throws Exception {
        JsonMapper mapper = setting.mapper();

        assertThat(mapper.readValue(NewsClaimsJson.write(ARTICLE), Article.class))
                .isEqualTo(ARTICLE);
        assertThat(mapper.readValue(NewsClaimsJson.writeBytes(ARTICLE), Article.class))
                .isEqualTo(ARTICLE);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void readsTheSameValueFromATree(Setting setting) throws Exception {
        JsonMapper mapper = setting.mapper();

        // A mapper that types everything wants a type id in a tree, too.
        JsonMapper trees = setting.name().contains("EVERYTHING") ? new JsonMapper() : mapper;
        assertThat(mapper.treeToValue(trees.readTree(NewsClaimsJson.write(Fixtures.example())), Article.class))
                .isEqualTo(Fixtures.example());
        assertThat(mapper.<Article>convertValue(ARTICLE, Article.class)).isEqualTo(ARTICLE);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void refusesTheSameDocuments(Setting setting) {
        JsonMapper mapper = setting.mapper();
        for (String bad : HostileDocuments.ALL) {
            assertThatExceptionOfType(JsonProcessingException.class)
                    .as(bad)
                    .isThrownBy(() -> mapper.readValue(bad, Article.class));
        }
    }

    @Test
    void escapesAndIndentsAsTheMapperSays() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new NewsClaimsModule())
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        byte[] written = mapper.writeValueAsBytes(ARTICLE);

        assertThat(new String(written, StandardCharsets.ISO_8859_1).chars()).allMatch(c -> c < 0x80);
        assertThat(NewsClaimsJson.read(written)).isEqualTo(ARTICLE);
    }

    @Test
    void leavesTheMappersOwnValuesAsTheMapperWritesThem() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new NewsClaimsModule())
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build();
        Amount amount = Amount.exact(1);

        assertThat(mapper.writeValueAsString(List.of(1, Figure.of(amount, Unit.COUNT), 2)))
                .isEqualTo(
                        "[\"1\",{\"amount\":{\"kind\":\"exact\",\"value\":\"1\"},\"unit\":{\"kind\":\"count\"}},\"2\"]");
    }

    @Test
    void refusesNumbersThatAreNone() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new NewsClaimsModule())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();

        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> mapper.readValue("{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":NaN}", Article.class))
                .satisfies(e -> assertThat(e.getOriginalMessage())
                        .isEqualTo("x must be a decimal within the limits, got NaN at /x"));
    }

    @Test
    void keepsTheNullOfAMapper() throws Exception {
        ObjectMapper mapper = new ObjectMapper().registerModule(new NewsClaimsModule());

        assertThat(Optional.ofNullable(mapper.readValue("null", Article.class))).isEmpty();
        for (Class<?> type : List.of(Article.class, Wording.class, Amount.class)) {
            assertThat(mapper.readerFor(type).readValues("[null]").nextValue()).isNull();
        }
    }

    /** What the module's Javadoc leaves to the mapper, and what is around a value and not in it. */
    private static boolean isTheMappersToSay(String name) {
        return Stream.of(
                        "INDENT_OUTPUT",
                        "WRAP_ROOT_VALUE",
                        "UNWRAP_ROOT_VALUE",
                        "UNWRAP_SINGLE_VALUE_ARRAYS",
                        "ACCEPT_EMPTY_STRING_AS_NULL_OBJECT",
                        "ESCAPE_NON_ASCII",
                        "ESCAPE_FORWARD_SLASHES")
                .anyMatch(name::equals);
    }

    private static <F extends Enum<F>> Stream<Setting> features(F[] all, BiConsumer<JsonMapper.Builder, F> set) {
        return Arrays.stream(all).map(feature -> new Setting(feature.name(), mapper -> set.accept(mapper, feature)));
    }

    private static Setting typing(String name, ObjectMapper.DefaultTyping typing, JsonTypeInfo.As as) {
        var everything = BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build();
        return new Setting(name, mapper -> mapper.activateDefaultTyping(everything, typing, as));
    }

    private record Setting(String name, Consumer<JsonMapper.Builder> change) {
        JsonMapper mapper() {
            JsonMapper.Builder builder = JsonMapper.builder().addModule(new NewsClaimsModule());
            change.accept(builder);
            return builder.build();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @JsonIgnoreProperties({"id", "kind"})
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @JsonPropertyOrder(alphabetic = true)
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private abstract static class Hostile {
        @JsonProperty("identity")
        abstract String id();

        @JsonIgnore
        abstract List<Claim> claims();
    }
}
