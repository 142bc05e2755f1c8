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
public final class AnyValues {
    /** The maximum nesting of an extension in the model. It is checked while reading, to protect the stack. */
    private static final int MAX_LEVELS = 500;

    /** A level so low that only the limit of the reader applies, which is at most 10,000. */
    private static final int UNCHECKED = -10_000;

    private AnyValues() {}

    /** Reads the current value as an unknown field, and checks it, so that an error has the place of this value. */
    static ReadMembers read(JsonIn in, String name) {
        return ReadMembers.of(JsonLike.name(name), JsonLike.value(value(in, 1), 1));
    }

    /**
     * Reads the current value, which must be an object or an array, without the checks of an extension.
     *
     * @return a {@code Map} or a {@code List}, which the caller may change
     */
    public static Object container(JsonIn in) {
        boolean isContainer = in.token() == Token.START_OBJECT || in.token() == Token.START_ARRAY;
        Object value = isContainer ? value(in, UNCHECKED) : null;
        if (value == null) {
            throw in.faults().wrongToken("an object or an array");
        }
        return value;
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
