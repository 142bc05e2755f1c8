package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a merge loses no part of the model, which a new part breaks until it is merged and has a row here. */
class MergePartsTest {
    private static final Article FULL = Samples.fullArticle();
    private static final MergeCheck CHECK = new MergeCheck(MergeCheck.Merged::of);

    /** How two articles that differ in one part are merged. */
    private static final PartTable TREATMENTS = PartTable.of("""
            article | headline uri version status publisher published updated retrieved language rights id | noted /*
            article | text textDigest | refused | only articles of one text are merged
            article | contributors sections sources entities claims relations | both
            article | provenance | both | each claim has that of its article
            article | extensions | noted /tool:score
            contributors | name role organization extensions | both
            sections | kind start end | both | one lies inside the other
            sections | published | noted /sections/0/*
            sections | extensions | noted /sections/0/tool:score
            relations | type extensions | both
            relations.target | article extensions | both
            relations.target | uri | not alone | an article has an id or an address
            provenance | agent version generatedAt confidence extensions | both
            sources | id | not alone | SourcePartsTest changes ids of sources with all references to them
            sources | kind name | both, noted /publisher | they are two sources, and one of them is the publisher
            sources | description role affiliation location anonymity note | noted /sources/1/*
            sources | aliases members sameAs mentions provenance | both
            sources | extensions | noted /sources/1/tool:score
            sources.provenance | agent version generatedAt confidence extensions | both
            entities | id | not alone | PartyMergeTest changes ids of entities with all references to them
            entities | kind name description note | noted /entities/0/* | it has the same address
            entities | aliases sameAs mentions provenance | both
            entities | extensions | noted /entities/0/tool:score
            entities.provenance | agent version generatedAt confidence extensions | both
            claims | id | first | the ids of the first article stay
            claims | ownVoice | first | the second does not record who says it
            claims | proposition language wording factuality note | noted /claims/0/*
            claims | sameAs types about insertions figures times places relations assessments provenance | both
            claims | appearances | both
            claims | extensions | noted /claims/0/tool:score
            claims.attribution | quotation translatedFrom relays | noted /claims/0/attribution/*
            claims.attribution | provenance | both
            claims.attribution | extensions | noted /claims/0/attribution/tool:score
            claims.attribution.provenance | agent version generatedAt confidence extensions | both
            claims.attribution.origin | speaker | noted /claims/0/attribution
            claims.attribution.origin | mention cue channel uri | noted /claims/0/attribution/origin/*
            claims.attribution.origin | addressees | both
            claims.attribution.origin | quotation factuality | not alone | only a relay has one
            claims.attribution.origin | extensions | noted /claims/0/attribution/origin/tool:score
            claims.attribution.origin.time | wording edtf modifier resolved extensions | noted /claims/0/attribution/origin/time
            claims.attribution.origin.time.event | entity extensions | noted /claims/0/attribution/origin/time
            claims.attribution.origin.time.event | claim | not alone | an event is a claim or an entity
            claims.attribution.origin.place | wording name role entity extensions | noted /claims/0/attribution/origin/place
            claims.attribution.relays | speaker | noted /claims/0/attribution/relays/0
            claims.attribution.relays | mention cue channel uri quotation factuality | noted /claims/0/attribution/relays/0/*
            claims.attribution.relays | addressees | both
            claims.attribution.relays | extensions | noted /claims/0/attribution/relays/0/tool:score
            claims.attribution.relays.time | wording edtf modifier resolved extensions | noted /claims/0/attribution/relays/0/time
            claims.attribution.relays.time.event | entity extensions | noted /claims/0/attribution/relays/0/time
            claims.attribution.relays.time.event | claim | not alone | an event is a claim or an entity
            claims.attribution.relays.place | wording name role entity extensions | noted /claims/0/attribution/relays/0/place
            claims.figures | id | first | the ids of the first article stay
            claims.figures | amount unit per | noted /claims/0/figures/0
            claims.figures | wording margin measuredEntity entity measuredProperty qualifier | noted /claims/0/figures/0/*
            claims.figures | basis measures trend note | noted /claims/0/figures/0/*
            claims.figures | places relations provenance | both
            claims.figures | extensions | noted /claims/0/figures/0/tool:score
            claims.figures.asOf | wording edtf modifier resolved extensions | noted /claims/0/figures/0/asOf
            claims.figures.asOf.event | entity extensions | noted /claims/0/figures/0/asOf
            claims.figures.asOf.event | claim | not alone | an event is a claim or an entity
            claims.figures.places | wording name role entity extensions | both
            claims.figures.relations | type extensions | both
            claims.figures.relations.target | article claim figure extensions | both
            claims.figures.provenance | agent version generatedAt confidence extensions | both
            claims.times | wording edtf modifier resolved extensions | both
            claims.times.event | entity extensions | both
            claims.times.event | claim | not alone | an event is a claim or an entity
            claims.places | wording name role entity extensions | both
            claims.relations | type extensions | both
            claims.relations.target | article claim extensions | both
            claims.relations.target | uri | not alone | a claim has an id or an address
            claims.appearances | uri title publisher date note extensions | both, noted /claims/0/appearances/0
            claims.appearances | first | first | the second does not record which is the first
            claims.assessments | reviewer verdict rating justification evidence uri date extensions | both
            claims.assessments.evidence | uri title publisher words stance note extensions | both
            claims.provenance | agent version generatedAt confidence extensions | both
            """);

    @Test
    void keepsEachPartThatOnlyOneOfTwoHas() {
        // No relay says that the words came directly.
        assertThat(CHECK.lostFromOneSide(FULL)).containsExactly("claims.attribution.relays of the second");
    }

    @Test
    void keepsOrNotesEachPartThatTwoHaveAndThatDiffers() {
        assertThat(unlike(CHECK)).isEmpty();
    }

    @Test
    void hasARowForEachPart() {
        assertThat(TREATMENTS.misfits(PartPlace.ofBuilders(FULL).keySet())).isEmpty();
    }

    /** Returns the parts that a merge does not treat as the table says. */
    static List<String> unlike(MergeCheck check) {
        List<String> unlike = new ArrayList<>();
        for (PartPlace place : PartPlace.ofBuilders(FULL).values()) {
            Article article = FULL;
            PartPlace part = place;
            if (place.path().equals("textDigest")) {
                article = FULL.withoutText();
                part = PartPlace.ofBuilders(article).get("textDigest");
            }
            String expected = TREATMENTS.of(place).replace("*", place.accessor());
            String treatment =
                    expected.equals("not alone") ? expected : check.treatment(article, part, OtherValues.of(part));
            if (!treatment.equals(expected)) {
                unlike.add(place.path() + ": " + treatment + ", expected " + expected);
            }
        }
        return unlike;
    }
}
