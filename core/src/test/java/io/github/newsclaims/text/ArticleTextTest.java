package io.github.newsclaims.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {
    /** A family joined by zero-width joiners, a flag of two letters, a hand with a tone, an accent of its own. */
    private static final String FAMILY = "👩\u200d👩\u200d👧";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "🙂",
                "🙂 yes",
                "a🙂b🙂🙂c",
                "👩\u200d👩\u200d👧 said 🇳🇴 👍🏽 café cafe\u0301",
                "قالت المعلمة 🙂 أمس",
                "เขาพูดว่า 🙂 ดี",
                "𠮷野家 𝔘𝔫𝔦 𓀀",
                "a\u00a0b\u202fc\r\nd\re\nf",
                "\u0000\uffff\ue000"
            })
    void convertsEveryOffsetThereAndBack(String value) {
        ArticleText text = ArticleText.of(value);
        int[] characters = value.codePoints().toArray();
        assertThat(text.length()).isEqualTo(characters.length);
        assertThat(text.value()).isEqualTo(value);
        for (int offset = 0; offset <= characters.length; offset++) {
            assertThat(text.utf16Index(offset)).isEqualTo(value.offsetByCodePoints(0, offset));
            assertThat(text.offset(text.utf16Index(offset))).isEqualTo(offset);
            for (int end = offset; end <= characters.length; end++) {
                assertThat(text.slice(offset, end)).isEqualTo(new String(characters, offset, end - offset));
            }
        }
    }

    @Test
    void countsWhatAReaderSeesAsOneCharacterByItsCodePoints() {
        ArticleText text = ArticleText.of(FAMILY + "!");
        assertThat(text.length()).isEqualTo(6);
        assertThat(text.find("!").only().start()).isEqualTo(5);
        assertThat(text.find("👧").only().start()).isEqualTo(4);
    }

    @Test
    void doesNotNormalise() {
        ArticleText text = ArticleText.of("café cafe\u0301 “a” \"a\" b\u00a0c b c");
        assertThat(text.find("é").all()).hasSize(1);
        assertThat(text.find("b c").all()).hasSize(1);
        assertThat(text.find("\"a\"").all()).hasSize(1);
        assertThat(text.find("CAFÉ").all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,1,2", "2,1,3", "3,1,4", "4,2,1", "5,2,2", "6,3,1", "7,4,1", "8,4,2", "9,5,1", "10,6,1"})
    void tellsLineAndColumnWhateverTheLineEnds(int offset, int line, int column) {
        ArticleText text = ArticleText.of("🙂b\r\nc\n\nd\r\r");
        assertThat(text.position(offset)).isEqualTo(new TextPosition(line, column));
    }

    @Test
    void ordersPositionsByLineAndColumn() {
        TextPosition first = new TextPosition(1, 9);
        TextPosition second = new TextPosition(2, 1);
        TextPosition third = new TextPosition(2, 5);
        assertThat(Stream.of(third, second, first).sorted()).containsExactly(first, second, third);
    }

    @Test
    void givesTheContextThatThereIs() {
        ArticleText text = ArticleText.of("🙂🙂 boats 🙂x");
        TextSpan boats = text.find("boats").only().spans().get(0);
        assertThat(text.context(boats, 2)).isEqualTo(quote("🙂 ", "boats", " 🙂"));
        assertThat(text.context(boats, 0)).isEqualTo(TextQuote.of("boats"));
        assertThat(text.context(boats, Integer.MAX_VALUE)).isEqualTo(quote("🙂🙂 ", "boats", " 🙂x"));
        assertThat(text.context(text.span(0, 1), 2)).isEqualTo(quote("", "🙂", "🙂 "));
        assertThat(text.context(text.span(10, 11), 2)).isEqualTo(quote(" 🙂", "x", ""));
    }

    @Test
    void addsTheContextThatThereIsToEverySpan() {
        ArticleText text = ArticleText.of("They pay more 🙂");
        Anchor split = text.anchor(0, 4).and(text.anchor(9, 13));

        assertThat(text.withContext(split, 2))
                .isEqualTo(Anchor.of(
                        text.span(0, 4).withContext("", " p"), text.span(9, 13).withContext("y ", " 🙂")));
        assertThat(text.withContext(text.withContext(split, 2), 1))
                .isEqualTo(Anchor.of(
                        text.span(0, 4).withContext("", " "), text.span(9, 13).withContext(" ", " ")));
        assertThat(text.withContext(text.withContext(split, 2), 0)).isEqualTo(split);
    }

    @ParameterizedTest
    @CsvSource({
        "'','he','','0 5 9'",
        "'t','he','','5 9'",
        "'','he','m','9'",
        "' ','he','m',''",
        "' 🙂t','he','','5'",
        "'','he',' 🙂','0'",
        "'em','he','',''"
    })
    void findsWordsByTheirContext(String prefix, String exact, String suffix, String starts) {
        ArticleText text = ArticleText.of("he 🙂the them");
        String found = text.find(quote(prefix, exact, suffix)).stream()
                .map(place -> {
                    assertThat(place).isEqualTo(text.anchor(place.start(), place.start() + 2));
                    return String.valueOf(place.start());
                })
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(starts);
    }

    @Test
    void namesTheWordsWithTheirContextIfTheyAreNotFound() {
        assertThatThrownBy(() -> ArticleText.of("he said")
                        .find(quote("She ", "said", "."))
                        .only())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Invalid search: the words stand nowhere there, got \"She said.\"");
    }

    @ParameterizedTest
    @CsvSource({
        // The whole context.
        "'She ','said',' no','4'",
        // One side, or half of both.
        "'She ','said',' yes','4'",
        "'they ','said',' no','4 16'",
        "'the She ','said','','4'",
        "'hm. He ','said',' it','16'",
        "'xx','said',' off','33'",
        "'once had ','said','','33'",
        "'e ','said',' yes, they did','4 16'",
        "'She ','said',' yes, they did','4'",
        "'They have ','said',' of','33'",
        // The most of it.
        "'xe ','said',' no. It','16'",
        // Too little.
        "'','said','xyz',''",
        "'xyz','said','',''",
        "'xyz','said','xyz',''",
        "'','said','','4 16 33'"
    })
    void findsWordsByAsMuchOfTheirContextAsThereIs(String prefix, String exact, String suffix, String starts) {
        ArticleText text = ArticleText.of("She said no. He said no. It, had said of");
        assertThat(text.findByContext(quote(prefix, exact, suffix)).stream()
                        .map(place -> "" + place.start())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(starts);
    }

    @Test
    void findsWordsAtTheStartOfTheTextByAPartOfTheirContext() {
        ArticleText text = ArticleText.of("Ole left. Ole stayed.");

        assertThat(text.findByContext(quote("", "Ole", " left now")).all()).containsExactly(text.anchor(0, 3));
    }

    @Test
    void findsWordsBehindAnAnchorByThePartOfTheirContextThatIsMostInTheWholeText() {
        ArticleText text = ArticleText.of("He left now. He left no one. He left.");
        TextQuote quote = quote("", "He left", " now");

        assertThat(text.findByContext(quote).all()).containsExactly(text.anchor(0, 7));
        assertThat(text.findByContext(quote).after(text.anchor(0, 7)).all()).isEmpty();
        assertThat(text.findByContext(quote("", "left", " not"))
                        .after(text.anchor(0, 1))
                        .all())
                .containsExactly(text.anchor(3, 7), text.anchor(16, 20));
        assertThat(text.findByContext(quote("", "left", " not"))
                        .after(text.anchor(8, 11))
                        .all())
                .containsExactly(text.anchor(16, 20));
    }

    private static TextQuote quote(String prefix, String exact, String suffix) {
        return TextQuote.of(exact).withPrefix(prefix).withSuffix(suffix);
    }

    @Test
    void provesThatWordsStandAtAPlace() {
        ArticleText text = ArticleText.of("🙂 ab 🙂");
        assertThat(text.contains(TextSpan.of(2, 4, "ab"))).isTrue();
        assertThat(text.contains(TextSpan.of(5, 6, "🙂"))).isTrue();
        assertThat(text.contains(TextSpan.of(3, 5, "ab"))).isFalse();
        assertThat(text.contains(TextSpan.of(2, 4, "aB"))).isFalse();
        assertThat(text.contains(TextSpan.of(5, 7, "🙂x"))).isFalse();
        assertThat(text.contains(TextSpan.of(6, 7, "x"))).isFalse();
        assertThat(text.contains(TextSpan.of(2_000_000_000, 2_000_000_001, "x")))
                .isFalse();
    }

    /** The published SHA-256 of the empty message and of "abc" (FIPS 180-4, examples). */
    @ParameterizedTest
    @CsvSource({
        "'',e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855,0",
        "abc,ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad,3"
    })
    void fingerprintsTheTextAsItIs(String value, String sha256, int length) {
        assertThat(ArticleText.of(value).digest()).isEqualTo(new TextDigest(sha256, length));
    }

    @Test
    void fingerprintsTheUtf8BytesAndCountsCodePoints() {
        assertThat(ArticleText.of("🙂").digest().length()).isEqualTo(1);
        assertThat(ArticleText.of("é").digest())
                .isNotEqualTo(ArticleText.of("e\u0301").digest());
    }

    @Test
    void isEqualByItsCharactersAndPrintsItsLengthAlone() {
        ArticleText text = ArticleText.of("🙂 yes");
        assertThat(text).isEqualTo(ArticleText.of("🙂 yes")).isNotEqualTo(ArticleText.of("🙂 Yes"));
        assertThat(text).hasToString("ArticleText of 5 code points").hasSameHashCodeAs(ArticleText.of("🙂 yes"));
        assertThat(new TextPosition(12, 5)).hasToString("line 12, column 5");
    }
}
