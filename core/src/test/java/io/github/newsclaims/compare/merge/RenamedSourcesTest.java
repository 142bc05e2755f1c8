package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a merged article names the speakers of the second one by the ids that they have in the first. */
class RenamedSourcesTest {
    @Test
    void renamesTheSpeakersOfAllSteps() {
        Article first = Article.builder()
                .id("a")
                .sources(List.of(Source.person("nor", "Ida Nor"), Source.organization("post", "Harbour Post")))
                .build();
        Article second = Article.builder()
                .id("a")
                .sources(List.of(
                        Source.person("s1", "Ida Nor"),
                        Source.organization("s2", "Harbour Post"),
                        Source.person("s3", "T. Ek")))
                .claims(claims("s1", "s2", "s3"))
                .build();

        assertThat(ArticleMerge.of(first, second).article().claims()).isEqualTo(claims("nor", "post", "s3"));
    }

    /** A claim with each kind of speaker, as the origin and as a relay. */
    private static List<Claim> claims(String nor, String post, String ek) {
        AttributionStep one = AttributionStep.by(nor);
        AttributionStep both = AttributionStep.by(ek, nor);
        AttributionStep either = AttributionStep.byOneOf(nor, ek);
        return List.of(
                claim("c1", Attribution.indirect(one, AttributionStep.by(post))),
                claim("c2", Attribution.indirect(either, both)),
                claim("c3", Attribution.indirect(both, either)),
                claim("c4", Attribution.indirect(AttributionStep.byUnresolved("he"), AttributionStep.byUnstated())));
    }

    @Test
    void keepsATimeThatDependsOnAClaimOrOnNothing() {
        TimeExpression afterwards = TimeExpression.words("after that").withEvent(TimeEvent.claim("c1"));
        List<Claim> claims = List.of(
                claim("c1", Attribution.indirect(AttributionStep.byUnstated())),
                Claim.builder()
                        .id("c2")
                        .proposition("The boats left.")
                        .times(List.of(afterwards, TimeExpression.of("2031-04")))
                        .build());
        Article first = Article.builder()
                .id("a")
                .addSource(Source.person("nor", "Ida Nor"))
                .build();
        Article second = Article.builder()
                .id("a")
                .addSource(Source.person("s1", "Ida Nor"))
                .claims(claims)
                .build();

        assertThat(ArticleMerge.of(first, second).article().claims()).isEqualTo(claims);
    }

    private static Claim claim(String id, Attribution attribution) {
        return Claim.builder()
                .id(id)
                .proposition("Sentence " + id + ".")
                .attribution(attribution)
                .build();
    }
}
