package io.github.newsclaims.index;

import static io.github.newsclaims.term.ArticleRelationType.CORRECTS;
import static io.github.newsclaims.term.ArticleRelationType.REPLACES;
import static io.github.newsclaims.term.ArticleRelationType.VERSION_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.time.Edtf;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the articles of an index are versions of each other, and which is the latest. */
class ArticleVersionsTest {
    private static final Article MORNING = article("morning");

    @Test
    void findsAllVersionsInEitherDirection() {
        ClaimIndex index = index(
                MORNING,
                article("noon", ArticleRelation.of(REPLACES, "morning")),
                article("evening", ArticleRelation.of(VERSION_OF, "noon")),
                article("other"));

        assertThat(index.versions("morning")).containsExactly("morning", "noon", "evening");
        assertThat(index.versions("noon")).containsExactly("noon", "morning", "evening");
        assertThat(index.versions("other")).containsExactly("other");
        assertThat(index.versions("nowhere")).isEmpty();
    }

    @Test
    void keepsTheRelationsOfArticles() {
        ArticleRelation relation = ArticleRelation.of(CORRECTS, "morning");
        ClaimIndex index = index(MORNING, article("noon", relation));

        assertThat(index.relations("noon")).containsExactly(relation);
        assertThat(index.relations("morning")).isEmpty();
        assertThat(index.relations("nowhere")).isEmpty();
    }

    @Test
    void takesNoOtherRelationForOneOfVersions() {
        ClaimIndex index = index(MORNING, article("noon", ArticleRelation.of(CORRECTS, "morning")));

        assertThat(index.versions("noon")).containsExactly("noon");
        assertThat(index.isSuperseded("morning")).isFalse();
    }

    @Test
    void findsTheVersionThatReplacesTheOthers() {
        ClaimIndex index = index(
                article("evening", ArticleRelation.of(REPLACES, "noon")),
                article("noon", ArticleRelation.of(REPLACES, "morning")),
                MORNING);

        assertThat(index.latest("morning")).hasValue("evening");
        assertThat(index.latest("evening")).hasValue("evening");
        assertThat(index.isSuperseded("morning")).isTrue();
        assertThat(index.isSuperseded("noon")).isTrue();
        assertThat(index.isSuperseded("evening")).isFalse();
    }

    @Test
    void findsTheLaterOfTwoVersionsByItsUpdate() {
        ClaimIndex index = index(
                MORNING.withPublished("2031-04-02").withUpdated("2031-04-05"),
                article("noon", ArticleRelation.of(VERSION_OF, "morning"))
                        .withPublished("2031-04-03")
                        .withUpdated("2031-04-04"));

        assertThat(index.latest("noon")).hasValue("morning");
        assertThat(index.isSuperseded("noon")).isTrue();
        assertThat(index.isSuperseded("morning")).isFalse();
    }

    @Test
    void takesTheDateOfPublicationIfThereWasNoUpdate() {
        ClaimIndex published = index(
                MORNING.withPublished("2031-04-02"),
                article("noon", ArticleRelation.of(VERSION_OF, "morning")).withPublished("2031-04-03"));
        ClaimIndex updated = index(
                MORNING.withPublished("2031-04-02"),
                article("noon", ArticleRelation.of(VERSION_OF, "morning"))
                        .withPublished("2031-04-02")
                        .withUpdated("2031-04-03"));

        assertThat(published.latest("morning")).hasValue("noon");
        assertThat(updated.latest("morning")).hasValue("noon");
    }

    @Test
    void ordersAllVersionsOfOneArticleByTheirDates() {
        Article noon =
                article("noon", ArticleRelation.of(VERSION_OF, "morning")).withPublished("2031-04-03");
        Article evening =
                article("evening", ArticleRelation.of(VERSION_OF, "morning")).withPublished("2031-04-04");

        for (ClaimIndex index : List.of(
                index(MORNING.withPublished("2031-04-02"), noon, evening),
                index(evening, MORNING.withPublished("2031-04-02"), noon),
                // The morning's article is not in the index.
                index(noon, evening))) {
            assertThat(index.latest("morning")).hasValue("evening");
            assertThat(index.latest("noon")).hasValue("evening");
            assertThat(index.latest("evening")).hasValue("evening");
            assertThat(index.isSuperseded("noon")).isTrue();
            assertThat(index.isSuperseded("evening")).isFalse();
        }
        assertThat(index(MORNING.withPublished("2031-04-02"), noon, evening).isSuperseded("morning"))
                .isTrue();
        assertThat(index(noon, evening).isSuperseded("morning")).isFalse();
    }

