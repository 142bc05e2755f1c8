package io.github.newsclaims.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words with the characters around them. */
class TextQuoteTest {
    private static final TextQuote TOLD = TextQuote.of("told");

    @Test
    void hasNoContextUnlessItIsGiven() {
        assertThat(TOLD.exact()).isEqualTo("told");
        assertThat(TOLD.prefix()).isEmpty();
        assertThat(TOLD.suffix()).isEmpty();
        assertThat(TOLD.hasContext()).isFalse();
        assertThat(TOLD).hasToString("TextQuote[exact=told]");
    }

    @Test
    void mayHaveContextOnEitherSide() {
        TextQuote quote = TOLD.withPrefix(" ").withSuffix(" the Post");
        assertThat(quote.exact()).isEqualTo("told");
        assertThat(quote.prefix()).contains(" ");
        assertThat(quote.suffix()).contains(" the Post");
        assertThat(quote.hasContext()).isTrue();
        assertThat(quote).hasToString("TextQuote[exact=told, prefix= , suffix= the Post]");

        assertThat(TOLD.withPrefix(" ").hasContext()).isTrue();
        assertThat(TOLD.withPrefix(" ").suffix()).isEmpty();
        assertThat(TOLD.withSuffix(" ").hasContext()).isTrue();
        assertThat(TOLD.withSuffix(" ").prefix()).isEmpty();
        assertThat(quote.withPrefix("leader ").suffix()).contains(" the Post");
        assertThat(quote.withSuffix(" me").prefix()).contains(" ");
    }

    @Test
    void takesAnEmptyContextAsAbsent() {
        TextQuote quote = TOLD.withPrefix("a ").withSuffix(" b");
        assertThat(quote.withPrefix("")).isEqualTo(TOLD.withSuffix(" b"));
        assertThat(quote.withSuffix("")).isEqualTo(TOLD.withPrefix("a "));
        assertThat(TOLD.withPrefix("").withSuffix("")).isEqualTo(TOLD);
        assertThat(quote.withoutContext()).isEqualTo(TOLD);
        assertThat(TOLD.withoutContext()).isSameAs(TOLD);
    }
}
