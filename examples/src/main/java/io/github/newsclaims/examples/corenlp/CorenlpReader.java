package io.github.newsclaims.examples.corenlp;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.Article;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.examples.formats.FormatReader;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.TextPlaces;
import io.github.newsclaims.examples.formats.ToolJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.OffsetUnit;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.time.Edtf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quotes in the JSON of Stanford CoreNLP ({@code -annotators …,quote -outputFormat json}).
 *
 * <p>The format is what {@code JSONOutputter} of <a href="https://github.com/stanfordnlp/CoreNLP">stanfordnlp/CoreNLP</a> writes
 * ({@code src/edu/stanford/nlp/pipeline/JSONOutputter.java}); the annotator of quotes is described at <a
 * href="https://stanfordnlp.github.io/CoreNLP/quote.html">stanfordnlp.github.io/CoreNLP/quote.html</a>.
 *
 * <table>
 * <caption>What becomes of each part</caption>
 * <tr><th>CoreNLP</th><th>article</th></tr>
 * <tr><td>{@code docId}, else the name of the file</td><td>id</td></tr>
 * <tr><td>{@code text}, else the text that the caller names, else the file without ".json" or with ".txt"</td><td>text</td></tr>
 * <tr><td>{@code docDate}</td><td>published; if it is no date, an extension, reported</td></tr>
 * <tr><td>{@code author}</td><td>contributor</td></tr>
 * <tr><td>{@code docType, docSourceType, location}</td><td>extensions {@code corenlp:…} of the article</td></tr>
 * <tr><td>quote</td><td>claim "q0", "q1" … by its position, with a direct quotation; another {@code id} is an
 *     extension</td></tr>
 * <tr><td>{@code text, beginIndex, endIndex} of a quote</td><td>wording without the quotation marks; extensions if the words have
 *     no place</td></tr>
 * <tr><td>{@code canonicalSpeaker}</td><td>a source of kind person, which the speaker is; "Unknown" is unresolved</td></tr>
 * <tr><td>{@code mention, mentionBegin, mentionEnd}</td><td>mention of the origin; the numbers are extensions if it has no
 *     place</td></tr>
 * <tr><td>{@code speaker}</td><td>mention if there is no other; an extension if it differs from the canonical one</td></tr>
 * <tr><td>{@code beginToken, endToken, beginSentence, endSentence, mentionType, mentionSieve, speakerSieve, canonicalMentionBegin,
 *     canonicalMentionEnd}</td><td>extensions {@code corenlp:…} of the claim</td></tr>
 * <tr><td>{@code sentences, tokens}</td><td>used for the places of mentions; lost, reported</td></tr>
 * <tr><td>{@code corefs, sections}</td><td>lost, reported</td></tr>
 * <tr><td>other fields</td><td>extensions {@code corenlp:…}, reported</td></tr>
 * </table>
 *
 * <p>Offsets count UTF-16 units. A quote within another one is a claim of its own: the format does not say who relays it. The cue
 * is absent, because CoreNLP gives none.
 */
public final class CorenlpReader implements FormatReader {
    @Override
    public String name() {
        return "corenlp";
    }

    @Override
    public String description() {
        return "Stanford CoreNLP, the quotes of its JSON";
    }

    @Override
    public boolean recognizes(String name, String start) {
        boolean hasQuotes = start.contains("\"canonicalSpeaker\"") && start.contains("\"beginIndex\"");
        boolean hasTokens = start.contains("\"sentences\"")
                && (start.contains("\"basicDependencies\"") || start.contains("\"characterOffsetBegin\""));
        return start.stripLeading().startsWith("{") && (hasQuotes || hasTokens);
    }

    @Override
    public void read(InputFile file, Consumer<Imported> articles) throws IOException {
        JsonNode document;
        try (InputStream stream = file.open()) {
            document = ToolJson.read(stream);
        }
        if (!document.isObject() || !(document.has("quotes") || document.has("sentences") || document.has("tokens"))) {
            throw refused("it is no document of CoreNLP, which has quotes, sentences or tokens");
        }
        requireCharacters(document);
        LossLog losses = new LossLog();
        articles.accept(Imported.of(article(document, file, losses), losses.losses()));
    }

    private static NewsClaimsJsonException refused(String message) {
        return new NewsClaimsJsonException(message, "", 1, 1, null);
    }

