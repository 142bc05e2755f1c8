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
import io.github.newsclaims.Extensions;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimIndexTest {
    private static final ClaimReference A1 = ClaimReference.to("c1").withArticle("a");
    private static final ClaimReference A2 = ClaimReference.to("c2").withArticle("a");
    private static final ClaimReference B1 = ClaimReference.to("c1").withArticle("b");
    private static final ClaimReference C1 = ClaimReference.to("c1").withArticle("c");
    private static final ClaimReference AWAY = ClaimReference.to("c9").withArticle("away");

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
    void findsAClaimWhateverTheExtensionsOfAReferenceToIt() {
        ClaimReference marked = A1.withExtensions(Extensions.none().with("tool:score", 3));
        ClaimReference here =
                ClaimReference.to("c1").withExtensions(Extensions.none().with("tool:score", 4));
        ClaimIndex index = ClaimIndex.of(List.of(
                article("a", claim("c1"), claim("c2", ClaimRelation.of(CHALLENGES, here))),
                article("b", claim("c1", ClaimRelation.of(SUPPORTS, marked), ClaimRelation.of(SAME_AS, A1)))));
        ClaimIndex.Link challenge = new ClaimIndex.Link(A2, CHALLENGES, A1);
        ClaimIndex.Link support = new ClaimIndex.Link(B1, SUPPORTS, A1);
        ClaimIndex.Link same = new ClaimIndex.Link(B1, SAME_AS, A1);

        assertThat(index.to(A1)).containsExactly(challenge, support, same);
        assertThat(index.to(marked)).containsExactly(challenge, support, same);
        assertThat(index.from(B1.withExtensions(marked.extensions()))).containsExactly(support, same);
        assertThat(index.reaching(A1)).containsExactly(A2, B1);
        assertThat(index.reachable(B1)).containsExactly(A1);
        assertThat(index.connected(marked)).containsExactly(A2, B1);
        assertThat(index.claim(marked)).isPresent();
    }

    @Test
    void findsAnAddressWhateverTheExtensionsOfAReferenceToIt() {
        ClaimReference address = ClaimReference.to(URI.create("https://facts.example/17"));
        ClaimReference marked = address.withExtensions(Extensions.none().with("tool:score", 3));
        Claim same = claim("c1").withSameAs(List.of(URI.create("https://facts.example/17")));
        ClaimIndex index = ClaimIndex.of(List.of(
                article("a", same), article("b", claim("c1", ClaimRelation.of(CHALLENGES, marked)))));

        assertThat(index.to(A1)).containsExactly(new ClaimIndex.Link(B1, CHALLENGES, address));
        assertThat(index.reachable(B1)).containsExactly(address, A1);
    }

    @Test
    void refusesTwoArticlesOfOneId() {
        Article article = article("a", claim("c1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimIndex.of(List.of(article, article)))
                .withMessage("Invalid claim index: the ids of articles must be unique, got \"a\"");
    }

    @Test
    void takesClaimsWithACommonAddressForTheSame() {
        URI address = URI.create("https://facts.example/17");
        Claim one = claim("c1").withSameAs(List.of(address));
        Claim other = claim("c1", ClaimRelation.of(SUPPORTS, "c2"))
                .withSameAs(List.of(URI.create("https://x.example/1"), address));
        ClaimIndex index = ClaimIndex.of(List.of(article("a", one, claim("c2")), article("b", other, claim("c2"))));

        assertThat(index.claims(address)).containsExactly(A1, B1);
        assertThat(index.claims(URI.create("https://facts.example/18"))).isEmpty();
        assertThat(index.connected(A1, SAME_AS)).containsExactly(B1);
        assertThat(index.connected(B1, SAME_AS)).containsExactly(A1);
        assertThat(index.connected(A1, CHALLENGES)).isEmpty();
        assertThat(index.connected(A2)).isEmpty();
        assertThat(index.reachable(A1))
                .containsExactly(B1, ClaimReference.to("c2").withArticle("b"));
    }

    @Test
    void takesARelationToAnAddressForOneToTheClaimsThatHaveIt() {
        ClaimReference address = ClaimReference.to(URI.create("https://facts.example/17"));
        Claim same = claim("c1").withSameAs(List.of(URI.create("https://facts.example/17")));
        ClaimIndex index = ClaimIndex.of(List.of(
                article("a", same),
                article("b", claim("c1", ClaimRelation.of(CHALLENGES, address))),
                article("c", claim("c1", ClaimRelation.of(SUPPORTS, A1)))));
        ClaimIndex.Link challenge = new ClaimIndex.Link(B1, CHALLENGES, address);

        assertThat(index.from(B1)).containsExactly(challenge);
        assertThat(index.to(address)).containsExactly(challenge);
        assertThat(index.to(A1)).containsExactly(new ClaimIndex.Link(C1, SUPPORTS, A1), challenge);
        assertThat(index.to(A1, CHALLENGES)).containsExactly(challenge);
        assertThat(index.reachable(B1, CHALLENGES)).containsExactly(address, A1);
        assertThat(index.reaching(A1, CHALLENGES)).containsExactly(B1);
        assertThat(index.connected(address, SAME_AS)).containsExactly(A1);
        assertThat(challenge).hasToString("b c1 challenges https://facts.example/17");
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
