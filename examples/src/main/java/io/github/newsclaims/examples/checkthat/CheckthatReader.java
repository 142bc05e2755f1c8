package io.github.newsclaims.examples.checkthat;

import io.github.newsclaims.examples.formats.FormatReader;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.RecordImports;
import io.github.newsclaims.examples.formats.RecordLine;
import io.github.newsclaims.examples.formats.RecordLines;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the files of the CheckThat! lab about which sentences are worth checking: debates without a header (2018 to 2020), and
 * tables of posts or sentences with one (2021 to 2024). Tables may be larger than memory.
 *
 * <p>The formats are described in the READMEs of <a
 * href="https://github.com/clef2018-factchecking/clef2018-factchecking">clef2018-factchecking</a>, <a
 * href="https://github.com/telsayed/clef2019-factchecking-task1">clef2019-factchecking-task1</a>, <a
 * href="https://github.com/sshaar/clef2020-factchecking-task5">clef2020-factchecking-task5</a> and <a
 * href="https://github.com/iai-group/clef2024-checkthat">clef2024-checkthat</a>.
 *
 * <table>
 * <caption>What becomes of a debate</caption>
 * <tr><th>field</th><th>article</th></tr>
 * <tr><td>name of the file</td><td>id</td></tr>
 * <tr><td>sentences</td><td>text, one on each line, without white space around them</td></tr>
 * <tr><td>speaker</td><td>a source of kind person; SYSTEM, QUESTION and the like are a section of kind other
 *     with the extension {@code checkthat:speaker}, and more than 100 characters are no name, which is reported</td></tr>
 * <tr><td>label 0 or 1</td><td>claim "line-7" with the sentence as its direct quotation; extension {@code checkthat:label}, since
 *     being worth checking is no verdict</td></tr>
 * <tr><td>number of a checked claim</td><td>claim "claim-2" with all its sentences</td></tr>
 * <tr><td>normalized claim; its label</td><td>proposition; verdict of an assessment</td></tr>
 * <tr><td>sentence without a label, or N/A; label 0 without a speaker, which is reported</td><td>text only</td></tr>
 * <tr><td>number of the line</td><td>lost; reported once if it is not that of the line in the file</td></tr>
 * </table>
 *
 * <table>
 * <caption>What becomes of a table: one article for each line</caption>
 * <tr><th>column</th><th>article</th></tr>
 * <tr><td>{@code tweet_id, Sentence_id}</td><td>id</td></tr>
 * <tr><td>{@code tweet_url}</td><td>uri</td></tr>
 * <tr><td>{@code tweet_text, Text}</td><td>text, which is the wording of the only claim</td></tr>
 * <tr><td>{@code class_label, check-worthiness}</td><td>extension {@code checkthat:label} of the claim</td></tr>
 * <tr><td>{@code topic_id, claim}</td><td>extensions {@code checkthat:…} of the claim</td></tr>
 * <tr><td>other columns</td><td>extensions {@code checkthat:…}, reported</td></tr>
 * </table>
 *
 * <p>A line that cannot be read is reported. Quotation marks have no meaning, except around a field with doubled marks inside.
 */
public final class CheckthatReader implements FormatReader {
    private static final Pattern DEBATE = Pattern.compile(
            "[0-9]+\\t[^\\t]+\\t[^\\t]+(?:\\t(?:[01]|N/A))?[ \\t]*|[0-9]+\\t[^\\t]+\\t[^\\t]+\\t(?:N/A|[0-9]+)\\t[^\\t]+\\t[A-Z-]+[ \\t]*");

    /** Names of columns with tabs between them. A debate has a number first. */
    private static final Pattern HEADER = Pattern.compile("[A-Za-z_]+(?:\\t[A-Za-z_]+)+[ \\t]*");

    /** After so many lines at the start of a file, of which none could be read, it is refused. */
    private static final int BAD_LINES = 1000;

    private final boolean acceptsLabel;

