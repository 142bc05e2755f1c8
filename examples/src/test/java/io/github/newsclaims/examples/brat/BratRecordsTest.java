package io.github.newsclaims.examples.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.examples.formats.ReaderRun;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Records of which only a part fits a claim: nothing of them vanishes without a report. */
class BratRecordsTest extends BratFiles {
    private static final String[] CLAIM = {
        "T1\tAttribution 3 7\tsaid", "T2\tSource 0 2\tEk", "T3\tCue 3 7\tsaid", "T4\tContent 8 18\tboats sink"
    };

    private Imported claim(String... records) throws IOException {
        List<String> all = new ArrayList<>(List.of(CLAIM));
        all.addAll(List.of(records));
        return read("Ek said boats sink to us. Nor told us.", all.toArray(String[]::new));
    }

    private static Object records(Imported imported) {
        return imported.article().extensions().get("brat:records").orElse(List.of());
    }

    @Test
    void keepsASecondAttributeOfAName() throws IOException {
        Imported imported = claim(
                "E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4",
                "A1\tConf E1 high",
                "A2\tConf E1 low",
                "A3\tConf T1 none",
                "A4\tNeg E1 no\textra words");

        assertThat(onlyClaim(imported).extensions().asMap())
                .isEqualTo(Map.of("brat:attributes", Map.of("Conf", "high")));
        assertThat(records(imported))
                .isEqualTo(List.of("A2\tConf E1 low", "A3\tConf T1 none", "A4\tNeg E1 no\textra words"));
        assertThat(ReaderRun.losses(imported))
                .contains(
                        "Conf was kept as an extension: the model has no field for it, at line 5",
                        "A3 was kept as an extension: the event has another value than its trigger, at line 8")
                .hasSize(4);
    }

    @Test
    void keepsANoteWithTabsAndNotesOfOtherKinds() throws IOException {
        Imported imported = claim(
                "E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4",
                "#1\tAnnotatorNotes E1\tfirst\tsecond",
                "#2\tAutoNote E1\tby a program",
                "#3\tAnnotatorNotes E1 extra\twords",
                "#4\tAnnotatorNotes E1");

        assertThat(onlyClaim(imported).note()).contains("first\tsecond");
        assertThat(records(imported))
                .isEqualTo(List.of(
                        "#2\tAutoNote E1\tby a program",
                        "#3\tAnnotatorNotes E1 extra\twords",
                        "#4\tAnnotatorNotes E1"));
        assertThat(imported.losses()).hasSize(3);
    }

    @Test
    void keepsTheWordsOfOtherRolesAndOfEventsThatAreNoClaims() throws IOException {
        Imported imported = claim(
                "T5\tAddressee 22 24\tus",
                "T6\tSource 26 29\tNor",
                "T7\tAttribution 30 34\ttold",
                "E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4 Addressee:T5",
                "E2\tAttribution:T7 Source:T6");

        assertThat(onlyClaim(imported).extensions().asMap())
                .isEqualTo(Map.of("brat:roles", Map.of("Addressee", List.of("T5"))));
        assertThat(records(imported))
                .isEqualTo(List.of(
                        "T5\tAddressee 22 24\tus",
                        "T6\tSource 26 29\tNor",
                        "T7\tAttribution 30 34\ttold",
                        "E2\tAttribution:T7 Source:T6"));
        assertThat(ReaderRun.losses(imported))
                .contains(
                        "T7 was kept as an extension: no claim has it, at line 7",
                        "E2 was kept as an extension: it has no content, at line 9");
    }

