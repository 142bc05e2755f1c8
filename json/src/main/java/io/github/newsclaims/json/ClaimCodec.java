package io.github.newsclaims.json;

import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimType;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.text.Wording;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that an article says is so. */
final class ClaimCodec {
    private static final int ID = 0;
    private static final int PROPOSITION = 1;
    private static final int WORDING = 2;
    private static final int ATTRIBUTION = 3;
    private static final int OWN_VOICE = 4;
    private static final int FACTUALITY = 5;
    private static final int TYPES = 6;
    private static final int INSERTIONS = 7;
    private static final int FIGURES = 8;
    private static final int TIMES = 9;
    private static final int PLACE = 10;
    private static final int RELATIONS = 11;
    private static final int ASSESSMENTS = 12;
    private static final int PROVENANCE = 13;
    private static final int NOTE = 14;
    private static final KnownNames FIELDS = KnownNames.of(
            "claim",
            "id",
            "proposition",
            "wording",
            "attribution",
            "ownVoice",
            "factuality",
            "types",
            "insertions",
            "figures",
            "times",
            "place",
            "relations",
            "assessments",
            "provenance",
            "note");

    private ClaimCodec() {}

    static Claim read(In in) {
        Claim.Builder claim = Claim.builder();
        String id = null;
        String proposition = null;
        Wording wording = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case ID -> id = in.text();
                case PROPOSITION -> proposition = in.text();
                case WORDING -> wording = WordingCodec.read(in);
                case ATTRIBUTION -> claim.attribution(AttributionCodec.read(in));
                case OWN_VOICE -> claim.ownVoice(Boolean.TRUE.equals(in.flag()));
                case FACTUALITY -> claim.factuality(FactualityCodec.read(in));
                case TYPES -> {
                    for (in.list(); in.next(); ) {
                        claim.addType(ClaimType.of(in.item()));
                    }
                }
                case INSERTIONS -> {
                    for (in.list(); in.next(); ) {
                        claim.addInsertion(WordingCodec.readItem(in));
                    }
                }
                case FIGURES -> {
                    for (in.list(); in.next(); ) {
                        claim.addFigure(FigureCodec.read(in));
                    }
                }
                case TIMES -> {
                    for (in.list(); in.next(); ) {
                        claim.addTime(TimeCodec.read(in));
                    }
                }
                case PLACE -> claim.place(in.text());
                case RELATIONS -> {
                    for (in.list(); in.next(); ) {
                        claim.addRelation(RelationCodec.read(in));
                    }
                }
                case ASSESSMENTS -> {
                    for (in.list(); in.next(); ) {
                        claim.addAssessment(AssessmentCodec.read(in));
                    }
                }
                case PROVENANCE -> {
                    for (in.list(); in.next(); ) {
                        claim.addProvenance(ProvenanceCodec.read(in));
                    }
                }
                case NOTE -> claim.note(in.text());
                default -> unknown = in.keep(unknown);
            }
        }
        if (proposition == null && wording == null) {
            throw in.missingBoth(FIELDS, PROPOSITION, WORDING);
        }
        claim.id(in.require(id, FIELDS, ID));
        claim.proposition(proposition);
        claim.wording(wording);
        if (unknown != null) {
            claim.extensions(Extensions.of(unknown));
        }
        return claim.build();
    }

    static void write(Out out, Claim claim) {
        out.open(FIELDS)
                .text(ID, claim.id())
                .text(PROPOSITION, claim.proposition())
                .object(WORDING, claim.wording(), WordingCodec::write)
                .object(ATTRIBUTION, claim.attribution(), AttributionCodec::write)
                .flagIfTrue(OWN_VOICE, claim.ownVoice())
                .object(FACTUALITY, claim.factuality(), FactualityCodec::write)
                .words(TYPES, claim.types())
                .list(INSERTIONS, claim.insertions(), WordingCodec::write)
                .list(FIGURES, claim.figures(), FigureCodec::write)
                .list(TIMES, claim.times(), TimeCodec::write)
                .text(PLACE, claim.place())
                .list(RELATIONS, claim.relations(), RelationCodec::write)
                .list(ASSESSMENTS, claim.assessments(), AssessmentCodec::write)
                .list(PROVENANCE, claim.provenance(), ProvenanceCodec::write)
                .text(NOTE, claim.note())
                .close(claim.extensions());
    }
}
