package io.github.newsclaims.examples.report;

import io.github.newsclaims.Article;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.views.ClaimCards;
import io.github.newsclaims.examples.words.Names;
import io.github.newsclaims.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The list of the pages of several articles.
 *
 * @param rows a row for each article, in the order of the file
 */
public record ReportIndex(List<IndexRow> rows) {
    /**
     * An article.
     *
     * @param file the name of its page, in the same folder
     * @param title its headline, or its id
     * @param publisher its publisher; may be empty
     * @param date when it was published; may be empty
     * @param claims the number of claims
     * @param sources the number of sources
     * @param figures the number of figures
     * @param findings the number of findings
     */
    public record IndexRow(
            String file,
            String title,
            String publisher,
            String date,
            int claims,
            int sources,
            int figures,
            int findings) {}

    ReportIndex() {
        this(new ArrayList<>());
    }

    /** Adds an article. */
    void add(Article article, String file) {
        rows.add(new IndexRow(
                file,
                article.headline().orElse(article.id()),
                article.publisher().map(new Names(article)::of).orElse(""),
                article.published().map(Edtf::toString).orElse(""),
                article.claims().size(),
                article.sources().size(),
                article.figures().size(),
                ArticleCheck.standard().check(article).size()));
    }

    /** Returns the page. */
    String page() {
        return HtmlPage.of("Reports of articles")
                .plusStyle(ClaimCards.STYLE)
                .render("report/index.jte", Map.of("index", this));
    }
}
