package io.github.newsclaims.examples.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.examples.formats.ReaderRun;
import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of the reader of brat share: a folder with a text and its records. */
abstract class BratFiles {
    static final String TEXT =
            "Ferries stop.\n\n“No boat sails,” Ida Nor said, “before May.” Reportedly 40 men left.\n";

    @TempDir
    Path folder;

    ReaderRun run;

    @BeforeEach
    void prepare() {
        run = new ReaderRun(new BratReader(), folder);
    }

    final Imported read(String text, String... records) throws IOException {
        run.write("t.txt", text);
        return run.one("t.ann", String.join("\n", records) + "\n");
    }

    static Claim onlyClaim(Imported imported) {
        assertThat(imported.article().claims()).hasSize(1);
        return imported.article().claims().get(0);
    }

    static AttributionStep origin(Claim claim) {
        return claim.attribution().orElseThrow().origin();
    }
}
