package io.github.newsclaims.json.internal.schemaorg;

import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.util.List;
import java.util.Optional;

/** The language of a node. */
public final class SchemaLanguage {
    private SchemaLanguage() {}

    /** Takes a language, which may have an underscore in place of a hyphen, or be the name of a node. Others are left out. */
    public static Optional<String> take(SchemaItem item, String name) {
        List<TracedNode> values = item.values(name);
        Optional<String> language = Optional.empty();
        TracedNode chosen = null;
        for (TracedNode value : values) {
            if (language.isEmpty()) {
                language = take(item, value);
                chosen = value;
            }
        }
        for (TracedNode value : values) {
            if (language.isPresent() && value != chosen) {
                value.take();
                value.report(LossOutcome.LEFT_OUT, "a text has one language");
            }
        }
        return language;
    }

    private static Optional<String> take(SchemaItem item, TracedNode value) {
        if (value.isObject() && SchemaValue.words(value).isEmpty()) {
            SchemaItem object = item.resolved(value);
            Optional<String> tag =
                    object.first("alternateName", SchemaValue::tag).or(() -> object.first("name", SchemaValue::tag));
            if (tag.isPresent()) {
                object.take();
                if (!List.of(SchemaItem.TYPE, "name", "alternateName").containsAll(object.node.names())) {
                    object.node.report(LossOutcome.CHANGED, "only the tag of a language is read");
                }
            }
            return tag;
        }
        Optional<String> tag = SchemaItem.converted(value, SchemaValue::tag);
        tag.ifPresent(given -> value.take());
        return tag;
    }
}
