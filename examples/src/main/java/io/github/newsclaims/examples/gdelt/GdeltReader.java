package io.github.newsclaims.examples.gdelt;

import io.github.newsclaims.examples.formats.FormatReader;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.RecordImports;
import io.github.newsclaims.examples.formats.RecordLine;
import io.github.newsclaims.examples.formats.RecordLines;
import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the Global Knowledge Graph 2.1 of GDELT: {@code 20310402101500.gkg.csv}, a row for each article. The file may be larger
 * than memory.
 *
 * <p>The format is described in the <a
 * href="http://data.gdeltproject.org/documentation/GDELT-Global_Knowledge_Graph_Codebook-V2.1.pdf">GKG codebook V2.1</a>. Despite
 * the name of the file, columns are separated by tabs, and nothing is quoted or escaped.
 *
 * <table>
 * <caption>What becomes of each column</caption>
 * <tr><th>GKG</th><th>article</th></tr>
 * <tr><td>1 record id</td><td>id</td></tr>
 * <tr><td>2 date</td><td>retrieved: it is the time of the batch, in UTC</td></tr>
 * <tr><td>3 collection, 5 document</td><td>uri if the collection is the web (1), else extensions {@code gdelt:collection} and
 *     {@code gdelt:document}</td></tr>
 * <tr><td>4 name of the source</td><td>a source that is the publisher; "None" and the like are lost, reported</td></tr>
 * <tr><td>23 quotations</td><td>claims "q0", "q1" … with a direct quotation; the verb is the cue, and the speaker is unresolved</td></tr>
 * <tr><td>23 words</td><td>wording without the blanks of the tokenizer; the raw words, offset and length are extensions</td></tr>
 * <tr><td>25 amounts</td><td>extension {@code gdelt:amounts}: no claim has them, "dollars" is no currency, and a number may have been
 *     "tens of"; an amount that has not the form is kept as it is, reported</td></tr>
 * <tr><td>26 translation</td><td>language of the article, and {@code translatedFrom} of each claim, which is in English; also an
 *     extension</td></tr>
 * <tr><td>27 {@code PAGE_TITLE}</td><td>headline</td></tr>
 * <tr><td>27 {@code PAGE_AUTHORS}</td><td>contributors; addresses, handles, "Unknown" and the like are lost, reported</td></tr>
 * <tr><td>27 {@code PAGE_PRECISEPUBTIMESTAMP}</td><td>published, without a zone</td></tr>
 * <tr><td>27 others, and all other columns</td><td>extensions {@code gdelt:…}, as they are; a list if an element occurs several
 *     times; {@code gdelt:element-tone} for an element with the name of another extension</td></tr>
 * <tr><td>27 second title or timestamp, what is in no element</td><td>extensions {@code gdelt:…} and {@code gdelt:extras},
 *     reported</td></tr>
 * <tr><td>2, 27 dates of another form</td><td>extensions, reported</td></tr>
 * </table>
 *
 * <p>The place of a loss is the number of the column and, if the column has several items, the position of the item, counted from
 * 0: "/25/3" is the fourth amount.
 *
 * <p>Offsets are into a text that GDELT does not give out, so no words have a place. GKG 1.0, with 11 or 15 columns, is refused.
 */
public final class GdeltReader implements FormatReader {
    private static final Pattern START =
            Pattern.compile("[0-9]{14}-T?[0-9]+\\t[0-9]{1,14}\\t[1-6]\\t.*", Pattern.DOTALL);

    @Override
    public String name() {
        return "gdelt";
    }

    @Override
    public String description() {
        return "GDELT Global Knowledge Graph 2.1 (.gkg.csv)";
    }

    @Override
    public boolean recognizes(String name, String start) {
        return name.endsWith(".gkg.csv") || START.matcher(start).matches();
    }

    @Override
    public void read(InputFile file, Consumer<Imported> articles) throws IOException {
        RecordImports imports = new RecordImports(articles, "no line is a row of GKG 2.1");
        try (InputStream stream = file.open()) {
            RecordLines lines = new RecordLines(stream);
            for (Optional<RecordLine> next = lines.next(); next.isPresent(); next = lines.next()) {
                read(next.get(), imports);
            }
        }
        imports.finish();
    }

    private static void read(RecordLine line, RecordImports imports) {
        if (line.problem() != null) {
            imports.add(line, line.problem());
            return;
        }
        if (line.text().isBlank()) {
            return;
        }
        List<String> columns = new ArrayList<>(Arrays.asList(line.text().split("\t", -1)));
        String last = columns.get(columns.size() - 1);
        boolean isTranslation = last.isBlank() || last.contains("srclc:");
        if (columns.size() == GdeltRow.COLUMNS - 1 && isTranslation) {
            // Programs that strip lines take the tab before an empty last column off.
            columns.add("");
        }
        if (columns.size() != GdeltRow.COLUMNS) {
            String version = columns.size() == 11 || columns.size() == 15 ? ", as GKG 1.0 has" : "";
            imports.add(line, "it has " + columns.size() + " columns" + version + "; GKG 2.1 has " + GdeltRow.COLUMNS);
            return;
        }
        LossLog losses = new LossLog();
        losses.line(line.number());
        try {
            imports.add(Imported.of(GdeltArticle.of(new GdeltRow(List.copyOf(columns)), losses), losses.losses()));
        } catch (IllegalArgumentException e) {
            imports.add(line, String.valueOf(e.getMessage()));
        }
    }
}
