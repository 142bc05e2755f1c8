package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A strict cursor over a JSON document.
 *
 * <p>The first token of a value is current when its codec starts, and the last token is current when the codec returns. A
 * known field whose value is null is read like an absent field: {@link #field} checks that it is not a duplicate and skips
 * it, so a codec never reads null. At the end of an object {@link #field} checks that its required fields are present.
 *
 * <p>An error throws a {@link Fault}, which names the part by its JSON Pointer. A codec may let an {@code
 * IllegalArgumentException} of the model pass. The part at fault is then the current value ({@link Faults#refused}).
 */
public final class JsonIn {
    /** The maximum length of a name, whatever the limits. The model also refuses a longer one. */
    private static final int MAX_NAME = 50_000;

    /** The maximum length of a string that is shared. */
    private static final int SHARED = 16;

    private final TokenReader tokens;
    private final Limits limits;
    private final Faults faults;
    private final OpenObjects open = new OpenObjects();
    private final SpanWords words;
    private final Map<String, String> strings = new HashMap<>();
    private int depth;

    /** The current token. */
    private Token token = Token.END;

    /** The object that ended last. */
    private OpenObject left = new OpenObject();

    public JsonIn(TokenReader tokens) {
        this(tokens, Limits.STANDARD, null, false);
    }

    /**
     * Creates a cursor before a document.
     *
     * @param text the text of the article, which the caller gave; null if there is none
     * @param proven whether the document has the digest of the text
     */
    public JsonIn(TokenReader tokens, Limits limits, @Nullable ArticleText text, boolean proven) {
        this.tokens = tokens;
        this.limits = limits;
        this.faults = new Faults(tokens);
        this.words = new SpanWords(faults, text, proven);
    }

    // Documents, objects and lists.

    /** Goes to the first token of a document. */
    public JsonIn begin() {
        token = tokens.current() == Token.END ? tokens.next() : tokens.current();
        if (token == Token.END) {
            throw faults.at("document is empty");
        }
        return this;
    }

    /** Checks that the document ends after the current value. */
    public void end() {
        if (tokens.next() != Token.END) {
            throw Fault.syntax("document goes on after its end", "", tokens.position(), null);
        }
    }

    /** Enters the current object. */
    public void startObject(FieldList fields) {
        if (token != Token.START_OBJECT) {
            throw faults.wrongToken(fields.thing(), "an object");
        }
        descend();
        open.enter(fields);
    }

    /**
     * Goes to the value of the next field and returns the name of the field; null at the end of the object, which it leaves.
     * Skips known fields whose value is null.
     */
    public @Nullable String field() {
        while (true) {
            String name = tokens.nextName();
            if (name == null) {
                token = Token.END_OBJECT;
                depth--;
                left = open.leave();
                requireFields();
                return null;
            }
            if (name.length() > MAX_NAME) {
                throw faults.here("a name is longer than its limit of " + MAX_NAME);
            }
            OpenObject object = open.innermost();
            String fault = object.add(name, limits.names());
            if (fault != null) {
                throw faults.here(fault);
            }
            token = tokens.next();
            if (token != Token.NULL || !object.isKnown()) {
                return name;
            }
            object.setNull();
        }
    }

    private void requireFields() {
        String missing = left.missing();
        if (missing != null) {
            throw missing(left.fields().thing(), missing);
        }
    }

    /** Enters the current array. */
    public void startArray() {
        if (token != Token.START_ARRAY) {
            throw faults.wrongToken("an array");
        }
        descend();
    }

    private void descend() {
        if (++depth > limits.depth()) {
            throw tooDeep();
        }
    }

    private Fault tooDeep() {
        return faults.here("document is deeper than its limit of " + limits.depth() + " levels");
    }

    /** Goes to the next item of the array, which must not be null; returns false at the end, where it leaves the array. */
    public boolean next() {
        boolean more = nextOrNull();
        if (token == Token.NULL) {
            throw faults.at(faults.name() + " must not hold null");
        }
        return more;
    }

    boolean nextOrNull() {
        token = tokens.next();
        if (token == Token.END_ARRAY) {
            depth--;
            return false;
        }
        return true;
    }

    /** Reads a list with a codec for its items. */
    public <T> List<T> list(Codec<T> codec) {
        List<T> items = new ArrayList<>(4);
        startArray();
        while (next()) {
            items.add(codec.read(this));
        }
        return items;
    }

    /** Reads a list of strings. */
    public List<String> texts() {
        return texts(Function.identity());
    }

    /** Reads a list of strings and converts each to a value. */
    public <T> List<T> texts(Function<String, T> value) {
        List<T> values = new ArrayList<>(4);
        startArray();
        while (next()) {
            values.add(value.apply(item()));
        }
        return values;
    }

    // Scalars.

    public boolean isNull() {
        return token == Token.NULL;
    }

    public boolean isText() {
        return token == Token.STRING;
    }

    public boolean isObject() {
        return token == Token.START_OBJECT;
    }

    public String text() {
        if (token != Token.STRING) {
            throw faults.wrongToken("a string");
        }
        return string();
    }

    /** Reads a word as the item of a list. The message of a fault calls it an item. */
    public String item() {
        if (token != Token.STRING) {
            throw faults.wrongToken("an item of " + faults.name(), "a string");
        }
        return word();
    }

    /**
     * Reads a string that is often repeated in a document, such as an id, a date or a single word. Equal short strings share
     * one instance, which saves a tenth of the memory of an article.
     */
    public String word() {
        String text = text();
        if (text.length() > SHARED) {
            return text;
        }
        String before = strings.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    private String string() {
        String text = tokens.text();
        if (text.length() > limits.stringLength()) {
            throw faults.here("a string is longer than its limit of " + limits.stringLength());
        }
        return text;
    }

    public Edtf date() {
        return Edtf.parse(word());
    }

    public Instant instant() {
        return Scalars.instant(text());
    }

    public URI uri() {
        return Syntax.uri(text());
    }

    public boolean flag() {
        if (token != Token.TRUE && token != Token.FALSE) {
            throw faults.wrongToken("true or false");
        }
        return token == Token.TRUE;
    }

    /** Reads a whole number from 0 to 2147483647. */
    public int offset() {
        if (token != Token.INTEGER) {
            throw faults.wrongToken("a whole number");
        }
        int number = tokens.wholeNumber();
        if (number < 0) {
            throw faults.wrongToken("a whole number from 0 to " + Integer.MAX_VALUE);
        }
        return number;
    }

    /** Reads a decimal, written as a string or as a JSON number. All digits are kept. */
    public BigDecimal decimal() {
        return switch (token) {
            case STRING -> Decimals.parse(faults.name(), string());
            case INTEGER, DECIMAL -> Decimals.normal(faults.name(), number());
            default -> throw faults.wrongToken("a decimal");
        };
    }

    /** Reads an integer, written as a string or as a JSON number. */
    public BigInteger integer() {
        BigDecimal value = decimal();
        // The normal form has no trailing zeros, so a positive scale means a fraction.
        if (value.scale() > 0) {
            throw faults.wrongToken("an integer");
        }
        return value.toBigIntegerExact();
    }

    /** Reads a word of a closed vocabulary. */
    public <E extends Enum<E>> E word(EnumWords<E> vocabulary) {
        E constant = vocabulary.find(text());
        if (constant == null) {
            throw faults.wrongToken("one of " + vocabulary);
        }
        return constant;
    }

    /** Reads the kind of a closed value. */
    public String kind(List<String> kinds) {
        String kind = text();
        if (!kinds.contains(kind)) {
            throw faults.wrongToken("one of " + String.join(", ", kinds));
        }
        return kind;
    }

    /** Reads the exact value of a JSON number. */
    BigDecimal number() {
        BigDecimal number = Scalars.number(tokens.digits());
        if (number == null) {
            throw faults.wrongToken("a decimal within the limits");
        }
        return number;
    }

    // Unknown fields, and skipped values.

    /** Keeps the current field, which is unknown, as an extension. */
    public void keep(String name) {
        OpenObject object = open.innermost();
        object.keep(name, AnyValues.read(this, name));
    }

    /** Returns the unknown fields that were kept from the object that ended last. */
    public Extensions extensions() {
        return left.extensions();
    }

    /** Returns the fault of an unknown field in a closed type. */
    public Fault unknownField(String name) {
        return faults.at(open.innermost().fields().thing() + " has no field " + Invalid.show(name));
    }

    public SpanWords words() {
        return words;
    }

    /** Skips the current value, within the limit of depth. */
    public void skip() {
        if (!tokens.skip(limits.depth() - depth)) {
            throw tooDeep();
        }
    }

    Token token() {
        return token;
    }

    // Errors.

    public Faults faults() {
        return faults;
    }

    /** Returns a part that the kind of the object that ended last requires, or throws a fault if it is null. */
    public <T> T require(@Nullable T part, String thing, String field) {
        if (part == null) {
            throw missing(thing, field);
        }
        return part;
    }

    /** Checks that the object that ended last has only the fields that its kind allows. */
    public void allowOnly(String thing, String... allowed) {
        String other = left.firstExcept(allowed);
        if (other != null) {
            throw faults.below("/" + other, thing + " has no field " + Invalid.show(other));
        }
    }

    private Fault missing(String thing, String field) {
        return faults.at(thing + " is missing required field " + field);
    }
}
