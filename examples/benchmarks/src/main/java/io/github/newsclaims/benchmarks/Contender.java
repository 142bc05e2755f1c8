package io.github.newsclaims.benchmarks;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A way to read a document into objects, and to write these. */
interface Contender {
    @Nullable
    Object read(byte[] json) throws IOException;

    byte[] write(Object article) throws IOException;
}
