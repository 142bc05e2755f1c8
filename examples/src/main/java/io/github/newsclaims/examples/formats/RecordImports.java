package io.github.newsclaims.examples.formats;

import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gives out what a reader makes of records. A record that cannot be read is reported, and the others are read. If none can be
 * read, the file is refused: it is of another format.
 */
public final class RecordImports {
    /** After so many records at the start of a file, of which none could be read, it is refused. */
    private static final int BAD_RECORDS = 1000;

    private final Consumer<Imported> articles;
    private final String refusal;
    /** Reports wait here until a record can be read. */
    private final List<Imported> waiting = new ArrayList<>();

    private @Nullable NewsClaimsJsonException firstFault;
    private boolean isOpen;

    /**
     * Prepares a file.
     *
     * @param articles receives what is read
     * @param refusal why a file is refused that has records, but none with an article, for example "no line is a document of X"
     */
    public RecordImports(Consumer<Imported> articles, String refusal) {
        this.articles = articles;
        this.refusal = refusal;
    }

    /**
     * Gives out what was read from a record.
     *
     * @param imported the articles of the record, if it has any, with what was lost
     * @throws NewsClaimsJsonException if no record had an article so far, and there were too many
     */
    public void add(Imported imported) {
        isOpen |= !imported.articles().isEmpty();
        waiting.add(imported);
        if (isOpen) {
            waiting.forEach(articles);
            waiting.clear();
        } else if (waiting.size() >= BAD_RECORDS) {
            throw refused();
        }
    }

    private NewsClaimsJsonException refused() {
        if (firstFault != null) {
            return firstFault;
        }
        String first = waiting.stream()
                .flatMap(imported -> imported.losses().stream())
                .map(loss -> ": " + loss.message())
                .findFirst()
                .orElse("");
        return new NewsClaimsJsonException(refusal + first, "", 1, 1, null);
    }

    /**
     * Reports a line that cannot be read.
     *
     * @param line the line
     * @param fault why
     * @throws NewsClaimsJsonException if no line could be read so far, and there were too many
     */
    public void add(RecordLine line, NewsClaimsJsonException fault) {
        firstFault = firstFault == null ? fault : firstFault;
        LossLog losses = new LossLog();
        losses.line(line.number());
        losses.leftOut("line", "", String.valueOf(fault.getMessage()));
        add(Imported.of(List.of(), losses.losses()));
    }

    /**
     * Reports a line that cannot be read.
     *
     * @param line the line
     * @param problem why, for example "it is not UTF-8"
     * @throws NewsClaimsJsonException if no line could be read so far, and there were too many
     */
    public void add(RecordLine line, String problem) {
        int number = (int) Math.min(Integer.MAX_VALUE, line.number());
        add(line, new NewsClaimsJsonException(problem, "", number, 1, null));
    }

    /**
     * Ends the file.
     *
     * @throws NewsClaimsJsonException if it has records, but none with an article
     */
    public void finish() {
        if (!isOpen && !waiting.isEmpty()) {
            throw refused();
        }
    }
}
