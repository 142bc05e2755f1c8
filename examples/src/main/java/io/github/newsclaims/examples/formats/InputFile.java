package io.github.newsclaims.examples.formats;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that is converted, with the text that belongs to it if the format keeps that in a file of its own.
 *
 * <p>The file may be a pipe, which can be read once only. What begins like gzip is unpacked, whatever its name.
 */
public final class InputFile implements AutoCloseable {
    private static final int ID = 150;
    private static final int START = 4096;
    /** A byte order mark, which is no part of a text. */
    private static final String MARK = "\uFEFF";

    private static final String PACKED = ".gz";

    private final Path path;
    private final @Nullable Path text;
    private final LongConsumer progress;
    private final @Nullable InputStream given;
    private @Nullable BufferedInputStream content;
    private boolean hasUsedText;

    /**
     * Describes a file.
     *
     * @param path the file
     * @param text the file with the text of the article; null if the format has the text or names its file itself
     * @param progress is given the number of bytes read since the last call
     */
    public InputFile(Path path, @Nullable Path text, LongConsumer progress) {
        this(path, text, progress, null);
    }

    private InputFile(Path path, @Nullable Path text, LongConsumer progress, @Nullable InputStream given) {
        this.path = path;
        this.text = text;
        this.progress = progress;
        this.given = given;
    }

    /**
     * Describes the standard input.
     *
     * @param stream the standard input
     * @param text the file with the text of the article; null if the format has the text
     * @return the input, with the name "input"
     */
    public static InputFile of(InputStream stream, @Nullable Path text) {
        return new InputFile(Path.of("input"), text, bytes -> {}, stream);
    }

    /**
     * Returns the file without the ending of a packed one.
     *
     * @return for example "corpus.ndjson" for "corpus.ndjson.gz"
     */
    public Path path() {
        String name = path.getFileName().toString();
        return name.endsWith(PACKED) && name.length() > PACKED.length()
                ? path.resolveSibling(name.substring(0, name.length() - PACKED.length()))
                : path;
    }

    /**
     * Returns the file with the text of the article that the caller named.
     *
     * @return the file; empty if none was named
     */
    public Optional<Path> textFile() {
        hasUsedText = true;
        return Optional.ofNullable(text);
    }

    /**
     * Returns the text of the article from the file that the caller named or, if none was named, from another one.
     *
     * @param ownName the file that belongs to the format; null if the format has none
     * @return the text; empty if there is no such file
     * @throws IOException if the file cannot be read or is not UTF-8. If it cannot be read, the exception is a {@link
     *     FileSystemException} that names the file
     */
    public Optional<String> text(@Nullable Path ownName) throws IOException {
        hasUsedText = true;
        Path file = text == null ? ownName : text;
        if (file == null || (text == null && !Files.exists(file))) {
            return Optional.empty();
        }
        try {
            String content = Files.readString(file);
            return Optional.of(content.startsWith(MARK) ? content.substring(1) : content);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8", e);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // The failure of a folder does not have its name.
            FileSystemException failure = new FileSystemException(file.toString(), null, e.getMessage());
            failure.initCause(e);
            throw failure;
        }
    }

    /**
     * Returns whether a reader has asked for the text.
     *
     * @return false if the format does not need a text from another file
     */
    public boolean hasUsedText() {
        return hasUsedText;
    }

    /**
     * Returns the name of the file without what is after its first full stop, as an id for an article.
     *
     * @return for example "report-7" for "report-7.ann"
     */
    public String id() {
        return idOf(path);
    }

    /**
     * Returns the name of a file without what is after its first full stop, as an id for an article.
     *
     * @param file for example "folder/report-7.ann"
     * @return for example "report-7"
     */
    public static String idOf(Path file) {
        String name = file.getFileName().toString();
        int stop = name.indexOf('.', 1);
        return idOf(stop < 0 ? name : name.substring(0, stop));
    }

    /**
     * Returns a name as an id, which has at most 200 characters. A reader may append some.
     *
     * @param name for example "report-7"
     * @return the name, cut after 150 characters; "article" if it is blank
     */
    public static String idOf(String name) {
        int length = name.codePointCount(0, name.length());
        String cut = length <= ID ? name : name.substring(0, name.offsetByCodePoints(0, ID));
        boolean isBlank = cut.codePoints().allMatch(InputFile::isInvisible);
        return isBlank ? "article" : cut;
    }

    /** Names in real files have direction marks and no-break spaces around them. */
    static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }

    /**
     * Opens the file from its start, once. What is read from it counts as progress.
     *
     * @return the content, unpacked. It is closed with this file, or before
     * @throws IOException if the file cannot be opened
     */
    public InputStream open() throws IOException {
        BufferedInputStream opened = content;
        if (opened == null) {
            opened = unpacked(new BufferedInputStream(counted(given == null ? Files.newInputStream(path) : given)));
            content = opened;
        }
        return opened;
    }

    private static BufferedInputStream unpacked(BufferedInputStream stream) throws IOException {
        stream.mark(2);
        byte[] first = stream.readNBytes(2);
        stream.reset();
        return GzipCompressorInputStream.matches(first, first.length)
                ? new BufferedInputStream(GzipCompressorInputStream.builder()
                        .setInputStream(stream)
                        .setDecompressConcatenated(true)
                        .get())
                : stream;
    }

    private InputStream counted(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                progress.accept(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                progress.accept(Math.max(0, read));
                return read;
            }
        };
    }

    /**
     * Returns the first characters of the file, by which its format may be known, before it is read.
     *
     * @return at most 4,096 bytes as UTF-8, without a byte order mark; a character at the end may be cut
     * @throws IOException if the file cannot be read
     */
    public String start() throws IOException {
        InputStream stream = open();
        stream.mark(START);
        String start = new String(stream.readNBytes(START), StandardCharsets.UTF_8);
        stream.reset();
        return start.startsWith(MARK) ? start.substring(1) : start;
    }

    /** Closes the content if it was opened. */
    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
        }
    }
}
