package io.github.newsclaims.json.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.json.Mapper;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results of random articles are read as equal ones, and written again as the same bytes. */
@Tag("jackson")
class ResultRoundTripTest {
    private static final int ARTICLES = 30;

    private static final int PAIRS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2031, 77_777})
    void ofArticles(long seed) {
        DrawnResults drawn = new DrawnResults(seed);
        Set<String> types = new TreeSet<>();
        for (int count = 0; count < ARTICLES; count++) {
            for (Object result : drawn.ofAnArticle()) {
                assertIsReadBack(result);
                types.add(result.getClass().getSimpleName());
            }
        }
        assertThat(types)
                .containsExactlyInAnyOrder(
                        "ArticleDiff",
                        "ArticleMerge",
                        "ArticleScore",
                        "CorpusScore",
                        "Finding",
                        "Grounding",
                        "PlaceCandidate",
                        "Reanchoring",
                        "Verbatim");
    }

    @Test
    void ofFigures() {
        DrawnResults drawn = new DrawnResults(5);
        Set<String> reasons = new TreeSet<>();
        for (int count = 0; count < PAIRS; count++) {
            FigureComparison comparison = (FigureComparison) drawn.comparison();
            assertIsReadBack(comparison);
            comparison.reasons().forEach(reason -> reasons.add(reason.getClass().getSimpleName()));
        }
        assertThat(reasons).hasSizeGreaterThan(20);
    }

    @Test
    void ofConflicts() {
        DrawnResults drawn = new DrawnResults(7);
        long conflicts = 0;
        for (int count = 0; count < PAIRS; count++) {
            FigureConflicts found = drawn.conflicts();
            assertIsReadBack(found);
            conflicts += found.groups().stream()
                    .mapToLong(group -> group.conflicts().count())
                    .sum();
        }
        assertThat(conflicts).isGreaterThan(30);
    }

    private static void assertIsReadBack(Object result) {
        Class<?> type = Codecs.of(result.getClass()).orElseThrow().type();
        String json = ResultGoldenTest.write(result);
        Object read = NewsClaimsJson.reader(type).read(json);

        assertThat(read).as(json).isEqualTo(result).hasSameHashCodeAs(result).hasToString(result.toString());
        assertThat(result).isEqualTo(read);
        assertThat(ResultGoldenTest.write(read)).isEqualTo(json);
        for (Mapper mapper : Mapper.all()) {
            assertThat(mapper.write(result)).as(mapper.toString()).isEqualTo(json);
            assertThat((Object) mapper.read(json, type)).as(mapper.toString()).isEqualTo(result);
        }
    }
}
