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
    void hasNoRangeThatIsEmptyOrStartsBeforeTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextRange(-1, 2))
                .withMessage("Invalid range: start must not be negative, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextRange(2, 2))
                .withMessage("Invalid range: end must be after start 2, got 2");
    }
}
