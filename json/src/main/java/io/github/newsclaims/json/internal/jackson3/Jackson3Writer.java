package io.github.newsclaims.json.internal.jackson3;

import io.github.newsclaims.json.internal.codec.NumberText;
import io.github.newsclaims.json.internal.codec.TokenWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * A writer of tokens to a generator of Jackson 3. The settings of an existing generator cannot be changed. If they would
 * spell a name or value differently from the canonical form, this class spells it and passes the result on as raw output.
 */
public final class Jackson3Writer implements TokenWriter {
    private static final JsonFactory SPELLING = spelling(false);
    private static final JsonFactory SPELLING_WITH_SLASHES = spelling(true);

    private final JsonGenerator generator;

    /** The factory of generators that spell strings as the canonical form does. */
    private final JsonFactory spelling;

    private final boolean quotesNumbers;
    private final boolean leavesNamesBare;
    private final boolean hasUpperCaseHex;
    private final boolean splitsSurrogates;

    public Jackson3Writer(JsonGenerator generator) {
        this.generator = generator;
        JsonGeneratorBase json = jsonGenerator(generator);
        this.spelling = isOn(json, JsonWriteFeature.ESCAPE_FORWARD_SLASHES) ? SPELLING_WITH_SLASHES : SPELLING;
        this.quotesNumbers = isOn(json, JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
        this.leavesNamesBare = json != null && !isOn(json, JsonWriteFeature.QUOTE_PROPERTY_NAMES);
        // A mapper decides on escapes that JSON does not require.
        boolean standard = json != null && json.getCharacterEscapes() == null && json.getHighestNonEscapedChar() == 0;
        this.hasUpperCaseHex = standard && isOn(json, JsonWriteFeature.WRITE_HEX_UPPER_CASE);
        this.splitsSurrogates = standard && !isOn(json, JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }

    private static JsonFactory spelling(boolean slashes) {
        return JsonFactory.builder()
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .configure(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, slashes)
                .build();
    }

    /** Returns the generator of JSON inside all delegates; null if another format is written. */
    private static @Nullable JsonGeneratorBase jsonGenerator(JsonGenerator generator) {
        JsonGenerator inner = generator;
        while (inner instanceof JsonGeneratorDelegate outer) {
            inner = outer.delegate();
        }
        return inner instanceof JsonGeneratorBase base ? base : null;
    }

    private static boolean isOn(@Nullable JsonGeneratorBase json, JsonWriteFeature feature) {
        return json != null && json.isEnabled(feature);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        if (leavesNamesBare) {
            generator.writeName(new SpelledName(name, spelled(name)));
        } else if (isSpelledOtherwise(name)) {
            String spelled = spelled(name);
            generator.writeName(new SpelledName(name, spelled.substring(1, spelled.length() - 1)));
        } else {
            generator.writeName(name);
        }
    }

    @Override
    public void text(String value) {
        if (isSpelledOtherwise(value)) {
            generator.writeRawValue(spelled(value));
        } else {
            generator.writeString(value);
        }
    }

    @Override
    public void number(int value) {
        if (quotesNumbers) {
            generator.writeRawValue(Integer.toString(value));
        } else {
            generator.writeNumber(value);
        }
    }

    @Override
    public void number(BigDecimal value) {
        if (!generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            hold(value);
        } else if (quotesNumbers) {
            generator.writeRawValue(NumberText.spell(value));
        } else {
            generator.writeNumber(NumberText.spell(value));
        }
    }

    /**
     * Writes a number to a tree, a buffer or a binary format, which holds the number itself. Its type is the one that a
     * parser would give to its spelling.
     */
    private void hold(BigDecimal value) {
        BigInteger whole = NumberText.whole(value);
        if (whole == null) {
            generator.writeNumber(value);
        } else if (whole.bitLength() < Integer.SIZE) {
            generator.writeNumber(whole.intValue());
        } else if (whole.bitLength() < Long.SIZE) {
            generator.writeNumber(whole.longValue());
        } else {
            generator.writeNumber(whole);
        }
    }

    @Override
    public void flag(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }

    @Override
    public String pointer() {
        return generator.streamWriteContext().pathAsPointer().toString();
    }

    /** Returns whether the generator would escape a string differently from the canonical form. */
    private boolean isSpelledOtherwise(String text) {
        if (!hasUpperCaseHex && !splitsSurrogates) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (hasUpperCaseHex && c < ' ' && c != '\n' || splitsSurrogates && Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a string as the canonical form spells it, with its quotation marks. */
    private String spelled(String text) {
        StringWriter spelled = new StringWriter();
        try (JsonGenerator strings = spelling.createGenerator(ObjectWriteContext.empty(), spelled)) {
            strings.writeString(text);
        }
        return spelled.toString();
    }

    /** A name with its spelling in JSON. */
    private static final class SpelledName extends SerializedString {
        private static final long serialVersionUID = 1L;

        SpelledName(String name, String spelled) {
            super(name);
            _quotedChars = spelled.toCharArray();
            _quotedUTF8Ref = spelled.getBytes(StandardCharsets.UTF_8);
        }
    }
}
