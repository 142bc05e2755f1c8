package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sources of two articles are the same. */
class SourceMatchingTest {
    private static final ArticleText TEXT =
            ArticleText.of("“They pay 150 crowns a month more,” a shift leader said in March. “They left.”");

    @Test
    void doesNotUniteASourceWithoutANameWithOneOfTwoThatAreMentionedWhereItIs() {
        Source both = Source.unnamed("both", "hands").withMentions(List.of(at("They left"), at("in March")));
        Article other = article()
                .withSources(List.of(
                        Source.unnamed("one", "a cook").withMentions(List.of(at("They left"))),
                        Source.unnamed("two", "a hand").withMentions(List.of(at("in March")))));

        assertThat(ArticleMerge.of(article().withSources(List.of(both)), other)
                        .article()
                        .sources())
                .extracting(Source::id)
                .containsExactly("both", "one", "two");
    }

    @Test
    void countsTheMentionsOfASpeakerInTheStepsOfClaims() {
        Article one = spokenBy(Source.unnamed("s1", "a shift leader"), at("a shift leader"));
        Article other = spokenBy(Source.unnamed("s7", "a leader of a shift"), at("a shift leader"));
        Article elsewhere = spokenBy(Source.unnamed("s7", "a leader of a shift"), at("in March"));

        assertThat(ArticleMerge.of(one, other).article().sources())
                .extracting(Source::id)
                .containsExactly("s1");
        assertThat(ArticleMerge.of(one, elsewhere).article().sources())
                .extracting(Source::id)
                .containsExactly("s1", "s7");
    }

    private static Article spokenBy(Source source, Anchor mention) {
        AttributionStep step = AttributionStep.by(source.id()).withMention(mention);
        Claim said = claim("c1", "They left.")
                .attribution(Attribution.indirect(step))
                .build();
        return Article.builder()
                .id("a")
                .text(TEXT)
                .addSource(source)
                .addClaim(said)
                .build();
    }

    @Test
    void doesNotDoubleASourceWithTheSameIdThatAgrees() {
        Source cook = Source.unnamed("cook", "a cook");
        Source ida = Source.person("ida", "Ida Nor");

        assertThat(sources(cook, cook.withRole("chef"))).containsExactly("cook");
        assertThat(sources(cook, Source.unnamed("cook", "a Cook").withNote("old")))
                .containsExactly("cook");
        assertThat(sources(cook, Source.unnamed("cook", "a sailor"))).containsExactly("cook", "cook-2");
        assertThat(sources(cook, Source.person("cook", "Ida Nor"))).containsExactly("cook", "cook-2");
        assertThat(sources(ida, Source.organization("ida", "Ida Nor"))).containsExactly("ida", "ida-2");
    }

    @Test
    void unitesASourceWithOneOtherOnly() {
        Source ida = Source.person("ida", "Ida Nor").withSameAs(List.of(URI.create("https://people.example/ida")));
        Article other =
                article().withSources(List.of(ida.withId("x").withName("I. Nor"), Source.person("y", "Ida Nor")));

        assertThat(ArticleMerge.of(article().withSources(List.of(ida)), other)
                        .article()
                        .sources())
                .extracting(Source::id)
                .containsExactly("ida", "y");
    }

    @Test
    void tellsTwoOfOneNameApartByTheirIds() {
        Article two = article().withSources(List.of(Source.person("a", "Ida Nor"), Source.person("b", "Ida Nor")));

        assertThat(ArticleMerge.of(two, two).article()).isEqualTo(two);
    }

    private static List<String> sources(Source one, Source other) {
        return ArticleMerge.of(article().withSources(List.of(one)), article().withSources(List.of(other)))
                .article()
                .sources()
                .stream()
                .map(Source::id)
                .toList();
    }

    private static Anchor at(String words) {
        return TEXT.find(words).only();
    }

    private static Article article() {
        return Article.builder().id("a").text(TEXT).build();
    }

    private static Claim.Builder claim(String id, String words) {
        return Claim.builder().id(id).wording(at(words));
    }
}
