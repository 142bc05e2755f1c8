package io.github.newsclaims.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Section;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places that are carried to an edited text. */
class ReanchoringTest {
    private static final String PAY = "“They pay 150 crowns a month more,” the skipper said on Monday. He left.";
    private static final String BOATS = "“We have 30 boats,” the owner said on Monday. He stayed.";
    private static final ArticleText TEXT = ArticleText.of(PAY + "\n\n" + BOATS);

    @Test
    void keepsEveryPlaceOfAnUnchangedText() {
        Article article = article();
        Reanchoring carried = Reanchoring.of(article, TEXT);

        assertThat(carried.article()).isEqualTo(article);
        assertThat(carried.words()).hasSize(6).allMatch(words -> words.kind() == ReanchoredKind.KEPT);
        assertThat(carried.lostSections()).isEmpty();
    }

    @Test
    void movesEveryPlaceBehindAnInsertion() {
        Article article = article();
        Reanchoring carried = Reanchoring.of(article, ArticleText.of("🎣 New.\n\n" + TEXT.value()));

        assertThat(carried.of(ReanchoredKind.MOVED)).hasSize(6);
        assertThat(carried.of(ReanchoredKind.MOVED).get(0))
                .hasToString("MOVED /claims/0/wording: \"They pay 150 crowns a month more\" from 1 to 9");
        assertThat(carried.words()).allSatisfy(words -> {
            assertThat(words.after().orElseThrow().text())
                    .isEqualTo(words.before().text());
            assertThat(words.after().orElseThrow().start())
                    .isEqualTo(words.before().start() + 8);
            assertThat(words.problem()).isEmpty();
        });
        assertThat(carried.article().sections()).extracting(Section::start).containsExactly(8, 82);
    }

    @Test
    void tellsTheCuesOfTwoParagraphsApartThoughOnlyOneIsLeft() {
        Reanchoring carried = Reanchoring.of(article(), ArticleText.of(BOATS));

        assertThat(carried.words())
                .extracting(ReanchoredWords::kind)
                .containsExactly(
                        ReanchoredKind.GONE,
                        ReanchoredKind.GONE,
                        ReanchoredKind.GONE,
                        ReanchoredKind.MOVED,
                        ReanchoredKind.MOVED,
                        ReanchoredKind.MOVED);
        Anchor cue = carried.article()
                .claims()
                .get(1)
                .attribution()
                .orElseThrow()
                .origin()
                .cue()
                .orElseThrow()
                .anchor()
                .orElseThrow();
        assertThat(cue.start()).isEqualTo(BOATS.indexOf("said"));
        assertThat(carried.lostSections()).extracting(Section::start).containsExactly(0);
    }

    @Test
    void carriesAParagraphThatMovedByItsContext() {
        Reanchoring carried = Reanchoring.of(article(), ArticleText.of(BOATS + "\n\n" + PAY));

        assertThat(carried.words()).allMatch(words -> words.kind() == ReanchoredKind.MOVED);
        Anchor cue = carried.article()
                .claims()
                .get(0)
                .attribution()
                .orElseThrow()
                .origin()
                .cue()
                .orElseThrow()
                .anchor()
                .orElseThrow();
        assertThat(cue.start()).isEqualTo(BOATS.length() + 2 + PAY.indexOf("said"));
    }

