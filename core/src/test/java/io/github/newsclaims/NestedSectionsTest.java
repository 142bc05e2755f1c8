package io.github.newsclaims;

import static io.github.newsclaims.testing.BrokenRule.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.testing.BrokenRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sections inside sections. */
class NestedSectionsTest {
    private static final Section BODY = Section.of(SectionKind.BODY, 0, 9);

    @Test
    void takesSectionsInsideOthers() {
        List<Section> nested = List.of(
                Section.of(SectionKind.BLOCK_QUOTE, 2, 5),
                BODY,
                Section.of(SectionKind.LIVE_ENTRY, 0, 5),
                Section.of(SectionKind.LIVE_ENTRY, 5, 9),
                Section.of(SectionKind.CORRECTION, 5, 9));

        assertThat(divided(nested).sections()).isEqualTo(nested);
    }

    @Test
    void findsTheInnermostSection() {
        Section entry = Section.of(SectionKind.LIVE_ENTRY, 0, 5);
        Section quote = Section.of(SectionKind.BLOCK_QUOTE, 2, 5);
        Article article = divided(List.of(quote, BODY, entry));

        assertThat(article.sectionAt(1)).contains(entry);
        assertThat(article.sectionAt(2)).contains(quote);
        assertThat(article.sectionAt(5)).contains(BODY);
        assertThat(article.sectionAt(9)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void namesTheRuleAndThePartAtFault(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> namesTheRuleAndThePartAtFault() {
        return Stream.of(
                at(
                        "/sections/1",
                        "Invalid article: a section lies inside another one or apart from it, and another one ends at 9,"
                                + " got 8",
                        () -> divided(List.of(BODY, Section.of(SectionKind.CAPTION, 8, 10)))),
                at(
                        "/sections/2",
                        "Invalid article: a section lies inside another one or apart from it, and another one ends at 5,"
                                + " got 4",
                        () -> divided(List.of(
                                BODY,
                                Section.of(SectionKind.BLOCK_QUOTE, 2, 5),
                                Section.of(SectionKind.PULL_QUOTE, 4, 6)))),
                at(
                        "/sections/1",
                        "Invalid article: two sections of one range must have different kinds, got body",
                        () -> divided(List.of(BODY, BODY.withPublished("2031")))));
    }

    private static Article divided(List<Section> sections) {
        return Article.builder().id("a").text("0123456789").sections(sections).build();
    }
}
