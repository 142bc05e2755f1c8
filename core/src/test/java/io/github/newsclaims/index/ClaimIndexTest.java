package io.github.newsclaims.index;

import static io.github.newsclaims.term.RelationType.CHALLENGES;
import static io.github.newsclaims.term.RelationType.SAME_AS;
import static io.github.newsclaims.term.RelationType.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimIndexTest {
    private static final ClaimReference A1 = ClaimReference.to("c1").inArticle("a");
    private static final ClaimReference A2 = ClaimReference.to("c2").inArticle("a");
    private static final ClaimReference B1 = ClaimReference.to("c1").inArticle("b");
    private static final ClaimReference C1 = ClaimReference.to("c1").inArticle("c");
    private static final ClaimReference AWAY = ClaimReference.to("c9").inArticle("away");

    /** A cycle of three claims that are the same: one is challenged, and one supports a claim that is not in the index. */
    private static final ClaimIndex INDEX = ClaimIndex.of(List.of(
            article("a", claim("c1", ClaimRelation.of(SAME_AS, B1)), claim("c2", ClaimRelation.of(CHALLENGES, "c1"))),
            article("b", claim("c1", ClaimRelation.of(SAME_AS, C1), ClaimRelation.of(SUPPORTS, AWAY))),
            article("c", claim("c1", ClaimRelation.of(SAME_AS, A1)))));

    @Test
    void followsRelationsAcrossArticlesInBothDirections() {
        assertThat(INDEX.from(A1)).containsExactly(new ClaimIndex.Link(A1, SAME_AS, B1));
        assertThat(INDEX.to(A1))
                .containsExactly(new ClaimIndex.Link(A2, CHALLENGES, A1), new ClaimIndex.Link(C1, SAME_AS, A1));
        assertThat(INDEX.to(A1, CHALLENGES, CHALLENGES)).containsExactly(new ClaimIndex.Link(A2, CHALLENGES, A1));
        assertThat(INDEX.from(AWAY)).isEmpty();
    }

    @Test
    void goesRoundACircleOnce() {
        assertThat(INDEX.reachable(A1, SAME_AS)).containsExactly(B1, C1);
        assertThat(INDEX.reachable(A1)).containsExactly(B1, C1, AWAY);
        assertThat(INDEX.reaching(A1)).containsExactly(A2, C1, B1);
        assertThat(INDEX.connected(B1, SAME_AS)).containsExactly(C1, A1);
        assertThat(INDEX.reachable(A2, SAME_AS)).isEmpty();
    }

    @Test
    void followsARelationToAnArticleThatIsNotHere() {
        assertThat(INDEX.claim(A1))
                .hasValueSatisfying(claim -> assertThat(claim.id()).isEqualTo("c1"));
        assertThat(INDEX.claim(AWAY)).isEmpty();
        assertThat(INDEX.to(AWAY)).containsExactly(new ClaimIndex.Link(B1, SUPPORTS, AWAY));
    }

    @Test
    void refusesTwoArticlesOfOneId() {
        Article article = article("a", claim("c1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimIndex.of(List.of(article, article)))
                .withMessage("Invalid claim index: the ids of articles must be unique, got \"a\"");
    }

    private static Article article(String id, Claim... claims) {
        return Article.builder().id(id).claims(List.of(claims)).build();
    }

    private static Claim claim(String id, ClaimRelation... relations) {
        return Claim.builder()
                .id(id)
                .proposition("So it is.")
                .relations(List.of(relations))
                .build();
    }
}
