package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.testing.Conformance;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code words/cases.tsv} that tell at which level a text has some words. */
class VerbatimCasesTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u\\{(\\p{XDigit}+)\\}|([nt]))");

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @MethodSource("cases")
    void findsTheWordsAtTheLevelThatIsRight(String text, String words, String levels) {
        ArticleText article = ArticleText.of(text);
        Verbatim found = Verbatim.compare(words, article);

        assertThat(found.level().name()).as("%s", found).isIn((Object[]) levels.split("/"));
        found.places()
                .forEach(place -> assertThat(
                                article.anchor(place.start(), place.start() + 1).text())
                        .isEqualTo(place.text().substring(0, place.text().offsetByCodePoints(0, 1))));
        if (found.level() == VerbatimLevel.CHANGED_WORDS) {
            assertThat(found.differences())
                    .isNotEmpty()
                    .allSatisfy(difference -> assertThat(difference.quoted()).isNotEqualTo(difference.there()));
        }
    }

    @Test
    void readsEveryCase() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(150);
    }

    private static List<Arguments> cases() throws IOException {
        return Conformance.lines("words/cases.tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields[0].equals("words"))
                .map(fields -> Arguments.of(unescaped(fields[1]), unescaped(fields[2]), fields[3]))
                .toList();
    }

    private static String unescaped(String field) {
        return ESCAPE.matcher(field)
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group(2))));
    }

    private static String character(String code, String letter) {
        return code != null ? Character.toString(Integer.parseInt(code, 16)) : letter.equals("n") ? "\n" : "\t";
    }
}
