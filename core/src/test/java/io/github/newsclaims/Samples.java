package io.github.newsclaims;

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
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** One article, invented, that uses every part of the model: each value of {@code full…} has all of its parts. */
public final class Samples {
    /** Two scripts, an emoji, a no-break space, a split quotation, an insertion, a caption and page furniture. */
    public static final ArticleText TEXT = ArticleText.of("""
            🙂 Skarvik cannery hands leave for better pay

            “They pay 150 crowns [Norwegian] a month more,” a shift leader told the Post in March. “Dozens left,” she \
            added. An estimated 1\u00a0200 people work in the canneries 寿司工場, the Post argued on April 1.

            Boats in Skarvik. Print story
            """);

    private static final ThreadLocal<ReadMembers> MEMBERS = ThreadLocal.withInitial(ReadMembers::new);

    private Samples() {}

    /** An article with all of its parts but the digest, which the text replaces. */
    public static Article fullArticle() {
        return Article.builder()
                .id("harbour-post-2031-04-02")
                .headline("Skarvik cannery hands leave for better pay")
                .uri("https://harbourpost.example/2031/04/02/boats")
                .version("2")
                .status(ArticleStatus.CORRECTED)
                .publisher("post")
                .published("2031-04-02")
                .updated("2031-04-03")
                .retrieved(Instant.parse("2031-04-03T10:00:00Z"))
                .language("en")
                .rights("© 2031 Harbour Post")
                .addContributor(fullContributor())
                .text(TEXT)
                .addSection(fullSection())
                .addSection(Section.of(SectionKind.CAPTION, at("Boats in Skarvik.")))
                .addSource(Source.organization("post", "Harbour Post"))
                .addSource(fullSource())
                .addSource(Source.unnamed("leader", "a shift leader"))
                .addSource(Source.person("aide", "Ida Nor"))
                .addEntity(fullEntity())
                .addEntity(Entity.of("skarvik", EntityKind.PLACE, "Skarvik"))
                .addClaim(fullClaim())
                .addClaim(ownVoiceClaim())
                .addRelation(fullArticleRelation())
                .addProvenance(fullProvenance())
                .extensions(extensions())
                .build();
    }

    /** A contributor with all of its parts. */
    public static Contributor fullContributor() {
        return Contributor.builder()
                .name("Ida Nor")
                .role(ContributorRole.REPORTER)
                .organization("Harbour Post")
                .extensions(extensions())
                .build();
    }

    /** A section with all of its parts. */
    public static Section fullSection() {
        return Section.of(SectionKind.HEADLINE, at("🙂 Skarvik cannery hands leave for better pay"))
                .withPublished("2031-04-02T10:15:00Z")
                .withExtensions(extensions());
    }

    /** An entity with all of its parts. */
    public static Entity fullEntity() {
        return Entity.builder()
                .id("canneries")
                .kind(EntityKind.ORGANIZATION)
                .name("Skarvik Canneries")
                .addAlias("the canneries")
                .description("the canneries of the harbour")
                .addSameAs("https://places.example/canneries")
                .addMention(at("寿司工場"))
                .addMention("the canneries")
                .addProvenance(fullProvenance())
                .note("Two of them.")
                .extensions(extensions())
                .build();
    }

    /** A relation of the article to another one. */
    public static ArticleRelation fullArticleRelation() {
        return ArticleRelation.of(
                        ArticleRelationType.REPLACES,
                        ArticleReference.to("harbour-post-1").withExtensions(extensions()))
                .withExtensions(extensions());
    }

    /** A place with all of its parts. */
    public static Place fullPlace() {
        return Place.builder()
                .wording(at("in the canneries"))
                .name("Skarvik")
                .role(PlaceRole.AT)
                .entity("skarvik")
                .extensions(extensions())
                .build();
    }

    /** A group with all of its parts. */
    public static Source fullSource() {
        return Source.builder()
                .id("crew")
                .kind(SourceKind.GROUP)
                .name("Skarvik Crew")
                .addAlias("the crew")
                .addAlias("the hands")
                .description("cannery hands of one line")
                .role("hands")
                .affiliation("Skarvik Cannery")
                .location("Skarvik")
                .addMember("leader")
                .addMember("aide")
                .addSameAs("https://people.example/crew")
                .anonymity(Anonymity.BACKGROUND)
                .addMention(at("a shift leader"))
                .addMention("the hands")
                .addProvenance(fullProvenance())
                .note("Their names are known to the desk.")
                .extensions(extensions())
                .build();
    }

    /** A claim with all of its parts but {@code ownVoice}, which its attribution excludes. */
    public static Claim fullClaim() {
        return Claim.builder()
                .id("c1")
                .addSameAs("https://facts.example/claims/17")
                .language("en")
                .proposition("Boat crews are paid 150 crowns a month more than cannery hands, and dozens left.")
                .wording(at("They pay 150 crowns [Norwegian] a month more").and(at("Dozens left")))
                .attribution(fullAttribution())
                .factuality(new Factuality(Certainty.CERTAIN, Polarity.POSITIVE))
                .addType(ClaimType.NUMERICAL)
                .addType(ClaimType.CAUSAL)
                .addAbout("canneries")
                .addAbout("crew")
                .addInsertion(at("[Norwegian]"))
                .addFigure(fullFigure())
                .addFigure(Figure.vague("Dozens", "cannery hands").withId("f2"))
                .addTime(fullTime())
                .addPlace(fullPlace())
                .addRelation(fullRelation())
                .addAppearance(fullAppearance())
                .addAssessment(fullAssessment())
                .addProvenance(fullProvenance())
                .note("Checked twice.")
                .extensions(extensions())
                .build();
    }

