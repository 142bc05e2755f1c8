package io.github.newsclaims.examples.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"report-7.ann, report-7", "\u00a0.tsv, article", "\u200e\u00a0\u200e.tsv, article", "' .json', article"
    })
    void makesAnIdOfTheName(String name, String id) {
        assertThat(InputFile.idOf(Path.of(name))).isEqualTo(id);
    }

    @Test
    void takesNoByteOrderMarkForTheText() throws IOException {
        Path text = Files.writeString(folder.resolve("t.txt"), "\uFEFFNo boat sails.");
        try (InputFile file = new InputFile(folder.resolve("a.json"), text, bytes -> {})) {
            assertThat(file.text(null)).contains("No boat sails.");
        }
    }
}