    private static void requireCharacters(JsonNode document) {
        StringBuilder words = new StringBuilder(document.path("text").asText());
        document.path("quotes").forEach(quote -> words.append(quote.path("text").asText()));
        if (SignedBytes.areIn(words.toString())) {
            throw refused(
                    "its characters beyond ASCII were lost: JSONOutputter.jsonPrint of CoreNLP damages them when it returns a"
                            + " String; print to a stream or writer");
        }
    }

    private static Article article(JsonNode document, InputFile file, LossLog losses) throws IOException {
        @Nullable ArticleText text = text(document, file, losses);
        TextPlaces places = new TextPlaces(text, OffsetUnit.UTF16_UNITS);
        CorenlpSpeakers speakers = new CorenlpSpeakers(new CorenlpTokens(document), places, losses);
        Article.Builder article =
                Article.builder().id(id(document, file, losses)).addProvenance(Provenance.by("corenlp"));
        if (text != null) {
            article.text(text);
        }
        JsonNode quotes = document.path("quotes");
        if (!quotes.isArray()) {
            losses.leftOut("quotes", "/quotes", "there is no list of quotes; the annotator of quotes may not have run");
        } else {
            article.claims(new CorenlpQuotes(places, speakers, losses).claims(quotes));
        }
        return article.sources(speakers.sources())
                .extensions(fields(document, article, losses))
                .build();
    }

    private static String id(JsonNode document, InputFile file, LossLog losses) {
        Optional<String> id = ToolJson.text(document, "docId");
        try {
            return id.isEmpty()
                    ? file.id()
                    : Article.builder().id(id.get()).build().id();
        } catch (IllegalArgumentException e) {
            losses.leftOut("docId", "/docId", String.valueOf(e.getMessage()));
            return file.id();
        }
    }

    /** Takes the other fields of a document, and returns those that are extensions. */
    private static Extensions fields(JsonNode document, Article.Builder article, LossLog losses) {
        Extensions extensions = Extensions.none();
        for (Map.Entry<String, JsonNode> member : document.properties()) {
            String field = member.getKey();
            String pointer = ToolJson.pointer("", field);
            String kept = switch (field) {
                case "docId", "text" ->
                    ToolJson.typeProblem(member.getValue(), false).orElse(null);
                case "quotes" -> null;
                case "docDate" -> published(member.getValue(), article) ? null : "it is no date of ISO 8601";
                case "author" -> author(document, article) ? null : "it is no name";
                case "docType", "docSourceType", "location" -> "";
                case "sentences", "tokens", "corefs", "sections" -> {
                    losses.leftOut(field, pointer, "the model has none; only the offsets of tokens were used");
                    yield null;
                }
                default -> "the reader does not know the field";
            };
            if (kept != null) {
                Extensions with =
                        losses.with(extensions, "corenlp:" + field, ToolJson.value(member.getValue()), field, pointer);
                if (with != extensions && !kept.isEmpty()) {
                    losses.kept(field, pointer, kept);
                }
                extensions = with;
            }
        }
        return extensions;
    }

    private static boolean published(JsonNode date, Article.Builder article) {
        try {
            article.published(Edtf.parse(date.asText()));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean author(JsonNode document, Article.Builder article) {
        Optional<String> name = CorenlpSpeakers.name(document, "author");
        try {
            name.ifPresent(author -> article.addContributor(Contributor.of(author, ContributorRole.WRITER)));
            return name.isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable ArticleText text(JsonNode document, InputFile file, LossLog losses) throws IOException {
        Optional<String> text = ToolJson.text(document, "text");
        if (text.isEmpty()) {
            text = file.text(sibling(file.path()));
        }
        if (text.isEmpty()) {
            // A text of another type is kept, which is reported.
            if (document.path("text").isMissingNode()
                    || ToolJson.typeProblem(document.path("text"), false).isEmpty()) {
                losses.leftOut(
                        "text",
                        "/text",
                        "the document has none (output.includeText was false), and no file with it was given");
            }
            return null;
        }
        try {
            return ArticleText.of(text.get());
        } catch (IllegalArgumentException e) {
            losses.leftOut("text", "/text", String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** CoreNLP appends ".json" to the name of the text, or replaces its ending. */
    private static Path sibling(Path path) {
        String name = path.getFileName().toString();
        String base = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name + ".none";
        Path whole = path.resolveSibling(base);
        return base.endsWith(".txt") && Files.exists(whole) ? whole : path.resolveSibling(base + ".txt");
    }
}
