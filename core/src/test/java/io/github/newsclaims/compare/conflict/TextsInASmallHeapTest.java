package io.github.newsclaims.compare.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes that do not keep articles do not keep their texts: a hundred megabytes of text are read in a heap of 64. */
class TextsInASmallHeapTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conflicts of a stream    | 100 sides, 4950 conflicts
            conflicts of an iterable | 100 sides, 4950 conflicts
            index                    | 100 claims, the last "The director said in May that 1099 crews work there."
            figures                  | 100 figures, the last of Anchor[spans=[TextSpan[start=18, end=24, exact=in May]]]
            without text             | 100 articles, the last of 999972 characters
            """)
    void isEnoughForTheTextsOfAHundredArticles(String work, String found) throws IOException, InterruptedException {
        assertThat(run(work)).isEqualTo(found);
    }

    private static String run(String work) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HundredLongTexts.class.getName(),
                        work))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
