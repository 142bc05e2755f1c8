package io.github.newsclaims.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultNames;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groundings that are read: their reports must be about their article. */
class GroundingRulesTest {
    private static final ArticleText TEXT = ArticleText.of("They pay. They pay more.");
    private static final Article ARTICLE = article(TEXT, "They pay", "They pay more.");
    private static final Grounding GROUNDING = Grounding.of(ARTICLE);

    @Test
    void areWhatWasWritten() {
        assertThat(GROUNDING.problems()).hasSize(1);
        assertThat(GROUNDING.grounded()).hasSize(1);
        assertThat(read(GROUNDING.article(), GROUNDING.grounded(), GROUNDING.problems()))
                .isEqualTo(GROUNDING);
    }

    @Test
    void haveNoProblemOfWordsWithAPlace() {
        Grounding settled = GROUNDING.settle("/claims/0/wording", TEXT.anchor(0, 8));

        assertRefused(
                "Invalid grounding: a problem must be about words of the article without a place, got"
                        + " \"/claims/0/wording\"",
                settled.article(),
                settled.grounded(),
                GROUNDING.problems());
    }

    @Test
    void haveAProblemForAllOpenWords() {
        String message = "Invalid grounding: it must have one problem for all words without a place, which are ";

        assertRefused(message + "1, got 0", GROUNDING.article(), GROUNDING.grounded(), List.of());
        UngroundedWords problem = GROUNDING.problems().get(0);
        assertRefused(message + "1, got 2", GROUNDING.article(), GROUNDING.grounded(), List.of(problem, problem));
        Article twoOpen = article(TEXT, "They pay", "They");
        assertRefused(message + "2, got 2", twoOpen, List.of(), List.of(problem, problem));
        UngroundedWords unsearched =
                Grounding.of(ARTICLE.withoutText()).problems().get(0);
        assertThat(unsearched.pointer()).isEqualTo(problem.pointer());
        assertRefused(message + "2, got 2", twoOpen, List.of(), List.of(problem, unsearched));
    }

    @Test
    void haveThePlacesOfTheArticle() {
        Grounding other = Grounding.of(article(TEXT, "They pay", "They pay"));

        assertRefused(
                "Invalid grounding: the article must have the place of grounded words, got \"/claims/1/wording\"",
                other.article(),
                GROUNDING.grounded(),
                other.problems());
    }

    @Test
    void havePlacesOfProblemsThatAreInTheText() {
        String message = "Invalid grounding: the places of a problem must be in the text, got \"/claims/0/wording\"";
        List<UngroundedWords> problems = Grounding.of(article(TEXT, "They pay")).problems();

        assertRefused(message, article(ArticleText.of("They pay. They ate more."), "They pay"), List.of(), problems);
        assertRefused(message, article(ArticleText.of("They pay. They p"), "They pay"), List.of(), problems);
        ArticleText upToThePlace = ArticleText.of("They pay. They pay");
        assertThat(read(article(upToThePlace, "They pay"), List.of(), problems).problems())
                .isEqualTo(problems);
    }

    @Test
    void haveNoCandidatesWithoutTheText() {
        Article article = article(TEXT, "They pay");
        Grounding stored =
                read(article.withoutText(), List.of(), Grounding.of(article).problems());

        assertThat(stored.problems().get(0).places()).hasSize(2);
        assertThat(stored.candidates(stored.problems().get(0))).isEmpty();
    }

    private static void assertRefused(
            String message, Article article, List<GroundedWords> grounded, List<UngroundedWords> problems) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(article, grounded, problems))
                .withMessage(message);
    }

    private static Grounding read(Article article, List<GroundedWords> grounded, List<UngroundedWords> problems) {
        ResultParts parts = new ResultParts();
        parts.put(FieldNames.ARTICLE, article);
        parts.put(ResultNames.GROUNDED, grounded);
        parts.put(ResultNames.PROBLEMS, problems);
        return ResultMakers.make(Grounding.class, parts);
    }

    private static Article article(ArticleText text, String... wordings) {
        Article.Builder article = Article.builder().id("a").text(text);
        for (int index = 0; index < wordings.length; index++) {
            article.addClaim(
                    Claim.builder().id("c" + index).wording(wordings[index]).build());
        }
        return article.build();
    }
}
