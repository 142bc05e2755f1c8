package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** A document as a string; a byte order mark is skipped. */
final class TextInput extends Input {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;

    TextInput(String text) {
        this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    @Override
    JsonParser open(JsonFactory factory) throws IOException {
        return factory.createParser(text);
    }

    /** A string holds characters already; what is wrong with one is found where it stands. */
    @Override
    void check(JsonFactory factory) {}

    @Override
    int length() {
        return text.length();
    }

    @Override
    int unit(int offset) {
        return text.charAt(offset);
    }

    @Override
    boolean startsCharacter(int unit) {
        return !Character.isLowSurrogate((char) unit);
    }
}
