package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.InvalidPartException;
import io.github.newsclaims.internal.Invalid;
import org.jspecify.annotations.Nullable;

/** Makes faults of the value on which a parser is, or of the object that has just ended. */
public final class Faults {
    private final TokenReader tokens;

    Faults(TokenReader tokens) {
        this.tokens = tokens;
    }

    public Fault at(String problem) {
        return Fault.of(problem, tokens.pointer());
    }

    /** A fault of a part of the object that has just ended. */
    public Fault below(String path, String problem) {
        return Fault.of(problem, tokens.pointer() + path);
    }

    /** A fault at the current token itself, where the pointer alone would lead to another place. */
    public Fault here(String problem) {
        return Fault.at(tokens.position(), problem, tokens.pointer());
    }

    /** The current value has a wrong type; its name in the message is that of its field. */
    public Fault wrongToken(String expected) {
        return wrongToken(name(), expected);
    }

    public Fault wrongToken(String thing, String expected) {
        return at(thing + " must be " + expected + ", got " + shown());
    }

    /** The model refuses a value: the fault is of the current value, or of the part that the model names. */
    public Fault refused(IllegalArgumentException e) {
        if (e instanceof InvalidPartException part) {
            return Fault.of(part.description(), tokens.pointer() + part.pointer(), e);
        }
        return Fault.of(String.valueOf(e.getMessage()), tokens.pointer(), e);
    }

    /** The name of the field that has the current value, as an error shows it; "document" where there is none. */
    public String name() {
        @Nullable String name = tokens.fieldName();
        return name == null ? "document" : Shown.name(name);
    }

    /** The current token as an error shows it. */
    private String shown() {
        return switch (tokens.current()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case STRING -> Invalid.show(tokens.text());
            case INTEGER, DECIMAL ->
                Invalid.show(new StringBuilder(tokens.digits())).replace("\"", "");
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case OTHER -> "a value that is not JSON";
            case END_OBJECT, END_ARRAY, END -> "nothing";
        };
    }
}
