package io.github.newsclaims.json.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Section;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
    @Test
    void separatesParagraphsByABlankLine() {
        assertThat(text("<p>The boats stay.</p><p>The hands leave.</p>"))
                .isEqualTo("The boats stay.\n\nThe hands leave.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <div>One</div><div>Two</div>                              | One/Two
            One<br>Two                                                | One/Two
            One<br><br>Two                                            | One//Two
            <p>One<br></p><p>Two</p>                                  | One//Two
            <p>One</p>Two                                             | One//Two
            One<h2>Head</h2>Two                                       | One//Head//Two
            <ul><li>One</li><li>Two</li></ul>                         | One/Two
            <ul><li>One<ul><li>Two</li></ul></li></ul>                | One/Two
            One<ul><li>Two</li></ul>Three                             | One//Two//Three
            <section><p>One</p></section><p>Two</p>                   | One//Two
            <blockquote><p>One</p></blockquote>Two                    | One//Two
            <table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table> | A~1/B~2
            <table><tr><th>A</th><td> 1 </td></tr></table>            | A~1
            <dl><dt>One</dt><dd>Two</dd></dl>                         | One/Two
            One<hr>Two                                                | One//Two
            <figure><img src="a.png" alt="no"><figcaption>One</figcaption></figure>Two | One//Two
            One <b>two</b>, <a href="x">three</a>.                    | One two, three.
            O<i>n</i>e                                                | One
            One <b> two </b> three                                    | One two three
            25<sup>2</sup>                                            | 25²
            10<sup>-6</sup> of CO<sub>2</sub>                         | 10⁻⁶ of CO₂
            the 1<sup>st</sup>                                        | the 1st
            He said: <q>No</q>.                                       | He said: “No”.
            Lost <del>400</del><ins>40</ins>                          | Lost 40
            """)
    void breaksLinesAtBlocksAlone(String html, String expected) {
        assertThat(text(html)).isEqualTo(expected.replace('/', '\n').replace('~', '\t'));
    }

    @Test
    void makesOneSpaceOfWhiteSpace() {
        assertThat(text("\r\n <p>\n  One\t two\r\nthree  </p> ")).isEqualTo("One two three");
    }

    @Test
    void keepsTheWhiteSpaceOfPreformattedText() {
        assertThat(text("<pre>One\n  two\n\n\nthree\r\n</pre><p>four  five</p>"))
                .isEqualTo("One\n  two\n\n\nthree\n\nfour five");
    }

    @Test
    void keepsNoBreakAndThinSpaces() {
        assertThat(text("<p>25&#8239;000&nbsp;crowns, 4\u2009000&thinsp;hands\u00a0 more</p>"))
                .isEqualTo("25\u202f000\u00a0crowns, 4\u2009000\u2009hands\u00a0 more");
    }

    @Test
    void decodesEntitiesOnce() {
        assertThat(text("<p>&amp;lt; &lt;b&gt; &amp;amp; &#x1F6A2; &aring; &quot;so&quot; AT&T</p>"))
                .isEqualTo("&lt; <b> &amp; \ud83d\udea2 å \"so\" AT&T");
    }

    @Test
    void keepsNumbersThatAreNoCharacters() {
        HtmlText html = parse("<p>&#xD800; &#57343; &#0; &#x110000; &#99999999999; &#65; &#x1F6A2;</p>");

        assertThat(html.text()).isEqualTo("&#xD800; &#57343; &#0; &#x110000; &#99999999999; A \ud83d\udea2");
        assertThat(html.unknownEntities()).containsExactly("#xD800", "#57343", "#0", "#x110000", "#99999999999");
    }

    @Test
    void keepsAnEntityThatHtmlDoesNotKnow() {
        HtmlText html = parse("<p>A&tstr;B &tstr; &other; &amp;fine;</p>");

        assertThat(html.text()).isEqualTo("A&tstr;B &tstr; &other; &fine;");
        assertThat(html.unknownEntities()).containsExactly("tstr", "other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var a = '<p>no</p>';</script>",
                "<style>p { color: red }</style>",
                "<!-- no -->",
                "<template><p>no</p></template>",
                "<noscript>no</noscript>",
                "<p hidden>no</p>",
                "<iframe src='x'>no</iframe>",
                "<svg><text>no</text></svg>",
                "<textarea>no</textarea>",
                "<select><option>no</option></select>",
                "<head><title>no</title></head>",
                "<?xml version='1.0'?>"
            })
    void dropsWhatIsNoText(String dropped) {
        assertThat(text(dropped + "<p>One " + (dropped.startsWith("<head") ? "" : dropped) + "two</p>")
                        .replace("\n", ""))
                .isIn("One two", "Onetwo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>One<p>Two             | One//Two
            <p>One</div>Two          | OneTwo
            <b>One<p>Two</b>Three    | One//TwoThree
            One < two > three        | One < two > three
            <p>One <![CDATA[two]]>   | One two
            <p>One <![CDATA[<p>&amp;]]></p><![CDATA[two | One <p>&amp;//two
            One<script src="a"/> two | One two
            One<title/>two           | Onetwo
            One</p>                  | One
            <html><body>One          | One
            """)
    void readsWhatIsNotWellFormed(String html, String expected) {
        assertThat(text(html)).isEqualTo(expected.replace('/', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<p></p>", "<p> </p><br>", "<script>1</script>", "<!-- -->"})
    void isEmptyWithoutWords(String html) {
        assertThat(parse(html)).isEqualTo(new HtmlText("", List.of(), List.of(), List.of()));
    }

    @Test
    void placesHeadingsQuotationsAndCaptions() {
        HtmlText html =
                parse("<h1>\ud83d\udea2 Ferry</h1><p>Ida:</p><blockquote> <h2>Now</h2><p>We stay.</p></blockquote>"
                        + "<figure><figcaption> A boat </figcaption></figure><h3> </h3><p>End</p>");

        assertThat(html.text()).isEqualTo("\ud83d\udea2 Ferry\n\nIda:\n\nNow\n\nWe stay.\n\nA boat\n\nEnd");
        assertThat(html.sections())
                .containsExactly(
                        Section.of(SectionKind.SUBHEADING, 0, 7),
                        Section.of(SectionKind.SUBHEADING, 15, 18),
                        Section.of(SectionKind.BLOCK_QUOTE, 15, 28),
                        Section.of(SectionKind.CAPTION, 30, 36));
        assertThat(ArticleText.of(html.text()).slice(15, 28)).isEqualTo("Now\n\nWe stay.");
    }

    @Test
    void hasEachSectionOnce() {
        assertThat(parse("<blockquote><blockquote>We stay.</blockquote></blockquote>")
                        .sections())
                .containsExactly(Section.of(SectionKind.BLOCK_QUOTE, 0, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "blockquote", "b", "ul", "li", "table", "span", "p", "a", "font"})
    void readsElementsNestedInAMegabyte(String name) {
        String html = ("<" + name + ">").repeat(1_000_000 / (name.length() + 2));

        assertThat(text("before " + html + "deep</" + name + "> after").replaceAll("\\s+", " "))
                .isIn("before deep after", "before deepafter", "before deep after");
    }

    private static String text(String html) {
        return parse(html).text();
    }

    private static HtmlText parse(String html) {
        return HtmlText.of(html).orElseThrow();
    }
}