    @Test
    void ordersVersionsThroughAChain() {
        ClaimIndex index = index(
                MORNING.withPublished("2031-04-04"),
                article("noon", ArticleRelation.of(VERSION_OF, "morning")),
                article("evening", ArticleRelation.of(VERSION_OF, "noon")).withPublished("2031-04-02"),
                article("night", ArticleRelation.of(VERSION_OF, "evening")).withPublished("2031-04-03"));

        assertThat(index.isSuperseded("evening")).isTrue();
        assertThat(index.isSuperseded("night")).isTrue();
        assertThat(index.isSuperseded("morning")).isFalse();
        // The date of the noon's article is not known.
        assertThat(index.isSuperseded("noon")).isFalse();
        assertThat(index.latest("night")).isEmpty();
    }

    @Test
    void findsTheOnlyVersionInTheIndex() {
        ClaimIndex index = index(article("noon", ArticleRelation.of(VERSION_OF, "morning")));

        assertThat(index.latest("noon")).hasValue("noon");
        assertThat(index.latest("morning")).hasValue("noon");
    }

    @Test
    void takesNoDateForAReasonAgainstAChainOfReplacements() {
        ClaimIndex index = index(
                article("morning", ArticleRelation.of(VERSION_OF, "evening")).withPublished("2031-04-09"),
                article("noon", ArticleRelation.of(REPLACES, "morning")),
                article("evening", ArticleRelation.of(REPLACES, "noon")).withPublished("2031-04-02"));

        assertThat(index.latest("morning")).hasValue("evening");
        assertThat(index.isSuperseded("evening")).isFalse();
        assertThat(index.isSuperseded("morning")).isTrue();
    }

    @Test
    void findsNoLatestBesideTwoThatReplaceEachOther() {
        ClaimIndex index = index(
                MORNING,
                article("noon", ArticleRelation.of(REPLACES, "evening"), ArticleRelation.of(VERSION_OF, "morning")),
                article("evening", ArticleRelation.of(REPLACES, "noon")));

        assertThat(index.isSuperseded("morning")).isFalse();
        assertThat(index.latest("morning")).isEmpty();
    }

    @Test
    void ordersPointsInTimeWhateverTheirOffsets() {
        ClaimIndex index = index(
                MORNING.withUpdated("2031-04-02T00:30:00+02:00"),
                article("noon", ArticleRelation.of(VERSION_OF, "morning")).withUpdated("2031-04-01T23:00:00Z"),
                article("evening", ArticleRelation.of(VERSION_OF, "morning")).withUpdated("2031-04-01T12:00:00-11:30"));

        assertThat(index.latest("morning")).hasValue("evening");
        assertThat(index.isSuperseded("noon")).isTrue();
        assertThat(index.isSuperseded("morning")).isTrue();
    }

    @Test
    void ordersDatesWithoutAFirstOrALastDay() {
        ClaimIndex index = index(
                MORNING.withUpdated("../2031"),
                article("noon", ArticleRelation.of(VERSION_OF, "morning")).withUpdated("2032"),
                article("evening", ArticleRelation.of(VERSION_OF, "morning")).withUpdated("Y17000000000"));

        assertThat(index.latest("morning")).hasValue("evening");
        assertThat(index.isSuperseded("noon")).isTrue();
        assertThat(index.isSuperseded("morning")).isTrue();
    }

