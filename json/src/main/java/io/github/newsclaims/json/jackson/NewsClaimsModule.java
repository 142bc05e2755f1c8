package io.github.newsclaims.json.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.NewsClaimsSchemas;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A module with which any {@code ObjectMapper} of Jackson 2 reads and writes the JSON form of the model.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new NewsClaimsModule());
 * String json = mapper.writeValueAsString(article);
 * }</pre>
 *
 * <p>Service loading finds the module too, so {@code findAndAddModules()} adds it. It needs Jackson 2.13 or later. For
 * Jackson 3 use {@code NewsClaimsJackson3Module}.
 *
 * <p><b>Frameworks.</b> Spring Boot 3 registers only modules that are beans: {@code
 * io.github.newsclaims.json.spring.NewsClaimsAutoConfiguration} is found in the jar and adds the bean. The mapper of Spring
 * Boot 4 is one of Jackson 3, so it uses the other module. Quarkus finds no modules: register this one in an {@code
 * ObjectMapperCustomizer} of the application.
 *
 * <p>The module handles {@code Article} and every value type of the model: objects, {@code Wording}, which is an array, and
 * the types that are a string in JSON. These are {@code Edtf}, {@code ArticleText}, open terms such as {@code ClaimType}, and
 * enums; the word for {@code Approximation.JUST_UNDER} is "just-under". A type that is a string is also read and written as
 * the key of a map. Results, such as
 * {@code Finding} and {@code FigureComparison}, are handled in the same way. {@code Extensions} is an object with any fields. The module reads and writes a value as {@code NewsClaimsJson} does, whatever the settings of the
 * mapper. An error in a value is reported as a {@code JsonMappingException}, at any depth. Its message is that of a {@link
 * NewsClaimsJsonException}, which is its cause. Callers of databind, such as web frameworks, treat a {@code
 * JsonMappingException} as bad input. The mapper itself handles null in place of a value. A mapper keeps the module if it is
 * serialized and deserialized.
 *
 * <p><b>Input that the parser accepts.</b> The mapper's parser reads the document before the module does. So the module
 * reads this input, which {@code NewsClaimsJson} refuses:
 *
 * <ul>
 *   <li>bytes that are not well-formed UTF-8: overlong sequences in versions before 2.23, and in versions before 2.21
 *       characters beyond U+FFFF as two encoded surrogates. An unpaired surrogate, raw or escaped, is always refused
 *   <li>in versions before 2.23, some letters beyond ASCII, such as U+0639, as hexadecimal digits of an escape, if the
 *       document is read from a string
 *   <li>UTF-16 and UTF-32, which Jackson detects
 *   <li>anything after the document, unless {@code FAIL_ON_TRAILING_TOKENS} is on
 *   <li>comments, single quotes, names without quotes and numbers like {@code +1}, if a feature of the parser allows them.
 *       {@code NaN} is always refused
 * </ul>
 *
 * <p>The limits of the parser apply, and those of {@link ReadLimits#standard()} except the size of the document. With {@code
 * STRICT_DUPLICATE_DETECTION} the parser itself refuses a duplicate field.
 *
 * <p><b>Trees can lose digits.</b> {@code readTree} converts a number with a fraction or an exponent to a {@code double}. It
 * loses all digits after the 17th before the module reads the tree. {@code USE_BIG_DECIMAL_FOR_FLOATS} keeps them. This
 * affects extensions, and amounts that are written as JSON numbers; the module writes amounts as strings. {@code
 * valueToTree} and {@code convertValue} lose no digits. They use an {@code int}, a {@code long} or a {@code BigInteger} for
 * a number that is written with digits alone, and a {@code BigDecimal} for any other number.
 *
 * <p><b>Other formats.</b> A mapper of YAML, CBOR or Smile reads a value that it has written as an equal value. A mapper of
 * XML does not: XML has no arrays, so a list with one item cannot be distinguished from the item.
 *
 * <p><b>Root names.</b> With {@code WRAP_ROOT_VALUE} the name around a value is the name of its public type, {@code Article}
 * for an article. A subtype of a sealed type has the name of the sealed type, so that it can be read as either type: {@code
 * Amount} for an {@code Amount.Exact}, {@code Wording} for an {@code Anchor}. {@code UNWRAP_ROOT_VALUE} expects the same
 * names. A mixin with {@code @JsonRootName} takes precedence. If {@code USE_ANNOTATIONS} is off, the mapper does not ask the
 * module, and writes the name of a class that is not public.
 *
 * <p><b>Type ids.</b> The JSON form has no type ids: neither default typing nor {@code @JsonTypeInfo} adds one to a value of
 * the model. A value can be read if its type is declared, by a field, a list, an array or a map. If the declared type is
 * {@code Object}, for example in a {@code Map<String, Object>}, the value is written without a type id. A mapper that
 * requires a type id there refuses to read it. {@code As.EXTERNAL_PROPERTY} is refused on reading even if the type is
 * declared.
 *
 * <p><b>Annotations of a property.</b> A value is written as a whole, so {@code @JsonUnwrapped}, {@code
 * @JsonIgnoreProperties}, {@code @JsonFormat} and {@code @JsonIdentityInfo} on its property have no effect on it. A value is
 * also read as a whole, so {@code readerForUpdating} and {@code @JsonMerge} create a new value from the document alone. For
 * a visitor of formats ({@code acceptJsonFormatVisitor}) a value can be any JSON; {@link NewsClaimsSchemas} has the schema.
 *
 * <p><b>Keys of maps.</b> A mapper finds the type of a key in the declared type, for example {@code Map<Edtf, Integer>}. An
 * error in a key is reported like one in a value, and its pointer names the field that has the key.
 *
 * <p><b>{@code OpenTerm}</b> is written as its word, but cannot be read, because the word does not name its vocabulary.
 * Declare the vocabulary, for example {@code ClaimType}.
 *
 * <p><b>Places of errors.</b> Line and column come from the mapper's parser. If the parser refuses the document, they are
 * those that the parser reports. If the parser is at the value at fault, they are those of that value. Otherwise they are
 * those of the first token of the outermost value of the model, because the parser cannot go back. A tree or a binary format
 * has no lines, so both are 1.
 *
 * <p><b>Writing.</b> The mapper decides on indentation, and on escapes that JSON does not require ({@code ESCAPE_NON_ASCII},
 * {@code ESCAPE_FORWARD_SLASHES}, {@code CharacterEscapes}). Versions before 2.18 may write a character beyond U+FFFF as two
 * escapes, and versions before 2.14 write escapes with upper-case digits. The bytes differ then, but the values are equal.
 */
