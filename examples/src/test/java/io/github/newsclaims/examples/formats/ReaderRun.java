package io.github.newsclaims.examples.formats;

import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.Loss;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a reader over files that a test writes. */
public final class ReaderRun {
    private final FormatReader reader;
    private final Path folder;

    public ReaderRun(FormatReader reader, Path folder) {
        this.reader = reader;
        this.folder = folder;
    }

    /** Writes a file beside those that are read. */
    public Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Reads one file, and returns all that the reader gave out. */
    public List<Imported> all(String name, String content) throws IOException {
        return all(write(name, content));
    }

    public List<Imported> all(Path file) throws IOException {
        List<Imported> all = new ArrayList<>();
        try (InputFile input = new InputFile(file, null, bytes -> {})) {
            reader.read(input, all::add);
        }
        return all;
    }

    /** Reads one file that must have one part. */
    public Imported one(String name, String content) throws IOException {
        List<Imported> all = all(name, content);
        if (all.size() != 1) {
            throw new AssertionError("one part is expected, got " + all);
        }
        return all.get(0);
    }

    /** Returns the messages of what was lost. */
    public static List<String> losses(Imported imported) {
        return imported.losses().stream().map(Loss::message).toList();
    }
}