    @Test
    void ordersTenThousandVersions() {
        List<Article> all = new ArrayList<>();
        all.add(MORNING.withPublished("2031-01-01T00:00:00Z"));
        for (int number = 0; number < 10_000; number++) {
            all.add(article("v" + number, ArticleRelation.of(VERSION_OF, number == 0 ? "morning" : "v" + (number - 1)))
                    .withPublished(Edtf.of(Instant.parse("2031-01-01T00:00:01Z").plusSeconds(number))));
        }
        Collections.reverse(all);
        ClaimIndex index = ClaimIndex.of(all);

        assertThat(index.latest("morning")).hasValue("v9999");
        assertThat(all).filteredOn(version -> !index.isSuperseded(version.id())).hasSize(1);
    }

    @Test
    void leavesOpenWhichIsLaterIfTheDatesDoNotDecide() {
        ClaimIndex oneDay = index(
                MORNING.withPublished("2031-04-02"),
                article("noon", ArticleRelation.of(VERSION_OF, "morning")).withPublished("2031-04-02"));
        ClaimIndex vague = index(
                MORNING.withPublished("2031-04-02"),
                article("noon", ArticleRelation.of(VERSION_OF, "morning")).withPublished("2031-04"));
        ClaimIndex undated =
                index(MORNING.withPublished("2031-04-02"), article("noon", ArticleRelation.of(VERSION_OF, "morning")));

        for (ClaimIndex index : List.of(oneDay, vague, undated)) {
            assertThat(index.versions("noon")).containsExactly("noon", "morning");
            assertThat(index.latest("noon")).isEmpty();
            assertThat(index.isSuperseded("noon")).isFalse();
            assertThat(index.isSuperseded("morning")).isFalse();
        }
    }

    @Test
    void believesWhatIsStatedAndNotTheDates() {
        Article first =
                article("morning", ArticleRelation.of(VERSION_OF, "noon")).withPublished("2031-04-05");
        ClaimIndex index = index(
                first, article("noon", ArticleRelation.of(REPLACES, "morning")).withPublished("2031-04-02"));

        assertThat(index.latest("morning")).hasValue("noon");
        assertThat(index.isSuperseded("noon")).isFalse();
    }

    @Test
    void findsNoLatestOfTwoThatReplaceEachOther() {
        ClaimIndex index = index(
                article("morning", ArticleRelation.of(REPLACES, "noon")),
                article("noon", ArticleRelation.of(REPLACES, "morning")));

        assertThat(index.latest("morning")).isEmpty();
        assertThat(index.isSuperseded("morning")).isTrue();
    }

    @Test
    void findsNoLatestOfTwoThatReplaceTheSame() {
        ClaimIndex index = index(
                MORNING,
                article("noon", ArticleRelation.of(REPLACES, "morning")),
                article("evening", ArticleRelation.of(REPLACES, "morning")));

        assertThat(index.latest("morning")).isEmpty();
        assertThat(index.isSuperseded("morning")).isTrue();
        assertThat(index.isSuperseded("noon")).isFalse();
    }

    @Test
    void namesAVersionThatIsNotInTheIndex() {
        ClaimIndex index = index(article("noon", ArticleRelation.of(REPLACES, "morning")));

        assertThat(index.versions("morning")).containsExactly("morning", "noon");
        assertThat(index.latest("morning")).hasValue("noon");
        assertThat(index.isSuperseded("morning")).isTrue();
    }

    @Test
    void findsAVersionByItsAddressIfNoOtherHasIt() {
        String address = "https://post.example/boats";
        Article noon = article("noon", ArticleRelation.of(REPLACES, ArticleReference.to(URI.create(address))))
                .withUri(address);
        ClaimIndex one = index(MORNING.withUri(address), noon);
        ClaimIndex two =
                index(MORNING.withUri(address), noon, article("evening").withUri(address));

        assertThat(one.latest("morning")).hasValue("noon");
        assertThat(two.versions("noon")).containsExactly("noon");
    }

    private static ClaimIndex index(Article... articles) {
        return ClaimIndex.of(List.of(articles));
    }

    private static Article article(String id, ArticleRelation... relations) {
        return Article.builder().id(id).relations(List.of(relations)).build();
    }
}
