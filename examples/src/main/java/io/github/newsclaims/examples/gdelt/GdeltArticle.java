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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The article of one row. */
final class GdeltArticle {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private static final String WEB = "1";
    private static final String NO_NAME = "it is no name";
    private static final String EXTRAS = GdeltRow.pointer(GdeltRow.EXTRAS);
    private static final DateTimeFormatter PUBLISHED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

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
        batch(row.column(GdeltRow.BATCH));
        extras(GdeltExtras.of(row.column(GdeltRow.EXTRAS)));
        Optional<String> translatedFrom = GdeltLanguage.of(row.column(GdeltRow.TRANSLATION));
        translatedFrom.ifPresent(article::language);
        article.claims(GdeltQuotations.claims(row.column(GdeltRow.QUOTATIONS), translatedFrom, losses));
        List<Object> amounts = GdeltAmounts.of(row.column(GdeltRow.AMOUNTS), losses);
        if (!amounts.isEmpty()) {
            keep("amounts", amounts, GdeltRow.pointer(GdeltRow.AMOUNTS));
        }
        for (int number = 1; number <= GdeltRow.COLUMNS; number++) {
            if (!GdeltRow.extension(number).isEmpty() && !row.column(number).isBlank()) {
                keep(GdeltRow.extension(number), row.column(number), GdeltRow.pointer(number));
            }
        }
        return article.extensions(extensions).build();
    }

    private void keep(String name, Object value, String pointer) {
        extensions = losses.with(extensions, "gdelt:" + name, value, name, pointer);
    }

    /** The identifier is an address only in the collection of the web; elsewhere it is a citation or a DOI. */
    private void document() {
        String document = row.column(GdeltRow.DOCUMENT).strip();
        String collection = row.column(GdeltRow.COLLECTION).strip();
        boolean isOnTheWeb = collection.equals(WEB);
        Optional<URI> uri = isOnTheWeb ? address(document) : Optional.empty();
        uri.ifPresent(article::uri);
        if (uri.isEmpty() && !(isOnTheWeb && document.isEmpty())) {
            keep("collection", collection, GdeltRow.pointer(GdeltRow.COLLECTION));
        }
        if (uri.isEmpty() && !document.isEmpty()) {
            keep("document", document, GdeltRow.pointer(GdeltRow.DOCUMENT));
            if (isOnTheWeb) {
                losses.kept("document", GdeltRow.pointer(GdeltRow.DOCUMENT), "it is no absolute URI");
            }
        }
    }

    private static Optional<URI> address(String document) {
        try {
            return Optional.of(new URI(document)).filter(URI::isAbsolute);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private void publisher() {
        String column = row.column(GdeltRow.PUBLISHER);
        Optional<String> publisher = NonNames.GDELT.name(column);
        publisher.ifPresent(name ->
                article.addSource(Source.organization("publisher", name)).publisher("publisher"));
        if (publisher.isEmpty() && !column.isBlank()) {
            losses.leftOut("publisher", GdeltRow.pointer(GdeltRow.PUBLISHER), NO_NAME);
        }
    }

    private void batch(String digits) {
        Optional<LocalDateTime> batch = time(digits);
        batch.ifPresent(time -> article.retrieved(time.toInstant(ZoneOffset.UTC)));
        if (batch.isEmpty() && isGiven(digits)) {
            keepBadDate("date", digits, GdeltRow.pointer(GdeltRow.BATCH));
        }
    }

    private void keepBadDate(String name, String digits, String pointer) {
        keep(name, digits, pointer);
        losses.kept(name, pointer, "it has not the form YYYYMMDDHHMMSS");
    }

    /** A zero says that there is no time. */
    private static boolean isGiven(String digits) {
        return !digits.isBlank() && !digits.strip().equals("0");
    }

    private static Optional<LocalDateTime> time(String digits) {
        if (!digits.strip().matches("[0-9]{14}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(digits.strip(), TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Takes the elements. Of several with the same name the first one fills the field, and an extension has the others. */
    private void extras(GdeltExtras extras) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < extras.elements().size(); index++) {
            GdeltElement element = extras.elements().get(index);
            String text = element.text();
            String pointer = EXTRAS + "/" + index;
            boolean isTaken = switch (element.name()) {
                case "PAGE_TITLE" -> !text.isBlank() && taken.add("PAGE_TITLE") && headline(text);
                case "PAGE_PRECISEPUBTIMESTAMP" ->
                    !isGiven(text)
                            || (time(text).isPresent() && taken.add("PAGE_PRECISEPUBTIMESTAMP") && published(text));
                case "PAGE_AUTHORS" -> authors(text, pointer);
                default -> false;
            };
            if (!isTaken) {
                others.computeIfAbsent(element.name(), name -> new ArrayList<>())
                        .add(text);
                boolean isField =
                        element.name().equals("PAGE_TITLE") || element.name().equals("PAGE_PRECISEPUBTIMESTAMP");
                if (isField && !text.isBlank()) {
                    losses.kept(
                            element.name(),
                            pointer,
                            taken.contains(element.name())
                                    ? "an earlier element has the same name"
                                    : "it has not the form YYYYMMDDHHMMSS");
                }
            }
        }
        others.forEach((name, texts) -> keep(
                GdeltRow.isExtension(name) ? "element-" + name : name,
                texts.size() == 1 ? texts.get(0) : texts,
                EXTRAS));
        if (!extras.rest().isEmpty()) {
            keep("extras", extras.rest(), EXTRAS);
            losses.kept("extras", EXTRAS, "it is in no element");
        }
    }

    private boolean headline(String text) {
        article.headline(text);
        return true;
    }

    private boolean published(String digits) {
        article.published(Edtf.parse(time(digits).orElseThrow().format(PUBLISHED)));
        return true;
    }

    private boolean authors(String authors, String pointer) {
        for (String author : authors.split(";")) {
            Optional<String> name = NonNames.GDELT.name(author);
            if (name.isEmpty()) {
                if (!author.isBlank()) {
                    losses.leftOut("PAGE_AUTHORS", pointer, NO_NAME);
                }
            } else if (name.get().startsWith("@") || name.get().contains("/")) {
                losses.leftOut("PAGE_AUTHORS", pointer, "an address or handle is no name");
            } else {
                article.addContributor(Contributor.of(name.get(), ContributorRole.WRITER));
            }
        }
        return true;
    }
}
