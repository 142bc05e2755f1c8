package io.github.newsclaims.json;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A strict cursor over a JSON document.
 *
 * <p>A codec starts on the first token of its value and leaves the cursor on the last. Readers of scalars answer null for
 * an explicit null, which is the same as absent; a required part is asked for with {@link #require}. Whatever is wrong
 * becomes a {@link Fault}, which names the part by its JSON Pointer. What the model has against a value may go its own way
 * as an {@code IllegalArgumentException}: where the cursor stands then is the part at fault ({@link Faults#refused}).
 */
final class In {
    /** What {@link #offset()} and {@link #kind} answer for an explicit null. */
    static final int ABSENT = -1;

    /** What {@link #field} answers at the end of an object. */
    static final int NO_FIELD = Tokens.NO_FIELD;

    private final Tokens tokens;
    private final Faults faults;
    private final OpenObjects open;
    private final SpanWords words;

    /** The token on which the cursor stands. */
    private int token;

    private String unknown = "";

    In(Tokens tokens) {
        this(tokens, ReadLimits.standard(), null, false);
    }

    In(Tokens tokens, ReadLimits limits, @Nullable ArticleText text, boolean proven) {
        this.tokens = tokens;
        this.token = Token.END;
        this.faults = new Faults(tokens);
        this.words = new SpanWords(faults, text, proven);
        this.open = new OpenObjects(limits.names());
    }

    // Documents, objects and lists.

    /** Goes to the first token of a document. */
    In begin() {
        token = tokens.next();
        if (token == Token.END) {
            throw faults.at("document is empty");
        }
        return this;
    }

    /** Makes sure that the document ends here. */
    void end() {
        if (tokens.next() != Token.END) {
            throw faults.here("document goes on after its end");
        }
    }

    /** Enters the object on which the cursor stands. */
    void enter(KnownNames type) {
        if (token != Token.OBJECT) {
            throw faults.wrongToken(type.thing(), "an object");
        }
        open.enter(type);
    }

    /**
     * Goes to the next field's value and answers the field's number; {@link KnownNames#UNKNOWN} for one that its type does not
     * know, {@link #NO_FIELD} at the end of the object, which it leaves.
     */
    int field() {
        int field = tokens.field(open.type());
        if (field == NO_FIELD) {
            token = Token.END_OBJECT;
            open.leave();
            return field;
        }
        if (field < 0) {
            unknown = tokens.fieldName();
        }
        String fault = field >= 0 ? open.add(field) : open.add(unknown);
        if (fault != null) {
            throw faults.here(fault);
        }
        token = tokens.value();
        return field;
    }

    /** The name of the field on which the cursor stands, if its type does not know it. */
    String unknown() {
        return unknown;
    }

    /** Enters the array on which the cursor stands; an explicit null is as good as an empty one. */
    void list() {
        if (token != Token.NULL) {
            array();
        }
    }

    /** Enters the array on which the cursor stands. */
    void array() {
        if (token != Token.ARRAY) {
            throw faults.wrongToken(tokens.name(), "an array");
        }
    }

    /** Goes to the next item of an array; false at its end, and for an explicit null in the place of an array. */
    boolean next() {
        if (token == Token.NULL) {
            return false;
        }
        token = tokens.next();
        if (token == Token.NULL) {
            throw faults.at(tokens.name() + " must not hold null");
        }
        return token != Token.END_ARRAY;
    }

    /** Reads a value with an object or an array of its own; null for an explicit null. */
    <T> @Nullable T object(Codec<T> codec) {
        return token == Token.NULL ? null : codec.read(this);
    }

    /** Reads a list of such values; an empty list for an explicit null. */
    <T> List<T> list(Codec<T> codec) {
        List<T> items = new ArrayList<>(4);
        list();
        while (next()) {
            items.add(codec.read(this));
        }
        return items;
    }

    /** Reads a list of strings; an empty list for an explicit null. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(2);
        list();
        while (next()) {
            texts.add(item());
        }
        return texts;
    }

    // Scalars.

    boolean isNull() {
        return token == Token.NULL;
    }

    boolean isText() {
        return token == Token.STRING;
    }

    boolean isObject() {
        return token == Token.OBJECT;
    }

    @Nullable
    String text() {
        return token == Token.NULL ? null : string();
    }

    /** A string, and no explicit null. */
    String string() {
        if (token != Token.STRING) {
            throw faults.wrongToken(tokens.name(), "a string");
        }
        return tokens.text();
    }

    /** A string as the item of a list. */
    String item() {
        if (token != Token.STRING) {
            throw faults.wrongToken("an item of " + tokens.name(), "a string");
        }
        return tokens.text();
    }

    /** A date of ISO 8601-2; null for an explicit null. */
    @Nullable
    Edtf date() {
        return token == Token.NULL ? null : Edtf.parse(string());
    }

    /** A point in time; null for an explicit null. */
    @Nullable
    Instant instant() {
        return token == Token.NULL ? null : Scalars.instant(string());
    }

    /** A URI; null for an explicit null. */
    @Nullable
    URI uri() {
        return token == Token.NULL ? null : Scalars.uri(string());
    }

    /** True or false; null for an explicit null. */
    @Nullable
    Boolean flag() {
        if (token == Token.TRUE) {
            return Boolean.TRUE;
        }
        if (token == Token.FALSE) {
            return Boolean.FALSE;
        }
        if (token == Token.NULL) {
            return null;
        }
        throw faults.wrongToken(tokens.name(), "true or false");
    }

    /** A whole number from 0 to 2147483647; {@link #ABSENT} for an explicit null. */
    int offset() {
        if (token == Token.NULL) {
            return ABSENT;
        }
        if (token != Token.INTEGER) {
            throw faults.wrongToken(tokens.name(), "a whole number");
        }
        int offset = tokens.offset();
        if (offset < 0) {
            throw faults.wrongToken(tokens.name(), "a whole number from 0 to " + Integer.MAX_VALUE);
        }
        return offset;
    }

    /** A decimal written as a string, or as a JSON number, whose exact digits count; null for an explicit null. */
    @Nullable
    BigDecimal decimal() {
        if (token == Token.STRING) {
            return Decimals.parse(tokens.name(), tokens.text());
        }
        if (token == Token.NULL) {
            return null;
        }
        if (token == Token.INTEGER || token == Token.DECIMAL) {
            return Decimals.normal(tokens.name(), number());
        }
        throw faults.wrongToken(tokens.name(), "a decimal");
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
            throw faults.wrongToken(tokens.name(), "an integer");
        }
        return value.toBigIntegerExact();
    }

    /** A word of a closed vocabulary; null for an explicit null. */
    <E extends Enum<E>> @Nullable E word(Vocabulary<E> vocabulary) {
        return token == Token.NULL ? null : vocabulary.constant(word(vocabulary.words()));
    }

    /** A kind of something closed, by its number; {@link #ABSENT} for an explicit null. */
    int kind(Kinds kinds) {
        return token == Token.NULL ? ABSENT : word(kinds.words());
    }

    private int word(KnownNames words) {
        if (token != Token.STRING) {
            throw faults.wrongToken(tokens.name(), "a string");
        }
        int word = tokens.word(words);
        if (word < 0) {
            throw faults.wrongToken(tokens.name(), "one of " + words);
        }
        return word;
    }

    /** The exact value of the JSON number on which the cursor stands. */
    BigDecimal number() {
        BigDecimal number = Scalars.number(tokens.digits());
        if (number == null) {
            throw faults.wrongToken(tokens.name(), "a decimal within the limits");
        }
        return number;
    }

    // Other parts.

    /** Takes a span if that is easy, and its words stand in the text if that is known; else null, and leaves it. */
    @Nullable
    TextSpan span() {
        if (token != Token.OBJECT || !tokens.takesSpan(words.known())) {
            return null;
        }
        token = Token.END_OBJECT;
        words.requireWorded();
        return tokens.span(words.known());
    }

    /** Where the words of spans come from. */
    SpanWords words() {
        return words;
    }

    /** Keeps the unknown field on which the cursor stands, whatever it is, with what was kept before it. */
    Map<String, @Nullable Object> keep(@Nullable Map<String, @Nullable Object> kept) {
        return AnyValues.keep(this, kept, unknown);
    }

    int token() {
        return token;
    }

    /** Passes over the value on which the cursor stands. */
    void skip() {
        tokens.skip();
    }

    /** Goes to the next item of an array that may hold null; false at its end. */
    boolean nextOrNull() {
        token = tokens.next();
        return token != Token.END_ARRAY;
    }

    // What is wrong.

    /** Anything else that is wrong with the value on which the cursor stands, or with the object that it has just left. */
    Faults faults() {
        return faults;
    }

    /** Answers a part that must be there; the cursor stands on the end of its object. */
    <T> T require(@Nullable T part, KnownNames type, int field) {
        if (part == null) {
            throw missing(type.thing(), type.name(field));
        }
        return part;
    }

    /** Answers a part that a thing of some kind must have; the cursor stands on the end of its object. */
    <T> T require(@Nullable T part, String thing, String field) {
        if (part == null) {
            throw missing(thing, field);
        }
        return part;
    }

    /** Answers a number that must be there; the cursor stands on the end of its object. */
    int require(int number, KnownNames type, int field) {
        if (number == ABSENT) {
            throw missing(type.thing(), type.name(field));
        }
        return number;
    }

    /** One of two parts must be there. */
    Fault missingBoth(KnownNames type, int one, int other) {
        return missing(type.thing(), type.name(one) + " or " + type.name(other));
    }

    private Fault missing(String thing, String field) {
        return faults.at(thing + " is missing required field " + field);
    }

    /** The field on which the cursor stands does not belong to a closed value. */
    Fault unknown(KnownNames type) {
        return faults.at(type.thing() + " has no field " + Invalid.show(unknown));
    }

    /** Refuses a field that a closed value of this kind does not have. */
    void refuseUnless(boolean allowed, @Nullable Object part, String thing, String field) {
        if (!allowed && part != null) {
            throw faults.below("/" + field, thing + " has no field " + Invalid.show(field));
        }
    }

    String name() {
        return tokens.name();
    }
}
