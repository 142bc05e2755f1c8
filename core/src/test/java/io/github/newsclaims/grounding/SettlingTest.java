package io.github.newsclaims.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.InvalidPartException;
import io.github.newsclaims.Section;
import io.github.newsclaims.WordingRole;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The choice of places for words that grounding leaves open. */
class SettlingTest {
    private static final ArticleText TEXT =
            ArticleText.of("He said so. “They pay 150 crowns,” said Ida, who said more.\n\n"
                    + "They left. They left. Then came 30 boats.");
    private static final String CUE = "/claims/0/attribution/origin/cue";

    @Test
    void showsEachCandidateWithContextSectionAndDistance() {
        Grounding grounding = Grounding.of(saying("They pay 150 crowns", "said"));
        UngroundedWords cue = grounding.problems().get(0);

        assertThat(grounding.candidates(cue))
                .extracting(candidate -> candidate.place().start())
                .containsExactly(35, 3, 49);
        assertThat(grounding.candidates(cue).get(1)).hasToString("3 to 7 in He [said] so. “They pay 150 crowns,” said");
        assertThat(grounding.candidates(cue).get(2).context()).isEqualTo(TEXT.context(TEXT.span(49, 53), 32));
        PlaceCandidate first = grounding.candidates(cue).get(0);
        assertThat(first.place().start()).isEqualTo(35);
        assertThat(first.section()).contains(SectionKind.BODY);
        assertThat(first.distance()).isEqualTo(OptionalInt.of(3));
        assertThat(grounding.candidates(cue).get(1).section()).isEmpty();
        assertThat(grounding.candidates(cue).get(1).distance()).isEqualTo(OptionalInt.of(6));
    }

    @Test
    void hasNoDistanceForTheWordsOfAClaim() {
        Grounding grounding = Grounding.of(article(claim("They left.").build()));

        assertThat(grounding.candidates(grounding.problems().get(0)))
                .extracting(PlaceCandidate::distance)
                .containsExactly(OptionalInt.empty(), OptionalInt.empty());
    }

    @Test
    void settlesOneProblem() {
        Grounding grounding = Grounding.of(saying("They pay 150 crowns", "said"));
        UngroundedWords cue = grounding.problems().get(0);
        Grounding settled = grounding.settle(cue, cue.places().get(0));

        assertThat(settled.problems()).isEmpty();
        assertThat(settled.article().wordings().get(1).wording()).isEqualTo(TEXT.anchor(35, 39));
        assertThat(settled.grounded())
                .extracting(GroundedWords::toString)
                .containsExactly(
                        "/claims/0/wording: \"They pay 150 crowns\" at 13 to 32, EXACT",
                        CUE + ": \"said\" at 35 to 39, EXACT");
        assertThat(grounding.settle(CUE, cue.places().get(0))).isEqualTo(settled);
        assertThat(grounding.problems()).hasSize(1);
    }

    @Test
    void looksForThePartsOfAClaimOnceItIsSettled() {
        Figure figure = Figure.of(Amount.exact(2), Unit.COUNT).withWording("left");
        Grounding grounding =
                Grounding.of(article(claim("They left.").addFigure(figure).build()));

        assertThat(grounding.problems())
                .extracting(UngroundedWords::reason)
                .containsExactly(UngroundedReason.AMBIGUOUS, UngroundedReason.CLAIM_UNGROUNDED);
        Grounding settled =
                grounding.settle("/claims/0/wording", TEXT.find("They left.").last());
        assertThat(settled.problems()).isEmpty();
        assertThat(settled.grounded())
                .extracting(GroundedWords::pointer)
                .containsExactly("/claims/0/wording", "/claims/0/figures/0/wording");
    }

    @Test
    void takesAPlaceWithOtherWordsAndSaysSo() {
        Grounding grounding = Grounding.of(article(claim("They all left.").build()));
        Grounding settled =
                grounding.settle("/claims/0/wording", TEXT.find("They left.").first());

        assertThat(settled.grounded().get(0).level()).isEqualTo(VerbatimLevel.CHANGED_WORDS);
    }

