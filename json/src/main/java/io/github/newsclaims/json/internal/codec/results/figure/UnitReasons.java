package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.ConversionStep;
import io.github.newsclaims.compare.figure.UnitReason;
import io.github.newsclaims.json.internal.codec.parts.PerCodec;
import io.github.newsclaims.json.internal.codec.parts.UnitCodec;
import io.github.newsclaims.json.internal.codec.results.ResultWords;
import java.util.List;

/** The kinds of the reasons about the units and rates of two figures. */
final class UnitReasons {
    static final List<ReasonKind<?>> ALL = List.of(
            ReasonKind.of(
                    "units-differ",
                    UnitReason.UnitsDiffer.class,
                    List.of(FIRST_UNIT, SECOND_UNIT),
                    fields -> new UnitReason.UnitsDiffer(fields.unit(FIRST_UNIT), fields.unit(SECOND_UNIT)),
                    (out, reason) -> out.object(FIRST_UNIT, reason.first(), UnitCodec.CODEC)
                            .object(SECOND_UNIT, reason.second(), UnitCodec.CODEC)),
            new ReasonKind<>(
                    "rates-differ",
                    UnitReason.RatesDiffer.class,
                    List.of(),
                    List.of(FIRST_PER, SECOND_PER),
                    fields -> new UnitReason.RatesDiffer(fields.per(FIRST_PER), fields.per(SECOND_PER)),
                    (out, reason) -> out.list(FIRST_PER, reason.first(), PerCodec.CODEC)
                            .list(SECOND_PER, reason.second(), PerCodec.CODEC)),
            ReasonKind.of(
                    "factor-missing",
                    UnitReason.FactorMissing.class,
                    List.of(FROM, TO),
                    fields -> new UnitReason.FactorMissing(fields.unit(FROM), fields.unit(TO)),
                    (out, reason) ->
                            out.object(FROM, reason.from(), UnitCodec.CODEC).object(TO, reason.to(), UnitCodec.CODEC)),
            ReasonKind.of(
                    "currency-assumed",
                    UnitReason.CurrencyAssumed.class,
                    List.of(SIDE),
                    fields -> new UnitReason.CurrencyAssumed(fields.side(SIDE)),
                    (out, reason) -> out.word(SIDE, ResultWords.SIDE, reason.side())),
            ReasonKind.of(
                    "converted",
                    UnitReason.Converted.class,
                    List.of(STEP),
                    fields -> new UnitReason.Converted(fields.value(STEP, ConversionStep.class)),
                    (out, reason) -> out.object(STEP, reason.step(), StepOfConversionCodec.CODEC)));

    private UnitReasons() {}
}
