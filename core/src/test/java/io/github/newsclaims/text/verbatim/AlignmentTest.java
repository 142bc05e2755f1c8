package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.text.verbatim.Alignment.Step;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The steps of an alignment: the number of a word of the quotation and of a word of the text with = between them if they are the
 * same, otherwise /; a minus sign for no word; and * if an editor marked the difference. The sign + is the end of a piece.
 */
class AlignmentTest {
    /** With so many words the alignment is looked for only beside the place where it is expected. */
    private static final int LONG = 2_000;

    private static final int LONG_TEXT = 3_500;
    /** The most words that the place may be away from where it is expected. */
    private static final int AWAY = 999;

    @ParameterizedTest(name = "{1} with {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay more now | pay more | 0=1 1=2
            They pay more now | They pay much more | 0=0 1=1 2/- 3=2
            They pay much more now | They pay more | 0=0 1=1 -/2 2=3
            They pay more now | They pay less | 0=0 1=1 2/-
            They pay more now | less more | 0/1 1=2
            They pay more now | They give more | 0=0 1/1 2=2
            They pay more now | nothing here | 0/- 1/-
            They pay more now | now they pay | 0/- 1=0 2=1
            They pay more now | Now they pay more | 0/- 1=0 2=1 3=2
            pay pay pay | pay pay | 0=0 1=1
            a b a b | a b | 0=0 1=1
            a c b | a b c | 0=0 1/- 2=1
            They pay more now | They pay [the crews] more | 0=0 1=1 2/-* 3/-* 4=2
            They pay the crews more now | They pay [them] more | 0=0 1=1 2/-* -/2* -/3* 3=4
            They pay crews more now | They pay [them] more | 0=0 1=1 2/-* -/2* 3=3
            They pay crews more now | They pay [crews] more | 0=0 1=1 2=2* 3=3
            They pay the crews more now | They pay … more | 0=0 1=1 2/-* -/2* -/3* 3=4
            They pay the crews more now | They … more … now | 0=0 1/-* -/1* -/2* -/3* 2=4 3/-* 4=5
            They pay the crews more now | … more | 0/-* 1=4
            They pay the crews more now | They pay … | 0=0 1=1 2/-*
            They pay the crews more now | They + more | 0=0 1/-* -/1* -/2* -/3* 2=4
            They pay + more now | They + more | 0=0 -/1 1=2 2=3
            They pay more | [T]hey pay | 0=0* 1=1
            They pay more | [W]e pay | 0/-* 1=1
            They works hard | They work[ed] hard | 0=0 1/1* 2=2
            They pay [the] crews more now | They pay crews | 0=0 1=1 -/2* 2=3
            They pay [the big] crews more now | They pay crews | 0=0 1=1 -/2* -/3* 2=4
            They [t]hen pay | They pay | 0=0 -/1* 1=2
            """)
    void alignsAsManyWordsAsIsCheap(String text, String quote, String steps) {
        assertThat(shown(Alignment.compact(tokens(quote), tokens(text), 0))).isEqualTo(steps);
    }

    @ParameterizedTest(name = "{1} with {0}: {2} or {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay a b c d e more now | They pay more | 0=0 1=1 2/- | 0=0 1=1 -/2 -/3 -/4 -/5 -/6 2=7
            They a b c d pay | They pay | 0=0 1/- | 0=0 -/1 -/2 -/3 -/4 1=5
            They a b pay | They pay | 0=0 -/1 -/2 1=3 | 0=0 -/1 -/2 1=3
            They a b c pay | They pay | 0=0 1/- | 0=0 -/1 -/2 -/3 1=4
            pay a b c d They pay | They pay | 0=5 1=6 | 0=5 1=6
            a b x x x x x x c d | a b c d | 0=0 1=1 2/- 3/- | 0=0 1=1 -/2 -/3 -/4 -/5 -/6 -/7 2=8 3=9
            """)
    void alignsWordsThatAreFarApartOnlyIfAllAreWanted(String text, String quote, String compact, String complete) {
        assertThat(shown(Alignment.compact(tokens(quote), tokens(text), 0))).isEqualTo(compact);
        assertThat(shown(Alignment.complete(tokens(quote), tokens(text), 0))).isEqualTo(complete);
    }