    @Test
    void refusesAPlaceThatIsNotAllowed() {
        Figure figure = Figure.of(Amount.exact(30), Unit.COUNT).withWording("30 boats");
        Grounding grounding = Grounding.of(
                article(claim("They pay 150 crowns").addFigure(figure).build()));
        Anchor outside = TEXT.find("30 boats").only();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> grounding.settle("/claims/0/figures/0/wording", outside))
                .isInstanceOf(InvalidPartException.class)
                .withMessageContaining("/claims/0/figures/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grounding.settle("/claims/0/wording", outside))
                .withMessage(
                        "Invalid grounding: the pointer must be that of one of its problems, got \"/claims/0/wording\"");
        Anchor otherText = ArticleText.of("They paid").anchor(0, 9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grounding.settle("/claims/0/figures/0/wording", otherText));
        Grounding withoutText = Grounding.of(
                Article.builder().id("a").addClaim(claim("They left.").build()).build());
        assertThat(withoutText.candidates(withoutText.problems().get(0))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withoutText.settle("/claims/0/wording", outside))
                .withMessage("Invalid grounding: it needs an article with its text");
    }

    @Test
    void takesTheNearestPlaceOnRequest() {
        Grounding grounding = Grounding.of(saying("They pay 150 crowns", "said"));

        assertThat(grounding.settleNearest(WordingRole.MENTION)).isSameAs(grounding);
        Grounding settled = grounding.settleNearest(WordingRole.CUE);
        assertThat(settled.problems()).isEmpty();
        assertThat(settled.article().wordings().get(1).wording()).isEqualTo(TEXT.anchor(35, 39));
    }

    @Test
    void doesNotChooseBetweenTwoPlacesThatAreEquallyNear() {
        ArticleText text = ArticleText.of("said “They pay” said");
        Article article = Article.builder()
                .id("a")
                .text(text)
                .addClaim(claim("They pay")
                        .attribution(
                                Attribution.direct(AttributionStep.byUnstated().withCue("said")))
                        .build())
                .build();
        Grounding grounding = Grounding.of(article);

        assertThat(grounding.problems()).hasSize(1);
        assertThat(grounding.settleNearest(WordingRole.values()).problems()).hasSize(1);
    }

    @Test
    void doesNotChooseForTheWordsOfAClaim() {
        Grounding grounding = Grounding.of(article(claim("They left.").build()));

        assertThat(grounding.settleNearest(WordingRole.values())).isSameAs(grounding);
    }

    private static Article saying(String words, String cue) {
        return article(claim(words)
                .attribution(Attribution.direct(AttributionStep.byUnstated().withCue(cue)))
                .build());
    }

    private static Claim.Builder claim(String words) {
        return Claim.builder().id("c").wording(words);
    }

    private static Article article(Claim claim) {
        return Article.builder()
                .id("a")
                .text(TEXT)
                .addSection(Section.of(SectionKind.BODY, 12, 50))
                .addClaim(claim)
                .build();
    }

    @Test
    void doesNotTellPlacesInOneSectionApartByIt() {
        Article article = article(claim("They left.").build())
                .withSections(List.of(Section.of(SectionKind.BODY, 0, TEXT.length())));

        assertThat(Grounding.of(article).problems().get(0).message())
                .isEqualTo("/claims/0/wording: \"They left.\" stands in 2 places: line 3, column 1; line 3, column 12");
    }

    @Test
    void measuresTheDistanceFromTheClaimThatHasTheWords() {
        Claim first = claim("He said so").build();
        Claim second = Claim.builder()
                .id("d")
                .wording("They pay 150 crowns")
                .attribution(Attribution.direct(AttributionStep.byUnstated().withCue("said")))
                .build();
        Grounding grounding = Grounding.of(article(first).withClaims(List.of(first, second)));

        assertThat(grounding.candidates(grounding.problems().get(0)))
                .extracting(candidate -> candidate.place().start(), PlaceCandidate::distance)
                .containsExactly(
                        tuple(35, OptionalInt.of(3)), tuple(3, OptionalInt.of(6)), tuple(49, OptionalInt.of(17)));
    }
}
