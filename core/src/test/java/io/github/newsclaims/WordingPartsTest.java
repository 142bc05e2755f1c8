package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** That each wording of the model is visited: those found by reflection over all parts of an article. */
class WordingPartsTest {
    private static final Article FULL = Samples.fullArticle();

    @Test
    void namesTheWordingForWhichNullIsReturned() {
        Article article = Samples.fullArticle();

        assertThatNullPointerException()
                .isThrownBy(() -> article.mapWordings(wording -> null))
                .withMessage(
                        "the changed wording at " + article.wordings().get(0).pointer());
    }

    @Test
    void namesTheWordingForWhichAFunctionFails() {
        ArticleText text = FULL.text().orElseThrow();

        assertThatThrownBy(() -> FULL.mapWordings(
                        wording -> wording.role() == WordingRole.AS_OF ? text.anchor(1, 0) : wording.wording()))
                .isInstanceOf(InvalidPartException.class)
                .hasMessage("Invalid span: end must be after start 1, got 0, while changing"
                        + " /claims/0/figures/0/asOf/wording")
                .hasCauseExactlyInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesThePointerOfAPartWhoseRuleAChangedWordingBreaks() {
        assertThatThrownBy(() -> FULL.mapWordings(wording -> wording.role() == WordingRole.CLAIM
                        ? Words.of(wording.wording().text())
                        : wording.wording()))
                .isInstanceOf(InvalidPartException.class)
                .hasMessage("Invalid claim: an insertion with a place needs a claim wording with a place,"
                        + " got \"[Norwegian]\" at /claims/0/insertions/0")
                .extracting(e -> ((InvalidPartException) e).pointer())
                .isEqualTo("/claims/0/insertions/0");
    }

    @Test
    void listsEachWordingWithItsPointer() {
        Map<String, Wording> listed = new LinkedHashMap<>();
        FULL.wordings().forEach(wording -> listed.put(wording.pointer(), wording.wording()));

        assertThat(listed).containsExactlyInAnyOrderEntriesOf(PartPlace.values(FULL, Wording.class));
    }

    @Test
    void saysWhatEachWordingIsFor() {
        assertThat(FULL.wordings().stream()
                        .map(wording -> PartPlace.path(wording.pointer()) + " " + wording.role())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "sources.mentions SOURCE_MENTION",
                        "entities.mentions ENTITY_MENTION",
                        "claims.wording CLAIM",
                        "claims.insertions INSERTION",
                        "claims.figures.wording FIGURE",
                        "claims.figures.asOf.wording AS_OF",
                        "claims.times.wording CLAIM_TIME",
                        "claims.attribution.origin.mention MENTION",
                        "claims.attribution.origin.cue CUE",
                        "claims.attribution.origin.time.wording STEP_TIME",
                        "claims.attribution.origin.place.wording STEP_PLACE",
                        "claims.attribution.relays.mention MENTION",
                        "claims.attribution.relays.cue CUE",
                        "claims.attribution.relays.time.wording STEP_TIME",
                        "claims.attribution.relays.place.wording STEP_PLACE",
                        "claims.figures.places.wording FIGURE_PLACE",
                        "claims.places.wording CLAIM_PLACE");
    }

    @Test
    void replacesEachWording() {
        Article replaced = FULL.mapWordings(wording -> Words.of("at " + wording.pointer()));

        assertThat(unchanged(article -> replaced)).isEmpty();
    }

    @Test
    void looksForTheWordsOfEachWording() {
        Article open = FULL.mapWordings(wording -> Words.of(wording.wording().pieces()));
        Grounding grounding = Grounding.of(open);
        List<String> lookedFor = new ArrayList<>();
        grounding.grounded().forEach(words -> lookedFor.add(words.pointer()));
        grounding.problems().forEach(words -> lookedFor.add(words.pointer()));

        assertThat(lookedFor)
                .containsExactlyInAnyOrderElementsOf(
                        PartPlace.values(open, Wording.class).keySet());
    }

    @Test
    void hasAPlaceForEachWordingOfTheSample() {
        assertThat(paths(PartPlace.values(FULL, Anchor.class))).isEqualTo(paths(PartPlace.values(FULL, Wording.class)));
    }

    @Test
    void refusesOtherLettersInThePlaceOfEachWording() {
        PartPlace.values(FULL, Anchor.class).forEach((pointer, anchor) -> {
            InvalidPartException refused = catchThrowableOfType(
                    InvalidPartException.class, () -> PartPlace.replaced(FULL, pointer, withOtherLetters(anchor)));

            assertThat(refused).as(pointer).isNotNull();
            assertThat(refused.pointer()).isEqualTo(pointer + "/0/exact");
            assertThat(refused.description()).startsWith("Invalid article: exact must be what stands in the text, ");
        });
    }

    /** Returns the paths of the wordings that a function leaves as they are. */
    static TreeSet<String> unchanged(Function<Article, Article> function) {
        Map<String, Wording> changed = PartPlace.values(function.apply(FULL), Wording.class);
        TreeSet<String> unchanged = new TreeSet<>();
        PartPlace.values(FULL, Wording.class).forEach((pointer, wording) -> {
            if (wording.equals(changed.get(pointer))) {
                unchanged.add(PartPlace.path(pointer));
            }
        });
        return unchanged;
    }

    private static TreeSet<String> paths(Map<String, ?> values) {
        TreeSet<String> paths = new TreeSet<>();
        values.keySet().forEach(pointer -> paths.add(PartPlace.path(pointer)));
        return paths;
    }

    private static Anchor withOtherLetters(Anchor anchor) {
        List<TextSpan> spans = new ArrayList<>(anchor.spans());
        TextSpan first = spans.get(0);
        spans.set(0, TextSpan.of(first.start(), first.end(), "x".repeat(first.length())));
        return Anchor.of(spans);
    }
}
