package io.github.newsclaims.examples.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @Test
    void keepsAnIdThatIsASafeName() {
        assertThat(FileNames.of("harbour-post-2031-04-02")).isEqualTo("harbour-post-2031-04-02.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "../../etc/passwd",
                "/etc/passwd",
                "C:\\windows\\system.ini",
                "con",
                "nul.txt",
                "a\u0000b",
                "-rf",
                "~",
                "https://harbourpost.example/2031?a=b#c",
                "人手不足",
                "🎣",
                " "
            })
    void makesAnySafeOfWhatIsNot(String id) {
        String name = FileNames.of(id);

        assertThat(name).matches("([A-Za-z0-9]+-)*[0-9a-f]{12}\\.json");
        assertThat(Path.of("target").resolve(name).normalize().getParent()).isEqualTo(Path.of("target"));
    }

    @Test
    void keepsTwoIdsApartThatLookAlikeOnceSafe() {
        assertThat(FileNames.of("a/b")).startsWith("a-b-").isNotEqualTo(FileNames.of("a:b"));
        assertThat(FileNames.of("Post-2031")).isNotEqualToIgnoringCase(FileNames.of("post-2031"));
    }

    @Test
    void cutsWhatIsTooLong() {
        assertThat(FileNames.of("x".repeat(200))).hasSize(80 + 1 + 12 + ".json".length());
    }
}
