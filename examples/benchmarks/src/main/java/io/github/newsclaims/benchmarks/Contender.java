package io.github.newsclaims.benchmarks;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A library that reads a document into objects and writes them. */
interface Contender {
    @Nullable
    Object read(byte[] json) throws IOException;

    byte[] write(Object article) throws IOException;
}
