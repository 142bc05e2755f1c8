package io.github.newsclaims.compare.conflict;

import static io.github.newsclaims.compare.conflict.Reports.article;
import static io.github.newsclaims.compare.conflict.Reports.deaths;
import static io.github.newsclaims.compare.conflict.Reports.own;
import static io.github.newsclaims.compare.conflict.Reports.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How many independent sources are behind one side of a conflict. */
class IndependentSourcesTest {
    private static final Figure TOLL = deaths(36);

    @Test
    void countsOneSourceOfManyArticlesOnce() {
        List<Article> articles = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            articles.add(article("p" + number, said("police", TOLL)));
        }
        articles.add(article("m", said("minister", TOLL)));
        articles.add(article("x", own(deaths(50))));

        FigureConflicts.Group group = FigureConflicts.in(articles).groups().get(0);

        assertThat(group.sides())
                .extracting(ConflictSide::toString)
                .containsExactly("11 figures of 2 independent sources", "1 figures of 1 independent sources");
        assertThat(group.conflicts().toList().get(0).first().independentSources())
                .isEqualTo(2);
    }

    static Stream<Arguments> sources() {
        AttributionStep leader = AttributionStep.by("leader");
        return Stream.of(
                arguments("one paper", 1, List.of(article("a", own(TOLL)))),
                arguments("two papers", 2, List.of(article("a", own(TOLL)), article("b", own(TOLL)))),
                arguments(
                        "two articles of one paper",
                        1,
                        List.of(
                                article("a", own(TOLL)).withPublisher("post"),
                                article("b", own(TOLL)).withPublisher("post"))),
                arguments(
                        "two articles without a publisher",
                        2,
                        List.of(
                                article("a", own(TOLL)).withoutPublisher(),
                                article("b", own(TOLL)).withoutPublisher())),
                arguments(
                        "a copy",
                        1,
                        List.of(
                                article("a", own(TOLL)),
                                article("b", own(TOLL))
                                        .withRelations(List.of(ArticleRelation.of(ArticleRelationType.COPY_OF, "a"))))),
                arguments(
                        "two named sources of one article",
                        2,
                        List.of(article("a", said("police", TOLL), said("minister", TOLL)))),
                arguments("the paper and its source", 1, List.of(article("a", own(TOLL), said("police", TOLL)))),
                arguments(
                        "two unnamed speakers of one article",
                        1,
                        List.of(article("a", said("leader", TOLL), said("witness", TOLL)))),
                arguments(
                        "an unnamed and a named speaker of one article",
                        1,
                        List.of(article("a", said("leader", TOLL), said("police", TOLL)))),
                arguments(
                        "an unnamed speaker and a named one of another article",
                        2,
                        List.of(article("a", said("leader", TOLL)), article("b", said("police", TOLL)))),
                arguments(
                        "unnamed speakers of two articles",
                        2,
                        List.of(article("a", said("leader", TOLL)), article("b", said("leader", TOLL)))),
                arguments(
                        "unnamed speakers through one relay",
                        1,
                        List.of(
                                article("a", through(leader, "post")),
                                article("b", through(AttributionStep.by("witness"), "post")))),
                arguments(
                        "a named speaker through two relays",
                        1,
                        List.of(
                                article("a", through(AttributionStep.by("police"), "post")),
                                article("b", through(AttributionStep.by("police"), "paper")))),
                arguments(
                        "two named speakers through one relay",
                        2,
                        List.of(
                                article("a", through(AttributionStep.by("police"), "post")),
                                article("b", through(AttributionStep.by("minister"), "post")))),
                arguments(
                        "an unresolved and an unstated speaker",
                        1,
                        List.of(article(
                                "a",
                                said(AttributionStep.byUnresolved("he"), TOLL),
                                said(AttributionStep.byUnstated(), TOLL)))),
                arguments("nobody recorded", 1, List.of(article("a", Reports.claim(TOLL), Reports.claim(TOLL)))),
                arguments(
                        "two who speak together",
                        1,
                        List.of(article("a", said(AttributionStep.by("police", "minister"), TOLL)))),
                arguments(
                        "two of whom one spoke, and one of them",
                        1,
                        List.of(
                                article("a", said(AttributionStep.byOneOf("police", "minister"), TOLL)),
                                article("b", said("minister", TOLL)))),
                arguments(
                        "one of two, of whom one has no name, and the other in the article",
                        1,
                        List.of(article(
                                "a",
                                said(AttributionStep.byOneOf("police", "leader"), TOLL),
                                said("minister", TOLL)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void countsOnlyWhoIsKnownToBeIndependent(String what, int count, List<Article> articles) {
        List<Article> all = new ArrayList<>(articles);
        all.add(article("other", own(deaths(50))));
        assertThat(FigureConflicts.in(all).groups().get(0).sides().get(0).independentSources())
                .as(what)
                .isEqualTo(count);
    }

    @Test
    void knowsASourceByItsAddressUnderTwoNames() {
        Source police = Source.builder()
                .id("force")
                .kind(SourceKind.ORGANIZATION)
                .name("Police")
                .addSameAs("https://police.example/")
                .build();
        Article one = article("a", Reports.claim()).toBuilder()
                .claims(List.of())
                .addSource(police)
                .addClaim(said("force", TOLL).id("c").build())
                .build();
        Article other = article("b", Reports.claim()).toBuilder()
                .claims(List.of())
                .addSource(police.withName("Polisen"))
                .addClaim(said("force", TOLL).id("c").build())
                .build();
        List<Article> articles = List.of(one, other, article("x", own(deaths(50))));
        assertThat(FigureConflicts.in(articles).groups().get(0).sides().get(0).independentSources())
                .isEqualTo(1);
    }

    private static Claim.Builder through(AttributionStep origin, String relay) {
        return Reports.claim(TOLL).attribution(Attribution.indirect(origin, AttributionStep.by(relay)));
    }
}
