package io.github.newsclaims.examples.bundled;

import static io.github.newsclaims.examples.bundled.Report.TEXT;
import static io.github.newsclaims.examples.bundled.Report.at;
import static io.github.newsclaims.examples.bundled.Report.passage;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.SectionKind;
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
                .publisher(Sources.POST)
                .published("2031-04-02")
                .updated("2031-04-03")
                .retrieved(Instant.parse("2031-04-04T07:30:00Z"))
                .language("en")
                .contributors(contributors())
                .text(TEXT)
                .sections(sections())
                .sources(Sources.all())
                .claims(claims())
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
                Section.of(SectionKind.SUBHEADING, at("A letter and an answer")),
                Section.of(SectionKind.BODY, passage("Skipper Oda Brekke", "scored 7.2.")),
                Section.of(SectionKind.SUBHEADING, at("The third drive")),
                Section.of(SectionKind.BODY, passage("The source said", "everything may.”")),
                Section.of(SectionKind.of("correction"), passage("Correction, April 3", "as 275."))
                        .withExtensions(Extensions.none().with("example:correction-of", "2031-04-02")),
                Section.of(SectionKind.BOILERPLATE, passage("This report is fictional", "are invented.")));
    }
}