    @ParameterizedTest(name = "{1} with {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            a b a b a b | a b | 0=0 1=1; 0=2 1=3; 0=4 1=5
            They pay the crews more now | They pay … | 0=0 1=1 2/-*; 0=0 1=1 2/-* -/2*; 0=0 1=1 2/-* -/2* -/3*; 0=0 1=1 2/-* -/2* -/3* -/4*; 0=0 1=1 2/-* -/2* -/3* -/4* -/5*
            They pay the crews more now | … more | 0/-* 1=4; -/3* 0/-* 1=4; -/2* -/3* 0/-* 1=4; -/1* -/2* -/3* 0/-* 1=4; -/0* -/1* -/2* -/3* 0/-* 1=4
            We pay soon the crews and later the crews | We pay … the crews | 0=0 1=1 2/-* -/2* 3=3 4=4; 0=0 1=1 2/-* -/2* -/3* -/4* -/5* -/6* 3=7 4=8; 0=0 1=1 -/2* 2/-* 3=3 4=4
            We pay and We pay the crews | We pay … crews | 0=3 1=4 2/-* -/5* 3=6; 0=3 1=4 -/5* 2/-* 3=6; 0=0 1=1 -/2* -/3* -/4* -/5* 2/-* 3=6
            They pay more | They pay less | 0=0 1=1 2/-; 0=0 1=1 2/2
            They pay more | They pay [less] more | 0=0 1=1 2/-* 3=2
            """)
    void findsTheAlignmentsThatAreEquallyGood(String text, String quote, String ties) {
        assertThat(Alignment.ties(tokens(quote), tokens(text), 0).stream()
                        .map(AlignmentTest::shown)
                        .distinct())
                .containsExactly(ties.split("; "));
    }

    @Test
    void findsAtMostTenAlignmentsFromEachSide() {
        List<QuoteToken> quote = tokens("pay more");

        assertThat(Alignment.ties(quote, tokens("pay more ".repeat(10)), 0)).hasSize(20);
        assertThat(Alignment.ties(quote, tokens("pay more ".repeat(10)), 0).stream()
                        .distinct())
                .hasSize(10);
        assertThat(Alignment.ties(quote, tokens("pay more ".repeat(12)), 0)).hasSize(20);
        assertThat(Alignment.ties(quote, tokens("pay more ".repeat(12)), 0).stream()
                        .distinct())
                .hasSize(12);
    }

    @ParameterizedTest(name = "from {0}, expected from {1}: {2} same words")
    @CsvSource({
        "0, 0, 2000",
        "500, 0, 2000",
        "999, 0, 2000",
        "1000, 0, 0",
        "1499, 500, 2000",
        "1500, 500, 0",
        "501, 1500, 2000",
        "500, 1500, 0",
        "1500, 1500, 2000",
    })
    void alignsALongQuotationNearWhereItIsExpected(int start, int expected, int same) {
        List<QuoteToken> text = numbered(0, LONG_TEXT);
        List<Step> steps = Alignment.compact(numbered(start, start + LONG), text, expected);

        assertThat(steps.stream().filter(Step::same))
                .hasSize(same)
                .allSatisfy(step -> assertThat(step.there()).isEqualTo(step.quoted() + start));
        assertThat(steps.stream().map(Step::quoted).filter(quoted -> quoted >= 0))
                .containsExactlyElementsOf(IntStream.range(0, LONG).boxed().toList());
    }

    private static List<QuoteToken> numbered(int from, int to) {
        return tokens(IntStream.range(from, to).mapToObj(number -> "w" + number).collect(Collectors.joining(" ")));
    }

    private static List<QuoteToken> tokens(String text) {
        Fold fold = Fold.of(text.replace('+', QuoteTokens.GAP));
        return QuoteTokens.of(fold, 0, fold.text().length());
    }

    private static String shown(List<Step> steps) {
        return steps.stream()
                .map(step -> shown(step.quoted())
                        + (step.same() ? "=" : "/")
                        + shown(step.there())
                        + (step.free() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    private static String shown(int number) {
        return number < 0 ? "-" : String.valueOf(number);
    }
}
