package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.InvalidPartException;
import io.github.newsclaims.internal.Invalid;
import org.jspecify.annotations.Nullable;

/** A factory of faults at the current value of a parser, or at the object that has just ended. */
public final class Faults {
    private final TokenReader tokens;

    Faults(TokenReader tokens) {
        this.tokens = tokens;
    }

    public Fault at(String problem) {
        return Fault.of(problem, tokens.pointer());
    }

    /** Returns a fault of a part of the object that has just ended. */
    public Fault below(String path, String problem) {
        return Fault.of(problem, tokens.pointer() + path);
    }

    /** Returns a fault at the current token, for an error whose place differs from the start of the part. */
    public Fault here(String problem) {
        return Fault.at(tokens.position(), problem, tokens.pointer());
    }

    /** Returns the fault of a current value with a wrong type. The message calls the value by the name of its field. */
    public Fault wrongToken(String expected) {
        return wrongToken(name(), expected);
    }

    public Fault wrongToken(String thing, String expected) {
        return at(thing + " must be " + expected + ", got " + shown());
    }

    /** Returns the fault for an exception of the model, at the current value or at the part that the exception names. */
    public Fault refused(IllegalArgumentException e) {
        if (e instanceof InvalidPartException part) {
            return Fault.of(part.description(), tokens.pointer() + part.pointer(), e);
        }
        return Fault.of(String.valueOf(e.getMessage()), tokens.pointer(), e);
    }

    /** Returns the name of the field of the current value, as a message shows it; "document" if there is none. */
    public String name() {
        @Nullable String name = tokens.fieldName();
        return name == null ? "document" : Shown.name(name);
    }

    /** Returns the current token as a message shows it. */
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
