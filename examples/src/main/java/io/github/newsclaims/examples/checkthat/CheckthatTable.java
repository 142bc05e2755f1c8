package io.github.newsclaims.examples.checkthat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.text.ArticleText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A table with a header: each line is a post or a sentence by itself. */
final class CheckthatTable {
    private static final Set<String> IDS = Set.of("tweet_id", "sentence_id");
    private static final Set<String> TEXTS = Set.of("tweet_text", "text");
    private static final Set<String> LABELS = Set.of("class_label", "check-worthiness");
    private static final String OTHER_LABEL = "label";

    private final List<String> columns;

    private CheckthatTable(List<String> columns) {
        this.columns = columns;
    }

    /**
     * Returns the table of a header.
     *
     * @param line the first line of a file
     * @return the table; empty if the line is no header
     */
    static Optional<CheckthatTable> of(String line) {
        List<String> columns = lowerCase(TsvFields.of(line));
        if (columns.size() == 1) {
            // In one published file blanks separate the names, but tabs the fields of the lines.
            columns = lowerCase(Arrays.asList(line.strip().split(" +")));
        }
        boolean isHeader =
                columns.stream().anyMatch(IDS::contains) && columns.stream().anyMatch(TEXTS::contains);
        return isHeader ? Optional.of(new CheckthatTable(columns)) : Optional.empty();
    }

    private static List<String> lowerCase(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** Returns whether the labels have a name that is not one of the format. */
    boolean hasOtherLabel() {
        return columns.contains(OTHER_LABEL);
    }

    /**
     * Returns the article of a line.
     *
     * @param otherId the id if the line has none
     * @throws IllegalArgumentException if the line has no text or the wrong number of fields
     */
    Article article(String line, String otherId, LossLog losses) {
        List<String> fields = TsvFields.of(line);
        if (fields.size() != columns.size()) {
            throw new IllegalArgumentException("it has " + fields.size() + " fields; the header has " + columns.size());
        }
        Article.Builder article = Article.builder().id(otherId).addProvenance(Provenance.by("checkthat"));
        Claim.Builder claim = Claim.builder().id("claim");
        Extensions extensions = Extensions.none();
        boolean hasText = false;
        Set<String> meanings = new HashSet<>();
        for (int index = 0; index < fields.size(); index++) {
            String column = columns.get(index);
            String field = fields.get(index);
            if (field.isBlank()) {
                continue;
            }
            if (!meanings.add(meaning(column))) {
                losses.leftOut(column, "", "an earlier column has the same meaning");
                continue;
            }
            if (IDS.contains(column)) {
                article.id(field);
            } else if (TEXTS.contains(column)) {
                ArticleText text = ArticleText.of(field);
                article.text(text);
                claim.wording(text.anchor(0, text.length()));
                hasText = true;
            } else if (column.equals("tweet_url") && uri(field).isPresent()) {
                article.uri(uri(field).get());
            } else {
                boolean isLabel = LABELS.contains(column) || column.equals(OTHER_LABEL);
                String name = isLabel ? "label" : column;
                Extensions before = extensions;
                extensions = losses.with(before, "checkthat:" + name, field, column, "");
                if (extensions != before && !isLabel && !column.equals("topic_id") && !column.equals("claim")) {
                    losses.kept(
                            column,
                            "",
                            column.equals("tweet_url")
                                    ? "it is no absolute URI"
                                    : "the reader does not know the column");
                }
            }
        }
        if (!hasText) {
            throw new IllegalArgumentException("it has no text");
        }
        return article.addClaim(claim.extensions(extensions).build()).build();
    }

    /** Returns a name that is the same for columns of which a line needs one. */
    private static String meaning(String column) {
        if (IDS.contains(column)) {
            return "id";
        }
        if (TEXTS.contains(column)) {
            return "text";
        }
        return LABELS.contains(column) ? OTHER_LABEL : column;
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text)).filter(URI::isAbsolute);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
