package io.github.newsclaims.examples.tables;

import static io.github.newsclaims.examples.tables.Cells.earliest;
import static io.github.newsclaims.examples.tables.Cells.joined;
import static io.github.newsclaims.examples.tables.Cells.latest;
import static io.github.newsclaims.examples.tables.Cells.row;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.ArticleWording;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.corpus.CorpusLine;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.text.TextSpan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows of an article in all tables, and the row of a line that cannot be read. */
public final class ArticleRows {
    private static final Pattern PLACE = Pattern.compile("(, got .*)?( at (/.*|line [0-9].*))?$", Pattern.DOTALL);
    private static final Pattern VALUES = Pattern.compile("\"[^\"]*\"");

    private ArticleRows() {}

    /**
     * Gives the rows of a line to a receiver.
     *
     * @param line a line with an article, or a bad one
     * @param rows receives the rows
     * @throws IOException if the receiver fails
     */
    public static void of(CorpusLine line, RowReceiver rows) throws IOException {
        if (line instanceof CorpusLine.Read read) {
            of(read.number(), read.article(), rows);
        } else if (line instanceof CorpusLine.Bad bad) {
            rows.add(CorpusTable.BAD_LINES, badLine(bad.number(), bad.offset(), bad.exception()));
        }
    }

    /**
     * Gives the rows of an article to a receiver.
     *
     * @param number the number of the article in the corpus, the key of the table of articles
     * @param article the article
     * @param rows receives the rows
     * @throws IOException if the receiver fails
     */
    public static void of(long number, Article article, RowReceiver rows) throws IOException {
        rows.add(CorpusTable.ARTICLES, article(number, article));
        for (Source source : article.sources()) {
            rows.add(CorpusTable.SOURCES, source(number, source));
            for (String member : source.members()) {
                rows.add(
                        CorpusTable.RELATIONS,
                        row(number, "source", null, null, source.id(), "member", null, null, null, member, null));
            }
        }
        for (Entity entity : article.entities()) {
            rows.add(CorpusTable.ENTITIES, entity(number, entity));
        }
        for (ArticleRelation relation : article.relations()) {
            Object target = relation.target().article();
            Object uri = relation.target().uri();
            rows.add(
                    CorpusTable.RELATIONS,
                    row(number, "article", null, null, null, relation.type(), target, null, null, null, uri));
        }
        ClaimRows claims = new ClaimRows(number, rows);
        for (Claim claim : article.claims()) {
            claims.add(claim);
        }
        for (ArticleWording wording : article.wordings()) {
            addSpans(number, wording, rows);
        }
    }

    /**
     * Returns the row of a line that cannot be read.
     *
     * @param line the number of the line, counted from 1
     * @param offset the number of bytes before the line
     * @param fault what is wrong
     * @return the cells of the table of bad lines
     */
    public static Object[] badLine(long line, long offset, NewsClaimsJsonException fault) {
        String message = String.valueOf(fault.getMessage());
        return row(line, offset, fault.column(), fault.pointer(), rule(message), message);
    }

    /** Returns the message without its place and without values, which may be different in every line. */
    private static String rule(String message) {
        return VALUES.matcher(PLACE.matcher(message).replaceFirst("")).replaceAll("…");
    }

    private static Object[] article(long number, Article article) {
        Optional<ArticleText> text = article.text();
        return row(
                number,
                article.id(),
                article.headline(),
                article.uri(),
                article.version(),
                article.status(),
                article.publisher(),
                article.publisher().flatMap(article::source).map(Source::displayName),
                article.published(),
                earliest(article.published()),
                latest(article.published()),
                article.updated(),
                earliest(article.updated()),
                latest(article.updated()),
                article.retrieved(),
                article.language(),
                article.rights(),
                text.map(ArticleText::value),
                text.map(ArticleText::length).or(() -> article.textDigest().map(TextDigest::length)));
    }

    private static Object[] source(long number, Source source) {
        return row(
                number,
                source.id(),
                source.kind(),
                source.name(),
                source.displayName(),
                source.anonymity(),
                source.description(),
                source.role(),
                source.affiliation(),
                source.location(),
                joined("; ", source.aliases()),
                joined(" ", source.sameAs()),
                source.mentions().size(),
                source.note());
    }

    private static Object[] entity(long number, Entity entity) {
        return row(
                number,
                entity.id(),
                entity.kind(),
                entity.name(),
                entity.displayName(),
                entity.description(),
                joined("; ", entity.aliases()),
                joined(" ", entity.sameAs()),
                entity.mentions().size(),
                entity.note());
    }

    private static void addSpans(long number, ArticleWording wording, RowReceiver rows) throws IOException {
        Object claim = wording.claim().map(Claim::id);
        String pointer = wording.pointer();
        Optional<Anchor> anchor = wording.wording().anchor();
        List<String> pieces = wording.wording().pieces();
        for (int piece = 0; piece < pieces.size(); piece++) {
            TextSpan span = anchor.isPresent() ? anchor.get().spans().get(piece) : null;
            rows.add(
                    CorpusTable.SPANS,
                    row(
                            number,
                            claim,
                            wording.role(),
                            pointer,
                            piece,
                            span == null ? null : span.start(),
                            span == null ? null : span.end(),
                            pieces.get(piece)));
        }
    }
}
