package io.github.newsclaims.json.corpus;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A program that writes and reads a corpus of made-up articles of some 20 KB, to be run in a small heap: {@code write FILE
 * MEGABYTES}, then {@code read FILE [THREADS]}. One line in a thousand is broken, and one is longer than its limit.
 */
final class CorpusLoad {
    private static final int CLAIMS = 30;
    private static final int BROKEN_EVERY = 1000;
    private static final int LIMIT = 1_000_000;
    private static final double MEGA = 1_000_000;

    private CorpusLoad() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        if (args[0].equals("write")) {
            write(file, (long) (Long.parseLong(args[2]) * MEGA));
        } else {
            read(file, args.length > 2 ? Integer.parseInt(args[2]) : 1);
        }
        System.out.printf("heap of at most %.1f MB%n", Runtime.getRuntime().maxMemory() / MEGA);
    }

    private static void write(Path file, long bytes) throws IOException {
        long started = System.nanoTime();
        long lines = 0;
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            CorpusWriter writer = CorpusWriter.open(stream);
            for (long size = 0; size < bytes; size += lines == 1 ? 3L * LIMIT : 20_000) {
                lines++;
                writer.write(article(lines));
                if (lines % BROKEN_EVERY == 0) {
                    writer.flush();
                    stream.write("{\"newsclaims\":\"1\",\"id\":\"half\",\"cla\n".getBytes(StandardCharsets.UTF_8));
                }
                if (lines == 1) {
                    writer.flush();
                    overlong(stream);
                }
            }
            writer.flush();
        }
        System.out.printf("%d articles, %.1f MB/s%n", lines, speed(Files.size(file), started));
    }

    private static void overlong(OutputStream stream) throws IOException {
        for (int index = 0; index < 3 * LIMIT; index++) {
            stream.write('[');
        }
        stream.write('\n');
    }

    private static void read(Path file, int threads) throws IOException {
        long started = System.nanoTime();
        long good = 0;
        long bad = 0;
        long claims = 0;
        ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        try (CorpusReader corpus = CorpusReader.open(
                file, NewsClaimsJson.reader().withLimits(ReadLimits.standard().withDocumentSize(LIMIT)))) {
            if (threads > 1) {
                corpus.inParallel(executor, 4 * threads);
            }
            for (Optional<CorpusLine> line = corpus.next(); line.isPresent(); line = corpus.next()) {
                if (line.get() instanceof CorpusLine.Read read) {
                    good++;
                    claims += read.article().claims().size();
                } else {
                    bad++;
                }
            }
        } finally {
            executor.shutdown();
        }
        System.out.printf(
                "%d read, %d bad, %d claims, %.1f MB/s%n", good, bad, claims, speed(Files.size(file), started));
    }

    private static double speed(long bytes, long started) {
        return bytes / MEGA / ((System.nanoTime() - started) / 1e9);
    }

    private static Article article(long number) {
        StringBuilder words = new StringBuilder();
        Article.Builder article = Article.builder()
                .id("load-" + number)
                .headline("Harbour notes " + number)
                .language("en")
                .addSource(Source.organization("post", "Harbour Post"))
                .addSource(Source.unnamed("leader", "a shift leader"));
        for (int index = 0; index < CLAIMS; index++) {
            article.addClaim(claim(words, number, index));
        }
        return article.text(ArticleText.of(words.toString())).build();
    }

    private static Claim claim(StringBuilder words, long number, int index) {
        long crowns = 100 + (number * 31 + index * 7) % 900;
        String quote = "Boat " + index + " takes " + crowns + " hands to the cold banks beyond Skarvik before the ice";
        String cue = "told";
        int start = words.length();
        words.append(quote).append(", a shift leader ");
        int said = words.length();
        words.append(cue).append(" the Post on day ").append(index).append(". ");
        words.append("The quay lay empty and the gulls had the rest of it. ".repeat(3))
                .append("\n\n");
        int figure = start + quote.indexOf(String.valueOf(crowns));
        String digits = String.valueOf(crowns);
        return Claim.builder()
                .id("c" + index)
                .proposition("Boat " + index + " employs " + crowns + " people in its crew.")
                .wording(anchor(start, quote))
                .attribution(Attribution.indirect(
                        AttributionStep.by("leader").withCue(anchor(said, cue)).plusAddressee("post")))
                .addFigure(Figure.of(Amount.exact(crowns), Unit.COUNT)
                        .withMeasuredEntity("hands")
                        .withWording(anchor(figure, digits)))
                .build();
    }

    private static Anchor anchor(int start, String exact) {
        return Anchor.of(TextSpan.of(start, start + exact.length(), exact));
    }
}
