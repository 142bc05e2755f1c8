package io.github.newsclaims.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.output.ToolRun;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.schemaorg.SchemaOrg;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DeskCommandTest {
    @TempDir
    private Path folder;

    private static ToolRun run(Object... args) {
        return ToolRun.of(console -> new CommandLine(new DeskCommand(console)), args);
    }

    private Path corpus(String... articles) throws IOException {
        return Files.write(folder.resolve("corpus.ndjson"), List.of(articles));
    }

    private static String article(String id, String claims) {
        return "{\"newsclaims\": \"1\", \"id\": \"" + id
                + "\", \"sources\": [{\"id\": \"s\", \"kind\": \"person\", \"name\": \"Anna Ek\"}], \"claims\": ["
                + claims + "]}";
    }

    private static String claim(String proposition, String more) {
        return "{\"id\": \"c\", \"proposition\": \"" + proposition + "\"" + more + "}";
    }

    @Test
    void bundledArticlesSayThatTheyAreFictional() {
        assertThat(HtmlPage.resource(DeskCommand.class, "desk.ndjson").lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(
                                NewsClaimsJson.read(line).text().orElseThrow().value())
                        .endsWith("This report is fictional.\n"));
    }

    @Test
    void ranksTheBundledClaimsAndExplainsEachPoint() {
        ToolRun run = run();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""

                        4 claims to check
                        -----------------
                        Points: 1 for a number; 3 if a figure of another article contradicts it, 1 if it may; 2 if another claim challenges it; 1 for each further publication and 1 for each further named source, at most 3 each. They say what to look at first, not what is true.

                          1. 7 points: Ole Dahl: The new ferry of Skarvik costs 300 million crowns.
                          in        claim cost of post-ferry, and claim cost of ulvedal-ferry
                          +3        contradicted by claim cost of courier-ferry (independent sources: 1 against 1): conflicting: 300000000 and 380000000 differ; both currencies are assumed
                          +2        challenged by claim cost of courier-ferry
                          +1        repeated by 2 publications: Harbour Post and Ulvedal Post
                          +1        numerical: 300,000,000 NOK (assumed)

                          2. 5 points: the article itself: The ferry of Skarvik had 420,000 passengers in 2030.
                          in        claim passengers of post-ferry, and 2 that say the same
                          +2        repeated by 3 publications: Harbour Post, Fjord Courier and Radio Nord
                          +2        said by 3 independent sources: Harbour Post, The county of Skarvik and Nina Foss
                          +1        numerical: 420,000 passengers of the Skarvik ferry

                          3. 4 points: Nina Foss: The new ferry of Skarvik costs 380 million crowns.
                          in        claim cost of courier-ferry
                          +3        contradicted by claim cost of post-ferry (independent sources: 1 against 1): conflicting: 300000000 and 380000000 differ; both currencies are assumed
                          +1        numerical: 380,000,000 NOK (assumed)

                          4. 1 point: Mikael Kaljur: The old ferry of Skarvik has failed its safety test twice.
                          in        claim test of radio-ferry, and claim test of ulvedal-ferry
                          +1        repeated by 2 publications: Radio Nord and Ulvedal Post

                        Of 9 claims. Left out: claims with an assessment (1), and opinions, norms, beliefs, aims and predictions (2).
                        """);
    }

    @Test
    void listsAsManyAsAsked() {
        assertThat(run("-n", "1").out())
                .contains("  1. 7 points: ", "\n… and 3 more; -n lists them\n")
                .doesNotContain("  2. ");
    }

    @Test
    void writesAssessmentsAsClaimReviewAndReportsWhatIsMissing() throws IOException {
        Path file = folder.resolve("reviews.json");

        ToolRun run = run("--claimreview", "-o", file);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        facts-ferry: RECOMMENDED author /@graph/0: an article has no author
                        facts-ferry: RECOMMENDED dateModified /@graph/0: an article has no date of its last change
                        facts-ferry: RECOMMENDED image /@graph/0: an article has no image
                        facts-ferry: REQUIRED url /@graph/1: a review has no absolute address of its page
                        facts-ferry: RECOMMENDED datePublished /@graph/1/itemReviewed: a claim has no date on which it was made
                        facts-ferry: RECOMMENDED appearance /@graph/1/itemReviewed: a claim has no place where it appeared
                        1 article has assessments
                        """);
        assertThat(SchemaOrg.reader()
                        .read(Files.readString(file))
                        .articles()
                        .get(0)
                        .claims())
                .hasSize(1)
                .allSatisfy(claim -> assertThat(claim.assessments()).hasSize(1));
        assertThat(run("--claimreview").out()).contains("      \"@type\": \"ClaimReview\",\n");
    }

    @Test
    void sameSourceInTwoPublicationsIsOneSource() throws IOException {
        String said = ", \"attribution\": {\"origin\": {\"speaker\": {\"kind\": \"known\", \"ids\": [\"s\"]}}}";

        String out = run(corpus(
                        article("a", claim("The harbour will close in June.", said)),
                        article("b", claim("The harbour will close in june", said))))
                .out();

        assertThat(out)
                .contains("+1        repeated by 2 publications: article a and article b\n")
                .doesNotContain("independent sources");
    }

    @Test
    void numberWithoutAPlaceIsNoRepetition() throws IOException {
        String figure =
                ", \"figures\": [{\"amount\": {\"kind\": \"exact\", \"value\": 3}, \"unit\": {\"kind\": \"count\"}, \"measuredEntity\": \"people hurt\"}]";

        String out = run(corpus(
                        article("a", claim("Three people were hurt in the storm.", figure)),
                        article("b", claim("Three people were hurt in a fire.", figure))))
                .out();

        assertThat(out).contains("2 claims to check").doesNotContain("repeated");
    }

    @Test
    void vagueWordIsNoNumber() throws IOException {
        String figure =
                ", \"figures\": [{\"wording\": [\"Many\"], \"amount\": {\"kind\": \"vague\"}, \"unit\": {\"kind\": \"count\"}, \"measuredEntity\": \"people\"}]";

        assertThat(run(corpus(article("a", claim("Many people were there.", figure))))
                        .out())
                .contains("0 claims to check");
    }

    @Test
    void numberInTheWordsCountsIfNobodyRecordedFigures() throws IOException {
        assertThat(run(corpus(article("a", claim("In 2030 it wiped out 13.5 trillion.", ""))))
                        .out())
                .contains("  +1        numerical: 13.5\n");
    }

    @Test
    void corpusWithoutAReasonHasNoCandidate() throws IOException {
        assertThat(run(corpus(article("a", claim("The harbour is open.", "")))).out())
                .contains("\n0 claims to check\n")
                .endsWith(
                        "\nOf 1 claim. Left out: claims with an assessment (0), and opinions, norms, beliefs, aims and predictions (0).\n");
    }

    @Test
    void namesTheFileAndLineOfAFaultAndGoesOn() throws IOException {
        Path file = corpus(article("a", ""), "{\"newsclaims\": \"1\"}", "[]");

        ToolRun run = run(file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("Cannot read " + file + ":2:1: article is missing required field id\nCannot read " + file
                        + ":3:1: ");
        ToolRun empty = run(Files.writeString(folder.resolve("empty.ndjson"), ""));
        assertThat(empty.status()).isEqualTo(1);
        assertThat(empty.err()).isEqualTo("Cannot read " + folder.resolve("empty.ndjson") + ": it has no article\n");
        assertThat(run("--claimreview", "-o", folder.resolve("none").resolve("a.json"))
                        .err())
                .isEqualTo("Cannot write " + folder.resolve("none").resolve("a.json") + ": there is no such file\n");
    }

    @Test
    void doesNotReplaceTheCorpusByItsReviews() throws IOException {
        Path corpus =
                corpus(article("a", claim("The harbour is open.", ", \"assessments\": [{\"verdict\": \"False\"}]")));
        String before = Files.readString(corpus);

        ToolRun run = run("--claimreview", "-o", folder.resolve(".").resolve("corpus.ndjson"), corpus);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Cannot write " + folder + "/./corpus.ndjson: it is a file that is read\n");
        assertThat(corpus).hasContent(before);
        assertThat(folder.toFile().list()).containsExactly("corpus.ndjson");
    }

    @Test
    void leavesTheOutputAsItWasIfTheCorpusCannotBeRead() throws IOException {
        Path output = Files.writeString(folder.resolve("out.json"), "before");

        assertThat(run("--claimreview", "-o", output, folder.resolve("none")).status())
                .isEqualTo(1);
        assertThat(run("--claimreview", "-o", output, Files.writeString(folder.resolve("bad"), "[]"))
                        .status())
                .isEqualTo(1);
        assertThat(output).hasContent("before");
    }

    @Test
    void refusesAnOutputWithoutReviewsAndANegativeNumber() {
        ToolRun run = run("-o", folder.resolve("out.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("Error: Missing required argument(s): --claimreview\n");
        assertThat(run("-n", "-1").err())
                .startsWith("Invalid value for option '--most': '-1' is not a number from 0 to 2147483647\n");
        assertThat(run("-n", "0").out()).contains("4 claims to check", "\n… and 4 more; -n lists them\n");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsAnIndentedDocumentWithAMarkInGzip(boolean packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream stream = packed ? new GZIPOutputStream(bytes) : bytes) {
            stream.write(("\ufeff"
                            + article("a", claim("It wiped out 13.5 trillion.", ""))
                                    .replace(", ", ",\n  "))
                    .replace("{\"newsclaims", "{\n  \"newsclaims")
                    .getBytes(StandardCharsets.UTF_8));
        }

        ToolRun run = run(Files.write(folder.resolve("one.json"), bytes.toByteArray()));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\n1 claim to check\n");
    }
}
