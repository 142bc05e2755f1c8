package io.github.newsclaims.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "zh-Hant-TW",
                "sl-nedis",
                "de-CH-1901",
                "nb",
                "es-419",
                "x-private",
                "en-x-note",
                "gsw",
                "EN-gb"
            })
    void knowsAWellFormedLanguageTag(String tag) {
        assertThat(Syntax.isLanguageTag(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e",
                "en_GB",
                "en-",
                "-en",
                "en--GB",
                "Norwegian language",
                "en GB",
                "e1",
                "日本",
                "abcdefghi",
                "x",
                "en-x"
            })
    void refusesALanguageTagThatIsNotWellFormed(String tag) {
        assertThat(Syntax.isLanguageTag(tag)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "on-record", "a1-b2", "x1"})
    void knowsATerm(String word) {
        assertThat(Syntax.isTerm(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "aB", "1a", "a_b", "a b", "ä", "a\u00a0"})
    void refusesWhatIsNoTerm(String word) {
        assertThat(Syntax.isTerm(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Post.Example/Path?Q=A#F, https://post.example/Path?Q=A#F",
        "http://User:Pass@HOST.Example:8080/, http://User:Pass@host.example:8080/",
        "http://a.example/%c3%a5%2f, http://a.example/%C3%A5%2F",
        "URN:isbn:X1, urn:isbn:X1",
        "//HOST/Path, //host/Path",
        "Relative/Path%aa, Relative/Path%AA",
        "http://[2001:DB8::A]/, http://[2001:db8::a]/"
    })
    void bringsAUriIntoItsCaseNormalForm(URI given, String normal) {
        assertThat(Syntax.normal(given)).hasToString(normal);
        assertThat(Syntax.normal(Syntax.normal(given))).isEqualTo(Syntax.normal(given));
    }

    @Test
    void readsAUri() {
        assertThat(Syntax.uri("https://post.example/a")).isEqualTo(URI.create("https://post.example/a"));
        assertThatThrownBy(() -> Syntax.uri("a b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid URI: it must be written as RFC 3986 asks, got \"a b\"");
    }

    @ParameterizedTest
    @CsvSource({"SourceKind, source kind", "PercentagePoints, percentage points", "Count, count"})
    void splitsANameIntoWords(String name, String words) {
        assertThat(Syntax.spaced(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"a, a", "a/b, a~1b", "a~b, a~0b", "~1, ~01", "/~, ~1~0"})
    void escapesANameForAPointer(String name, String step) {
        assertThat(Pointer.escape(name)).isEqualTo(step);
        assertThat(Pointer.unescape(step)).isEqualTo(name);
    }

    @Test
    void handsANormalUriBackAsItIs() {
        URI normal = URI.create("https://post.example/Å%C3");
        assertThat(Syntax.normal(normal)).isSameAs(normal);
    }
}
