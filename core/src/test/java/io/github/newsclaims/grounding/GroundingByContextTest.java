package io.github.newsclaims.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words that carry the characters around them. */
class GroundingByContextTest {
    private static final ArticleText TEXT = ArticleText.of("They pay 36 in June, and 36 in May. They pay more in May.");

    @Test
    void findsTheOnlyPlaceWithTheContext() {
        assertThat(place(Words.ofQuotes(TextQuote.of("They pay").withSuffix(" more"))))
                .contains(TEXT.anchor(36, 44));
        assertThat(place(Words.ofQuotes(TextQuote.of("in May").withPrefix("more "))))
                .contains(TEXT.anchor(50, 56));
    }

    @Test
    void findsPiecesInTheOrderOfTheText() {
        TextQuote first = TextQuote.of("36").withSuffix(" in June");
        TextQuote second = TextQuote.of("36").withPrefix("and ");

        assertThat(place(Words.ofQuotes(first, second)))
                .contains(TEXT.anchor(9, 11).and(TEXT.anchor(25, 27)));
        assertThat(place(Words.ofQuotes(second, first))).isEmpty();
    }

    @Test
    void doesNotGuessIfTheContextStandsNowhereOrTwice() {
        assertThat(place(Words.ofQuotes(TextQuote.of("They pay").withSuffix(" less"))))
                .isEmpty();
        assertThat(place(Words.ofQuotes(TextQuote.of("36").withSuffix(" in")))).isEmpty();
    }

    @Test
    void choosesTheOnlyPlaceWithTheLongestPartOfTheContext() {
        assertThat(place(Words.ofQuotes(TextQuote.of("They pay").withSuffix(" more or less"))))
                .isEmpty();
        assertThat(place(Words.ofQuotes(TextQuote.of("They pay").withSuffix(" more on"))))
                .contains(TEXT.anchor(36, 44));
    }

    @Test
    void takesWordsThatStandOnceWhateverTheirContext() {
        assertThat(place(Words.ofQuotes(TextQuote.of("in June").withPrefix("early "))))
                .contains(TEXT.anchor(12, 19));
    }

    @Test
    void doesNotChooseBetweenTypographicFormsWithoutContext() {
        Claim claim = Claim.builder().id("c").wording("Ida's plan").build();
        Article article = Article.builder()
                .id("a")
                .text("Ida's plan failed. Ida’s plan failed.")
                .addClaim(claim)
                .build();

        assertThat(Grounding.of(article).problems())
                .extracting(UngroundedWords::reason)
                .containsExactly(UngroundedReason.AMBIGUOUS);
    }

    @Test
    void looksForAFigureInsideItsClaimOnly() {
        Words inTheOtherSentence = Words.ofQuotes(TextQuote.of("36").withPrefix("and "));
        Claim claim = Claim.builder()
                .id("c")
                .wording(TEXT.find("They pay 36 in June").only())
                .addFigure(Figure.of(Amount.exact(36), Unit.COUNT).withWording(inTheOtherSentence))
                .build();
        Article article = Article.builder().id("a").text(TEXT).addClaim(claim).build();

        Grounding grounding = Grounding.of(article);
        assertThat(grounding.article().figures().get(0).wording()).contains(inTheOtherSentence);
        assertThat(grounding.problems().get(0).message())
                .isEqualTo("/claims/0/figures/0/wording: \"36\" does not stand in the claim with its context");
    }

    private static Optional<Anchor> place(Words words) {
        Claim claim = Claim.builder().id("c").wording(words).build();
        Article article = Article.builder().id("a").text(TEXT).addClaim(claim).build();
        return Grounding.of(article)
                .article()
                .claims()
                .get(0)
                .wording()
                .orElseThrow()
                .anchor();
    }

    @Test
    void findsPiecesThatTouch() {
        ArticleText text = ArticleText.of("He ran 30km, then 5 km.");
        Words words = Words.ofQuotes(
                TextQuote.of("30").withSuffix("km"), TextQuote.of("km").withPrefix("30"));
        Article article = Article.builder()
                .id("a")
                .text(text)
                .addClaim(Claim.builder().id("c").wording(words).build())
                .build();

        assertThat(Grounding.of(article).article().claims().get(0).wording())
                .contains(text.anchor(7, 9).and(text.anchor(9, 11)));
    }

    @Test
    void saysThatPiecesStandInAnotherOrder() {
        TextQuote first = TextQuote.of("36").withSuffix(" in June");
        TextQuote second = TextQuote.of("36").withPrefix("and ");
        Claim claim =
                Claim.builder().id("c").wording(Words.ofQuotes(second, first)).build();
        Article article = Article.builder().id("a").text(TEXT).addClaim(claim).build();

        assertThat(Grounding.of(article).problems().get(0).message())
                .isEqualTo("/claims/0/wording: \"36 36\" does not stand in this order with its context");
    }

    @Test
    void doesNotLookForAFigureWithContextIfItsClaimHasNoPlace() {
        Claim claim = Claim.builder()
                .id("c")
                .wording("They left")
                .addFigure(Figure.of(Amount.exact(36), Unit.COUNT)
                        .withWording(Words.ofQuotes(TextQuote.of("36").withPrefix("and "))))
                .build();
        Article article = Article.builder().id("a").text(TEXT).addClaim(claim).build();

        assertThat(Grounding.of(article).problems())
                .extracting(UngroundedWords::reason)
                .containsExactly(UngroundedReason.ALTERED, UngroundedReason.CLAIM_UNGROUNDED);
    }

    @Test
    void choosesNoPlaceOutsideTheParagraphByAPartOfTheContext() {
        ArticleText text = ArticleText.of("Ole said no.\n\n“They pay,” he said, and she said so.");
        Words cue = Words.ofQuotes(TextQuote.of("said").withPrefix("old Ole "));
        Claim claim = Claim.builder()
                .id("c")
                .wording("They pay")
                .attribution(Attribution.direct(AttributionStep.byUnstated().withCue(cue)))
                .build();
        Article article = Article.builder().id("a").text(text).addClaim(claim).build();

        assertThat(text.findByContext(cue.quotes().get(0)).unique()).contains(text.anchor(4, 8));
        assertThat(Grounding.of(article).problems().get(0).places())
                .extracting(Anchor::start)
                .containsExactly(29, 43);
    }
}
