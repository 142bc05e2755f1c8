package io.github.newsclaims.examples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {
    private static final Content HOSTILE = out -> out.writeUserContent("<b>\"'&</script>");

    @Test
    void allowsItsOwnStyleAndScriptAndNothingElse() {
        assertThat(new HtmlPage("t", "abc", "").policy())
                .isEqualTo("default-src 'none'; style-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=';"
                        + " script-src 'none'; base-uri 'none'; form-action 'none'");
        assertThat(new HtmlPage("t", "", "abc").policy())
                .contains("script-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
    }

    @Test
    void escapesWhatATemplateWrites() {
        String html = HtmlPage.of("</title><script>alert(1)</script>")
                .withScript("1")
                .render("html/frame.jte", Map.of("content", HOSTILE));

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .contains("&lt;b&gt;")
                .contains("<script>1</script>")
                .containsOnlyOnce("<script");
    }

    @Test
    void showsControlCharacters() {
        Content content = out -> out.writeUserContent("a\u0000b\u001b\f\t\r\nc\u007f\u0085d");

        assertThat(HtmlPage.of("t").render("html/frame.jte", Map.of("content", content)))
                .contains("a␀b␛␌\t\r\nc␡\ufffdd");
    }

    @Test
    void hasNoScriptElementWithoutAScript() {
        assertThat(HtmlPage.of("t").render("html/frame.jte", Map.of("content", HOSTILE)))
                .doesNotContain("<script");
    }

    @Test
    void namesAResourceThatIsNotThere() {
        assertThatThrownBy(() -> HtmlPage.resource(HtmlPage.class, "none.css"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the program has no resource none.css");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "c1,claim-c1",
                "a b,claim-a~20~b",
                "a~20~b,claim-a~7e~20~7e~b",
                "é\"<🎣,claim-~e9~~22~~3c~~d83c~~dfa3~"
            })
    void makesAnIdOfAnElement(String id, String expected) {
        assertThat(HtmlIds.of("claim-", id)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ar,rtl", "he,rtl", "fa-IR,rtl", "az-Arab,rtl", "ar-Latn,ltr", "en,ltr", "'',auto"})
    void knowsTheDirectionOfALanguage(String tag, String direction) {
        assertThat(HtmlIds.direction(tag)).isEqualTo(direction);
    }
}
