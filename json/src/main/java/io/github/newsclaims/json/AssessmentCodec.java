package io.github.newsclaims.json;

import io.github.newsclaims.Assessment;
import io.github.newsclaims.Extensions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a named fact-checker concluded about a claim. */
final class AssessmentCodec {
    private static final String REVIEWER = "reviewer";
    private static final String VERDICT = "verdict";
    private static final String RATING = "rating";
    private static final String URI = "uri";
    private static final String DATE = "date";
    private static final KnownNames FIELDS = KnownNames.of("assessment", REVIEWER, VERDICT, RATING, URI, DATE);

    private AssessmentCodec() {}

    static Assessment read(In in) {
        Assessment.Builder assessment = Assessment.builder();
        String reviewer = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case REVIEWER -> reviewer = in.text();
                case VERDICT -> assessment.verdict(in.text());
                case RATING -> assessment.rating(RatingCodec.read(in));
                case URI -> assessment.uri(in.uri());
                case DATE -> assessment.date(in.date());
                default -> unknown = in.keep(unknown, field);
            }
        }
        assessment.reviewer(in.require(reviewer, FIELDS, REVIEWER));
        if (unknown != null) {
            assessment.extensions(Extensions.of(unknown));
        }
        return assessment.build();
    }

    static void write(Out out, Assessment assessment) {
        out.open()
                .text(REVIEWER, assessment.reviewer())
                .text(VERDICT, assessment.verdict())
                .object(RATING, assessment.rating(), RatingCodec::write)
                .word(URI, assessment.uri())
                .word(DATE, assessment.date())
                .close(assessment.extensions());
    }
}
