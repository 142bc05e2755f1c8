package io.github.newsclaims.json;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.TimeModifier;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.time.Edtf;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When something was said, held or happened. */
final class TimeCodec {
    private static final String WORDING = "wording";
    private static final String EDTF = "edtf";
    private static final String MODIFIER = "modifier";
    private static final String RESOLVED = "resolved";
    private static final KnownNames FIELDS = KnownNames.of("time", WORDING, EDTF, MODIFIER, RESOLVED);

    private static final Vocabulary<TimeModifier> MODIFIERS = Vocabulary.of(TimeModifier.values());

    private TimeCodec() {}

    static @Nullable TimeExpression read(In in) {
        if (in.isNull()) {
            return null;
        }
        TimeExpression.Builder time = TimeExpression.builder();
        Wording wording = null;
        Edtf edtf = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case WORDING -> wording = WordingCodec.read(in);
                case EDTF -> edtf = in.date();
                case MODIFIER -> time.modifier(in.word(MODIFIERS));
                case RESOLVED -> time.resolved(in.date());
                default -> unknown = in.keep(unknown, field);
            }
        }
        if (wording == null && edtf == null) {
            throw in.missing(FIELDS.thing(), WORDING + " or " + EDTF);
        }
        time.wording(wording);
        time.edtf(edtf);
        if (unknown != null) {
            time.extensions(Extensions.of(unknown));
        }
        return time.build();
    }

    static void write(Out out, TimeExpression time) {
        out.open()
                .object(WORDING, time.wording(), WordingCodec::write)
                .word(EDTF, time.edtf())
                .word(MODIFIER, MODIFIERS, time.modifier())
                .word(RESOLVED, time.resolved())
                .close(time.extensions());
    }
}
