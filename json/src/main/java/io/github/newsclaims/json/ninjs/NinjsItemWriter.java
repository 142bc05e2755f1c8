package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedDocument;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.time.Edtf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes an article as a news item of ninjs 3.1. */
final class NinjsItemWriter {
    private static final String TIME_WITHOUT_SECONDS =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(Z|[-+][0-9]{2}:[0-9]{2})";

    private static final int SECONDS_AT = "2031-04-02T10:00".length();

    private final Article article;
    private final TracedDocument document;
    /** The article in our JSON form. */
    private final TracedNode ours;

    private final Map<String, Object> item = new LinkedHashMap<>();

    NinjsItemWriter(Article article) {
        this.article = article;
        this.document = TracedDocument.of(article);
        this.ours = document.root();
    }

    Exported write() {
        writeIds();
        item.put("type", "text");
        article.version().ifPresent(version -> {
            item.put(FieldNames.VERSION, version);
            ours.take(FieldNames.VERSION);
        });
        writeDates();
        writeStatus();
        writeText(FieldNames.LANGUAGE, article.language(), "language");
        writeText(FieldNames.RIGHTS, article.rights(), NinjsNames.COPYRIGHT_NOTICE);
        writeContributors();
        article.headline()
                .ifPresent(headline -> item.put(
                        NinjsNames.HEADLINES, List.of(object(NinjsNames.ROLE, NinjsNames.MAIN, "value", headline))));
        ours.take(FieldNames.HEADLINE);
        NinjsPartyWriter parties = new NinjsPartyWriter(article, ours);
        item.putAll(parties.entities());
        parties.sources().ifPresent(sources -> item.put(NinjsNames.INFO_SOURCES, sources));
        Map<String, Object> kept = kept();
        new NinjsBodyWriter(article, ours).write(item, kept);
        return Exported.of(united(kept), document.losses());
    }

