package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.FieldList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any JSON, as the values that {@link Extensions} hold. */
final class AnyValues {
    /** How deep the model lets an extension nest. Checked while reading, so that a deeper one costs no stack. */
    private static final int MAX_LEVELS = 500;

    private AnyValues() {}

    /** Reads the current value. Its place is the one at which the model refuses it, if it does. */
    static @Nullable Object read(JsonIn in, String name) {
        Object value = value(in, 1);
        return Extensions.none().with(name, value).asMap().get(name);
    }

    private static @Nullable Object value(JsonIn in, int level) {
        if (level > MAX_LEVELS) {
            throw in.faults().at("an extension nests at most " + MAX_LEVELS + " deep");
        }
        return switch (in.token()) {
            case NULL -> null;
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case STRING -> in.text();
            case INTEGER, DECIMAL -> in.number();
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                in.startArray();
                while (in.nextOrNull()) {
                    items.add(value(in, level + 1));
                }
                yield items;
            }
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                in.startObject(FieldList.UNKNOWN_FIELDS);
                for (String name = in.field(); name != null; name = in.field()) {
                    members.put(name, value(in, level + 1));
                }
                yield members;
            }
            case OTHER, END_OBJECT, END_ARRAY, END -> throw in.faults().wrongToken("a JSON value");
        };
    }
}
