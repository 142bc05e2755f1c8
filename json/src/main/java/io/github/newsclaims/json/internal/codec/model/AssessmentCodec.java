package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.ASSESSMENT_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Assessment;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.RatingCodec;
import java.io.IOException;

/** The codec of an assessment: the conclusion of a fact-checker about a claim. */
public final class AssessmentCodec extends Codec<Assessment> {
    public static final AssessmentCodec CODEC = new AssessmentCodec();

    private AssessmentCodec() {
        super(Assessment.class);
    }

    @Override
    public Assessment read(JsonIn in) {
        Assessment.Builder assessment = Assessment.builder();
        in.startObject(ASSESSMENT_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case REVIEWER -> assessment.reviewer(in.text());
                case VERDICT -> assessment.verdict(in.text());
                case RATING -> assessment.rating(RatingCodec.CODEC.read(in));
                case JUSTIFICATION -> assessment.justification(in.text());
                case EVIDENCE -> assessment.evidence(in.list(EvidenceCodec.CODEC));
                case URI -> assessment.uri(in.uri());
                case DATE -> assessment.date(in.date());
                default -> in.keep(field);
            }
        }
        return assessment.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, Assessment assessment) throws IOException {
        out.startObject()
                .text(REVIEWER, assessment.reviewer())
                .text(VERDICT, assessment.verdict())
                .object(RATING, assessment.rating(), RatingCodec.CODEC)
                .text(JUSTIFICATION, assessment.justification())
                .list(EVIDENCE, assessment.evidence(), EvidenceCodec.CODEC)
                .word(URI, assessment.uri())
                .word(DATE, assessment.date())
                .endObject(assessment.extensions());
    }
}
