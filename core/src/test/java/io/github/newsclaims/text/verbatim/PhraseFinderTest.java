package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.Words;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search in texts of more than 1,000 characters, in which words are looked up in an index. */
class PhraseFinderTest {
    private static final String OFTEN = "They pay more now. ";
    private static final String FOG = "fog ".repeat(300);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now more pay They",
                "They more pay",
                "pay They",
                "more more",
                "They pay more now. They pay more now and They",
                "more now and They pay more",
                "now and They"
            })
    void findsFrequentWordsInARareOrder(String words) {
        String other = "now more pay They more pay They more more They pay more now. ";
        String text =
                OFTEN.repeat(80) + other + OFTEN.repeat(80) + OFTEN.strip().replace(".", " and ") + OFTEN;

        int start = text.indexOf(words);
        int end = start + words.length();
        Verbatim found = Verbatim.compare(words, ArticleText.of(text));

        boolean once = text.indexOf(words, start + 1) < 0;
        assertThat(found.level()).isEqualTo(once ? VerbatimLevel.EXACT : VerbatimLevel.AMBIGUOUS);
        assertThat(found.places().get(0).start()).isEqualTo(start);
        assertThat(found.places().get(0).end()).isEqualTo(end);
    }

    @Test
    void listsTheFirstPlacesOfFrequentWords() {
        assertThat(starts("They pay more", OFTEN.repeat(70)))
                .hasSize(70)
                .startsWith(0, 19, 38)
                .endsWith(19 * 69);
        assertThat(starts("pay", OFTEN.repeat(70))).hasSize(70).startsWith(5, 24);
        assertThat(starts("pay", FOG + "pay fog pay fog pay")).containsExactly(1200, 1208, 1216);
        assertThat(starts("pay", OFTEN.repeat(200))).hasSize(100);
    }

    @Test
    void findsWordsInARepetitiveText() {
        String text = "go ".repeat(1_000) + "home. " + "go ".repeat(200) + "home.";

        assertThat(starts("go ".repeat(200) + "home", text)).containsExactly(2400, 3006);
        assertThat(starts("go ".repeat(201) + "home", text)).containsExactly(2397);
        assertThat(starts("home. " + "go ".repeat(200).strip(), text)).containsExactly(3000);
        assertThat(starts("go ".repeat(999) + "go", text)).containsExactly(0);
    }

    @Test
    void findsSignsWithoutWords() {
        assertThat(starts("$$", FOG + "$$ " + FOG + "$$")).containsExactly(1200, 2403);
    }

    @Test
    void findsWordsOnlyInTheScope() {
        String text = FOG + "They pay more now. " + FOG + "They pay more too. " + FOG;
        VerbatimSearch search = VerbatimSearch.of(ArticleText.of(text));
        Words words = Words.of("They pay more");

        assertThat(search.find(words, TextScope.between(1200, 1213))).hasToString("EXACT at 1200 to 1213");
        assertThat(search.find(words, TextScope.between(0, 1213))).hasToString("EXACT at 1200 to 1213");
        assertThat(search.find(words, TextScope.between(1200, 3000)))
                .hasToString("AMBIGUOUS at 1200 to 1213, 2419 to 2432");
        assertThat(search.find(words, TextScope.between(1201, 3000))).hasToString("EXACT at 2419 to 2432");
        assertThat(search.find(words, TextScope.between(1204, 2431))).hasToString("NOT_FOUND");
        assertThat(search.find(words, TextScope.between(0, 1212))).hasToString("NOT_FOUND");
        assertThat(search.find(words, TextScope.between(0, 2432)))
                .hasToString("AMBIGUOUS at 1200 to 1213, 2419 to 2432");
        assertThat(search.find(words, TextScope.between(0, 2431))).hasToString("EXACT at 1200 to 1213");
        assertThat(search.find(Words.of("They give"), TextScope.all())).hasToString("NOT_FOUND");
        assertThat(search.find(Words.of(" They pay"), TextScope.between(1199, 1300)))
                .hasToString("EXACT at 1199 to 1208");
        assertThat(search.find(Words.of(" They pay"), TextScope.between(1200, 1300)))
                .hasToString("WHITESPACE at 1200 to 1208: \" \" for nothing");
        assertThat(search.find(Words.of("more "), TextScope.between(1200, 1213)))
                .hasToString("WHITESPACE at 1209 to 1213: \" \" for nothing");
        assertThat(search.find(Words.of("more "), TextScope.between(1200, 1214)))
                .hasToString("EXACT at 1209 to 1214");
    }

    @Test
    void findsDividedWordsOnlyInTheScope() {
        String text = FOG + "the com-\npany pays well-\nknown crews in the com-\npany. " + FOG;
        VerbatimSearch search = VerbatimSearch.of(ArticleText.of(text));

        assertThat(starts("company", text)).containsExactly(1204, 1244);
        assertThat(starts("the company pays", text)).containsExactly(1200);
        assertThat(starts("company pays wellknown crews", text)).containsExactly(1204);
        assertThat(starts("the company pays well-known crews in the company", text))
                .containsExactly(1200);
        assertThat(starts("company paid", text)).isEmpty();
        assertThat(starts("a company pays", text)).isEmpty();
        assertThat(starts("companypays", text)).isEmpty();
        assertThat(search.find(Words.of("company"), TextScope.between(1204, 1213)))
                .hasToString("WHITESPACE at 1204 to 1213: \"m\" for \"m-\\n\"");
        assertThat(search.find(Words.of("company"), TextScope.between(1205, 1213)))
                .hasToString("NOT_FOUND");
        assertThat(search.find(Words.of("company"), TextScope.between(1204, 1212)))
                .hasToString("NOT_FOUND");
        assertThat(search.find(Words.of("the company"), TextScope.between(1201, 1213)))
                .hasToString("NOT_FOUND");
        assertThat(search.find(Words.of("the company pays"), TextScope.between(1200, 1217)))
                .hasToString("NOT_FOUND");
        assertThat(search.find(Words.of("the company pays"), TextScope.between(1200, 1218)))
                .hasToString("WHITESPACE at 1200 to 1218: \"m\" for \"m-\\n\"");
    }

    @Test
    void findsNoDividedWordWithOtherWordsBetween() {
        assertThat(starts("a company", FOG + "a old com-\npany now pays. " + FOG))
                .isEmpty();
        assertThat(starts("company pays", FOG + "a old com-\npany now pays. " + FOG))
                .isEmpty();
        assertThat(starts("a company", "com-\npany " + FOG)).isEmpty();
        assertThat(starts("company pays", FOG + "com-\npany")).isEmpty();
        assertThat(starts("company com-\npany", FOG + "com-\npany com-\npany")).containsExactly(1200);
    }

    @Test
    void comparesSignsAfterADividedWord() {
        String text = FOG + "the com-\npany lost (—5) and grew 5\" more. " + FOG;

        assertThat(starts("company lost (—5)", text)).containsExactly(1204);
        assertThat(starts("company lost (-5)", text)).isEmpty();
        assertThat(starts("company lost (-5)", FOG + "the com-\npany lost (−5). " + FOG))
                .containsExactly(1204);
        assertThat(starts("company lost (—5) and grew 5\"", text)).containsExactly(1204);
        assertThat(starts("company lost (—5) and grew 5'", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, EXACT", "21, AMBIGUOUS"})
    void comparesOnlySoManySpellingsWithEachOther(int spellings, VerbatimLevel level) {
        String marks = "’‘‚‛′‵'`´ʹʻʼʽʾʿˊˋ՚׳❛❜❟❮❯".substring(0, spellings);
        String text =
                marks.chars().mapToObj(mark -> "Ida" + (char) mark + "s plan").collect(Collectors.joining(" and "));

        assertThat(Verbatim.compare("Ida’s plan", ArticleText.of(text)).level()).isEqualTo(level);
    }

    @Test
    void namesTheQuotationThatIsNull() {
        ArticleText text = ArticleText.of("They pay");

        assertThatThrownBy(() -> VerbatimSearch.of(text, Collections.singletonList(null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("quotes element");
    }

    @Test
    void isShownWithoutItsText() {
        assertThat(VerbatimSearch.of(ArticleText.of("They pay"))).hasToString("verbatim search in 8 characters");
    }

    private static List<Integer> starts(String words, String text) {
        return VerbatimSearch.of(ArticleText.of(text)).find(Words.of(words), TextScope.all()).places().stream()
                .map(Anchor::start)
                .toList();
    }
}