    @Test
    void takesThePlaceFromWordsThatWereChangedAndFromTheirFigures() {
        String edited = TEXT.value().replace("150 crowns", "160 crowns");
        Reanchoring carried = Reanchoring.of(article(), ArticleText.of(edited));

        assertThat(carried.words())
                .extracting(ReanchoredWords::kind)
                .containsExactly(
                        ReanchoredKind.CHANGED,
                        ReanchoredKind.KEPT,
                        ReanchoredKind.GONE,
                        ReanchoredKind.KEPT,
                        ReanchoredKind.KEPT,
                        ReanchoredKind.KEPT);
        ReanchoredWords claim = carried.of(ReanchoredKind.CHANGED).get(0);
        assertThat(claim.after()).isEmpty();
        assertThat(claim.problem().orElseThrow().places().get(0).text()).isEqualTo("They pay 160 crowns a month more");
        assertThat(claim.problem().orElseThrow().differences()).hasSize(1);
        Grounding settled = carried.grounding()
                .settle(
                        "/claims/0/wording",
                        claim.problem().orElseThrow().places().get(0));
        assertThat(settled.article().claims().get(0).wording().orElseThrow().text())
                .isEqualTo("They pay 160 crowns a month more");
    }

    @Test
    void leavesOpenWhatHasSeveralPlacesAndNoContextThere() {
        Article article = article().withClaims(List.of(claim("c1", at("We have 30 boats"), "said", "30 boats", 30)));
        Reanchoring carried = Reanchoring.of(
                article, ArticleText.of("“We have 30 boats,” A. N. said. “We have 30 boats,” B. M. said."));

        assertThat(carried.words())
                .extracting(ReanchoredWords::kind)
                .containsExactly(ReanchoredKind.AMBIGUOUS, ReanchoredKind.GONE, ReanchoredKind.GONE);
    }

    @Test
    void keepsTheLimitsOfASectionWhoseTextWasChanged() {
        Article article = Article.builder()
                .id("a")
                .text("Old headline\n\nThe body of the article stays as it is.")
                .addSection(Section.of(SectionKind.HEADLINE, 0, 12))
                .addSection(Section.of(SectionKind.BODY, 14, 53))
                .build();
        Reanchoring carried =
                Reanchoring.of(article, ArticleText.of("A quite new one\n\nThe body of the article stays as it is."));

        assertThat(carried.article().sections())
                .containsExactly(Section.of(SectionKind.HEADLINE, 0, 15), Section.of(SectionKind.BODY, 17, 56));
    }

    @Test
    void groundsWordsThatHadNoPlace() {
        Article open = article()
                .withClaims(List.of(Claim.builder().id("c").wording("It snows.").build()));
        Reanchoring carried = Reanchoring.of(open, ArticleText.of("It snows."));

        assertThat(carried.words()).isEmpty();
        assertThat(carried.grounding().grounded()).hasSize(1);
    }

    @Test
    void keepsTheContextOfPlacesThatHaveOne() {
        Article article = article().withContext(16);

        Reanchoring carried = Reanchoring.of(article, TEXT);

        assertThat(carried.article()).isEqualTo(article);
        assertThat(carried.of(ReanchoredKind.KEPT)).hasSize(6);
        assertThat(carried.of(ReanchoredKind.MOVED)).isEmpty();
        assertThat(carried).hasToString(carried.words().toString());
    }

    @Test
    void neverGivesAClaimThePlaceOfItsTwin() {
        Reanchoring carried =
                carried("He left. Frost came early.\n\nRain fell. He left. Fog.", 0, "Rain fell. He left. Fog.");

        assertThat(carried.words()).extracting(ReanchoredWords::kind).containsExactly(ReanchoredKind.GONE);
        UngroundedWords problem = carried.grounding().problems().get(0);
        assertThat(problem.places()).extracting(Anchor::start).containsExactly(11);
        assertThat(problem)
                .hasToString(
                        "/claims/0/wording: \"He left.\" stands only where the earlier text had the same words elsewhere: line 1, column 12");
    }

    @Test
    void neverGivesAClaimThePlaceOfATwinInOtherTypography() {
        Reanchoring carried = carried(
                "Ida’s plan failed early on.\n\nRain fell. Ida's plan. Fog.", 0, 10, "Rain fell. Ida's plan. Fog.");

        assertThat(carried.words()).extracting(ReanchoredWords::kind).containsExactly(ReanchoredKind.GONE);
    }

