package io.github.newsclaims.json.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportedTest {
    private static final Article A = Article.builder().id("a").build();
    private static final Article B = Article.builder().id("b").build();
    private static final Loss LOSS = Loss.of("image", "/image", LossOutcome.LEFT_OUT, "the model has no pictures");

    @Test
    void hasTheArticleAndWhatWasLost() {
        Imported imported = Imported.of(A, List.of(LOSS));

        assertThat(imported.article()).isEqualTo(A);
        assertThat(imported.articles()).containsExactly(A);
        assertThat(imported.losses()).containsExactly(LOSS);
        assertThat(imported.isLossless()).isFalse();
        assertThat(imported.lossText()).isEqualTo("image was left out: the model has no pictures, at /image\n");
        assertThat(imported).hasToString("Imported{articles=1, losses=1}");
        assertThat(Imported.of(A, List.of()).isLossless()).isTrue();
        assertThat(Imported.of(A, List.of()).lossText()).isEmpty();
    }

    @Test
    void hasNoSingleArticleIfThereAreNoneOrTwo() {
        assertThatThrownBy(() -> Imported.of(List.of(), List.of()).article())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The document must have exactly one article, got 0");
        assertThatThrownBy(() -> Imported.of(List.of(A, B), List.of()).article())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The document must have exactly one article, got 2");
    }

    @Test
    void isEqualByAllOfItsParts() {
        assertThat(Imported.of(A, List.of(LOSS)))
                .isEqualTo(Imported.of(List.of(A), List.of(LOSS)))
                .hasSameHashCodeAs(Imported.of(List.of(A), List.of(LOSS)))
                .isNotEqualTo(Imported.of(B, List.of(LOSS)))
                .isNotEqualTo(Imported.of(A, List.of()))
                .isNotEqualTo(A);
    }
}
