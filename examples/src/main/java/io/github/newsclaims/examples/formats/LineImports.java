package io.github.newsclaims.examples.formats;

import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gives out what a reader makes of lines. A line that cannot be read is reported, and the others are read. If no line can be
 * read, the file is refused: it is of another format.
 */
public final class LineImports {
    /** After so many lines at the start of a file, of which none could be read, it is refused. */
    private static final int BAD_LINES = 1000;

    private final Consumer<Imported> articles;
    /** Reports wait here until a line can be read. */
    private final List<Imported> waiting = new ArrayList<>();

    private @Nullable NewsClaimsJsonException firstFault;
    private boolean isOpen;

    /**
     * Prepares a file.
     *
     * @param articles receives what is read
     */
    public LineImports(Consumer<Imported> articles) {
        this.articles = articles;
    }

    /**
     * Gives out what was read from a line.
     *
     * @param imported the articles of the line, if it has any, with what was lost
     */
    public void add(Imported imported) {
        isOpen |= !imported.articles().isEmpty();
        waiting.add(imported);
        if (isOpen) {
            waiting.forEach(articles);
            waiting.clear();
        }
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
        if (waiting.size() >= BAD_LINES) {
            throw firstFault;
        }
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
     * @throws NewsClaimsJsonException for the first line that could not be read, if none could
     */
    public void finish() {
        if (!isOpen && firstFault != null) {
            throw firstFault;
        }
        waiting.forEach(articles);
        waiting.clear();
    }
}
