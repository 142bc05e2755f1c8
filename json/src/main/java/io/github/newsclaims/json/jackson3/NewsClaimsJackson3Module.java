package io.github.newsclaims.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.NewsClaimsSchemas;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * A module with which any {@code ObjectMapper} of Jackson 3 reads and writes the JSON form of the model.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new NewsClaimsJackson3Module()).build();
 * String json = mapper.writeValueAsString(article);
 * }</pre>
 *
 * <p>On the class path, service loading finds the module too, so {@code findAndAddModules()} adds it. On the module path add
 * it as above. The program must declare the dependency {@code tools.jackson.core:jackson-databind}, because it is optional
 * here. For Jackson 2 use {@code NewsClaimsModule}.
 *
 * <p><b>Frameworks.</b> The mapper of Spring Boot 4 adds every module that service loading finds, so it has this one. The
 * mappers of Spring Boot 3 and of Quarkus are of Jackson 2, and need the other module.
 *
 * <p>The module handles {@code Article} and every value type of the model: objects, {@code Wording}, which is an array, and
 * the types that are a string in JSON. These are {@code Edtf}, {@code ArticleText}, open terms such as {@code ClaimType}, and
 * enums; the word for {@code Approximation.JUST_UNDER} is "just-under". A type that is a string is also read and written as
 * the key of a map. Results, such as
 * {@code Finding} and {@code FigureComparison}, are handled in the same way. {@code Extensions} is an object with any fields. The module reads and writes a value as {@code NewsClaimsJson} does, whatever the settings of the
 * mapper. An error in a value is reported as a {@code DatabindException}, at any depth. Its message is that of a {@link
 * NewsClaimsJsonException}, which is its cause. Callers of databind, such as web frameworks, treat a {@code
 * DatabindException} as bad input. The mapper itself handles null in place of a value. A mapper keeps the module if it is
 * serialized and deserialized.
 *
 * <p><b>Input that the parser accepts.</b> The mapper's parser reads the document before the module does. So the module
 * reads this input, which {@code NewsClaimsJson} refuses:
 *
 * <ul>
 *   <li>in versions before 3.3, overlong sequences, which are not well-formed UTF-8. An unpaired surrogate, raw or escaped,
 *       is always refused
 *   <li>in versions before 3.3, some letters beyond ASCII, such as U+0639, as hexadecimal digits of an escape, if the
 *       document is read from a string
 *   <li>UTF-16 and UTF-32, which Jackson detects
 *   <li>anything after the document, if {@code FAIL_ON_TRAILING_TOKENS} is off
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
 * <p><b>Writing.</b> The bytes are those of {@code NewsClaimsJson}, whatever the settings of {@code
 * WRITE_NUMBERS_AS_STRINGS}, {@code QUOTE_PROPERTY_NAMES}, {@code WRITE_HEX_UPPER_CASE} and {@code
 * COMBINE_UNICODE_SURROGATES_IN_UTF8}. The mapper decides on indentation, on another quotation mark, and on escapes that
 * JSON does not require ({@code ESCAPE_NON_ASCII}, {@code ESCAPE_FORWARD_SLASHES}, {@code CharacterEscapes}). If it writes
 * such escapes, it also decides on their spelling.
 */
public final class NewsClaimsJackson3Module extends JacksonModule implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates a module to be added to the builder of a mapper. */
    public NewsClaimsJackson3Module() {}

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
    public Object getRegistrationId() {
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
        context.addSerializers(new Model3Serializers());
        context.addDeserializers(new Model3Deserializers());
        context.addKeySerializers(new Model3KeySerializers());
        context.addKeyDeserializers(new Model3KeyDeserializers());
        // Appended, so that a root name in an annotation of the user takes precedence.
        context.appendAnnotationIntrospector(new Model3RootNames());
    }

    private static final class Model3Serializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            Class<?> raw = type.getRawClass();
            return Codecs.of(raw).isPresent() ? new Model3Serializer(raw) : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class Model3Deserializers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return Codecs.of(raw).isPresent() ? new Model3Deserializer(raw) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return Codecs.isWord(raw) ? new Model3Deserializer(raw) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Codecs.of(type).isPresent();
        }
    }

    private static final class Model3KeySerializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            Class<?> raw = type.getRawClass();
            return Codecs.isWord(raw) ? new Model3KeySerializer(raw) : null;
        }
    }

    private static final class Model3KeyDeserializers implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return Codecs.isWord(raw) ? new Model3KeyDeserializer(raw) : null;
        }
    }
}
