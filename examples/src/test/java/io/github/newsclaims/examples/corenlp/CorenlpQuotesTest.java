package io.github.newsclaims.examples.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Claim;
import io.github.newsclaims.examples.formats.ReaderRun;
import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotes that differ from each other, or from the text, only in part. */
class CorenlpQuotesTest {
    private static final String UNKNOWN = "\"speaker\":\"Unknown\",\"canonicalSpeaker\":\"Unknown\"";

    @TempDir
    private Path folder;

    private Imported read(String... quotes) throws IOException {
        return new ReaderRun(new CorenlpReader(), folder)
                .one("t.json", "{\"text\":\"“We wait,” Nor said.\",\"quotes\":[" + String.join(",", quotes) + "]}");
    }

    private static String quote(int id, int begin, String more) {
        return "{\"id\":" + id + ",\"text\":\"“We wait,”\",\"beginIndex\":" + begin + ",\"endIndex\":10," + more + "}";
    }

    @Test
    void keepsEachOfTwoSpeakersOfTheSameQuote() throws IOException {
        Imported imported = read(
                quote(0, 0, "\"speaker\":\"Ek\",\"canonicalSpeaker\":\"Ek\""),
                quote(1, 0, "\"speaker\":\"Nor\",\"canonicalSpeaker\":\"Nor\""));

        assertThat(imported.article().claims())
                .extracting(claim ->
                        claim.attribution().orElseThrow().origin().speaker().ids())
                .hasToString("[[s1], [s2]]");
    }

    @Test
    void leavesOutAQuoteThatDiffersInItsIdAlone() throws IOException {
        Imported imported = read(quote(0, 0, UNKNOWN), quote(1, 0, UNKNOWN));

        assertThat(imported.article().claims()).hasSize(1);
        assertThat(imported.lossText()).isEqualTo("quotes was left out: it is the same as /quotes/0, at /quotes/1\n");
    }

    @Test
    void keepsAnIdThatIsNotThePosition() throws IOException {
        assertThat(read(quote(4, 0, UNKNOWN)).article().claims())
                .extracting(Claim::extensions)
                .hasToString("[{corenlp:id=4}]");
    }

    @Test
    void keepsTheNumbersOfPlacesThatAreNone() throws IOException {
        Imported imported = read(quote(0, -1, "\"mention\":\"Bo\",\"mentionBegin\":60,\"mentionEnd\":61," + UNKNOWN));

        assertThat(imported.article().claims().get(0).extensions().asMap())
                .isEqualTo(Map.of(
                        "corenlp:beginIndex", BigDecimal.valueOf(-1),
                        "corenlp:endIndex", BigDecimal.valueOf(10),
                        "corenlp:mentionBegin", BigDecimal.valueOf(60),
                        "corenlp:mentionEnd", BigDecimal.valueOf(61)));
    }
}
