package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.AmountInterval;
import io.github.newsclaims.compare.figure.AmountReason;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The kinds of the reasons about the numbers of two figures. */
final class AmountReasons {
    static final List<ReasonKind<?>> ALL = List.of(
            ReasonKind.of(
                    "same-amount",
                    AmountReason.SameAmount.class,
                    List.of(AMOUNT),
                    fields -> new AmountReason.SameAmount(fields.amount(AMOUNT)),
                    (out, reason) -> out.object(AMOUNT, reason.amount(), IntervalCodec.CODEC)),
            pair(
                    "amounts-differ",
                    AmountReason.AmountsDiffer.class,
                    AmountReason.AmountsDiffer::new,
                    AmountReason.AmountsDiffer::first,
                    AmountReason.AmountsDiffer::second),
            pair(
                    "bounds-overlap",
                    AmountReason.BoundsOverlap.class,
                    AmountReason.BoundsOverlap::new,
                    AmountReason.BoundsOverlap::first,
                    AmountReason.BoundsOverlap::second),
            pair(
                    "bounds-apart",
                    AmountReason.BoundsApart.class,
                    AmountReason.BoundsApart::new,
                    AmountReason.BoundsApart::first,
                    AmountReason.BoundsApart::second),
            pair(
                    "within-margin",
                    AmountReason.WithinMargin.class,
                    AmountReason.WithinMargin::new,
                    AmountReason.WithinMargin::first,
                    AmountReason.WithinMargin::second),
            ReasonKind.of(
                    "within-tolerance",
                    AmountReason.WithinTolerance.class,
                    List.of(FIRST_AMOUNT, SECOND_AMOUNT, TOLERANCE),
                    fields -> new AmountReason.WithinTolerance(
                            fields.amount(FIRST_AMOUNT), fields.amount(SECOND_AMOUNT), fields.decimal(TOLERANCE)),
                    (out, reason) -> both(out, reason.first(), reason.second()).decimal(TOLERANCE, reason.tolerance())),
            ReasonKind.of(
                    "beyond-tolerance",
                    AmountReason.BeyondTolerance.class,
                    List.of(FIRST_AMOUNT, SECOND_AMOUNT, TOLERANCE),
                    fields -> new AmountReason.BeyondTolerance(
                            fields.amount(FIRST_AMOUNT), fields.amount(SECOND_AMOUNT), fields.decimal(TOLERANCE)),
                    (out, reason) -> both(out, reason.first(), reason.second()).decimal(TOLERANCE, reason.tolerance())),
            pair(
                    "within-one-point",
                    AmountReason.WithinOnePoint.class,
                    AmountReason.WithinOnePoint::new,
                    AmountReason.WithinOnePoint::first,
                    AmountReason.WithinOnePoint::second),
            pair(
                    "within-rounding",
                    AmountReason.WithinRounding.class,
                    AmountReason.WithinRounding::new,
                    AmountReason.WithinRounding::first,
                    AmountReason.WithinRounding::second),
            pair(
                    "trailing-zeros",
                    AmountReason.TrailingZeros.class,
                    AmountReason.TrailingZeros::new,
                    AmountReason.TrailingZeros::first,
                    AmountReason.TrailingZeros::second),
            pair(
                    "at-open-bound",
                    AmountReason.AtOpenBound.class,
                    AmountReason.AtOpenBound::new,
                    AmountReason.AtOpenBound::first,
                    AmountReason.AtOpenBound::second),
            pair(
                    "beside-direction",
                    AmountReason.BesideDirection.class,
                    AmountReason.BesideDirection::new,
                    AmountReason.BesideDirection::first,
                    AmountReason.BesideDirection::second),
            pair(
                    "no-whole-number",
                    AmountReason.NoWholeNumber.class,
                    AmountReason.NoWholeNumber::new,
                    AmountReason.NoWholeNumber::first,
                    AmountReason.NoWholeNumber::second));

    private AmountReasons() {}

    private static <T extends AmountReason> ReasonKind<T> pair(
            String word,
            Class<T> type,
            BiFunction<AmountInterval, AmountInterval, T> making,
            Function<T, AmountInterval> first,
            Function<T, AmountInterval> second) {
        return ReasonKind.of(
                word,
                type,
                List.of(FIRST_AMOUNT, SECOND_AMOUNT),
                fields -> making.apply(fields.amount(FIRST_AMOUNT), fields.amount(SECOND_AMOUNT)),
                (out, reason) -> both(out, first.apply(reason), second.apply(reason)));
    }

    private static JsonOut both(JsonOut out, AmountInterval first, AmountInterval second) throws IOException {
        return out.object(FIRST_AMOUNT, first, IntervalCodec.CODEC).object(SECOND_AMOUNT, second, IntervalCodec.CODEC);
    }
}
