package io.github.newsclaims.examples.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.examples.bundled.HarbourPost;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the article that comes with the programs is held to.
 *
 * <p>Its resource is not edited by hand. This makes it anew:
 *
 * <pre>{@code
 * mvn -pl examples -am test -Dnewsclaims.update=true -Dtest=BundledArticleTest -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class BundledArticleTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    private static final Path RESOURCE = Path.of(
            System.getProperty("basedir", ""),
            "src/main/resources/io/github/newsclaims/examples/show/harbour-post.json");
    private static final Article ARTICLE = HarbourPost.article();
    private static final String TEXT = ARTICLE.text().orElseThrow().value();

    @Test
    void isTheResourceByteForByte() throws IOException {
        if (UPDATE) {
            Files.createDirectories(RESOURCE.getParent());
            NewsClaimsJson.writeIndented(ARTICLE, RESOURCE);
        }
        assertThat(new String(Files.readAllBytes(RESOURCE), StandardCharsets.UTF_8))
                .isEqualTo(NewsClaimsJson.writeIndented(ARTICLE));
    }

    @Test
    void isReadBackEqual() throws IOException {
        assumeFalse(UPDATE, "the class path still holds the old resource");
        try (InputStream json = ShowArticle.class.getResourceAsStream("harbour-post.json")) {
            assertThat(NewsClaimsJson.read(Objects.requireNonNull(json))).isEqualTo(ARTICLE);
        }
    }

    @Test
    void usesEveryPartOfTheModel() throws ReflectiveOperationException {
        Set<String> unused = new TreeSet<>(ModelUse.parts());
        unused.removeAll(ModelUse.of(ARTICLE));

        // A digest stands only for a text that is withheld, and this one is there; it is no live report either.
        assertThat(unused).containsExactly("Article.textDigest", "SectionKind live-entry");
    }

    @Test
    void usesTermsOfItsOwn() throws ReflectiveOperationException {
        Set<String> own = new TreeSet<>(ModelUse.of(ARTICLE));
        own.removeAll(ModelUse.parts());
        own.removeAll(ModelUse.otherWords());

        assertThat(own).containsExactly("Channel text-message", "ClaimType legal", "EntityKind population");
    }

    @Test
    void saysThatItIsFictional() {
        assertThat(TEXT)
                .contains("This report is fictional: Skarvik, the Harbour Post, and every person and figure in it are"
                        + " invented.");
        assertThat(ARTICLE.extensions().get("example:fictional")).contains(true);
    }

    @Test
    void isAsLongAsAReportIs() {
        assertThat(TEXT.split("\\s+")).hasSizeBetween(550, 800);
        assertThat(ARTICLE.claims()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void hasTextInTwoScriptsAndEmoji() {
        assertThat(TEXT.codePoints().mapToObj(Character.UnicodeScript::of))
                .contains(Character.UnicodeScript.LATIN, Character.UnicodeScript.HAN);
        assertThat(TEXT.codePoints()).anyMatch(Character::isSupplementaryCodePoint);
    }

    @Test
    void keepsTwoUnnamedSourcesApartAndLeavesOpenWhichOfThemIsTheSource() {
        Source first = ARTICLE.source("early-shift-source").orElseThrow();
        Source second = ARTICLE.source("longliner-source").orElseThrow();

        assertThat(first.name()).isEmpty();
        assertThat(second.name()).isEmpty();
        assertThat(attribution("third-drive").origin().speaker())
                .isEqualTo(Speaker.candidates("early-shift-source", "longliner-source"));
        assertThat(attribution("third-drive").origin().mention().map(Wording::text))
                .contains("The source");
    }

    @Test
    void reachesTheReaderThroughAChain() {
        Attribution tide = attribution("tide");

        assertThat(tide.quotation()).contains(QuotationType.DIRECT);
        assertThat(tide.origin().speaker()).isEqualTo(Speaker.known("tangen"));
        assertThat(tide.relays())
                .singleElement()
                .satisfies(relay -> assertThat(relay.speaker()).isEqualTo(Speaker.known("radio-nord")));
    }

    @Test
    void hasSeveralSpeakersAtOnceAndNoneAtAll() {
        assertThat(attribution("could-keep-people").origin().speaker()).isEqualTo(Speaker.known("brekke", "kaljur"));
        assertThat(attribution("havnes").origin().speaker()).isEqualTo(Speaker.unstated());
    }

    @Test
    void datesAClaimByAnEventAndFindsItsFiguresInOtherClaims() {
        assertThat(claim("ice").times())
                .extracting(time -> time.event().orElseThrow().entity().orElseThrow())
                .containsExactly("thaw");
        assertThat(claim("payroll-march").figures().get(0).relations())
                .extracting(relation -> relation.target().claim().orElseThrow())
                .containsExactly("payroll-january", "loss", "payroll-march");
        assertThat(claim("left-in-early-2031").places())
                .extracting(place -> place.role().orElseThrow() + " " + place.name())
                .containsExactly("from Nordhavn cannery", "to a longliner");
        assertThat(attribution("message").origin().speaker()).isEqualTo(Speaker.unresolved());
    }

    @Test
    void splitsAQuotationAroundItsCue() {
        Attribution attribution = attribution("no-fortune");
        Anchor quote = (Anchor) claim("no-fortune").wording().orElseThrow();
        Anchor cue = (Anchor) attribution.origin().cue().orElseThrow();

        assertThat(quote.spans()).hasSize(2);
        assertThat(cue.start()).isGreaterThan(quote.spans().get(0).end());
        assertThat(cue.end()).isLessThan(quote.spans().get(1).start());
        assertThat(attribution.translatedFrom()).contains("nb");
    }

    @Test
    void marksInsertionsInBracketsAndInParentheses() {
        assertThat(claim("boats-pay-more").insertions())
                .extracting(Wording::text)
                .containsExactly("[before tax]");
        assertThat(claim("no-fortune").insertions()).extracting(Wording::text).containsExactly("(the bonus)");
    }

    @Test
    void hasClaimsInItsOwnVoiceAndClaimsWhoseVoiceIsNotRecorded() {
        assertThat(claim("leaving").ownVoice()).isTrue();
        assertThat(claim("headline").ownVoice()).isFalse();
        assertThat(claim("headline").attribution()).isEmpty();
    }

    @Test
    void everySentenceOfTheBodyIsClaimedOrSaysWhoClaims() {
        boolean[] covered = new boolean[ARTICLE.text().orElseThrow().length()];
        for (Claim claim : ARTICLE.claims()) {
            if (claim.wording().orElse(null) instanceof Anchor anchor) {
                anchor.spans().forEach(span -> Arrays.fill(covered, span.start(), span.end(), true));
            }
        }
        ARTICLE.sections().stream()
                .filter(section -> section.kind().equals(SectionKind.BODY))
                .forEach(section -> {
                    int silent = 0;
                    for (int offset = section.start(); offset < section.end(); offset++) {
                        silent = covered[offset] ? 0 : silent + 1;
                        assertThat(silent)
                                .as("characters that no claim covers before offset %s", offset)
                                .isLessThan(150);
                    }
                });
    }

    private static Claim claim(String id) {
        return ARTICLE.claim(id).orElseThrow();
    }

    private static Attribution attribution(String claim) {
        return claim(claim).attribution().orElseThrow();
    }
}
