package io.github.newsclaims.json;

import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimType;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.text.Wording;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that an article says is so. */
final class ClaimCodec extends Codec<Claim> {
    static final ClaimCodec CODEC = new ClaimCodec();

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

    private ClaimCodec() {
        super(Claim.class);
    }

    @Override
    Claim read(In in) {
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
                case WORDING -> wording = in.object(WordingCodec.CODEC);
                case ATTRIBUTION -> claim.attribution(in.object(AttributionCodec.CODEC));
                case OWN_VOICE -> claim.ownVoice(Boolean.TRUE.equals(in.flag()));
                case FACTUALITY -> claim.factuality(in.object(FactualityCodec.CODEC));
                case TYPES -> {
                    for (in.list(); in.next(); ) {
                        claim.addType(ClaimType.of(in.item()));
                    }
                }
                case INSERTIONS -> claim.addAllInsertions(in.list(WordingCodec.CODEC));
                case FIGURES -> claim.addAllFigures(in.list(FigureCodec.CODEC));
                case TIMES -> claim.addAllTimes(in.list(TimeCodec.CODEC));
                case PLACE -> claim.place(in.text());
                case RELATIONS -> claim.addAllRelations(in.list(RelationCodec.CODEC));
                case ASSESSMENTS -> claim.addAllAssessments(in.list(AssessmentCodec.CODEC));
                case PROVENANCE -> claim.addAllProvenance(in.list(ProvenanceCodec.CODEC));
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

    @Override
    void write(Out out, Claim claim) {
        out.open(FIELDS)
                .text(ID, claim.id())
                .text(PROPOSITION, claim.proposition())
                .object(WORDING, claim.wording(), WordingCodec.CODEC)
                .object(ATTRIBUTION, claim.attribution(), AttributionCodec.CODEC)
                .flagIfTrue(OWN_VOICE, claim.ownVoice())
                .object(FACTUALITY, claim.factuality(), FactualityCodec.CODEC)
                .texts(TYPES, claim.types())
                .list(INSERTIONS, claim.insertions(), WordingCodec.CODEC)
                .list(FIGURES, claim.figures(), FigureCodec.CODEC)
                .list(TIMES, claim.times(), TimeCodec.CODEC)
                .text(PLACE, claim.place())
                .list(RELATIONS, claim.relations(), RelationCodec.CODEC)
                .list(ASSESSMENTS, claim.assessments(), AssessmentCodec.CODEC)
                .list(PROVENANCE, claim.provenance(), ProvenanceCodec.CODEC)
                .text(NOTE, claim.note())
                .close(claim.extensions());
    }
}
