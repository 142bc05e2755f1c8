package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Rating;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A golden file for each row of the table of shapes, and more where a row has several cases. */
final class GoldenCases {
    private static final ArticleText TEXT = ArticleText.of("😀 “They pay,” he said. “More.”");

    private GoldenCases() {}

    static List<GoldenCase> all() {
        List<GoldenCase> all = new ArrayList<>();
        all.add(new GoldenCase("example", Fixtures.example()));
        all.add(new GoldenCase("every-field-with-extensions", Fixtures.everything()));
        all.add(GoldenCase.article("version-and-id-alone", article -> article));
        all.addAll(places());
        all.addAll(attributions());
        all.addAll(times());
        all.addAll(factualities());
        all.addAll(judgements());
        all.addAll(GoldenParts.all());
        all.addAll(GoldenFigures.all());
        return all;
    }

    private static List<GoldenCase> places() {
        Article whole = Article.builder().id("a").text(TEXT).addClaim(paid()).build();
        return List.of(
                new GoldenCase("anchor-in-code-points-and-split", whole),
                new GoldenCase("text-digest-instead-of-text", whole.withoutText()),
                GoldenCase.claim("words-in-pieces", claim -> claim.wording(Words.of("They pay", "More."))),
                new GoldenCase("anchor-with-context", whole.withContext(3)),
                GoldenCase.claim(
                        "words-with-context",
                        claim -> claim.wording(Words.ofQuotes(
                                TextQuote.of("They pay").withSuffix(" more"),
                                TextQuote.of("More.").withPrefix("said.\u00a0“").withSuffix("”")))),
                GoldenCase.claim("words-of-one-piece", claim -> claim.wording("They pay")),
                GoldenCase.article(
                        "sections-of-any-kind",
                        article -> article.text(TEXT)
                                .addSection(Section.of(SectionKind.BODY, 2, 12))
                                .addSection(Section.of(SectionKind.of("pull-quote"), 0, 1))),
                GoldenCase.article(
                        "text-with-every-escape",
                        article -> article.text("\"\\/\b\f\n\r\t\u0000\u001f\u007f"
                                + "\u0085\u2028\u2029\ufeff\ufffd\u00a0é漢عبّ😀\udbff\udfff")),
                GoldenCase.article("text-that-is-empty", article -> article.text("")),
                GoldenCase.article(
                        "contributors",
                        article -> article.addContributor(Contributor.of("Ida Nor", ContributorRole.REPORTER))
                                .addContributor(Contributor.of("T. Ek", ContributorRole.of("fact-checker"))
                                        .withOrganization("Ek & Co"))),
                GoldenCase.article(
                        "article-with-dates-and-address",
                        article -> article.uri("HTTPS://Example.ORG/%c3%a9")
                                .published("2031-04?")
                                .updated("2031-04-02T10:00:00Z")
                                .retrieved(Instant.parse("2031-04-02T10:00:00.120Z"))
                                .language("sr-Latn-RS")),
                GoldenCase.article(
                        "extensions-after-known-fields",
                        article -> article.headline("H").extensions(Fixtures.more("x"))));
    }

    private static Claim paid() {
        Anchor quote = TEXT.find("They pay").only().and(TEXT.find("More.").only());
        return Claim.builder()
                .id("c1")
                .wording(quote)
                .addInsertion(TEXT.find("pay").only())
                .build();
    }

    private static List<GoldenCase> attributions() {
        return List.of(
                speaker("speaker-known", Speaker.known("s1")),
                speaker("speaker-known-jointly", Speaker.known("s3", "s1")),
                speaker("speaker-candidates", Speaker.candidates("s2", "s1")),
                speaker("speaker-unresolved", Speaker.unresolved()),
                speaker("speaker-unstated", Speaker.unstated()),
                GoldenCase.claim(
                        "attribution-through-relays",
                        claim -> claim.attribution(Attribution.mixed(
                                        AttributionStep.by("s2")
                                                .withMention("The source")
                                                .withCue("told"),
                                        AttributionStep.by("s1")
                                                .withQuotation(QuotationType.DIRECT)
                                                .withAddressees(List.of("s3", "s2")),
                                        AttributionStep.by("s3"))
                                .withTranslatedFrom("ko"))),
                GoldenCase.claim("own-voice", claim -> claim.ownVoice(true)),
                GoldenCase.claim("voice-not-recorded", claim -> claim.note("N.")));
    }

    private static GoldenCase speaker(String name, Speaker speaker) {
        return GoldenCase.claim(name, claim -> claim.attribution(Attribution.indirect(AttributionStep.of(speaker))));
    }

    private static List<GoldenCase> times() {
        List<GoldenCase> all = new ArrayList<>();
        for (TimeModifier modifier : TimeModifier.values()) {
            all.add(time("time-" + word(modifier), TimeExpression.of("2031-04").withModifier(modifier)));
        }
        all.add(time("time-in-words-alone", TimeExpression.words("until there is rain")));
        all.add(time(
                "time-resolved",
                TimeExpression.of("XXXX-11-10").withWording("November 10").withResolved("2018?-11-10")));
        all.add(time("time-open-interval", TimeExpression.of("../2019")));
        return all;
    }

    private static GoldenCase time(String name, TimeExpression time) {
        return GoldenCase.claim(name, claim -> claim.addTime(time));
    }

    private static List<GoldenCase> factualities() {
        List<GoldenCase> all = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            for (Polarity polarity : Polarity.values()) {
                all.add(GoldenCase.claim(
                        "factuality-" + word(certainty) + "-" + word(polarity),
                        claim -> claim.factuality(Factuality.of(certainty, polarity))));
            }
        }
        return all;
    }

    private static List<GoldenCase> judgements() {
        Rating bare = Rating.of(new BigDecimal("2.50"));
        return List.of(
                GoldenCase.claim(
                        "relation-within-the-article", claim -> claim.addRelation(RelationType.CHALLENGES, "c2")),
                GoldenCase.claim(
                        "relation-to-another-article",
                        claim -> claim.addRelation(ClaimRelation.of(
                                RelationType.of("echoes"),
                                ClaimReference.to("c33").withArticle("other-id")))),
                GoldenCase.claim(
                        "assessment-with-its-scale",
                        claim -> claim.addAssessment(Assessment.builder()
                                .reviewer("Fjord Facts")
                                .verdict("false")
                                .rating(Rating.of(1, 1, 5))
                                .uri("https://facts.example/1")
                                .date("2031-04-03")
                                .build())),
                GoldenCase.claim(
                        "assessment-with-a-bare-rating",
                        claim -> claim.addAssessment(
                                Assessment.builder().reviewer("R").rating(bare).build())),
                GoldenCase.claim(
                        "provenance",
                        claim -> claim.addProvenance(Provenance.builder()
                                        .agent("tool")
                                        .version("1.0")
                                        .generatedAt(Instant.parse("2031-04-02T12:00:00+02:00"))
                                        .confidence("0.870")
                                        .build())
                                .addProvenance(Provenance.by("I. Nor"))),
                GoldenCase.article(
                        "source-group",
                        article -> article.addSource(Source.person("s1", "S"))
                                .addSource(Source.group("g", "Both").plusMember("s1"))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
