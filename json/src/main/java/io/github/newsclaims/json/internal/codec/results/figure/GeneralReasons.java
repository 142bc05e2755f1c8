package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.Reason;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.json.internal.codec.results.ResultWords;
import io.github.newsclaims.term.FigureBasis;
import java.util.List;

/** The kinds of the reasons about what two figures state. */
final class GeneralReasons {
    static final List<ReasonKind<?>> ALL = List.of(
            ReasonKind.of(
                    "parts-differ",
                    Reason.PartsDiffer.class,
                    List.of(PART, FIRST, SECOND),
                    fields -> new Reason.PartsDiffer(fields.part(), fields.text(FIRST), fields.text(SECOND)),
                    (out, reason) -> out.word(PART, ResultWords.ASPECTS, reason.part())
                            .text(FIRST, reason.first())
                            .text(SECOND, reason.second())),
            ReasonKind.of(
                    "stated-by-neither",
                    Reason.StatedByNeither.class,
                    List.of(PART),
                    fields -> new Reason.StatedByNeither(fields.part()),
                    (out, reason) -> out.word(PART, ResultWords.ASPECTS, reason.part())),
            ReasonKind.of(
                    "stated-by-one",
                    Reason.StatedByOne.class,
                    List.of(PART, SIDE, STATED),
                    fields -> new Reason.StatedByOne(fields.part(), fields.side(SIDE), fields.text(STATED)),
                    (out, reason) -> out.word(PART, ResultWords.ASPECTS, reason.part())
                            .word(SIDE, ResultWords.SIDE, reason.side())
                            .text(STATED, reason.stated())),
            ReasonKind.of(
                    "later-report",
                    Reason.LaterReport.class,
                    List.of(LATER, FIRST, SECOND),
                    fields -> new Reason.LaterReport(fields.side(LATER), fields.text(FIRST), fields.text(SECOND)),
                    (out, reason) -> out.word(LATER, ResultWords.SIDE, reason.later())
                            .text(FIRST, reason.first())
                            .text(SECOND, reason.second())),
            ReasonKind.of(
                    "times-overlap",
                    Reason.TimesOverlap.class,
                    List.of(FIRST, SECOND),
                    fields -> new Reason.TimesOverlap(fields.text(FIRST), fields.text(SECOND)),
                    (out, reason) -> out.text(FIRST, reason.first()).text(SECOND, reason.second())),
            new ReasonKind<>(
                    "bases-differ",
                    Reason.BasesDiffer.class,
                    List.of(),
                    List.of(FIRST, SECOND),
                    GeneralReasons::basesDiffer,
                    (out, reason) -> out.word(FIRST, reason.first()).word(SECOND, reason.second())),
            ReasonKind.of(
                    "no-number",
                    Reason.NoNumber.class,
                    List.of(SIDE),
                    fields -> new Reason.NoNumber(fields.side(SIDE)),
                    (out, reason) -> out.word(SIDE, ResultWords.SIDE, reason.side())),
            ReasonKind.of(
                    "approximate-number",
                    Reason.ApproximateNumber.class,
                    List.of(SIDE),
                    fields -> new Reason.ApproximateNumber(fields.side(SIDE)),
                    (out, reason) -> out.word(SIDE, ResultWords.SIDE, reason.side())),
            ReasonKind.of(
                    "estimated",
                    Reason.Estimated.class,
                    List.of(SIDE),
                    fields -> new Reason.Estimated(fields.side(SIDE)),
                    (out, reason) -> out.word(SIDE, ResultWords.SIDE, reason.side())),
            ReasonKind.of(
                    "taken-from-claim",
                    Reason.TakenFromClaim.class,
                    List.of(PART, SIDE),
                    fields -> new Reason.TakenFromClaim(fields.part(), fields.side(SIDE)),
                    (out, reason) -> out.word(PART, ResultWords.ASPECTS, reason.part())
                            .word(SIDE, ResultWords.SIDE, reason.side())),
            ReasonKind.of(
                    "vouched-for",
                    Reason.VouchedFor.class,
                    List.of(PART, SIDE),
                    fields -> new Reason.VouchedFor(fields.part(), fields.side(SIDE)),
                    (out, reason) -> out.word(PART, ResultWords.ASPECTS, reason.part())
                            .word(SIDE, ResultWords.SIDE, reason.side())),
            ReasonKind.of(
                    "taken-as-same",
                    Reason.TakenAsSame.class,
                    List.of(PART),
                    fields -> new Reason.TakenAsSame(fields.part()),
                    (out, reason) -> out.word(PART, ResultWords.ASPECTS, reason.part())));

    private GeneralReasons() {}

    private static Reason.BasesDiffer basesDiffer(ReasonFields fields) {
        fields.replace(FIRST, FigureBasis::of);
        fields.replace(SECOND, FigureBasis::of);
        return ResultMakers.make(Reason.BasesDiffer.class, fields.parts());
    }
}
