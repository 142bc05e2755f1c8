package io.github.newsclaims.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

/** Anchors of one span, and of several. */
class AnchorTest {
    private static final ArticleText TEXT = ArticleText.of("They pay more, much more.");
    private static final TextSpan PAY = TEXT.span(5, 8);
    private static final TextSpan MUCH = TEXT.span(15, 19);

    @Test
    void isEqualByItsSpans() {
        EqualsVerifier.forClass(Anchor.class).withNonnullFields("spans").verify();
        Anchor one = Anchor.of(PAY);
        Anchor two = Anchor.of(PAY, MUCH);

        assertThat(one)
                .isEqualTo(Anchor.of(List.of(PAY)))
                .isEqualTo(Anchor.of(new TextSpan[] {TextSpan.of(5, 8, "pay")}))
                .hasSameHashCodeAs(Anchor.of(List.of(PAY)))
                .isNotEqualTo(two)
                .isNotEqualTo(Anchor.of(MUCH))
                .isNotEqualTo(Words.of("pay"))
                .isNotEqualTo(null);
        assertThat(two)
                .isEqualTo(Anchor.of(List.of(PAY, MUCH)))
                .isEqualTo(Anchor.of(MUCH).and(one))
                .hasSameHashCodeAs(Anchor.of(List.of(PAY, MUCH)))
                .isNotEqualTo(Anchor.of(PAY, TEXT.span(15, 24)))
                .isNotEqualTo(one);
    }

    @Test
    void keepsItsOwnSpans() {
        TextSpan[] array = {PAY, MUCH};
        List<TextSpan> list = new ArrayList<>(List.of(PAY, MUCH));
        Anchor ofArray = Anchor.of(array);
        Anchor ofList = Anchor.of(list);
        array[0] = MUCH;
        list.clear();

        assertThat(ofArray.spans()).containsExactly(PAY, MUCH).isUnmodifiable();
        assertThat(ofList.spans()).containsExactly(PAY, MUCH).isUnmodifiable();
        assertThat(Anchor.of(PAY).spans()).containsExactly(PAY).isUnmodifiable();
    }

    @Test
    void tellsItsEndsAndWords() {
        assertThat(Anchor.of(PAY).start()).isEqualTo(5);
        assertThat(Anchor.of(PAY).end()).isEqualTo(8);
        assertThat(Anchor.of(PAY, MUCH).start()).isEqualTo(5);
        assertThat(Anchor.of(PAY, MUCH).end()).isEqualTo(19);
        assertThat(Anchor.of(PAY, MUCH).text()).isEqualTo("pay much");
        assertThat(Anchor.of(PAY, MUCH).pieces()).containsExactly("pay", "much");
        assertThat(Anchor.of(PAY)).hasToString("Anchor[spans=[TextSpan[start=5, end=8, exact=pay]]]");
    }

    @Test
    void comesInTheOrderOfTheText() {
        Anchor first = TEXT.anchor(0, 4);
        Anchor longer = TEXT.anchor(0, 8);
        Anchor pay = Anchor.of(PAY);
        Anchor both = Anchor.of(PAY, MUCH);
        Anchor wide = Anchor.of(PAY, TEXT.span(15, 24));
        Anchor much = Anchor.of(MUCH);
        assertThat(Stream.of(much, wide, both, longer, pay, first).sorted())
                .containsExactly(first, longer, pay, both, wide, much);
        assertThat(both).isEqualByComparingTo(Anchor.of(PAY, MUCH));
    }

    @Test
    void countsTheCharactersOfItsSpans() {
        assertThat(Anchor.of(PAY, MUCH).length()).isEqualTo(7);
        assertThat(Anchor.of(PAY).length()).isEqualTo(3);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesANull() {
        assertThatThrownBy(() -> Anchor.of(PAY, null)).hasMessage("span");
        assertThatThrownBy(() -> Anchor.of((TextSpan) null)).hasMessage("span");
        assertThatThrownBy(() -> Anchor.of(Arrays.asList(PAY, null))).hasMessage("span");
    }
}