    /** A claim that the article itself makes. */
    public static Claim ownVoiceClaim() {
        return Claim.builder()
                .id("c2")
                .wording(at("An estimated 1\u00a0200 people work in the canneries"))
                .ownVoice(true)
                .build();
    }

    /** An attribution through a relay, with all of its parts. */
    public static Attribution fullAttribution() {
        return Attribution.direct(
                        fullStep().withoutQuotation().withoutFactuality(),
                        fullStep().withSpeaker(Speaker.candidates("aide", "leader")),
                        AttributionStep.byUnstated())
                .withTranslatedFrom("nb")
                .withProvenance(List.of(fullProvenance()))
                .withExtensions(extensions());
    }

    /** A relay with all of its parts. */
    public static AttributionStep fullStep() {
        return AttributionStep.builder()
                .speaker(Speaker.known("leader", "aide"))
                .mention(at("a shift leader"))
                .cue(at("told"))
                .time(fullTime())
                .place(fullPlace())
                .channel(Channel.INTERVIEW)
                .uri("https://posts.example/17")
                .addAddressee("post")
                .addAddressee("crew")
                .quotation(QuotationType.INDIRECT)
                .factuality(new Factuality(Certainty.PROBABLE, Polarity.POSITIVE))
                .extensions(extensions())
                .build();
    }

    /** A time with all of its parts. */
    public static TimeExpression fullTime() {
        return TimeExpression.builder()
                .wording(at("in March"))
                .edtf("XXXX-03")
                .modifier(TimeModifier.START)
                .resolved("2031-03")
                .event(fullTimeEvent())
                .extensions(extensions())
                .build();
    }

    /** An event with all of its parts but the claim, which the entity excludes. */
    public static TimeEvent fullTimeEvent() {
        return TimeEvent.entity("canneries").withExtensions(extensions());
    }

    /** A figure with all of its parts. */
    public static Figure fullFigure() {
        return Figure.builder()
                .id("f1")
                .wording(at("150 crowns [Norwegian] a month"))
                .amount(Amount.exact(150))
                .unit(Unit.assumedCurrency("NOK"))
                .addPer(Per.MONTH)
                .addPer(Per.each("hand"))
                .margin("2.5")
                .measuredEntity("boat crews")
                .entity("crew")
                .measuredProperty("pay above a cannery hand's")
                .qualifier("before tax")
                .basis(FigureBasis.ESTIMATED)
                .asOf(fullTime())
                .addPlace(fullPlace())
                .measures(Measures.CHANGE)
                .trend(Trend.INCREASING)
                .addRelation(fullFigureRelation())
                .addProvenance(fullProvenance())
                .note("Read as Norwegian crowns.")
                .extensions(extensions())
                .build();
    }

    /** A relation to a figure of another article. */
    public static FigureRelation fullFigureRelation() {
        return FigureRelation.of(
                        FigureRelationType.CHANGED_FROM,
                        FigureReference.to("f9")
                                .withClaim("c33")
                                .withArticle("other-article")
                                .withExtensions(extensions()))
                .withExtensions(extensions());
    }

    /** Another publication in which a claim is made, with all of its parts. */
    public static Appearance fullAppearance() {
        return Appearance.builder()
                .uri("https://posts.example/16")
                .title("Boats pay better")
                .publisher("Coast Radio")
                .date("2031-03-30")
                .first(true)
                .note("Deleted since.")
                .extensions(extensions())
                .build();
    }

    /** A relation to a claim of another article. */
    public static ClaimRelation fullRelation() {
        return ClaimRelation.of(
                        RelationType.CHALLENGES,
                        ClaimReference.to("c33").withArticle("other-article").withExtensions(extensions()))
                .withExtensions(extensions());
    }

    /** An assessment with all of its parts. */
    public static Assessment fullAssessment() {
        return Assessment.builder()
                .reviewer("Skarvik Fact Desk")
                .verdict("mostly true")
                .rating(Rating.of(4, 1, 5).withExtensions(extensions()))
                .justification("The pay slips show it.")
                .addEvidence(fullEvidence())
                .uri(URI.create("https://factdesk.example/17"))
                .date(Edtf.parse("2031-04-05"))
                .extensions(extensions())
                .build();
    }

    /** A piece of evidence with all of its parts. */
    public static Evidence fullEvidence() {
        return Evidence.builder()
                .uri("https://stats.example/pay")
                .title("Pay in 2030")
                .publisher("Office of Statistics")
                .words("Crews earn 2,150 crowns a month.")
                .stance(Stance.SUPPORTS)
                .note("Provisional.")
                .extensions(extensions())
                .build();
    }

    /** A provenance with all of its parts. */
    public static Provenance fullProvenance() {
        return Provenance.builder()
                .agent("skarvik-extractor")
                .version("2.1")
                .generatedAt(Instant.parse("2031-04-02T10:00:00Z"))
                .confidence("0.87")
                .extensions(extensions())
                .build();
    }

    /** The article with a field that has no prefix in each of its objects, as a reader keeps it. */
    public static Article articleWithUnknownFields() {
        MEMBERS.set(ReadMembers.of("odd", 1));
        try {
            return fullArticle();
        } finally {
            MEMBERS.remove();
        }
    }

    /** What no version of this library knows. */
    public static Extensions extensions() {
        return Extensions.of(MEMBERS.get())
                .with("tool:score", new BigDecimal("0.5"))
                .with("tool:seen", true);
    }

    /** The only place of some words in the sample text. */
    public static Anchor at(String words) {
        return TEXT.find(words).only();
    }

    /** Words without a place. */
    public static Words words(String words) {
        return Words.of(words);
    }
}
