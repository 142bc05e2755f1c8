package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Factuality;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Rating;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.text.Wording;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The two directions of one type: how it is read, and how it is written. */
record Codec<T>(Class<T> type, Function<In, ? extends @Nullable T> reader, BiConsumer<Out, T> writer) {
    /** Every type that stands in JSON as an object or an array of its own. */
    static final List<Codec<?>> ALL = List.of(
            new Codec<>(Article.class, ArticleCodec::read, ArticleCodec::write),
            new Codec<>(Contributor.class, ContributorCodec::read, ContributorCodec::write),
            new Codec<>(Section.class, SectionCodec::read, SectionCodec::write),
            new Codec<>(Source.class, SourceCodec::read, SourceCodec::write),
            new Codec<>(Claim.class, ClaimCodec::read, ClaimCodec::write),
            new Codec<>(Attribution.class, AttributionCodec::read, AttributionCodec::write),
            new Codec<>(AttributionStep.class, StepCodec::read, StepCodec::write),
            new Codec<>(TimeExpression.class, TimeCodec::read, TimeCodec::write),
            new Codec<>(Figure.class, FigureCodec::read, FigureCodec::write),
            new Codec<>(ClaimRelation.class, RelationCodec::read, RelationCodec::write),
            new Codec<>(Assessment.class, AssessmentCodec::read, AssessmentCodec::write),
            new Codec<>(Provenance.class, ProvenanceCodec::read, ProvenanceCodec::write),
            new Codec<>(Wording.class, WordingCodec::read, WordingCodec::write),
            new Codec<>(TextDigest.class, DigestCodec::read, DigestCodec::write),
            new Codec<>(Speaker.class, SpeakerCodec::read, SpeakerCodec::write),
            new Codec<>(Factuality.class, FactualityCodec::read, FactualityCodec::write),
            new Codec<>(ClaimReference.class, ReferenceCodec::read, ReferenceCodec::write),
            new Codec<>(Rating.class, RatingCodec::read, RatingCodec::write),
            new Codec<>(Amount.class, AmountCodec::read, AmountCodec::write),
            new Codec<>(Unit.class, UnitCodec::read, UnitCodec::write),
            new Codec<>(Per.class, PerCodec::read, PerCodec::write));
}
