package io.github.newsclaims.json.internal;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.json.internal.codec.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check that finds the first syntax error in a document (RFC 8259), with the text found there and the text expected. It
 * runs only on a document that the parser has refused, because the messages and places of the parser differ between
 * versions.
 */
final class SyntaxCheck {
    private static final String NOTHING = "nothing";

    private static final int MOST_SHOWN = 20;

    /** The characters that may follow a backslash, except u. */
    private static final String ESCAPED = "\"\\/bfnrt";

    /** The character that each of these escapes represents. */
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private final String text;
    private final int depth;
    private int at;
    /** The objects and arrays that contain the current place. */
    private final Deque<Container> around = new ArrayDeque<>();
    /** The names with an unpaired surrogate so far; null if the first one ends the check. */
    private @Nullable List<FaultyName> faultyNames;

    /**
     * Creates a check of a document.
     *
     * @param depth the maximum nesting of objects and arrays; the check ends at a deeper one
     */
    SyntaxCheck(String text, int depth) {
        this.text = text;
        this.depth = depth;
    }

    /** An object with the name of its current field, or an array with the index of its current item. */
    private static final class Container {
        final boolean isObject;
        /** The name of the current field; null before the first value. */
        @Nullable
        String name;
        /** The index of the current item; -1 before the first. */
        int index = -1;

        Container(boolean isObject) {
            this.isObject = isObject;
        }

        boolean hasMember() {
            return isObject ? name != null : index >= 0;
        }

        String step() {
            return isObject ? Pointer.escape(String.valueOf(name)) : Integer.toString(index);
        }
    }

    /**
     * A name with an unpaired surrogate.
     *
     * @param start the offset of its first character
     * @param end the offset of the quotation mark after it
     */
    record FaultyName(int start, int end, Fault fault) {}

    /** A syntax error at {@link #at}, or an end of the check because the document is too deep there. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        /** The expected text; null if the document is too deep. */
        final @Nullable String expected;

