package io.github.newsclaims.examples.convert;

import io.github.newsclaims.examples.output.FileNames;
import io.github.newsclaims.examples.output.WholeFile;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where documents are written: the output of the process, a file, or a folder with a file for each article. A file appears under
 * its name only when all documents are in it.
 */
final class Destination implements AutoCloseable {
    private static final String ENDING = ".json";

    private final PrintStream out;
    private final @Nullable Path folder;
    private final @Nullable WholeFile file;
    /** The names of the files in the folder, each with the number of the last article that would have it. */
    private final Map<String, Integer> names = new HashMap<>();

    private final RepeatedNote sameIds = new RepeatedNote();
    private final RepeatedNote replaced = new RepeatedNote();

    private Destination(PrintStream out, @Nullable Path folder, @Nullable WholeFile file) {
        this.out = out;
        this.folder = folder;
        this.file = file;
    }

    /** A note with how often it applies. */
    private static final class RepeatedNote {
        private String first = "";
        private long count;

        void add(String message) {
            first = count == 0 ? message : first;
            count++;
        }

        void addTo(List<String> messages) {
            if (count > 0) {
                messages.add(first + (count == 1 ? "" : " (and " + (count - 1) + " more of this kind)"));
            }
        }
    }

    /**
     * Opens a destination.
     *
     * @param output a file, an existing folder, or null for the output of the process
     * @param out the output of the process
     * @throws FileSystemException if the file cannot be written
     */
    static Destination open(@Nullable Path output, PrintStream out) throws FileSystemException {
        boolean isFolder = output != null && Files.isDirectory(output);
        return new Destination(
                out, isFolder ? output : null, output == null || isFolder ? null : WholeFile.open(output));
    }

    /**
     * Writes a document.
     *
     * @throws FileSystemException if it cannot be written; it names the file
     */
    void write(String id, String json) throws FileSystemException {
        String document = json.endsWith("\n") ? json : json + "\n";
        if (folder != null) {
            writeInto(folder, id, document);
        } else if (file != null) {
            file.write(document);
        } else {
            out.print(document);
            requireWritten(out);
        }
    }

    /** A stream that prints keeps its failures to itself until it is asked. */
    static void requireWritten(PrintStream out) throws FileSystemException {
        if (out.checkError()) {
            throw new FileSystemException("the output", null, "it is closed or full");
        }
    }

    private void writeInto(Path folder, String id, String document) throws FileSystemException {
        String name = FileNames.of(id);
        Path path = folder.resolve(freeName(name));
        if (!path.endsWith(name)) {
            sameIds.add("Article " + id + " is in " + path + ": another article has the file " + name);
        }
        boolean exists = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        WholeFile.write(path, document);
        if (exists) {
            replaced.add("Replaced " + path + ", which was there before");
        }
    }

    /** Returns the name, or one with a number if this run has written a file of this name. */
    private String freeName(String name) {
        Integer last = names.putIfAbsent(name, 1);
        if (last == null) {
            return name;
        }
        int number = last;
        String numbered;
        do {
            number++;
            numbered = name.substring(0, name.length() - ENDING.length()) + "-" + number + ENDING;
        } while (names.putIfAbsent(numbered, 1) != null);
        names.put(name, number);
        return numbered;
    }

    /** Gives the file its name. */
    void finish() throws FileSystemException {
        if (file != null) {
            file.finish();
        } else {
            requireWritten(out);
        }
    }

    /** Returns which articles have a file of another name, and which files were replaced, for people. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        sameIds.addTo(notes);
        replaced.addTo(notes);
        return notes;
    }

    /** Removes a file that was not finished. */
    @Override
    public void close() throws FileSystemException {
        if (file != null) {
            file.close();
        }
    }
}
