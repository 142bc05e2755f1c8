package io.github.newsclaims.json.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LossTest {
    @Test
    void saysWhatHappenedWhereAndWhy() {
        Loss loss = Loss.of("ratingValue", "/reviewRating/ratingValue", LossOutcome.KEPT, "the scale is reversed");

        assertThat(loss.field()).isEqualTo("ratingValue");
        assertThat(loss.pointer()).isEqualTo("/reviewRating/ratingValue");
        assertThat(loss.outcome()).isEqualTo(LossOutcome.KEPT);
        assertThat(loss.reason()).isEqualTo("the scale is reversed");
        assertThat(loss.line()).isEmpty();
        assertThat(loss)
                .hasToString(
                        "ratingValue was kept as an extension: the scale is reversed, at /reviewRating/ratingValue");
    }

    @Test
    void hasWordsForEachOutcome() {
        assertThat(Loss.of("a", "/a", LossOutcome.LEFT_OUT, "r").message()).isEqualTo("a was left out: r, at /a");
        assertThat(Loss.of("a", "/a", LossOutcome.CHANGED, "r").message()).isEqualTo("a was changed: r, at /a");
        assertThat(Loss.of("a", "/a", LossOutcome.UNPLACED, "r").message())
                .isEqualTo("a has no place in the text: r, at /a");
        assertThat(Loss.of("a", "", LossOutcome.LEFT_OUT, "r").message()).isEqualTo("a was left out: r");
    }

    @Test
    void namesTheLineOfAFormatWithLines() {
        Loss loss = Loss.of("Cue", "", LossOutcome.LEFT_OUT, "it has no span");

        assertThat(loss.withLine(12).line()).isEqualTo(OptionalLong.of(12));
        assertThat(loss.withLine(12)).hasToString("Cue was left out: it has no span, at line 12");
        assertThat(Loss.of("a", "/a", LossOutcome.LEFT_OUT, "r").withLine(3))
                .hasToString("a was left out: r, at /a, line 3");
        assertThatThrownBy(() -> loss.withLine(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid loss: line must be at least 1, got 0");
    }

    @Test
    void showsHostileNamesInOneShortLine() {
        Loss loss = Loss.of(
                "a\nb" + "x".repeat(500), "/a\nb/" + "y".repeat(500), LossOutcome.LEFT_OUT, "z\n\u202E".repeat(500));

        assertThat(loss.reason())
                .hasSizeLessThan(1500)
                .doesNotContain("\n", "\u202E")
                .endsWith("…");
        assertThat(loss.message())
                .startsWith("a\\nbxxx")
                .doesNotContain("\n", "\u202E")
                .hasSizeLessThan(2000);
        assertThat(loss.pointer()).isEqualTo("/a\nb/" + "y".repeat(500));
    }

    @Test
    void needsAFieldAndAReason() {
        assertThatThrownBy(() -> Loss.of(" ", "", LossOutcome.KEPT, "r"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid loss: field must not be blank, got \" \"");
        assertThatThrownBy(() -> Loss.of("a", "", LossOutcome.KEPT, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid loss: reason must not be blank, got \"\"");
    }

    @Test
    void isEqualByAllOfItsParts() {
        Loss loss = Loss.of("a", "/a", LossOutcome.KEPT, "r");

        assertThat(loss)
                .isEqualTo(Loss.of("a", "/a", LossOutcome.KEPT, "r"))
                .hasSameHashCodeAs(Loss.of("a", "/a", LossOutcome.KEPT, "r"))
                .isNotEqualTo(Loss.of("b", "/a", LossOutcome.KEPT, "r"))
                .isNotEqualTo(Loss.of("a", "/b", LossOutcome.KEPT, "r"))
                .isNotEqualTo(Loss.of("a", "/a", LossOutcome.CHANGED, "r"))
                .isNotEqualTo(Loss.of("a", "/a", LossOutcome.KEPT, "q"))
                .isNotEqualTo(loss.withLine(1))
                .isNotEqualTo("a");
    }
}
