package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldList.SPEAKER_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Speaker;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;
import java.util.List;

/** The codec of a speaker. The kind may be the last field, so the other parts are stored until all fields are read. */
public final class SpeakerCodec extends Codec<Speaker> {
    public static final SpeakerCodec CODEC = new SpeakerCodec();

    private static final String KNOWN = "known";
    private static final String CANDIDATES = "candidates";
    private static final String UNRESOLVED = "unresolved";
    private static final String UNSTATED = "unstated";
    private static final List<String> KINDS = List.of(KNOWN, CANDIDATES, UNRESOLVED, UNSTATED);

    private SpeakerCodec() {
        super(Speaker.class);
    }

    @Override
    public Speaker read(JsonIn in) {
        String kind = "";
        List<String> ids = null;
        in.startObject(SPEAKER_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.kind(KINDS);
                case IDS -> ids = in.texts();
                default -> throw in.unknownField(field);
            }
        }
        String thing = kind + " speaker";
        switch (kind) {
            case KNOWN -> {
                return new Speaker.Known(in.require(ids, thing, IDS));
            }
            case CANDIDATES -> {
                return new Speaker.Candidates(in.require(ids, thing, IDS));
            }
            case UNRESOLVED -> {
                in.allowOnly(thing, KIND);
                return Speaker.unresolved();
            }
            case UNSTATED -> {
                in.allowOnly(thing, KIND);
                return Speaker.unstated();
            }
            default -> throw unknownKind(kind);
        }
    }

    @Override
    public void write(JsonOut out, Speaker speaker) throws IOException {
        if (speaker instanceof Speaker.Known known) {
            out.startObject().text(KIND, KNOWN).texts(IDS, known.ids());
        } else if (speaker instanceof Speaker.Candidates candidates) {
            out.startObject().text(KIND, CANDIDATES).texts(IDS, candidates.ids());
        } else if (speaker instanceof Speaker.Unresolved) {
            out.startObject().text(KIND, UNRESOLVED);
        } else if (speaker instanceof Speaker.Unstated) {
            out.startObject().text(KIND, UNSTATED);
        } else {
            throw unknownKind(speaker.getClass());
        }
        out.endObject();
    }
}
