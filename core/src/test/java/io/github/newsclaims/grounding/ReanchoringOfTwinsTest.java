package io.github.newsclaims.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import org.junit.jupiter.api.Test;

/** Places that are carried to an edited text although the earlier text has the same words twice, or the claim was changed. */
class ReanchoringOfTwinsTest {
    @Test
    void keepsTheFirstOfTwoPlacesWithTheSameWordsAfterThem() {
        String line = "It rained all day long, they say.\n";
        ArticleText text = ArticleText.of(line + line + "Fog came.");
        Reanchoring carried =
                Reanchoring.of(article(text, text.anchor(0, 9)), ArticleText.of(line + line + "Fog went."));

        assertThat(carried.words()).extracting(ReanchoredWords::kind).containsExactly(ReanchoredKind.KEPT);
    }

    @Test
    void takesThePlaceFromFiguresAndInsertionsOfAClaimThatWasChanged() {
        String words = "The owner [of the yard] has 30 boats in the harbour of Skarvik";
        ArticleText text = ArticleText.of("“" + words + ",” he said.");
        Claim claim = Claim.builder()
                .id("c")
                .wording(text.find(words).only())
                .addInsertion(text.find("[of the yard]").only())
                .addFigure(Figure.of(Amount.exact(30), Unit.COUNT)
                        .withWording(text.find("30 boats").only()))
                .build();
        Article article = Article.builder().id("a").text(text).addClaim(claim).build();
        Reanchoring carried =
                Reanchoring.of(article, ArticleText.of(text.value().replace("of Skarvik", "of Skarsund")));

        assertThat(carried.words())
                .extracting(ReanchoredWords::pointer, ReanchoredWords::kind)
                .containsExactly(
                        tuple("/claims/0/wording", ReanchoredKind.CHANGED),
                        tuple("/claims/0/insertions/0", ReanchoredKind.GONE),
                        tuple("/claims/0/figures/0/wording", ReanchoredKind.GONE));
    }

    @Test
    void doesNotGiveWordsThePlaceOfATwinBecauseTheirOwnWereEdited() {
        String twin = "Rain fell all day. He left. Fog came all night.";
        ArticleText before = ArticleText.of("New.\n" + twin + "\n\n" + twin);
        ArticleText after = ArticleText.of("New.\nSnow fell at noon. He left. Ice came at dusk.\n\n" + twin);
        Reanchoring carried = Reanchoring.of(article(before, before.anchor(24, 32)), after);

        assertThat(carried.words()).extracting(ReanchoredWords::kind).containsExactly(ReanchoredKind.GONE);
        assertThat(carried.grounding().problems().get(0).places())
                .containsExactly(after.find("He left.").last());
    }

    @Test
    void doesNotGiveWordsThePlaceOfATwinWithATypographicMark() {
        ArticleText before = ArticleText.of("Ida's plan failed early on.\n\nRain fell. Ida’s plan. Fog.");
        Reanchoring carried =
                Reanchoring.of(article(before, before.anchor(0, 10)), ArticleText.of("Rain fell. Ida’s plan. Fog."));

        assertThat(carried.words()).extracting(ReanchoredWords::kind).containsExactly(ReanchoredKind.GONE);
    }

    @Test
    void doesNotGiveWordsANewPlaceByAPartOfTheirContextIfTheyHadATwin() {
        String rain = "It rained all day long. He left. Fog came.\n";
        String snow = "Snow fell. He left. Ice came.\n";
        ArticleText before = ArticleText.of(rain + snow);
        ArticleText after = ArticleText.of(snow + rain.replace("Fog", "Sun"));
        Reanchoring carried = Reanchoring.of(article(before, before.anchor(24, 32)), after);

        assertThat(carried.words()).extracting(ReanchoredWords::kind).containsExactly(ReanchoredKind.AMBIGUOUS);
    }

    @Test
    void movesAFigureWithItsClaimThoughTheTextHasTheSameFigureElsewhere() {
        ArticleText before = ArticleText.of("Ole has 30 boats.\nHe said: 30 boats left.\n");
        ArticleText after = ArticleText.of("She said: 30 boats left.\nOle has 30 boats.\n");
        Claim claim = Claim.builder()
                .id("c")
                .wording(before.find("30 boats left").only())
                .addFigure(Figure.of(Amount.exact(30), Unit.COUNT)
                        .withWording(before.find("30").last()))
                .build();
        Reanchoring carried = Reanchoring.of(
                Article.builder().id("a").text(before).addClaim(claim).build(), after);

        assertThat(carried.words())
                .extracting(ReanchoredWords::toString)
                .containsExactly(
                        "MOVED /claims/0/wording: \"30 boats left\" from 27 to 10",
                        "MOVED /claims/0/figures/0/wording: \"30\" from 27 to 10");
    }

    @Test
    void movesWordsWithContextWhoseNeighboursWereChanged() {
        ArticleText before = ArticleText.of("Ole stayed.\nRain fell. He left now.\n");
        ArticleText after = ArticleText.of("Snow fell. He left late.\nOle stayed.\n");
        Reanchoring carried =
                Reanchoring.of(article(before, before.find("He left").only()).withContext(16), after);

        assertThat(carried.words()).extracting(ReanchoredWords::kind).containsExactly(ReanchoredKind.MOVED);
    }

    private static Article article(ArticleText text, Anchor words) {
        return Article.builder()
                .id("a")
                .text(text)
                .addClaim(Claim.builder().id("c").wording(words).build())
                .build();
    }
}
