package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.check.CheckRule;
import io.github.newsclaims.compare.diff.ArticleDiff;
import io.github.newsclaims.compare.merge.ArticleMerge;
import io.github.newsclaims.testing.BrokenRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That each part that refers to sources is known to whatever follows references. */
class SourcePartsTest {
    private static final Article FULL = Samples.fullArticle();

    private static final CheckRule[] OTHER_RULES = Arrays.stream(CheckRule.values())
            .filter(rule -> rule != CheckRule.SOURCE_UNUSED)
            .toArray(CheckRule[]::new);

    /** The strings of the full article, by pointer, that are ids of its sources, but for the ids themselves. */
    private static final Map<String, String> REFERENCES = references();

    @Test
    void hasAReferenceInEachPartThatMayHaveOne() {
        assertThat(paths(REFERENCES))
                .containsExactly(
                        "claims.about",
                        "claims.attribution.origin.addressees",
                        "claims.attribution.origin.speaker.ids",
                        "claims.attribution.relays.addressees",
                        "claims.attribution.relays.speaker.ids",
                        "claims.figures.entity",
                        "publisher",
                        "sources.members");
    }

    @Test
    void refusesAnIdThatNoSourceHas() {
        REFERENCES.forEach((pointer, id) -> BrokenRule.at(
                        pointer,
                        pointer.contains("/speaker/") || pointer.equals("/publisher")
                                ? "Invalid article: the source is not in sources, got \"nobody\""
                                : "Invalid article: the id is not in sources or entities, got \"nobody\"",
                        () -> PartPlace.replaced(FULL, pointer, "nobody"))
                .verify());
    }

    @Test
    void findsNoSourceUnusedThatAnyPartRefersTo() {
        Article article =
                FULL.toBuilder().addSource(Source.person("extra", "E. Extra")).build();

        assertThat(unused(article)).isEqualTo("[source-unused at /sources/4]");
        REFERENCES
                .keySet()
                .forEach(pointer -> assertThat(unused(PartPlace.replaced(article, pointer, "extra")))
                        .as(pointer)
                        .isEqualTo("[]"));
    }

    @Test
    void renamesTheSourcesOfTheSecondOfTwoMergedArticlesInEachPart() {
        Article others = Article.builder()
                .id(FULL.id())
                .provenance(FULL.provenance())
                .sources(FULL.sources().stream()
                        .map(source -> Source.person(source.id(), "Another " + source.id()))
                        .toList())
                .build();
        Article merged = ArticleMerge.of(others, FULL).article();

        Map<String, String> renamed = new LinkedHashMap<>();
        REFERENCES.forEach((pointer, id) -> renamed.put(after(others, pointer), id + "-2"));
        assertThat(PartPlace.values(merged, String.class)).containsAllEntriesOf(renamed);
    }

    @Test
    void findsNoDifferenceInAnyPartThatRefersToASourceUnderAnotherId() {
        Article renamed = renamed(id -> id.equals("leader") ? id : id + "-x");

        assertThat(PartPlace.values(renamed, String.class)).containsEntry("/publisher", "post-x");
        assertThat(ArticleDiff.between(FULL, renamed).isEmpty()).isTrue();
    }

    private static String unused(Article article) {
        return ArticleCheck.standard().without(OTHER_RULES).check(article).stream()
                .map(finding -> finding.rule().id() + " at " + finding.pointer())
                .toList()
                .toString();
    }

    /** The pointer in the merged article, in which the sources of the second one are after those of the first. */
    private static String after(Article first, String pointer) {
        return pointer.replaceFirst(
                "/sources/1/", "/sources/" + (first.sources().size() + 1) + "/");
    }

    private static Article renamed(UnaryOperator<String> ids) {
        Object claims = FULL.claims();
        Object sources = FULL.sources();
        for (Map.Entry<String, String> reference : REFERENCES.entrySet()) {
            String pointer = reference.getKey();
            String id = ids.apply(reference.getValue());
            if (pointer.startsWith("/claims")) {
                claims = PartPlace.replaced(claims, pointer.substring("/claims".length()), id);
            } else if (pointer.startsWith("/sources")) {
                sources = PartPlace.replaced(sources, pointer.substring("/sources".length()), id);
            }
        }
        for (int index = 0; index < FULL.sources().size(); index++) {
            String id = ids.apply(FULL.sources().get(index).id());
            sources = PartPlace.replaced(sources, "/" + index + "/id", id);
        }
        Object publisher = ids.apply(FULL.publisher().orElseThrow());
        return (Article) PartSetter.with(FULL, Map.of("publisher", publisher, "sources", sources, "claims", claims));
    }

    private static Map<String, String> references() {
        Set<String> ids = FULL.sources().stream().map(Source::id).collect(Collectors.toSet());
        Map<String, String> references = new LinkedHashMap<>();
        PartPlace.values(FULL, String.class).forEach((pointer, text) -> {
            if (ids.contains(text) && !pointer.matches("/sources/[0-9]+/id")) {
                references.put(pointer, text);
            }
        });
        return references;
    }

    private static Set<String> paths(Map<String, String> values) {
        return values.keySet().stream().map(PartPlace::path).collect(Collectors.toCollection(TreeSet::new));
    }
}
