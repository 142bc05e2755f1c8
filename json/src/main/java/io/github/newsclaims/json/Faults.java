package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.newsclaims.InvalidPartException;
import io.github.newsclaims.internal.Invalid;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Says what is wrong at the place where a parser stands. Nothing is put together before something is wrong. */
final class Faults {
    private static final String EQUAL_HASHES = "the number of names of equal hash";
    private static final String FLOODED = "document is beyond a limit of the parser, " + EQUAL_HASHES;

    private final JsonParser parser;

    Faults(JsonParser parser) {
        this.parser = parser;
    }

    /** A fault of the value on which the parser stands, or of the object that it has just left. */
    Fault at(String problem) {
        return new Fault(problem, pointer(), -1, null);
    }

    /** A fault of a part of the object that the parser has just left. */
    Fault below(String path, String problem) {
        return new Fault(problem, pointer() + path, -1, null);
    }

    /** A fault at the very token, where the pointer alone would lead to another place. */
    Fault here(String problem) {
        return new Fault(problem, pointer(), offset(parser.currentTokenLocation()), null);
    }

    /** Whether a fault is that names have flooded the parser's table, which it shares with those that come after it. */
    static boolean isFlood(Fault fault) {
        return FLOODED.equals(fault.getMessage());
    }

    Fault wrongToken(String thing, String expected) {
        return at(thing + " must be " + expected + ", got " + shown());
    }

    /** What the model has against a value: said of the value, or of the part that the model names. */
    Fault refused(IllegalArgumentException e) {
        if (e instanceof InvalidPartException part) {
            return new Fault(part.reason(), pointer() + part.path(), -1, e);
        }
        return new Fault(String.valueOf(e.getMessage()), pointer(), -1, e);
    }

    /** What the parser has against the document, in the words of this library; its own are in the cause. */
    Fault broken(IOException e) {
        if (e instanceof JsonEOFException) {
            return broken(e, "document ends too early");
        }
        if (e instanceof StreamConstraintsException) {
            return broken(e, "document is beyond a limit of the parser, " + limit(e));
        }
        return broken(e, "document is not valid JSON");
    }

    Fault broken(IOException e, String problem) {
        if (!(e instanceof JacksonException)) {
            throw new UncheckedIOException(e);
        }
        return new Fault(problem, pointer(), offset(parser.currentLocation()), e);
    }

    /** Names of equal hash have flooded the parser's table of names, which it does not always notice by itself. */
    Fault flooded(IllegalStateException e) {
        return new Fault(FLOODED, pointer(), offset(parser.currentLocation()), e);
    }

    /** The name of the field on which the parser stands, or in whose array it does. */
    String name() {
        for (var context = parser.getParsingContext(); context != null; context = context.getParent()) {
            if (context.getCurrentName() != null) {
                return context.getCurrentName();
            }
        }
        return "document";
    }

    private static String limit(IOException e) {
        String words = String.valueOf(e.getMessage());
        if (words.contains("collision") || words.contains("Spill-over")) {
            return EQUAL_HASHES;
        }
        if (words.contains("nesting depth")) {
            return "its depth";
        }
        if (words.contains("Number")) {
            return "the length of a number";
        }
        if (words.contains("String")) {
            return "the length of a string";
        }
        return words.contains("Name") ? "the length of a name" : "its length";
    }

    private String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private String shown() {
        try {
            return switch (parser.currentToken()) {
                case START_OBJECT -> "an object";
                case START_ARRAY -> "an array";
                case VALUE_STRING -> Invalid.show(parser.getText());
                case VALUE_EMBEDDED_OBJECT -> "a value that is not JSON";
                default ->
                    Invalid.show(new StringBuilder(parser.getText()).toString()).replace("\"", "");
            };
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The offset of a place in the units of the input: bytes or UTF-16 units; -1 where the parser does not know. */
    static long offset(JsonLocation location) {
        return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
    }
}
