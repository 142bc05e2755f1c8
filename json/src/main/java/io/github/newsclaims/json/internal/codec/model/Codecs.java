package io.github.newsclaims.json.internal.codec.model;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.internal.codec.Codec;
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

/** The lists of all codecs. Each value type of the model has one. */
public final class Codecs {
    /** The codecs of the types that are an object or an array in JSON. */
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

    /** The codecs of the types that are a string in JSON. */
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
        for (Codec<?> codec : ALL) {
            if (codec.type().isAssignableFrom(type)) {
                return Optional.of(codec);
            }
        }
        return Optional.ofNullable(word(type));
    }

    /** Returns whether a type is a string in the JSON form. */
    public static boolean isWord(Class<?> type) {
        return word(type) != null;
    }

    private static @Nullable WordCodec<?> word(Class<?> type) {
        for (WordCodec<?> codec : WORDS) {
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
        return Invalid.value("type", "it must be one of " + names + " or a kind of one of them", type.getName());
    }
}
