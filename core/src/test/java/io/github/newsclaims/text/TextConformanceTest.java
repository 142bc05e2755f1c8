package io.github.newsclaims.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.testing.Conformance;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** News texts and annotations by others: every place that they name is found at the same characters. */
class TextConformanceTest {
    private static final Pattern STRING = Pattern.compile("\"(?:sofaString|text)\" ?: ?\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern RANGE = Pattern.compile("\"begin\" ?: ?(\\d+),\\s*\"end\" ?: ?(\\d+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unicode/casWithEmojiUnicodeTextAndAnnotations_data.json",
                "unicode/casWithLeftToRightTextAndAnnotations_data.json"
            })
    void hitsTheSameWordsAsAnAnnotationInUtf16Units(String file) throws IOException {
        String json = Conformance.text(file);
        ArticleText text = ArticleText.of(strings(json).get(0));
        List<MatchResult> ranges = RANGE.matcher(json).results().toList();
        assertThat(ranges).hasSizeGreaterThan(2);
        for (MatchResult range : ranges) {
            int begin = Integer.parseInt(range.group(1));
            int end = Integer.parseInt(range.group(2));
            String words = text.value().substring(begin, end);
            Anchor anchor = text.anchor(text.offset(begin), text.offset(end));
            assertThat(anchor.text()).isEqualTo(words);
            assertThat(text.find(words).all()).contains(anchor);
            assertThat(List.of(text.utf16Index(anchor.start()), text.utf16Index(anchor.end())))
                    .isEqualTo(List.of(begin, end));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unicode/Arabic.ndjson", "unicode/Korean.ndjson"})
    void anchorsSlicesAndFindsEverySentence(String file) throws IOException {
        List<String> sentences = Conformance.lines(file).stream()
                .map(line -> strings(line).get(0))
                .toList();
        assertThat(sentences).hasSizeGreaterThan(400);
        ArticleText text = ArticleText.of("🙂 " + String.join("\n", sentences));
        int start = 2;
        for (int index = 0; index < sentences.size(); index++) {
            String sentence = sentences.get(index);
            int end = start + sentence.codePointCount(0, sentence.length());
            Anchor anchor = text.anchor(start, end);
            assertThat(anchor.text()).isEqualTo(sentence).isEqualTo(text.slice(start, end));
            assertThat(text.find(sentence).all()).contains(anchor);
            assertThat(text.findWord(sentence).all()).contains(anchor);
            assertThat(text.position(start)).isEqualTo(new TextPosition(index + 1, index == 0 ? 3 : 1));
            assertThat(text.offset(text.value().indexOf(sentence, text.utf16Index(start))))
                    .isEqualTo(start);
            start = end + 1;
        }
    }

    @Test
    void findsEveryParagraphAndEveryWordOfEveryArticle() throws IOException {
        List<String> files = Conformance.files("wikinews", ".txt");
        assertThat(files).hasSizeGreaterThan(8);
        for (String file : files) {
            ArticleText text = ArticleText.of(Conformance.text(file));
            assertThat(text.digest().length())
                    .isEqualTo((int) text.value().codePoints().count());
            for (String pattern : List.of("\\S(?s:.*?)(?=\\s*\\R\\s*\\R|\\s*\\z)", "[\\p{L}\\p{N}\\p{M}]+")) {
                Matcher places = Pattern.compile(pattern).matcher(text.value());
                int count = 0;
                while (places.find()) {
                    int start = text.offset(places.start());
                    Anchor anchor = text.anchor(start, text.offset(places.end()));
                    TextSearch near = text.findWord(places.group()).within(start, anchor.end());
                    assertThat(near.first()).as(file).isEqualTo(anchor);
                    assertThat(text.position(start).line())
                            .isEqualTo(1
                                    + (int) text.value()
                                            .substring(0, places.start())
                                            .chars()
                                            .filter(c -> c == '\n')
                                            .count());
                    count++;
                }
                assertThat(count).as(file).isGreaterThan(3);
            }
        }
    }

    private static List<String> strings(String json) {
        return STRING.matcher(json)
                .results()
                .map(found -> unescape(found.group(1)))
                .toList();
    }

    private static String unescape(String json) {
        return ESCAPE.matcher(json).replaceAll(found -> {
            String escape = found.group(1);
            String value = escape.length() == 1
                    ? String.valueOf("\"\\/\n\t\r".charAt("\"\\/ntr".indexOf(escape)))
                    : String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            return Matcher.quoteReplacement(value);
        });
    }
}
