package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.testing.Conformance;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The findings on real news articles, annotated as a simple tool would do it: the words between two marks are a direct quotation,
 * and so is every sentence, the speaker is the first "he", "she", "it" or "they" of the sentence, and the cue its first "said" or
 * "told", wherever these letters are. A hundred of the findings are written to {@code target/drawn-findings.txt}, to be judged.
 */
class FindingsOnRealTextTest {
    private static final Pattern TITLE = Pattern.compile("\"title\": \"(.*)\",");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]{15,}[.!?]?[\"”’']?");
    private static final Pattern QUOTED =
            Pattern.compile("(?<![^ (\\n])\"([^\" ][^\"\\n]*)\"(?![^ .,;:)\\n])|“([^”\\n]{2,})”");

    @Test
    void neverReportTheWordsBetweenMarks() throws IOException {
        List<String> titles = new ArrayList<>();
        TITLE.matcher(Conformance.text("wikinews/index.json")).results().forEach(title -> titles.add(title.group(1)));
        List<String> files = Conformance.files("wikinews", ".txt");
        assertThat(titles).hasSameSizeAs(files);
        List<String> lines = new ArrayList<>();
        Map<CheckRule, Integer> counts = new TreeMap<>();
        for (int file = 0; file < files.size(); file++) {
            Article article = article(Conformance.text(files.get(file)), titles.get(file));
            for (Finding finding : ArticleCheck.standard().check(article)) {
                counts.merge(finding.rule(), 1, Integer::sum);
                lines.add(finding.rule().id() + "\t" + finding.words() + "\t" + around(article, finding));
                if (finding.rule() == CheckRule.QUOTATION_NOT_ENCLOSED) {
                    assertThat(claim(article, finding).id()).startsWith("sentence");
                    assertThat(finding.words()).doesNotMatch("[\"“][^\"”]*[\"”]");
                }
            }
        }
        Collections.shuffle(lines, new Random(16));
        Files.write(Path.of("target", "drawn-findings.txt"), lines.subList(0, 100));

        assertThat(counts)
                .containsOnlyKeys(CheckRule.QUOTATION_NOT_ENCLOSED, CheckRule.CUE_INSIDE_WORDING, CheckRule.WORD_CUT);
    }

    private static Article article(String characters, String title) {
        ArticleText text = ArticleText.of(characters);
        int firstLine = characters.indexOf('\n');
        Article.Builder article = Article.builder()
                .id("a")
                .language("en")
                .text(text)
                .headline(title)
                .addSection(Section.of(SectionKind.HEADLINE, 0, text.offset(firstLine)))
                .addSource(Source.unnamed("s", "somebody"));
        QUOTED.matcher(characters).results().forEach(quoted -> {
            int group = quoted.group(1) == null ? 2 : 1;
            Anchor words = text.anchor(text.offset(quoted.start(group)), text.offset(quoted.end(group)));
            article.addClaim(Claim.builder()
                    .id("quoted" + quoted.start())
                    .wording(words)
                    .attribution(Attribution.direct(AttributionStep.by("s")))
                    .build());
        });
        SENTENCE.matcher(characters).results().forEach(sentence -> {
            AttributionStep step = AttributionStep.by("s");
            Anchor words = trimmed(text, sentence.start(), sentence.end());
            for (String pronoun : List.of("he", "she", "it", "they")) {
                Anchor mention =
                        text.find(pronoun).within(words).stream().findFirst().orElse(null);
                if (mention != null && step.mention().isEmpty()) {
                    step = step.withMention(mention);
                }
            }
            for (String verb : List.of("said", "told")) {
                Anchor cue = text.find(verb).within(words).stream().findFirst().orElse(null);
                if (cue != null && step.cue().isEmpty()) {
                    step = step.withCue(cue);
                }
            }
            article.addClaim(Claim.builder()
                    .id("sentence" + sentence.start())
                    .wording(words)
                    .attribution(Attribution.direct(step))
                    .build());
        });
        return article.build();
    }

    private static Anchor trimmed(ArticleText text, int start, int end) {
        int from = start;
        while (text.value().charAt(from) == ' ') {
            from++;
        }
        return text.anchor(text.offset(from), text.offset(end));
    }

    private static Claim claim(Article article, Finding finding) {
        return article.claims().get(Integer.parseInt(finding.pointer().split("/")[2]));
    }

    /** Returns the place of a finding with the characters around it. */
    private static String around(Article article, Finding finding) {
        String[] path = finding.pointer().split("/");
        if (!path[1].equals("claims")) {
            return finding.message();
        }
        Claim claim = claim(article, finding);
        AttributionStep step = claim.attribution().orElseThrow().origin();
        Anchor place = (Anchor)
                (path[3].equals("wording")
                        ? claim.wording().orElseThrow()
                        : path[5].equals("cue")
                                ? step.cue().orElseThrow()
                                : step.mention().orElseThrow());
        return article.text()
                .orElseThrow()
                .context(place.spans().get(0), 30)
                .toString()
                .replace('\n', '⏎');
    }
}
