package io.github.newsclaims.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import io.github.newsclaims.term.EntityKind;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same source or entity has one key in two versions of an article. */
class PartyKeysTest {
    private static final URI ANNA = URI.create("https://example.org/anna");

    @Test
    void hasAKeyForEachSourceAndEntity() {
        PartyKeys keys = PartyKeys.of(article(Source.person("a", "Anna"), Source.person("b", "Berit"))
                .withEntities(List.of(Entity.of("e", EntityKind.ORGANIZATION, "Port"))));

        assertThat(keys.of(List.of("a", "b", "e"))).doesNotHaveDuplicates();
        assertThat(keys.of(List.of("b", "a"))).containsExactly(keys.of("b"), keys.of("a"));
    }

    @Test
    void isTheSameForOneKindAndName() {
        PartyKeys earlier = PartyKeys.of(article(Source.person("a", "Anna"), Source.person("b", "Berit")));
        PartyKeys later = earlier.inVersion(
                article(Source.person("b", "ANNA"), Source.person("x", "Berit"), Source.organization("o", "Anna")));

        assertThat(later.of("b")).isEqualTo(earlier.of("a"));
        assertThat(later.of("x")).isEqualTo(earlier.of("b"));
        assertThat(later.of("o")).isNotIn(earlier.of("a"), earlier.of("b"));
    }

    @Test
    void isTheSameForOneAddressBeforeOneName() {
        PartyKeys earlier = PartyKeys.of(article(
                Source.person("a", "Anna"), Source.person("b", "A. Berg").withSameAs(List.of(ANNA))));
        PartyKeys later = earlier.inVersion(
                article(Source.person("c", "Anna").withSameAs(List.of(ANNA)), Source.person("d", "Anna")));

        assertThat(later.of("c")).isEqualTo(earlier.of("b"));
        assertThat(later.of("d")).isEqualTo(earlier.of("a"));
    }

    @Test
    void isTheSameForOneNameAndIdBeforeOneNameOnly() {
        PartyKeys earlier = PartyKeys.of(article(Source.person("a", "Anna"), Source.person("b", "Anna")));
        PartyKeys later = earlier.inVersion(article(Source.person("x", "Anna"), Source.person("a", "Anna")));

        assertThat(later.of("a")).isEqualTo(earlier.of("a"));
        assertThat(later.of("x")).isEqualTo(earlier.of("b"));
    }

    @Test
    void isTheSameForOneIdIfThereIsNoName() {
        PartyKeys earlier = PartyKeys.of(article(Source.unnamed("a", "a skipper"), Source.person("b", "Berit")));
        PartyKeys later = earlier.inVersion(article(Source.unnamed("a", "the skipper"), Source.unnamed("b", "a cook")));

        assertThat(later.of("a")).isEqualTo(earlier.of("a"));
        assertThat(later.of("b")).isNotEqualTo(earlier.of("b")).isNotEqualTo(earlier.of("a"));
    }

    @Test
    void givesEachKeyOnce() {
        PartyKeys earlier = PartyKeys.of(article(Source.person("a", "Anna")));
        PartyKeys later = earlier.inVersion(
                article(Source.person("x", "Anna"), Source.person("y", "Anna"), Source.person("z", "Anna")));

        assertThat(later.of("x")).isEqualTo(earlier.of("a"));
        assertThat(later.of(List.of("x", "y", "z"))).doesNotHaveDuplicates();
    }

    private static Article article(Source... sources) {
        return Article.builder().id("a").sources(List.of(sources)).build();
    }
}
