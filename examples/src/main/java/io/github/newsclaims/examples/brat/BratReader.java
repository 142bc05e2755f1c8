package io.github.newsclaims.examples.brat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.examples.formats.FormatReader;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads attributions in brat standoff: {@code report.ann} beside {@code report.txt}. The roles are those of the PARC and PolNeAR
 * corpora.
 *
 * <p>The format is described at <a href="https://brat.nlplab.org/standoff.html">brat.nlplab.org/standoff.html</a> and in the wiki
 * page "Annotation Data Format" of <a href="https://github.com/nlplab/brat">nlplab/brat</a>; the roles in the README of
 * <a href="https://github.com/networkdynamics/PolNeAR">networkdynamics/PolNeAR</a>.
 *
 * <table>
 * <caption>What becomes of each part</caption>
 * <tr><th>brat</th><th>article</th></tr>
 * <tr><td>name of the file</td><td>id; a code of four hexadecimal digits after "_" is the agent of the provenance too</td></tr>
 * <tr><td>{@code .txt}</td><td>text</td></tr>
 * <tr><td>{@code E} whose type begins with "Attribution"</td><td>claim with this id</td></tr>
 * <tr><td>role Content, Content2 …</td><td>wording, its pieces in the order of the text</td></tr>
 * <tr><td>role Source</td><td>mention of the origin, whose speaker is unresolved: "he" and "Ida Nor" may be one or two</td></tr>
 * <tr><td>no Source, type ends with "-no-source"</td><td>speaker is unstated</td></tr>
 * <tr><td>role Cue</td><td>cue of the origin</td></tr>
 * <tr><td>Content that wholly encloses another attribution</td><td>also a relay of the other one</td></tr>
 * <tr><td>rest of the type, as of "Attribution-denied"</td><td>the whole type as extension {@code brat:type} of the claim,
 *     reported</td></tr>
 * <tr><td>{@code A} and {@code M} of an event</td><td>extension {@code brat:attributes} of the claim, reported; a second one of a
 *     name is kept as other records are</td></tr>
 * <tr><td>{@code # AnnotatorNotes} of an event</td><td>note of the claim</td></tr>
 * <tr><td>{@code T} of type Discard</td><td>section of kind boilerplate</td></tr>
 * <tr><td>other roles</td><td>extension {@code brat:roles} of the claim, reported</td></tr>
 * <tr><td>{@code T} that no claim has, or whose type is not its role; event without a content or of another type; {@code R},
 *     {@code N}, {@code *} and others</td><td>extension {@code brat:records} of the article, reported</td></tr>
 * <tr><td>trigger whose words are not among those of its claim</td><td>kept as other records are</td></tr>
 * <tr><td>order of fragments; ids of other triggers</td><td>lost</td></tr>
 * </table>
 *
 * <p>The quotation is absent, because brat does not say whether the content is quoted. Offsets count code points. If they do not
 * fit the words, but all of a file fit in UTF-16 units or with CRLF as one character, that is taken and reported. Words that are
 * not at their place are kept without a place.
 */
public final class BratReader implements FormatReader {
    private static final Pattern ANNOTATOR = Pattern.compile("(.+)_([0-9a-f]{4})");
    private static final String ENDING = ".ann";

    @Override
    public String name() {
        return "brat";
    }

    @Override
    public String description() {
        return "brat standoff: attributions in .ann beside .txt";
    }

    @Override
    public boolean recognizes(String name, String start) {
        String first = start.lines().findFirst().orElse("");
        return name.endsWith(ENDING) && (first.isBlank() || BratFile.isRecord(first));
    }

    @Override
    public void read(InputFile file, Consumer<Imported> articles) throws IOException {
        LossLog losses = new LossLog();
        String name = nameWithoutEnding(file.path());
        Matcher annotator = ANNOTATOR.matcher(name);
        @Nullable
        ArticleText text = text(file, name, annotator.matches() ? annotator.group(1) : name)
                .map(ArticleText::of)
                .orElse(null);
        if (text == null) {
            losses.leftOut("text", "", "there is no file " + name + ".txt");
        }
        BratFile records;
        try (InputStream stream = file.open()) {
            records = BratFile.read(stream, losses);
        }
        articles.accept(Imported.of(
                article(InputFile.idOf(name), annotator.matches() ? annotator.group(2) : "brat", text, records, losses),
                losses.losses()));
    }

    private static Article article(String id, String agent, @Nullable ArticleText text, BratFile file, LossLog losses) {
        BratPlaces places = BratPlaces.of(file.spans().values(), text, losses);
        BratRest rest = new BratRest();
        file.faulty().forEach(rest::add);
        BratClaims claims = new BratClaims(file.events(), places, losses, rest);
        BratRecords records = new BratRecords(file.others(), claims.targets(), rest);
        Article.Builder article =
                Article.builder().id(id).addProvenance(Provenance.by(agent)).claims(claims.claims(records));
        if (text != null) {
            article.text(text);
        }
        BratSections sections = new BratSections();
        for (BratSpan span : file.spans().values()) {
            if (!claims.has(span)
                    && !(span.type().equals("Discard")
                            && sections.add(places.ranges(span.line().id())))) {
                rest.add(span.line(), "no claim has it");
            }
        }
        article.sections(sections.sections());
        return article.extensions(rest.extensions(losses)).build();
    }

    private static String nameWithoutEnding(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(ENDING) && name.length() > ENDING.length()
                ? name.substring(0, name.length() - ENDING.length())
                : name;
    }

    /** Returns the text of the annotations, or the one that several annotators share. */
    private static Optional<String> text(InputFile file, String id, String shared) throws IOException {
        Optional<String> own = file.text(file.path().resolveSibling(id + ".txt"));
        return own.isPresent() ? own : file.text(file.path().resolveSibling(shared + ".txt"));
    }
}
