package io.github.newsclaims.json.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.grounding.GroundedWords;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.grounding.UngroundedReason;
import io.github.newsclaims.grounding.UngroundedWords;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.Verbatim;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import io.github.newsclaims.text.verbatim.VerbatimSearch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the checks say about the real article, and whether they would notice if it were another. */
class SeedFindingsTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern ANCHOR =
            Pattern.compile("\\[(\\{\"start\":[0-9]+,\"end\":[0-9]+,\"exact\":\"(?:[^\"\\\\]|\\\\.)*\"\\},?)+\\]");
    private static final Pattern SPAN =
            Pattern.compile("\\{\"start\":[0-9]+,\"end\":[0-9]+,\"exact\":(\"(?:[^\"\\\\]|\\\\.)*\")\\}");

    @Test
    void findsWhatACarefulEditorWouldFind() {
        assertThat(ArticleCheck.standard().check(SeedArticle.read()))
                .extracting(Finding::toString)
                .containsExactly(
                        "INFO currency-assumed /claims/27/figures/0/unit: the currency USD is assumed in 3 figures; where"
                                + " the article names it, it is not assumed");
    }

    @Test
    void hasEveryDirectQuotationExactly() {
        Article article = SeedArticle.read();
        ArticleText text = article.text().orElseThrow();
        VerbatimSearch search = VerbatimSearch.of(text);
        int direct = 0;
        for (Claim claim : article.claims()) {
            if (claim.attribution().isPresent()
                    && claim.attribution().get().quotation().equals(Optional.of(QuotationType.DIRECT))) {
                Anchor place = (Anchor) claim.wording().orElseThrow();
                // In its paragraph: some words stand elsewhere, too.
                Verbatim found = search.compare(Words.of(place.pieces()), text.paragraphs(place));
                assertThat(found.level()).as(place.text()).isEqualTo(VerbatimLevel.EXACT);
                assertThat(found.match()).contains(place);
                direct++;
            }
        }
        assertThat(direct).isEqualTo(27);
    }

    @Test
    void noticesEveryChangedWordInExactlyTheClaimsThatHaveIt() {
        Article article = SeedArticle.read();
        String text = article.text().orElseThrow().value();
        Matcher word = WORD.matcher(text);
        int changed = 0;
        while (word.find()) {
            if (changed++ % 7 == 0) {
                String zebra = "z".repeat(word.end() - word.start());
                ArticleText other =
                        ArticleText.of(text.substring(0, word.start()) + zebra + text.substring(word.end()));
                assertThat(turned(article, other))
                        .as("%s at %d", word.group(), word.start())
                        .isEqualTo(concerned(article, word.start(), word.end()));
            }
        }
        assertThat(changed).isGreaterThan(600);
    }

    @Test
    void groundsItsWordsWhereTheyWereAnchored() {
        Article article = SeedArticle.read();
        Grounding grounding = Grounding.of(withoutPlaces(article));
        List<Anchor> anchored = new ArrayList<>();
        for (int index = 0; index < article.claims().size(); index++) {
            Wording before = article.claims().get(index).wording().orElseThrow();
            Wording after = grounding.article().claims().get(index).wording().orElseThrow();
            if (after instanceof Anchor anchor) {
                assertThat(anchor).isEqualTo(before);
                anchored.add(anchor);
            }
        }
        assertThat(anchored).hasSizeGreaterThan(65);
        assertThat(grounding.grounded()).extracting(GroundedWords::level).containsOnly(VerbatimLevel.EXACT);
        assertThat(grounding.problems())
                .extracting(UngroundedWords::reason)
                .doesNotContain(UngroundedReason.ALTERED, UngroundedReason.NO_TEXT);
        assertThat(Grounding.of(grounding.article()).article()).isSameAs(grounding.article());
    }

    private static Set<String> turned(Article article, ArticleText text) {
        List<Wording> wordings = new ArrayList<>();
        article.claims().forEach(claim -> wordings.add(claim.wording().orElseThrow()));
        VerbatimSearch search = VerbatimSearch.of(text, wordings);
        Set<String> turned = new HashSet<>();
        for (Claim claim : article.claims()) {
            Anchor place = (Anchor) claim.wording().orElseThrow();
            Verbatim found = search.compare(place, text.paragraphs(place));
            boolean holds = found.level() == VerbatimLevel.EXACT || found.level() == VerbatimLevel.AMBIGUOUS;
            if (!holds || !found.places().contains(place)) {
                turned.add(claim.id());
            }
        }
        return turned;
    }

    private static Set<String> concerned(Article article, int start, int end) {
        ArticleText text = article.text().orElseThrow();
        Set<String> concerned = new HashSet<>();
        for (Claim claim : article.claims()) {
            for (TextSpan span : ((Anchor) claim.wording().orElseThrow()).spans()) {
                if (text.utf16Index(span.start()) < end && start < text.utf16Index(span.end())) {
                    concerned.add(claim.id());
                }
            }
        }
        return concerned;
    }

    /** The article as a tool would give it that knows the words but not their places. */
    private static Article withoutPlaces(Article article) {
        Matcher anchor = ANCHOR.matcher(NewsClaimsJson.write(article));
        String json = anchor.replaceAll(
                found -> Matcher.quoteReplacement(SPAN.matcher(found.group()).replaceAll("$1")));
        return NewsClaimsJson.read(json);
    }
}
