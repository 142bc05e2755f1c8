package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.testing.Conformance;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sentence of real news articles, unchanged and with other typography. */
class VerbatimConformanceTest {
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}[^.!?\\n]{20,}[.!?]");

    @Test
    void findsEverySentenceAndItsRetypedForm() throws IOException {
        Random random = new Random(11);
        int sentences = 0;
        for (String file : Conformance.files("wikinews", ".txt")) {
            ArticleText text = ArticleText.of(Conformance.text(file));
            List<Anchor> places = places(text);
            List<Words> retyped = new ArrayList<>();
            for (Anchor place : places) {
                retyped.add(Words.of(retype(place.text(), random)));
            }
            VerbatimSearch search = VerbatimSearch.of(text, retyped);
            for (int index = 0; index < places.size(); index++) {
                Anchor place = places.get(index);
                Verbatim exact = search.compare(place);
                Verbatim noisy = search.compare(retyped.get(index));
                assertThat(exact.level()).isIn(VerbatimLevel.EXACT, VerbatimLevel.AMBIGUOUS);
                assertThat(exact.places()).contains(place);
                assertThat(noisy.level())
                        .as(retyped.get(index).text())
                        .isEqualTo(
                                exact.level() == VerbatimLevel.AMBIGUOUS
                                        ? VerbatimLevel.AMBIGUOUS
                                        : VerbatimLevel.WHITESPACE);
                assertThat(noisy.places()).contains(place);
                sentences++;
            }
        }
        assertThat(sentences).isGreaterThan(100);
    }

    private static List<Anchor> places(ArticleText text) {
        List<Anchor> places = new ArrayList<>();
        for (MatchResult match : SENTENCE.matcher(text.value()).results().toList()) {
            if (WordEdge.isAlone(text.value(), match.start(), match.end())) {
                places.add(text.anchor(text.offset(match.start()), text.offset(match.end())));
            }
        }
        return places;
    }

    /** Returns the sentence with straight marks for typographic ones or the reverse, and at least one other space. */
    private static String retype(String sentence, Random random) {
        String marks = sentence.indexOf('\'') >= 0 ? sentence.replace('\'', '’') : sentence.replace('’', '\'');
        String space = List.of("\u00a0", "  ", "\n", "\u202f", " \u200b").get(random.nextInt(5));
        return marks.replaceFirst(" ", space);
    }
}
