package io.github.newsclaims.examples.bundled;

import static io.github.newsclaims.examples.bundled.Report.TEXT;
import static io.github.newsclaims.examples.bundled.Report.at;
import static io.github.newsclaims.examples.bundled.Report.passage;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.SectionKind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A report of the Harbour Post of Skarvik; town, paper and everybody in it are invented. */
public final class HarbourPost {
    private HarbourPost() {}

    /**
     * The report with everything it claims.
     *
     * @return an article that uses every part of the model
     */
    public static Article article() {
        return Article.builder()
                .id("harbour-post-2031-04-02")
                .headline(Report.HEADLINE)
                .uri("https://harbourpost.example/2031/04/02/boats")
                .version("2")
                .status(ArticleStatus.CORRECTED)
                .publisher(Sources.POST)
                .published("2031-04-02")
                .updated("2031-04-03")
                .retrieved(Instant.parse("2031-04-04T07:30:00Z"))
                .language("en")
                .rights("© Harbour Post. Free to use with its name.")
                .contributors(contributors())
                .text(TEXT)
                .sections(sections())
                .sources(Sources.all())
                .entities(Entities.all())
                .claims(claims())
                .addRelation(ArticleRelation.of(
                                ArticleRelationType.REPLACES,
                                ArticleReference.to("harbour-post-2031-04-02-first")
                                        .withExtensions(Extensions.none().with("example:version", "1")))
                        .withExtensions(Extensions.none().with("example:reason", "correction")))
                .addRelation(ArticleRelation.of(
                        ArticleRelationType.FOLLOWS,
                        ArticleReference.to(URI.create("https://harbourpost.example/2031/03/10/sea-bags"))))
                .addProvenance(Provenance.builder()
                        .agent("newsclaims-examples")
                        .version("0.1.0")
                        .generatedAt(Instant.parse("2031-04-04T09:00:00Z"))
                        .confidence("1")
                        .extensions(Extensions.none().with("example:hours", 3))
                        .build())
                .extensions(Extensions.none().with("example:fictional", true))
                .build();
    }

    private static List<Claim> claims() {
        return Stream.of(
                        OpeningClaims.all(),
                        QuotedClaims.all(),
                        DisputeClaims.all(),
                        CoastClaims.all(),
                        QuayClaims.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Contributor> contributors() {
        return List.of(
                Contributor.of("Ida Nor", ContributorRole.REPORTER).withOrganization("Harbour Post"),
                Contributor.of("Per Aalund", ContributorRole.WRITER)
                        .withExtensions(Extensions.none().with("example:beat", "fisheries")),
                Contributor.of("T. Ek", ContributorRole.TRANSLATOR),
                Contributor.of("Runa Lund", ContributorRole.EDITOR),
                Contributor.of("Mons Hale", ContributorRole.PHOTOGRAPHER).withOrganization("Harbour Post"));
    }

    private static List<Section> sections() {
        return List.of(
                Section.of(SectionKind.HEADLINE, at(Report.HEADLINE)),
                Section.of(SectionKind.BOILERPLATE, passage("Print this story", "to a friend")),
                Section.of(SectionKind.BYLINE, passage("By Ida Nor", "by Runa Lund.")),
                Section.of(SectionKind.CAPTION, passage("Hands leave the Nordhavn", "nights there.")),
                Section.of(SectionKind.CREDIT, passage("Photo: Mons Hale", "like the report)")),
                Section.of(SectionKind.DATELINE, at("SKARVIK, April 2 —")),
                Section.of(SectionKind.BODY, passage("A growing number", "the cannery again.")),
                Section.of(SectionKind.PULL_QUOTE, passage("Half my line", "under the bench")),
                Section.of(SectionKind.SUBHEADING, at("A letter and an answer")),
                Section.of(SectionKind.BODY, passage("Skipper Oda Brekke", "scored 7.2.")),
                Section.of(SectionKind.SUBHEADING, at("The third drive")),
                Section.of(SectionKind.BODY, passage("The source said", "everything may.”")),
                Section.of(SectionKind.BLOCK_QUOTE, passage("Quay 3 at five", "the rest 🎣🙂")),
                Section.of(SectionKind.CORRECTION, passage("Correction, April 3", "as 275."))
                        .withPublished("2031-04-03")
                        .withExtensions(Extensions.none().with("example:correction-of", "2031-04-02")),
                Section.of(SectionKind.BOILERPLATE, passage("This report is fictional", "are invented.")));
    }
}
