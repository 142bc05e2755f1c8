package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.JsonLike;
import io.github.newsclaims.internal.ReadMembers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reader of arbitrary JSON, which returns the values that {@link Extensions} hold. */
final class AnyValues {
    /** The maximum nesting of an extension in the model. It is checked while reading, to protect the stack. */
    private static final int MAX_LEVELS = 500;

    private AnyValues() {}

    /** Reads the current value as an unknown field, and checks it, so that an error has the place of this value. */
    static ReadMembers read(JsonIn in, String name) {
        return ReadMembers.of(JsonLike.name(name), JsonLike.value(value(in, 1), 1));
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
