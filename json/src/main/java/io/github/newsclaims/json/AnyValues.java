package io.github.newsclaims.json;

import io.github.newsclaims.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What this version does not know, read as the values that {@link Extensions} hold. */
final class AnyValues {
    /** How deep the model lets an extension nest; asked while reading, so that a deeper one costs no stack. */
    private static final int MAX_LEVELS = 500;

    private AnyValues() {}

    /** Keeps the field on which the cursor stands with what was kept before it. */
    static Map<String, @Nullable Object> keep(In in, @Nullable Map<String, @Nullable Object> kept, String name) {
        Map<String, @Nullable Object> unknown = kept == null ? new LinkedHashMap<>() : kept;
        unknown.put(name, Extensions.none().with(name, value(in, 1)).asMap().get(name));
        return unknown;
    }

    private static @Nullable Object value(In in, int level) {
        if (level > MAX_LEVELS) {
            throw in.faults().at("an extension nests at most " + MAX_LEVELS + " deep");
        }
        return switch (in.token()) {
            case Token.NULL -> null;
            case Token.TRUE -> Boolean.TRUE;
            case Token.FALSE -> Boolean.FALSE;
            case Token.STRING -> in.text();
            case Token.INTEGER, Token.DECIMAL -> in.number();
            case Token.ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (in.nextOrNull()) {
                    items.add(value(in, level + 1));
                }
                yield items;
            }
            case Token.OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                in.enter(KnownNames.NONE);
                while (in.field() != In.NO_FIELD) {
                    String name = in.unknown();
                    members.put(name, value(in, level + 1));
                }
                yield members;
            }
            default -> throw in.faults().wrongToken(in.name(), "a JSON value");
        };
    }
}
