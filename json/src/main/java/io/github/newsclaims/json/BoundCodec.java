package io.github.newsclaims.json;

import io.github.newsclaims.quantity.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One end of a range. */
final class BoundCodec {
    private static final int VALUE = 0;
    private static final int INCLUSIVE = 1;
    private static final KnownNames FIELDS = KnownNames.of("bound", "value", "inclusive");

    private BoundCodec() {}

    static @Nullable Bound read(In in) {
        if (in.isNull()) {
            return null;
        }
        BigDecimal value = null;
        Boolean inclusive = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case VALUE -> value = in.decimal();
                case INCLUSIVE -> inclusive = in.flag();
                default -> throw in.unknown(FIELDS);
            }
        }
        return new Bound(in.require(value, FIELDS, VALUE), in.require(inclusive, FIELDS, INCLUSIVE));
    }

    static void write(Out out, Bound bound) {
        out.open(FIELDS)
                .decimal(VALUE, bound.value())
                .flag(INCLUSIVE, bound.inclusive())
                .close();
    }
}
