package io.github.newsclaims.examples.checkthat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.examples.formats.ReaderRun;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.Loss;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckthatReaderTest {
    @TempDir
    private Path folder;

    private ReaderRun run;

    @BeforeEach
    void prepare() {
        run = new ReaderRun(new CheckthatReader(), folder);
    }

    private static String text(Imported imported) {
        return imported.article().text().orElseThrow().value();
    }

    private static Speaker speaker(Claim claim) {
        return claim.attribution().orElseThrow().origin().speaker();
    }

    @Test
    void readsADebate() throws IOException {
        Imported imported = run.one(
                "d1.tsv",
                "1\tNOR\tWe lost 🚢 boats.\t1\r\n2\tSYSTEM\t(APPLAUSE)\t0\r\n3\tEK\t You did. \t0\r\n4\tNOR\tNo.\t1");

        assertThat(imported.article().id()).isEqualTo("d1");
        assertThat(text(imported)).isEqualTo("We lost 🚢 boats.\n(APPLAUSE)\nYou did.\nNo.");
        assertThat(imported.article().sources()).containsExactly(Source.person("s1", "NOR"), Source.person("s2", "EK"));
        assertThat(imported.article().sections())
                .containsExactly(Section.of(SectionKind.of("other"), 17, 27)
                        .withExtensions(Extensions.none().with("checkthat:speaker", "SYSTEM")));
        List<Claim> claims = imported.article().claims();
        assertThat(claims).extracting(Claim::id).containsExactly("line-1", "line-3", "line-4");
        assertThat(claims.get(0).wording()).contains(Anchor.of(TextSpan.of(0, 16, "We lost 🚢 boats.")));
        assertThat(claims.get(0).attribution().orElseThrow().quotation()).contains(QuotationType.DIRECT);
        assertThat(claims.get(0).extensions().asMap()).isEqualTo(Map.of("checkthat:label", "1"));
        assertThat(claims.get(0).assessments()).isEmpty();
        assertThat(speaker(claims.get(1))).isEqualTo(Speaker.known("s2"));
        assertThat(claims.get(1).extensions().asMap()).isEqualTo(Map.of("checkthat:label", "0"));
        assertThat(speaker(claims.get(2))).isEqualTo(Speaker.known("s1"));
        assertThat(imported.lossText())
                .isEqualTo("label was left out: it is 0, and a line without a speaker makes no claim, at line 2\n");
    }

    @Test
    void unwrapsOnlyWholeFieldsWithDoubledMarks() throws IOException {
        Imported imported = run.one(
                "d.tsv",
                "3\tEK\t\"He said \"\"stop\"\" twice.\"\t0\n4\tEK\t\"A lone mark\t1\n5\tEK\t\"One\" and \"two\"\t1\n6\tEK\t\"\t1\n");

        assertThat(text(imported)).isEqualTo("He said \"stop\" twice.\n\"A lone mark\n\"One\" and \"two\"\n\"");
        assertThat(imported.losses()).extracting(Loss::field).containsExactly("number");
    }

    @Test
    void leavesOutALineWithAnInvisibleSentence() throws IOException {
        Imported imported = run.one("d.tsv", "1\tNOR\tBoats sail.\t1\n2\tNOR\t\u00a0\t1\n3\tQUESTION\t\"Forty?\"\t1\n");

        assertThat(text(imported)).isEqualTo("Boats sail.\n\"Forty?\"");
        assertThat(imported.article().sections().get(0).extensions().asMap())
                .isEqualTo(Map.of("checkthat:speaker", "QUESTION"));
        assertThat(imported.lossText())
                .startsWith("line was left out: Invalid span text: it must not be blank")
                .endsWith(", at line 2\n");
    }

    @Test
    void joinsTheSentencesOfACheckedClaim() throws IOException {
        Imported imported = run.one(
                "d.txt",
                "1\tNOR\tWe lost boats.\t2\tSkarvik lost boats.\tTRUE\n2\tNOR\tReally.\tN/A\n"
                        + "3\tNOR\tForty of them.\t2\tSkarvik lost boats.\tTRUE\n4\tEK\tNo.\tN/A\t-\t-\n"
                        + "5\tEK\tNone.\t3\t-\t-\n");

        List<Claim> claims = imported.article().claims();
        assertThat(claims).extracting(Claim::id).containsExactly("claim-2", "claim-3");
        assertThat(claims.get(0).wording())
                .contains(Anchor.of(TextSpan.of(0, 14, "We lost boats."), TextSpan.of(23, 37, "Forty of them.")));
        assertThat(claims.get(0).proposition()).contains("Skarvik lost boats.");
        assertThat(claims.get(0).assessments().get(0).verdict()).contains("TRUE");
        assertThat(claims.get(0).extensions().isEmpty()).isTrue();
        assertThat(claims.get(1).proposition()).isEmpty();
        assertThat(claims.get(1).assessments()).isEmpty();
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void reportsACheckedClaimWhoseLinesDisagree() throws IOException {
        Imported imported = run.one(
                "d.txt",
                "1\tNOR\tWe lost boats.\t2\tSkarvik lost boats.\tTRUE\n2\tEK\tNone.\t2\tSkarvik lost none.\tFALSE\n");

        assertThat(speaker(imported.article().claims().get(0))).isEqualTo(Speaker.unresolved());
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "speaker was left out: the sentences of claim 2 have several speakers, at line 2",
                        "claim was left out: an earlier line has another one for claim 2, at line 2",
                        "label was left out: an earlier line has another one for claim 2, at line 2");
    }

    @Test
    void readsSentencesWithoutLabels() throws IOException {
        Imported imported = run.one("d.tsv", "1\tNOR\tWe lost boats.\n2\tEK\tNo.\n");

        assertThat(text(imported)).isEqualTo("We lost boats.\nNo.");
        assertThat(imported.article().claims()).isEmpty();
    }

    @Test
    void keepsAClaimOfNobody() throws IOException {
        Imported imported = run.one("d.tsv", "1\tQUESTION\tHow many boats did we lose?\t1\n");

        assertThat(speaker(imported.article().claims().get(0))).isEqualTo(Speaker.unresolved());
        assertThat(imported.article().sources()).isEmpty();
    }

    @Test
    void makesNoSpeakerOfASentence() throws IOException {
        Imported imported = run.one("d.tsv", "1\t" + "We lost boats. ".repeat(9) + "\tAnd more.\t1\n");

        assertThat(speaker(imported.article().claims().get(0))).isEqualTo(Speaker.unresolved());
        assertThat(imported.article().sources()).isEmpty();
        assertThat(imported.article().sections()).isEmpty();
        assertThat(imported.lossText())
                .isEqualTo("speaker was left out: it is too long for a name; the fields may have slid, at line 1\n");
    }

    @Test
    void reportsLinesThatAreWrong() throws IOException {
        Imported imported = run.one(
                "d.tsv",
                "1\tNOR\tNo.\t1\n2\tWe lost boats. NOR\t\t1\n3\t0.97\nx\tNOR\tNo.\t1\n\n4\tNOR\tWell.\tmaybe\n5\tNOR\ta\u0000b\t1\n");

        assertThat(text(imported)).isEqualTo("No.\nWell.\na\u0000b");
        assertThat(imported.article().claims()).extracting(Claim::id).containsExactly("line-1", "line-7");
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "line was left out: it has no sentence, at line 2",
                        "line was left out: it has 2 fields, not 3, 4 or 6, at line 3",
                        "line was left out: it does not begin with a number, at line 4",
                        "number was left out: the number of a line is not kept, and differs here, at line 6",
                        "label was left out: it is not 0, 1 or N/A, at line 6");
    }

    @Test
    void saysOnceWhatHappenedToAColumnWithoutAName() throws IOException {
        Imported imported = run.one("p.tsv", "tweet_id\ttweet_text\t\n7\tNo boat.\tzzz\n");

        assertThat(imported.losses()).extracting(Loss::outcome).containsExactly(LossOutcome.LEFT_OUT);
    }

    @Test
    void readsATableOfPosts() throws IOException {
        List<Imported> all = run.all(
                "p.tsv",
                "topic_id\ttweet_id\ttweet_url\ttweet_text\tclaim\tcheck-worthiness\r\n"
                        + "t1\t9007199254740993001\thttps://post.example/1\t\"Forty \"\"boats\"\" gone.\"\t1\t0\r\n"
                        + "t1\t9007199254740993002\tno uri\tNo.\t\t1\r\nbroken\r\nt1\t7\t\t \t\t1\r\nt1\t\t\tYes.\t\t\r\n");

        List<Article> articles =
                all.stream().flatMap(imported -> imported.articles().stream()).toList();
        assertThat(articles)
                .extracting(Article::id)
                .containsExactly("9007199254740993001", "9007199254740993002", "p-6");
        Article first = articles.get(0);
        assertThat(first.uri()).contains(URI.create("https://post.example/1"));
        assertThat(first.text().orElseThrow().value()).isEqualTo("Forty \"boats\" gone.");
        assertThat(first.claims().get(0).wording()).contains(Anchor.of(TextSpan.of(0, 19, "Forty \"boats\" gone.")));
        assertThat(first.claims().get(0).extensions().asMap())
                .isEqualTo(Map.of("checkthat:topic_id", "t1", "checkthat:claim", "1", "checkthat:label", "0"));
        assertThat(all.stream().flatMap(imported -> ReaderRun.losses(imported).stream()))
                .containsExactly(
                        "tweet_url was kept as an extension: it is no absolute URI, at line 3",
                        "line was left out: it has 1 fields; the header has 6, at line 4",
                        "line was left out: it has no text, at line 5");
    }

    @Test
    void readsATableOfSentences() throws IOException {
        Article article = run.one("s.tsv", "\n\nSentence_id\tText\tclass_label\n12\tWe lost boats.\tYes\n")
                .article();

        assertThat(article.id()).isEqualTo("12");
        assertThat(article.claims().get(0).extensions().asMap()).isEqualTo(Map.of("checkthat:label", "Yes"));
    }

    @Test
    void readsAHeaderWithBlanks() throws IOException {
        assertThat(run.one("s.tsv", "tweet_id tweet_url tweet_text class_label\n7\thttps://post.example/7\tNo.\tNo\n")
                        .article()
                        .id())
                .isEqualTo("7");
    }

    @Test
    void refusesAnotherNameOfTheLabelUnlessTheCallerAcceptsIt() throws IOException {
        String table = "Sentence_id\tText\tLabel\n12\tWe lost boats.\tYes\n";

        assertThatThrownBy(() -> run.one("s.tsv", table))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("the column Label is not of the format; the labels of CheckThat! are in class_label");
        Imported imported = new ReaderRun(new CheckthatReader(true), folder).one("s.tsv", table);
        assertThat(imported.article().claims().get(0).extensions().get("checkthat:label"))
                .contains("Yes");
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void refusesWhatIsNeither() throws IOException {
        assertThatThrownBy(() -> run.one("s.tsv", "1\t0.9\n2\t0.8\n"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("no line has a number, a speaker and a sentence, and the first one is no header");
        assertThatThrownBy(() -> run.one("s.tsv", "tweet_id\ttweet_text\nx\n"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("it has 1 fields; the header has 2");
        assertThatThrownBy(() -> run.one("s.tsv", "x\n".repeat(5000))).isInstanceOf(NewsClaimsJsonException.class);
        assertThat(run.all("s.tsv", "")).isEmpty();
    }

    @Test
    void recognizesItsFiles() {
        CheckthatReader reader = new CheckthatReader();

        assertThat(reader.recognizes("d.tsv", "1\tNOR\tWe lost boats.\t1\r\n2\tEK\tNo.\t0\n"))
                .isTrue();
        assertThat(reader.recognizes("d.txt", "1\tNOR\tWe lost boats.\tN/A\n")).isTrue();
        assertThat(reader.recognizes("d.txt", "1\tNOR\tWe lost boats.\t2\tBoats were lost.\tHALF-TRUE\n"))
                .isTrue();
        assertThat(reader.recognizes("p.tsv", "tweet_id\ttweet_url\ttweet_text\tclass_label\n"))
                .isTrue();
        assertThat(reader.recognizes("p.json", "1\tNOR\tWe lost boats.\t1\n")).isFalse();
        assertThat(reader.recognizes("d.txt", "1 NOR We lost boats.\n")).isFalse();
    }

    @Test
    void refusesAHeaderOfAnotherTable() {
        assertThatThrownBy(() -> run.one("s.tsv", "id\ttext\tlabel\n1\ta b\t1\n"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage(
                        "the first line is no header of the format: it needs tweet_id or sentence_id, and tweet_text or text");
    }

    @Test
    void reportsWhatALineWithoutAClaimSaysAboutOne() throws IOException {
        Imported imported = run.one("debate.txt", "5\tANN\tNo.\tN/A\tPaid five\tTRUE\n6\tANN\tYes.\tN/A\t-\t-\n");

        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "number was left out: the number of a line is not kept, and differs here, at line 1",
                        "claim was left out: its label is not the number of a claim, at line 1",
                        "label was left out: its label is not the number of a claim, at line 1");
    }

    @Test
    void reportsColumnsThatSayTheSame() throws IOException {
        Imported imported = run.one("table.tsv", """
                tweet_id	Sentence_id	tweet_text	Text	class_label	check-worthiness
                1	2	one	two	1	0
                """);

        assertThat(imported.article().id()).isEqualTo("1");
        assertThat(imported.article().text().orElseThrow().value()).isEqualTo("one");
        assertThat(imported.article().claims().get(0).extensions().get("checkthat:label"))
                .contains("1");
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "sentence_id was left out: an earlier column has the same meaning, at line 2",
                        "text was left out: an earlier column has the same meaning, at line 2",
                        "check-worthiness was left out: an earlier column has the same meaning, at line 2");
    }
}
