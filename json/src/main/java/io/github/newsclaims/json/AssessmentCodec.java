package io.github.newsclaims.json;

import io.github.newsclaims.Assessment;
import io.github.newsclaims.Extensions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a named fact-checker concluded about a claim. */
final class AssessmentCodec extends Codec<Assessment> {
    static final AssessmentCodec CODEC = new AssessmentCodec();

    private static final int REVIEWER = 0;
    private static final int VERDICT = 1;
    private static final int RATING = 2;
    private static final int URI = 3;
    private static final int DATE = 4;
    private static final KnownNames FIELDS =
            KnownNames.of("assessment", "reviewer", "verdict", "rating", "uri", "date");

    private AssessmentCodec() {
        super(Assessment.class);
    }

    @Override
    Assessment read(In in) {
        Assessment.Builder assessment = Assessment.builder();
        String reviewer = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case REVIEWER -> reviewer = in.text();
                case VERDICT -> assessment.verdict(in.text());
                case RATING -> assessment.rating(in.object(RatingCodec.CODEC));
                case URI -> assessment.uri(in.uri());
                case DATE -> assessment.date(in.date());
                default -> unknown = in.keep(unknown);
            }
        }
        assessment.reviewer(in.require(reviewer, FIELDS, REVIEWER));
        if (unknown != null) {
            assessment.extensions(Extensions.of(unknown));
        }
        return assessment.build();
    }

    @Override
    void write(Out out, Assessment assessment) {
        out.open(FIELDS)
                .text(REVIEWER, assessment.reviewer())
                .text(VERDICT, assessment.verdict())
                .object(RATING, assessment.rating(), RatingCodec.CODEC)
                .word(URI, assessment.uri())
                .word(DATE, assessment.date())
                .close(assessment.extensions());
    }
}
