package io.github.newsclaims.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class ConformanceTest {
    @Test
    void skipsTheTestWhereTheFolderIsAbsent(@TempDir Path empty) {
        assertThatThrownBy(() -> Conformance.root(empty.getRoot()))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("skipped: shared/conformance is not there");
    }

    @Test
    void failsTheTestWhereTheFolderIsThereAndTheFileIsNot() throws IOException {
        Conformance.files("edtf", ".tsv");
        assertThatThrownBy(() -> Conformance.lines("edtf/absent.tsv")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Conformance.text("absent/file.txt")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Conformance.files("edtf", ".absent")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Conformance.files("absent", ".tsv")).isInstanceOf(AssertionError.class);
    }
}
