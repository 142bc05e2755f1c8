package io.github.newsclaims.json.seed;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.stream.Stream;

/**
 * The real article in full: every claim of every sentence, every source, figure and date, found by searching the text.
 *
 * <p>What the text does not say is left out: it has no date of its own, so {@code published} is absent, and on what terms
 * the unnamed sources spoke is not told.
 */
final class SeedArticle {
    private SeedArticle() {}

    /** The article; the test is skipped where its text is not to be had. */
    static Article read() {
        return in(SeedText.read());
    }

    static Article in(ArticleText text) {
        List<Section> sections = sections(text);
        return Article.builder()
                .id("rfa-north-koreans-look-for-work-abroad")
                .headline(text.slice(sections.get(0).start(), sections.get(0).end()))
                .publisher("rfa")
                .language("en")
                .addContributor(Contributor.of("Myungchul Lee", ContributorRole.REPORTER)
                        .withOrganization("RFA’s Korean Service"))
                .addContributor(Contributor.of("Leejin Jun", ContributorRole.TRANSLATOR))
                .addContributor(Contributor.of("Eugene Whong", ContributorRole.WRITER))
                .addContributor(Contributor.of("Ng Han Guan", ContributorRole.PHOTOGRAPHER)
                        .withOrganization("AP"))
                .text(text)
                .sections(sections)
                .sources(SeedSources.in(text))
                .entities(SeedEntities.in(text))
                .claims(claims(text))
                .addProvenance(Provenance.by("annotation by hand"))
                .build();
    }

    private static List<Claim> claims(ArticleText text) {
        return Stream.of(
                        SeedOpening.in(text),
                        SeedFirstSource.in(text),
                        SeedJobs.in(text),
                        SeedSecondSource.in(text),
                        SeedSanctions.in(text),
                        SeedDiplomacy.in(text))
                .flatMap(claims -> claims)
                .toList();
    }

    private static List<Section> sections(ArticleText text) {
        return List.of(
                section(SectionKind.HEADLINE, text, "North Koreans Increasingly", "Higher Pay"),
                section(SectionKind.BOILERPLATE, text, "Email story", "Print story"),
                Section.of(SectionKind.CAPTION, SeedOpening.caption(text, 1)),
                Section.of(SectionKind.CAPTION, SeedOpening.caption(text, 2)),
                section(SectionKind.CREDIT, text, "AP Photo", "Guan"),
                section(SectionKind.BODY, text, "An increasing number", "overseas,” the source said."),
                Section.of(
                        SectionKind.SUBHEADING,
                        text.find("Proof of loyalty required").only()),
                section(SectionKind.BODY, text, "“People who want", "lessons,” the source said."),
                Section.of(SectionKind.SUBHEADING, text.find("Legally Illegal").only()),
                section(SectionKind.BODY, text, "“As relations", "small scale."),
                section(SectionKind.BYLINE, text, "Reported by", "Eugene Whong."),
                section(SectionKind.BOILERPLATE, text, "More Listening", "View Full Site"));
    }

    private static Section section(SectionKind kind, ArticleText text, String first, String last) {
        Anchor place = text.from(first).through(last).only();
        return Section.of(kind, place);
    }
}
