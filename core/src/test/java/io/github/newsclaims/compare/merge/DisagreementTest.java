package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides of a disagreement have a type, and change places if the articles do. */
class DisagreementTest {
    private static final ArticleText TEXT = ArticleText.of("They pay 150 crowns more, a shift leader said in March.");
    private static final AttributionStep LEADER = AttributionStep.by("leader");
    private static final AttributionStep NOR = AttributionStep.by("nor");
    private static final Figure PAY = Figure.of(Amount.exact(150), Unit.currency("NOK"));

    /** Two articles, the pointer of the part in which they differ, and the two values of it in words. */
    static Stream<Arguments> differing() {
        return Stream.of(
                arguments(article().withId("b"), article(), "/id", "b", "a"),
                arguments(
                        article().withHeadline("Boats"),
                        article().withHeadline("Crews"),
                        "/headline",
                        "Boats",
                        "Crews"),
                arguments(
                        article().withUpdated(Edtf.parse("2031-04")),
                        article().withUpdated(Edtf.parse("2031-05")),
                        "/updated",
                        "2031-04",
                        "2031-05"),
                arguments(
                        article().withExtensions(Extensions.none().with("x:a", 2)),
                        article().withExtensions(Extensions.none().with("x:a", "2")),
                        "/x:a",
                        "2",
                        "2"),
                arguments(
                        article().withSections(List.of(Section.of(SectionKind.BODY, 0, 9))),
                        article().withSections(List.of(Section.of(SectionKind.CAPTION, 5, 12))),
                        "/sections/0",
                        "body from 0 to 9",
                        "caption from 5 to 12"),
                arguments(
                        article(Attribution.direct(LEADER.withPlace(Place.of("Skarvik")))),
                        article(Attribution.direct(LEADER.withPlace(Place.of("Rostad")))),
                        "/claims/0/attribution/origin/place",
                        "Skarvik",
                        "Rostad"),
                arguments(
                        article()
                                .withClaims(List.of(
                                        claim().addAppearance(firstIn("Radio")).build())),
                        article()
                                .withClaims(List.of(
                                        claim().addAppearance(firstIn("Wire")).build())),
                        "/claims/0/appearances/0",
                        "Radio",
                        "Wire"),
                arguments(
                        article().withClaims(List.of(claim().ownVoice(true).build())),
                        article(Attribution.direct(LEADER)),
                        "/claims/0",
                        "own voice",
                        "direct: leader"),
                arguments(
                        article(Attribution.direct(LEADER)),
                        article(Attribution.indirect(LEADER)),
                        "/claims/0/attribution/quotation",
                        "direct",
                        "indirect"),
                arguments(
                        article(Attribution.direct(LEADER)),
                        article(Attribution.direct(NOR)),
                        "/claims/0/attribution",
                        "direct: leader",
                        "direct: nor"),
                arguments(
                        article(Attribution.direct(LEADER)),
                        article(Attribution.direct(LEADER, NOR)),
                        "/claims/0/attribution/relays",
                        "none",
                        "nor"),
                arguments(
                        article(Attribution.direct(LEADER.withCue("said"))),
                        article(Attribution.direct(LEADER.withCue("told"))),
                        "/claims/0/attribution/origin/cue",
                        "“said”",
                        "“told”"),
                arguments(
                        article(Attribution.direct(LEADER.withTime(TimeExpression.of("2031")))),
                        article(Attribution.direct(LEADER.withTime(TimeExpression.of("2032")))),
                        "/claims/0/attribution/origin/time",
                        "2031",
                        "2032"),
                arguments(
                        article()
                                .withClaims(List.of(claim().factuality(sure(Certainty.CERTAIN))
                                        .build())),
                        article()
                                .withClaims(List.of(claim().factuality(sure(Certainty.POSSIBLE))
                                        .build())),
                        "/claims/0/factuality",
                        "certain, positive",
                        "possible, positive"),
                arguments(
                        article()
                                .withClaims(List.of(claim().addFigure(PAY.withTrend(Trend.INCREASING))
                                        .build())),
                        article()
                                .withClaims(List.of(claim().addFigure(PAY.withTrend(Trend.DECREASING))
                                        .build())),
                        "/claims/0/figures/0/trend",
                        "increasing",
                        "decreasing"),
                arguments(
                        article()
                                .withClaims(List.of(claim().addFigure(PAY.withMargin(new BigDecimal("10")))
                                        .build())),
                        article()
                                .withClaims(List.of(claim().addFigure(PAY.withMargin(new BigDecimal("0.0000001")))
                                        .build())),
                        "/claims/0/figures/0/margin",
                        "10",
                        "0.0000001"),
                arguments(
                        article()
                                .withClaims(
                                        List.of(claim().addFigure(placed(PAY)).build())),
                        article()
                                .withClaims(List.of(claim().addFigure(placed(PAY.withAmount(Amount.exact(15))))
                                        .build())),
                        "/claims/0/figures/0",
                        "150 NOK",
                        "15 NOK"));
    }