    @Test
    void neverGivesAClaimThePlaceOfATwinWithTheSameContext() {
        String twin = "Rain fell all day. He left. Fog came all night.";
        Reanchoring carried =
                carried("New.\n" + twin + "\n\n" + twin + "\n\nOld.", 24, "Snow.\n\n" + twin + "\n\nLast.");

        assertThat(carried.words()).extracting(ReanchoredWords::kind).containsExactly(ReanchoredKind.GONE);
    }

    @Test
    void findsMovedWordsByTheirContextThoughTheyHaveATwin() {
        String first = "Snow was deep. He left. Frost came early.";
        String second = "Rain fell. He left. Fog.";
        Reanchoring carried = carried(first + "\n\n" + second, 15, second + "\n\n" + first);

        assertThat(carried.words()).extracting(ReanchoredWords::kind).containsExactly(ReanchoredKind.MOVED);
        assertThat(carried.words().get(0).after().orElseThrow().start()).isEqualTo(41);
    }

    @Test
    void keepsWordsBesideAChangeThoughTheyHaveATwin() {
        Reanchoring carried =
                carried("Ida said so. He left. Fog.\n\nHe left.", 13, "Ida said no. He left. Fog.\n\nHe left.");

        assertThat(carried.words()).extracting(ReanchoredWords::kind).containsExactly(ReanchoredKind.KEPT);
    }

    @Test
    void doesNotTakeThePlaceOfATwinWhenOtherWordsAreSettled() {
        ArticleText text = ArticleText.of("He left. Frost came early.\n\nRain fell. He left. Fog. It snowed.");
        Article article = Article.builder()
                .id("a")
                .text(text)
                .addClaim(Claim.builder().id("c1").wording(text.anchor(0, 8)).build())
                .addClaim(Claim.builder()
                        .id("c2")
                        .wording(text.find("It snowed.").only())
                        .build())
                .build();
        ArticleText after = ArticleText.of("Rain fell. He left. Fog. It rained.");
        Grounding settled = Reanchoring.of(article, after)
                .grounding()
                .settle("/claims/1/wording", after.find("It rained.").only());

        assertThat(settled.problems()).extracting(UngroundedWords::pointer).containsExactly("/claims/0/wording");
    }

    private static Reanchoring carried(String before, int start, String after) {
        return carried(before, start, 8, after);
    }

    private static Reanchoring carried(String before, int start, int length, String after) {
        ArticleText text = ArticleText.of(before);
        Article article = Article.builder()
                .id("a")
                .text(text)
                .addClaim(Claim.builder()
                        .id("c")
                        .wording(text.anchor(start, start + length))
                        .build())
                .build();
        return Reanchoring.of(article, ArticleText.of(after));
    }

    @Test
    void needsAText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reanchoring.of(article().withoutText(), TEXT))
                .withMessage("Invalid reanchoring: it needs an article with its text");
    }

    private static Article article() {
        return Article.builder()
                .id("a")
                .text(TEXT)
                .addSection(Section.of(SectionKind.BODY, 0, PAY.length()))
                .addSection(Section.of(SectionKind.BODY, PAY.length() + 2, TEXT.length()))
                .addClaim(claim("c1", at("They pay 150 crowns a month more"), "said", "150 crowns", 150))
                .addClaim(claim("c2", at("We have 30 boats"), "said", "30 boats", 30))
                .build();
    }

    private static Claim claim(String id, Anchor words, String cue, String figure, long amount) {
        Anchor said = TEXT.find(cue).after(words).first();
        return Claim.builder()
                .id(id)
                .wording(words)
                .attribution(Attribution.direct(AttributionStep.byUnstated().withCue(said)))
                .addFigure(Figure.of(Amount.exact(amount), Unit.COUNT).withWording(at(figure)))
                .build();
    }

    private static Anchor at(String words) {
        return TEXT.find(words).only();
    }
}
