package io.github.newsclaims.json.internal.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings of pages, with HTML and without. Line breaks are shown as "/". */
class MarkupTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One</p><p>Two</p>|One//Two",
                "One<br>Two<br/>Three|One/Two/Three",
                "<P CLASS=\"lead\">One</P>|One",
                "<a href='https://x.example/?a=1&b=2'>Boats</a> & nets|Boats & nets",
                "Boats <b>and</b> nets|Boats and nets",
                "One//Two <em>now</em>|One//Two now",
                "<h2>Head</h2>//One/<blockquote>Two</blockquote>|Head//One//Two",
                "<div>One/ two</div>|One two",
                "One<!-- <p>no</p> -->Two|OneTwo",
                "One <b>two</b> <!-- three|One two <!-- three",
                "<script>if (a < b) x()</script>One|One",
                "1 < 2 and <b>3</b> > 2|1 < 2 and 3 > 2",
                "Boats &amp;amp; <b>nets</b>|Boats &amp; nets",
                "Boats &amp;amp; nets|Boats &amp; nets",
            })
    void readsTagsAndEntities(String html, String plain) {
        assertThat(MarkupText.plain(html.replace('/', '\n')
                        .replace("<\n", "</")
                        .replace("\n>", "/>")
                        .replace("https:\n\nx.example\n", "https://x.example/")))
                .contains(plain.replace('/', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a<b and c>d",
                "x <y> z",
                "if a <b then c",
                "<strong opinion>",
                "<!-- without an end",
                "Fish &chips; R&D &nosuch;",
                "<b",
                "I <3 boats",
            })
    void leavesWhatIsNoTagAsItIs(String text) {
        assertThat(MarkupText.plain(text)).contains(text);
        assertThat(MarkupText.written(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>One</p>", "a<b>c", "Fish &amp; chips", "<!-- x -->", "&lt;b>", "1 <br/> 2 < 3 &#x41;"})
    void writesWhatReadingWouldChangeWithEntities(String text) {
        assertThat(MarkupText.written(text)).isNotEqualTo(text).doesNotContain("<");
        assertThat(MarkupText.plain(MarkupText.written(text))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<p></p>", "<br>", "<script>x()</script>", "<!-- x -->"})
    void hasNoTextIfABrowserShowsNone(String html) {
        assertThat(MarkupText.plain(html)).isEmpty();
        assertThat(MarkupText.problem(html)).isEqualTo("it has no text");
    }

    @Test
    void takesNoLongerForTagsWithoutAnEnd() {
        for (String start : new String[] {"<b =", "<b x=", "<!--", "=", "<b ", "</"}) {
            String html = "<b " + start.repeat(200_000);
            assertThat(MarkupText.plain(html)).contains(html.strip());
        }
    }
}
