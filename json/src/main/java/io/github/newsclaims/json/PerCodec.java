package io.github.newsclaims.json;

import io.github.newsclaims.quantity.Per;
import java.math.BigDecimal;

/**
 * What a rate is per, by its kind; a quantity of 1 is not written. The kind may stand anywhere, so the fields of all kinds
 * are read before it is looked at.
 */
final class PerCodec extends Codec<Per> {
    static final PerCodec CODEC = new PerCodec();

    private static final int KIND = 0;
    private static final int QUANTITY = 1;
    private static final int DURATION = 2;
    private static final int CODE = 3;
    private static final int ENTITY = 4;
    private static final KnownNames FIELDS = KnownNames.of("per", "kind", "quantity", "duration", "code", "entity");

    private static final int PERIOD = 0;
    private static final int MEASURE = 1;
    private static final int COUNT = 2;
    private static final Kinds KINDS = Kinds.of(FIELDS, "period", "measure", "count");

    private PerCodec() {
        super(Per.class);
    }

    @Override
    Per read(In in) {
        int kind = In.ABSENT;
        BigDecimal quantity = BigDecimal.ONE;
        String duration = null;
        String code = null;
        String entity = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.kind(KINDS);
                case QUANTITY -> quantity = in.isNull() ? quantity : in.decimal();
                case DURATION -> duration = in.text();
                case CODE -> code = in.text();
                case ENTITY -> entity = in.text();
                default -> throw in.unknown(FIELDS);
            }
        }
        kind = in.require(kind, FIELDS, KIND);
        String thing = KINDS.thing(kind);
        in.refuseUnless(kind == PERIOD, duration, thing, FIELDS.name(DURATION));
        in.refuseUnless(kind == MEASURE, code, thing, FIELDS.name(CODE));
        in.refuseUnless(kind == COUNT, entity, thing, FIELDS.name(ENTITY));
        return switch (kind) {
            case PERIOD -> new Per.Period(quantity, in.require(duration, thing, FIELDS.name(DURATION)));
            case MEASURE -> new Per.Measure(quantity, in.require(code, thing, FIELDS.name(CODE)));
            default -> new Per.Count(quantity, in.require(entity, thing, FIELDS.name(ENTITY)));
        };
    }

    @Override
    void write(Out out, Per per) {
        if (per instanceof Per.Period period) {
            open(out, PERIOD, per).text(DURATION, period.duration()).close();
        } else if (per instanceof Per.Measure measure) {
            open(out, MEASURE, per).text(CODE, measure.code()).close();
        } else if (per instanceof Per.Count count) {
            open(out, COUNT, per).text(ENTITY, count.entity()).close();
        }
    }

    private static Out open(Out out, int kind, Per per) {
        out.open(FIELDS).kind(KIND, KINDS, kind);
        return per.quantity().equals(BigDecimal.ONE) ? out : out.decimal(QUANTITY, per.quantity());
    }
}
