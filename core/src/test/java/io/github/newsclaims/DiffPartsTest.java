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
            article | headline uri version status publisher published updated retrieved language rights id | nothing | claims are compared
            article | contributors text textDigest sections sources entities relations provenance extensions | nothing | as above
            contributors | name role organization extensions | nothing | claims are compared
            sections | kind start end published extensions | nothing | claims are compared
            relations | type extensions | nothing | claims are compared
            relations.target | article extensions | nothing | claims are compared
            relations.target | uri | not alone | an article has an id or an address
            provenance | agent version generatedAt confidence extensions | nothing | claims are compared
            sources | kind name | saying | a source is the same by kind and name, and this one is addressed
            sources | id | not alone | SourcePartsTest changes ids of sources with all references to them
            sources | aliases description role affiliation location members | nothing | a source is the same by kind and name
            sources | sameAs anonymity mentions provenance note extensions | nothing | a source is the same by kind and name
            sources.provenance | agent version generatedAt confidence extensions | nothing | as above
            entities | id | not alone | DiffRulesTest changes ids of entities with all references to them
            entities | kind name | nothing | an entity with the same address is the same
            entities | aliases description sameAs mentions provenance note extensions | nothing | an entity is the same by kind and name
            entities.provenance | agent version generatedAt confidence extensions | nothing | as above
            claims | id | nothing | a claim is found again by its words
            claims | sameAs | same as
            claims | proposition | proposition
            claims | language | language
            claims | wording | reworded
            claims | ownVoice | speaker
            claims | factuality | factuality
            claims | types | types
            claims | about | about
            claims | insertions | insertions
            claims | figures | figure
            claims | times | times
            claims | places | places
            claims | relations | relations
            claims | appearances | appearances
            claims | assessments | assessments
            claims | provenance | nothing | who found a claim is not what it says
            claims | note | note
            claims | extensions | extensions
            claims.attribution | quotation translatedFrom | quotation
            claims.attribution | relays | relays
            claims.attribution | provenance | nothing | who found an attribution is not what it says
            claims.attribution | extensions | extensions
            claims.attribution.provenance | agent version generatedAt confidence extensions | nothing | as above
            claims.attribution.origin | speaker | speaker
            claims.attribution.origin | mention cue channel uri addressees | saying
            claims.attribution.origin | quotation factuality | not alone | only a relay has one
            claims.attribution.origin | extensions | extensions
            claims.attribution.origin.time | wording edtf modifier resolved extensions | saying
            claims.attribution.origin.time.event | entity extensions | saying
            claims.attribution.origin.time.event | claim | not alone | an event is a claim or an entity
            claims.attribution.origin.place | wording name role entity extensions | saying
            claims.attribution.relays | speaker | relays
            claims.attribution.relays | mention cue channel uri addressees | saying
            claims.attribution.relays | quotation | quotation
            claims.attribution.relays | factuality | factuality
            claims.attribution.relays | extensions | extensions
            claims.attribution.relays.time | wording edtf modifier resolved extensions | saying
            claims.attribution.relays.time.event | entity extensions | saying
            claims.attribution.relays.time.event | claim | not alone | an event is a claim or an entity
            claims.attribution.relays.place | wording name role entity extensions | saying
            claims.figures | id provenance | nothing | a figure is found again by what it says
            claims.figures | wording amount unit per margin measuredEntity entity measuredProperty | figure
            claims.figures | qualifier basis places measures trend relations note extensions | figure
            claims.figures.asOf | wording edtf modifier resolved extensions | figure
            claims.figures.asOf.event | entity extensions | figure
            claims.figures.asOf.event | claim | not alone | an event is a claim or an entity
            claims.figures.places | wording name role entity extensions | figure
            claims.figures.relations | type extensions | figure
            claims.figures.relations.target | article claim figure extensions | figure
            claims.figures.provenance | agent version generatedAt confidence extensions | nothing | as above
            claims.times | wording edtf modifier resolved extensions | times
            claims.times.event | entity extensions | times
            claims.times.event | claim | not alone | an event is a claim or an entity
            claims.places | wording name role entity extensions | places
            claims.relations | type extensions | relations
            claims.relations.target | article claim extensions | relations
            claims.relations.target | uri | not alone | a claim has an id or an address
            claims.appearances | uri title publisher date first note extensions | appearances
            claims.assessments | reviewer verdict rating justification evidence uri date extensions | assessments
            claims.assessments.evidence | uri title publisher words stance note extensions | assessments
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
