package io.github.newsclaims.json.internal.codec.model;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.parts.AmountCodec;
import io.github.newsclaims.json.internal.codec.parts.BoundCodec;
import io.github.newsclaims.json.internal.codec.parts.DigestCodec;
import io.github.newsclaims.json.internal.codec.parts.FactualityCodec;
import io.github.newsclaims.json.internal.codec.parts.PerCodec;
import io.github.newsclaims.json.internal.codec.parts.RatingCodec;
import io.github.newsclaims.json.internal.codec.parts.SpanCodec;
import io.github.newsclaims.json.internal.codec.parts.SpeakerCodec;
import io.github.newsclaims.json.internal.codec.parts.UnitCodec;
import io.github.newsclaims.json.internal.codec.parts.WordingCodec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of all codecs. Each type of the model that is an object or an array in JSON has one. */
public final class Codecs {
    public static final List<Codec<?>> ALL = List.of(
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
            ReferenceCodec.CODEC,
            WordingCodec.CODEC,
            SpanCodec.CODEC,
            DigestCodec.CODEC,
            SpeakerCodec.CODEC,
            FactualityCodec.CODEC,
            RatingCodec.CODEC,
            AmountCodec.CODEC,
            BoundCodec.CODEC,
            UnitCodec.CODEC,
            PerCodec.CODEC);

    private Codecs() {}

    /**
     * Returns the codec of a type. The codec of a sealed or abstract type is also that of its subtypes.
     *
     * @return the codec; empty if the JSON form does not have the type
     */
    public static Optional<Codec<?>> of(Class<?> type) {
        return ALL.stream().filter(codec -> codec.type().isAssignableFrom(type)).findFirst();
    }

    /** Returns the name that a mapper writes around a document: the name of the public type, also for its subtypes. */
    public static @Nullable String rootName(Class<?> type) {
        return of(type).map(codec -> codec.type().getSimpleName()).orElse(null);
    }

    static Codec<?> require(Class<?> type) {
        return of(type).orElseThrow(() -> new IllegalArgumentException("The form has no " + type));
    }
}
