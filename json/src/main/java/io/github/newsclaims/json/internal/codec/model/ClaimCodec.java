package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.CLAIM_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Claim;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.FactualityCodec;
import io.github.newsclaims.json.internal.codec.parts.WordingCodec;
import io.github.newsclaims.json.internal.codec.relation.ClaimRelationCodec;
import io.github.newsclaims.term.ClaimType;
import java.io.IOException;

/** The codec of a claim: a statement in an article. */
public final class ClaimCodec extends Codec<Claim> {
    public static final ClaimCodec CODEC = new ClaimCodec();

    private ClaimCodec() {
        super(Claim.class);
    }

    @Override
    public Claim read(JsonIn in) {
        Claim.Builder claim = Claim.builder();
        in.startObject(CLAIM_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ID -> claim.id(in.text());
                case SAME_AS -> claim.sameAs(in.texts(Syntax::uri));
                case PROPOSITION -> claim.proposition(in.text());
                case LANGUAGE -> claim.language(in.word());
                case WORDING -> WordingCodec.CODEC.readOptional(in).ifPresent(claim::wording);
                case ATTRIBUTION -> claim.attribution(AttributionCodec.CODEC.read(in));
                case OWN_VOICE -> claim.ownVoice(in.flag());
                case FACTUALITY -> claim.factuality(FactualityCodec.CODEC.read(in));
                case TYPES -> claim.types(in.texts(ClaimType::of));
                case ABOUT -> claim.about(in.texts());
                case INSERTIONS -> claim.insertions(in.list(WordingCodec.CODEC));
                case FIGURES -> claim.figures(in.list(FigureCodec.CODEC));
                case TIMES -> claim.times(in.list(TimeCodec.CODEC));
                case PLACES -> claim.places(in.list(PlaceCodec.CODEC));
                case RELATIONS -> claim.relations(in.list(ClaimRelationCodec.CODEC));
                case APPEARANCES -> claim.appearances(in.list(AppearanceCodec.CODEC));
                case ASSESSMENTS -> claim.assessments(in.list(AssessmentCodec.CODEC));
                case PROVENANCE -> claim.provenance(in.list(ProvenanceCodec.CODEC));
                case NOTE -> claim.note(in.text());
                default -> in.keep(field);
            }
        }
        return claim.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, Claim claim) throws IOException {
        out.startObject()
                .text(ID, claim.id())
                .texts(SAME_AS, claim.sameAs())
                .text(PROPOSITION, claim.proposition())
                .text(LANGUAGE, claim.language())
                .object(WORDING, claim.wording(), WordingCodec.CODEC)
                .object(ATTRIBUTION, claim.attribution(), AttributionCodec.CODEC)
                .flagIfTrue(OWN_VOICE, claim.ownVoice())
                .object(FACTUALITY, claim.factuality(), FactualityCodec.CODEC)
                .texts(TYPES, claim.types())
                .texts(ABOUT, claim.about())
                .list(INSERTIONS, claim.insertions(), WordingCodec.CODEC)
                .list(FIGURES, claim.figures(), FigureCodec.CODEC)
                .list(TIMES, claim.times(), TimeCodec.CODEC)
                .list(PLACES, claim.places(), PlaceCodec.CODEC)
                .list(RELATIONS, claim.relations(), ClaimRelationCodec.CODEC)
                .list(APPEARANCES, claim.appearances(), AppearanceCodec.CODEC)
                .list(ASSESSMENTS, claim.assessments(), AssessmentCodec.CODEC)
                .list(PROVENANCE, claim.provenance(), ProvenanceCodec.CODEC)
                .text(NOTE, claim.note())
                .endObject(claim.extensions());
    }
}
