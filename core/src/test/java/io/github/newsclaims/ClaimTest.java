package io.github.newsclaims;

import static io.github.newsclaims.ArticleRulesTest.anchor;
import static io.github.newsclaims.testing.BrokenRule.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.testing.BrokenRule;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Words;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimTest {
    private static final String LONG_ID = "🙂".repeat(201);

    @ParameterizedTest
    @MethodSource({"fields", "insertions", "figures"})
    void namesTheRuleAndThePartAtFault(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> fields() {
        return Stream.of(
                at("/id", "Invalid claim: id must not be blank, got \"\\u2003\"", () -> stated("\u2003")),
                at(
                        "/id",
                        "Invalid claim: id must have 1 to 200 characters, got \"" + "🙂".repeat(80) + "…\"",
                        () -> stated(LONG_ID)),
                at(
                        "/id",
                        "Invalid claim: id has an unpaired surrogate at UTF-16 index 1, got \"c\\udc00\"",
                        () -> stated("c\udc00")),
                at(
                        "",
                        "Invalid claim: a proposition or a wording is required",
                        () -> Claim.builder().id("c1").build()),
                at(
                        "/proposition",
                        "Invalid claim: proposition must not be blank, got \"\\t\"",
                        () -> Claim.builder().id("c1").proposition("\t").build()),
                at(
                        "/ownVoice",
                        "Invalid claim: attribution and ownVoice exclude each other",
                        () -> claim().ownVoice(true)
                                .attribution(Attribution.direct(AttributionStep.byUnstated()))
                                .build()),
                at(
                        "/name",
                        "Invalid place: name must not be blank, got \"\"",
                        () -> claim().addPlace("").build()),
                at(
                        "/note",
                        "Invalid claim: note has an unpaired surrogate at UTF-16 index 0, got \"\\ud800x\"",
                        () -> claim().note("\ud800x").build()),
                at(
                        "/relations/1/target",
                        "Invalid claim: a claim is not related to itself, got \"c1\"",
                        () -> claim().addRelation(RelationType.SUPPORTS, "c2")
                                .addRelation(RelationType.CHALLENGES, "c1")
                                .build()),
                at(
                        "/ownVoice",
                        "Invalid claim: a field of the type cannot be an extension, got \"ownVoice\"",
                        () -> claim().extensions(Extensions.of(ReadMembers.of("ownVoice", true)))
                                .build()));
    }

    static Stream<BrokenRule> insertions() {
        return Stream.of(
                at(
                        "/insertions",
                        "Invalid claim: insertions need a wording",
                        () -> claim().addInsertion("[abroad]").build()),
                at(
                        "/insertions/1",
                        "Invalid claim: an insertion with a place needs a claim wording with a place, got \"boats\"",
                        () -> claim().wording("boats pay")
                                .addInsertion("pay")
                                .addInsertion(anchor(2, "boats"))
                                .build()),
                at(
                        "/insertions/0",
                        "Invalid claim: an insertion must lie inside the wording of its claim, got \"boats\"",
                        () -> claim().wording(anchor(3, "oats pay"))
                                .addInsertion(anchor(2, "boats"))
                                .build()));
    }

    static Stream<BrokenRule> figures() {
        return Stream.of(
                at(
                        "/figures/2/id",
                        "Invalid claim: the id of a figure must be unique within its claim, got \"f\"",
                        () -> claim().addFigure(figure().withId("f"))
                                .addFigure(figure().withId("g"))
                                .addFigure(figure().withId("f"))
                                .build()),
                at(
                        "/figures/0/wording",
                        "Invalid claim: a figure with a place needs a claim wording with a place, got \"150\"",
                        () -> claim().addFigure(figure().withWording(anchor(7, "150")))
                                .build()),
                at(
                        "/figures/1/wording",
                        "Invalid claim: a figure must lie inside the wording of its claim, got \"150\"",
                        () -> claim().wording(split())
                                .addFigure(figure())
                                .addFigure(figure().withWording(anchor(7, "150")))
                                .build()),
                at(
                        "/figures/0/wording",
                        "Invalid claim: a figure must lie inside the wording of its claim, got \"150 crowns\"",
                        () -> claim().wording(anchor(7, "150 crown"))
                                .addFigure(figure().withWording(anchor(7, "150 crowns")))
                                .build()));
    }

    @Test
    void allowsAFigureOverSpansThatTouch() {
        Anchor touching = anchor(0, "they pa").and(anchor(7, "150"));
        Claim claim = claim().wording(touching)
                .addFigure(figure().withWording(anchor(5, "pa150")))
                .build();
        assertThat(claim.figures()).hasSize(1);
    }

    @Test
    void allowsAFigureAndAnInsertionWithoutAPlaceInAClaimWithOne() {
        Claim claim = claim().wording(split())
                .addInsertion("[abroad]")
                .addFigure(figure().withWording("150"))
                .build();
        assertThat(claim.insertions()).containsExactly(Words.of("[abroad]"));
    }

    @Test
    void countsTheCharactersOfAnIdInCodePoints() {
        assertThat(stated("🙂".repeat(200)).id()).hasSize(400);
    }

    @Test
    void recordsNoVoiceUnlessToldSo() {
        Claim claim = stated("c1");
        assertThat(claim.ownVoice()).isFalse();
        assertThat(claim.attribution()).isEmpty();
    }

    @Test
    void takesWordsWhereverAWordingIsWanted() {
        Claim claim = claim().wording("boats pay").addInsertion("[abroad]").build();
        assertThat(claim.wording()).contains(Words.of("boats pay"));
        assertThat(claim.insertions()).containsExactly(Words.of("[abroad]"));
    }

    private static Anchor split() {
        return anchor(0, "they").and(anchor(12, "more"));
    }

    private static Claim stated(String id) {
        return Claim.builder().id(id).proposition("Boats pay more.").build();
    }

    private static Claim.Builder claim() {
        return Claim.builder().id("c1").proposition("Boats pay more.");
    }

    private static Figure figure() {
        return Figure.of(Amount.exact(150), Unit.COUNT);
    }
}
