package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether the words between &lt; and &gt; are whole: ALONE; or a word or number goes on BEFORE them, AFTER them or both; or that is
 * DOUBTFUL, because a space may divide a number. The sign ⏎ is a line break.
 */
class WordEdgeTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            <boats> left | ALONE
            the <boats> | ALONE
            <boats> | ALONE
            the <boat>s | AFTER
            s<he> left | BEFORE
            the<, > boats | ALONE
            <he>left | AFTER
            she<left> now | BEFORE
            z<oo> left | BEFORE
            Z<oo> left | BEFORE
            a_<b> left | BEFORE
            <a>_b left | AFTER
            _<foo>_ | ALONE
            👩<\u200d🔬> spoke | BEFORE
            👩\u200d<🔬> spoke | BEFORE
            <👩>\u200d🔬 spoke | AFTER
            <👍>🏽 they | AFTER
            👍<🏽> they | BEFORE
            """)
    void findsTheEdgesOfWords(String text, String edges) {
        assertThat(edges(text)).isEqualTo(edges);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            it was <5> | ALONE
            <5> boats | ALONE
            -<5> now | BEFORE
            it was −<5> now | BEFORE
            it was –<5> now | BEFORE
            it was —<5> now | ALONE
            it was -\u200b<5> now | BEFORE
            --<5> now | ALONE
            a-<5> now | ALONE
            2019–<2020> now | ALONE
            5%-<10>% now | ALONE
            5‰-<10> now | ALONE
            5°-<10> now | ALONE
            5€-<10> now | ALONE
            5"-<10> now | ALONE
            5}-<10> now | ALONE
            x%-<10> now | BEFORE
            x€-<10> now | BEFORE
            x"-<10> now | BEFORE
            %-<10> now | BEFORE
            (b)-<5> now | ALONE
            [b]-<5> now | ALONE
            {b}-<5> now | BEFORE
            “-<5>” now | BEFORE
            気温-<5>度 | BEFORE
            三-<5>度 | ALONE
            -$<5> now | BEFORE
            a-$<5> now | ALONE
            a$<5> now | ALONE
            $<5> now | ALONE
            -<$5> now | BEFORE
            a-<$5> now | ALONE
            $<$5> now | ALONE
            5<$5> now | ALONE
            3.<$5> now | ALONE
            -€$<5> now | ALONE
            $-<5> now | BEFORE
            -<x5> now | ALONE
            """)
    void takesASignForAPartOfTheNumberAfterIt(String text, String edges) {
        assertThat(edges(text)).isEqualTo(edges);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            0<.5> now | BEFORE
            a<.5> now | ALONE
            -<.5> now | BEFORE
            0.<5> now | BEFORE
            .<5> now | BEFORE
            it was .<5> now | BEFORE
            (.<5> now | BEFORE
            x.<5> now | ALONE
            “.<5> now | BEFORE
            –.<5> now | BEFORE
            $.<5> now | BEFORE
            ·<5> now | BEFORE
            ．<５> now | BEFORE
            ٫<٥> now | BEFORE
            ,<5> now | ALONE
            (,<5> now | ALONE
            x,<5> now | ALONE
            0<.x> now | ALONE
            """)
    void takesADecimalPointForAPartOfTheNumber(String text, String edges) {
        assertThat(edges(text)).isEqualTo(edges);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            3,<5> now | BEFORE
            3/<5> now | BEFORE
            3:<5> now | BEFORE
            3'<000> now | BEFORE
            3’<000> now | BEFORE
            3·<5> now | BEFORE
            3⋅<5> now | BEFORE
            3‧<5> now | BEFORE
            3⁄<5> now | BEFORE
            3∕<5> now | BEFORE
            3∶<5> now | BEFORE
            ٣،<٥> now | BEFORE
            ٣٫<٥> now | BEFORE
            ٣٬<٥> now | BEFORE
            ３，<５> now | BEFORE
            ３．<５> now | BEFORE
            ３／<５> now | BEFORE
            ３：<５> now | BEFORE
            3﹐<5> now | BEFORE
            3﹒<5> now | BEFORE
            3﹕<5> now | BEFORE
            3;<5> now | ALONE
            3-<5> now | ALONE
            10^<6> now | BEFORE
            a^<6> now | ALONE
            3.\u200b<5> now | BEFORE
            3\u200b.<5> now | BEFORE
            """)
    void takesSignsBetweenDigitsForPartsOfTheNumber(String text, String edges) {
        assertThat(edges(text)).isEqualTo(edges);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            3\u00a0<000> now | BEFORE
            3\u2007<000> now | BEFORE
            3\u2009<000> now | BEFORE
            3\u202f<000> now | BEFORE
            3\u2003<000> now | ALONE
            3\u2004<000> now | BEFORE
            3\u2006<000> now | BEFORE
            3\u200a<000> now | BEFORE
            3\u205f<000> now | BEFORE
            3\u3000<000> now | ALONE
            x\u00a0<000> now | ALONE
            3\u00a0<$5> now | ALONE
            <93>\u00a0000 now | AFTER
            <93>\u2009000 now | AFTER
            <93>\u00a0x now | ALONE
            """)
    void takesNarrowSpacesBetweenDigitsForPartsOfTheNumber(String text, String edges) {
        assertThat(edges(text)).isEqualTo(edges);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            93 <000> now | DOUBTFUL
            93 <000> | DOUBTFUL
            9 <000> now | DOUBTFUL
            193 <000> now | DOUBTFUL
            1193 <000> now | ALONE
            93 <0000> now | ALONE
            93 <00> now | ALONE
            a93 <000> now | ALONE
            a 93 <000> now | DOUBTFUL
            +93 <000> now | DOUBTFUL
            ,93 <000> now | ALONE
            1,93 <000> now | ALONE
            93⏎<000> now | ALONE
            x <000> now | ALONE
            93 <.5> now | ALONE
            93 <$500> now | ALONE
            <93> 000 now | DOUBTFUL
            <93> 000 | DOUBTFUL
            <193> 000 now | DOUBTFUL
            <1193> 000 now | ALONE
            <93> 0000 now | ALONE
            <93> 00 now | ALONE
            <93>⏎000 now | ALONE
            <93> 000,5 now | DOUBTFUL
            <a93> 000 now | ALONE
            <a 93> 000 now | DOUBTFUL
            <93> x000 now | ALONE
            """)
    void doubtsASpaceThatMayDivideANumberIntoGroups(String text, String edges) {
        assertThat(edges(text)).isEqualTo(edges);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            <5>½ cup | AFTER
            <5>⅓ cup | AFTER
            <5>² cups | AFTER
            <a>½ cup | ALONE
            <5> ½ cup | AFTER
            <5> ¼ cup | AFTER
            <5> ¾ cup | AFTER
            <5> ⅐ cup | AFTER
            <5> ⅞ cup | AFTER
            <5> ↉ cup | AFTER
            <5> » cup | ALONE
            <5> ¿ cup | ALONE
            <5> ⅟ cup | ALONE
            <5> ↊ cup | ALONE
            <5>\u200b½ cup | AFTER
            <5>\u200b.5 cups | AFTER
            <5>.\u200b5 cups | AFTER
            <5>,5 now | AFTER
            <5>.5 now | AFTER
            <5>:30 now | AFTER
            <5>/6 now | AFTER
            <5>'000 now | AFTER
            <5>, now | ALONE
            <5>.x now | ALONE
            <5>;6 now | ALONE
            <5>-6 now | ALONE
            <5>% now | ALONE
            <5> | ALONE
            <on 93,>000 boats | AFTER
            <on 93,> 000 boats | ALONE
            <on x,>000 boats | ALONE
            <on 93;>000 boats | ALONE
            <93,>x | ALONE
            <,>5 | ALONE
            """)
    void takesWhatFollowsANumberForAPartOfIt(String text, String edges) {
        assertThat(edges(text)).isEqualTo(edges);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            non-<violent> talk | BEFORE
            Non-<violent> talk | BEFORE
            non—<violent> talk | BEFORE
            non<-violent> talk | ALONE
            non’<violent> talk | ALONE
            non <violent> talk | ALONE
            non,<violent> talk | ALONE
            a non-<violent> talk | BEFORE
            a,non-<violent> talk | BEFORE
            nun-<violent> talk | ALONE
            xnon-<violent> talk | ALONE
            n’<est> pas | BEFORE
            n'<est> pas | BEFORE
            n-<est> pas | ALONE
            on'<est> pas | ALONE
            n'<5> pas | ALONE
            nicht-<öffentliche> | BEFORE
            not-<5> boats | ALONE
            -<violent> | ALONE
            '<violent> | ALONE
            🙂-<violent> | ALONE
            <can>'t go | AFTER
            <can>’t | AFTER
            <can>’T go | AFTER
            <can>’to go | ALONE
            <can>’s go | ALONE
            <can>-t go | ALONE
            <can>' | ALONE
            <can't> go | ALONE
            <5>'t go | ALONE
            <>'t go | ALONE
            <.>'t go | ALONE
            """)
    void takesWhatNegatesAWordForAPartOfIt(String text, String edges) {
        assertThat(edges(text)).isEqualTo(edges);
    }

    private static String edges(String marked) {
        int start = marked.indexOf('<');
        int end = marked.indexOf('>') - 1;
        String text = marked.replace("<", "").replace(">", "").replace('⏎', '\n');
        if (WordEdge.isAlone(text, start, end)) {
            return "ALONE";
        }
        if (WordEdge.isDoubtful(text, start, end)) {
            return "DOUBTFUL";
        }
        String before = WordEdge.startsAlone(text, start) ? "" : "BEFORE";
        return before + (WordEdge.endsAlone(text, end) ? "" : "AFTER");
    }
}
