package io.github.newsclaims.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans made from their characters, and spans taken from a text, which are the same values. */
class TextSpanTest {
    private static final ArticleText TEXT = ArticleText.of("🙂 They pay\u00a0 more 🙂");

    @ParameterizedTest
    @CsvSource({"2,6,They", "7,10,pay", "2,10,They pay", "0,1,🙂", "0,3,🙂 T", "12,18,more 🙂"})
    void isTheSameHoweverItIsMade(int start, int end, String exact) {
        TextSpan own = TextSpan.of(start, end, exact);
        TextSpan taken = TEXT.span(start, end);

        assertThat(taken).isEqualTo(own).hasSameHashCodeAs(own).hasToString(own.toString());
        assertThat(own).isEqualTo(taken);
        assertThat(taken.exact()).isEqualTo(exact);
        assertThat(taken.length()).isEqualTo(end - start);
        assertThat(taken).isEqualTo(ArticleText.of(TEXT.value()).span(start, end));
        assertThat(TEXT.anchor(start, end)).isEqualTo(Anchor.of(own));
    }

    @Test
    void isEqualByOffsetsAndCharacters() {
        List<TextSpan> different = List.of(
                TextSpan.of(2, 6, "They"),
                TextSpan.of(2, 6, "then"),
                TextSpan.of(3, 7, "They"),
                TextSpan.of(2, 7, "They "),
                TEXT.span(7, 10),
                ArticleText.of("🙂 then").span(2, 6));

        for (int index = 1; index < different.size(); index++) {
            assertThat(different.get(0)).isNotEqualTo(different.get(index));
            assertThat(TEXT.span(2, 6)).isNotEqualTo(different.get(index));
        }
        EqualsVerifier.forClass(TextSpan.class).withNonnullFields("exact").verify();
        assertThat(different.get(0)).isNotEqualTo("They").isNotEqualTo(null);
        assertThat(TextSpan.of(2, 6, "They")).hasToString("TextSpan[start=2, end=6, exact=They]");
    }

    @Test
    void isAnotherSpanIfItsContextIsAnother() {
        TextSpan pay = TEXT.span(7, 10);
        TextSpan both = pay.withContext("They ", " ");

        assertThat(both).isEqualTo(pay.withContext("They ", " ")).isNotEqualTo(pay);
        assertThat(both).isNotEqualTo(pay.withContext("", " ")).isNotEqualTo(pay.withContext("They ", ""));
        assertThat(both.prefix()).contains("They ");
        assertThat(both.suffix()).contains(" ");
        assertThat(both.hasContext()).isTrue();
        assertThat(pay.withContext("y ", "").hasContext()).isTrue();
        assertThat(pay.withContext("", " ").hasContext()).isTrue();
        assertThat(both.quote())
                .isEqualTo(TextQuote.of("pay").withPrefix("They ").withSuffix(" "));
        assertThat(both).hasToString("TextSpan[start=7, end=10, exact=pay, prefix=They , suffix= ]");
    }

    @Test
    void hasNoContextIfNoneIsGivenOrItIsEmpty() {
        TextSpan pay = TEXT.span(7, 10);

        assertThat(pay.prefix()).isEmpty();
        assertThat(pay.suffix()).isEmpty();
        assertThat(pay.hasContext()).isFalse();
        assertThat(pay.quote()).isEqualTo(TextQuote.of("pay"));
        assertThat(pay.withContext("", "")).isEqualTo(pay);
        assertThat(pay.withContext("They ", " ").withoutContext()).isEqualTo(pay);
        assertThat(pay.withoutContext()).isSameAs(pay);
    }

    @Test
    void comesInTheOrderOfItsContextIfNothingElseDiffers() {
        TextSpan bare = TextSpan.of(2, 3, "a");
        TextSpan suffix = bare.withContext("", "x");
        TextSpan prefix = bare.withContext("b", "");
        TextSpan both = bare.withContext("b", "x");
        TextSpan later = bare.withContext("c", "");

        assertThat(Stream.of(later, both, suffix, prefix, bare).sorted())
                .containsExactly(bare, suffix, prefix, both, later);
    }

    @ParameterizedTest
    @CsvSource({
        "'They ','\u00a0 ',true",
        "'🙂 They ','\u00a0 more 🙂',true",
        "'',' ',false",
        "'\u00a0','',false",
        "'They','',false",
        "'','\u00a0 more 🙂!',false"
    })
    void isHeldToItsContext(String prefix, String suffix, boolean contained) {
        assertThat(TEXT.contains(TEXT.span(7, 10).withContext(prefix, suffix))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2,6, 2,6, true,true",
        "2,6, 3,5, true,true",
        "2,6, 2,5, true,true",
        "2,6, 5,6, true,true",
        "3,5, 2,6, true,false",
        "2,6, 5,7, true,false",
        "5,7, 2,6, true,false",
        "2,6, 6,7, false,false",
        "6,7, 2,6, false,false",
        "2,3, 9,10, false,false"
    })
    void comparesItsRangeWithAnother(int start, int end, int from, int to, boolean intersects, boolean contains) {
        TextSpan span = TextSpan.of(start, end, "x".repeat(end - start));
        TextSpan other = TextSpan.of(from, to, "y".repeat(to - from));

        assertThat(span.intersects(other)).isEqualTo(intersects);
        assertThat(span.contains(other)).isEqualTo(contains);
    }

    @Test
    void comesInTheOrderOfTheText() {
        TextSpan first = TextSpan.of(0, 1, "b");
        TextSpan longer = TextSpan.of(0, 2, "ab");
        TextSpan other = TextSpan.of(0, 2, "bc");
        TextSpan later = TextSpan.of(1, 2, "a");

        assertThat(Stream.of(later, other, longer, first).sorted()).containsExactly(first, longer, other, later);
        assertThat(later).isEqualByComparingTo(TextSpan.of(1, 2, "a"));
    }

    @Test
    void ofAnotherTextIsHeldToItsCharacters() {
        TextSpan taken = TEXT.span(2, 6);

        assertThat(TEXT.contains(taken)).isTrue();
        assertThat(ArticleText.of("🙂 They").contains(taken)).isTrue();
        assertThat(ArticleText.of("🙂 Them").contains(taken)).isFalse();
        assertThat(ArticleText.of("🙂 The").contains(taken)).isFalse();
        assertThat(ArticleText.of("They").contains(taken)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            -1; 2; Invalid offset: it must lie between 0 and the text's length of 18, got -1
            2; 19; Invalid offset: it must lie between 0 and the text's length of 18, got 19
            6; 6; Invalid span: end must be after start 6, got 6
            6; 2; Invalid span: end must be after start 6, got 2
            10; 12; Invalid span text: it must not be blank, got "\\u00a0 "
            """)
    void refusesWhatIsNotARangeOfTheText(int start, int end, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.span(start, end))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.anchor(start, end))
                .withMessage(message);
    }
}
