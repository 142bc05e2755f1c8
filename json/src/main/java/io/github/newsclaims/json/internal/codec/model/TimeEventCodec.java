package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.TIME_EVENT_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of the event that a time expression refers to: a claim or an entity. */
public final class TimeEventCodec extends Codec<TimeEvent> {
    public static final TimeEventCodec CODEC = new TimeEventCodec();

    private TimeEventCodec() {
        super(TimeEvent.class);
    }

    @Override
    public TimeEvent read(JsonIn in) {
        TimeEvent.Builder event = TimeEvent.builder();
        in.startObject(TIME_EVENT_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case CLAIM -> event.claim(in.text());
                case ENTITY -> event.entity(in.text());
                default -> in.keep(field);
            }
        }
        return event.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, TimeEvent event) throws IOException {
        out.startObject()
                .text(CLAIM, event.claim())
                .text(ENTITY, event.entity())
                .endObject(event.extensions());
    }
}
