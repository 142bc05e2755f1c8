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
import io.github.newsclaims.json.internal.codec.model.Codecs;
import org.jspecify.annotations.Nullable;

/**
 * Teaches any Jackson {@code ObjectMapper} the JSON form of the model: {@code new ObjectMapper().registerModule(new
 * NewsClaimsModule())}. Service loading finds it as well, so {@code findAndAddModules()}, Spring and Quarkus pick it up.
 *
 * <p>It reads and writes {@code Article} and every part of it that is an object in JSON, as {@code NewsClaimsJson} does,
 * from the first token of the value to its last, however the mapper is configured. What is wrong is a {@code
 * JsonMappingException} with the message of a {@link NewsClaimsJsonException}, which is its cause: databind's callers, web
 * frameworks among them, know the former as bad input, at any depth.
 *
 * <p>What a mapper's own lexer does before that is its own: comments, single quotes, other encodings than UTF-8 and
 * numbers like {@code +1} are read where its features allow them ({@code NaN} is no value here), its limits hold, and
 * whether anything may follow the document is {@code FAIL_ON_TRAILING_TOKENS}'s to say. With {@code
 * STRICT_DUPLICATE_DETECTION} it refuses a duplicate field before the module sees it. A null in the place of a value stays
 * a null of the mapper. When writing, indentation and what is escaped beyond the needs of JSON ({@code ESCAPE_NON_ASCII},
 * {@code ESCAPE_FORWARD_SLASHES}, {@code CharacterEscapes}) are the mapper's to say.
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

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ModelSerializers());
        context.addDeserializers(new ModelDeserializers());
    }

    private static final class ModelSerializers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            return Codecs.of(raw).isPresent() ? new ModelSerializer(raw) : null;
        }
    }

    private static final class ModelDeserializers extends Deserializers.Base {
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
