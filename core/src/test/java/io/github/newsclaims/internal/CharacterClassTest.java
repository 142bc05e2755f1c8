package io.github.newsclaims.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.Verbatim;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** White space has one definition, for blank strings and for comparing words. */
class CharacterClassTest {
    private static final String SPACES =
            "9 a b c d 1c 1d 1e 1f 20 85 a0 1680 2000 2001 2002 2003 2004 2005 2006 2007 2008"
                    + " 2009 200a 2028 2029 202f 205f 3000";

    @Test
    void namesEveryWhiteSpaceOfUnicode() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(Characters::isSpace)
                        .mapToObj(Integer::toHexString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(SPACES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u00a0", "\u2007", "\u202f", " \t\u0085\n"})
    void isBlankWhereItIsFoldedIntoASpace(String spaces) {
        ArticleText text = ArticleText.of("They" + spaces + "pay");

        assertThat(Verbatim.compare("They pay", text).level()).isEqualTo(VerbatimLevel.WHITESPACE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.span(4, text.length() - 3))
                .withMessageStartingWith("Invalid span text: it must not be blank, got ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of(spaces))
                .withMessageStartingWith("Invalid wording: it must not be blank, got ");
    }
}
