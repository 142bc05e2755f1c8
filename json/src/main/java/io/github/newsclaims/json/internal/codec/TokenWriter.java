package io.github.newsclaims.json.internal.codec;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * What a codec needs of a JSON generator. Each version of Jackson has one implementation.
 */
public interface TokenWriter {
    void startObject() throws IOException;

    void endObject() throws IOException;

    void startArray() throws IOException;

    void endArray() throws IOException;

    void name(String name) throws IOException;

    void text(String value) throws IOException;

    void number(int value) throws IOException;

    /** A number of an extension, with all its digits. */
    void number(BigDecimal value) throws IOException;

    void flag(boolean value) throws IOException;

    void nothing() throws IOException;

    /** The JSON Pointer of what is written next or, inside an array just begun, of that array. */
    String pointer();
}
