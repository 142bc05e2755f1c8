package io.github.newsclaims.json;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document in UTF-8 bytes: RFC 8259 and nothing else.
 *
 * <p>It is written for this format. A string is read when it is asked for, a name that a type knows is never made a string,
 * and what is not UTF-8 is found where it stands, in the one pass over the bytes that there is.
 */
final class Utf8Tokens extends Tokens {
    /** What {@link #peek} answers at the end of the bytes; no byte of a document is. */
    private static final int AT_END = Integer.MIN_VALUE;

    /** The item of an object, in which names count. */
    private static final int NO_ARRAY = -2;

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final Utf8Input input;
    private final byte[] bytes;
    private final int end;
    private final int maxDepth;
    private final int maxNumber;
    private final Utf8Strings strings;

    /** The next byte. */
    private int at;

    private Token token = Token.END;
    private int tokenAt;
    /** Whether the object or array around has just begun, so that no comma comes before what follows. */
    private boolean first = true;

    private int depth;
    private @Nullable String[] names = new String[16];
    private int[] items = new int[16];
    private String fieldName = "";
    private int number;

    Utf8Tokens(Utf8Input input, ReadLimits limits) {
        this.input = input;
        this.bytes = input.bytes();
        this.at = input.start();
        this.end = input.end();
        this.maxDepth = limits.depth();
        this.maxNumber = limits.numberLength();
        this.strings = new Utf8Strings(this, input, limits.stringLength());
    }

    @Override
    Token next() {
        int unit = peek();
        if (depth == 0) {
            return outermost(unit);
        }
        if (unit == ']' && items[depth] != NO_ARRAY) {
            return close(Token.END_ARRAY);
        }
        if (unit != AT_END) {
            items[depth]++;
        }
        return start(separated(unit));
    }

    private Token outermost(int unit) {
        tokenAt = at;
        if (first) {
            first = false;
            return unit == AT_END ? Token.END : start(unit);
        }
        if (unit != AT_END && input.isInvalid(at)) {
            throw broken(at);
        }
        token = unit == AT_END ? Token.END : Token.OTHER;
        return token;
    }

    @Override
    int field(FieldNames type) {
        int unit = peek();
        if (unit == '}') {
            close(Token.END_OBJECT);
            return NO_FIELD;
        }
        if (separated(unit) != '"') {
            throw broken(at);
        }
        tokenAt = at;
        int field = strings.name(at + 1, type);
        at = strings.end();
        fieldName = field >= 0 ? type.name(field) : strings.name();
        names[depth] = fieldName;
        return field;
    }

    @Override
    String fieldName() {
        return fieldName;
    }

    @Override
    Token value() {
        if (peek() != ':') {
            throw broken(at);
        }
        at++;
        return start(peek());
    }

    /** The byte with which a name or an item starts, after the comma that must stand before all but the first. */
    private int separated(int unit) {
        if (first) {
            first = false;
            return unit;
        }
        if (unit != ',') {
            throw broken(at);
        }
        at++;
        return peek();
    }

