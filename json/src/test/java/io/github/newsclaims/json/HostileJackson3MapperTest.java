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
import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.jackson3.NewsClaimsJackson3Module;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Wording;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** That no setting of a mapper of Jackson 3 changes what is read or written. */
@Tag("jackson3")
class HostileJackson3MapperTest {
    private static final Article ARTICLE = Fixtures.everything();

    private static Stream<Setting> settings() {
        return Stream.of(
                        features(DeserializationFeature.values(), (mapper, feature) -> mapper.enable(feature)),
                        features(DeserializationFeature.values(), (mapper, feature) -> mapper.disable(feature)),
                        features(SerializationFeature.values(), (mapper, feature) -> mapper.enable(feature)),
                        features(SerializationFeature.values(), (mapper, feature) -> mapper.disable(feature)),
                        features(MapperFeature.values(), (mapper, feature) -> mapper.enable(feature)),
                        features(MapperFeature.values(), (mapper, feature) -> mapper.disable(feature)),
                        features(EnumFeature.values(), (mapper, feature) -> mapper.enable(feature)),
                        features(EnumFeature.values(), (mapper, feature) -> mapper.disable(feature)),
                        features(JsonNodeFeature.values(), (mapper, feature) -> mapper.enable(feature)),
                        features(JsonNodeFeature.values(), (mapper, feature) -> mapper.disable(feature)),
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
                        mapper -> mapper.changeDefaultPropertyInclusion(
                                before -> JsonInclude.Value.construct(include, include))));
    }

    private static Stream<Setting> typings() {
        return Arrays.stream(DefaultTyping.values())
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
                new Setting("every feature at once that spells otherwise", HostileJackson3MapperTest::spellOtherwise),
                new Setting(
                        "all fields visible",
                        mapper -> mapper.changeDefaultVisibility(
                                before -> before.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY))),
                new Setting(
                        "nothing visible",
                        mapper -> mapper.changeDefaultVisibility(
                                before -> before.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE))),
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
    void writesTheSameBytes(Setting setting) {
        JsonMapper mapper = setting.mapper();

        assertThat(mapper.writeValueAsString(ARTICLE)).isEqualTo(NewsClaimsJson.write(ARTICLE));
        assertThat(new String(mapper.writeValueAsBytes(ARTICLE), StandardCharsets.UTF_8))
                .isEqualTo(NewsClaimsJson.write(ARTICLE));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void readsTheSameValue(Setting setting) {
        JsonMapper mapper = setting.mapper();

        assertThat(mapper.readValue(NewsClaimsJson.write(ARTICLE), Article.class))
                .isEqualTo(ARTICLE);
        assertThat(mapper.readValue(NewsClaimsJson.writeBytes(ARTICLE), Article.class))
                .isEqualTo(ARTICLE);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void readsTheSameValueFromATree(Setting setting) {
        JsonMapper mapper = setting.mapper();

        assertThat(NewsClaimsJackson3ModuleTest.fromTree(
                        mapper, mapper.readTree(NewsClaimsJson.write(Fixtures.example())), Article.class))
                .isEqualTo(Fixtures.example());
        assertThat(mapper.<Article>convertValue(ARTICLE, Article.class)).isEqualTo(ARTICLE);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void refusesTheSameDocuments(Setting setting) {
        JsonMapper mapper = setting.mapper();
        for (String bad : HostileDocuments.ALL) {
            assertThatExceptionOfType(JacksonException.class)
                    .as(bad)
                    .isThrownBy(() -> mapper.readValue(bad, Article.class));
        }
    }

    private static void spellOtherwise(JsonMapper.Builder mapper) {
        mapper.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .disable(JsonWriteFeature.QUOTE_PROPERTY_NAMES, JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }

    /** Every part of the writer that a feature may spell otherwise. */
    private static Article spellings() {
        return NewsClaimsJson.read("{\"newsclaims\":\"1\",\"id\":\"a\",\"text\":\"a\\u001f\\u0001\\n/😀\",\"sections\":"
                + "[{\"kind\":\"body\",\"start\":0,\"end\":2}],\"n\\u001f\\\"😀\":[1.5,1e+30]}");
    }

    @Test
    void spellsEverythingAsTheFormDoes() {
        for (Setting setting : settings().toList()) {
            JsonMapper mapper = setting.mapper();
            String json = NewsClaimsJson.write(spellings());

            assertThat(mapper.writeValueAsString(spellings()))
                    .as(setting.name())
                    .isEqualTo(json);
            assertThat(new String(mapper.writeValueAsBytes(spellings()), StandardCharsets.UTF_8))
                    .as(setting.name())
                    .isEqualTo(json);
        }
    }

    @Test
    void spellsEverythingAsTheFormDoesInIndentedText() {
        JsonMapper plain = JsonMapper.builder()
                .addModule(new NewsClaimsJackson3Module())
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        JsonMapper.Builder other = plain.rebuild();
        spellOtherwise(other);

        assertThat(other.build().writeValueAsString(spellings())).isEqualTo(plain.writeValueAsString(spellings()));
        assertThat(other.build().writeValueAsBytes(spellings())).isEqualTo(plain.writeValueAsBytes(spellings()));
    }

    @Test
    void spellsEverythingAsTheFormDoesBehindAGeneratorThatPassesOn() {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new NewsClaimsJackson3Module());
        spellOtherwise(builder);
        JsonMapper mapper = builder.build();
        StringWriter written = new StringWriter();
        try (JsonGenerator generator = new JsonGeneratorDelegate(mapper.createGenerator(written), false)) {
            mapper.writeValue(generator, spellings());
        }

        assertThat(written).hasToString(NewsClaimsJson.write(spellings()));
    }

    @Test
    void leavesTheEscapesOfAMapperAsTheyAre() {
        JsonMapper slashes = JsonMapper.builder()
                .addModule(new NewsClaimsJackson3Module())
                .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .build();
        JsonMapper ascii = JsonMapper.builder()
                .addModule(new NewsClaimsJackson3Module())
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();

        JsonMapper own = JsonMapper.builder(
                        JsonFactory.builder().characterEscapes(new Hyphens()).build())
                .addModule(new NewsClaimsJackson3Module())
                .build();

        assertThat(slashes.writeValueAsString(spellings())).contains("a\\u001f\\u0001\\n\\/😀");
        assertThat(ascii.writeValueAsString(spellings())).contains("a\\u001F\\u0001\\n/\\uD83D\\uDE00");
        assertThat(own.writeValueAsString(spellings())).contains("\"text\":\"a----\\n/😀\"");
    }

    @Test
    void escapesAndIndentsAsTheMapperSays() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new NewsClaimsJackson3Module())
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        byte[] written = mapper.writeValueAsBytes(ARTICLE);

        assertThat(new String(written, StandardCharsets.ISO_8859_1).chars()).allMatch(c -> c < 0x80);
        assertThat(NewsClaimsJson.read(written)).isEqualTo(ARTICLE);
    }

    @Test
    void leavesTheMappersOwnValuesAsTheMapperWritesThem() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new NewsClaimsJackson3Module())
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
                .addModule(new NewsClaimsJackson3Module())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> mapper.readValue("{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":NaN}", Article.class))
                .satisfies(e -> assertThat(e.getOriginalMessage())
                        .isEqualTo("x must be a decimal within the limits, got NaN at /x"));
    }

    @Test
    void keepsTheNullOfAMapper() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new NewsClaimsJackson3Module()).build();

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

    private static Setting typing(String name, DefaultTyping typing, JsonTypeInfo.As as) {
        var everything = BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build();
        return new Setting(name, mapper -> mapper.activateDefaultTyping(everything, typing, as));
    }

    private record Setting(String name, Consumer<JsonMapper.Builder> change) {
        JsonMapper mapper() {
            JsonMapper.Builder builder = JsonMapper.builder().addModule(new NewsClaimsJackson3Module());
            change.accept(builder);
            return builder.build();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Escapes of a user's own, to show that they are taken. */
    private static final class Hyphens extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['\u0001'] = ESCAPE_CUSTOM;
            codes['\u001f'] = ESCAPE_CUSTOM;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c < ' ' ? new SerializedString("--") : null;
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
