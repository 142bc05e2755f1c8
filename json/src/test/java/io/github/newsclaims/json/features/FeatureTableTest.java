package io.github.newsclaims.json.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That each row of the table has a test. */
class FeatureTableTest {
    private static final int ROWS = 68;

    /** Match quality as JSON, a conformance kit, media claims, and check-worthiness: not part of the model yet. */
    private static final Set<Integer> LATER = Set.of(11, 55, 63, 67);

    @Test
    void hasATestForEachRow() {
        Set<Integer> tested = Stream.of(ArticleRowsTest.class, ClaimRowsTest.class, FigureRowsTest.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .map(Method::getName)
                .filter(name -> name.matches("row\\d\\d.*"))
                .map(name -> Integer.valueOf(name.substring(3, 5)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tested)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS)
                        .boxed()
                        .filter(row -> !LATER.contains(row))
                        .toList());
    }
}
