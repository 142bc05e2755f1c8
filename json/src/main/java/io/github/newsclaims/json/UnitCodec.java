package io.github.newsclaims.json;

import io.github.newsclaims.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A unit, by its kind. The kind may stand anywhere, so the fields of all kinds are read before it is looked at. */
final class UnitCodec {
    private enum Kind {
        CURRENCY,
        COUNT,
        PERCENT,
        PERCENTAGE_POINTS,
        MEASURE,
        ORDINAL,
        TIMES,
        UNITLESS
    }

    private static final String KIND = "kind";
    private static final String CODE = "code";
    private static final String ASSUMED = "assumed";
    private static final KnownNames FIELDS = KnownNames.of("unit", KIND, CODE, ASSUMED);

    private static final Vocabulary<Kind> KINDS = Vocabulary.of(Kind.values(), FIELDS);

    private UnitCodec() {}

    static @Nullable Unit read(In in) {
        if (in.isNull()) {
            return null;
        }
        Kind kind = null;
        String code = null;
        Boolean assumed = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.word(KINDS);
                case CODE -> code = in.text();
                case ASSUMED -> assumed = in.flag();
                default -> throw in.unknown(FIELDS, field);
            }
        }
        kind = in.require(kind, FIELDS, KIND);
        String thing = KINDS.thing(kind);
        in.refuseUnless(kind == Kind.CURRENCY || kind == Kind.MEASURE, code, thing, CODE);
        in.refuseUnless(kind == Kind.CURRENCY, assumed, thing, ASSUMED);
        return switch (kind) {
            case CURRENCY -> new Unit.Currency(in.require(code, thing, CODE), Boolean.TRUE.equals(assumed));
            case COUNT -> Unit.COUNT;
            case PERCENT -> Unit.PERCENT;
            case PERCENTAGE_POINTS -> Unit.PERCENTAGE_POINTS;
            case MEASURE -> new Unit.Measure(in.require(code, thing, CODE));
            case ORDINAL -> Unit.ORDINAL;
            case TIMES -> Unit.TIMES;
            case UNITLESS -> Unit.UNITLESS;
        };
    }

    static void write(Out out, Unit unit) {
        out.open().word(KIND, KINDS, kind(unit));
        if (unit instanceof Unit.Currency currency) {
            out.text(CODE, currency.code()).flagIfTrue(ASSUMED, currency.assumed());
        } else if (unit instanceof Unit.Measure measure) {
            out.text(CODE, measure.code());
        }
        out.close();
    }

    private static Kind kind(Unit unit) {
        if (unit instanceof Unit.Currency) {
            return Kind.CURRENCY;
        }
        if (unit instanceof Unit.Count) {
            return Kind.COUNT;
        }
        if (unit instanceof Unit.Percent) {
            return Kind.PERCENT;
        }
        if (unit instanceof Unit.PercentagePoints) {
            return Kind.PERCENTAGE_POINTS;
        }
        if (unit instanceof Unit.Measure) {
            return Kind.MEASURE;
        }
        if (unit instanceof Unit.Ordinal) {
            return Kind.ORDINAL;
        }
        return unit instanceof Unit.Times ? Kind.TIMES : Kind.UNITLESS;
    }
}
