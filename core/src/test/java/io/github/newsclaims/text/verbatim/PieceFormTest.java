package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.fold.Fold;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The folded forms of a piece, each between &lt; and &gt;: with U if marks around it are left out, and with C if a closing mark must
 * follow. The sign ⏎ is a line break. In a text, &lt; is where the form ends.
 */
class PieceFormTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay | <They pay>
            They pay. | <They pay.> <They pay>C
            They pay, | <They pay,> <They pay>C
            They pay.. | <They pay..>
            They pay… | <They pay...>
            They pay! | <They pay!>
            東京。 | <東京。> <東京>C
            a. | <a.> <a>C
            . | <.>
            “They pay” | <'They pay'> <They pay>U
            “They pay.” | <'They pay.'> <They pay.>U <They pay>UC
            “They pay”. | <'They pay'.> <'They pay'>C <They pay>U
            “They pay.”. | <'They pay.'.> <'They pay.'>C <They pay.>U <They pay>UC
            “a” | <'a'> <a>U
            “a”,” | <'a','> <a',>U <a'>UC <a>U
            “‘They pay’” | <''They pay''> <'They pay'>U <They pay>U
            ‘“They pay”’ | <''They pay''> <'They pay'>U <They pay>U
            “‘They pay’.” | <''They pay'.'> <'They pay'.>U <'They pay'>UC <They pay>U
            ，「東京」。 | <,'東京'。> <,'東京'>C <,'東京>U
            'They pay' | <'They pay'> <They pay>U
            “a”” | <'a''> <a'>U <a>U
            com-⏎pany | <com-pany> <company>
            “com-⏎pany.” | <'com-pany.'> <com-pany.>U <com-pany>UC <'company.'> <company.>U <company>UC
            “.” | <'.'> <.>U
            “”” | <'''> <'>U
            ““a.”” | <''a.''> <'a.'>U <a.>U <a>UC
            """)
    void leavesOutMarksAroundThePieceAndItsStop(String piece, String forms) {
        assertThat(forms(piece)).isEqualTo(forms);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            “They pay | <'They pay> <They pay>U
            They pay” | <They pay'> <They pay>U
            They pay.” | <They pay.'> <They pay.>U <They pay>UC
            They pay”. | <They pay'.> <They pay'>C <They pay>U
            “‘They pay’ more” | <''They pay'more'> <'They pay'more>U <They pay'more>U
            “a | <'a> <a>U
            a” | <a'> <a>U
            a”, | <a',> <a'>C <a>U
            a”! | <a'!>
            ""a | <''a> <'a>U <a>U
            ‘They pay | <'They pay> <They pay>U
            ‹They pay | <'They pay> <They pay>U
            They pay› | <They pay'> <They pay>U
            'They pay | <'They pay>
            They pay' | <They pay'>
            the crews’ | <the crews'>
            '90s | <'90s>
            5" | <5'>
            5' | <5'>
            a" | <a'> <a>U
            “” | <''>
            “. | <'.> <'>C <.>U
            “ . | <'.> <'>C <.>U
            """)
    void leavesOutASingleMarkUnlessItMayBeAnApostrophe(String piece, String forms) {
        assertThat(forms(piece)).isEqualTo(forms);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay<.” she | true
            They pay<,” she | true
            They pay<” she | true
            They pay<.” | true
            They pay<” | true
            They pay<. She | false
            They pay<. | false
            They pay< | false
            They pay< more | false
            They pay<…” she | false
            They pay<..” she | false
            They pay<' she | false
            They pay<' | true
            They pay<'s | false
            They pay<’s | false
            They pay<.’s | true
            They pay<”s | true
            They pay<›s | true
            They pay<𐐀” | false
            They pay<'! She | true
            They pay<'-she | true
            """)
    void maySpareAStopOnlyBeforeAClosingMark(String text, boolean may) {
        PieceForm form = PieceForm.of("They pay.").get(1);

        assertThat(form.mayEnd(Fold.of(text.replace("<", "")), text.indexOf('<')))
                .isEqualTo(may);
    }

    @Test
    void hasNoFormsWithoutAVisibleCharacter() {
        assertThat(PieceForm.of("\u200b")).isEmpty();
    }

    @Test
    void mayEndAnywhereAsAWhole() {
        assertThat(PieceForm.of("They pay.").get(0).mayEnd(Fold.of("They pay. She"), 9))
                .isTrue();
    }

    private static String forms(String piece) {
        return PieceForm.of(piece.replace('⏎', '\n')).stream()
                .map(form ->
                        "<" + form.phrase() + ">" + (form.unquoted() ? "U" : "") + (form.beforeClosing() ? "C" : ""))
                .collect(Collectors.joining(" "));
    }
}
