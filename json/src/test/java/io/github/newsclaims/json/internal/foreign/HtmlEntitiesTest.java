package io.github.newsclaims.json.internal.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlEntitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Crews left &amp; came back|Crews left & came back",
                "&#039;No&#039; &#x201C;x&#X201d;|'No' “x”",
                "25&nbsp;000 &aring;|25\u00A0000 å",
                "&Yuml;&yuml;&szlig;&hellip;&euro;|Ÿÿß…€",
                "&amp;lt;b&amp;gt;|&lt;b&gt;",
                "&#128512;!|😀!",
                "a&b; AT&T &tstr; &amp|a&b; AT&T &tstr; &amp",
                "&#0; &#xD800; &#x110000; &#99999999; &#; &#x; &#a;|&#0; &#xD800; &#x110000; &#99999999; &#; &#x; &#a;",
                "&#٣٤; &; &&amp;&|&#٣٤; &; &&&",
                "none|none"
            })
    void decodesEachEntityOnce(String text, String decoded) {
        assertThat(HtmlEntities.decode(text)).isEqualTo(decoded);
    }

    @Test
    void takesTimeInProportionToTheLength() {
        String text = "&".repeat(1_000_000);

        assertThat(HtmlEntities.decode(text)).isSameAs(text);
    }
}
