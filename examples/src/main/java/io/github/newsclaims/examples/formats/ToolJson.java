package io.github.newsclaims.examples.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.newsclaims.json.NewsClaimsJsonException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * JSON of other tools: exact numbers, no name twice, at most 400 levels. What is not JSON is refused with its line and column.
 */
public final class ToolJson {
    /** An extension of an article may have 500 levels. */
    private static final int LEVELS = 400;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(LEVELS)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectReader ITEMS = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ToolJson() {}

    /**
     * Reads one document.
     *
     * @param stream UTF-8, UTF-16 or UTF-32; the caller closes it
     * @return the document
     * @throws NewsClaimsJsonException if it is not one JSON value
     * @throws IOException if the stream fails
     */
    public static JsonNode read(InputStream stream) throws IOException {
        try {
            return required(MAPPER.readTree(stream));
        } catch (JsonProcessingException e) {
            throw fault(e, 1);
        } catch (CharConversionException e) {
            throw notUnicode(e);
        }
    }

    /**
     * Reads a document that is one line of a file.
     *
     * @param line the line
     * @return the document
     * @throws NewsClaimsJsonException if it is not one JSON value
     */
    public static JsonNode read(RecordLine line) {
        try {
            return required(MAPPER.readTree(line.text()));
        } catch (JsonProcessingException e) {
            throw fault(e, line.number());
        }
    }

    /**
     * Returns whether a line is a document of its own.
     *
     * @param line for example "{"
     * @return false if it is only a part of a document
     */
    public static boolean isDocument(String line) {
        try {
            return !MAPPER.readTree(line).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /**
     * Reads the items of an array one at a time, so that the array may be larger than memory. Documents that follow each other
     * without an array are read in the same way.
     *
     * @param stream UTF-8, UTF-16 or UTF-32; the caller closes it
     * @param items receives each item
     * @throws NewsClaimsJsonException if what follows is not JSON; the items before it have been given out
     * @throws IOException if the stream fails
     */
    public static void readItems(InputStream stream, Consumer<JsonNode> items) throws IOException {
        try (JsonParser parser = MAPPER.createParser(stream)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            readItems(parser, items);
        } catch (CharConversionException e) {
            throw notUnicode(e);
        } catch (JsonProcessingException e) {
            throw fault(e, 1);
        }
    }

    private static void readItems(JsonParser parser, Consumer<JsonNode> items) throws IOException {
        try {
            JsonToken token = parser.nextToken();
            boolean isArray = token == JsonToken.START_ARRAY;
            if (isArray) {
                token = parser.nextToken();
            }
            while (token != null && token != JsonToken.END_ARRAY) {
                items.accept(ITEMS.readTree(parser));
                token = parser.nextToken();
            }
            if (isArray && parser.nextToken() != null) {
                throw new NewsClaimsJsonException(
                        "nothing may follow the array",
                        "",
                        parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr(),
                        null);
            }
        } catch (StreamConstraintsException e) {
            // It has no place of its own.
            throw fault(e, parser.currentLocation(), 1);
        }
    }

    /** Bytes that begin like UTF-32 make the parser fail in another way. */
    private static NewsClaimsJsonException notUnicode(CharConversionException e) {
        return new NewsClaimsJsonException("the document is not JSON: it is not UTF-8, UTF-16 or UTF-32", "", 1, 1, e);
    }

    private static JsonNode required(@Nullable JsonNode node) {
        if (node == null || node.isMissingNode()) {
            throw new NewsClaimsJsonException("the document is empty", "", 1, 1, null);
        }
        return node;
    }

    private static NewsClaimsJsonException fault(JsonProcessingException e, long line) {
        return fault(e, e.getLocation(), line);
    }

    private static NewsClaimsJsonException fault(JsonProcessingException e, @Nullable JsonLocation at, long line) {
        int lineInDocument = at == null ? 1 : Math.max(1, at.getLineNr());
        return new NewsClaimsJsonException(
                "the document is not JSON: "
                        + e.getOriginalMessage().lines().findFirst().orElse(""),
                "",
                (int) Math.min(Integer.MAX_VALUE, line + lineInDocument - 1),
                at == null ? 1 : Math.max(1, at.getColumnNr()),
                e);
    }

    /**
     * Returns the text of a field.
     *
     * @param record an object
     * @param field the name of the field
     * @return the text as it is; empty if the field is absent, blank or no string
     */
    public static Optional<String> text(JsonNode record, String field) {
        JsonNode value = record.path(field);
        return value.isTextual() && !value.textValue().isBlank() ? Optional.of(value.textValue()) : Optional.empty();
    }

    /**
     * Returns the whole number of a field.
     *
     * @param record an object
     * @param field the name of the field
     * @return the number; empty if the field is absent or no whole number in the range of {@code long}
     */
    public static OptionalLong number(JsonNode record, String field) {
        JsonNode value = record.path(field);
        return value.isIntegralNumber() && value.canConvertToLong()
                ? OptionalLong.of(value.longValue())
                : OptionalLong.empty();
    }

    /**
     * Returns why a field has another type than a reader needs.
     *
     * @param value the value of the field
     * @param isNumber whether it must be a whole number in the range of {@code long}; otherwise it must be a string
     * @return for example "it must be a string"; empty if the type is right, or the value is null
     */
    public static Optional<String> typeProblem(JsonNode value, boolean isNumber) {
        boolean isRight = isNumber ? value.isIntegralNumber() && value.canConvertToLong() : value.isTextual();
        return isRight || value.isNull()
                ? Optional.empty()
                : Optional.of(isNumber ? "it must be a whole number" : "it must be a string");
    }

    /**
     * Returns a value as extensions keep it.
     *
     * @param node any value
     * @return a string, number, boolean, null, list or map
     */
    public static @Nullable Object value(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), value(member.getValue())));
            return members;
        }
        if (node.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return items;
        }
        if (node.isNumber()) {
            return node.isIntegralNumber() ? node.bigIntegerValue() : node.decimalValue();
        }
        return node.isTextual() ? node.textValue() : node.isBoolean() ? node.booleanValue() : null;
    }

    /**
     * Returns the JSON Pointer of a field.
     *
     * @param parent the pointer of its object, for example "/quotes/0"
     * @param field its name
     * @return for example "/quotes/0/text"
     */
    public static String pointer(String parent, String field) {
        return parent + "/" + field.replace("~", "~0").replace("/", "~1");
    }
}
