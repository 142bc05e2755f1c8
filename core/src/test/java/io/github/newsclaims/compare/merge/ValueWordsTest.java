package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The values of a disagreement are shown to people without the names of classes and fields. */
class ValueWordsTest {
    private static final AttributionStep LEADER = AttributionStep.by("leader");

    @Test
    void showsWordsWithTheirPlaceAndContext() {
        Anchor pay = Anchor.of(TextSpan.of(0, 8, "They pay"));

        assertThat(new PartValue.WordingValue(pay).words()).isEqualTo("“They pay” at 0 to 8");
        assertThat(new PartValue.WordingValue(pay.and(Anchor.of(TextSpan.of(20, 24, "more")))).words())
                .isEqualTo("“They pay” at 0 to 8 … “more” at 20 to 24");
        assertThat(new PartValue.WordingValue(Words.of("They pay", "more")).words())
                .isEqualTo("“They pay” … “more”");
        assertThat(new PartValue.WordingValue(Words.ofQuotes(
                                TextQuote.of("said").withPrefix("leader ").withSuffix(" in March")))
                        .words())
                .isEqualTo("“said” after “leader ” before “ in March”");
    }

    @Test
    void showsATimeWithItsWords() {
        assertThat(time(TimeExpression.of("2031-03").withWording("in March"))).isEqualTo("“in March”, 2031-03");
        assertThat(time(TimeExpression.builder().wording("in March").build())).isEqualTo("“in March”");
        assertThat(time(TimeExpression.of("XXXX-03").withResolved(Edtf.parse("2031-03"))))
                .isEqualTo("XXXX-03, 2031-03");
    }

    private static String time(TimeExpression time) {
        return new PartValue.TimeValue(time).words();
    }

    @Test
    void showsAPlaceWithItsRoleEntityAndWords() {
        Place port =
                Place.of("Skarvik").withRole(PlaceRole.FROM).withEntity("port").withWording("from Skarvik");

        assertThat(new PartValue.PlaceValue(port).words()).isEqualTo("Skarvik, from, port, “from Skarvik”");
    }

    @Test
    void showsWhereAndWhenAClaimAppeared() {
        Appearance strike = Appearance.of("https://example.com/strike")
                .withTitle("Strike")
                .withPublisher("Harbour Post")
                .withDate("2031-04-07")
                .withNote("Evening edition.");

        assertThat(new PartValue.AppearanceValue(strike).words())
                .isEqualTo("Strike, Harbour Post, 2031-04-07, https://example.com/strike, Evening edition.");
    }

    @Test
    void showsASectionWithItsDate() {
        Section ticker = Section.of(SectionKind.BODY, 0, 9).withPublished("2031-04-07");

        assertThat(new PartValue.SectionValue(ticker).words()).isEqualTo("body from 0 to 9, 2031-04-07");
    }

    @Test
    void showsTheSpeakersOfAnAttributionByIdAndMention() {
        assertThat(steps(LEADER.withMention("a shift leader"), AttributionStep.by("post", "wire")))
                .isEqualTo("leader (“a shift leader”), through post and wire");
        assertThat(steps(AttributionStep.byOneOf("nor", "berg"), AttributionStep.byUnresolved("he")))
                .isEqualTo("nor or berg, through somebody unresolved (“he”)");
        assertThat(steps(AttributionStep.byUnstated())).isEqualTo("somebody unstated");
        assertThat(new PartValue.AttributionValue(
                                Attribution.builder().origin(LEADER).build())
                        .words())
                .isEqualTo("leader");
        assertThat(new PartValue.AttributionValue(Attribution.indirect(LEADER, AttributionStep.by("post"))).words())
                .isEqualTo("indirect: leader, through post");
    }

    private static String steps(AttributionStep... steps) {
        return new PartValue.StepsValue(List.of(steps)).words();
    }

    @Test
    void showsTheAgentsOfAProvenance() {
        Provenance tool = Provenance.by("quote-finder")
                .withVersion("1.2")
                .withGeneratedAt(Instant.parse("2031-04-07T10:00:00Z"))
                .withConfidence("0.8");

        assertThat(new PartValue.ProvenanceValue(List.of(tool, Provenance.by("ida"))).words())
                .isEqualTo("quote-finder, 1.2, 2031-04-07T10:00:00Z, confidence 0.8; ida");
        assertThat(new PartValue.ProvenanceValue(List.of()).words()).isEqualTo("none");
    }

    @Test
    void showsTheMembersOfAGroupAndTheValueOfAnExtension() {
        assertThat(new PartValue.MembersValue(List.of("nor", "berg")).words()).isEqualTo("nor, berg");
        assertThat(new PartValue.MembersValue(List.of()).words()).isEqualTo("none");
        assertThat(new PartValue.ExtensionValue(Extensions.none().with("x:a", "b")).words())
                .isEqualTo("b");
    }
}