    @ParameterizedTest
    @MethodSource("differing")
    void hasTheValuesOfBothArticlesInEitherOrder(
            Article one, Article other, String pointer, String first, String second) {
        Disagreement found = only(one, other);
        Disagreement turned = only(other, one);
        assertThat(found.pointer()).startsWith(pointer);
        assertThat(turned.pointer()).startsWith(pointer);
        assertThat(found.first().words()).isEqualTo(first);
        assertThat(found.second().words()).isEqualTo(second);
        assertThat(turned.first()).isEqualTo(found.second());
        assertThat(turned.second()).isEqualTo(found.first());
        assertThat(found.first()).isNotEqualTo(found.second());
        assertThat(found).hasToString(found.pointer() + ": " + first + ", but also " + second);
    }

    @Test
    void hasTheMembersThatBothArticlesGiveAGroup() {
        Source crews = Source.group("crews", "Crews");
        Source cooks = Source.group("cooks", "Cooks");
        Article one = article().withSources(List.of(crews.withMembers(List.of("cooks")), cooks));
        Article other = article().withSources(List.of(crews, cooks.withMembers(List.of("crews"))));
        assertThat(only(one, other))
                .isEqualTo(new Disagreement(
                        "/sources/1/members",
                        new PartValue.MembersValue(List.of()),
                        new PartValue.MembersValue(List.of("crews"))));
    }

    @Test
    void namesTheMembersOfAGroupByTheirIdsInTheMergedArticle() {
        Source crews = Source.group("crews", "Crews");
        Source cooks = Source.group("cooks", "Cooks");
        Article one = article().withSources(List.of(crews.withMembers(List.of("cooks")), cooks));
        Article other = article()
                .withSources(List.of(crews.withId("x"), cooks.withId("y").withMembers(List.of("x"))));
        assertThat(only(one, other))
                .isEqualTo(new Disagreement(
                        "/sources/1/members",
                        new PartValue.MembersValue(List.of()),
                        new PartValue.MembersValue(List.of("crews"))));
    }

    @Test
    void hasTheProvenanceThatNoPartCarries() {
        Provenance tool = Provenance.by("quote-finder");
        Provenance person = Provenance.by("ida");
        Disagreement lost = only(bare().withProvenance(List.of(tool)), bare().withProvenance(List.of(person)));
        assertThat(lost)
                .isEqualTo(new Disagreement(
                        "/provenance",
                        new PartValue.ProvenanceValue(List.of()),
                        new PartValue.ProvenanceValue(List.of(tool, person))));
        assertThat(lost).hasToString("/provenance: none, but also quote-finder; ida");
    }

    @Test
    void doesNotHaveTheProvenanceThatASourceOrAnEntityCarries() {
        Article one = bare().withProvenance(List.of(Provenance.by("quote-finder")));
        Article sources = one.withSources(List.of(Source.person("nor", "Ida Nor")));
        Article entities = one.withEntities(List.of(Entity.of("skarvik", EntityKind.PLACE, "Skarvik")));

        for (Article first : List.of(sources, entities)) {
            ArticleMerge merge = ArticleMerge.of(first, bare());

            assertThat(merge.article().provenance()).isEmpty();
            assertThat(merge.disagreements()).isEmpty();
        }
    }

    @Test
    void isListedOnceIfTwoArticlesDisagreeWithTheFirstInTheSameWay() {
        Article one = bare().withHeadline("Boats");
        Article other = bare().withHeadline("Crews");

        assertThat(ArticleMerge.of(one, other, other).disagreements())
                .hasToString("[/headline: Boats, but also Crews]");
        assertThat(ArticleMerge.of(one, other, bare().withHeadline("Pay")).disagreements())
                .hasToString("[/headline: Boats, but also Crews, /headline: Boats, but also Pay]");
    }

    @Test
    void hasAnExampleOfEveryKindOfValue() {
        Set<Class<?>> seen = new HashSet<>(Set.of(PartValue.MembersValue.class, PartValue.ProvenanceValue.class));
        differing()
                .map(arguments ->
                        only((Article) arguments.get()[0], (Article) arguments.get()[1]))
                .forEach(found -> {
                    seen.add(found.first().getClass());
                    seen.add(found.second().getClass());
                });
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(PartValue.class.getPermittedSubclasses()).collect(Collectors.toSet()));
    }

    @Test
    void refusesABlankText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartValue.TextValue(" "))
                .withMessage("Invalid text of a part: it must not be blank, got \" \"");
    }

    private static Appearance firstIn(String title) {
        return Appearance.builder().title(title).first(true).build();
    }

    private static Disagreement only(Article one, Article other) {
        List<Disagreement> found = ArticleMerge.of(one, other).disagreements();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Factuality sure(Certainty certainty) {
        return new Factuality(certainty, Polarity.POSITIVE);
    }

    private static Figure placed(Figure figure) {
        return figure.withWording(TEXT.find("150 crowns").only());
    }

    private static Claim.Builder claim() {
        return Claim.builder()
                .id("c")
                .wording(TEXT.find("They pay 150 crowns more").only());
    }

    private static Article article(Attribution attribution) {
        return article().withClaims(List.of(claim().attribution(attribution).build()));
    }

    private static Article bare() {
        return Article.builder().id("a").text(TEXT).build();
    }

    private static Article article() {
        return Article.builder()
                .id("a")
                .text(TEXT)
                .addSource(Source.unnamed("leader", "a shift leader"))
                .addSource(Source.person("nor", "Ida Nor"))
                .build();
    }
}
