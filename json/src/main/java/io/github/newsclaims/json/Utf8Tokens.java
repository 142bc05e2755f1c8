package io.github.newsclaims.json;

import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
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

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final Utf8Input input;
    private final byte[] bytes;
    private final int end;
    private final int maxDepth;
    private final int maxNumber;
    private final Utf8Strings strings;
    private final PlainSpans spans;

    /** The next byte. */
    private int at;

    private int token = Token.END;
    private int tokenAt;
    /** Whether the object or array around has just begun, so that no comma comes before what follows. */
    private boolean first = true;

    /** Each object and array around, from 1 on: the way to the token. */
    private int depth;

    private @Nullable KnownNames[] types = new KnownNames[16];
    /** The number of the field in an object, of the item in an array; -1 before the first. */
    private int[] steps = new int[16];
    /** The name of a field that its type does not know. */
    private @Nullable String[] names = new String[16];

    /** The digits taken last. */
    private int number;

    Utf8Tokens(Utf8Input input, ReadLimits limits) {
        this.input = input;
        this.bytes = input.bytes();
        this.at = input.start();
        this.end = input.end();
        this.maxDepth = limits.depth();
        this.maxNumber = limits.numberLength();
        EightBytes eight = new EightBytes(bytes);
        Utf8Decoder decoder = new Utf8Decoder(this, input, eight, limits.stringLength());
        this.strings = new Utf8Strings(this, input, eight, decoder);
        this.spans = new PlainSpans(input, eight, decoder);
    }

    @Override
    int next() {
        int unit = peek();
        if (depth == 0) {
            return outermost(unit);
        }
        if (unit == ']') {
            return close(Token.END_ARRAY);
        }
        if (unit != AT_END) {
            steps[depth]++;
        }
        return start(separated(unit));
    }

    private int outermost(int unit) {
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
    int field(KnownNames type) {
        int unit = peek();
        if (unit == '}') {
            close(Token.END_OBJECT);
            return NO_FIELD;
        }
        boolean begins = first;
        if (separated(unit) != '"') {
            throw broken(at);
        }
        tokenAt = at;
        int field = strings.name(at + 1, type);
        at = strings.end();
        steps[depth] = field;
        if (begins) {
            types[depth] = type;
        }
        if (field < 0) {
            names[depth] = strings.name();
        }
        return field;
    }

    @Override
    String fieldName() {
        return name(depth);
    }

    /** The name of the field in an object around. */
    private String name(int level) {
        KnownNames type = Objects.requireNonNull(types[level]);
        return steps[level] >= 0 ? type.name(steps[level]) : Objects.requireNonNull(names[level]);
    }

    @Override
    int value() {
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

    private int start(int unit) {
        tokenAt = at;
        switch (unit) {
            case '"' -> token = Token.STRING;
            case '{' -> open(Token.OBJECT);
            case '[' -> open(Token.ARRAY);
            case 't' -> word(Token.TRUE, TRUE);
            case 'f' -> word(Token.FALSE, FALSE);
            case 'n' -> word(Token.NULL, NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> token = number();
            default -> throw broken(at);
        }
        return token;
    }

    private void open(int opened) {
        if (depth == maxDepth) {
            throw Faults.beyond(this, "its depth", tokenAt - input.start(), null);
        }
        depth++;
        if (depth == steps.length) {
            types = Arrays.copyOf(types, 2 * depth);
            steps = Arrays.copyOf(steps, 2 * depth);
            names = Arrays.copyOf(names, 2 * depth);
        }
        types[depth] = null;
        steps[depth] = -1;
        at++;
        first = true;
        token = opened;
    }

    private int close(int closed) {
        tokenAt = at;
        at++;
        depth--;
        first = false;
        token = closed;
        return closed;
    }

    private void word(int known, byte[] letters) {
        for (byte letter : letters) {
            if (at == end || bytes[at] != letter) {
                throw broken(at);
            }
            at++;
        }
        token = known;
    }

    private int number() {
        int from = bytes[at] == '-' ? at + 1 : at;
        int whole = digits(from);
        if (bytes[from] == '0' && whole > 1) {
            throw broken(from + 1);
        }
        at = from + whole;
        int all = whole;
        int kind = Token.INTEGER;
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
    int word(KnownNames words) {
        int word = strings.name(tokenAt + 1, words);
        at = strings.end();
        return word;
    }

    @Override
    boolean takesSpan(@Nullable ArticleText text) {
        boolean takes = spans.take(at, text);
        if (takes) {
            at = spans.end() - 1;
            close(Token.END_OBJECT);
        }
        return takes;
    }

    @Override
    TextSpan span(@Nullable ArticleText text) {
        return text == null
                ? new TextSpan(spans.start(), spans.stop(), strings.text(spans.exact()))
                : text.span(spans.start(), spans.stop());
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
        // A bit for each object and array below, set for an object.
        BitSet objects = new BitSet();
        int around = depth - 1;
        int reached = token;
        while (depth > around) {
            if (reached == Token.OBJECT || reached == Token.ARRAY) {
                objects.set(depth, reached == Token.OBJECT);
            }
            if (objects.get(depth)) {
                reached = field(KnownNames.NONE) == NO_FIELD ? Token.END_OBJECT : value();
            } else {
                reached = next();
            }
            if (reached == Token.STRING) {
                text();
            }
        }
    }

    @Override
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int level = 1; level <= depth; level++) {
            if (types[level] != null) {
                pointer.append('/').append(name(level).replace("~", "~0").replace("/", "~1"));
            } else if (steps[level] >= 0) {
                pointer.append('/').append(steps[level]);
            }
        }
        return pointer.toString();
    }

    @Override
    String name() {
        for (int level = depth; level > 0; level--) {
            if (types[level] != null) {
                return name(level);
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
            case Token.OBJECT -> "an object";
            case Token.ARRAY -> "an array";
            case Token.STRING -> Faults.quoted(text());
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
