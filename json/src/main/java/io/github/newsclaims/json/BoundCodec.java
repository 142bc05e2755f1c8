package io.github.newsclaims.json;

import io.github.newsclaims.quantity.Bound;
import java.math.BigDecimal;

/** One end of a range. */
final class BoundCodec extends Codec<Bound> {
    static final BoundCodec CODEC = new BoundCodec();

    private static final int VALUE = 0;
    private static final int INCLUSIVE = 1;
    private static final KnownNames FIELDS = KnownNames.of("bound", "value", "inclusive");

    private BoundCodec() {
        super(Bound.class);
    }

    @Override
    Bound read(In in) {
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

    @Override
    void write(Out out, Bound bound) {
        out.open(FIELDS)
                .decimal(VALUE, bound.value())
                .flag(INCLUSIVE, bound.inclusive())
                .close();
    }
}
