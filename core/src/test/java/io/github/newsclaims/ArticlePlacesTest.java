package io.github.newsclaims;

import static io.github.newsclaims.ArticleRulesTest.anchor;
import static io.github.newsclaims.ArticleRulesTest.article;
import static io.github.newsclaims.ArticleRulesTest.claim;
import static io.github.newsclaims.testing.BrokenRule.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.testing.BrokenRule;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wording of an article is proven against its text, wherever in the article it is. */
class ArticlePlacesTest {
    private static final ArticleText TEXT = ArticleText.of("🙂 boats pay more, hands less");

    /** Articles that hold one wording, by the path of it. */
    private static final Map<String, Function<Wording, Article.Builder>> PLACES = places();

    @ParameterizedTest
    @MethodSource({
        "otherWords",
        "otherPrefix",
        "otherSuffix",
        "suffixBeyondTheText",
        "suffixBeyondTheDigest",
        "beyondTheText",
        "beyondTheDigest",
        "withoutText"
    })
    void namesTheRuleAndThePartAtFault(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> otherWords() {
        return PLACES.keySet().stream()
                .map(path -> at(
                        path + "/1/exact",
                        "Invalid article: exact must be what stands in the text, \"hands\", got \"boats\"",
                        () -> broken(path, right().and(anchor(18, "boats")))
                                .text(TEXT)
                                .build()));
    }

    static Stream<BrokenRule> otherPrefix() {
        return PLACES.keySet().stream()
                .map(path -> at(
                        path + "/1/prefix",
                        "Invalid article: prefix must be what stands in the text before exact, \"re, \", got \"less\"",
                        () -> broken(path, right().and(hands("less", " less")))
                                .text(TEXT)
                                .build()));
    }

    static Stream<BrokenRule> otherSuffix() {
        return PLACES.keySet().stream()
                .map(path -> at(
                        path + "/1/suffix",
                        "Invalid article: suffix must be what stands in the text after exact, \" les\", got \" mor\"",
                        () -> broken(path, right().and(hands("more, ", " mor")))
                                .text(TEXT)
                                .build()));
    }

    static Stream<BrokenRule> suffixBeyondTheText() {
        return PLACES.keySet().stream()
                .map(path -> at(
                        path + "/1/suffix",
                        "Invalid article: suffix must be what stands in the text after exact, \" less\", got \" less.\"",
                        () -> broken(path, right().and(hands("", " less.")))
                                .text(TEXT)
                                .build()));
    }

    static Stream<BrokenRule> suffixBeyondTheDigest() {
        return PLACES.keySet().stream()
                .map(path -> at(
                        path + "/1/suffix",
                        "Invalid article: suffix must end inside the text of 28 characters, got \" less.\"",
                        () -> broken(path, right().and(hands("", " less.")))
                                .textDigest(TEXT.digest())
                                .build()));
    }

    @Test
    void allowsTheContextThatStandsInTheText() {
        PLACES.forEach((path, article) -> {
            Anchor place = right().and(hands("🙂 boats pay more, ", " less"));
            Article.Builder builder = article.apply(place);
            assertThat(builder.text(TEXT).build().wordings())
                    .as(path)
                    .anyMatch(wording -> wording.wording().equals(place));
            assertThat(article.apply(place).textDigest(TEXT.digest()).build().wordings())
                    .as(path)
                    .anyMatch(wording -> wording.wording().equals(place));
        });
    }

    static Stream<BrokenRule> beyondTheText() {
        return rules(path -> at(
                path + "/1/end",
                "Invalid article: a place must end inside the text of 28 characters, got 29",
                () -> broken(path, right().and(anchor(24, "less."))).text(TEXT).build()));
    }

    static Stream<BrokenRule> beyondTheDigest() {
        return rules(path -> at(
                path + "/1/end",
                "Invalid article: a place must end inside the text of 28 characters, got 29",
                () -> broken(path, right().and(anchor(24, "less.")))
                        .textDigest(TEXT.digest())
                        .build()));
    }

    static Stream<BrokenRule> withoutText() {
        return rules(path -> at(
                path + "/0",
                "Invalid article: a place in the text needs a text or a text digest",
                () -> broken(path, right()).build()));
    }

    @Test
    void allowsEveryPlaceThatHoldsAndWordsWithoutAPlace() {
        PLACES.forEach((path, article) -> {
            assertThat(article.apply(right()).text(TEXT).build().text())
                    .as(path)
                    .isPresent();
            assertThat(article.apply(right()).textDigest(TEXT.digest()).build().text())
                    .as(path)
                    .isEmpty();
            if (!path.contains("insertions") && !path.contains("figures/0/wording")) {
                assertThat(article.apply(Words.of("nowhere")).build().text())
                        .as(path)
                        .isEmpty();
            }
        });
    }

    private static Map<String, Function<Wording, Article.Builder>> places() {
        Map<String, Function<Wording, Article.Builder>> places = new LinkedHashMap<>();
        places.put(
                "/sources/0/mentions/1",
                wording ->
                        article().addSource(Source.person("a", "Ida").withMentions(List.of(Words.of("she"), wording))));
        places.put(
                "/claims/0/wording",
                wording -> article().addClaim(claim("x").wording(wording).build()));
        places.put("/claims/0/attribution/origin/mention", wording -> said(step().withMention(wording)));
        places.put("/claims/0/attribution/origin/cue", wording -> said(step().withCue(wording)));
        places.put("/claims/0/attribution/origin/time/wording", wording -> said(step().withTime(time(wording))));
        places.put(
                "/claims/0/attribution/relays/1/mention", wording -> said(step(), step(), step().withMention(wording)));
        places.put("/claims/0/attribution/relays/1/cue", wording -> said(step(), step(), step().withCue(wording)));
        places.put(
                "/claims/0/attribution/relays/0/time/wording", wording -> said(step(), step().withTime(time(wording))));
        places.put(
                "/claims/0/figures/1/asOf/wording",
                wording -> article()
                        .addClaim(claim("x")
                                .addFigure(figure())
                                .addFigure(figure().withAsOf(time(wording)))
                                .build()));
        places.put(
                "/claims/0/times/1/wording",
                wording -> article()
                        .addClaim(claim("x")
                                .addTime(time(Words.of("then")))
                                .addTime(time(wording))
                                .build()));
        places.put(
                "/claims/0/insertions/0",
                wording -> article()
                        .addClaim(claim("x")
                                .wording(TEXT.anchor(0, 28))
                                .addInsertion(wording)
                                .build()));
        places.put(
                "/claims/0/figures/0/wording",
                wording -> article()
                        .addClaim(claim("x")
                                .wording(TEXT.anchor(0, 28))
                                .addFigure(figure().withWording(wording))
                                .build()));
        return places;
    }

    /** An insertion or figure out of the text is out of its claim's wording, which is told first. */
    private static Stream<BrokenRule> rules(Function<String, BrokenRule> rule) {
        return PLACES.keySet().stream()
                .filter(path -> !path.contains("insertions") && !path.contains("figures/0/wording"))
                .map(rule);
    }

    private static Article.Builder broken(String path, Anchor place) {
        return PLACES.get(path).apply(place);
    }

    private static Anchor right() {
        return anchor(2, "boats");
    }

    private static Anchor hands(String prefix, String suffix) {
        return Anchor.of(TextSpan.of(18, 23, "hands").withContext(prefix, suffix));
    }

    private static Article.Builder said(AttributionStep origin, AttributionStep... relays) {
        return article()
                .addClaim(claim("x")
                        .attribution(Attribution.direct(origin, relays))
                        .build());
    }

    private static AttributionStep step() {
        return AttributionStep.byUnstated();
    }

    private static TimeExpression time(Wording wording) {
        return TimeExpression.builder().wording(wording).build();
    }

    private static Figure figure() {
        return Figure.of(Amount.exact(150), Unit.COUNT);
    }
}
