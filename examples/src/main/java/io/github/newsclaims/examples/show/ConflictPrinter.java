package io.github.newsclaims.examples.show;

import io.github.newsclaims.AttributionPath;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.examples.words.FigureWords;
import java.io.PrintStream;
import java.util.List;

/** A printer of the figures of several articles that contradict each other, with everybody who states them. */
final class ConflictPrinter {
    private final Page page;

    private ConflictPrinter(PrintStream out) {
        this.page = new Page(out);
    }

    /**
     * Prints conflicts.
     *
     * @param heading the heading, for example "Where three reports disagree"
     * @param conflicts the conflicts between the articles
     * @param out receives the text
     */
    static void print(String heading, FigureConflicts conflicts, PrintStream out) {
        new ConflictPrinter(out).print(heading, conflicts);
    }

    private void print(String heading, FigureConflicts conflicts) {
        page.heading(heading);
        if (conflicts.isEmpty()) {
            page.line("", "No figure contradicts another.");
        }
        for (FigureConflicts.Group group : conflicts.groups()) {
            group.conflicts().forEach(this::print);
        }
    }

    private void print(FigureConflicts.Conflict conflict) {
        page.blank();
        print(conflict.first().figures());
        print(conflict.second().figures());
        page.field(
                "sources",
                conflict.first().independentSources() + " against "
                        + conflict.second().independentSources() + ", independent of each other");
        page.field("verdict", conflict.comparison().explanation());
    }

    private void print(List<ReportedFigure> sides) {
        for (ReportedFigure side : sides) {
            String by = side.saidBy().map(AttributionPath::toString).orElse("nobody recorded");
            page.line(
                    "  - ",
                    FigureWords.of(side.figure()) + " - said by " + by
                            + side.article().map(article -> ", in " + article).orElse(""));
        }
    }
}
