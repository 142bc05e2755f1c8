package io.github.newsclaims.json.internal.codec.types;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.model.AppearanceCodec;
import io.github.newsclaims.json.internal.codec.model.ArticleCodec;
import io.github.newsclaims.json.internal.codec.model.AssessmentCodec;
import io.github.newsclaims.json.internal.codec.model.AttributionCodec;
import io.github.newsclaims.json.internal.codec.model.ClaimCodec;
import io.github.newsclaims.json.internal.codec.model.ContributorCodec;
import io.github.newsclaims.json.internal.codec.model.EntityCodec;
import io.github.newsclaims.json.internal.codec.model.EvidenceCodec;
import io.github.newsclaims.json.internal.codec.model.FigureCodec;
import io.github.newsclaims.json.internal.codec.model.PlaceCodec;
import io.github.newsclaims.json.internal.codec.model.ProvenanceCodec;
import io.github.newsclaims.json.internal.codec.model.SectionCodec;
import io.github.newsclaims.json.internal.codec.model.SourceCodec;
import io.github.newsclaims.json.internal.codec.model.StepCodec;
import io.github.newsclaims.json.internal.codec.model.TimeCodec;
import io.github.newsclaims.json.internal.codec.model.TimeEventCodec;
import io.github.newsclaims.json.internal.codec.parts.AmountCodec;
import io.github.newsclaims.json.internal.codec.parts.BoundCodec;
import io.github.newsclaims.json.internal.codec.parts.DigestCodec;
import io.github.newsclaims.json.internal.codec.parts.ExtensionsCodec;
import io.github.newsclaims.json.internal.codec.parts.FactualityCodec;
import io.github.newsclaims.json.internal.codec.parts.KindCodec;
import io.github.newsclaims.json.internal.codec.parts.NumberCodec;
import io.github.newsclaims.json.internal.codec.parts.PerCodec;
import io.github.newsclaims.json.internal.codec.parts.QuoteCodec;
import io.github.newsclaims.json.internal.codec.parts.RatingCodec;
import io.github.newsclaims.json.internal.codec.parts.SpanCodec;
import io.github.newsclaims.json.internal.codec.parts.SpeakerCodec;
import io.github.newsclaims.json.internal.codec.parts.UnitCodec;
import io.github.newsclaims.json.internal.codec.parts.WordCodec;
import io.github.newsclaims.json.internal.codec.parts.WordingCodec;
import io.github.newsclaims.json.internal.codec.relation.ArticleReferenceCodec;
import io.github.newsclaims.json.internal.codec.relation.ArticleRelationCodec;
import io.github.newsclaims.json.internal.codec.relation.ClaimReferenceCodec;
import io.github.newsclaims.json.internal.codec.relation.ClaimRelationCodec;
import io.github.newsclaims.json.internal.codec.relation.FigureReferenceCodec;
import io.github.newsclaims.json.internal.codec.relation.FigureRelationCodec;
import io.github.newsclaims.json.internal.codec.results.FindingCodec;
import io.github.newsclaims.json.internal.codec.results.GroundedWordsCodec;
import io.github.newsclaims.json.internal.codec.results.GroundingCodec;
import io.github.newsclaims.json.internal.codec.results.PlaceCandidateCodec;
import io.github.newsclaims.json.internal.codec.results.ReanchoredWordsCodec;
import io.github.newsclaims.json.internal.codec.results.ReanchoringCodec;
import io.github.newsclaims.json.internal.codec.results.ResultWords;
import io.github.newsclaims.json.internal.codec.results.UngroundedWordsCodec;
import io.github.newsclaims.json.internal.codec.results.VerbatimCodec;
import io.github.newsclaims.json.internal.codec.results.WordDifferenceCodec;
import io.github.newsclaims.json.internal.codec.results.article.ArticleDiffCodec;
import io.github.newsclaims.json.internal.codec.results.article.ArticleMergeCodec;
import io.github.newsclaims.json.internal.codec.results.article.ClaimChangeCodec;
import io.github.newsclaims.json.internal.codec.results.article.ClaimDifferenceCodec;
import io.github.newsclaims.json.internal.codec.results.article.ConflictCodec;
import io.github.newsclaims.json.internal.codec.results.article.ConflictGroupCodec;
import io.github.newsclaims.json.internal.codec.results.article.ConflictSideCodec;
import io.github.newsclaims.json.internal.codec.results.article.DisagreementCodec;
import io.github.newsclaims.json.internal.codec.results.article.FigureChangeCodec;
import io.github.newsclaims.json.internal.codec.results.article.FigureConflictsCodec;
import io.github.newsclaims.json.internal.codec.results.article.FigureKeyCodec;
import io.github.newsclaims.json.internal.codec.results.article.PartValueCodec;
import io.github.newsclaims.json.internal.codec.results.figure.AttributionPathCodec;
import io.github.newsclaims.json.internal.codec.results.figure.ComparisonRulesCodec;
import io.github.newsclaims.json.internal.codec.results.figure.FactorCodec;
import io.github.newsclaims.json.internal.codec.results.figure.FigureComparisonCodec;
import io.github.newsclaims.json.internal.codec.results.figure.IntervalCodec;
import io.github.newsclaims.json.internal.codec.results.figure.IntervalEndCodec;
import io.github.newsclaims.json.internal.codec.results.figure.RatioCodec;
import io.github.newsclaims.json.internal.codec.results.figure.ReasonCodec;
import io.github.newsclaims.json.internal.codec.results.figure.ReportedFigureCodec;
import io.github.newsclaims.json.internal.codec.results.figure.StepOfConversionCodec;
import io.github.newsclaims.json.internal.codec.results.score.ArticleScoreCodec;
import io.github.newsclaims.json.internal.codec.results.score.AverageCodec;
import io.github.newsclaims.json.internal.codec.results.score.CorpusScoreCodec;
import io.github.newsclaims.json.internal.codec.results.score.MatchCountsCodec;
import io.github.newsclaims.json.internal.codec.results.score.MistakeCodec;
import io.github.newsclaims.json.internal.codec.results.score.ValueCountsCodec;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.OpenTerm;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.term.Stance;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of all codecs. Each value type of the model and each type of a result has one. */
public final class Codecs {
    /** The codecs of the types of the model that are an object or an array in JSON. */
    public static final List<Codec<?>> ALL = List.of(
            ArticleCodec.CODEC,
            ContributorCodec.CODEC,
            SectionCodec.CODEC,
            SourceCodec.CODEC,
            EntityCodec.CODEC,
            ClaimCodec.CODEC,
            AttributionCodec.CODEC,
            StepCodec.CODEC,
            TimeCodec.CODEC,
            TimeEventCodec.CODEC,
            FigureCodec.CODEC,
            PlaceCodec.CODEC,
            ClaimRelationCodec.CODEC,
            FigureRelationCodec.CODEC,
            ArticleRelationCodec.CODEC,
            AppearanceCodec.CODEC,
            AssessmentCodec.CODEC,
            EvidenceCodec.CODEC,
            ProvenanceCodec.CODEC,
            ClaimReferenceCodec.CODEC,
            FigureReferenceCodec.CODEC,
            ArticleReferenceCodec.CODEC,
            WordingCodec.CODEC,
            SpanCodec.CODEC,
            QuoteCodec.CODEC,
            DigestCodec.CODEC,
            SpeakerCodec.CODEC,
            FactualityCodec.CODEC,
            RatingCodec.CODEC,
            AmountCodec.CODEC,
            BoundCodec.CODEC,
            NumberCodec.CODEC,
            UnitCodec.CODEC,
            PerCodec.CODEC,
            ExtensionsCodec.CODEC);

