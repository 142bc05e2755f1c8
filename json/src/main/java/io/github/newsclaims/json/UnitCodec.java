package io.github.newsclaims.json;

import io.github.newsclaims.quantity.Unit;

/** A unit, by its kind. The kind may stand anywhere, so the fields of all kinds are read before it is looked at. */
final class UnitCodec extends Codec<Unit> {
    static final UnitCodec CODEC = new UnitCodec();

    private static final int KIND = 0;
    private static final int CODE = 1;
    private static final int ASSUMED = 2;
    private static final KnownNames FIELDS = KnownNames.of("unit", "kind", "code", "assumed");

    private static final int CURRENCY = 0;
    private static final int COUNT = 1;
    private static final int PERCENT = 2;
    private static final int PERCENTAGE_POINTS = 3;
    private static final int MEASURE = 4;
    private static final int ORDINAL = 5;
    private static final int TIMES = 6;
    private static final int UNITLESS = 7;
    private static final Kinds KINDS = Kinds.of(
            FIELDS, "currency", "count", "percent", "percentage-points", "measure", "ordinal", "times", "unitless");

    private UnitCodec() {
        super(Unit.class);
    }

    @Override
    Unit read(In in) {
        int kind = In.ABSENT;
        String code = null;
        Boolean assumed = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.kind(KINDS);
                case CODE -> code = in.text();
                case ASSUMED -> assumed = in.flag();
                default -> throw in.unknown(FIELDS);
            }
        }
        kind = in.require(kind, FIELDS, KIND);
        String thing = KINDS.thing(kind);
        in.refuseUnless(kind == CURRENCY || kind == MEASURE, code, thing, FIELDS.name(CODE));
        in.refuseUnless(kind == CURRENCY, assumed, thing, FIELDS.name(ASSUMED));
        return switch (kind) {
            case CURRENCY ->
                new Unit.Currency(in.require(code, thing, FIELDS.name(CODE)), Boolean.TRUE.equals(assumed));
            case COUNT -> Unit.COUNT;
            case PERCENT -> Unit.PERCENT;
            case PERCENTAGE_POINTS -> Unit.PERCENTAGE_POINTS;
            case MEASURE -> new Unit.Measure(in.require(code, thing, FIELDS.name(CODE)));
            case ORDINAL -> Unit.ORDINAL;
            case TIMES -> Unit.TIMES;
            default -> Unit.UNITLESS;
        };
    }

    @Override
    void write(Out out, Unit unit) {
        out.open(FIELDS).kind(KIND, KINDS, kind(unit));
        if (unit instanceof Unit.Currency currency) {
            out.text(CODE, currency.code()).flagIfTrue(ASSUMED, currency.assumed());
        } else if (unit instanceof Unit.Measure measure) {
            out.text(CODE, measure.code());
        }
        out.close();
    }

    private static int kind(Unit unit) {
        if (unit instanceof Unit.Currency) {
            return CURRENCY;
        }
        if (unit instanceof Unit.Count) {
            return COUNT;
        }
        if (unit instanceof Unit.Percent) {
            return PERCENT;
        }
        if (unit instanceof Unit.PercentagePoints) {
            return PERCENTAGE_POINTS;
        }
        if (unit instanceof Unit.Measure) {
            return MEASURE;
        }
        if (unit instanceof Unit.Ordinal) {
            return ORDINAL;
        }
        return unit instanceof Unit.Times ? TIMES : UNITLESS;
    }
}
