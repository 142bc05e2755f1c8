package io.github.newsclaims.json.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Section;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That nothing of the real article is left without a claim, and that what is quoted stands in quotation marks. */
class SeedCoverageTest {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*\\S[^\\n]*");
    /** To a full stop that no lone capital ("U.S.") stands before, its quotation mark, and no small letter after it. */
    private static final Pattern SENTENCE = Pattern.compile("\\S.*?(?:(?<!\\b[A-Z])[.!?]”?(?= \\P{Ll}|$)|$)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

    private static ArticleText text = ArticleText.of("");
    private static Article article = Article.builder().id("not-built").build();

    @BeforeAll
    static void buildsTheArticle() {
        article = SeedArticle.read();
        text = article.text().orElseThrow();
    }

    @Test
    void claimsSomethingInEveryParagraphAndSentenceOfTheBody() {
        BitSet claimed = claimed(article.claims());
        List<MatchResult> paragraphs = paragraphs();
        List<MatchResult> sentences = paragraphs.stream()
                .flatMap(paragraph -> SENTENCE.matcher(text.value())
                        .region(paragraph.start(), paragraph.end())
                        .results())
                .toList();

        assertThat(paragraphs).hasSize(23);
        assertThat(sentences).hasSize(27);
        assertThat(Stream.concat(paragraphs.stream(), sentences.stream())
                        .filter(part -> !touches(claimed, part))
                        .map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void hasAUseForNearlyEveryWordOfTheBody() {
        BitSet used = claimed(article.claims());
        for (Claim claim : article.claims()) {
            claim.attribution().ifPresent(attribution -> {
                mark(used, attribution.origin());
                attribution.relays().forEach(relay -> mark(used, relay));
            });
        }
        article.sources().forEach(source -> source.mentions().forEach(mention -> mark(used, Optional.of(mention))));
        Set<String> left = new TreeSet<>();
        for (MatchResult paragraph : paragraphs()) {
            WORD.matcher(text.value())
                    .region(paragraph.start(), paragraph.end())
                    .results()
                    .filter(word -> !touches(used, word))
                    .forEach(word -> left.add(word.group().toLowerCase(Locale.ROOT)));
        }

        assertThat(left)
                .containsExactly("and", "as", "but", "have", "in", "of", "referring", "that", "to", "under", "what");
    }

    @Test
    void hasEveryDirectQuotationBetweenQuotationMarks() {
        for (Claim claim : withQuotation(QuotationType.DIRECT)) {
            for (TextSpan span : anchor(claim).spans()) {
                String before = text.slice(0, span.start());
                String after = text.slice(span.end(), text.length());

                assertThat(span.exact()).as(claim.id()).doesNotContain("“", "”");
                assertThat(before.lastIndexOf('“')).as(claim.id()).isGreaterThan(before.lastIndexOf('”'));
                assertThat(after.indexOf('”')).as(claim.id()).isBetween(0, (after + "“").indexOf('“') - 1);
            }
        }
    }

    @Test
    void leavesNoWordOfAQuotationWithoutAClaimThatQuotesIt() {
        List<Claim> quoting = new ArrayList<>(withQuotation(QuotationType.DIRECT));
        quoting.addAll(withQuotation(QuotationType.MIXED));
        BitSet claimed = claimed(quoting);
        List<MatchResult> quotations = QUOTED.matcher(text.value()).results().toList();

        assertThat(quotations).hasSize(16);
        assertThat(quotations.stream()
                        .flatMap(quotation -> WORD.matcher(text.value())
                                .region(quotation.start(), quotation.end())
                                .results())
                        .filter(word -> !touches(claimed, word))
                        .map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void hasAQuotedPartInEveryHalfQuotedClaimAndInNoOther() {
        assertThat(article.claims().stream()
                        .filter(claim -> QUOTED.matcher(anchor(claim).text()).find()))
                .containsExactlyElementsOf(withQuotation(QuotationType.MIXED));
    }

    @Test
    void saysEveryPropositionInItsOwnWords() {
        String words = inWords(text.value());
        assertThat(article.claims().stream()
                        .flatMap(claim -> runs(claim.proposition().orElseThrow(), 10).stream())
                        .filter(words::contains))
                .isEmpty();
    }

    /** Each run of so many words, with a space before and after it. */
    private static List<String> runs(String sentence, int length) {
        List<String> words = List.of(inWords(sentence).strip().split(" "));
        return IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(from -> " " + String.join(" ", words.subList(from, from + length)) + " ")
                .toList();
    }

    private static String inWords(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", " ", " "));
    }

    private static List<MatchResult> paragraphs() {
        return article.sections().stream()
                .filter(section -> section.kind().equals(SectionKind.BODY))
                .flatMap((Section section) -> PARAGRAPH
                        .matcher(text.value())
                        .region(text.utf16Index(section.start()), text.utf16Index(section.end()))
                        .results())
                .toList();
    }

    private static List<Claim> withQuotation(QuotationType quotation) {
        return article.claims().stream()
                .filter(claim -> claim.attribution()
                        .filter(attribution -> attribution.quotation().equals(Optional.of(quotation)))
                        .isPresent())
                .toList();
    }

    private static Anchor anchor(Claim claim) {
        return (Anchor) claim.wording().orElseThrow();
    }

    private static BitSet claimed(List<Claim> claims) {
        BitSet claimed = new BitSet();
        claims.forEach(claim -> mark(claimed, claim.wording()));
        return claimed;
    }

    private static void mark(BitSet used, AttributionStep step) {
        mark(used, step.mention());
        mark(used, step.cue());
        step.time().ifPresent(time -> mark(used, time.wording()));
    }

    private static void mark(BitSet marked, Optional<Wording> wording) {
        wording.ifPresent(words -> ((Anchor) words).spans().forEach(span -> marked.set(span.start(), span.end())));
    }

    private static boolean touches(BitSet marked, MatchResult part) {
        int next = marked.nextSetBit(text.offset(part.start()));
        return next >= 0 && next < text.offset(part.end());
    }
}
