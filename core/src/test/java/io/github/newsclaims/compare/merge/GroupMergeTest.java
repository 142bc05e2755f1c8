package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the members of groups are joined. */
class GroupMergeTest {
    @Test
    void joinsLongChainsOfGroups() {
        List<Source> chain = new ArrayList<>();
        int length = 20_000;
        for (int level = 0; level < length; level++) {
            Source group = Source.group("g" + level, "G" + level);
            chain.add(level + 1 < length ? group.withMembers(List.of("g" + (level + 1))) : group);
        }
        Article forwards = article(chain);
        Collections.reverse(chain);
        Article backwards = article(chain);

        assertThat(ArticleMerge.of(article(List.of()), forwards).article()).isEqualTo(forwards);
        assertThat(ArticleMerge.of(article(List.of()), backwards).article()).isEqualTo(backwards);
        assertThat(ArticleMerge.of(forwards, backwards).article()).isEqualTo(forwards);
    }

    @Test
    void refusesAMemberThroughWhichAGroupIsAMemberOfItself() {
        Source crew = Source.group("crew", "Crew");
        Source hands = Source.group("hands", "Hands");
        Source deck = Source.group("deck", "Deck");
        Article one = article(List.of(crew.withMembers(List.of("hands")), hands, deck));
        Article other = article(List.of(crew, hands.withMembers(List.of("deck")), deck.withMembers(List.of("crew"))));

        ArticleMerge merge = ArticleMerge.of(one, other);

        assertThat(merge.article())
                .isEqualTo(
                        article(List.of(crew.withMembers(List.of("hands")), hands.withMembers(List.of("deck")), deck)));
        assertThat(merge.disagreements()).hasToString("[/sources/2/members: none, but also crew]");
    }

    private static Article article(List<Source> sources) {
        return Article.builder().id("a").sources(sources).build();
    }
}