public final class NewsClaimsModule extends Module {
    /** Creates a module to be registered with a mapper. */
    public NewsClaimsModule() {}

    /** Returns the name by which a mapper recognises a module that it already has. */
    @Override
    public String getModuleName() {
        return "io.github.newsclaims.json";
    }

    /** Returns the unknown version, because the module has the version of its jar. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Returns the name, so that a mapper adds the module once. */
    @Override
    public Object getTypeId() {
        return getModuleName();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return getModuleName();
    }

    @Override
    public void setupModule(SetupContext context) {
        Objects.requireNonNull(context, "context");
        context.addSerializers(new ModelSerializers());
        context.addDeserializers(new ModelDeserializers());
        context.addKeySerializers(new ModelKeySerializers());
        context.addKeyDeserializers(new ModelKeyDeserializers());
        // Appended, so that a root name in an annotation of the user takes precedence.
        context.appendAnnotationIntrospector(new ModelRootNames());
    }

    private static final class ModelSerializers extends Serializers.Base implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            return Codecs.of(raw).isPresent() ? new ModelSerializer(raw) : null;
        }
    }

    private static final class ModelDeserializers extends Deserializers.Base implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            return Codecs.of(raw).isPresent() ? new ModelDeserializer(raw) : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Codecs.isWord(type) ? new ModelDeserializer(type) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Codecs.of(type).isPresent();
        }
    }

    private static final class ModelKeySerializers extends Serializers.Base implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            return Codecs.isWord(raw) ? new ModelKeySerializer(raw) : null;
        }
    }

    private static final class ModelKeyDeserializers implements KeyDeserializers, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            return Codecs.isWord(raw) ? new ModelKeyDeserializer(raw) : null;
        }
    }
}
