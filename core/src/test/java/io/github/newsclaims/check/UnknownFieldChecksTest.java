package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The objects in which the check looks for unknown fields. */
class UnknownFieldChecksTest {
    private static final String REST =
            " has no field \"odd\"; correct the name, or give it a prefix, as in \"tool:score\"";
    /** Every object of the article that may have such fields, and what the message calls it. */
    private static final String OBJECTS = """
            /odd: article
            /contributors/0/odd: contributor
            /sections/0/odd: section
            /sources/1/odd: source
            /sources/1/provenance/0/odd: provenance
            /entities/0/odd: entity
            /entities/0/provenance/0/odd: provenance
            /claims/0/odd: claim
            /claims/0/attribution/odd: attribution
            /claims/0/attribution/origin/odd: attribution step
            /claims/0/attribution/origin/time/odd: time
            /claims/0/attribution/origin/time/event/odd: time event
            /claims/0/attribution/origin/place/odd: place
            /claims/0/attribution/relays/0/odd: attribution step
            /claims/0/attribution/relays/0/time/odd: time
            /claims/0/attribution/relays/0/time/event/odd: time event
            /claims/0/attribution/relays/0/place/odd: place
            /claims/0/attribution/provenance/0/odd: provenance
            /claims/0/figures/0/odd: figure
            /claims/0/figures/0/asOf/odd: time
            /claims/0/figures/0/asOf/event/odd: time event
            /claims/0/figures/0/places/0/odd: place
            /claims/0/figures/0/relations/0/odd: relation
            /claims/0/figures/0/relations/0/target/odd: figure reference
            /claims/0/figures/0/provenance/0/odd: provenance
            /claims/0/times/0/odd: time
            /claims/0/times/0/event/odd: time event
            /claims/0/places/0/odd: place
            /claims/0/relations/0/odd: relation
            /claims/0/relations/0/target/odd: claim reference
            /claims/0/appearances/0/odd: appearance
            /claims/0/assessments/0/odd: assessment
            /claims/0/assessments/0/rating/odd: rating
            /claims/0/assessments/0/evidence/0/odd: evidence
            /claims/0/provenance/0/odd: provenance
            /relations/0/odd: relation
            /relations/0/target/odd: article reference
            /provenance/0/odd: provenance
            """;

    private static List<Finding> findings(Article article) {
        return ArticleCheck.standard().check(article).stream()
                .filter(finding -> finding.rule() == CheckRule.UNKNOWN_FIELD)
                .toList();
    }

    @Test
    void looksAtEveryObject() {
        assertThat(findings(Samples.articleWithUnknownFields()))
                .extracting(finding -> finding.pointer() + ": " + finding.message())
                .containsExactlyElementsOf(
                        OBJECTS.lines().map(object -> object + REST).toList());
    }

    @Test
    void acceptsFieldsWithAPrefix() {
        assertThat(findings(Samples.fullArticle())).isEmpty();
    }
}
