package io.github.newsclaims.examples.gdelt;

import io.github.newsclaims.Article;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Source;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.NonNames;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.time.Edtf;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The article of one row. */
final class GdeltArticle {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private static final String WEB = "1";

    private final GdeltRow row;
    private final LossLog losses;
    private final Article.Builder article = Article.builder();
    private Extensions extensions = Extensions.none();

    private GdeltArticle(GdeltRow row, LossLog losses) {
        this.row = row;
        this.losses = losses;
    }

    /** Returns the article. Throws IllegalArgumentException if the row has no id. */
    static Article of(GdeltRow row, LossLog losses) {
        return new GdeltArticle(row, losses).article();
    }

    private Article article() {
        article.id(row.column(GdeltRow.ID).strip())
                .addProvenance(Provenance.by("gdelt-gkg").withVersion("2.1"));
        document();
        publisher();
        time(row.column(GdeltRow.BATCH)).ifPresent(batch -> article.retrieved(batch.toInstant(ZoneOffset.UTC)));
        extras(GdeltExtras.of(row.column(GdeltRow.EXTRAS)));
        Optional<String> translatedFrom = GdeltLanguage.of(row.column(GdeltRow.TRANSLATION));
        translatedFrom.ifPresent(article::language);
        article.claims(GdeltQuotations.claims(row.column(GdeltRow.QUOTATIONS), translatedFrom, losses));
        List<Map<String, Object>> amounts = GdeltAmounts.of(row.column(GdeltRow.AMOUNTS), losses);
        if (!amounts.isEmpty()) {
            keep("amounts", amounts);
        }
        for (int number = 1; number <= GdeltRow.COLUMNS; number++) {
            if (!GdeltRow.extension(number).isEmpty() && !row.column(number).isBlank()) {
                keep(GdeltRow.extension(number), row.column(number));
            }
        }
        return article.extensions(extensions).build();
    }

    private void keep(String name, Object value) {
        extensions = losses.with(extensions, "gdelt:" + name, value, name, "");
    }

    /** The identifier is an address only in the collection of the web; elsewhere it is a citation or a DOI. */
    private void document() {
        String document = row.column(GdeltRow.DOCUMENT).strip();
        if (row.column(GdeltRow.COLLECTION).strip().equals(WEB)) {
            try {
                URI uri = new URI(document);
                if (uri.isAbsolute()) {
                    article.uri(uri);
                    return;
                }
                losses.kept("document", "", "it is no absolute URI");
            } catch (URISyntaxException e) {
                losses.kept("document", "", "it is no URI");
            }
        } else {
            keep("collection", row.column(GdeltRow.COLLECTION).strip());
        }
        if (!document.isEmpty()) {
            keep("document", document);
        }
    }

    private void publisher() {
        NonNames.GDELT
                .name(row.column(GdeltRow.PUBLISHER))
                .ifPresent(name -> article.addSource(Source.organization("publisher", name))
                        .publisher("publisher"));
    }

    private Optional<LocalDateTime> time(String digits) {
        if (digits.isBlank() || digits.strip().equals("0")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(digits.strip(), TIME));
        } catch (DateTimeException e) {
            losses.leftOut("date", "", "it has not the form YYYYMMDDHHMMSS");
            return Optional.empty();
        }
    }

    private void extras(Map<String, String> extras) {
        extras.forEach((name, text) -> {
            switch (name) {
                case "PAGE_TITLE" -> {
                    if (!text.isBlank()) {
                        article.headline(text);
                    }
                }
                case "PAGE_PRECISEPUBTIMESTAMP" ->
                    time(text)
                            .ifPresent(time -> article.published(
                                    Edtf.parse(time.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")))));
                case "PAGE_AUTHORS" -> authors(text);
                default -> keep(name, text);
            }
        });
    }

    private void authors(String authors) {
        for (String author : authors.split(";")) {
            Optional<String> name = NonNames.GDELT.name(author);
            if (name.isEmpty()) {
                continue;
            }
            if (name.get().startsWith("@") || name.get().contains("/")) {
                losses.leftOut("PAGE_AUTHORS", "", "an address or handle is no name");
            } else {
                article.addContributor(Contributor.of(name.get(), ContributorRole.WRITER));
            }
        }
    }
}
