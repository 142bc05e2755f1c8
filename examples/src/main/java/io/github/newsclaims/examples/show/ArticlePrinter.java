package io.github.newsclaims.examples.show;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.examples.words.ClaimWords;
import io.github.newsclaims.examples.words.Names;
import io.github.newsclaims.examples.words.Parts;
import io.github.newsclaims.examples.words.Phrases;
import io.github.newsclaims.examples.words.SourceWords;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A printer of articles for people: what the article is, who speaks in it, what is claimed, what is doubtful, and counts. */
final class ArticlePrinter {
    private final Article article;
    private final Page page;
    private final Names names;

    private ArticlePrinter(Article article, PrintStream out) {
        this.article = article;
        this.page = new Page(out);
        this.names = new Names(article);
    }

    /**
     * Prints an article.
     *
     * @param article the article
     * @param out receives the text; control characters of the document are printed as their numbers
     */
    static void print(Article article, PrintStream out) {
        new ArticlePrinter(article, out).print();
    }

    private void print() {
        printHead();
        if (!article.sources().isEmpty()) {
            printSources();
        }
        if (!article.entities().isEmpty()) {
            printEntities();
        }
        if (!article.claims().isEmpty()) {
            page.heading("Who claims what");
            ClaimPrinter printer = new ClaimPrinter(article, page, names);
            article.claims().forEach(printer::print);
        }
        printFindings();
        new Tally(article).print(page);
    }

    private void printFindings() {
        page.heading("What is doubtful");
        page.blank();
        List<Finding> findings = ArticleCheck.standard().check(article);
        if (findings.isEmpty()) {
            page.line("", "Nothing.");
        }
        for (Finding finding : findings) {
            String severity = finding.severity().name().toLowerCase(Locale.ROOT);
            page.line(
                    "  - ",
                    finding.message() + " (" + severity + " " + finding.rule().id() + " at " + finding.pointer() + ")");
        }
    }

    private void printHead() {
        page.line("", article.headline().orElse("(no headline)"));
        List<String> parts = new ArrayList<>();
        article.publisher().ifPresent(id -> parts.add(names.of(id)));
        article.published().ifPresent(date -> parts.add("published " + date));
        article.updated().ifPresent(date -> parts.add("updated " + date));
        article.retrieved().ifPresent(instant -> parts.add("retrieved " + instant));
        article.version().ifPresent(version -> parts.add("version " + version));
        article.status().ifPresent(status -> parts.add(status.word()));
        article.language().ifPresent(tag -> parts.add("in " + ClaimWords.language(tag)));
        if (!parts.isEmpty()) {
            page.line("", String.join(", ", parts));
        }
        article.uri().ifPresent(uri -> page.line("", uri.toString()));
        article.rights().ifPresent(rights -> page.line("", "Rights: " + rights));
        article.relations().forEach(relation -> page.line("", of(relation)));
        List<String> people = new ArrayList<>();
        article.contributors().forEach(contributor -> people.add(of(contributor)));
        if (!people.isEmpty()) {
            page.line("", "By " + Phrases.and(people));
        }
        page.line("", "Article " + article.id() + ", " + text());
        article.provenance().forEach(provenance -> page.line("", "Claims found by " + ClaimWords.of(provenance)));
        article.extensions().asMap().forEach((name, value) -> page.line("", "Also " + name + " = " + value));
    }

    private static String of(ArticleRelation relation) {
        ArticleReference target = relation.target();
        String type = relation.type().word().replace('-', ' ');
        String to = target.article()
                .map(id -> "article " + id)
                .or(() -> target.uri().map(URI::toString))
                .orElseThrow();
        // "replaces" is a verb, "copy of" is not.
        return (type.endsWith(" of") ? "This is a " : "This ") + type + " " + to;
    }

    private static String of(Contributor contributor) {
        String organization = contributor.organization().orElse("");
        return contributor.name().orElse(organization)
                + " (" + contributor.role().word()
                + (contributor.name().isEmpty() || organization.isEmpty() ? "" : ", " + organization) + ")";
    }

    private String text() {
        return article.text()
                .map(text -> "text of " + text.length() + " characters in " + sections())
                .or(() -> article.textDigest().map(digest -> "text of " + digest.length() + " characters withheld"))
                .orElse("without a text");
    }

    /** The number of sections of each kind: "3 sections (1 headline, 2 body)". */
    private String sections() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        article.sections().forEach(section -> kinds.merge(section.kind().word(), 1, Integer::sum));
        String sections = Phrases.count(article.sections().size(), "section");
        return kinds.isEmpty()
                ? sections
                : kinds.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", ", sections + " (", ")"));
    }

    private void printSources() {
        Parts parts = new Parts(article);
        page.heading("Who speaks");
        page.blank();
        for (Source source : article.sources()) {
            page.line(
                    "  - ",
                    names.of(source.id()) + ": " + String.join(", ", SourceWords.of(source, names))
                            + parts.of(source.id()));
        }
    }

    private void printEntities() {
        page.heading("What it is about");
        page.blank();
        for (Entity entity : article.entities()) {
            page.line("  - ", names.of(entity.id()) + ": " + String.join(", ", SourceWords.of(entity)));
        }
    }
}
