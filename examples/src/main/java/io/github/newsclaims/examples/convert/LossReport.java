package io.github.newsclaims.examples.convert;

import io.github.newsclaims.examples.output.Printable;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.Loss;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts what was lost and prints each kind of loss once, with its first place. The size of the input does not matter. */
final class LossReport {
    /** The most kinds that are counted. Losses of further kinds are printed at once. */
    private static final int KINDS = 1_000;
    /** Lines, columns and values of reasons, which do not make a kind. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+");

    private final PrintStream out;
    private final boolean printsAll;
    private final Map<String, LossKind> kinds = new LinkedHashMap<>();
    private boolean hasUnreadRecord;

    /**
     * Prepares a report.
     *
     * @param out receives the report
     * @param printsAll whether each loss is printed, not only the first one of a kind
     */
    LossReport(PrintStream out, boolean printsAll) {
        this.out = out;
        this.printsAll = printsAll;
    }

    private static final class LossKind {
        private final String first;
        private long count = 1;

        LossKind(String first) {
            this.first = first;
        }
    }

    /**
     * Counts what was lost of a part of a file.
     *
     * @param file for example "a.json"
     * @param imported the articles of the part; none if it is a record that could not be read
     */
    void addRead(String file, Imported imported) {
        hasUnreadRecord |= imported.articles().isEmpty() && !imported.losses().isEmpty();
        add("read " + file, imported.losses());
    }

    /**
     * Counts what was lost when an article was written.
     *
     * @param id the id of the article
     * @param losses the losses
     */
    void addWritten(String id, List<Loss> losses) {
        add("write " + id, losses);
    }

    /** Returns whether a record could not be read. */
    boolean hasUnreadRecord() {
        return hasUnreadRecord;
    }

    private void add(String where, List<Loss> losses) {
        for (Loss loss : losses) {
            String kind = loss.outcome() + " " + loss.field() + " "
                    + NUMBERS.matcher(loss.reason()).replaceAll("0");
            LossKind known = kinds.get(kind);
            String shown = where + ": " + loss.message();
            if (printsAll) {
                print(shown, 1);
            } else if (known != null) {
                known.count++;
            } else if (kinds.size() < KINDS) {
                kinds.put(kind, new LossKind(shown));
            } else {
                print(shown, 1);
            }
        }
    }

    /** Prints the kinds of losses in the order in which they were found. */
    void print() {
        kinds.values().forEach(kind -> print(kind.first, kind.count));
    }

    private void print(String shown, long count) {
        String more = count == 1 ? "" : " (and " + (count - 1) + " more of this kind)";
        out.print(Printable.line(shown) + more + "\n");
    }
}
