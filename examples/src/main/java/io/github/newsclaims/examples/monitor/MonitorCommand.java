package io.github.newsclaims.examples.monitor;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.diff.ArticleDiff;
import io.github.newsclaims.compare.diff.ChangeKind;
import io.github.newsclaims.compare.diff.ClaimChange;
import io.github.newsclaims.compare.diff.FigureChange;
import io.github.newsclaims.examples.formats.ArticleFiles;
import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.monitor.VersionOrder.MonitoredFile;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.FileFailure;
import io.github.newsclaims.examples.output.TerminalTable;
import io.github.newsclaims.examples.output.Tool;
import io.github.newsclaims.examples.output.ToolFailure;
import io.github.newsclaims.examples.words.ClaimLine;
import io.github.newsclaims.examples.words.FigureWords;
import io.github.newsclaims.examples.words.Names;
import io.github.newsclaims.examples.words.Phrases;
import io.github.newsclaims.examples.words.WordPlaces;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.time.Edtf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/**
 * A program that shows what changed between the versions of an article: which claims and figures, and who is no longer a source.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.args="monitor versions"
 * }</pre>
 */
@Command(
        name = "monitor",
        description = {
            "Shows what changed between the versions of an article: claims, figures, and who is no longer a source.",
            "Without a folder it shows invented versions that come with the program."
        },
        mixinStandardHelpOptions = true)
