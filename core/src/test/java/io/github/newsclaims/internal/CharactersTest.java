package io.github.newsclaims.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one definition of white space gives the results of those that it replaced. */
class CharactersTest {
    /** Separators of Java that the expression of the headline check did not have. */
    private static final String INFORMATION_SEPARATORS = "1c 1d 1e 1f";

    @Test
    void tellsBreakingSpacesAsTheCheckOfQuotationMarksDid() {
        assertThat(codePoints(c -> Characters.isBreakingSpace(c) != Character.isWhitespace(c)))
                .isEmpty();
        assertThat(codePoints(c -> Characters.isSpace(c) && !Characters.isBreakingSpace(c)))
                .isEqualTo("85 a0 2007 202f");
    }

    @Test
    void tellsSpacesInNumbersAsTheReaderOfNumbersDid() {
        assertThat(codePoints(c ->
                        Characters.isNumberSpace(c) != Character.toString(c).matches("[\\u00a0\\u202f\\u2007\\u2009]")))
                .isEmpty();
    }

    @Test
    void joinsSpacesAsTheCheckOfHeadlinesDid() {
        assertThat(codePoints(c -> {
                    String text =
                            " a" + Character.toString(c) + "\n" + Character.toString(c) + "b" + Character.toString(c);
                    String before = text.replaceAll("[\\s\\u0085\\p{Z}]+", " ").strip();
                    return !Characters.singleSpaced(text).equals(before);
                }))
                .isEqualTo(INFORMATION_SEPARATORS);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "' a \t b\n' | a b",
                "'a\u00a0\u0085b' | a b",
                "a | a",
                "' \u3000 ' | ''",
                "'' | ''",
                "🙂 \u2028🙂 | 🙂 🙂"
            },
            delimiter = '|')
    void putsOneSpaceForEachRunOfWhiteSpace(String text, String spaced) {
        assertThat(Characters.singleSpaced(text)).isEqualTo(spaced);
    }

    private static String codePoints(IntPredicate condition) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .filter(condition)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(" "));
    }
}
