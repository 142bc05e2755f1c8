package io.github.newsclaims.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleWording;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.WordingRole;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random articles whose anchors are removed and then found again. */
class GroundingPropertyTest {
    private static final int ROUNDS = 150;
    private static final List<String> WORDS = List.of(
            "boats ",
            "he ",
            "said ",
            "150 ",
            "crowns ",
            "in ",
            "March ",
            "🙂 ",
            "cafe\u0301 ",
            "“they ",
            "pay”\u00a0",
            "told,  ",
            "ไทย",
            "\n\n",
            "\n",
            "more. ",
            "[sic] ",
            "can't ",
            "non-",
            "-5 ",
            "… ",
            "א ");

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern WORD = Pattern.compile("[^\\s\u00a0]+");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void givesBackNoOtherPlaceAndNeverMovesOne(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Article anchored = article(random);
            boolean all = round % 2 == 0;
            Map<String, Wording> before = new HashMap<>();
            Article open = anchored.mapWordings(wording -> {
                before.put(wording.pointer(), wording.wording());
                boolean part = wording.pointer().startsWith("/claims/0") || all;
                return part ? Words.of(wording.wording().pieces()) : wording.wording();
            });
            Grounding grounding = Grounding.of(open);
            Article once = grounding.article();
            for (ArticleWording wording : once.wordings()) {
                Wording original = before.get(wording.pointer());
                if (wording.wording() instanceof Anchor place && !place.equals(original)) {
                    assertThat(SPACE.matcher(place.text()).replaceAll(" "))
                            .as(wording.pointer())
                            .isEqualTo(SPACE.matcher(original.text()).replaceAll(" "));
                    // The words occur once near the claim, but were meant in another paragraph.
                    assertThat(wording.role())
                            .as(
                                    "%s: %s in %s",
                                    original, place, anchored.text().get().value())
                            .isNotIn(WordingRole.CLAIM, WordingRole.FIGURE, WordingRole.SOURCE_MENTION);
                }
            }
            Grounding twice = Grounding.of(once);
            assertThat(twice.article()).isSameAs(once);
            assertThat(twice.grounded()).isEmpty();
            assertThat(twice.problems()).isEqualTo(grounding.problems());
            for (Article checked : List.of(anchored, open, once)) {
                assertThatCode(() -> ArticleCheck.standard().check(checked)).doesNotThrowAnyException();
            }
        }
    }

    private static Article article(Random random) {
        StringBuilder words = new StringBuilder("Start ");
        for (int word = 0; word < 25; word++) {
            words.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        ArticleText text = ArticleText.of(words + "end");
        Article.Builder article = Article.builder()
                .id("a")
                .text(text)
                .addSource(Source.unnamed("s", "somebody").plusMention(anchor(text, random, 0, text.length())));
        for (int number = 0; number < 2; number++) {
            Anchor wording = anchor(text, random, 0, text.length());
            article.addClaim(Claim.builder()
                    .id("c" + number)
                    .wording(wording)
                    .attribution(Attribution.direct(AttributionStep.by("s")
                            .withCue(anchor(text, random, 0, text.length()))
                            .withMention(anchor(text, random, 0, text.length()))
                            .withTime(TimeExpression.words("in March")
                                    .withWording(anchor(text, random, 0, text.length())))))
                    .addFigure(Figure.of(Amount.exact(150), Unit.COUNT)
                            .withWording(anchor(text, random, wording.start(), wording.end())))
                    .build());
        }
        return article.build();
    }

    /** Returns one to four whole words between two offsets at which words start and end. */
    private static Anchor anchor(ArticleText text, Random random, int from, int to) {
        List<MatchResult> words = WORD.matcher(text.slice(from, to)).results().toList();
        int first = random.nextInt(words.size());
        int last = Math.min(words.size() - 1, first + random.nextInt(4));
        int offset = text.utf16Index(from);
        return text.anchor(
                text.offset(offset + words.get(first).start()),
                text.offset(offset + words.get(last).end()));
    }
}
