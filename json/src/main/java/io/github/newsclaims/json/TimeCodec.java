package io.github.newsclaims.json;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.TimeModifier;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.time.Edtf;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When something was said, held or happened. */
final class TimeCodec extends Codec<TimeExpression> {
    static final TimeCodec CODEC = new TimeCodec();

    private static final int WORDING = 0;
    private static final int EDTF = 1;
    private static final int MODIFIER = 2;
    private static final int RESOLVED = 3;
    private static final KnownNames FIELDS = KnownNames.of("time", "wording", "edtf", "modifier", "resolved");

    private static final Vocabulary<TimeModifier> MODIFIERS = Vocabulary.of(TimeModifier.values());

    private TimeCodec() {
        super(TimeExpression.class);
    }

    @Override
    TimeExpression read(In in) {
        TimeExpression.Builder time = TimeExpression.builder();
        Wording wording = null;
        Edtf edtf = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case WORDING -> wording = in.object(WordingCodec.CODEC);
                case EDTF -> edtf = in.date();
                case MODIFIER -> time.modifier(in.word(MODIFIERS));
                case RESOLVED -> time.resolved(in.date());
                default -> unknown = in.keep(unknown);
            }
        }
        if (wording == null && edtf == null) {
            throw in.missingBoth(FIELDS, WORDING, EDTF);
        }
        time.wording(wording);
        time.edtf(edtf);
        if (unknown != null) {
            time.extensions(Extensions.of(unknown));
        }
        return time.build();
    }

    @Override
    void write(Out out, TimeExpression time) {
        out.open(FIELDS)
                .object(WORDING, time.wording(), WordingCodec.CODEC)
                .word(EDTF, time.edtf())
                .word(MODIFIER, MODIFIERS, time.modifier())
                .word(RESOLVED, time.resolved())
                .close(time.extensions());
    }
}
