package io.github.newsclaims.examples.langextract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.examples.formats.FormatReader;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.RecordImports;
import io.github.newsclaims.examples.formats.RecordLine;
import io.github.newsclaims.examples.formats.RecordLines;
import io.github.newsclaims.examples.formats.ToolJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the results of LangExtract: JSONL with a document on each line. The file may be larger than memory.
 *
 * <p>The format is what {@code langextract/io.py} of <a
 * href="https://github.com/google/langextract">google/langextract</a> writes; the fields are those of {@code
 * langextract/core/data.py}.
 *
 * <table>
 * <caption>What becomes of each part</caption>
 * <tr><th>LangExtract</th><th>article</th></tr>
 * <tr><td>{@code document_id}, else the name of the file with the number of the line</td><td>id</td></tr>
 * <tr><td>{@code text}</td><td>text</td></tr>
 * <tr><td>extraction of class claim, quote, statement or content</td><td>claim "e0", "e1" … by its position</td></tr>
 * <tr><td>{@code extraction_text, char_interval}</td><td>wording; words without a place if the interval is null or has other
 *     words. The interval is an extension then, and if it has other fields</td></tr>
 * <tr><td>extraction of class speaker or source</td><td>mention of the origin, if groups are joined</td></tr>
 * <tr><td>extraction of class cue</td><td>cue of the origin, if groups are joined</td></tr>
 * <tr><td>{@code alignment_status, attributes, description, extraction_class, extraction_index, group_index}</td>
 *     <td>extensions {@code langextract:…} of the claim</td></tr>
 * <tr><td>extractions of other classes or without words, and mentions and cues that are not joined</td><td>extension {@code
 *     langextract:extractions} of the article, reported</td></tr>
 * <tr><td>other fields</td><td>extensions {@code langextract:…}, reported</td></tr>
 * </table>
 *
 * <p>Offsets count code points. {@code match_exact} compares words in lower case, so the characters are compared again. A model may
 * also invent words: {@link io.github.newsclaims.grounding.Grounding} tells whether the text has them.
 */
public final class LangextractReader implements FormatReader {
    private static final Map<String, ExtractionRole> ROLES = Map.of(
            "claim", ExtractionRole.CLAIM,
            "quote", ExtractionRole.CLAIM,
            "statement", ExtractionRole.CLAIM,
            "content", ExtractionRole.CLAIM,
            "speaker", ExtractionRole.MENTION,
            "source", ExtractionRole.MENTION,
            "cue", ExtractionRole.CUE);

    private final Map<String, ExtractionRole> roles;
    private final boolean joinsGroups;

    /** Creates a reader with the usual classes, which does not join groups. */
    public LangextractReader() {
        this(ROLES, false);
    }

    /**
     * Creates a reader for the classes of a prompt.
     *
     * @param roles the role of each class, for example {@code Map.of("finding", ExtractionRole.CLAIM)}
     * @param joinsGroups whether a claim has the mention and the cue of its group. LangExtract only says that the model wrote
     *     them together. They are joined if the group, in its chunk, has one claim and one of the other
     */
    public LangextractReader(Map<String, ExtractionRole> roles, boolean joinsGroups) {
        this.roles = Map.copyOf(roles);
        this.joinsGroups = joinsGroups;
    }

    @Override
    public String name() {
        return "langextract";
    }

    @Override
    public String description() {
        return "LangExtract, a document per line (JSONL)";
    }

    @Override
    public boolean recognizes(String name, String start) {
        return start.stripLeading().startsWith("{")
                && start.contains("\"extractions\"")
                && (start.contains("\"extraction_class\"") || start.contains("\"document_id\""));
    }

    @Override
    public void read(InputFile file, Consumer<Imported> articles) throws IOException {
        String first =
                file.start().stripLeading().lines().findFirst().orElse("").strip();
        RecordImports imports = new RecordImports(articles, "no part of the file is a document of LangExtract");
        try (InputStream stream = file.open()) {
            boolean goesOn = file.start().strip().indexOf('\n') >= 0 && !ToolJson.isDocument(first);
            if (goesOn && first.startsWith("{") || first.startsWith("[")) {
                int[] number = new int[1];
                ToolJson.readItems(stream, node -> imports.add(imported(node, file.id(), ++number[0], 0)));
            } else {
                readLines(new RecordLines(stream), file.id(), imports);
            }
        }
        imports.finish();
    }

    private void readLines(RecordLines lines, String id, RecordImports imports) throws IOException {
        for (Optional<RecordLine> next = lines.next(); next.isPresent(); next = lines.next()) {
            RecordLine line = next.get();
            if (line.problem() != null) {
                imports.add(line, line.problem());
            } else if (!line.text().isBlank()) {
                try {
                    imports.add(imported(ToolJson.read(line), id, line.number(), line.number()));
                } catch (NewsClaimsJsonException e) {
                    imports.add(line, e);
                }
            }
        }
    }

    private Imported imported(JsonNode node, String id, long number, long line) {
        LossLog losses = new LossLog();
        losses.line(line);
        if (!node.has("extractions") && !node.has("text")) {
            losses.recordLeftOut(node, "document", "", "the document has neither extractions nor a text");
            return Imported.of(List.of(), losses.losses());
        }
        return Imported.of(
                new LangextractDocument(node, roles, joinsGroups, losses).article(id + "-" + number), losses.losses());
    }
}