    /** The codecs of the results. */
    public static final List<Codec<?>> RESULTS = List.of(
            FindingCodec.CODEC,
            VerbatimCodec.CODEC,
            WordDifferenceCodec.CODEC,
            GroundingCodec.CODEC,
            GroundedWordsCodec.CODEC,
            UngroundedWordsCodec.CODEC,
            PlaceCandidateCodec.CODEC,
            ReanchoringCodec.CODEC,
            ReanchoredWordsCodec.CODEC,
            FigureComparisonCodec.CODEC,
            ReasonCodec.CODEC,
            IntervalCodec.CODEC,
            IntervalEndCodec.CODEC,
            StepOfConversionCodec.CODEC,
            FactorCodec.CODEC,
            ComparisonRulesCodec.CODEC,
            ReportedFigureCodec.CODEC,
            AttributionPathCodec.CODEC,
            RatioCodec.CODEC,
            ArticleScoreCodec.CODEC,
            CorpusScoreCodec.CODEC,
            MatchCountsCodec.CODEC,
            ValueCountsCodec.CODEC,
            AverageCodec.CODEC,
            MistakeCodec.CODEC,
            FigureConflictsCodec.CODEC,
            ConflictGroupCodec.CODEC,
            ConflictCodec.CODEC,
            ConflictSideCodec.CODEC,
            FigureKeyCodec.CODEC,
            ArticleDiffCodec.CODEC,
            ClaimChangeCodec.CODEC,
            ClaimDifferenceCodec.CODEC,
            FigureChangeCodec.CODEC,
            ArticleMergeCodec.CODEC,
            DisagreementCodec.CODEC,
            PartValueCodec.CODEC);

    /** The codecs of all types that are an object or an array in JSON. */
    public static final List<Codec<?>> OBJECTS =
            Stream.concat(ALL.stream(), RESULTS.stream()).toList();

