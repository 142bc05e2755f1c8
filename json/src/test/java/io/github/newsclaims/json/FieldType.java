package io.github.newsclaims.json;

import java.util.List;

/**
 * What stands in a field of the JSON form, and what does not.
 *
 * @param thing what errors call it; empty where that is the field's name
 * @param expected the token that errors ask for
 * @param wrong values of other types
 */
record FieldType(String thing, String expected, List<String> wrong) {
    static final FieldType TEXT = new FieldType("", "a string", List.of("12", "1.5", "true", "{}", "[]", "[\"a\"]"));

    /** A text that is parsed: a date, a URI, an open term, a word of a closed vocabulary. */
    static final FieldType WORD = new FieldType("", "a string", TEXT.wrong);

    static final FieldType OFFSET =
            new FieldType("", "a whole number", List.of("\"1\"", "1.0", "1e0", "true", "{}", "[1]"));
    static final FieldType DECIMAL = new FieldType("", "a decimal", List.of("true", "{}", "[\"1\"]"));
    static final FieldType FLAG =
            new FieldType("", "true or false", List.of("\"true\"", "1", "0", "\"\"", "{}", "[true]"));
    static final FieldType TEXTS = new FieldType("", "an array", List.of("\"a\"", "1", "false", "{}"));
    static final FieldType OBJECTS = new FieldType("", "an array", List.of("\"a\"", "1", "{}", "\"\""));
    static final FieldType WORDING = new FieldType("", "an array", List.of("1", "true"));

    static FieldType object(String thing) {
        return new FieldType(thing, "an object", List.of("\"a\"", "\"\"", "1", "true", "[]", "[{}]"));
    }

    boolean isList() {
        return expected.equals("an array");
    }

    boolean isText() {
        return this == TEXT || this == WORD;
    }
}