    private Token start(int unit) {
        tokenAt = at;
        switch (unit) {
            case '"' -> token = Token.STRING;
            case '{' -> open(Token.OBJECT, NO_ARRAY);
            case '[' -> open(Token.ARRAY, -1);
            case 't' -> word(Token.TRUE, TRUE);
            case 'f' -> word(Token.FALSE, FALSE);
            case 'n' -> word(Token.NULL, NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> token = number();
            default -> throw broken(at);
        }
        return token;
    }

    private void open(Token opened, int item) {
        if (depth == maxDepth) {
            throw Faults.beyond(this, "its depth", tokenAt - input.start(), null);
        }
        depth++;
        if (depth == items.length) {
            names = Arrays.copyOf(names, 2 * depth);
            items = Arrays.copyOf(items, 2 * depth);
        }
        names[depth] = null;
        items[depth] = item;
        at++;
        first = true;
        token = opened;
    }

    private Token close(Token closed) {
        tokenAt = at;
        at++;
        depth--;
        first = false;
        token = closed;
        return closed;
    }

    private void word(Token known, byte[] letters) {
        for (byte letter : letters) {
            if (at == end || bytes[at] != letter) {
                throw broken(at);
            }
            at++;
        }
        token = known;
    }

    private Token number() {
        int from = bytes[at] == '-' ? at + 1 : at;
        int whole = digits(from);
        if (bytes[from] == '0' && whole > 1) {
            throw broken(from + 1);
        }
        at = from + whole;
        int all = whole;
        Token kind = Token.INTEGER;
        if (at < end && bytes[at] == '.') {
            kind = Token.DECIMAL;
            int fraction = digits(at + 1);
            at += 1 + fraction;
            all += fraction;
        }
        if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            kind = Token.DECIMAL;
            at++;
            if (at < end && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            int exponent = digits(at);
            at += exponent;
            all += exponent;
        }
        if (all > maxNumber) {
            throw Faults.beyond(this, "the length of a number", tokenAt - input.start(), null);
        }
        return kind;
    }

    /** How many digits stand from an index on; at least one must. */
    private int digits(int from) {
        int index = from;
        int value = 0;
        while (index < end && bytes[index] >= '0' && bytes[index] <= '9') {
            value = value * 10 + bytes[index] - '0';
            index++;
        }
        if (index == from) {
            throw broken(index);
        }
        number = value;
        return index - from;
    }

    @Override
    String text() {
        String text = strings.text(tokenAt + 1);
        at = strings.end();
        return text;
    }

    @Override
    boolean stands(String text, int from, int to) {
        boolean stands = strings.stands(tokenAt + 1, text, from, to);
        at = stands ? strings.end() : at;
        return stands;
    }

    @Override
    String digits() {
        return new String(bytes, tokenAt, at - tokenAt, StandardCharsets.ISO_8859_1);
    }

    @Override
    int offset() {
        int length = at - tokenAt;
        if (length < 10) {
            return bytes[tokenAt] == '-' && number != 0 ? -1 : number;
        }
        return offset(new BigInteger(digits()));
    }

    @Override
    void skip() {
        if (token == Token.STRING) {
            text();
        }
        if (token != Token.OBJECT && token != Token.ARRAY) {
            return;
        }
        int around = depth - 1;
        while (depth > around) {
            boolean object = items[depth] == NO_ARRAY;
            Token reached = object && field(FieldNames.NONE) != NO_FIELD ? value() : object ? token : next();
            if (reached == Token.STRING) {
                text();
            }
        }
    }

    @Override
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int level = 1; level <= depth; level++) {
            String name = names[level];
            if (name != null) {
                pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            } else if (items[level] >= 0) {
                pointer.append('/').append(items[level]);
            }
        }
        return pointer.toString();
    }

    @Override
    String name() {
        for (int level = depth; level > 0; level--) {
            String name = names[level];
            if (name != null) {
                return name;
            }
        }
        return "document";
    }

    @Override
    long at() {
        return tokenAt - input.start();
    }

    @Override
    String shown() {
        return switch (token) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> Faults.quoted(text());
            default -> Faults.unquoted(digits());
        };
    }

    /** What is wrong with the byte at an index, or with the end of the document there. */
    Fault broken(int index) {
        String problem = "document is not valid JSON";
        if (index >= end) {
            problem = "document ends too early";
        } else if (input.isInvalid(index)) {
            problem = "document is not valid UTF-8";
        }
        return new Fault(problem, pointer(), index - input.start(), null);
    }

    /** The next byte that is no white space, on which the bytes then stand. */
    private int peek() {
        if (at < end && bytes[at] > ' ') {
            return bytes[at];
        }
        return peekBehindSpace();
    }

    private int peekBehindSpace() {
        while (at < end) {
            int unit = bytes[at];
            if (unit != ' ' && unit != '\n' && unit != '\r' && unit != '\t') {
                return unit;
            }
            at++;
        }
        return AT_END;
    }
}
