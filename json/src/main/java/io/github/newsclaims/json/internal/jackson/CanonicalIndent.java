package io.github.newsclaims.json.internal.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/**
 * A printer that writes each field or item on its own line, with two spaces for each level, LF, and a space after a colon.
 */
final class CanonicalIndent extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    CanonicalIndent() {
        indentObjectsWith(INDENTER);
        indentArraysWith(INDENTER);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new CanonicalIndent();
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(": ");
    }
}
