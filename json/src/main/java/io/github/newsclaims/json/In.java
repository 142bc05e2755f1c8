package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A strict cursor over a JSON document.
 *
 * <p>A codec starts on the first token of its value and leaves the cursor on the last. Readers of scalars answer null for
 * an explicit null, which is the same as absent; a required part is asked for with {@link #require}. Whatever is wrong
 * becomes a {@link Fault}, which names the part by its JSON Pointer.
 */
final class In {
    /** What {@link #offset()} answers for an explicit null. */
    static final int ABSENT = -1;

    /** How deep the model lets an extension nest; asked while reading, so that a deeper one costs no stack. */
    private static final int MAX_LEVELS = 500;

    /** Longer than any number that the model takes; asked before it costs more time than its length. */
    private static final int MAX_NUMBER = 1000;

    private static final String WITHIN_LIMITS = "a decimal within the limits";

    private final JsonParser parser;
    private final Faults faults;
    private final OpenObjects open;
    private final SpanWords words;
    private final ShortStrings strings = new ShortStrings();

    /** The token on which the cursor stands, kept at hand because it is asked for again and again. */
    private @Nullable JsonToken token;

    In(JsonParser parser) {
        this(parser, ReadLimits.standard(), null, false);
    }

    In(JsonParser parser, ReadLimits limits, @Nullable ArticleText text, boolean proven) {
        this.parser = parser;
        this.token = parser.currentToken();
        this.faults = new Faults(parser);
        this.words = new SpanWords(faults, text, proven);
        this.open = new OpenObjects(limits.names());
    }

    // Documents, objects and lists.

    /** Goes to the first token of a document. */
    void begin() {
        if (token() == null) {
            throw faults.at("document is empty");
        }
    }

    /** Makes sure that the document ends here. */
    void end() {
        try {
            if (parser.nextToken() == null) {
                return;
            }
            throw faults.here("document goes on after its end");
        } catch (IOException e) {
            throw faults.broken(e, "document goes on after its end");
        }
    }

    /** Enters the object on which the cursor stands. */
    void enter(String thing) {
        if (token != JsonToken.START_OBJECT) {
            throw faults.wrongToken(thing, "an object");
        }
        open.enter();
    }

    /** Goes to the next field's value and answers the field's name; null at the end of the object, which it leaves. */
    @Nullable
    String field() {
        try {
            String name = parser.nextFieldName();
            if (name == null) {
                token = JsonToken.END_OBJECT;
                open.leave();
                return null;
            }
            String fault = open.add(name);
            if (fault != null) {
                throw faults.here(fault);
            }
            token = parser.nextToken();
            return name;
        } catch (IOException e) {
            throw faults.broken(e);
        } catch (IllegalStateException e) {
            throw faults.flooded(e);
        }
    }

    /** Reads an array, item by item, each of which goes where the caller says; nothing for an explicit null. */
    <T> void list(Function<In, ? extends @Nullable T> item, Consumer<? super T> taker) {
        if (isNull()) {
            return;
        }
        enterList();
        while (next()) {
            taker.accept(item.apply(this));
        }
    }

    /** Enters the array on which the cursor stands. */
    void enterList() {
        if (token != JsonToken.START_ARRAY) {
            throw faults.wrongToken(faults.name(), "an array");
        }
    }

    /** Goes to the next item of an array; false at its end. */
    boolean next() {
        if (token() == JsonToken.END_ARRAY) {
            return false;
        }
        if (isNull()) {
            throw faults.at(faults.name() + " must not hold null");
        }
        return true;
    }

    /** Reads a list of strings; an empty list for an explicit null. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(2);
        list(In::item, texts::add);
        return texts;
    }

    // Scalars.

    boolean isNull() {
        return token == JsonToken.VALUE_NULL;
    }

    boolean isText() {
        return token == JsonToken.VALUE_STRING;
    }

    boolean isObject() {
        return token == JsonToken.START_OBJECT;
    }

    @Nullable
    String text() {
        if (isText()) {
            return strings.shared(string());
        }
        if (isNull()) {
            return null;
        }
        throw faults.wrongToken(faults.name(), "a string");
    }

    /** A string as the item of a list. */
    String item() {
        if (!isText()) {
            throw faults.wrongToken("an item of " + faults.name(), "a string");
        }
        return strings.shared(string());
    }

    /** True or false; null for an explicit null. */
    @Nullable
    Boolean flag() {
        return switch (token) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw faults.wrongToken(faults.name(), "true or false");
        };
    }

    /** A whole number from 0 to 2147483647; {@link #ABSENT} for an explicit null. */
    int offset() {
        if (isNull()) {
            return ABSENT;
        }
        if (token != JsonToken.VALUE_NUMBER_INT) {
            throw faults.wrongToken(faults.name(), "a whole number");
        }
        try {
            boolean big = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER;
            // A tree of a mapper may hold any number as a big one.
            boolean huge = big && parser.getBigIntegerValue().bitLength() >= Integer.SIZE;
            long value = huge ? ABSENT : parser.getLongValue();
            if (value < 0 || value > Integer.MAX_VALUE) {
                throw faults.wrongToken(faults.name(), "a whole number from 0 to " + Integer.MAX_VALUE);
            }
            return (int) value;
        } catch (IOException e) {
            throw faults.broken(e);
        }
    }

    /** A decimal written as a string, or as a JSON number, whose exact digits count; null for an explicit null. */
    @Nullable
    BigDecimal decimal() {
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> parse(string(), text -> Decimals.parse(faults.name(), text));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> make(() -> Decimals.normal(faults.name(), number()));
            default -> throw faults.wrongToken(faults.name(), "a decimal");
        };
    }

    /** An integer written as a string, or as a JSON number; null for an explicit null. */
    @Nullable
    BigInteger integer() {
        BigDecimal value = decimal();
        if (value == null) {
            return null;
        }
        // Its normal form has no trailing zeros, so any scale is a fraction.
        if (value.scale() > 0) {
            throw faults.wrongToken(faults.name(), "an integer");
        }
        return value.toBigIntegerExact();
    }

    /** A string that a type of the model parses; null for an explicit null. */
    <T> @Nullable T parsed(Function<String, T> type) {
        String text = text();
        return text == null ? null : parse(text, type);
    }

    /** A string as the item of a list that a type of the model parses. */
    <T> T parsedItem(Function<String, T> type) {
        return parse(item(), type);
    }

    /** A word of a closed vocabulary; null for an explicit null. */
    <E extends Enum<E>> @Nullable E word(Vocabulary<E> vocabulary) {
        String word = text();
        if (word == null) {
            return null;
        }
        E known = vocabulary.find(word);
        if (known == null) {
            throw faults.at(faults.name() + " must be one of " + vocabulary + ", got " + Invalid.show(word));
        }
        return known;
    }

    // What this version does not know.

    /** Keeps the field on which the cursor stands, whatever it is, with what was kept before it. */
    Map<String, @Nullable Object> keep(@Nullable Map<String, @Nullable Object> kept, String name) {
        Map<String, @Nullable Object> unknown = kept == null ? new LinkedHashMap<>() : kept;
        Object value = anything(1);
        unknown.put(
                name,
                parse(
                        name,
                        field -> Extensions.none().with(field, value).asMap().get(field)));
        return unknown;
    }

    private @Nullable Object anything(int level) {
        if (level > MAX_LEVELS) {
            throw faults.at("an extension nests at most " + MAX_LEVELS + " deep");
        }
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_STRING -> string();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (token() != JsonToken.END_ARRAY) {
                    items.add(anything(level + 1));
                }
                yield items;
            }
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                enter("value");
                for (String name = field(); name != null; name = field()) {
                    members.put(name, anything(level + 1));
                }
                yield members;
            }
            default -> throw faults.wrongToken(faults.name(), "a JSON value");
        };
    }

    /** Where the words of spans come from. */
    SpanWords words() {
        return words;
    }

    // What is wrong.

    /** Answers a part that must be there; the cursor stands on the end of its object. */
    <T> T require(@Nullable T part, String thing, String field) {
        if (part == null) {
            throw missing(thing, field);
        }
        return part;
    }

    /** Answers a number that must be there; the cursor stands on the end of its object. */
    int require(int offset, String thing, String field) {
        if (offset == ABSENT) {
            throw missing(thing, field);
        }
        return offset;
    }

    Fault missing(String thing, String field) {
        return faults.at(thing + " is missing required field " + field);
    }

    /** The field on which the cursor stands does not belong to a closed value. */
    Fault unknown(String thing, String field) {
        return faults.at(thing + " has no field " + Invalid.show(field));
    }

    /** Refuses a field that a closed value of this kind does not have. */
    void refuseUnless(boolean allowed, @Nullable Object part, String thing, String field) {
        if (!allowed && part != null) {
            throw faults.below("/" + field, thing + " has no field " + Invalid.show(field));
        }
    }

    Fault wrong(String problem) {
        return faults.at(problem);
    }

    Fault wrongToken(String thing, String expected) {
        return faults.wrongToken(thing, expected);
    }

    String name() {
        return faults.name();
    }

    /** Makes a value of the parts read; what the model has against it is said of the object just left, or of its part. */
    <T> T make(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw faults.refused(e);
        }
    }

    private <T> T parse(String text, Function<String, T> type) {
        try {
            return type.apply(text);
        } catch (IllegalArgumentException e) {
            throw faults.refused(e);
        }
    }

    /** The exact value of the JSON number on which the cursor stands. */
    private BigDecimal number() {
        String digits = string();
        try {
            if (digits.length() <= MAX_NUMBER) {
                return new BigDecimal(digits);
            }
        } catch (NumberFormatException e) {
            // An exponent that no decimal can have, or a NaN that the lexer of a mapper let pass.
            throw faults.wrongToken(faults.name(), WITHIN_LIMITS);
        }
        throw faults.wrongToken(faults.name(), WITHIN_LIMITS);
    }

    private @Nullable JsonToken token() {
        try {
            token = parser.nextToken();
            return token;
        } catch (IOException e) {
            throw faults.broken(e);
        }
    }

    private String string() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw faults.broken(e);
        }
    }
}
