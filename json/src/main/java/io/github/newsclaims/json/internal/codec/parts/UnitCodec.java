package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldList.UNIT_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.quantity.Unit;
import java.io.IOException;
import java.util.List;

/** The codec of a unit. The kind may be the last field, so the other parts are stored until all fields are read. */
public final class UnitCodec extends Codec<Unit> {
    public static final UnitCodec CODEC = new UnitCodec();

    private static final String CURRENCY = "currency";
    private static final String COUNT = "count";
    private static final String PERCENT = "percent";
    private static final String PERCENTAGE_POINTS = "percentage-points";
    private static final String BASIS_POINTS = "basis-points";
    private static final String MEASURE = "measure";
    private static final String ORDINAL = "ordinal";
    private static final String TIMES = "times";
    private static final String UNITLESS = "unitless";
    private static final List<String> KINDS =
            List.of(CURRENCY, COUNT, PERCENT, PERCENTAGE_POINTS, BASIS_POINTS, MEASURE, ORDINAL, TIMES, UNITLESS);

    private UnitCodec() {
        super(Unit.class);
    }

    @Override
    public Unit read(JsonIn in) {
        String kind = "";
        String code = null;
        boolean assumed = false;
        in.startObject(UNIT_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.kind(KINDS);
                case CODE -> code = in.word();
                case ASSUMED -> assumed = in.flag();
                default -> throw in.unknownField(field);
            }
        }
        String thing = kind + " unit";
        switch (kind) {
            case CURRENCY -> {
                return new Unit.Currency(in.require(code, thing, CODE), assumed);
            }
            case MEASURE -> {
                in.allowOnly(thing, KIND, CODE);
                return new Unit.Measure(in.require(code, thing, CODE));
            }
            default -> {
                in.allowOnly(thing, KIND);
                return plain(kind);
            }
        }
    }

    private Unit plain(String kind) {
        return switch (kind) {
            case COUNT -> Unit.COUNT;
            case PERCENT -> Unit.PERCENT;
            case PERCENTAGE_POINTS -> Unit.PERCENTAGE_POINTS;
            case BASIS_POINTS -> Unit.BASIS_POINTS;
            case ORDINAL -> Unit.ORDINAL;
            case TIMES -> Unit.TIMES;
            case UNITLESS -> Unit.UNITLESS;
            default -> throw unknownKind(kind);
        };
    }

    @Override
    public void write(JsonOut out, Unit unit) throws IOException {
        if (unit instanceof Unit.Currency currency) {
            out.startObject()
                    .text(KIND, CURRENCY)
                    .text(CODE, currency.code())
                    .flagIfTrue(ASSUMED, currency.assumed())
                    .endObject();
        } else if (unit instanceof Unit.Measure measure) {
            out.startObject().text(KIND, MEASURE).text(CODE, measure.code()).endObject();
        } else {
            out.startObject().text(KIND, plainKind(unit)).endObject();
        }
    }

    private String plainKind(Unit unit) {
        if (unit instanceof Unit.Count) {
            return COUNT;
        } else if (unit instanceof Unit.Percent) {
            return PERCENT;
        } else if (unit instanceof Unit.PercentagePoints) {
            return PERCENTAGE_POINTS;
        } else if (unit instanceof Unit.BasisPoints) {
            return BASIS_POINTS;
        } else if (unit instanceof Unit.Ordinal) {
            return ORDINAL;
        } else if (unit instanceof Unit.Times) {
            return TIMES;
        } else if (unit instanceof Unit.Unitless) {
            return UNITLESS;
        }
        throw unknownKind(unit.getClass());
    }
}