    static Map<String, Object> object(String... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int index = 0; index < members.length; index += 2) {
            object.put(members[index], members[index + 1]);
        }
        return object;
    }

    private void writeText(String field, Optional<String> value, String name) {
        value.ifPresent(text -> {
            item.put(name, text);
            ours.take(field);
        });
    }

    /** Writes the address, or else the id if it is a URI. If the id is not the URI, it becomes an alternative id. */
    private void writeIds() {
        String id = article.id();
        Optional<String> address = article.uri()
                .map(Object::toString)
                .filter(uri -> NinjsShapes.isUri(uri) && uri.matches("https?://[^/?#].*"));
        if (address.isPresent()) {
            ours.take(FieldNames.URI);
        } else {
            ours.problem(FieldNames.URI, "it is not an address of the web");
        }
        String uri = address.or(this::keptUri)
                .orElseGet(() -> NinjsShapes.isUri(id) ? id : NinjsNames.OUR_URN + encoded(id));
        item.put(NinjsNames.URI, uri);
        if (!uri.equals(id) || id.startsWith(NinjsNames.OUR_URN)) {
            item.put(NinjsNames.ALT_IDS, List.of(object(NinjsNames.ROLE, NinjsNames.ID_ROLE, "value", id)));
        }
        ours.take(FieldNames.ID);
    }

    /** Returns a URI that is neither an address nor the id. */
    private Optional<String> keptUri() {
        return article.extensions()
                .get(NinjsNames.PREFIX + NinjsNames.URI)
                .filter(NinjsShapes::isUri)
                .map(Object::toString);
    }

    private static String encoded(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
            encoded.append(
                    isPlain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(unit));
        }
        return encoded.toString();
    }

    private void writeDates() {
        boolean isFirst = article.version().isEmpty()
                || NinjsItemReader.FIRST_VERSIONS.contains(article.version().get());
        Optional<String> published = moment(article.published(), FieldNames.PUBLISHED);
        Optional<String> updated = moment(article.updated(), FieldNames.UPDATED);
        if (updated.isPresent()) {
            published.ifPresent(moment -> item.put(NinjsNames.FIRST_CREATED, moment));
            item.put(NinjsNames.VERSION_CREATED, updated.get());
            if (published.equals(updated) || published.isEmpty() && isFirst) {
                ours.child(FieldNames.UPDATED)
                        .ifPresent(
                                node -> node.report(LossOutcome.CHANGED, "ninjs takes it for the time of publication"));
            }
        } else {
            published.ifPresent(
                    moment -> item.put(isFirst ? NinjsNames.VERSION_CREATED : NinjsNames.FIRST_CREATED, moment));
        }
    }

    private Optional<String> moment(Optional<Edtf> date, String field) {
        if (date.isEmpty()) {
            return Optional.empty();
        }
        TracedNode node = ours.child(field).orElseThrow();
        String text = date.get().toString();
        if (text.matches(TIME_WITHOUT_SECONDS)) {
            node.report(LossOutcome.CHANGED, "seconds were added, which ninjs needs");
            text = text.substring(0, SECONDS_AT) + ":00" + text.substring(SECONDS_AT);
        }
        Object fits = NinjsShapes.MOMENT.fitting(text);
        if (fits == null) {
            node.problem("ninjs 3.1 needs " + NinjsShapes.MOMENT.expected);
            return Optional.empty();
        }
        node.take();
        return Optional.of(text);
    }

    private void writeStatus() {
        article.status().ifPresent(status -> {
            item.put(NinjsNames.PUB_STATUS, status.equals(ArticleStatus.WITHDRAWN) ? "canceled" : "usable");
            ours.take(FieldNames.STATUS);
            if (!status.equals(ArticleStatus.WITHDRAWN) && !status.equals(ArticleStatus.PUBLISHED)) {
                ours.child(FieldNames.STATUS)
                        .ifPresent(node -> node.report(LossOutcome.CHANGED, "ninjs has only usable and canceled"));
            }
        });
    }

    private static Optional<String> organization(TracedNode contributor) {
        contributor
                .child(FieldNames.ORGANIZATION)
                .ifPresent(node -> node.report(LossOutcome.CHANGED, "it is read again as a name"));
        return contributor.text(FieldNames.ORGANIZATION);
    }

    private void writeContributors() {
        List<String> names = new ArrayList<>();
        for (TracedNode contributor : ours.nodes(FieldNames.CONTRIBUTORS)) {
            contributor
                    .text(FieldNames.NAME)
                    .or(() -> organization(contributor))
                    .ifPresent(names::add);
            contributor
                    .child(FieldNames.ROLE)
                    .filter(role -> ContributorRole.WRITER.toString().equals(role.value()))
                    .ifPresent(TracedNode::take);
        }
        if (names.size() > 1) {
            ours.child(FieldNames.CONTRIBUTORS)
                    .ifPresent(node -> node.report(LossOutcome.CHANGED, "the names were joined to one byline"));
        }
        if (!names.isEmpty()) {
            item.put("by", String.join(", ", names));
        }
    }

    /** Returns the extensions that the schema of ninjs 3.1 allows, in their order. */
    private Map<String, Object> kept() {
        Map<String, Object> kept = new LinkedHashMap<>();
        for (String field : ours.names()) {
            if (field.startsWith(NinjsNames.PREFIX)) {
                String name = field.substring(NinjsNames.PREFIX.length());
                TracedNode node = ours.child(field).orElseThrow();
                Object before = item.get(name);
                boolean isFree = before == null
                        || before instanceof List<?>
                        || name.equals("type")
                        || name.equals(NinjsNames.URI) && before.equals(node.value());
                if (!NinjsShapes.ITEM.has(name)) {
                    node.problem("ninjs 3.1 has no field for it");
                } else if (!isFree || name.equals("standard")) {
                    node.problem("the news item has another value there");
                } else if (!NinjsNames.isShallow(node.value())) {
                    node.problem("it is nested too deeply");
                } else {
                    Object fits = NinjsShapes.ITEM.field(name).fit(node);
                    if (fits != null) {
                        kept.put(name, fits);
                    }
                }
            }
        }
        return kept;
    }

    /** Returns the item with what was kept, in the order in which it was read, so that it is read in that order again. */
    private Map<String, Object> united(Map<String, Object> kept) {
        Map<String, Object> united = new LinkedHashMap<>(item);
        united.keySet().removeAll(kept.keySet());
        kept.forEach((name, value) -> {
            if (item.get(name) instanceof List<?> before && value instanceof List<?> more) {
                List<Object> all = new ArrayList<>(before);
                all.addAll(more);
                united.put(name, all);
            } else {
                united.put(name, value);
            }
        });
        united.put(
                "standard",
                object(
                        NinjsNames.NAME,
                        "ninjs",
                        "version",
                        "3.1",
                        "schema",
                        "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"));
        return united;
    }
}
