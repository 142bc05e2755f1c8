package io.github.newsclaims.json;

import java.util.List;

/** The codecs of all types that stand in JSON as an object or an array of their own. */
final class Codecs {
    static final List<Codec<?>> ALL = List.of(
            ArticleCodec.CODEC,
            ContributorCodec.CODEC,
            SectionCodec.CODEC,
            SourceCodec.CODEC,
            ClaimCodec.CODEC,
            AttributionCodec.CODEC,
            StepCodec.CODEC,
            TimeCodec.CODEC,
            FigureCodec.CODEC,
            RelationCodec.CODEC,
            AssessmentCodec.CODEC,
            ProvenanceCodec.CODEC,
            WordingCodec.CODEC,
            SpanCodec.CODEC,
            DigestCodec.CODEC,
            SpeakerCodec.CODEC,
            FactualityCodec.CODEC,
            ReferenceCodec.CODEC,
            RatingCodec.CODEC,
            AmountCodec.CODEC,
            BoundCodec.CODEC,
            UnitCodec.CODEC,
            PerCodec.CODEC);

    private Codecs() {}
}
