package io.github.newsclaims.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSearchTest {
    private static final ArticleText TEXT = ArticleText.of("🙂 he paid he said he left");

    @Test
    void choosesAmongPlaces() {
        TextSearch he = TEXT.find("he");
        assertThat(he.stream().map(Anchor::start)).containsExactly(2, 10, 18);
        assertThat(he.first().start()).isEqualTo(2);
        assertThat(he.last().start()).isEqualTo(18);
        assertThat(he.skip(1).first().start()).isEqualTo(10);
        assertThat(he.skip(1).skip(1).only().start()).isEqualTo(18);
        assertThat(he.skip(1).all()).hasSize(2).isEqualTo(he.skip(1).stream().toList());
        assertThat(he.skip(0).all()).isEqualTo(he.all());
        assertThat(he.skip(3).all()).isEmpty();
        assertThat(he.skip(Integer.MAX_VALUE).skip(Integer.MAX_VALUE).all()).isEmpty();
        assertThat(he.all()).hasSize(3).isEqualTo(he.stream().toList());
        assertThat(he.unique()).isEmpty();
        assertThat(TEXT.find("nobody").unique()).isEmpty();
        assertThat(TEXT.find("paid").unique()).contains(TEXT.find("paid").only());
        assertThat(TEXT.find("paid").only()).isEqualTo(Anchor.of(TextSpan.of(5, 9, "paid")));
        assertThatThrownBy(() -> he.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void narrowsByWhatIsFound() {
        Anchor paid = TEXT.find("paid").only();
        Anchor said = TEXT.find("said").only();
        TextSearch he = TEXT.find("he");
        assertThat(he.after(paid).first().start()).isEqualTo(10);
        assertThat(he.before(paid).only().start()).isEqualTo(2);
        assertThat(he.after(paid).before(said).only().start()).isEqualTo(10);
        assertThat(he.within(TEXT.from("he s").through("aid").first()).only().start())
                .isEqualTo(10);
        assertThat(he.after(paid).skip(1).first().start()).isEqualTo(18);
        assertThat(he.skip(1).before(said).only().start()).isEqualTo(10);
        assertThat(he.within(10, 12).only().start()).isEqualTo(10);
        assertThat(he.within(11, 25).only().start()).isEqualTo(18);
        assertThat(he.within(paid.and(said)).all()).isEmpty();
        assertThat(TEXT.find("id").within(paid.and(said)).all()).hasSize(2);
    }

    @Test
    void countsPlacesThatTouchTheOthersAsBeforeOrAfter() {
        ArticleText text = ArticleText.of("aabaa");
        Anchor middle = text.find("b").only();
        assertThat(text.find("aa").after(middle).only().start()).isEqualTo(3);
        assertThat(text.find("aa").before(middle).only().end()).isEqualTo(2);
    }

    @Test
    void countsPlacesThatOverlap() {
        assertThat(ArticleText.of("aaaa").find("aa").stream().map(Anchor::start))
                .containsExactly(0, 1, 2);
        assertThat(ArticleText.of("🙂🙂🙂").find("🙂🙂").stream().map(Anchor::start))
                .containsExactly(0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody,0,'Invalid search: the words stand nowhere there, got \"nobody\"'",
        "nobody,1,'Invalid search: the words stand nowhere there, got \"nobody\"'",
        "paid,1,'Invalid search: there is no place number 2, the words stand there once, got \"paid\"'",
        "he,3,'Invalid search: there is no place number 4, the words stand there 3 times, got \"he\"'"
    })
    void saysHowManyPlacesThereAre(String words, int skipped, String message) {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> TEXT.find(words).skip(skipped).first())
                .withMessage(message);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> TEXT.find(words).skip(skipped).only())
                .withMessage(message);
    }

    @Test
    void saysThatThereIsNoPlace() {
        String nowhere = "Invalid search: the words stand nowhere there, got \"nobody\"";
        TextSearch nobody = TEXT.find("nobody");
        assertThatThrownBy(nobody::only)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(nowhere);
        assertThatThrownBy(nobody::first)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(nowhere);
        assertThatThrownBy(nobody::last)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(nowhere);
        assertThatThrownBy(() -> nobody.iterator().next()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void throwsOneFamilyOfExceptionsIfThereIsNoSinglePlace() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> TEXT.find("he").only())
                .isExactlyInstanceOf(AmbiguousTextException.class);
    }

    @Test
    void listsEveryPlaceOfAnAmbiguousSearch() {
        AmbiguousTextException error = ambiguity(ArticleText.of("🙂 he paid\nthen\u00a0he said"), "he");
        assertThat(error)
                .hasMessage("Invalid search: the words stand in 3 places, got \"he\""
                        + "\n  line 1, column 3: \"🙂 [he] paid\\nthen\\u00a0he sa\""
                        + "\n  line 2, column 2: \"🙂 he paid\\nt[he]n\\u00a0he said\""
                        + "\n  line 2, column 6: \"🙂 he paid\\nthen\\u00a0[he] said\"");
        assertThat(error.places()).extracting(Anchor::start).containsExactly(2, 11, 15);
    }

    @ParameterizedTest
    @CsvSource({"2,'',2", "9,'',9", "10,'',10", "11,'more than ',10", "1000,'more than ',10"})
    void listsTenPlacesAtMost(int times, String more, int listed) {
        AmbiguousTextException error = ambiguity(ArticleText.of("he\n".repeat(times)), "he");
        assertThat(error.getMessage().lines().findFirst())
                .contains("Invalid search: the words stand in " + more + listed + " places, got \"he\"");
        assertThat(error.getMessage().lines()).hasSize(listed + 1);
        assertThat(error.places())
                .hasSize(listed)
                .allSatisfy(place -> assertThat(place.text()).isEqualTo("he"));
        assertThatThrownBy(() -> error.places().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void shortensLongWordsInTheList() {
        String words = "🙂".repeat(20) + "x".repeat(20);
        String shown = "[" + "🙂".repeat(16) + "…" + "x".repeat(16) + "]";
        assertThat(ambiguity(ArticleText.of(words + " " + words), words)
                        .getMessage()
                        .lines()
                        .skip(1))
                .hasSize(2)
                .allMatch(line -> line.contains(shown));
    }

    @Test
    void doesNotShortenWordsThatAreShownWithoutALoss() {
        String words = "x".repeat(32);
        assertThat(ambiguity(ArticleText.of(words + " " + words), words).getMessage())
                .contains("[" + words + "]");
    }

    @Test
    void findsNoPlaceThatEndsBehindTheLimit() {
        ArticleText text = ArticleText.of("aaa");

        assertThat(text.find("aa").all()).hasSize(2);
        assertThat(text.find("aa").before(text.anchor(2, 3)).all()).containsExactly(text.anchor(0, 2));
        assertThat(text.find("aa").within(0, 2).all()).containsExactly(text.anchor(0, 2));
    }

    @Test
    void looksForNothingBeforeItIsAsked() {
        AtomicInteger asked = new AtomicInteger();
        TextSearch search = new TextSearch(TEXT, "x", from -> {
            Iterator<Anchor> places = PlaceWalk.of(TEXT, new Phrase("he", false), from, 0, 0);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return places.hasNext();
                }

                @Override
                public Anchor next() {
                    asked.incrementAndGet();
                    return places.next();
                }
            };
        });
        TextSearch narrowed = search.after(TEXT.anchor(0, 1)).within(0, 25);
        assertThat(asked).hasValue(0);
        narrowed.first();
        assertThat(asked).hasValue(1);
        narrowed.stream().limit(2).forEach(place -> assertThat(place.text()).isEqualTo("he"));
        assertThat(asked.get()).isBetween(3, 4);
        narrowed.unique();
        assertThat(asked.get()).isBetween(5, 6);
    }

    @Test
    void answersTheSameAgain() {
        TextSearch he = TEXT.find("he");
        assertThat(he.all()).isEqualTo(he.all());
        assertThat(he).hasSize(3).hasSize(3);
    }

    @Test
    void pairsEachStartWithTheFirstEndAfterIt() {
        ArticleText text = ArticleText.of("a1 b a2 a3 b b");
        assertThat(text.from("a").through("b").stream().map(Anchor::text)).containsExactly("a1 b", "a2 a3 b", "a3 b");
        assertThat(text.from("b").through("b").stream().map(Anchor::start)).containsExactly(3, 11);
        assertThat(text.from("a3").through("a").all()).isEmpty();
        assertThat(ArticleText.of("aaa").from("aa").through("a").only().text()).isEqualTo("aaa");
        assertThat(text.from("a1").through("b").only()).isEqualTo(Anchor.of(TextSpan.of(0, 4, "a1 b")));
        assertThatThrownBy(() -> text.from("x").through("b").only())
                .hasMessage("Invalid search: the words stand nowhere there, got \"x … b\"");
    }

    @Test
    void joinsTheHalvesOfASplitQuotation() {
        ArticleText text = ArticleText.of("“They pay 🙂 more,” he said. “Much more.”");
        Anchor first = text.find("They pay 🙂 more").only();
        Anchor second = text.find("Much more.").only();
        assertThat(second.and(first)).isEqualTo(first.and(second));
        assertThat(first.and(second).text()).isEqualTo("They pay 🙂 more Much more.");
        assertThat(IntStream.of(first.and(second).start(), first.and(second).end()))
                .containsExactly(1, 39);
        assertThat(text.findWord("said").after(first).before(second).only().start())
                .isEqualTo(22);
    }

    private static AmbiguousTextException ambiguity(ArticleText text, String words) {
        return catchThrowableOfType(
                AmbiguousTextException.class, () -> text.find(words).only());
    }
}
