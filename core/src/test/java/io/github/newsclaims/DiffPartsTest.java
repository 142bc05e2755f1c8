package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.compare.diff.ArticleDiff;
import io.github.newsclaims.compare.diff.ChangeKind;
import io.github.newsclaims.compare.diff.ClaimChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** What a difference names if one part of an article is another: a new part needs a row here. */
class DiffPartsTest {
    private static final Article FULL = Samples.fullArticle();

    /** The part of a claim, or the fate of the claim, or that a figure is not what it was. */
    private static final PartTable NAMES = PartTable.of("""
            article | claims | added
            article | headline uri publisher published updated retrieved language id | nothing | claims are compared
            article | contributors text textDigest sections sources provenance extensions | nothing | claims are compared
            contributors | name role organization extensions | nothing | claims are compared
            sections | kind start end extensions | nothing | claims are compared
            provenance | agent version generatedAt confidence extensions | nothing | claims are compared
            sources | kind name | saying | a source is the same by kind and name, and this one is addressed
            sources | id | not alone | SourcePartsTest changes ids of sources with all references to them
            sources | aliases description role affiliation location members | nothing | a source is the same by kind and name
            sources | sameAs anonymity mentions note extensions | nothing | a source is the same by kind and name
            claims | id | nothing | a claim is found again by its words
            claims | proposition | proposition
            claims | wording | reworded
            claims | ownVoice | speaker
            claims | factuality | factuality
            claims | types | types
            claims | insertions | insertions
            claims | figures | figure
            claims | times | times
            claims | place | place
            claims | relations | relations
            claims | assessments | assessments
            claims | provenance | nothing | who found a claim is not what it says
            claims | note | note
            claims | extensions | extensions
            claims.attribution | quotation translatedFrom | quotation
            claims.attribution | relays | relays, saying | each step has its saying
            claims.attribution | extensions | extensions
            claims.attribution.origin | speaker | speaker
            claims.attribution.origin | mention cue addressees | saying
            claims.attribution.origin | quotation | not alone | only a relay has one
            claims.attribution.origin | extensions | extensions
            claims.attribution.origin.time | wording edtf modifier resolved extensions | saying
            claims.attribution.relays | speaker | relays
            claims.attribution.relays | mention cue addressees | saying
            claims.attribution.relays | quotation | quotation
            claims.attribution.relays | extensions | extensions
            claims.attribution.relays.time | wording edtf modifier resolved extensions | saying
            claims.figures | id wording amount unit per margin measuredEntity measuredProperty | figure
            claims.figures | qualifier basis place trend note extensions | figure
            claims.figures.asOf | wording edtf modifier resolved extensions | figure
            claims.times | wording edtf modifier resolved extensions | times
            claims.relations | type target extensions | relations
            claims.assessments | reviewer verdict rating uri date extensions | assessments
            claims.provenance | agent version generatedAt confidence extensions | nothing | as above
            """);

    @Test
    void namesEachPartThatDiffersAndNothingElse() {
        assertThat(unlike(DiffPartsTest::names)).isEmpty();
    }

    @Test
    void hasARowForEachPart() {
        assertThat(NAMES.misfits(PartPlace.ofBuilders(FULL).keySet())).isEmpty();
    }

    /** Returns the parts for which a difference does not name what the table says. */
    static List<String> unlike(BiFunction<Article, Article, List<String>> diff) {
        List<String> unlike = new ArrayList<>();
        for (PartPlace place : PartPlace.ofBuilders(FULL).values()) {
            Article article = FULL;
            PartPlace part = place;
            if (place.path().equals("textDigest")) {
                article = FULL.withoutText();
                part = PartPlace.ofBuilders(article).get("textDigest");
            }
            String expected = NAMES.of(place);
            if (!expected.equals("not alone")) {
                Article changed = PartPlace.replaced(article, part.pointer(), OtherValues.of(part));
                String named = String.join(", ", diff.apply(article, changed));
                if (!expected.equals(named.isEmpty() ? "nothing" : named)) {
                    unlike.add(place.path() + ": " + named + ", expected " + expected);
                }
            }
        }
        return unlike;
    }

    /** Returns of each claim its fate, unless it was kept, the parts that differ, and "figure" for each figure that does. */
    static List<String> names(Article before, Article after) {
        List<String> names = new ArrayList<>();
        for (ClaimChange change : ArticleDiff.between(before, after).changes()) {
            if (change.kind() != ChangeKind.KEPT) {
                names.add(change.kind().name().toLowerCase(Locale.ROOT));
            }
            change.differences()
                    .forEach(difference -> names.add(difference.part().words()));
            change.figures().forEach(figure -> names.add("figure"));
        }
        return names;
    }
}
