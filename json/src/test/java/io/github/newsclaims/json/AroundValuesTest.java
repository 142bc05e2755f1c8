package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.newsclaims.Article;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.jackson.NewsClaimsModule;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.time.Edtf;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a mapper of Jackson 2 does around a value of the model, as the Javadoc of the module says it. */
@Tag("jackson2")
class AroundValuesTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new NewsClaimsModule()).build();
    private static final Source SOURCE = Source.person("s", "S");
    private static final String EXACT = "{\"kind\":\"exact\",\"value\":\"1\"}";

    @Test
    void writesTheRootNameThatAnAnnotationGives() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new NewsClaimsModule())
                .addMixIn(Source.class, Renamed.class)
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();
        String json = mapper.writeValueAsString(SOURCE);

        assertThat(json).isEqualTo("{\"mine\":{\"id\":\"s\",\"kind\":\"person\",\"name\":\"S\"}}");
        assertThat(mapper.readValue(json, Source.class)).isEqualTo(SOURCE);
    }

    @Test
    void writesNoTypeIdInAPlaceOfAnyType() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new NewsClaimsModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.JAVA_LANG_OBJECT,
                        JsonTypeInfo.As.PROPERTY)
                .build();
        String json = mapper.writeValueAsString(Map.of("a", Amount.exact(1)));

        assertThat(json).isEqualTo("{\"a\":" + EXACT + "}");
        assertThatExceptionOfType(InvalidTypeIdException.class)
                .isThrownBy(() -> mapper.readValue(json, new TypeReference<Map<String, Object>>() {}));
        assertThat(mapper.readValue(json, new TypeReference<Map<String, Amount>>() {}))
                .isEqualTo(Map.of("a", Amount.exact(1)));
    }

    @Test
    void writesNoTypeIdForAnAnnotation() throws Exception {
        Typed typed = new Typed(Amount.exact(1), List.of(Amount.exact(1)));
        String json = MAPPER.writeValueAsString(typed);
        String outside = MAPPER.writeValueAsString(new Outside(Amount.exact(1)));

        assertThat(json).isEqualTo("{\"amount\":" + EXACT + ",\"amounts\":[" + EXACT + "]}");
        assertThat(MAPPER.readValue(json, Typed.class)).isEqualTo(typed);
        assertThat(outside).isEqualTo("{\"amount\":" + EXACT + "}");
        assertThatThrownBy(() -> MAPPER.readValue(outside, Outside.class))
                .hasMessageContaining("Missing external type id property 'type'");
    }

    @Test
    void writesAndReadsAValueAsAWholeWhateverTheAnnotationsOfItsProperty() throws Exception {
        Shaped shaped = new Shaped();
        String json = MAPPER.writeValueAsString(shaped);

        assertThat(json)
                .contains("\"amount\":" + EXACT)
                .contains("\"source\":{\"id\":\"s\",\"kind\":\"person\",\"name\":\"S\"}");
        assertThat(MAPPER.readValue(json.replace("1", "2"), Shaped.class).amount)
                .isEqualTo(Amount.exact(2));
    }

    @Test
    void readsANewValueWhereOneIsToBeUpdated() throws Exception {
        String json = "{\"id\":\"s\",\"kind\":\"person\",\"name\":\"New\"}";

        assertThat(MAPPER.readerForUpdating(SOURCE.withNote("old")).<Source>readValue(json))
                .isEqualTo(Source.person("s", "New"));
        assertThat(MAPPER.readValue("{\"source\":" + json + "}", Merged.class).source)
                .isEqualTo(Source.person("s", "New"));
        assertThatThrownBy(() -> MAPPER.readerForUpdating(SOURCE).readValue("{\"name\":\"New\"}"))
                .hasMessageStartingWith("source is missing required field id");
    }

    @Test
    void readsOpenTermsAndDatesAsKeysOfAMap() throws Exception {
        String json = MAPPER.writeValueAsString(Map.of(ClaimType.of("belief"), 1));

        assertThat(json).isEqualTo("{\"belief\":1}");
        assertThat(MAPPER.readValue(json, new TypeReference<Map<ClaimType, Integer>>() {}))
                .isEqualTo(Map.of(ClaimType.of("belief"), 1));
        assertThat(MAPPER.writeValueAsString(Map.of(Edtf.parse("2031"), 1))).isEqualTo("{\"2031\":1}");
        assertThat(MAPPER.readValue("{\"2031\":1}", new TypeReference<Map<Edtf, Integer>>() {}))
                .isEqualTo(Map.of(Edtf.parse("2031"), 1));
    }

    @Test
    void makesTheTreeThatIsReadFromTheJsonOfAValue() throws Exception {
        Article article = NewsClaimsJson.read("{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":"
                + "[0,-7,100,2147483647,2147483648,-9223372036854775808,9223372036854775808,100000000000000000000]}");

        assertThat(MAPPER.<JsonNode>valueToTree(article)).isEqualTo(MAPPER.readTree(NewsClaimsJson.write(article)));
    }

    @Test
    void makesADecimalOfTheTreeOfANumberWithAFractionOrAnExponent() throws Exception {
        Article article = NewsClaimsJson.read("{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":[0.5,1e21,-1e30]}");

        for (JsonNode number : MAPPER.<JsonNode>valueToTree(article).get("x")) {
            assertThat(number.isBigDecimal()).as(number.toString()).isTrue();
        }
    }

    @Test
    void placesAFaultOfATreeAtTheStart() throws Exception {
        JsonNode tree = MAPPER.readTree("{\"newsclaims\":\"1\",\n\"id\":7}");

        assertThatThrownBy(() -> MAPPER.convertValue(tree, Article.class))
                .rootCause()
                .isInstanceOfSatisfying(NewsClaimsJsonException.class, e -> {
                    assertThat(e).hasMessage("id must be a string, got 7 at /id");
                    assertThat(e.line()).isEqualTo(1);
                    assertThat(e.column()).isEqualTo(1);
                });
    }

    @Test
    void namesNoPlaceWhereTheParserKnowsNone() throws Exception {
        JsonParser source = MAPPER.createParser("{\"newsclaims\":\"1\",\"id\":\"a\"}");

        assertThatThrownBy(() -> MAPPER.readValue(new Cut(source), Article.class))
                .cause()
                .isInstanceOfSatisfying(NewsClaimsJsonException.class, e -> {
                    assertThat(e).hasMessage("document is not valid JSON");
                    assertThat(e.line()).isEqualTo(1);
                    assertThat(e.column()).isEqualTo(1);
                });
    }

    /** A parser that has no lines, like one of a binary format, and whose document ends after the id. */
    private static final class Cut extends JsonParserDelegate {
        Cut(JsonParser source) {
            super(source);
        }

        @Override
        public String nextFieldName() throws IOException {
            String name = super.nextFieldName();
            if (name == null) {
                throw new JsonParseException(this, "cut", JsonLocation.NA);
            }
            return name;
        }
    }

    record Typed(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Amount amount,
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) List<Amount> amounts) {}

    record Outside(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "type")
            Amount amount) {}

    /** A type of a user. */
    static final class Shaped {
        @JsonUnwrapped
        public Amount amount = Amount.exact(1);

        @JsonIgnoreProperties("id")
        public Source source = SOURCE;
    }

    /** A type of a user. */
    static final class Merged {
        @JsonMerge
        public Source source = SOURCE.withNote("old");
    }

    @JsonRootName("mine")
    private abstract static class Renamed {}
}
