package io.github.newsclaims.examples.desk;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.examples.desk.DeskCandidates.DeskCandidate;
import io.github.newsclaims.examples.formats.ArticleFiles;
import io.github.newsclaims.examples.formats.ArticleParts;
import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.CountConverter;
import io.github.newsclaims.examples.output.Printable;
import io.github.newsclaims.examples.output.Tool;
import io.github.newsclaims.examples.output.ToolFailure;
import io.github.newsclaims.examples.output.WholeFile;
import io.github.newsclaims.examples.output.WriteException;
import io.github.newsclaims.examples.words.Phrases;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.schemaorg.SchemaOrg;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A program for fact-checkers: which claims of a corpus to look at first, and the assessments of articles as ClaimReview.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.args="desk corpus.ndjson"
 * mvn -q -pl examples -am compile exec:java -Dexec.args="desk --claimreview corpus.ndjson"
 * }</pre>
 */
@Command(
        name = "desk",
        description = {
            "Lists the claims of a corpus to check first, with the reasons.",
            "Without a file it takes invented articles that come with the program."
        },
        mixinStandardHelpOptions = true)
public final class DeskCommand extends Tool {
    @Parameters(arity = "0..1", paramLabel = "CORPUS", description = "JSON of newsclaims, one article per line")
    private @Nullable Path corpus;

    @Option(
            names = {"-n", "--most"},
            paramLabel = "NUMBER",
            converter = CountConverter.class,
            defaultValue = "20",
            description = "how many claims to list (default: ${DEFAULT-VALUE})")
    private int most = 20;

    @ArgGroup(exclusive = false)
    private @Nullable Reviews reviews;

    /** What is said of writing reviews. The file needs the first option. */
    private static final class Reviews {
        @Option(
                names = "--claimreview",
                required = true,
                description =
                        "write the articles that have assessments as ClaimReview of schema.org, and report what is missing")
        private boolean written;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "with --claimreview: the file to write, one document per line")
        private @Nullable Path output;
    }

    /**
     * Prepares the program.
     *
     * @param console receives the claims or documents, what is missing in these, and failures
     */
    public DeskCommand(Console console) {
        super(console);
    }

    @Override
    protected int run() throws ToolFailure {
        if (reviews != null && reviews.written) {
            write(reviews.output);
        } else {
            list(read(DeskCandidates::in));
        }
        return ExitCode.OK;
    }

    private <T> T read(Function<Stream<Article>, T> use) throws ToolFailure {
        return corpus == null
                ? use.apply(HtmlPage.resource(DeskCommand.class, "desk.ndjson")
                        .lines()
                        .map(NewsClaimsJson::read))
                : ArticleFiles.apply(corpus, use, this::leaveOut);
    }

    private void list(DeskCandidates found) {
        List<DeskCandidate> ranked = found.ranked();
        heading(Phrases.count(ranked.size(), "claim") + " to check");
        print(DeskCandidates.explanation());
        int rank = 0;
        for (DeskCandidate candidate : ranked) {
            if (rank == most) {
                print("");
                print("… and " + (ranked.size() - most) + " more; -n lists them");
                break;
            }
            rank++;
            print("");
            console.out()
                    .printf(
                            "%3d. %s%n",
                            rank,
                            Printable.line(Phrases.count(candidate.points(), "point") + ": "
                                    + candidate.claim().line()));
            field("in", candidate.claim().key() + (candidate.others().isEmpty() ? "" : ", and " + others(candidate)));
            candidate.reasons().forEach(reason -> field("+" + reason.points(), reason.words()));
        }
        print("");
        print("Of " + Phrases.count(found.claims(), "claim") + ". Left out: claims with an assessment ("
                + found.checked() + "), and opinions, norms, beliefs, aims and predictions (" + found.opinions()
                + ").");
    }

    private static String others(DeskCandidate candidate) {
        List<String> others = candidate.others();
        return others.size() == 1 ? others.get(0) : others.size() + " that say the same";
    }

    private void write(@Nullable Path output) throws ToolFailure {
        int[] articles = {0};
        requireOther(output, corpus == null ? List.of() : List.of(corpus));
        if (output == null) {
            read(stream -> each(stream, articles, exported -> console.out().print(exported.indentedJson() + "\n")));
        } else {
            try (WholeFile file = WholeFile.open(output)) {
                read(stream -> each(stream, articles, exported -> {
                    try {
                        file.write(exported.json() + "\n");
                    } catch (FileSystemException e) {
                        throw new WriteException(e);
                    }
                }));
                file.finish();
            } catch (WriteException e) {
                throw ToolFailure.writing(output, e.failure());
            } catch (FileSystemException e) {
                throw ToolFailure.writing(output, e);
            }
        }
        console.fail(Phrases.count(articles[0], "article") + (articles[0] == 1 ? " has" : " have") + " assessments");
    }

    /** Writes each article that has assessments, without its other claims, and reports what consumers miss in it. */
    private boolean each(Stream<Article> articles, int[] count, Consumer<Exported> write) {
        articles.filter(article -> article.claims().stream()
                        .anyMatch(claim -> !claim.assessments().isEmpty()))
                .forEach(article -> {
                    count[0]++;
                    Exported exported = SchemaOrg.writer().write(assessed(article));
                    write.accept(exported);
                    SchemaOrg.check(exported).forEach(finding -> console.fail(article.id() + ": " + finding));
                });
        return true;
    }

    private static Article assessed(Article article) {
        Article left = article.text().isPresent() ? article.withoutText() : article;
        return ArticleParts.withoutClaims(
                left,
                article.claims().stream()
                        .filter(claim -> claim.assessments().isEmpty())
                        .map(Claim::id)
                        .collect(Collectors.toSet()));
    }
}
