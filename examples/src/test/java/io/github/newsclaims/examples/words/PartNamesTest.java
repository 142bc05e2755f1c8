package io.github.newsclaims.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartNamesTest {
    private static final Article ARTICLE = Article.builder()
            .id("a")
            .addSource(Source.person("ek", "Anna Ek"))
            .addClaim(Claim.builder().id("first").proposition("It closes.").build())
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/claims/0/attribution/origin/cue | claim first, cue",
                "/claims/0/figures/1/asOf/wording | claim first, figure 2, as of, wording",
                "/claims/0/attribution/relays/0/cue | claim first, relay 1, cue",
                "/claims/7 | claim 8",
                "/sources/0/mentions/2 | source ek, mention 3",
                "/entities/0/name | entity 1, name",
                "'' | the article"
            })
    void namesAPart(String pointer, String name) {
        assertThat(PartNames.of(ARTICLE, pointer)).isEqualTo(name);
    }
}