    @Test
    void keepsTheRestOfATypeAndReportsAMissingTrigger() throws IOException {
        Imported imported = claim(
                "E1\tAttribution-denied:T1 Source:T2 Cue:T3 Content:T4",
                "E2\tAttribution-no-source:T1 Source:T2 Content:T4",
                "E3\tAttribution-no-source:T9 Content:T4");

        assertThat(imported.article().claims())
                .extracting(claim -> claim.extensions().asMap())
                .containsExactly(
                        Map.of("brat:type", "Attribution-denied"),
                        Map.of("brat:type", "Attribution-no-source"),
                        Map.of());
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "trigger was left out: there are no words of T9, at line 7",
                        "type was kept as an extension: the model has no field for it, at line 5",
                        "type was kept as an extension: the model has no field for it, at line 6",
                        "T1 was kept as an extension: no claim has it, at line 1");
    }

    @Test
    void keepsAllRecordsOfAnEventThatBreaksARule() throws IOException {
        String event = "E" + "1".repeat(200);
        Imported imported = claim(
                event + "\tAttribution:T1 Source:T2 Cue:T3 Content:T4 Addressee:T2",
                "A1\tConf " + event + " high",
                "A2\tConf T1 low",
                "#1\tAnnotatorNotes T1\tnote");

        assertThat(imported.article().claims()).isEmpty();
        assertThat((List<?>) records(imported)).hasSize(8);
        assertThat(imported.losses()).hasSize(8).allMatch(loss -> loss.outcome() == LossOutcome.KEPT);
    }

    @Test
    void keepsWordsWhoseTypeIsNotTheirRole() throws IOException {
        Imported imported = claim("T5\tPerson 0 3\tNor", "E1\tAttribution:T1 Source:T5 Cue:T3 Content:T4");

        assertThat(onlyClaim(imported).attribution().orElseThrow().origin().mention())
                .isPresent();
        assertThat(records(imported))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("T5\tPerson 0 3\tNor");
    }

    @Test
    void keepsANoteOfANoBreakSpaceAsARecord() throws IOException {
        Imported imported =
                claim("E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4", "#1\tAnnotatorNotes E1\t\u00a0", "A1\tNeg E1");

        assertThat(onlyClaim(imported).note()).isEmpty();
        assertThat(records(imported)).isEqualTo(List.of("#1\tAnnotatorNotes E1\t\u00a0"));
    }

    @Test
    void reportsAPlaceThatIsLostWithAnother() throws IOException {
        Imported imported = claim("T5\tContent 1 4\tnone", "E1\tAttribution:T1 Source:T2 Content:T4 Content2:T5");

        assertThat(onlyClaim(imported).wording()).contains(Words.of("boats sink", "none"));
        assertThat(ReaderRun.losses(imported))
                .contains("T4 has no place in the text: another part of the Content has no place, at line 6");
    }

    @Test
    void keepsATriggerWhoseWordsNoPartHas() throws IOException {
        Imported imported = claim("T5\tAttribution 30 34\ttold", "E1\tAttribution:T5 Source:T2 Cue:T3 Content:T4");

        assertThat(onlyClaim(imported).id()).isEqualTo("E1");
        assertThat(records(imported)).isEqualTo(List.of("T1\tAttribution 3 7\tsaid", "T5\tAttribution 30 34\ttold"));
    }

    @Test
    void takesNoEventForATrigger() throws IOException {
        Imported imported =
                claim("E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4", "E2\tAttribution:E1 Content:T4", "A1\tNeg E1");

        assertThat(onlyClaim(imported).id()).isEqualTo("E1");
        assertThat(records(imported)).isEqualTo(List.of("E2\tAttribution:E1 Content:T4"));
    }

    @Test
    void reportsARoleThatIsWhiteSpace() throws IOException {
        Imported imported = claim("T5\tCue 2 3\t ", "E1\tAttribution:T1 Source:T2 Cue:T5 Content:T4");

        assertThat(onlyClaim(imported).attribution().orElseThrow().origin().cue())
                .isEmpty();
        assertThat(ReaderRun.losses(imported))
                .contains(
                        "Cue was left out: it has only white space, at line 6",
                        "T5 was kept as an extension: no claim has it, at line 5");
    }
}
