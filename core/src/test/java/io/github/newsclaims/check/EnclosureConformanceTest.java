package io.github.newsclaims.check;

import static io.github.newsclaims.check.CheckFixtures.direct;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.testing.Conformance;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases about quotation marks of the shared file: whether words are reported if they are a direct quotation. */
class EnclosureConformanceTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    static List<List<String>> cases() throws IOException {
        List<List<String>> rows = Conformance.lines("words/cases.tsv").stream()
                .map(line -> List.of(line.split("\t")))
                .filter(row -> row.get(0).equals("enclosure"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(100);
        return rows;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsWhatTheFileSays(List<String> row) {
        List<Finding> findings = ArticleCheck.standard().check(direct(unescaped(row.get(1)), unescaped(row.get(2))));

        assertThat(findings.stream().anyMatch(finding -> finding.rule() == CheckRule.QUOTATION_NOT_ENCLOSED))
                .isEqualTo(row.get(3).equals("warn"));
    }

    private static String unescaped(String field) {
        return ESCAPE.matcher(field.replace("\\n", "\n").replace("\\t", "\t"))
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
    }
}
