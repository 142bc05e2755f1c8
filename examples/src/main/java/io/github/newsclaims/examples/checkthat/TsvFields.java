package io.github.newsclaims.examples.checkthat;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a line, which tabs separate.
 *
 * <p>A quotation mark is a character like any other, and may be alone. But some programs wrap a field in marks and double those
 * inside. Only a field of exactly this form is unwrapped.
 */
final class TsvFields {
    private TsvFields() {}

    static List<String> of(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\t", -1)) {
            fields.add(unwrapped(field.strip()));
        }
        return fields;
    }

    private static String unwrapped(String field) {
        if (field.length() < 2 || !field.startsWith("\"") || !field.endsWith("\"")) {
            return field;
        }
        String inside = field.substring(1, field.length() - 1);
        boolean isWrapped =
                inside.contains("\"\"") && !inside.replace("\"\"", "").contains("\"");
        return isWrapped ? inside.replace("\"\"", "\"").strip() : field;
    }
}
