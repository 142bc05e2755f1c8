package io.github.newsclaims.text;

import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.testing.BrokenRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextRulesTest {
    private static final ArticleText TEXT = ArticleText.of("🙂 boats pay");

    @ParameterizedTest
    @MethodSource({"spans", "anchors", "words", "texts", "contexts", "offsets", "searches", "digests"})
    void namesTheRule(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> spans() {
        return Stream.of(
                of("Invalid span: start must not be negative, got -1", () -> TextSpan.of(-1, 1, "ab")),
                of("Invalid span: end must be after start 3, got 3", () -> TextSpan.of(3, 3, "")),
                of("Invalid span: end must be after start 3, got 2", () -> TextSpan.of(3, 2, "a")),
                of("Invalid span text: it must not be blank, got \"\\u00a0\"", () -> TextSpan.of(0, 1, "\u00a0")),
                of(
                        "Invalid span text: it has an unpaired surrogate at UTF-16 index 1, got \"a\\ud83d\"",
                        () -> TextSpan.of(0, 2, "a\ud83d")),
                of(
                        "Invalid span: exact must be as long as the span of 1 code point, got \"ab\"",
                        () -> TextSpan.of(3, 4, "ab")),
                of(
                        "Invalid span: exact must be as long as the span of 2 code points, got \"🙂\"",
                        () -> TextSpan.of(3, 5, "🙂")));
    }

    static Stream<BrokenRule> anchors() {
        String order = "Invalid anchor: spans must be in the order of the text and disjoint, so span ";
        TextSpan first = TextSpan.of(0, 2, "ab");
        return Stream.of(
                of("Invalid anchor: at least one span is required", Anchor::of),
                of("Invalid anchor: at least one span is required", () -> Anchor.of(List.of())),
                of(order + "1 starts at or after 2, got 1", () -> Anchor.of(first, TextSpan.of(1, 3, "bc"))),
                of(order + "1 starts at or after 9, got 0", () -> Anchor.of(TextSpan.of(8, 9, "x"), first)),
                of(
                        order + "2 starts at or after 4, got 3",
                        () -> Anchor.of(first, TextSpan.of(2, 4, "cd"), TextSpan.of(3, 4, "d"))),
                of(
                        order + "1 starts at or after 2, got 1",
                        () -> Anchor.of(TextSpan.of(1, 2, "b")).and(Anchor.of(first))));
    }

    static Stream<BrokenRule> words() {
        return Stream.of(
                of("Invalid wording: at least one piece is required", Words::of),
                of("Invalid wording: at least one piece is required", () -> Words.of(List.of())),
                of("Invalid wording: it must not be blank, got \" \"", () -> Words.of("x", " ")),
                of(
                        "Invalid wording: it has an unpaired surrogate at UTF-16 index 0, got \"\\ude42\"",
                        () -> Words.of("\ude42")));
    }

    static Stream<BrokenRule> texts() {
        return Stream.of(
                of(
                        "Invalid text: it has an unpaired surrogate at UTF-16 index 3, got \"\\ud83d\"",
                        () -> ArticleText.of("🙂a\ud83d")),
                of(
                        "Invalid text: it has an unpaired surrogate at UTF-16 index 0, got \"\\ude42\"",
                        () -> ArticleText.of("\ude42x")),
                of(
                        "Invalid text: it has an unpaired surrogate at UTF-16 index 1, got \"\\ud83d\"",
                        () -> ArticleText.of("a\ud83d🙂")),
                of("Invalid position: line and column count from 1, got 0", () -> new TextPosition(0, 1)),
                of("Invalid position: line and column count from 1, got -2", () -> new TextPosition(1, -2)),
                of(
                        "Invalid context: the number of characters must not be negative, got -1",
                        () -> TEXT.context(TextSpan.of(2, 7, "boats"), -1)),
                of(
                        "Invalid context: the span must stand in this text, got \"Boats\"",
                        () -> TEXT.context(TextSpan.of(2, 7, "Boats"), 1)),
                of(
                        "Invalid context: the number of characters must not be negative, got -1",
                        () -> TEXT.withContext(TEXT.anchor(2, 7), -1)),
                of(
                        "Invalid context: the span must stand in this text, got \"Boats\"",
                        () -> TEXT.withContext(Anchor.of(TextSpan.of(2, 7, "Boats")), 1)));
    }

    static Stream<BrokenRule> contexts() {
        TextSpan span = TextSpan.of(2, 7, "boats");
        TextQuote quote = TextQuote.of("boats");
        return Stream.of(
                of(
                        "Invalid span: prefix must not be longer than the text before start 2, got \"the\"",
                        () -> span.withContext("the", "")),
                of(
                        "Invalid span: prefix has an unpaired surrogate at UTF-16 index 0, got \"\\ude42\"",
                        () -> span.withContext("\ude42", "")),
                of(
                        "Invalid span: suffix has an unpaired surrogate at UTF-16 index 1, got \" \\ud83d\"",
                        () -> span.withContext("", " \ud83d")),
                of("Invalid wording: it must not be blank, got \" \"", () -> TextQuote.of(" ")),
                of(
                        "Invalid wording: it has an unpaired surrogate at UTF-16 index 0, got \"\\ude42\"",
                        () -> TextQuote.of("\ude42")),
                of(
                        "Invalid wording: prefix has an unpaired surrogate at UTF-16 index 0, got \"\\ude42\"",
                        () -> quote.withPrefix("\ude42")),
                of(
                        "Invalid wording: suffix has an unpaired surrogate at UTF-16 index 1, got \" \\ud83d\"",
                        () -> quote.withSuffix(" \ud83d")),
                of("Invalid wording: at least one piece is required", () -> Words.ofQuotes()));
    }

    static Stream<BrokenRule> offsets() {
        String offset = "Invalid offset: it must lie between 0 and the text's length of 11, got ";
        String index = "Invalid UTF-16 index: it must lie between 0 and 12, got ";
        return Stream.of(
                of(offset + "-1", () -> TEXT.utf16Index(-1)),
                of(offset + "12", () -> TEXT.utf16Index(12)),
                of(offset + "12", () -> TEXT.slice(0, 12)),
                of(offset + "-3", () -> TEXT.slice(-3, 2)),
                of(offset + "99", () -> TEXT.position(99)),
                of(offset + "12", () -> TEXT.anchor(2, 12)),
                of(index + "-1", () -> TEXT.offset(-1)),
                of(index + "13", () -> TEXT.offset(13)),
                of("Invalid UTF-16 index: it must not split a character, got 1", () -> TEXT.offset(1)),
                of("Invalid slice: end must not be before start 5, got 4", () -> TEXT.slice(5, 4)),
                of("Invalid span: end must be after start 5, got 4", () -> TEXT.anchor(5, 4)),
                of("Invalid span: end must be after start 5, got 5", () -> TEXT.anchor(5, 5)),
                of("Invalid span text: it must not be blank, got \" \"", () -> TEXT.anchor(1, 2)));
    }

    static Stream<BrokenRule> searches() {
        String blank = "Invalid search: it must not be blank, got \"\"";
        return Stream.of(
                of(blank, () -> TEXT.find("")),
                of(blank, () -> TEXT.findWord("")),
                of(blank, () -> TEXT.from("")),
                of(blank, () -> TEXT.from("boats").through("")),
                of(
                        "Invalid search: it has an unpaired surrogate at UTF-16 index 0, got \"\\ud83d\"",
                        () -> TEXT.find("\ud83d")),
                of(
                        "Invalid search: it has an unpaired surrogate at UTF-16 index 0, got \"\\ude42\"",
                        () -> TEXT.findWord("\ude42")),
                of(
                        "Invalid search: the number of skipped places must not be negative, got -1",
                        () -> TEXT.find("boats").skip(-1)));
    }

    static Stream<BrokenRule> digests() {
        String rule = "Invalid text digest: sha256 must be 64 lower-case hexadecimal digits, got \"";
        return Stream.of(
                of(rule + "ab\"", () -> new TextDigest("ab", 1)),
                of(rule + "A".repeat(64) + "\"", () -> new TextDigest("A".repeat(64), 1)),
                of(rule + "g".repeat(64) + "\"", () -> new TextDigest("g".repeat(64), 1)),
                of(rule + "a".repeat(65) + "\"", () -> new TextDigest("a".repeat(65), 1)),
                of(
                        "Invalid text digest: length must not be negative, got -1",
                        () -> new TextDigest("a".repeat(64), -1)));
    }

    @Test
    void joinsThePiecesOfAWordingWithASpaceWhereTheyDoNotTouch() {
        assertThat(Words.of("They pay more.", "Much more.").text()).isEqualTo("They pay more. Much more.");
        TextSpan first = TextSpan.of(0, 2, "ab");
        assertThat(Anchor.of(first).text()).isEqualTo("ab");
        assertThat(Anchor.of(first, TextSpan.of(2, 4, "cd"), TextSpan.of(5, 6, "f"))
                        .text())
                .isEqualTo("abcd f");
        assertThat(first.length()).isEqualTo(2);
    }

    @Test
    void coversWhatLiesInTheUnionOfSpansThatTouch() {
        Anchor union = Anchor.of(TextSpan.of(0, 2, "ab"), TextSpan.of(2, 4, "cd"), TextSpan.of(6, 8, "gh"));
        assertThat(union.contains(union)).isTrue();
        assertThat(union.contains(Anchor.of(TextSpan.of(1, 3, "bc")))).isTrue();
        assertThat(union.contains(Anchor.of(TextSpan.of(1, 2, "b"), TextSpan.of(7, 8, "h"))))
                .isTrue();
        assertThat(union.contains(Anchor.of(TextSpan.of(3, 5, "de")))).isFalse();
        assertThat(union.contains(Anchor.of(TextSpan.of(3, 7, "defg")))).isFalse();
        assertThat(union.contains(Anchor.of(TextSpan.of(4, 6, "ef")))).isFalse();
        assertThat(union.contains(Anchor.of(TextSpan.of(8, 9, "i")))).isFalse();
    }
}
