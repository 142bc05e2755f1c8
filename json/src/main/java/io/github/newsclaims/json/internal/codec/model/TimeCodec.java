package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.TIME_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.EnumWords;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.WordingCodec;
import io.github.newsclaims.term.TimeModifier;
import java.io.IOException;

/** The codec of a time expression. */
public final class TimeCodec extends Codec<TimeExpression> {
    public static final TimeCodec CODEC = new TimeCodec();

    private static final EnumWords<TimeModifier> MODIFIERS = EnumWords.of(TimeModifier.values());

    private TimeCodec() {
        super(TimeExpression.class);
    }

    @Override
    public TimeExpression read(JsonIn in) {
        TimeExpression.Builder time = TimeExpression.builder();
        in.startObject(TIME_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case WORDING -> WordingCodec.CODEC.readOptional(in).ifPresent(time::wording);
                case EDTF -> time.edtf(in.date());
                case MODIFIER -> time.modifier(in.word(MODIFIERS));
                case RESOLVED -> time.resolved(in.date());
                case EVENT -> time.event(TimeEventCodec.CODEC.read(in));
                default -> in.keep(field);
            }
        }
        return time.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, TimeExpression time) throws IOException {
        out.startObject()
                .object(WORDING, time.wording(), WordingCodec.CODEC)
                .word(EDTF, time.edtf())
                .word(MODIFIER, MODIFIERS, time.modifier())
                .word(RESOLVED, time.resolved())
                .object(EVENT, time.event(), TimeEventCodec.CODEC)
                .endObject(time.extensions());
    }
}
