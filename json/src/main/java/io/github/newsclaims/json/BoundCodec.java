package io.github.newsclaims.json;

import io.github.newsclaims.quantity.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One end of a range. */
final class BoundCodec {
    private static final String VALUE = "value";
    private static final String INCLUSIVE = "inclusive";
    private static final KnownNames FIELDS = KnownNames.of("bound", VALUE, INCLUSIVE);

    private BoundCodec() {}

    static @Nullable Bound read(In in) {
        if (in.isNull()) {
            return null;
        }
        BigDecimal value = null;
        Boolean inclusive = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case VALUE -> value = in.decimal();
                case INCLUSIVE -> inclusive = in.flag();
                default -> throw in.unknown(FIELDS, field);
            }
        }
        return new Bound(in.require(value, FIELDS, VALUE), in.require(inclusive, FIELDS, INCLUSIVE));
    }

    static void write(Out out, Bound bound) {
        out.open()
                .decimal(VALUE, bound.value())
                .flag(INCLUSIVE, bound.inclusive())
                .close();
    }
}
