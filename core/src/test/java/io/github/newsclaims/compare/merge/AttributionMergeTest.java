package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Source;
import io.github.newsclaims.compare.merge.PartValue.AttributionValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of two attributions of one claim is joined. */
class AttributionMergeTest {
    private static final AttributionStep IDA = AttributionStep.by("ida");
    private static final AttributionStep OLU = AttributionStep.by("olu");
    private static final Attribution BARE = Attribution.builder().origin(IDA).build();
    private static final Attribution FULL = Attribution.direct(OLU.withCue("said"), IDA)
            .withTranslatedFrom("nb")
            .withExtensions(Extensions.none().with("tool:score", 3));

    @Test
    void doesNotMixAttributionsToDifferentSpeakers() {
        ArticleMerge merge = ArticleMerge.of(article(BARE), article(FULL));
        ArticleMerge reverse = ArticleMerge.of(article(FULL), article(BARE));

        assertThat(merge.article()).isEqualTo(article(BARE));
        assertThat(merge.disagreements())
                .containsExactly(new Disagreement(
                        "/claims/0/attribution", new AttributionValue(BARE), new AttributionValue(FULL)));
        assertThat(reverse.article()).isEqualTo(article(FULL));
        assertThat(reverse.disagreements())
                .containsExactly(new Disagreement(
                        "/claims/0/attribution", new AttributionValue(FULL), new AttributionValue(BARE)));
    }

    @Test
    void keepsTheProvenanceOfTheAttributionThatIsKept() {
        Provenance tool = Provenance.builder().agent("tool").build();
        Provenance other = Provenance.builder().agent("other").build();
        ArticleMerge merge = ArticleMerge.of(
                article(BARE.withProvenance(List.of(tool))), article(FULL.withProvenance(List.of(other))));

        assertThat(merge.article().claims().get(0).attribution()).contains(BARE.withProvenance(List.of(tool)));
    }

    @Test
    void joinsAttributionsToOneSpeakerOrToOneThatIsNotResolved() {
        Attribution toIda = FULL.withOrigin(IDA.withCue("said")).withRelays(List.of(OLU));
        Attribution toNobody = Attribution.builder()
                .origin(AttributionStep.byUnresolved("she"))
                .build();

        assertThat(merged(BARE.withRelays(List.of(OLU)), toIda)).isEqualTo(toIda);
        assertThat(merged(toNobody, FULL.withRelays(List.of())))
                .isEqualTo(FULL.withRelays(List.of())
                        .withOrigin(OLU.withCue("said").withMention("she")));
    }

    private static Attribution merged(Attribution one, Attribution other) {
        ArticleMerge merge = ArticleMerge.of(article(one), article(other));
        assertThat(merge.disagreements()).isEmpty();
        return merge.article().claims().get(0).attribution().orElseThrow();
    }

    private static Article article(Attribution attribution) {
        return Article.builder()
                .id("a")
                .addSource(Source.person("ida", "Ida Nor"))
                .addSource(Source.person("olu", "Olu Berg"))
                .addClaim(Claim.builder()
                        .id("c")
                        .proposition("Crews earn more.")
                        .attribution(attribution)
                        .build())
                .build();
    }
}
