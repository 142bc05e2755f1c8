package io.github.newsclaims.json.corpus;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the lines of a corpus come from, one after the other. */
@FunctionalInterface
interface LineSource {
    /** The next line; null at the end. */
    @Nullable
    CorpusLine next() throws IOException;

    /** Gives up what is on its way. */
    default void giveUp() {}
}
