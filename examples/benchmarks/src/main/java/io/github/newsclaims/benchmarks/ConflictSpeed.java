package io.github.newsclaims.benchmarks;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.json.corpus.CorpusReader;
import io.github.newsclaims.json.corpus.CorpusWriter;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The cost of finding contradictions between many short articles, and the cost of reading them. */
final class ConflictSpeed {
    private static final int CLAIMS = 4;
    private static final int PASSES = 5;
    private static final int ENOUGH = 10_000;
    /** The number of articles on one event. They speak of as many things as the entities have first letters. */
    private static final int PER_EVENT = 100;

    private ConflictSpeed() {}

    /**
     * The costs of one pass through a corpus.
     *
     * @param reading the cost of reading the articles
     * @param finding the cost of everything else
     */
    private record Pass(Cost reading, Cost finding) {}

    /**
     * Reads a corpus. Prints the cost of reading all articles, of finding their conflicts and of finding those of the first
     * half. Then prints the costs for as many articles that all contradict each other, and for half of them, and the bytes of heap
     * that the result for the corpus keeps per article.
     *
     * @param arguments the file and the number of its articles
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Passes.warmUp(() -> pass(file, Math.min(count, ENOUGH)));
        List<Pass> whole = new ArrayList<>();
        List<Pass> half = new ArrayList<>();
        // They take turns, because in the passes that come later more of the code is compiled.
        for (int number = 0; number < PASSES; number++) {
            whole.add(pass(file, count));
            half.add(pass(file, count / 2));
        }
        System.out.println(Cost.least(whole.stream().map(Pass::reading).toList()));
        System.out.println(Cost.least(whole.stream().map(Pass::finding).toList()));
        System.out.println(Cost.least(half.stream().map(Pass::finding).toList()));
        List<Article> few = opposed(Math.min(count, ENOUGH) / 10);
        Passes.warmUp(() -> FigureConflicts.in(few));
        Passes.least(PASSES, List.of(() -> opposed(count), () -> opposed(count / 2)), ConflictSpeed::find)
                .forEach(System.out::println);
        long before = HeapKept.used();
        try (CorpusReader reader = CorpusReader.open(file)) {
            FigureConflicts conflicts = FigureConflicts.in(new Batches(reader, count).stream());
            System.out.println((HeapKept.used() - before) / (double) count);
            if (conflicts.groups().isEmpty() && count >= ENOUGH) {
                throw new IllegalStateException("So many articles must contradict each other somewhere");
            }
        }
    }

    /**
     * Writes a corpus of short English articles. A larger corpus reports on more events, as news does: with the same few events the
     * pairs of articles that contradict each other, which are the result, would grow with the square of the articles.
     */
    static void write(Path file, int count) throws IOException {
        try (CorpusWriter writer = CorpusWriter.open(file)) {
            for (int seed = 1; seed <= count; seed++) {
                String event = " at harbour " + seed / PER_EVENT;
                writer.write(Sample.article(Script.LATIN, CLAIMS, seed)
                        .mapClaims(claim -> claim.withFigures(claim.figures().stream()
                                .map(figure -> at(figure, event))
                                .toList())));
            }
        }
    }

    private static Figure at(Figure figure, String event) {
        return figure.measuredEntity()
                .map(measured -> figure.withMeasuredEntity(measured.charAt(0) + event))
                .orElse(figure);
    }

    private static Pass pass(Path file, int count) {
        try (CorpusReader reader = CorpusReader.open(file)) {
            Batches batches = new Batches(reader, count);
            Cost start = Cost.now();
            FigureConflicts.in(batches.stream());
            Cost all = Cost.now().minus(start);
            return new Pass(batches.reading(), all.minus(batches.reading()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns articles each of which states another number of the same thing. */
    private static List<Article> opposed(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Article.builder()
                        .id("a" + number)
                        .addSource(Source.organization("post", "Post " + number % 1_000))
                        .publisher("post")
                        .addClaim(Claim.builder()
                                .id("c1")
                                .proposition("So many people came.")
                                .addFigure(Figure.of(Amount.exact(number), Unit.COUNT)
                                        .withMeasuredEntity("people"))
                                .ownVoice(true)
                                .build())
                        .build())
                .toList();
    }

    private static void find(List<Article> opposed) {
        List<FigureConflicts.Group> groups = FigureConflicts.in(opposed).groups();
        if (groups.size() != 1 || groups.get(0).sides().size() != opposed.size()) {
            throw new IllegalStateException("Every article must contradict all others");
        }
    }
}
