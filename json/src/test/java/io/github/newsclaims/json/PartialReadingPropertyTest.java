package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of a partial reading of any document. Valid documents are broken at random, with a fixed seed. */
class PartialReadingPropertyTest {
    private static final int CASES = 1000;

    private static final Path GOLDEN =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/io/github/newsclaims/json/golden");
    private static final Path BUNDLED = Path.of(
            System.getProperty("basedir", ""),
            "../examples/src/main/resources/io/github/newsclaims/examples/show/harbour-post.json");

    private static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.sorted().toList()) {
                documents.add(Files.readString(file));
            }
        }
        if (Files.exists(BUNDLED)) {
            documents.add(Files.readString(BUNDLED));
        }
        return documents;
    }

    @Test
    void isComplete() throws IOException {
        for (String json : documents()) {
            PartialReading<Article> reading = NewsClaimsJson.reader().readWhatHolds(json);

            assertThat(reading.faultText()).as(json).isEmpty();
            assertThat(reading.value()).as(json).contains(NewsClaimsJson.read(json));
        }
    }

    @Test
    void reportsTheFaultOfMutants() throws IOException {
        int[] number = {0};
        Mutants mutants = Mutants.some(json -> {
            if (number[0]++ % 4 == 0) {
                check(json);
            }
        });
        for (String json : documents()) {
            mutants.of(json);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void reportsTheFaultOfBrokenTokens(long seed) {
        Breakage breakage = new Breakage(new Random(seed)::nextInt);
        ArticleGenerator generator = new ArticleGenerator(seed);
        for (int count = 0; count < CASES; count++) {
            check(new String(breakage.tokens(NewsClaimsJson.write(generator.next()), 1, 2), StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsEveryCutOfADocument() {
        String json = NewsClaimsJson.write(Fixtures.everything());
        for (int end = 0; end < json.length(); end += 3) {
            PartialReading<Article> reading = NewsClaimsJson.reader().readWhatHolds(json.substring(0, end));

            assertThat(reading.faults()).as(json.substring(0, end)).hasSize(1);
        }
    }

    /** Breaks one claim of an article and holds the others to what they were. */
    @Test
    void keepsTheClaimsThatHaveNoFault() throws JsonProcessingException {
        ArticleGenerator generator = new ArticleGenerator(43);
        for (int count = 0; count < 15; count++) {
            Article article = generator.next();
            if (article.claims().isEmpty()) {
                continue;
            }
            Claim broken = article.claims().get(count % article.claims().size());
            String json = NewsClaimsJson.write(article);
            String part = NewsClaimsJson.writer(Claim.class).write(broken);
            int[] number = {0};
            Mutants.some(mutant -> {
                        if (number[0]++ % 20 == 0) {
                            checkOthers(article, broken, json.replace(part, mutant));
                        }
                    })
                    .of(part);
        }
    }

    private static void checkOthers(Article article, Claim broken, String json) {
        Article kept = check(json).value().orElseThrow();
        Set<String> ids = new HashSet<>();
        kept.claims().forEach(claim -> ids.add(claim.id()));
        for (Claim claim : article.claims()) {
            // A relation, a relation of a figure, or the event of a time may refer to the broken claim.
            String reference = "\"claim\":" + JsonNodeFactory.instance.textNode(broken.id());
            boolean isRelated = NewsClaimsJson.writer(Claim.class).write(claim).contains(reference);
            if (!claim.id().equals(broken.id()) && !isRelated) {
                assertThat(kept.claims()).as(json).contains(claim);
            }
        }
    }

    /** What is true of any document. */
    private static PartialReading<Article> check(String json) {
        PartialReading<Article> reading = NewsClaimsJson.reader().readWhatHolds(json);
        try {
            Article strict = NewsClaimsJson.read(json);
            assertThat(reading.faultText()).as(json).isEmpty();
            assertThat(reading.value()).as(json).contains(strict);
        } catch (NewsClaimsJsonException e) {
            if (isOfAnotherVersion(reading)) {
                assertThat(reading.value()).as(json).isEmpty();
                return reading;
            }
            assertThat(reading.faults())
                    .as(json)
                    .anySatisfy(fault -> {
                        assertThat(fault.message()).isEqualTo(e.getMessage());
                        assertThat(fault.pointer()).isEqualTo(e.pointer());
                        assertThat(fault.line()).isEqualTo(e.line());
                        assertThat(fault.column()).isEqualTo(e.column());
                    })
                    .extracting(fault -> fault.message() + fault.line() + ":" + fault.column())
                    .doesNotHaveDuplicates();
        }
        reading.value()
                .ifPresent(kept -> assertThat(NewsClaimsJson.read(NewsClaimsJson.write(kept)))
                        .as(json)
                        .isEqualTo(kept));
        return reading;
    }

    /** Whether the other faults are not reported, because the parts may mean something else in another version. */
    private static boolean isOfAnotherVersion(PartialReading<Article> reading) {
        return reading.faults().stream()
                .anyMatch(fault -> fault.pointer().equals("/newsclaims")
                        || fault.message().equals("article is missing required field newsclaims"));
    }
}
