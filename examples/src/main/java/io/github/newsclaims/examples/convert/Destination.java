package io.github.newsclaims.examples.convert;

import io.github.newsclaims.examples.output.FileNames;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where documents are written: the output of the process, a file, or a folder with a file for each article. A file appears under
 * its name only when all documents are in it.
 */
final class Destination implements AutoCloseable {
    private final PrintStream out;
    private final @Nullable Path folder;
    private final @Nullable Path file;
    private final @Nullable Path part;
    private final @Nullable BufferedWriter writer;

    private Destination(PrintStream out, @Nullable Path folder, @Nullable Path file) throws IOException {
        this.out = out;
        this.folder = folder;
        this.file = file;
        this.part = file == null ? null : file.resolveSibling(file.getFileName() + ".part");
        this.writer = part == null ? null : Files.newBufferedWriter(part);
    }

    /**
     * Opens a destination.
     *
     * @param output a file, an existing folder, or null for the output of the process
     * @param out the output of the process
     */
    static Destination open(@Nullable Path output, PrintStream out) throws IOException {
        boolean isFolder = output != null && Files.isDirectory(output);
        return new Destination(out, isFolder ? output : null, isFolder ? null : output);
    }

    /** Writes a document. */
    void write(String id, String json) throws IOException {
        String document = json.endsWith("\n") ? json : json + "\n";
        if (folder != null) {
            Files.writeString(folder.resolve(FileNames.of(id)), document);
        } else if (writer != null) {
            writer.write(document);
        } else {
            out.print(document);
        }
    }

    /** Gives the file its name. */
    void finish() throws IOException {
        if (writer != null && part != null && file != null) {
            writer.close();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes a file that was not finished. */
    @Override
    public void close() throws IOException {
        if (writer != null && part != null) {
            writer.close();
            Files.deleteIfExists(part);
        }
    }
}
