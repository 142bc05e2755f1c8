package io.github.newsclaims.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Entity;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of the text in which words of one role are looked for. */
class GroundingByRoleTest {
    @Test
    void looksForAMentionOfAnEntityInTheWholeText() {
        ArticleText text = ArticleText.of("He left.\n\nThe strike goes on.");
        Article article = Article.builder()
                .id("a")
                .text(text)
                .addEntity(Entity.of("strike", EntityKind.EVENT, "the strike")
                        .withMentions(List.of(Words.of("The strike"))))
                .build();

        assertThat(Grounding.of(article).article().entities().get(0).mentions()).containsExactly(text.anchor(10, 20));
    }

    @Test
    void takesNoPlaceAcrossTheEdgeOfTheClaimForWordsOfAnInnerStep() {
        Article article = Article.builder()
                .id("a")
                .text("The mayor said that she had been told.")
                .addClaim(Claim.builder()
                        .id("c")
                        .wording("she had been")
                        .attribution(Attribution.indirect(
                                        AttributionStep.byUnstated().withCue("been told"))
                                .plusRelay(AttributionStep.byUnresolved("mayor").withCue("said")))
                        .build())
                .build();

        assertThat(Grounding.of(article).problems())
                .extracting(UngroundedWords::pointer, UngroundedWords::reason)
                .containsExactly(tuple("/claims/0/attribution/origin/cue", UngroundedReason.ALTERED));
    }
}
