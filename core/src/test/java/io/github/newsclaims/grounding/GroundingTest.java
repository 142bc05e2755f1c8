package io.github.newsclaims.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import io.github.newsclaims.text.verbatim.WordDifference;
import org.junit.jupiter.api.Test;

class GroundingTest {
    private static final String TEXT =
            "He left in March.\n\n“They pay 150 crowns a month more,” a shift leader told the"
                    + " Post in March. “Much more.”\n\nHe told it again.";

    @Test
    void givesEveryWordingThatHasOnePlaceAnAnchor() {
        Grounding grounding = Grounding.of(article());
        assertThat(grounding.problems()).isEmpty();
        Claim claim = grounding.article().claims().get(0);
        AttributionStep origin = claim.attribution().orElseThrow().origin();
        assertThat(place(claim.wording().orElseThrow()).pieces())
                .containsExactly("They pay 150 crowns a month more", "Much more");
        assertThat(place(claim.figures().get(0).wording().orElseThrow()).start())
                .isEqualTo(29);
        assertThat(place(origin.mention().orElseThrow()).start()).isEqualTo(55);
        assertThat(place(origin.cue().orElseThrow()).start()).isEqualTo(70);
        assertThat(place(origin.time().orElseThrow().wording().orElseThrow()).start())
                .isEqualTo(84);
        assertThat(grounding.grounded())
                .extracting(GroundedWords::pointer)
                .containsExactly(
                        "/sources/0/mentions/0",
                        "/claims/0/wording",
                        "/claims/0/attribution/origin/mention",
                        "/claims/0/attribution/origin/cue",
                        "/claims/0/attribution/origin/time/wording",
                        "/claims/0/figures/0/wording");
        assertThat(grounding.grounded()).extracting(GroundedWords::level).containsOnly(VerbatimLevel.EXACT);
    }

    @Test
    void changesNothingTheSecondTime() {
        Article once = Grounding.of(article()).article();
        Grounding twice = Grounding.of(once);
        assertThat(twice.article()).isSameAs(once);
        assertThat(twice.grounded()).isEmpty();
        assertThat(twice.problems()).isEmpty();
    }

    @Test
    void neverMovesAnAnchor() {
        ArticleText text = ArticleText.of("told, told and told");
        Anchor second = text.findWord("told").skip(1).first();
        Article article = Article.builder()
                .id("a")
                .text(text)
                .addClaim(Claim.builder().id("c").wording(second).build())
                .build();
        assertThat(Grounding.of(article).article()).isSameAs(article);
    }

    @Test
    void reportsWhatStandsInSeveralPlacesNearestFirst() {
        Article article =
                quoting("They pay more", "“They pay more,” she said, and he said so in the end. They said no.", "said");
        Grounding grounding = Grounding.of(article);
        assertThat(grounding.article().claims().get(0).wording().orElseThrow()).isInstanceOf(Anchor.class);
        UngroundedWords open = grounding.problems().get(0);
        assertThat(open.reason()).isEqualTo(UngroundedReason.AMBIGUOUS);
        assertThat(open.places()).extracting(Anchor::start).containsExactly(21, 34, 59);
        assertThat(open)
                .hasToString(
                        "/claims/0/attribution/origin/cue: \"said\" stands in 3 places: line 1, column 22; line 1, column"
                                + " 35; line 1, column 60");
    }

    @Test
    void looksForMentionsAndCuesBesideTheClaimAndInItsParagraphOnly() {
        Article article =
                quoting("They said more", "He said no.\n\n“They said more,” she said.\n\nThey said it.", "said");
        Grounding grounding = Grounding.of(article);
        assertThat(grounding.problems()).isEmpty();
        assertThat(grounding.grounded().get(1).place().start()).isEqualTo(35);
    }

    @Test
    void takesEveryLineForAParagraphWhereNoLineIsBlank() {
        Article article =
                quoting("They said more", "He said no.\n“They said more,” she said.\nThey said it.\n", "said");
        assertThat(Grounding.of(article).problems()).isEmpty();
    }

    @Test
    void takesLinesForOneParagraphWhereBlankLinesPartParagraphs() {
        Article article =
                quoting("They said more", "He said no.\n\n“They said more,”\nshe said.\n\nThey said it.", "said");
        assertThat(Grounding.of(article).problems()).isEmpty();
    }

    @Test
    void reportsWordsThatWereChanged() {
        Article article = quoting("It would improve soon", "“It would not improve soon,” she said.", "said");
        Grounding grounding = Grounding.of(article);
        assertThat(grounding.article()).isSameAs(article);
        assertThat(grounding.problems())
                .extracting(UngroundedWords::reason)
                .containsExactly(UngroundedReason.ALTERED, UngroundedReason.CLAIM_UNGROUNDED);
        assertThat(grounding.problems().get(0).differences())
                .extracting(WordDifference::toString)
                .containsExactly("nothing for \"not\"");
        assertThat(grounding.problems())
                .extracting(UngroundedWords::toString)
                .containsExactly(
                        "/claims/0/wording: \"It would improve soon\" does not stand in the text; nearest is \"It would not"
                                + " improve soon\" at line 1, column 2, with nothing for \"not\"",
                        "/claims/0/attribution/origin/cue: \"said\" cannot be looked for, the claim has no place in the text");
    }

