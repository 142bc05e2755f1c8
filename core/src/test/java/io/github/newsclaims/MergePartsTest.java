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
            article | headline uri publisher published updated retrieved language id | noted /*
            article | text textDigest | refused | only articles of one text are merged
            article | contributors sections sources claims | both
            article | provenance | both | each claim has that of its article
            article | extensions | noted /tool:score
            contributors | name role organization extensions | both
            sections | kind start end extensions | noted /sections/0
            provenance | agent version generatedAt confidence extensions | both
            sources | id | not alone | SourcePartsTest changes ids of sources with all references to them
            sources | kind name | both, noted /publisher | they are two sources, and one of them is the publisher
            sources | description role affiliation location anonymity note | noted /sources/1/*
            sources | aliases members sameAs mentions | both
            sources | extensions | noted /sources/1/tool:score
            claims | id | first | the ids of the first article stay
            claims | ownVoice | first | the second does not record who says it
            claims | proposition wording factuality place note | noted /claims/0/*
            claims | types insertions figures times relations assessments provenance | both
            claims | extensions | noted /claims/0/tool:score
            claims.attribution | quotation translatedFrom relays | noted /claims/0/attribution/*
            claims.attribution | extensions | noted /claims/0/attribution/tool:score
            claims.attribution.origin | speaker | noted /claims/0/attribution/origin
            claims.attribution.origin | mention cue | noted /claims/0/attribution/origin/*
            claims.attribution.origin | addressees | both
            claims.attribution.origin | quotation | not alone | only a relay has one
            claims.attribution.origin | extensions | noted /claims/0/attribution/origin/tool:score
            claims.attribution.origin.time | wording edtf modifier resolved extensions | noted /claims/0/attribution/origin/time
            claims.attribution.relays | speaker | noted /claims/0/attribution/relays/0
            claims.attribution.relays | mention cue quotation | noted /claims/0/attribution/relays/0/*
            claims.attribution.relays | addressees | both
            claims.attribution.relays | extensions | noted /claims/0/attribution/relays/0/tool:score
            claims.attribution.relays.time | wording edtf modifier resolved extensions | noted /claims/0/attribution/relays/0/time
            claims.figures | id | first | the ids of the first article stay
            claims.figures | amount unit per | noted /claims/0/figures/0
            claims.figures | wording margin measuredEntity measuredProperty qualifier | noted /claims/0/figures/0/*
            claims.figures | basis place trend note | noted /claims/0/figures/0/*
            claims.figures | extensions | noted /claims/0/figures/0/tool:score
            claims.figures.asOf | wording edtf modifier resolved extensions | noted /claims/0/figures/0/asOf
            claims.times | wording edtf modifier resolved extensions | both
            claims.relations | type target extensions | both
            claims.assessments | reviewer verdict rating uri date extensions | both
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
