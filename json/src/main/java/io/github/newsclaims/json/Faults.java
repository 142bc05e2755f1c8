package io.github.newsclaims.json;

import io.github.newsclaims.InvalidPartException;
import io.github.newsclaims.internal.Invalid;
import org.jspecify.annotations.Nullable;

/** Says what is wrong where the tokens of a document stand. Nothing is put together before something is wrong. */
final class Faults {
    private final Tokens tokens;

    Faults(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A fault of the value on which the tokens stand, or of the object that they have just left. */
    Fault at(String problem) {
        return new Fault(problem, tokens.pointer(), -1, null);
    }

    /** A fault of a part of the object that the tokens have just left. */
    Fault below(String path, String problem) {
        return new Fault(problem, tokens.pointer() + path, -1, null);
    }

    /** A fault at the very token, where the pointer alone would lead to another place. */
    Fault here(String problem) {
        return new Fault(problem, tokens.pointer(), tokens.at(), null);
    }

    Fault wrongToken(String thing, String expected) {
        return at(thing + " must be " + expected + ", got " + tokens.shown());
    }

    /** What the model has against a value: said of the value, or of the part that the model names. */
    Fault refused(IllegalArgumentException e) {
        if (e instanceof InvalidPartException part) {
            return new Fault(part.reason(), tokens.pointer() + part.path(), -1, e);
        }
        return new Fault(String.valueOf(e.getMessage()), tokens.pointer(), -1, e);
    }

    /** A document asks for more than its reader gives. */
    static Fault beyond(Tokens tokens, String limit, long offset, @Nullable Throwable cause) {
        return new Fault("document is beyond a limit of the parser, " + limit, tokens.pointer(), offset, cause);
    }

    /** A string as an error shows it. */
    static String quoted(String text) {
        return Invalid.show(text);
    }

    /** A number or a word of JSON as an error shows it. */
    static String unquoted(String text) {
        return Invalid.show(new StringBuilder(text).toString()).replace("\"", "");
    }
}