        Broken(@Nullable String expected) {
            super(expected, null, false, false);
            this.expected = expected;
        }
    }

    /** Returns the fault of the document; null if it has no syntax error, or is too deep before the first one. */
    @Nullable
    Fault fault(@Nullable Throwable cause) {
        try {
            document();
            return null;
        } catch (Broken broken) {
            return broken.expected == null ? null : Fault.syntax(problem(broken.expected), pointer(), at, cause);
        }
    }

    /** Returns the fault of the document as {@link #fault} does, but adds the names with an unpaired surrogate to a list. */
    @Nullable
    Fault faultBesides(List<FaultyName> names) {
        faultyNames = names;
        return fault(null);
    }

    private String problem(String expected) {
        if (at == text.length()) {
            return "document ends too early: expected " + expected;
        }
        return expected.equals(NOTHING)
                ? "document goes on after its end: found " + found()
                : "document is not valid JSON: found " + found() + ", expected " + expected;
    }

    /** Returns the pointer of the part in which the text ends, or has a syntax error, or becomes too deep. */
    String pointerAtEnd() {
        try {
            document();
            return "";
        } catch (Broken broken) {
            return pointer();
        }
    }

    private void document() throws Broken {
        value("a JSON document");
        while (!around.isEmpty()) {
            Container container = around.element();
            if (container.isObject) {
                member(container);
            } else {
                item(container);
            }
        }
        skipSpace();
        if (at < text.length()) {
            throw new Broken(NOTHING);
        }
    }

    private void member(Container object) throws Broken {
        skipSpace();
        if (next('}')) {
            around.pop();
            return;
        }
        boolean follows = object.name != null;
        if (follows) {
            expect(',', "a comma or }");
            skipSpace();
        }
        object.name = null;
        if (peek() != '"') {
            throw new Broken(
                    follows
                            ? "the name of a field in double quotation marks"
                            : "the name of a field in double quotation marks or }");
        }
        int start = at + 1;
        string();
        object.name = unescaped(start, at - 1);
        if (Characters.unpairedSurrogate(object.name) >= 0) {
            checkSurrogates(start, at - 1);
        }
        skipSpace();
        expect(':', "a colon");
        value("a value");
    }

    /** Refuses a name with an unpaired surrogate, because newer parsers refuse it and older parsers do not. */
    private void checkSurrogates(int start, int end) throws Broken {
        String expected = "a name without an unpaired surrogate";
        at = start;
        if (faultyNames == null) {
            throw new Broken(expected);
        }
        faultyNames.add(new FaultyName(start, end, Fault.syntax(problem(expected), pointer(), start, null)));
        at = end + 1;
    }

    private void item(Container array) throws Broken {
        skipSpace();
        if (next(']')) {
            around.pop();
            return;
        }
        boolean follows = array.index >= 0;
        if (follows) {
            expect(',', "a comma or ]");
        }
        array.index++;
        value(follows ? "a value" : "a value or ]");
    }

    /** Skips a value, or the start of an object or array. */
    private void value(String expected) throws Broken {
        skipSpace();
        int c = peek();
        if (c == '{' || c == '[') {
            if (around.size() == depth) {
                throw new Broken(null);
            }
            at++;
            around.push(new Container(c == '{'));
        } else if (c == '"') {
            string();
        } else if (c == '-' || Characters.isDigit(c)) {
            number();
        } else if (c == 't') {
            word("true", expected);
        } else if (c == 'f') {
            word("false", expected);
        } else if (c == 'n') {
            word("null", expected);
        } else {
            throw new Broken(expected);
        }
    }

    private void word(String word, String expected) throws Broken {
        int end = at + word.length();
        boolean same = text.startsWith(word, at)
                && (end == text.length() || !Character.isUnicodeIdentifierPart(text.charAt(end)));
        if (!same) {
            if (word.startsWith(text.substring(at))) {
                at = text.length();
                throw new Broken("the rest of " + word);
            }
            throw new Broken(expected);
        }
        at = end;
    }

    private void string() throws Broken {
        at++;
        while (peek() != '"') {
            if (peek() < 0) {
                throw new Broken("the closing quotation mark of a string");
            }
            if (peek() < ' ') {
                throw new Broken("an escape such as \\n in its place");
            }
            if (next('\\')) {
                escape();
            } else {
                at++;
            }
        }
        at++;
    }

    private void escape() throws Broken {
        if (next('u')) {
            for (int digit = 0; digit < 4; digit++) {
                if (peek() < 0 || peek() > 'f' || Character.digit(peek(), 16) < 0) {
                    throw new Broken("four hexadecimal digits");
                }
                at++;
            }
        } else if (peek() < 0 || ESCAPED.indexOf(peek()) < 0) {
            throw new Broken("one of \" \\ / b f n r t u after a backslash");
        } else {
            at++;
        }
    }

    /** Returns the value of a well-formed string, with its escapes replaced. */
    private String unescaped(int from, int to) {
        StringBuilder plain = new StringBuilder();
        for (int index = from; index < to; index++) {
            if (text.startsWith("\\u", index)) {
                plain.append((char) Integer.parseInt(text, index + 2, index + 6, 16));
                index += 5;
            } else {
                boolean escaped = text.charAt(index) == '\\';
                index += escaped ? 1 : 0;
                char c = text.charAt(index);
                plain.append(escaped ? MEANT.charAt(ESCAPED.indexOf(c)) : c);
            }
        }
        return plain.toString();
    }

    private void number() throws Broken {
        next('-');
        if (next('0')) {
            if (Characters.isDigit(peek())) {
                throw new Broken("a number without a leading 0");
            }
        } else {
            digits();
        }
        if (next('.')) {
            digits();
        }
        if (next('e') || next('E')) {
            if (!next('+')) {
                next('-');
            }
            digits();
        }
        if (Character.isLetter(peek())) {
            throw new Broken("a digit or the end of the number");
        }
    }

    private void digits() throws Broken {
        if (!Characters.isDigit(peek())) {
            throw new Broken("a digit");
        }
        while (Characters.isDigit(peek())) {
            at++;
        }
    }

    private void skipSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r') {
            at++;
        }
    }

    private void expect(char c, String expected) throws Broken {
        if (!next(c)) {
            throw new Broken(expected);
        }
    }

    private boolean next(char c) {
        boolean there = peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    /** Returns the current character; -1 at the end. */
    private int peek() {
        return at < text.length() ? text.charAt(at) : -1;
    }

    /** Describes the text at the current place, with a phrase of its own for each common mistake. */
    private String found() {
        if (text.startsWith("```", at)) {
            return "a Markdown fence (```)";
        }
        if (text.startsWith("//", at) || text.startsWith("/*", at) || text.charAt(at) == '#') {
            return "a comment";
        }
        if (text.charAt(at) == '\'') {
            return "a single quotation mark";
        }
        if (text.charAt(at) == '"') {
            return "a double quotation mark";
        }
        String found = Invalid.show(word());
        return (text.charAt(at) == ']' || text.charAt(at) == '}') && isAfterComma() ? found + " after a comma" : found;
    }

    /** Returns the letters from the current place on, such as {@code None}, or the single character there. */
    private String word() {
        int end = at;
        while (end < text.length() && end < at + MOST_SHOWN && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end == at ? Character.toString(text.codePointAt(at)) : text.substring(at, end);
    }

    private boolean isAfterComma() {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.charAt(before) == ',';
    }

    /** Returns the pointer of the current part. */
    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Iterator<Container> outer = around.descendingIterator(); outer.hasNext(); ) {
            Container container = outer.next();
            if (container.hasMember()) {
                pointer.append('/').append(container.step());
            }
        }
        return pointer.toString();
    }
}
