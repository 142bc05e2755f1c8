package io.github.newsclaims.json.corpus;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source of the lines of a corpus, in their order. */
@FunctionalInterface
interface LineSource {
    /** Returns the next line; null at the end. */
    @Nullable
    CorpusLine next() throws IOException;

    /** Discards the lines that were read ahead. */
    default void giveUp() {}
}
