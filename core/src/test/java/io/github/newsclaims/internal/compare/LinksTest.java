package io.github.newsclaims.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Strings are in one group if a chain of links leads from one to the other. */
class LinksTest {
    private final Links links = new Links();

    @Test
    void hasAGroupForEachStringThatIsNotLinked() {
        assertThat(links.root("a")).isEqualTo("a");
        assertThat(links.groups(Stream.of("a", "b", "a"))).isEqualTo(2);
    }

    @Test
    void putsAChainIntoOneGroup() {
        links.link("a", "b");
        links.link("c", "d");
        links.link("b", "c");

        assertThat(links.root("a")).isEqualTo(links.root("d")).isEqualTo(links.root("b"));
        assertThat(links.groups(Stream.of("a", "b", "c", "d"))).isOne();
        assertThat(links.groups(Stream.of("a", "d", "e"))).isEqualTo(2);
    }

    @Test
    void acceptsALinkThatClosesACircle() {
        links.link("a", "b");
        links.link("b", "c");
        links.link("c", "a");
        links.link("a", "a");

        assertThat(links.groups(Stream.of("a", "b", "c"))).isOne();
    }

    @Test
    void linksAllStringsOfAList() {
        links.link(List.of("a", "b", "c"));
        links.link(List.of());

        assertThat(links.groups(Stream.of("a", "b", "c"))).isOne();
        assertThat(links.groups(Stream.of("a", "d"))).isEqualTo(2);
    }

    @Test
    void linksLongChains() {
        for (int index = 0; index < 100_000; index++) {
            links.link("s" + index, "s" + (index + 1));
        }

        assertThat(links.root("s0")).isEqualTo(links.root("s50000")).isEqualTo("s100000");
    }
}