public final class MonitorCommand extends Tool {
    private static final List<String> BUNDLED =
            List.of("plant-fire-a.json", "plant-fire-b.json", "plant-fire-c.json", "plant-fire-d.json");

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "a folder with a file for each version, or with corpora of one article per line")
    private @Nullable Path folder;

    /**
     * Prepares the program.
     *
     * @param console receives the changes, and a failure in one line
     */
    public MonitorCommand(Console console) {
        super(console);
    }

    @Override
    protected int run() throws ToolFailure {
        List<MonitoredFile> files = folder == null ? bundled() : files(folder);
        int single = 0;
        for (List<MonitoredFile> versions : VersionOrder.stories(files)) {
            if (versions.size() == 1) {
                single++;
            } else {
                print(versions);
            }
        }
        if (single > 0) {
            print("");
            print(Phrases.count(single, "article") + (single == 1 ? " has" : " have")
                    + " no other version in the folder.");
        }
        return ExitCode.OK;
    }

    private static List<MonitoredFile> bundled() {
        return BUNDLED.stream()
                .map(name ->
                        new MonitoredFile(name, NewsClaimsJson.read(HtmlPage.resource(MonitorCommand.class, name))))
                .toList();
    }

    /** Reads the files of a folder. One that cannot be read is reported and does not stop the others. */
    private List<MonitoredFile> files(Path from) throws ToolFailure {
        List<Path> paths;
        try (Stream<Path> list = Files.list(from)) {
            paths = list.filter(path -> path.toString().matches(".*\\.(json|ndjson|jsonl)(\\.gz)?"))
                    .sorted()
                    .toList();
        } catch (NotDirectoryException e) {
            throw ToolFailure.reading(from, "it is not a folder");
        } catch (IOException e) {
            throw ToolFailure.reading(from, FileFailure.reason(e, from));
        }
        List<MonitoredFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = path.getFileName().toString();
            try {
                ArticleFiles.each(path, article -> files.add(new MonitoredFile(name, article)), this::leaveOut);
            } catch (ToolFailure e) {
                leaveOut(String.valueOf(e.getMessage()));
            }
        }
        if (files.isEmpty()) {
            throw ToolFailure.reading(from, "it has no article; files are named .json, .ndjson or .jsonl");
        }
        return files;
    }

    private void print(List<MonitoredFile> versions) {
        Article last = versions.get(versions.size() - 1).article();
        heading(last.headline().orElse(last.id()));
        TerminalTable table =
                new TerminalTable(List.of("", "file", "date", "version", "status", "claims", "figures", "sources"));
        for (int index = 0; index < versions.size(); index++) {
            Article article = versions.get(index).article();
            table.add(List.of(
                    String.valueOf(index + 1),
                    versions.get(index).name(),
                    article.updated().or(article::published).map(Edtf::toString).orElse(""),
                    article.version().orElse(""),
                    article.status().map(ArticleStatus::word).orElse(""),
                    String.valueOf(article.claims().size()),
                    String.valueOf(article.figures().size()),
                    String.valueOf(article.sources().size())));
        }
        table.print(console.out());
        for (int index = 1; index < versions.size(); index++) {
            print("");
            print("From " + index + " to " + (index + 1) + ":");
            compare(versions.get(index - 1).article(), versions.get(index).article());
        }
    }

    private void compare(Article before, Article after) {
        ArticleDiff diff = ArticleDiff.between(before, after);
        SourceChanges sources = new SourceChanges(before, after);
        changed("headline", before.headline(), after.headline());
        changed(
                "status",
                before.status().map(ArticleStatus::word),
                after.status().map(ArticleStatus::word));
        Set<String> earlier = VersionOrder.sentences(before);
        Set<String> later = VersionOrder.sentences(after);
        long kept = earlier.stream().filter(later::contains).count();
        boolean same = before.text().equals(after.text());
        if (!same) {
            field(
                    "text",
                    Phrases.count((int) (later.size() - kept), "sentence") + " new, " + (earlier.size() - kept)
                            + " gone, " + kept + " kept");
        }
        Names names = new Names(after);
        for (ClaimChange change : diff.changes()) {
            print(change, new Names(before), names);
        }
        sources.dropped().forEach(source -> field("dropped", source));
        sources.added().forEach(source -> field("source", "new: " + source));
        if (diff.isEmpty() && same) {
            field("same", "neither the text nor a claim changed");
        } else if (!same && !isAnnounced(before, after)) {
            field("silent", "the text changed, and neither a status, a date nor a correction says so");
        }
    }

    private void print(ClaimChange change, Names before, Names after) {
        Claim claim = change.after().or(change::before).orElseThrow();
        String id = "claim " + claim.id();
        switch (change.kind()) {
            case ADDED -> field("added", id + ": " + ClaimLine.of(after, claim) + figures(claim));
            case ORPHANED -> field("gone", id + ": " + ClaimLine.of(before, claim) + figures(claim));
            case REWORDED ->
                field(
                        "reworded",
                        id + ": " + words(change.before()) + ", now "
                                + change.after()
                                        .map(now -> words(Optional.of(now)))
                                        .orElse("other words that nobody recorded"));
            case KEPT, MOVED -> {
                // Words in another place say the same.
            }
        }
        if (change.after().isEmpty() && change.kind() != ChangeKind.ORPHANED) {
            field("open", id + ": its words are still in the text, and nobody recorded the claim there");
        }
        change.differences().forEach(difference -> field("changed", id + ": " + difference));
        change.figures().forEach(figure -> field("figure", id + ": " + words(figure)));
    }

    private static String words(Optional<Claim> claim) {
        return claim.map(one -> one.wording().map(WordPlaces::quoted).orElseGet(() -> ClaimLine.statement(one)))
                .orElse("");
    }

    private static String words(FigureChange change) {
        String before = change.before().map(FigureWords::of).orElse("no figure");
        String after = change.after().map(FigureWords::of).orElse("no figure");
        // Nothing else can differ if they say the same, for example in "93,000" that became "94,000" without its
        // amount.
        return before.equals(after)
                ? before + " - in the words " + quoted(change.before()) + ", now in the words " + quoted(change.after())
                : before + ", now " + after;
    }

    private static String quoted(Optional<Figure> figure) {
        return figure.flatMap(Figure::wording).map(WordPlaces::quoted).orElse("of nobody");
    }

    private static String figures(Claim claim) {
        List<String> figures = claim.figures().stream().map(FigureWords::number).toList();
        return figures.isEmpty() ? "" : " (" + Phrases.and(figures) + ")";
    }

    private void changed(String label, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            field(label, before.orElse("none") + ", now " + after.orElse("none"));
        }
    }

    /** Returns whether a reader of the later version can see that something was changed. */
    private static boolean isAnnounced(Article before, Article after) {
        return !after.updated().equals(before.updated())
                || !after.status().equals(before.status())
                || after.sections(SectionKind.CORRECTION).size()
                        > before.sections(SectionKind.CORRECTION).size();
    }
}
