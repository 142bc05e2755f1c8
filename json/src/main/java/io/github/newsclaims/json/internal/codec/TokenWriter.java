package io.github.newsclaims.json.internal.codec;

import java.io.IOException;
import java.math.BigDecimal;

/** An interface to a JSON generator, for {@link JsonOut}. Each major version of Jackson has one implementation. */
public interface TokenWriter {
    void startObject() throws IOException;

    void endObject() throws IOException;

    void startArray() throws IOException;

    void endArray() throws IOException;

    void name(String name) throws IOException;

    void text(String value) throws IOException;

    void number(int value) throws IOException;

    /** Writes a number of an extension, with all its digits. */
    void number(BigDecimal value) throws IOException;

    void flag(boolean value) throws IOException;

    void nothing() throws IOException;

    /** Returns the JSON Pointer of the next value; directly after the start of an array, that of the array. */
    String pointer();
}
