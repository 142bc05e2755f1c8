package io.github.newsclaims;

import static java.util.Map.entry;

import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.term.Stance;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another value for each part of {@link Samples#fullArticle()}, with which the article is still valid. */
final class OtherValues {
    /** Parts for which not every value of their type will do; the item that is added to a list. */
    private static final Map<String, Object> OF_PARTS = Map.ofEntries(
            entry("Article.publisher", "crew"),
            entry("Article.language", "nb"),
            entry("Article.text", ArticleText.of(Samples.TEXT.value() + "More.")),
            entry("Section.start", 1),
            entry("Section.end", 43),
            entry("Source.members", "post"),
            entry("Claim.language", "nb"),
            entry("Claim.about", "leader"),
            entry("Claim.appearances", Appearance.of("https://other.example/y")),
            entry("Place.entity", "canneries"),
            entry("Figure.entity", "canneries"),
            entry("TimeEvent.entity", "skarvik"),
            entry("AttributionStep.factuality", new Factuality(Certainty.POSSIBLE, Polarity.NEGATIVE)),
            entry("Claim.wording", wider("They pay 150 crowns [Norwegian] a month more,", "Dozens left")),
            entry("Claim.insertions", Samples.at("150")),
            entry("Attribution.translatedFrom", "ko"),
            entry("AttributionStep.addressees", "aide"),
            entry("TimeExpression.resolved", Edtf.parse("2032-03")),
            entry("Figure.wording", Samples.at("150 crowns [Norwegian] a month more")));

    /** Another value of each type, or what is added to a list of that type. */
    private static final Map<Class<?>, Object> OF_TYPES = Map.ofEntries(
            entry(URI.class, URI.create("https://other.example/x")),
            entry(Edtf.class, Edtf.parse("2031-03")),
            entry(Instant.class, Instant.parse("2032-01-01T00:00:00Z")),
            entry(BigDecimal.class, new BigDecimal("0.25")),
            entry(Extensions.class, Samples.extensions().with("tool:score", new BigDecimal("0.75"))),
            entry(TextDigest.class, new TextDigest("b".repeat(64), 5000)),
            entry(Anchor.class, Samples.at("told the Post")),
            entry(Factuality.class, new Factuality(Certainty.POSSIBLE, Polarity.NEGATIVE)),
            entry(Rating.class, Rating.of(2, 1, 5)),
            entry(ArticleReference.class, ArticleReference.to("harbour-post-2")),
            entry(ClaimReference.class, ClaimReference.to("c34").withArticle("other-article")),
            entry(
                    FigureReference.class,
                    FigureReference.to("f8").withClaim("c33").withArticle("other-article")),
            entry(TimeEvent.class, TimeEvent.entity("skarvik")),
            entry(Place.class, Place.of("Rostad")),
            entry(Entity.class, Entity.of("strike", EntityKind.EVENT, "the strike")),
            entry(ArticleRelation.class, ArticleRelation.of(ArticleRelationType.COPY_OF, "wire-1")),
            entry(FigureRelation.class, FigureRelation.of(FigureRelationType.COMPARED_WITH, "f2")),
            entry(Appearance.class, Appearance.of("https://other.example/y")),
            entry(Evidence.class, Evidence.of("https://other.example/z")),
            entry(ArticleRelationType.class, ArticleRelationType.FOLLOWS),
            entry(ArticleStatus.class, ArticleStatus.UPDATED),
            entry(Channel.class, Channel.SPEECH),
            entry(EntityKind.class, EntityKind.EVENT),
            entry(FigureRelationType.class, FigureRelationType.CHANGED_BY),
            entry(Measures.class, Measures.LEVEL),
            entry(PlaceRole.class, PlaceRole.TO),
            entry(Stance.class, Stance.CHALLENGES),
            entry(Speaker.Known.class, Speaker.known("crew")),
            entry(Speaker.Candidates.class, Speaker.candidates("leader", "aide")),
            entry(Amount.Exact.class, Amount.exact(160)),
            entry(Unit.Currency.class, Unit.currency("SEK")),
            entry(Per.Period.class, Per.YEAR),
            entry(Per.Counted.class, Per.YEAR),
            entry(Anonymity.class, Anonymity.ON_RECORD),
            entry(ClaimType.class, ClaimType.PREDICTION),
            entry(ContributorRole.class, ContributorRole.TRANSLATOR),
            entry(FigureBasis.class, FigureBasis.COUNTED),
            entry(RelationType.class, RelationType.SUPPORTS),
            entry(SectionKind.class, SectionKind.BODY),
            entry(SourceKind.class, SourceKind.DOCUMENT),
            entry(QuotationType.class, QuotationType.MIXED),
            entry(TimeModifier.class, TimeModifier.END),
            entry(Trend.class, Trend.STABLE),
            entry(Contributor.class, Contributor.of("T. Ek", ContributorRole.TRANSLATOR)),
            entry(Section.class, Section.of(SectionKind.BODY, Samples.at("more,"))),
            entry(Source.class, Source.person("new", "N. Berg")),
            entry(
                    Claim.class,
                    Claim.builder()
                            .id("c3")
                            .wording(Samples.at("the Post argued"))
                            .build()),
            entry(AttributionStep.class, AttributionStep.by("aide")),
            entry(TimeExpression.class, TimeExpression.of("2032")),
            entry(Figure.class, Figure.of(Amount.exact(7), Unit.COUNT)),
            entry(ClaimRelation.class, ClaimRelation.of(RelationType.SUPPORTS, "c2")),
            entry(
                    Assessment.class,
                    Assessment.builder()
                            .reviewer("Fjord Facts")
                            .verdict("false")
                            .build()),
            entry(Provenance.class, Provenance.by("other-tool")));

    private OtherValues() {}

    /** Returns what a part that is stated may be instead; a list has one more item. */
    static Object of(PartPlace place) {
        String name = ModelTypes.type(place.owner()).getSimpleName() + "." + place.accessor();
        if (place.value() instanceof List<?> list) {
            List<Object> longer = new ArrayList<>(list);
            longer.add(another(name, list.get(0)));
            return longer;
        }
        return another(name, place.value() instanceof Optional<?> optional ? optional.orElseThrow() : place.value());
    }

    private static Object another(String name, Object value) {
        if (OF_PARTS.containsKey(name)) {
            return OF_PARTS.get(name);
        }
        if (value instanceof String text) {
            return text + "-2";
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        Object other = OF_TYPES.get(PartPlace.hasBuilder(value) ? ModelTypes.type(value) : value.getClass());
        if (other == null) {
            throw new AssertionError("No other value for " + name + ", which is " + value);
        }
        return other;
    }

    private static Anchor wider(String first, String second) {
        return Samples.at(first).and(Samples.at(second));
    }
}