    @Test
    void reportsWordsThatAreNotThere() {
        Article article = quoting("They pay more", "“They pay more,” she said.", "warned");
        assertThat(Grounding.of(article).problems())
                .extracting(UngroundedWords::toString)
                .containsExactly(
                        "/claims/0/attribution/origin/cue: \"warned\" does not stand in the claim or its paragraph");
    }

    @Test
    void reportsAllWordsWhereThereIsNoText() {
        Article article = Article.builder()
                .id("a")
                .addClaim(Claim.builder().id("c").wording("They pay more").build())
                .build();
        Grounding grounding = Grounding.of(article);
        assertThat(grounding.article()).isSameAs(article);
        assertThat(grounding.problems())
                .extracting(UngroundedWords::toString)
                .containsExactly("/claims/0/wording: \"They pay more\" cannot be looked for, the article has no text");
    }

    @Test
    void looksForATimeInsideTheClaimFirst() {
        ArticleText text = ArticleText.of("In March she said: “They left in March.”");
        Article article = Article.builder()
                .id("a")
                .text(text)
                .addClaim(Claim.builder()
                        .id("c")
                        .wording("They left in March")
                        .addTime(TimeExpression.words("March"))
                        .build())
                .build();
        Grounding grounding = Grounding.of(article);
        assertThat(grounding.grounded().get(1).place())
                .isEqualTo(text.find("March").skip(1).first());
    }

    @Test
    void looksForAFigureInsideItsClaimOnly() {
        Article article = Article.builder()
                .id("a")
                .text("“They pay more,” she said, 150 crowns a month.")
                .addClaim(Claim.builder()
                        .id("c")
                        .wording("They pay more")
                        .addFigure(Figure.of(Amount.exact(150), Unit.assumedCurrency("NOK"))
                                .withWording("150 crowns"))
                        .build())
                .build();
        assertThat(Grounding.of(article).problems())
                .extracting(UngroundedWords::pointer, UngroundedWords::reason)
                .containsExactly(tuple("/claims/0/figures/0/wording", UngroundedReason.ABSENT));
    }

    @Test
    void groundsTypographyAndWhiteSpaceAndNamesTheLevel() {
        Article article = quoting("They're paid", "“They’re\u00a0paid,” she\u00a0said.", "she said");
        assertThat(Grounding.of(article).grounded())
                .extracting(GroundedWords::level)
                .containsExactly(VerbatimLevel.WHITESPACE, VerbatimLevel.WHITESPACE);
    }

    @Test
    void reportsTheTenPlacesThatAreNearestToTheClaim() {
        Article eleven = quoting("They pay more", "no ".repeat(5) + "“They pay more,” " + "no ".repeat(6), "no");
        Article ten = quoting("They pay more", "no ".repeat(5) + "“They pay more,” " + "no ".repeat(5), "no");
        UngroundedWords some = Grounding.of(eleven).problems().get(0);
        UngroundedWords all = Grounding.of(ten).problems().get(0);

        assertThat(some.places()).extracting(Anchor::start).containsExactly(12, 32, 9, 35, 6, 38, 3, 41, 0, 44);
        assertThat(some.message())
                .startsWith(
                        "/claims/0/attribution/origin/cue: \"no\" stands in more than 10 places: line 1, column 13;");
        assertThat(all.places()).hasSize(10);
        assertThat(all.message())
                .startsWith("/claims/0/attribution/origin/cue: \"no\" stands in 10 places: line 1, column 13;");
    }

    @Test
    void reportsNoPlaceOfWordsThatAreInTooMany() {
        Article article = Article.builder()
                .id("a")
                .text("no ".repeat(10_001))
                .addClaim(Claim.builder().id("c").wording("no").build())
                .build();
        UngroundedWords open = Grounding.of(article).problems().get(0);

        assertThat(open.places()).isEmpty();
        assertThat(open.message()).isEqualTo("/claims/0/wording: \"no\" stands in too many places");
    }

    @Test
    void reportsATimeThatIsTwiceInTheClaimWithItsPlacesThere() {
        Article article = Article.builder()
                .id("a")
                .text("In March she said: “They left in March, not in March.”")
                .addClaim(Claim.builder()
                        .id("c")
                        .wording("They left in March, not in March")
                        .addTime(TimeExpression.words("March"))
                        .build())
                .build();

        assertThat(Grounding.of(article).problems().get(0).places())
                .extracting(Anchor::start)
                .containsExactly(33, 47);
    }

