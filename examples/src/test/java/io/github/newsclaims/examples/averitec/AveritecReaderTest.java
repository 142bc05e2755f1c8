package io.github.newsclaims.examples.averitec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.examples.formats.ReaderRun;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AveritecReaderTest {
    @TempDir
    private Path folder;

    private ReaderRun run;

    @BeforeEach
    void prepare() {
        run = new ReaderRun(new AveritecReader(), folder);
    }

    private Imported read(String fields) throws IOException {
        return run.one(
                "dev.json",
                "[\n{\"claim\": \"Skarvik lost 40 boats.\"" + (fields.isEmpty() ? "" : ",") + fields + "}]");
    }

    private static Claim claim(Imported imported) {
        return imported.article().claims().get(0);
    }

    private static AttributionStep origin(Imported imported) {
        return claim(imported).attribution().orElseThrow().origin();
    }

    private static Assessment assessment(Imported imported) {
        return claim(imported).assessments().get(0);
    }

    @Test
    void readsAClaim() throws IOException {
        Imported imported =
                read("\"required_reannotation\":false,\"label\":\"Refuted\",\"justification\":\"The port lost none.\","
                        + "\"claim_date\":\"3-4-2031\",\"speaker\":\"Ida Nor \\u200f\",\"original_claim_url\":\"https://post.example/1\","
                        + "\"cached_original_claim_url\":null,\"fact_checking_article\":\"https://check.example/7\","
                        + "\"reporting_source\":\"Harbour Post\",\"location_ISO_code\":\"NO\",\"claim_types\":[\"Numerical Claim\","
                        + "\"Event/Property Claim\",\"Numerical Claim\"],\"fact_checking_strategies\":[\"Written Evidence\"],"
                        + "\"questions\":[]");

        assertThat(imported.article().id()).isEqualTo("averitec-dev-0");
        assertThat(imported.article().text()).isEmpty();
        assertThat(claim(imported).proposition()).contains("Skarvik lost 40 boats.");
        assertThat(claim(imported).wording()).isEmpty();
        assertThat(claim(imported).types()).containsExactly(ClaimType.NUMERICAL, ClaimType.of("event-property-claim"));
        assertThat(origin(imported).speaker()).isEqualTo(Speaker.known("speaker"));
        assertThat(imported.article().source("speaker").orElseThrow().name()).contains("Ida Nor");
        assertThat(origin(imported).time()).contains(TimeExpression.of(LocalDate.of(2031, 4, 3)));
        assertThat(origin(imported).uri()).contains(URI.create("https://post.example/1"));
        assertThat(origin(imported).channel()).isEmpty();
        assertThat(claim(imported).appearances())
                .containsExactly(Appearance.builder()
                        .first(true)
                        .publisher("Harbour Post")
                        .uri("https://post.example/1")
                        .date(LocalDate.of(2031, 4, 3))
                        .build());
        assertThat(assessment(imported).verdict()).contains("Refuted");
        assertThat(assessment(imported).rating()).isEmpty();
        assertThat(assessment(imported).justification()).contains("The port lost none.");
        assertThat(assessment(imported).uri()).contains(URI.create("https://check.example/7"));
        assertThat(claim(imported).extensions().asMap())
                .isEqualTo(Map.of(
                        "averitec:required_reannotation",
                        false,
                        "averitec:location_ISO_code",
                        "NO",
                        "averitec:fact_checking_strategies",
                        List.of("Written Evidence")));
        assertThat(imported.lossText()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3-4-2031, 2031-04-03", "28-11-2026, 2026-11-28", "03-04-2031, 2031-04-03", "29-2-2032, 2032-02-29"})
    void readsDatesWithTheDayFirst(String text, LocalDate date) throws IOException {
        assertThat(origin(read("\"claim_date\":\"" + text + "\"")).time()).contains(TimeExpression.of(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-13-2031", "29-2-2031", "2031-04-03", "3-4--2031", "soon"})
    void keepsADateThatIsNone(String text) throws IOException {
        Imported imported = read("\"claim_date\":\"" + text + "\"");

        assertThat(origin(imported).time()).isEmpty();
        assertThat(claim(imported).extensions().get("averitec:claim_date")).contains(text);
        assertThat(imported.lossText())
                .isEqualTo(
                        "claim_date was kept as an extension: it is no day of the form D-M-YYYY, at /0/claim_date\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \""})
    void makesNoSourceOfNothing(String speaker) throws IOException {
        Imported imported = read("\"speaker\":" + speaker);

        assertThat(origin(imported).speaker()).isEqualTo(Speaker.unresolved());
        assertThat(imported.article().sources()).isEmpty();
        assertThat(imported.lossText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unknown", "Multiple Sources", "None"})
    void makesNoSourceOfWhatIsNoName(String speaker) throws IOException {
        Imported imported = read("\"speaker\":\"" + speaker + "\",\"reporting_source\":\"Various\"");

        assertThat(origin(imported).speaker()).isEqualTo(Speaker.unresolved());
        assertThat(imported.article().sources()).isEmpty();
        assertThat(claim(imported).extensions().asMap())
                .isEqualTo(Map.of("averitec:speaker", speaker, "averitec:reporting_source", "Various"));
        assertThat(imported.lossText()).isEqualTo("""
                speaker was kept as an extension: it names nobody, at /0/speaker
                reporting_source was kept as an extension: it names nobody, at /0/reporting_source
                """);
    }

    @Test
    void takesAPlatformForAChannel() throws IOException {
        Imported imported = read("\"reporting_source\":\"Facebook\"");

        assertThat(origin(imported).channel()).contains(Channel.SOCIAL_POST);
        assertThat(claim(imported).appearances()).isEmpty();
        assertThat(claim(imported).extensions().get("averitec:reporting_source"))
                .contains("Facebook");
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void readsAnswersAsEvidence() throws IOException {
        Imported imported = read("\"label\":\"Conflicting Evidence/Cherrypicking\",\"questions\":["
                + "{\"question\":\"How many boats?\",\"answers\":[{\"answer\":\"Forty.\",\"answer_type\":\"Extractive\","
                + "\"source_url\":\"https://port.example/log\",\"source_medium\":\"PDF\"},{\"answer\":\"No answer could be"
                + " found.\",\"answer_type\":\"Unanswerable\",\"source_url\":\"\",\"source_medium\":\"\"}]},"
                + "{\"question\":\"Were they sold?\",\"answers\":[{\"answer\":\"Yes\",\"answer_type\":\"Boolean\","
                + "\"boolean_explanation\":\"The log lists sales.\",\"source_url\":\"https://port.example/2\"}]}]");

        assertThat(assessment(imported).verdict()).contains("Conflicting Evidence/Cherrypicking");
        List<Evidence> evidence = assessment(imported).evidence();
        assertThat(evidence)
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.stance()).isEmpty());
        assertThat(evidence.get(0).words()).contains("Forty.");
        assertThat(evidence.get(0).uri()).contains(URI.create("https://port.example/log"));
        assertThat(evidence.get(0).note()).contains("How many boats?");
        assertThat(evidence.get(0).extensions().asMap())
                .isEqualTo(Map.of("averitec:answer_type", "Extractive", "averitec:source_medium", "PDF"));
        assertThat(evidence.get(1).words()).contains("No answer could be found.");
        assertThat(evidence.get(1).uri()).isEmpty();
        assertThat(evidence.get(2).note()).contains("Were they sold?\nThe log lists sales.");
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void keepsWhatItCannotRead() throws IOException {
        Imported imported = read("\"label\":\"Refuted\",\"speaker\":7,\"original_claim_url\":\"not a uri\","
                + "\"fact_checking_article\":\"/relative\",\"claim_types\":[\"!\",\"Causal Claim\"],\"claim_id\":3,"
                + "\"questions\":[{\"question\":\"Why?\",\"answers\":[]},{\"answers\":[{\"answer\":\" \"}]},7,"
                + "{\"question\":\"How?\",\"answers\":[{\"answer\":\"So.\",\"source_url\":\"http://[\"}]}]");

        assertThat(claim(imported).types()).containsExactly(ClaimType.CAUSAL);
        assertThat(claim(imported).extensions().asMap().keySet())
                .containsExactlyInAnyOrder(
                        "averitec:speaker",
                        "averitec:original_claim_url",
                        "averitec:fact_checking_article",
                        "averitec:claim_id");
        assertThat(assessment(imported).extensions().get("averitec:unanswered")).contains(List.of("Why?"));
        assertThat(assessment(imported).evidence())
                .singleElement()
                .satisfies(item ->
                        assertThat(item.extensions().get("averitec:source_url")).contains("http://["));
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "speaker was kept as an extension: it is no string, at /0/speaker",
                        "original_claim_url was kept as an extension: it is no absolute URI, at /0/original_claim_url",
                        "claim_types was left out: a type has only letters of ASCII, at /0/claim_types/0",
                        "question was kept as an extension: it has no answer, at /0/questions/0",
                        "question was left out: it has no words, at /0/questions/1",
                        "answer was left out: Invalid evidence: a uri, a title or words are required, at"
                                + " /0/questions/1/answers/0/answer",
                        "question was left out: it has no words, at /0/questions/2",
                        "source_url was kept as an extension: it is no absolute URI, at"
                                + " /0/questions/3/answers/0/source_url",
                        "fact_checking_article was kept as an extension: it is no absolute URI, at"
                                + " /0/fact_checking_article",
                        "claim_id was kept as an extension: the reader does not know the field, at /0/claim_id");
    }

    @Test
    void makesATypeOnlyOfWordsThatItKeeps() throws IOException {
        Imported imported = read("\"claim_types\":[null,\"Événement\",\"Quote Verification\"]");

        assertThat(claim(imported).types()).containsExactly(ClaimType.of("quote-verification"));
        assertThat(imported.lossText()).isEqualTo("""
                claim_types was left out: it must be a string, at /0/claim_types/0
                claim_types was left out: a type has only letters of ASCII, at /0/claim_types/1
                """);
    }

    @Test
    void doesNotSayThatAnAnswerWasKeptThatWasLeftOut() throws IOException {
        Imported imported =
                read("\"label\":\"Refuted\",\"questions\":[{\"question\":\"How many?\",\"answers\":[{\"answer\":5}]}]");

        assertThat(imported.lossText()).isEqualTo("""
                answer was left out: Invalid evidence: a uri, a title or words are required, at /0/questions/0/answers/0/answer
                question was kept as an extension: it has no answer, at /0/questions/0
                """);
    }

    @Test
    void namesTheLineOfALimit() {
        String deep = "[{\"claim\":\"a\"},\n{\"claim\":" + "[".repeat(500) + "]".repeat(500) + "}]";

        assertThatThrownBy(() -> run.all("dev.json", deep))
                .isInstanceOf(NewsClaimsJsonException.class)
                .extracting("line")
                .isEqualTo(2);
    }

    @Test
    void keepsQuestionsWithoutALabel() throws IOException {
        Imported imported =
                read("\"fact_checking_article\":\"https://check.example/7\",\"questions\":[{\"question\":\"How many?\","
                        + "\"answers\":[{\"answer\":\"Forty.\"}]}],\"claim_types\":\"x\"");

        assertThat(claim(imported).assessments()).isEmpty();
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "claim_types was kept as an extension: it is no list, at /0/claim_types",
                        "questions was kept as an extension: there is no label or justification, which an assessment"
                                + " needs, at /0/questions",
                        "fact_checking_article was kept as an extension: there is no label or justification, which an"
                                + " assessment needs, at /0/fact_checking_article");
    }

    @Test
    void readsTheOtherItems() throws IOException {
        List<Imported> all = run.all(
                "dev.json", "[7, {\"claim\":\" \"}, {\"claim\":\"No boat sails.\"}, {\"claim\":\"\\udead\"}, null]");

        assertThat(all.stream().flatMap(imported -> imported.articles().stream()))
                .extracting(Article::id)
                .containsExactly("averitec-dev-2");
        assertThat(all.stream().flatMap(imported -> ReaderRun.losses(imported).stream()))
                .containsExactly(
                        "claim was left out: Invalid claim: a proposition or a wording is required, at /0",
                        "claim was left out: Invalid claim: a proposition or a wording is required, at /1/claim",
                        "claim was left out: Invalid claim: proposition has an unpaired surrogate at UTF-16 index 0, got"
                                + " \"\\udead\" at /proposition, at /3/claim",
                        "claim was left out: Invalid claim: a proposition or a wording is required, at /4");
    }

    @Test
    void refusesWhatIsNoDataSet() {
        assertThatThrownBy(() -> run.all("dev.json", "{\"a\":1}"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage(
                        "no item of the file is a claim of AVeriTeC: a was left out: Invalid claim: a proposition or a"
                                + " wording is required, at /0/a");
        assertThatThrownBy(() -> run.all("dev.json", "[{\"claim\":\"a\"},\n{\"claim\":]"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .extracting("line", "column")
                .containsExactly(2, 10);
        assertThatThrownBy(() -> run.all("dev.json", "[{\"claim\":\"a\"}")).isInstanceOf(NewsClaimsJsonException.class);
        assertThatThrownBy(() -> run.all("dev.json", "[{\"claim\":\"a\"}]\n]"))
                .isInstanceOf(NewsClaimsJsonException.class);
        assertThatThrownBy(() -> run.all("dev.json", "[{\"claim\":\"a\"}]\n{}"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("nothing may follow the array");
        assertThatThrownBy(() -> run.all("dev.json", "[{\"claim\":\"a\",\"claim\":\"b\"}]"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("the document is not JSON: Duplicate field 'claim'");
        assertThatThrownBy(() -> run.all("dev.json", "[".repeat(10_000)))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessageContaining("nesting depth (401)");
    }

    @Test
    void readsAnEmptyDataSet() throws IOException {
        assertThat(run.all("dev.json", "[]")).isEmpty();
    }

    @Test
    void recognizesItsFiles() {
        AveritecReader reader = new AveritecReader();

        assertThat(reader.recognizes("dev.json", "[\n    {\n        \"claim\": \"x\",\n \"claim_date\": \"3-4-2031\""))
                .isTrue();
        assertThat(reader.recognizes("dev.json", "[{\"claim\": 3}]")).isFalse();
        assertThat(reader.recognizes("dev.json", "{\"claim\": \"x\", \"questions\": []}"))
                .isFalse();
    }

    @Test
    void losesNoQuestionAndNoFieldOfOne() throws IOException {
        Imported imported = run.one("dev.json", """
                [{"claim":"A boat sank.","label":"Refuted","questions":[
                {"question":"q1","answers":"zz","question_id":9},
                {"question":"q2","answers":[{"answer":"No"}],"asker":"Ann"},
                {"question":"q3","answers":[{"answer_type":"Unanswerable","answer":"","source_url":""}]},
                {"question":"q4","answers":["plain",7]}]}]""");

        Assessment assessment = imported.article().claims().get(0).assessments().get(0);
        assertThat(assessment.evidence()).hasSize(1);
        assertThat(assessment.extensions().get("averitec:unanswered")).contains(List.of("q1", "q3", "q4"));
        assertThat(ReaderRun.losses(imported))
                .contains(
                        "answers was left out: it is not a list, at /0/questions/0/answers",
                        "question_id was left out: the reader does not know the field, at /0/questions/0/question_id",
                        "asker was left out: the reader does not know the field, at /0/questions/1/asker",
                        "answer_type was left out: Invalid evidence: a uri, a title or words are required, at"
                                + " /0/questions/2/answers/0/answer_type",
                        "answers was left out: Invalid evidence: a uri, a title or words are required, at"
                                + " /0/questions/3/answers/1");
    }
}
