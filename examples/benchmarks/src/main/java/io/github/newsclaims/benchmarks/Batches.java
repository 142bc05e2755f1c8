package io.github.newsclaims.benchmarks;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.corpus.CorpusLine;
import io.github.newsclaims.json.corpus.CorpusReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a corpus in batches and measures how long that takes, apart from what is done with the articles. */
final class Batches implements Iterator<Article> {
    private static final int BATCH = 1_000;

    private final Iterator<CorpusLine> lines;
    private final Deque<Article> batch = new ArrayDeque<>();
    private int left;
    private Cost reading = new Cost(0, 0, 0);

    Batches(CorpusReader reader, int count) {
        this.lines = reader.stream().iterator();
        this.left = count;
    }

    Stream<Article> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
    }

    /** Returns what reading has cost so far. */
    Cost reading() {
        return reading;
    }

    @Override
    public boolean hasNext() {
        if (batch.isEmpty() && left > 0) {
            Cost start = Cost.now();
            while (batch.size() < BATCH && left > 0 && lines.hasNext()) {
                batch.add(((CorpusLine.Read) lines.next()).article());
                left--;
            }
            reading = reading.plus(Cost.now().minus(start));
        }
        return !batch.isEmpty();
    }

    @Override
    public Article next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return batch.remove();
    }
}