    @Test
    void looksForWordsOfAnInnerStepInsideTheClaimFirst() {
        Article article =
                relayed("The mayor said: “He said that an aide said no.”", "He said that an aide said no", "said");
        Grounding grounding = Grounding.of(article);

        assertThat(grounding.problems())
                .extracting(UngroundedWords::toString)
                .containsExactly(
                        "/claims/0/attribution/origin/cue: \"said\" stands in 2 places: line 1, column 21; line 1,"
                                + " column 39");
        assertThat(grounding.grounded())
                .extracting(GroundedWords::pointer, words -> words.place().start())
                .contains(
                        tuple("/claims/0/attribution/origin/mention", 30),
                        tuple("/claims/0/attribution/relays/0/mention", 4),
                        tuple("/claims/0/attribution/relays/0/cue", 10));
    }

    @Test
    void looksForWordsOfAnInnerStepBesideTheClaimIfTheClaimLacksThem() {
        Article article = relayed("The mayor said an aide told her: “They said no.”", "They said no", "told");

        assertThat(Grounding.of(article).grounded())
                .extracting(GroundedWords::pointer, words -> words.place().start())
                .contains(
                        tuple("/claims/0/attribution/origin/mention", 15),
                        tuple("/claims/0/attribution/origin/cue", 23),
                        tuple("/claims/0/attribution/relays/0/cue", 10));
    }

    private static Article relayed(String text, String words, String cue) {
        AttributionStep mayor = AttributionStep.byUnresolved("mayor").withCue("said");
        AttributionStep aide = AttributionStep.byUnresolved("an aide").withCue(cue);
        return Article.builder()
                .id("a")
                .text(text)
                .addClaim(Claim.builder()
                        .id("c")
                        .wording(words)
                        .attribution(Attribution.indirect(aide).plusRelay(mayor))
                        .build())
                .build();
    }

    @Test
    void saysWhereElseTheTextHasACue() {
        Article article = quoting("They pay more", "He warned us.\n\n“They pay more,” she said.", "warned");
        UngroundedWords open = Grounding.of(article).problems().get(0);

        assertThat(open)
                .hasToString(
                        "/claims/0/attribution/origin/cue: \"warned\" does not stand in the claim or its paragraph;"
                                + " the text has it elsewhere: line 1, column 4");
        assertThat(open.reason()).isEqualTo(UngroundedReason.ABSENT);
        assertThat(open.places()).extracting(Anchor::start).containsExactly(3);
    }

    @Test
    void tellsPlacesApartByTheirSections() {
        ArticleText text = ArticleText.of("Pay rises\n\nThe pay is up.\n\nPay rises, they say.");
        Article article = Article.builder()
                .id("a")
                .text(text)
                .addSection(Section.of(SectionKind.HEADLINE, 0, 9))
                .addClaim(Claim.builder().id("c").wording("Pay rises").build())
                .build();

        assertThat(Grounding.of(article).problems().get(0))
                .hasToString("/claims/0/wording: \"Pay rises\" stands in 2 places: line 1, column 1 (headline); line 5,"
                        + " column 1");
    }

    private static Article quoting(String words, String text, String cue) {
        return Article.builder()
                .id("a")
                .text(text)
                .addSource(Source.unnamed("s", "somebody"))
                .addClaim(Claim.builder()
                        .id("c")
                        .wording(words)
                        .attribution(Attribution.direct(AttributionStep.by("s").withCue(cue)))
                        .build())
                .build();
    }

    private static Article article() {
        AttributionStep leader = AttributionStep.by("leader")
                .withMention("a shift leader")
                .withCue("told")
                .withTime(TimeExpression.words("in March"))
                .plusAddressee("post");
        return Article.builder()
                .id("a")
                .text(TEXT)
                .addSource(Source.organization("post", "Harbour Post").plusMention(Words.of("the Post")))
                .addSource(Source.unnamed("leader", "a shift leader"))
                .addClaim(Claim.builder()
                        .id("c")
                        .wording(Words.of("They pay 150 crowns a month more", "Much more"))
                        .attribution(Attribution.direct(leader))
                        .addFigure(Figure.of(Amount.exact(150), Unit.assumedCurrency("NOK"))
                                .withPer(Per.MONTH)
                                .withWording("150 crowns a month"))
                        .build())
                .build();
    }

    private static Anchor place(Wording wording) {
        assertThat(wording).isInstanceOf(Anchor.class);
        return (Anchor) wording;
    }

    @Test
    void negationsAreThoseOfTheLanguageOfTheArticle() {
        Article article = Article.builder()
                .id("a")
                .text("Wir haben noch Zeit.")
                .addClaim(Claim.builder().id("c1").wording("Wir haben … Zeit").build())
                .build();

        assertThat(Grounding.of(article.withLanguage("de"))
                        .problems()
                        .get(0)
                        .places()
                        .get(0)
                        .spans())
                .hasSize(2);
        assertThat(Grounding.of(article).problems().get(0).places().get(0).spans())
                .hasSize(1);
    }
}
