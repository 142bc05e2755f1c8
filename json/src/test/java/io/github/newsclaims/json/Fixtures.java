package io.github.newsclaims.json;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Rating;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.ReadMembers;
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
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.Words;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles that the tests of the JSON form share. All of them are fictional. */
public final class Fixtures {
    private static final ArticleText EXAMPLE_TEXT = ArticleText.of("“Everyone on my line has asked about the boats,” a"
            + " shift leader told the Post in March. “They pay 150 crowns a month more.”");
    private static final ArticleText FERRY_TEXT = ArticleText.of(
            "🚢 Ferry full\n“We [the crew] turned away dozens,” she said, “on every day of the week.” عبّارة");

    private Fixtures() {}

    /** The example of the format's description. */
    public static Article example() {
        return Article.builder()
                .id("harbour-post-2031-04-02")
                .headline("Skarvik cannery hands leave for better pay")
                .publisher("post")
                .published("2031-04-02")
                .language("en")
                .addContributor(Contributor.of("Ida Nor", ContributorRole.REPORTER))
                .addContributor(Contributor.of("T. Ek", ContributorRole.TRANSLATOR))
                .text(EXAMPLE_TEXT)
                .addSource(Source.organization("post", "Harbour Post"))
                .addSource(Source.unnamed("leader", "a shift leader").withLocation("Skarvik"))
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("Boat crews are paid 150 crowns a month more than cannery hands.")
                        .wording(place(EXAMPLE_TEXT, "They pay 150 crowns a month more."))
                        .attribution(Attribution.direct(AttributionStep.by("leader")
                                        .withCue(place(EXAMPLE_TEXT, "told"))
                                        .withTime(TimeExpression.of("XXXX-03")
                                                .withWording("in March")
                                                .withResolved("2031-03"))
                                        .plusAddressee("post"))
                                .withTranslatedFrom("nb"))
                        .addFigure(Figure.of(Amount.exact(150), Unit.assumedCurrency("NOK"))
                                .withPer(Per.MONTH)
                                .withWording(place(EXAMPLE_TEXT, "150 crowns a month"))
                                .withMeasuredEntity("boat crews")
                                .withMeasuredProperty("pay above a cannery hand's"))
                        .build())
                .build();
    }

    /** An article with every field, and with extensions wherever they may stand. */
    public static Article everything() {
        return Article.builder()
                .id("ferry-1")
                .headline("Ferry full")
                .uri("https://ferry.example/full?day=%C3%A9")
                .version("2")
                .status(ArticleStatus.CORRECTED)
                .publisher("gazette")
                .published("2031-05-01")
                .updated("2031-05-02T08:00:00Z")
                .retrieved(Instant.parse("2031-05-03T09:10:11.5Z"))
                .language("en-GB")
                .rights("© The Gazette")
                .addContributor(Contributor.builder()
                        .name("N. Berg")
                        .role(ContributorRole.of("data-editor"))
                        .organization("The Gazette")
                        .extensions(more("contributor"))
                        .build())
                .text(FERRY_TEXT)
                .addSection(Section.of(SectionKind.HEADLINE, 0, 12).withExtensions(more("section")))
                .addSection(Section.of(SectionKind.BODY, 13, FERRY_TEXT.length()))
                .addSection(Section.of(SectionKind.LIVE_ENTRY, 13, 20).withPublished("2031-05-01T07:00:00Z"))
                .addSource(Source.organization("gazette", "The Gazette"))
                .addSource(Source.unnamed("mate", "a first mate"))
                .addSource(crew())
                .addEntity(ferry())
                .addEntity(Entity.unnamed("queue", EntityKind.EVENT, "the queue at the quay"))
                .addClaim(turnedAway())
                .addClaim(Claim.builder()
                        .id("c2")
                        .proposition("The ferry is full.")
                        .wording(place(FERRY_TEXT, "Ferry full"))
                        .ownVoice(true)
                        .addRelation(ClaimRelation.of(
                                RelationType.CHALLENGES, ClaimReference.to("c9").withArticle("ferry-0")))
                        .addTime(TimeExpression.builder()
                                .modifier(TimeModifier.UNTIL)
                                .event(TimeEvent.builder()
                                        .entity("queue")
                                        .extensions(more("event"))
                                        .build())
                                .build())
                        .build())
                .addRelation(ArticleRelation.of(
                                ArticleRelationType.REPLACES,
                                ArticleReference.to("ferry-0").withExtensions(more("reference")))
                        .withExtensions(more("relation")))
                .addRelation(ArticleRelation.of(
                        ArticleRelationType.COPY_OF, ArticleReference.to(URI.create("https://agency.example/7"))))
                .addProvenance(Provenance.by("desk"))
                .extensions(more("article"))
                .build();
    }

    /** What other tools may have left: every sort of JSON value, with names and strings that are hard to write. */
    public static Extensions more(String name) {
        Map<String, @Nullable Object> deep = new LinkedHashMap<>();
        deep.put("", null);
        deep.put("b\"\\/\u0001\u007f😀", List.of(true, "é\u2028", new BigDecimal("-0.5")));
        deep.put("a", Map.of());
        ReadMembers members = ReadMembers.of("tool:" + name, deep);
        members.put("later", Arrays.asList(null, false, new BigDecimal("1e21"), new BigDecimal("1e-7"), List.of()));
        return Extensions.of(members);
    }

    private static Entity ferry() {
        return Entity.builder()
                .id("ferry")
                .kind(EntityKind.of("ship"))
                .name("Skarv")
                .addAlias("MF Skarv")
                .description("the ferry")
                .addSameAs("https://ferry.example/skarv")
                .addMention(place(FERRY_TEXT, "Ferry"))
                .addProvenance(Provenance.by("linker"))
                .note("built in 1999")
                .extensions(more("entity"))
                .build();
    }

    private static Source crew() {
        return Source.builder()
                .id("crew")
                .kind(SourceKind.GROUP)
                .name("Crew of the Skarv")
                .addAlias("the crew")
                .addAlias("Skarv hands")
                .description("ferry hands")
                .role("deck crew")
                .affiliation("Skarv Line")
                .location("Skarvik")
                .addMember("mate")
                .addSameAs("https://ferry.example/crew")
                .anonymity(Anonymity.DEEP_BACKGROUND)
                .addMention(place(FERRY_TEXT, "she"))
                .addMention("the crew")
                .addProvenance(Provenance.by("linker"))
                .note("met twice")
                .extensions(more("source"))
                .build();
    }

    private static Claim turnedAway() {
        return Claim.builder()
                .id("c1")
                .addSameAs("https://claims.example/7")
                .proposition("The crew turned away dozens of people on every day of the week.")
                .language("en")
                .wording(place(FERRY_TEXT, "We [the crew] turned away dozens")
                        .and(place(FERRY_TEXT, "on every day of the week.")))
                .attribution(Attribution.builder()
                        .quotation(QuotationType.MIXED)
                        .translatedFrom("nb-NO")
                        .origin(AttributionStep.builder()
                                .speaker(Speaker.candidates("mate", "crew"))
                                .mention(place(FERRY_TEXT, "she"))
                                .cue(place(FERRY_TEXT, "said"))
                                .time(time())
                                .place(quay())
                                .channel(Channel.INTERVIEW)
                                .uri("https://ferry.example/said")
                                .addAddressee("gazette")
                                .extensions(more("step"))
                                .build())
                        .addRelay(AttributionStep.by("gazette", "crew")
                                .withMention("The Gazette")
                                .withCue("reported")
                                .withTime(TimeExpression.words("today"))
                                .withAddressees(List.of("crew", "mate"))
                                .withPlace(quay())
                                .withChannel(Channel.of("ship-radio"))
                                .withUri("https://ferry.example/heard")
                                .withQuotation(QuotationType.INDIRECT)
                                .withFactuality(Factuality.of(Certainty.POSSIBLE, Polarity.POSITIVE))
                                .withExtensions(more("relay")))
                        .addRelay(AttributionStep.byUnstated())
                        .addRelay(AttributionStep.of(Speaker.unresolved()))
                        .addProvenance(Provenance.by("speaker-tool"))
                        .extensions(more("attribution"))
                        .build())
                .factuality(new Factuality(Certainty.PROBABLE, Polarity.NEGATIVE))
                .addType(ClaimType.NUMERICAL)
                .addType(ClaimType.of("eye-witness"))
                .addAbout("ferry")
                .addAbout("crew")
                .addInsertion(place(FERRY_TEXT, "[the crew]"))
                .addInsertion("(sic)")
                .addFigure(figure())
                .addFigure(Figure.of(Amount.exact(40), Unit.COUNT).withId("f2"))
                .addTime(time())
                .addPlace(quay())
                .addRelation(ClaimRelation.of(
                                RelationType.SUPPORTS, ClaimReference.to("c2").withExtensions(more("reference")))
                        .withExtensions(more("relation")))
                .addRelation(ClaimRelation.of(
                        RelationType.PART_OF, ClaimReference.to(URI.create("https://claims.example/1"))))
                .addAppearance(Appearance.builder()
                        .uri("https://fjordtv.example/1")
                        .title("Queue at the quay")
                        .publisher("Fjord TV")
                        .date("2031-04-30")
                        .first(true)
                        .note("from 12:30")
                        .extensions(more("appearance"))
                        .build())
                .addAssessment(Assessment.builder()
                        .reviewer("Fjord Facts")
                        .verdict("mostly so")
                        .rating(Rating.of(4, 1, 5).withExtensions(more("rating")))
                        .justification("The line's own count says the same.")
                        .addEvidence(Evidence.builder()
                                .uri("https://line.example/count")
                                .title("Passengers, week 17")
                                .publisher("Skarv Line")
                                .words("312 could not board")
                                .stance(Stance.SUPPORTS)
                                .note("no daily numbers")
                                .extensions(more("evidence"))
                                .build())
                        .uri("https://facts.example/4")
                        .date("2031-05~")
                        .extensions(more("assessment"))
                        .build())
                .addProvenance(Provenance.builder()
                        .agent("reader-tool")
                        .version("2.1")
                        .generatedAt(Instant.parse("2031-05-03T10:00:00Z"))
                        .confidence("0.87")
                        .extensions(more("provenance"))
                        .build())
                .note("heard on deck")
                .extensions(more("claim"))
                .build();
    }

    private static Figure figure() {
        return Figure.builder()
                .id("f1")
                .wording(FERRY_TEXT.withContext(place(FERRY_TEXT, "dozens"), 5))
                .amount(Amount.about("24.50"))
                .unit(Unit.COUNT)
                .addPer(Per.DAY)
                .addPer(Per.counted(100, "cabins"))
                .margin("2.5")
                .measuredEntity("people turned away")
                .entity("queue")
                .measuredProperty("number")
                .qualifier("on foot")
                .basis(FigureBasis.ESTIMATED)
                .asOf(time())
                .addPlace(quay())
                .measures(Measures.LEVEL)
                .trend(Trend.INCREASING)
                .addRelation(FigureRelation.of(
                                FigureRelationType.PART_OF,
                                FigureReference.to("f2").withExtensions(more("reference")))
                        .withExtensions(more("relation")))
                .addRelation(FigureRelation.of(
                        FigureRelationType.CHANGED_FROM,
                        FigureReference.to("f1").withClaim("c9").withArticle("ferry-0")))
                .addProvenance(Provenance.by("figure-tool"))
                .note("counted by hand")
                .extensions(more("figure"))
                .build();
    }

    private static TimeExpression time() {
        return TimeExpression.builder()
                .wording(Words.ofQuotes(
                        TextQuote.of("every day").withPrefix("on "),
                        TextQuote.of("of the week").withSuffix(".")))
                .edtf("XXXX-04")
                .modifier(TimeModifier.END)
                .resolved("2031-04-2X")
                .event(TimeEvent.builder().claim("c2").extensions(more("event")).build())
                .extensions(more("time"))
                .build();
    }

    private static Place quay() {
        return Place.builder()
                .wording("on the quay")
                .name("Skarvik quay")
                .role(PlaceRole.AT)
                .entity("queue")
                .extensions(more("place"))
                .build();
    }

    private static Anchor place(ArticleText text, String words) {
        return text.find(words).first();
    }
}
