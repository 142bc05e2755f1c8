package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.fold.Fold;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tokens of a text: the key with its range in the folded text, after what an editor may have done with it. The range between
 * &lt; and &gt; is split, or the whole text.
 */
class QuoteTokensTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They Pay 150 crowns. | they 0-4, pay 5-8, 150 9-12, crowns 12-18
            (They pay), “now”! | they 1-5, pay 6-9, now 12-15
            don't go | don't 0-5, go 6-8
            the crews' boats | the 0-3, crews 4-9, boats 10-15
            '90s boats | 90s 1-4, boats 5-10
            a.b | a 0-1, b 2-3
            3,000.5 boats | 3,000.5 0-7, boats 7-12
            3, 5 | 3 0-1, 5 3-4
            a,5 | a 0-1, 5 2-3
            5,a | 5 0-1, a 2-3
            5. | 5 0-1
            5km | 5km 0-3
            5 km | 5 0-1, km 1-3
            5 % | 5 0-1
            150 crowns | 150 0-3, crowns 3-9
            x5 km | x5 0-2, km 2-4
            don\u200b't go | don't 0-5, go 6-8
            3.\u00a05 | 3 0-1, 5 3-4
            3.\u20095 | 3 0-1, 5 3-4
            cafe\u0301s x\u0316\u0301 y | cafés 0-5, x̖́ 6-9, y 10-11
            漢字 | 漢 0-1, 字 1-2
            NHKは | nhk 0-3, は 3-4
            は5 | は 0-1, 5 1-2
            東京 | 東 0-1, 京 1-2
            🙂 yes | yes 2-5
            𐐀y | 𐐨y 0-3
            𠀀𠀁 x | 𠀀 0-2, 𠀁 2-4, x 4-5
            x𠀀 | x 0-1, 𠀀 1-3
            ß İx | ß 0-1, i̇x 2-4
            """)
    void splitsATextIntoWordsAndNumbers(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            wait… go | wait 0-4, ELLIPSIS 4-7, go 7-9
            wait... go | wait 0-4, ELLIPSIS 4-7, go 7-9
            wait . . . go | wait 0-4, ELLIPSIS 4-7, go 7-9
            wait .. go | wait 0-4, go 7-9
            wait .... go | wait 0-4, ELLIPSIS 4-8, go 8-10
            wait ... | wait 0-4, ELLIPSIS 4-7
            ... go | ELLIPSIS 0-3, go 3-5
            wait [...] go | wait 0-4, ELLIPSIS 6-9, go 11-13
            wait [...] | wait 0-4, ELLIPSIS 6-9
            wait […] go | wait 0-4, ELLIPSIS 6-9, go 11-13
            wait . ., go | wait 0-4, go 8-10
            3....5 | 3 0-1, ELLIPSIS 1-5, 5 5-6
            3...5 | 3 0-1, ELLIPSIS 1-4, 5 4-5
            . . . . x | ELLIPSIS 0-4, x 4-5
            """)
    void findsAnEllipsis(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They [the owners] pay | they 0-4, BRACKETED the 6-9, BRACKETED owners 10-16, pay 18-21
            They [the] [big] owners | they 0-4, BRACKETED the 6-9, BRACKETED big 12-15, owners 17-23
            They [pay | they 0-4, pay 6-9
            They pay] more | they 0-4, pay 5-8, more 10-14
            [pay] | BRACKETED pay 1-4
            [5] boats | BRACKETED 5 1-2, boats 4-9
            They [the [big] owners] pay | they 0-4, BRACKETED the 6-9, BRACKETED big 11-14, owners 16-22, pay 24-27
            [They pay, more] now | BRACKETED they 1-5, BRACKETED pay 6-9, BRACKETED more 11-15, now 17-20
            [t h] e | BRACKETED t 1-2, BRACKETED h 3-4, e 6-7
            [] x | x 3-4
            a [b] c | a 0-1, BRACKETED b 3-4, c 6-7
            """)
    void findsWordsInBrackets(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            [T]he boats | MENDED the 0-5, boats 6-11
            [T]he [b]oats | MENDED the 0-5, MENDED boats 6-13
            work[ed] hard | MENDED worked 0-8, hard 9-13
            work[ed] | MENDED worked 0-8
            work[ed hard] | work 0-4, BRACKETED ed 5-7, BRACKETED hard 8-12
            work[5] hard | work 0-4, BRACKETED 5 5-6, hard 8-12
            work[] hard | work 0-4, hard 7-11
            work[ed | work 0-4, ed 5-7
            [T] | BRACKETED t 1-2
            [T] he | BRACKETED t 1-2, he 4-6
            [T]5 | BRACKETED t 1-2, 5 3-4
            [5]he | BRACKETED 5 1-2, he 3-5
            [T he | t 1-2, he 3-5
            [The | the 1-4
            []he | he 2-4
            w[or]k[ed] | MENDED worked 0-10
            [Th]e[y] | MENDED they 0-8
            [t\u0316]he | MENDED t̖he 0-6
            [漢]字 | MENDED 漢字 0-4
            [🙂]x | x 4-5
            [𐐀]y | MENDED 𐐨y 0-5
            it's[elf] | MENDED it'self 0-9
            [T]he[ | MENDED the 0-5
            [T]he [the] x | MENDED the 0-5, BRACKETED the 7-10, x 12-13
            """)
    void findsWordsWithLettersInBrackets(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            <They> pay | they 0-4
            They <pay mo>re | pay 5-8
            They <pay more> | pay 5-8, more 9-13
            They < pay more> now | pay 5-8, more 9-13
            <They pay …> more | they 0-4, pay 5-8
            They <… pay .>.. more | pay 7-10
            The<y pay> more | y 3-4, pay 5-8
            [They <pay> more] | pay 6-9
            <[They pay> more] | BRACKETED they 1-5, BRACKETED pay 6-9
            """)
    void staysWithinARange(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @Test
    void findsTheSignBetweenTwoPieces() {
        assertThat(tokens("They " + QuoteTokens.GAP + " pay")).isEqualTo("they 0-4, GAP 5-6, pay 7-10");
    }

    @Test
    void looksOnlySoFarForAClosingBracket() {
        assertThat(tokens("[a" + " ".repeat(396) + " b] c")).isEqualTo("BRACKETED a 1-2, BRACKETED b 3-4, c 6-7");
    }

    private static String tokens(String marked) {
        int start = marked.indexOf('<');
        int end = marked.indexOf('>') - 1;
        Fold fold = Fold.of(marked.replace("<", "").replace(">", ""));
        return QuoteTokens.of(fold, Math.max(0, start), start < 0 ? fold.text().length() : end).stream()
                .map(QuoteTokensTest::shown)
                .collect(Collectors.joining(", "));
    }

    private static String shown(QuoteToken token) {
        String range = token.start() + "-" + token.end();
        return switch (token.kind()) {
            case WORD -> token.key() + " " + range;
            case ELLIPSIS, GAP -> token.kind() + " " + range;
            default -> token.kind() + " " + token.key() + " " + range;
        };
    }
}
