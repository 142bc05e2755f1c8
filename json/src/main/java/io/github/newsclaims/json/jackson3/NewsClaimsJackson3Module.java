package io.github.newsclaims.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.NewsClaimsSchemas;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.internal.codec.model.Codecs;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches any {@code ObjectMapper} of Jackson 3 the JSON form of the model: {@code JsonMapper.builder().addModule(new
 * NewsClaimsJackson3Module())}. On the class path service loading finds it as well, so {@code findAndAddModules()} picks it up;
 * on the module path it is added by that line. The program brings {@code tools.jackson.core:jackson-databind} itself, which is
 * an optional dependency. For Jackson 2 there is {@code NewsClaimsModule}.
 *
 * <p>It reads and writes {@code Article} and every part of it that is an object in JSON, or an array as a {@code Wording} is, as
 * {@code NewsClaimsJson} does, from the first token of the value to its last, however the mapper is configured. What is wrong
 * between them is a {@code DatabindException} with the message of a {@link NewsClaimsJsonException}, which is its cause:
 * databind's callers, web frameworks among them, know the former as bad input, at any depth. A null in the place of a value is
 * left to the mapper. A mapper that is serialized and deserialized keeps the module.
 *
 * <p><b>What Jackson's parser lets pass.</b> The mapper's parser reads the document before the module sees it, so these are
 * read where {@code NewsClaimsJson} refuses them:
 *
 * <ul>
 *   <li>before 3.3, bytes that are not well-formed UTF-8: overlong sequences. An unpaired surrogate, raw or escaped, is always
 *       refused
 *   <li>before 3.3, in a string that is read, some letters beyond ASCII, such as U+0639, for hexadecimal digits of an escape
 *   <li>UTF-16 and UTF-32, which Jackson recognises by itself
 *   <li>anything after the document, where {@code FAIL_ON_TRAILING_TOKENS} is off
 *   <li>comments, single quotes, names without quotes and numbers like {@code +1}, where a feature allows them; {@code NaN} is
 *       no value here
 * </ul>
 *
 * <p>The parser's own limits hold, and those of {@link ReadLimits#standard()} but for the size of the document. With {@code
 * STRICT_DUPLICATE_DETECTION} the parser refuses a duplicate field itself.
 *
 * <p><b>A tree loses digits.</b> {@code readTree} makes a {@code double} of a number with a fraction or an exponent: what is
 * beyond 17 digits is lost before the module reads the tree. {@code USE_BIG_DECIMAL_FOR_FLOATS} keeps it. This concerns
 * extensions, and amounts that are written as JSON numbers; the form writes amounts as strings. {@code valueToTree} and {@code
 * convertValue} lose nothing: they have an {@code int}, a {@code long} or a {@code BigInteger} for a number that the form writes
 * with digits alone, and a {@code BigDecimal} for any other.
 *
 * <p><b>Other formats.</b> A mapper of YAML, CBOR or Smile reads what it has written as the same value. One of XML does not: XML
 * has no arrays, so a list of one item cannot be told from the item.
 *
 * <p><b>Root names.</b> With {@code WRAP_ROOT_VALUE} the name around a value is that of its public type, {@code Article} for an
 * article. A kind of a sealed type has the name of the sealed type, so that it can be read as either: {@code Amount} for an
 * {@code Amount.Exact}, {@code Wording} for an {@code Anchor}. {@code UNWRAP_ROOT_VALUE} expects the same names. A mixin with
 * {@code @JsonRootName} comes first. With {@code USE_ANNOTATIONS} off the mapper asks no module, and writes the name of a class
 * that is not public.
 *
 * <p><b>Type ids.</b> The form has none: neither default typing nor {@code @JsonTypeInfo} adds one to a value of the model. A
 * value is read wherever its type is declared: by a field, a list, an array or a map. In a place that is declared as {@code
 * Object}, for example in a {@code Map<String, Object>}, it is written without a type id, and a mapper that wants one there
 * refuses to read it. {@code As.EXTERNAL_PROPERTY} is refused on reading even where the type is declared.
 *
 * <p><b>Annotations of a property.</b> A value is written as a whole: {@code @JsonUnwrapped}, {@code @JsonIgnoreProperties},
 * {@code @JsonFormat} and {@code @JsonIdentityInfo} on its property have no effect on it. It is read as a whole, too, so {@code
 * readerForUpdating} and {@code @JsonMerge} make a new value of the document alone. A visitor of formats ({@code
 * acceptJsonFormatVisitor}) is told that any JSON may stand there; {@link NewsClaimsSchemas} has the schema.
 *
 * <p><b>Types that are no object or array in JSON.</b> The module does not handle these on their own, as properties of another
 * type: {@code Edtf}, {@code ArticleText}, {@code Extensions}, open terms such as {@code ClaimType}, and enums. A later version
 * will. The mapper treats them as any class. It writes an enum by the name of its constant. It refuses the others, or writes an
 * object of their getters, {@code {}} where there are none, and cannot read that back. Until then a DTO can have a string in their
 * place, or the part of an article that holds them. As the key of a map an open term and a date are written as
 * their text, and read back.
 *
 * <p><b>Places of errors.</b> Line and column come from the mapper's parser. Where the parser refuses the document, they are
 * where it says so; where it stands on the value at fault, they are those of that value; otherwise those of the first token of
 * the outermost value of the model, because the parser cannot go back. In a tree and in a binary format there are none: both are
 * 1.
 *
 * <p><b>Writing.</b> The bytes are those of {@code NewsClaimsJson}, whatever {@code WRITE_NUMBERS_AS_STRINGS}, {@code
 * QUOTE_PROPERTY_NAMES}, {@code WRITE_HEX_UPPER_CASE} and {@code COMBINE_UNICODE_SURROGATES_IN_UTF8} say. Indentation, another
 * quotation mark, and what is escaped beyond the needs of JSON ({@code ESCAPE_NON_ASCII}, {@code ESCAPE_FORWARD_SLASHES}, {@code
 * CharacterEscapes}) are the mapper's to say; where it escapes more, the spelling of its escapes is its own as well.
 */
public final class NewsClaimsJackson3Module extends JacksonModule implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A module, ready to be added to the builder of a mapper. */
    public NewsClaimsJackson3Module() {}

    /** The name by which a mapper knows that it has the module already. */
    @Override
    public String getModuleName() {
        return "io.github.newsclaims.json";
    }

    /** No version: the module goes with the version of its jar. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** The name, so that a mapper takes the module once. */
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
        // After the mapper's own, so that a root name which the user gives by an annotation comes first.
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
    }

    private static final class Model3Deserializers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return Codecs.of(raw).isPresent() ? new Model3Deserializer(raw) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Codecs.of(type).isPresent();
        }
    }
}
