package io.github.newsclaims.examples.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.json.NewsClaimsJson;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticlePartsTest {
    private static final String FIGURE =
            "{\"id\": \"%s\", \"amount\": {\"kind\": \"exact\", \"value\": 5}, \"unit\": {\"kind\": \"count\"}%s}";

    private static final Article ARTICLE = NewsClaimsJson.read("{\"newsclaims\": \"1\", \"id\": \"a\", \"claims\": ["
            + "{\"id\": \"c1\", \"proposition\": \"Five came.\", \"figures\": [" + FIGURE.formatted("f1", "") + "]},"
            + "{\"id\": \"c2\", \"proposition\": \"Five left.\", \"figures\": ["
            + FIGURE.formatted(
                    "f2",
                    ", \"relations\": [{\"type\": \"changed-from\", \"target\": {\"claim\": \"c1\", \"figure\": \"f1\"}}]")
            + "], \"relations\": [{\"type\": \"supports\", \"target\": {\"claim\": \"c1\"}}]},"
            + "{\"id\": \"c3\", \"proposition\": \"Nobody stayed.\"}]}");

    @Test
    void removesClaimsToWhichNothingRefers() {
        Article left = ArticleParts.withoutClaims(ARTICLE, Set.of("c2", "c3"));

        assertThat(left.claims()).containsExactly(ARTICLE.claims().get(0));
    }

    @Test
    void removesTheRelationsToAClaimWithIt() {
        Article left = ArticleParts.withoutClaims(ARTICLE, Set.of("c1", "c3"));

        assertThat(left.claims()).extracting(Claim::id).containsExactly("c2");
        assertThat(left.claims().get(0).relations()).isEmpty();
        assertThat(left.claims().get(0).figures().get(0).relations()).isEmpty();
    }

    @Test
    void removesTheRelationsToAFigureWithIt() {
        Article left = ArticleParts.withoutFigures(ARTICLE, Set.of("/claims/0/figures/0"));

        assertThat(left.claims().get(0).figures()).isEmpty();
        assertThat(left.claims().get(1).figures().get(0).relations()).isEmpty();
        assertThat(left.claims().get(1).relations()).hasSize(1);
        assertThat(ArticleParts.withoutFigures(ARTICLE, Set.of("/claims/1/figures/0"))
                        .claims()
                        .get(0))
                .isEqualTo(ARTICLE.claims().get(0));
    }
}
