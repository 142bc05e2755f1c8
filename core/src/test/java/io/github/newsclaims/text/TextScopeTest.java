package io.github.newsclaims.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class TextScopeTest {
    private static final ArticleText TEXT = ArticleText.of("They pay more, much more.");
    private static final Anchor PAY = TEXT.anchor(5, 8);

    @Test
    void isEqualByItsRanges() {
        EqualsVerifier.forClass(TextScope.class)
                .withPrefabValues(TextRange.class, new TextRange(0, 1), new TextRange(1, 2))
                .withNonnullFields("ranges")
                .verify();

        assertThat(TextScope.between(5, 8))
                .isEqualTo(TextScope.between(5, 8))
                .isEqualTo(TextScope.inside(PAY))
                .hasSameHashCodeAs(TextScope.inside(PAY))
                .isNotEqualTo(TextScope.between(5, 9))
                .isNotEqualTo(TextScope.all());
        assertThat(TextScope.between(0, 25).outside(PAY))
                .isEqualTo(TextScope.of(List.of(new TextRange(0, 5), new TextRange(8, 25))));
        assertThat(TextScope.between(3, 3)).isEqualTo(TextScope.inside(PAY).outside(PAY));
    }

    @Test
    void showsItsRanges() {
        assertThat(TextScope.between(0, 120)).hasToString("[0, 120)");
        assertThat(TextScope.all().outside(PAY)).hasToString("[0, 5) and [8, end)");
        assertThat(TextScope.between(3, 3)).hasToString("nowhere");
    }

    @Test
    void joinsRangesThatTouch() {
        ArticleText text = ArticleText.of("They pay more.");
        Anchor touching = text.anchor(0, 4).and(text.anchor(4, 8));

        assertThat(TextScope.inside(touching)).isEqualTo(TextScope.between(0, 8));
        assertThat(TextScope.inside(text.anchor(0, 4).and(text.anchor(5, 8)))).hasToString("[0, 4) and [5, 8)");
    }

    @Test
    void leavesOutSpansBesideAndAcrossItsEdges() {
        ArticleText text = ArticleText.of("They pay more, much more.");
        Anchor words = text.anchor(0, 4).and(text.anchor(9, 13)).and(text.anchor(15, 19));

        assertThat(TextScope.between(5, 9).outside(words)).hasToString("[5, 9)");
        assertThat(TextScope.between(4, 15).outside(words)).hasToString("[4, 9) and [13, 15)");
        assertThat(TextScope.between(2, 17).outside(words)).hasToString("[4, 9) and [13, 15)");
        assertThat(TextScope.between(10, 12).outside(words)).hasToString("nowhere");
    }

    @Test
    void containsAPlaceWhoseSpansAreInsideItsRanges() {
        ArticleText text = ArticleText.of("They pay more, much more.");
        TextScope scope = TextScope.between(5, 19).outside(text.anchor(9, 13));

        assertThat(scope).hasToString("[5, 9) and [13, 19)");
        assertThat(scope.contains(text.anchor(5, 9))).isTrue();
        assertThat(scope.contains(text.anchor(15, 19))).isTrue();
        assertThat(scope.contains(text.anchor(5, 8).and(text.anchor(15, 19)))).isTrue();
        assertThat(scope.contains(text.anchor(3, 8))).isFalse();
        assertThat(scope.contains(text.anchor(15, 20))).isFalse();
        assertThat(scope.contains(text.anchor(5, 19))).isFalse();
        assertThat(scope.contains(text.anchor(5, 8).and(text.anchor(9, 13)))).isFalse();
    }

    @Test
    void limitsASearch() {
        ArticleText text = ArticleText.of("more, more, more, more");
        Anchor second = text.anchor(6, 10);

        assertThat(text.find("more")
                        .within(TextScope.between(1, 16).outside(second))
                        .all())
                .containsExactly(text.anchor(12, 16));
        assertThat(text.find("more").within(TextScope.all().outside(second)).all())
                .containsExactly(text.anchor(0, 4), text.anchor(12, 16), text.anchor(18, 22));
        assertThat(text.find("more").within(TextScope.between(3, 3)).all()).isEmpty();
    }

    @Test
    void refusesARangeThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextScope.between(-1, 2))
                .withMessage("Invalid scope: start must not be negative, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextScope.between(3, 2))
                .withMessage("Invalid scope: end must not be before start 3, got 2");
    }

    @Test
    void hasNoRangeThatIsEmptyOrStartsBeforeTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextRange(-1, 2))
                .withMessage("Invalid range: start must not be negative, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextRange(2, 2))
                .withMessage("Invalid range: end must be after start 2, got 2");
    }
}
