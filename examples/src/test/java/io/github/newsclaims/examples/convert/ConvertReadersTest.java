package io.github.newsclaims.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line with the readers of other tools' files: each by its name, and by looking at the file. */
class ConvertReadersTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    /** Converts a file with and without its format, and returns the articles, which must be the same. */
    private List<Article> convert(String format, String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        List<Article> named = articles("--from", format, file.toString());
        assertThat(articles(file.toString())).isEqualTo(named);
        return named;
    }

    private List<Article> articles(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        err.reset();
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = new CommandLine(new ConvertCommand(new Console(outStream, errStream))).execute(args);
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(NewsClaimsJson::read)
                .toList();
    }

    @Test
    void readsBrat() throws IOException {
        Files.writeString(folder.resolve("quay.txt"), "Reportedly 40 men left.");

        List<Article> articles = convert(
                "brat",
                "quay.ann",
                "T1\tAttribution-no-source 11 13\t40\nT2\tContent 11 22\t40 men left\n"
                        + "E1\tAttribution-no-source:T1 Content:T2\nE2\tAttribution-no-source:T1\n");

        assertThat(articles).extracting(Article::id).containsExactly("quay");
        assertThat(articles.get(0).claims()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("read " + folder.resolve("quay.ann")
                        + ": E2 was kept as an extension: it has no content, at line 4\n");
    }

    @Test
    void readsCorenlp() throws IOException {
        List<Article> articles = convert(
                "corenlp",
                "quay.json",
                "{\"text\":\"“We wait,” Nor said.\",\"quotes\":[{\"id\":0,\"text\":\"“We wait,”\",\"beginIndex\":0,"
                        + "\"endIndex\":10,\"speaker\":\"Unknown\",\"canonicalSpeaker\":\"Unknown\"}]}");

        assertThat(articles.get(0).claims().get(0).wording().orElseThrow().text())
                .isEqualTo("We wait,");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void readsLangextract() throws IOException {
        List<Article> articles = convert(
                "langextract",
                "quay.jsonl",
                "{\"extractions\":[{\"extraction_class\":\"claim\",\"extraction_text\":\"40 men left\",\"char_interval\":"
                        + "{\"start_pos\":0,\"end_pos\":11}}],\"text\":\"40 men left.\",\"document_id\":\"d1\"}\n"
                        + "{\"extractions\":[],\"text\":\"No.\",\"document_id\":\"d2\"}\n");

        assertThat(articles).extracting(Article::id).containsExactly("d1", "d2");
        assertThat(articles.get(0).claims()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void readsGdelt() throws IOException {
        String row = "20310402101500-7\t20310402101500\t1\tpost.example\thttps://post.example/1" + "\t".repeat(18)
                + "1|9|warned|Too late" + "\t".repeat(4);

        List<Article> articles =
                convert("gdelt", "20310402101500.gkg.csv", row + "\n" + row.replace("-7", "-8") + "\n");

        assertThat(articles).extracting(Article::id).containsExactly("20310402101500-7", "20310402101500-8");
        assertThat(articles.get(0).claims()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void readsAveritec() throws IOException {
        List<Article> articles = convert(
                "averitec",
                "dev.json",
                "[{\"claim\":\"Skarvik lost 40 boats.\",\"claim_date\":\"3-4-2031\",\"label\":\"Refuted\",\"questions\":[]}]");

        assertThat(articles).extracting(Article::id).containsExactly("averitec-dev-0");
        assertThat(articles.get(0).claims().get(0).assessments()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void readsCheckthat() throws IOException {
        List<Article> articles = convert("checkthat", "debate.tsv", "1\tNOR\tWe lost boats.\t1\n2\tEK\t\t1\n");

        assertThat(articles).extracting(Article::id).containsExactly("debate");
        assertThat(articles.get(0).claims()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("read " + folder.resolve("debate.tsv")
                        + ": line was left out: it has no sentence, at line 2\n");
    }
}
