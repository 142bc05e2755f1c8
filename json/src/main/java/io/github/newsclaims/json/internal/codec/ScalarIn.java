package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of a cursor that reads a value that is neither an object nor an array. */
abstract class ScalarIn {
    /** The maximum length of a string that is shared. */
    private static final int SHARED = 16;

    /** The largest whole number below which a double has all others. */
    private static final BigDecimal MOST = BigDecimal.valueOf((1L << 53) - 1);

    final TokenReader tokens;
    final Limits limits;
    final Faults faults;

    /** The current token. */
    Token token = Token.END;

    private final Map<String, String> strings;

    ScalarIn(TokenReader tokens, Limits limits) {
        this(tokens, limits, new HashMap<>());
    }

    /** Creates a cursor over another part of the document of a cursor. */
    ScalarIn(TokenReader tokens, ScalarIn other) {
        this(tokens, other.limits, other.strings);
    }

    private ScalarIn(TokenReader tokens, Limits limits, Map<String, String> strings) {
        this.tokens = tokens;
        this.limits = limits;
        this.faults = new Faults(tokens);
        this.strings = strings;
    }

    public final boolean isNull() {
        return token == Token.NULL;
    }

    public final boolean isText() {
        return token == Token.STRING;
    }

    public final boolean isObject() {
        return token == Token.START_OBJECT;
    }

    public final String text() {
        if (token != Token.STRING) {
            throw faults.wrongToken("a string");
        }
        return string();
    }

    /** Reads a word as the item of a list. The message of a fault calls it an item. */
    public final String item() {
        if (token != Token.STRING) {
            throw faults.wrongToken("an item of " + faults.name(), "a string");
        }
        return word();
    }

    /**
     * Reads a string that is often repeated in a document, such as an id, a date or a single word. Equal short strings share
     * one instance, which saves a tenth of the memory of an article.
     */
    public final String word() {
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

    public final Edtf date() {
        return Edtf.parse(word());
    }

    public final Instant instant() {
        return Scalars.instant(text());
    }

    public final URI uri() {
        return Syntax.uri(text());
    }

    public final boolean flag() {
        if (token != Token.TRUE && token != Token.FALSE) {
            throw faults.wrongToken("true or false");
        }
        return token == Token.TRUE;
    }

    /** Reads a whole number from 0 to 2147483647. */
    public final int offset() {
        if (token != Token.INTEGER) {
            throw faults.wrongToken("a whole number");
        }
        int number = tokens.wholeNumber();
        if (number < 0) {
            throw faults.wrongToken("a whole number from 0 to " + Integer.MAX_VALUE);
        }
        return number;
    }

    /** Reads a whole number from 0 to 9007199254740991, above which a program that counts in doubles loses digits. */
    public final long count() {
        if (token != Token.INTEGER) {
            throw faults.wrongToken("a whole number");
        }
        BigDecimal number = number();
        if (number.signum() < 0 || number.compareTo(MOST) > 0) {
            throw faults.wrongToken("a whole number from 0 to " + MOST);
        }
        return number.longValueExact();
    }

    /** Reads a decimal, written as a string or as a JSON number. All digits are kept. */
    public final BigDecimal decimal() {
        return switch (token) {
            case STRING -> Decimals.parse(faults.name(), string());
            case INTEGER, DECIMAL -> Decimals.normal(faults.name(), number());
            default -> throw faults.wrongToken("a decimal");
        };
    }

    /** Reads an integer, written as a string or as a JSON number. */
    public final BigInteger integer() {
        BigDecimal value = decimal();
        // The normal form has no trailing zeros, so a positive scale means a fraction.
        if (value.scale() > 0) {
            throw faults.wrongToken("an integer");
        }
        return value.toBigIntegerExact();
    }

    /** Reads a word of a closed vocabulary. */
    public final <E extends Enum<E>> E word(EnumWords<E> vocabulary) {
        E constant = vocabulary.find(text());
        if (constant == null) {
            throw faults.wrongToken("one of " + vocabulary);
        }
        return constant;
    }

    /** Reads the kind of a closed value. */
    public final String kind(List<String> kinds) {
        String kind = text();
        if (!kinds.contains(kind)) {
            throw faults.wrongToken("one of " + String.join(", ", kinds));
        }
        return kind;
    }

    /** Reads the exact value of a JSON number. */
    final BigDecimal number() {
        BigDecimal number = Scalars.number(tokens.digits());
        if (number == null) {
            throw faults.wrongToken("a decimal within the limits");
        }
        return number;
    }
}