    /** Creates a reader that refuses a table whose labels are in a column "Label", which is not of the format. */
    public CheckthatReader() {
        this(false);
    }

    /**
     * Creates a reader.
     *
     * @param acceptsLabel whether the labels may be in a column "Label"
     */
    public CheckthatReader(boolean acceptsLabel) {
        this.acceptsLabel = acceptsLabel;
    }

    @Override
    public String name() {
        return "checkthat";
    }

    @Override
    public String description() {
        return "CheckThat! debates and tables, with tabs";
    }

    @Override
    public boolean recognizes(String name, String start) {
        String first = start.lines().findFirst().orElse("");
        return (name.endsWith(".tsv") || name.endsWith(".txt"))
                && (CheckthatTable.of(first).isPresent()
                        || DEBATE.matcher(first).matches());
    }

    @Override
    public void read(InputFile file, Consumer<Imported> articles) throws IOException {
        try (InputStream stream = file.open()) {
            RecordLines lines = new RecordLines(stream);
            Optional<RecordLine> first = lines.next();
            while (first.isPresent()
                    && first.get().problem() == null
                    && first.get().text().isBlank()) {
                first = lines.next();
            }
            Optional<CheckthatTable> table = first.flatMap(line -> CheckthatTable.of(line.text()));
            if (table.isEmpty()
                    && first.filter(line -> HEADER.matcher(line.text()).matches())
                            .isPresent()) {
                throw new NewsClaimsJsonException(
                        "the first line is no header of the format: it needs tweet_id or sentence_id, and tweet_text or text",
                        "",
                        (int) Math.min(Integer.MAX_VALUE, first.get().number()),
                        1,
                        null);
            } else if (table.isEmpty()) {
                readDebate(first, lines, file.id(), articles);
            } else if (table.get().hasOtherLabel() && !acceptsLabel) {
                throw new NewsClaimsJsonException(
                        "the column Label is not of the format; the labels of CheckThat! are in class_label",
                        "",
                        1,
                        1,
                        null);
            } else {
                readTable(table.get(), lines, file.id(), articles);
            }
        }
    }

    private static void readDebate(
            Optional<RecordLine> first, RecordLines lines, String id, Consumer<Imported> articles) throws IOException {
        LossLog losses = new LossLog();
        CheckthatDebate debate = new CheckthatDebate(losses);
        int bad = 0;
        for (Optional<RecordLine> next = first; next.isPresent() && bad < BAD_LINES; next = lines.next()) {
            RecordLine line = next.get();
            losses.line(line.number());
            if (line.problem() != null) {
                losses.leftOut("line", "", line.problem());
            } else if (!line.text().isBlank()) {
                debate.add(line);
            }
            bad += debate.isEmpty() && !(line.problem() == null && line.text().isBlank()) ? 1 : 0;
        }
        if (debate.isEmpty() && bad > 0) {
            throw new NewsClaimsJsonException(
                    "no line has a number, a speaker and a sentence, and the first one is no header", "", 1, 1, null);
        }
        if (!debate.isEmpty()) {
            articles.accept(Imported.of(debate.article(id), losses.losses()));
        }
    }

    private static void readTable(CheckthatTable table, RecordLines lines, String id, Consumer<Imported> articles)
            throws IOException {
        RecordImports imports = new RecordImports(articles, "no line has a text");
        for (Optional<RecordLine> next = lines.next(); next.isPresent(); next = lines.next()) {
            RecordLine line = next.get();
            if (line.problem() != null) {
                imports.add(line, line.problem());
            } else if (!line.text().isBlank()) {
                LossLog losses = new LossLog();
                losses.line(line.number());
                try {
                    imports.add(
                            Imported.of(table.article(line.text(), id + "-" + line.number(), losses), losses.losses()));
                } catch (IllegalArgumentException e) {
                    imports.add(line, String.valueOf(e.getMessage()));
                }
            }
        }
        imports.finish();
    }
}
