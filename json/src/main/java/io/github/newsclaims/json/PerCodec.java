package io.github.newsclaims.json;

import io.github.newsclaims.quantity.Per;
import java.math.BigDecimal;

/**
 * What a rate is per, by its kind; a quantity of 1 is not written. The kind may stand anywhere, so the fields of all kinds
 * are read before it is looked at.
 */
final class PerCodec {
    private enum Kind {
        PERIOD,
        MEASURE,
        COUNT
    }

    private static final String KIND = "kind";
    private static final String QUANTITY = "quantity";
    private static final String DURATION = "duration";
    private static final String CODE = "code";
    private static final String ENTITY = "entity";
    private static final KnownNames FIELDS = KnownNames.of("per", KIND, QUANTITY, DURATION, CODE, ENTITY);

    private static final Vocabulary<Kind> KINDS = Vocabulary.of(Kind.values(), FIELDS);

    private PerCodec() {}

    static Per read(In in) {
        Kind kind = null;
        BigDecimal quantity = BigDecimal.ONE;
        String duration = null;
        String code = null;
        String entity = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.word(KINDS);
                case QUANTITY -> quantity = in.isNull() ? quantity : in.decimal();
                case DURATION -> duration = in.text();
                case CODE -> code = in.text();
                case ENTITY -> entity = in.text();
                default -> throw in.unknown(FIELDS, field);
            }
        }
        kind = in.require(kind, FIELDS, KIND);
        String thing = KINDS.thing(kind);
        in.refuseUnless(kind == Kind.PERIOD, duration, thing, DURATION);
        in.refuseUnless(kind == Kind.MEASURE, code, thing, CODE);
        in.refuseUnless(kind == Kind.COUNT, entity, thing, ENTITY);
        return switch (kind) {
            case PERIOD -> new Per.Period(quantity, in.require(duration, thing, DURATION));
            case MEASURE -> new Per.Measure(quantity, in.require(code, thing, CODE));
            case COUNT -> new Per.Count(quantity, in.require(entity, thing, ENTITY));
        };
    }

    static void write(Out out, Per per) {
        if (per instanceof Per.Period period) {
            open(out, Kind.PERIOD, per).text(DURATION, period.duration()).close();
        } else if (per instanceof Per.Measure measure) {
            open(out, Kind.MEASURE, per).text(CODE, measure.code()).close();
        } else if (per instanceof Per.Count count) {
            open(out, Kind.COUNT, per).text(ENTITY, count.entity()).close();
        }
    }

    private static Out open(Out out, Kind kind, Per per) {
        out.open().word(KIND, KINDS, kind);
        return per.quantity().equals(BigDecimal.ONE) ? out : out.decimal(QUANTITY, per.quantity());
    }
}
