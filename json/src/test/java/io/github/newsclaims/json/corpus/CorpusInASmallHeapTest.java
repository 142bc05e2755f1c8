package io.github.newsclaims.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus larger than the heap is written and read; {@link CorpusLoad} does the same at any size. */
class CorpusInASmallHeapTest {
    private static final int MEGABYTES = 40;

    @TempDir
    Path folder;

    @Test
    void isWrittenAndReadInSixteenMegabytes() throws IOException, InterruptedException {
        String file = folder.resolve("corpus.ndjson").toString();

        assertThat(run("write", file, String.valueOf(MEGABYTES))).startsWith("1851 articles");
        // One line is broken, and one is longer than its limit.
        assertThat(run("read", file)).startsWith("1851 read, 2 bad, 55530 claims");
        assertThat(run("read", file, "2")).startsWith("1851 read, 2 bad, 55530 claims");
    }

    private static String run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx16m",
                "-cp",
                System.getProperty("java.class.path"),
                CorpusLoad.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
