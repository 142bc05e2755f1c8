package io.github.newsclaims.json.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.NewsClaimsSchemas;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.internal.codec.model.Codecs;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Teaches any {@code ObjectMapper} of Jackson 2 the JSON form of the model: {@code new ObjectMapper().registerModule(new
 * NewsClaimsModule())}. Service loading finds it as well, so {@code findAndAddModules()} picks it up. Jackson 2.13 or later is
 * needed. For Jackson 3 there is {@code NewsClaimsJackson3Module}.
 *
 * <p>It reads and writes {@code Article} and every part of it that is an object in JSON, or an array as a {@code Wording} is, as
 * {@code NewsClaimsJson} does, from the first token of the value to its last, however the mapper is configured. What is wrong
 * between them is a {@code JsonMappingException} with the message of a {@link NewsClaimsJsonException}, which is its cause:
 * databind's callers, web frameworks among them, know the former as bad input, at any depth. A null in the place of a value is
 * left to the mapper. A mapper that is serialized and deserialized keeps the module.
 *
 * <p><b>What Jackson's parser lets pass.</b> The mapper's parser reads the document before the module sees it, so these are
 * read where {@code NewsClaimsJson} refuses them:
 *
 * <ul>
 *   <li>bytes that are not well-formed UTF-8: overlong sequences before 2.23, and before 2.21 characters beyond U+FFFF as two
 *       encoded surrogates. An unpaired surrogate, raw or escaped, is always refused
 *   <li>before 2.23, in a string that is read, some letters beyond ASCII, such as U+0639, for hexadecimal digits of an escape
 *   <li>UTF-16 and UTF-32, which Jackson recognises by itself
 *   <li>anything after the document, unless {@code FAIL_ON_TRAILING_TOKENS} is on
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
 * <p><b>Writing.</b> Indentation and what is escaped beyond the needs of JSON ({@code ESCAPE_NON_ASCII}, {@code
 * ESCAPE_FORWARD_SLASHES}, {@code CharacterEscapes}) are the mapper's to say. Before 2.18 a character beyond U+FFFF may be
 * written as two escapes, and before 2.14 escapes have digits in upper case: other bytes, equal values.
 */
public final class NewsClaimsModule extends Module {
    /** A module, ready to be registered. */
    public NewsClaimsModule() {}

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
        // After the mapper's own, so that a root name which the user gives by an annotation comes first.
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
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Codecs.of(type).isPresent();
        }
    }
}
