package io.github.newsclaims.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document in UTF-8 bytes, in the canonical form or indented for people.
 *
 * <p>One in memory stays until it is taken whole; what goes to a stream goes there whenever enough has come together.
 */
final class Utf8Sink extends Sink {
    private static final int STREAMED = 16_384;
    private static final int INDENT = 2;
    /** Longer strings are made bytes not by the character but by the block. */
    private static final int SHORT = 16;

    private static final int BLOCK = 65_536;

    /** The longest array that every JVM has. */
    private static final int MOST_BYTES = Integer.MAX_VALUE - Long.BYTES;

    private static final int MOST_DIGITS = 10;

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final @Nullable OutputStream stream;
    private final boolean indented;

    private byte[] bytes;
    private int at;

    /** Whether a comma comes before what follows. */
    private boolean comma;
    /** Whether what follows begins a line, if lines are indented: anything but the document and the value of a field. */
    private boolean line;

    /** How many objects and arrays are around. */
    private int depth;

    private Utf8Sink(@Nullable OutputStream stream, int room, boolean indented) {
        this.stream = stream;
        this.bytes = new byte[room];
        this.indented = indented;
    }

    /** For a document in memory that has about so many bytes. */
    static Utf8Sink inMemory(int size, boolean indented) {
        return new Utf8Sink(null, size, indented);
    }

    /** For a document that goes to a stream; an {@code IOException} of it comes as an {@code UncheckedIOException}. */
    static Utf8Sink to(OutputStream stream, boolean indented) {
        return new Utf8Sink(Objects.requireNonNull(stream), STREAMED, indented);
    }

    /** The document in memory. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, at);
    }

    /** The document in memory. */
    String toText() {
        return new String(bytes, 0, at, StandardCharsets.UTF_8);
    }

    /** Hands what has come together to the stream, which is not flushed. */
    void drain() {
        if (stream != null) {
            try {
                stream.write(bytes, 0, at);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            at = 0;
        }
    }

    @Override
    void beginObject() {
        begin('{');
    }

    @Override
    void endObject() {
        end('}');
    }

    @Override
    void beginArray() {
        begin('[');
    }

    @Override
    void endArray() {
        end(']');
    }

    private void begin(char bracket) {
        separate();
        one(bracket);
        depth++;
        comma = false;
    }

    private void end(char bracket) {
        depth--;
        if (indented) {
            if (comma) {
                breakLine();
            } else {
                one(' ');
            }
        }
        one(bracket);
        comma = true;
    }

    @Override
    void name(KnownNames type, int field) {
        separate();
        ascii(type.quoted(field));
        endName();
    }

    @Override
    void name(String name) {
        separate();
        quoted(name);
        one(':');
        endName();
    }

    private void endName() {
        if (indented) {
            one(' ');
        }
        comma = false;
        line = false;
    }

    @Override
    void text(String value) {
        separate();
        quoted(value);
        comma = true;
    }

    private void quoted(String value) {
        if (value.length() > SHORT) {
            longQuoted(value);
            return;
        }
        makeRoom(Utf8Encoder.MOST * SHORT + 2);
        bytes[at++] = '"';
        at = Utf8Encoder.encode(value, bytes, at);
        bytes[at++] = '"';
    }

    /** In blocks, so that a stream needs no memory for the whole of a long string. */
    private void longQuoted(String value) {
        one('"');
        int length = value.length();
        int from = 0;
        while (length - from > BLOCK) {
            // A pair of surrogates stays together.
            int to = Character.isHighSurrogate(value.charAt(from + BLOCK - 1)) ? from + BLOCK - 1 : from + BLOCK;
            escaped(value.substring(from, to).getBytes(StandardCharsets.UTF_8));
            from = to;
        }
        escaped(value.substring(from).getBytes(StandardCharsets.UTF_8));
        one('"');
    }

    /** What has to be escaped is rare: the stretches between are copied. */
    private void escaped(byte[] utf8) {
        EightBytes eight = new EightBytes(utf8);
        int from = 0;
        while (from < utf8.length) {
            int stop = Utf8Encoder.stop(utf8, eight, from);
            plain(utf8, from, stop - from);
            if (stop < utf8.length) {
                makeRoom(Utf8Encoder.MOST);
                at = Utf8Encoder.escape(utf8[stop], bytes, at);
            }
            from = stop + 1;
        }
    }

    @Override
    void number(int value) {
        separate();
        if (value < 0) {
            ascii(Integer.toString(value));
        } else {
            digits(value);
        }
        comma = true;
    }

    private void digits(int value) {
        makeRoom(MOST_DIGITS);
        int length = 1;
        for (int more = value / 10; more > 0; more /= 10) {
            length++;
        }
        int rest = value;
        for (int index = at + length - 1; index >= at; index--) {
            bytes[index] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        at += length;
    }

    @Override
    void number(BigDecimal value) {
        separate();
        ascii(Numbers.spell(value));
        comma = true;
    }

    @Override
    void flag(boolean value) {
        separate();
        ascii(value ? TRUE : FALSE);
        comma = true;
    }

    @Override
    void nothing() {
        separate();
        ascii(NULL);
        comma = true;
    }

    /** Writes what stands between what is there and what follows. */
    private void separate() {
        if (comma) {
            one(',');
        }
        if (indented && line) {
            breakLine();
        }
        line = true;
    }

    private void breakLine() {
        one('\n');
        for (int space = 0; space < INDENT * depth; space++) {
            one(' ');
        }
    }

    private void ascii(String value) {
        ascii(value.getBytes(StandardCharsets.US_ASCII));
    }

    private void ascii(byte[] value) {
        plain(value, 0, value.length);
    }

    private void plain(byte[] from, int start, int length) {
        makeRoom(length);
        System.arraycopy(from, start, bytes, at, length);
        at += length;
    }

    private void one(char c) {
        if (at == bytes.length) {
            makeRoom(1);
        }
        bytes[at++] = (byte) c;
    }

    private void makeRoom(int more) {
        if (more <= bytes.length - at) {
            return;
        }
        drain();
        if (more > bytes.length - at) {
            if (more > MOST_BYTES - at) {
                throw new IllegalStateException("A document of more than 2 GB can only be written to a stream");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.max((long) at + more, Math.min(2L * bytes.length, MOST_BYTES)));
        }
    }
}