    /** The codecs of the types of the model that are a string in JSON. */
    public static final List<WordCodec<?>> WORDS = List.of(
            WordCodec.of(Edtf.class, Edtf::parse, Edtf::toString),
            WordCodec.of(ArticleText.class, ArticleText::of, ArticleText::value),
            term(Anonymity.class, Anonymity::of),
            term(ArticleRelationType.class, ArticleRelationType::of),
            term(ArticleStatus.class, ArticleStatus::of),
            term(Channel.class, Channel::of),
            term(ClaimType.class, ClaimType::of),
            term(ContributorRole.class, ContributorRole::of),
            term(EntityKind.class, EntityKind::of),
            term(FigureBasis.class, FigureBasis::of),
            term(FigureRelationType.class, FigureRelationType::of),
            term(PlaceRole.class, PlaceRole::of),
            term(RelationType.class, RelationType::of),
            term(SectionKind.class, SectionKind::of),
            term(SourceKind.class, SourceKind::of),
            term(Stance.class, Stance::of),
            WordCodec.of(Approximation.class, Approximation.values()),
            WordCodec.of(Certainty.class, Certainty.values()),
            WordCodec.of(Measures.class, Measures.values()),
            WordCodec.of(Polarity.class, Polarity.values()),
            WordCodec.of(QuotationType.class, QuotationType.values()),
            WordCodec.of(TimeModifier.class, TimeModifier.values()),
            WordCodec.of(Trend.class, Trend.values()));

    /** The codecs of all types that are a string in JSON. */
    public static final List<WordCodec<?>> STRINGS =
            Stream.concat(WORDS.stream(), ResultWords.ALL.stream()).toList();

    private Codecs() {}

    private static <T extends OpenTerm> WordCodec<T> term(Class<T> type, Function<String, T> making) {
        return WordCodec.of(type, making, OpenTerm::word);
    }

    /**
     * Returns the codec of a type. The codec of a sealed or abstract type is also that of its subtypes.
     *
     * @return the codec; empty if the JSON form does not have the type
     */
    public static Optional<Codec<?>> of(Class<?> type) {
        for (Codec<?> codec : OBJECTS) {
            if (codec.type().isAssignableFrom(type)) {
                return Optional.of(codec);
            }
        }
        return Optional.ofNullable(word(type));
    }

    /** Returns whether a type is a result that is an object or an array in JSON. */
    public static boolean isResult(Class<?> type) {
        return RESULTS.stream().anyMatch(codec -> codec.type().isAssignableFrom(type));
    }

    /** Returns whether a type is a string in the JSON form. */
    public static boolean isWord(Class<?> type) {
        return word(type) != null;
    }

    private static @Nullable WordCodec<?> word(Class<?> type) {
        for (WordCodec<?> codec : STRINGS) {
            if (codec.type() == type) {
                return codec;
            }
        }
        return null;
    }

    /** Returns the name that a mapper writes around a document: the name of the public type, also for its subtypes. */
    public static @Nullable String rootName(Class<?> type) {
        return of(type).map(codec -> codec.type().getSimpleName()).orElse(null);
    }

    /**
     * Returns the codec of a type or of one subtype of a sealed type, which refuses other subtypes.
     *
     * @throws IllegalArgumentException if the JSON form does not have the type
     */
    @SuppressWarnings("unchecked")
    public static <T> Codec<T> require(Class<T> type) {
        Codec<?> codec = of(type).orElseThrow(() -> refused(type));
        // The type of the codec is this type or a supertype of it.
        return codec.type() == type ? (Codec<T>) codec : new KindCodec<>(type, (Codec<? super T>) codec);
    }

    /**
     * Returns the codec of a type that is a string in JSON.
     *
     * @throws IllegalArgumentException if the type is not a string in the JSON form
     */
    static WordCodec<?> requireWord(Class<?> type) {
        WordCodec<?> codec = word(type);
        if (codec == null) {
            throw refused(type);
        }
        return codec;
    }

    /**
     * Returns the string form of a value, which is the key of a map.
     *
     * @param value of a type for which {@link #isWord} is true
     * @return for example "just-under"
     */
    public static String spell(Object value) {
        return spell(requireWord(value.getClass()), value);
    }

    private static <T> String spell(WordCodec<T> codec, Object value) {
        return codec.spell(codec.type().cast(value));
    }

    private static IllegalArgumentException refused(Class<?> type) {
        String names = Stream.concat(ALL.stream(), WORDS.stream())
                .map(codec -> codec.type().getSimpleName())
                .collect(Collectors.joining(", "));
        return Invalid.value(
                "type",
                "it must be one of " + names + " or a kind of one of them, or a result such as Finding",
                type.getName());
    }
}
