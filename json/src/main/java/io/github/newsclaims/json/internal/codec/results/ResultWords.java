package io.github.newsclaims.json.internal.codec.results;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.check.CheckRule;
import io.github.newsclaims.check.Severity;
import io.github.newsclaims.compare.diff.ChangeKind;
import io.github.newsclaims.compare.diff.ClaimPart;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.FigureVerdict;
import io.github.newsclaims.compare.figure.Side;
import io.github.newsclaims.compare.score.MistakeKind;
import io.github.newsclaims.compare.score.PlaceFit;
import io.github.newsclaims.compare.score.ScoreMeasure;
import io.github.newsclaims.compare.score.ScoredPart;
import io.github.newsclaims.compare.score.ScoredValue;
import io.github.newsclaims.grounding.ReanchoredKind;
import io.github.newsclaims.grounding.UngroundedReason;
import io.github.newsclaims.json.internal.codec.EnumWords;
import io.github.newsclaims.json.internal.codec.parts.WordCodec;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import java.util.List;

/** The words of the closed vocabularies that only results have. */
public final class ResultWords {
    public static final EnumWords<Severity> SEVERITIES = EnumWords.of(Severity.values());
    public static final EnumWords<VerbatimLevel> LEVELS = EnumWords.of(VerbatimLevel.values());
    public static final EnumWords<UngroundedReason> UNGROUNDED = EnumWords.of(UngroundedReason.values());
    public static final EnumWords<ReanchoredKind> REANCHORED = EnumWords.of(ReanchoredKind.values());
    public static final EnumWords<FigureVerdict> VERDICTS = EnumWords.of(FigureVerdict.values());
    public static final EnumWords<FigureAspect> ASPECTS = EnumWords.of(FigureAspect.values());
    public static final EnumWords<Side> SIDE = EnumWords.of(Side.values());
    public static final EnumWords<ChangeKind> CHANGED = EnumWords.of(ChangeKind.values());
    public static final EnumWords<ClaimPart> CLAIM_PARTS = EnumWords.of(ClaimPart.values());
    public static final EnumWords<ScoredPart> SCORED = EnumWords.of(ScoredPart.values());
    public static final EnumWords<MistakeKind> MISTAKEN = EnumWords.of(MistakeKind.values());

    /** The codecs of the enums. */
    public static final List<WordCodec<?>> ALL = List.of(
            WordCodec.of(CheckRule.class, CheckRule::of, CheckRule::id),
            WordCodec.of(Severity.class, Severity.values()),
            WordCodec.of(VerbatimLevel.class, VerbatimLevel.values()),
            WordCodec.of(UngroundedReason.class, UngroundedReason.values()),
            WordCodec.of(ReanchoredKind.class, ReanchoredKind.values()),
            WordCodec.of(FigureVerdict.class, FigureVerdict.values()),
            WordCodec.of(FigureAspect.class, FigureAspect.values()),
            WordCodec.of(Side.class, Side.values()),
            WordCodec.of(ChangeKind.class, ChangeKind.values()),
            WordCodec.of(ClaimPart.class, ClaimPart.values()),
            WordCodec.of(ScoredPart.class, ScoredPart.values()),
            WordCodec.of(ScoreMeasure.class, ScoreMeasure.values()),
            WordCodec.of(MistakeKind.class, MistakeKind.values()),
            WordCodec.of(ScoredValue.class, ScoredValue.values()),
            WordCodec.of(PlaceFit.class, PlaceFit.values()));

    private ResultWords() {}
}
