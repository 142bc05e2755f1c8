package io.github.newsclaims.examples.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Claim;
import io.github.newsclaims.examples.formats.ReaderRun;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Attributions inside others, which become relays. */
class BratRelayTest extends BratFiles {
    @Test
    void relaysAnAttributionThatLiesInTheContentOfAnother() throws IOException {
        Imported imported = read(
                "Ek said Nor warned that boats sink.",
                "T1\tSource 0 2\tEk",
                "T2\tCue 3 7\tsaid",
                "T3\tContent 8 34\tNor warned that boats sink",
                "T4\tSource 8 11\tNor",
                "T5\tCue 12 18\twarned",
                "T6\tContent 24 34\tboats sink",
                "T7\tAttribution 3 7\tsaid",
                "T8\tAttribution 12 18\twarned",
                "E1\tAttribution:T7 Source:T1 Cue:T2 Content:T3",
                "E2\tAttribution:T8 Source:T4 Cue:T5 Content:T6");

        List<Claim> claims = imported.article().claims();
        assertThat(claims).extracting(Claim::id).containsExactly("E1", "E2");
        assertThat(claims.get(0).attribution().orElseThrow().relays()).isEmpty();
        assertThat(claims.get(1).attribution().orElseThrow().relays()).containsExactly(origin(claims.get(0)));
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void relaysAnEventThatIsTheContentOfAnother() throws IOException {
        Imported imported = read(
                "Ek said Nor warned that boats sink.",
                "T1\tSource 0 2\tEk",
                "T4\tSource 8 11\tNor",
                "T6\tContent 24 34\tboats sink",
                "T7\tAttribution 3 7\tsaid",
                "T8\tAttribution 12 18\twarned",
                "E1\tAttribution:T7 Source:T1 Content:E2",
                "E2\tAttribution:T8 Source:T4 Content:T6");

        assertThat(imported.article().claims().get(0).wording())
                .contains(Anchor.of(TextSpan.of(8, 11, "Nor"), TextSpan.of(24, 34, "boats sink")));
        assertThat(imported.article()
                        .claims()
                        .get(1)
                        .attribution()
                        .orElseThrow()
                        .relays())
                .hasSize(1);
    }

    @Test
    void doesNotRelayAnAttributionWhoseSourceIsOutside() throws IOException {
        Imported imported = read(
                TEXT,
                "T1\tSource 32 39\tIda Nor",
                "T2\tContent 16 30\tNo boat sails,",
                "T3\tContent 16 31\tNo boat sails,”",
                "T4\tAttribution 40 44\tsaid",
                "E1\tAttribution:T4 Source:T1 Content:T2",
                "E2\tAttribution:T4 Source:T1 Content:T3");

        assertThat(imported.article().claims())
                .allSatisfy(claim ->
                        assertThat(claim.attribution().orElseThrow().relays()).isEmpty());
    }

    @Test
    void relaysThroughAtMostTwentyOthers() throws IOException {
        StringBuilder records = new StringBuilder("T999\tCue 60 61\tx\n");
        for (int index = 0; index < 23; index++) {
            int end = 100 - index;
            records.append("T" + index + "\tContent 0 " + end + "\t" + "x".repeat(end) + "\n");
            records.append("E" + index + "\tAttribution:T999 Cue:T999 Content:T" + index + "\n");
        }

        Imported imported = read("x".repeat(100), records.toString());

        List<Claim> claims = imported.article().claims();
        assertThat(claims.get(22).attribution().orElseThrow().relays()).hasSize(20);
        assertThat(claims.get(20).attribution().orElseThrow().relays()).hasSize(20);
        assertThat(claims.get(0).attribution().orElseThrow().relays()).isEmpty();
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "E21 was left out: it lies in more than 20 others, at line 45",
                        "E22 was left out: it lies in more than 20 others, at line 47");
    }

    @Test
    void followsAtMostTwentyEvents() throws IOException {
        StringBuilder records = new StringBuilder("T1\tContent 71 82\t40 men left\n");
        for (int index = 0; index < 30; index++) {
            records.append("E" + index + "\tAttribution:T1 Content:" + (index == 29 ? "T1" : "E" + (index + 1)) + "\n");
        }

        Imported imported = read(TEXT, records.toString());

        assertThat(imported.article().claims()).hasSize(21);
        assertThat(imported.losses()).hasSize(18);
        assertThat(imported.losses().get(0).message())
                .isEqualTo("E21 was left out: more than 20 events refer to each other, at line 2");
    }
}
