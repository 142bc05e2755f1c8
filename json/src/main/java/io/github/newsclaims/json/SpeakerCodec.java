package io.github.newsclaims.json;

import io.github.newsclaims.Speaker;
import java.util.List;

/** A speaker, by its kind. The kind may stand anywhere, so the fields of all kinds are read before it is looked at. */
final class SpeakerCodec extends Codec<Speaker> {
    static final SpeakerCodec CODEC = new SpeakerCodec();

    private static final int KIND = 0;
    private static final int IDS = 1;
    private static final KnownNames FIELDS = KnownNames.of("speaker", "kind", "ids");

    private static final int KNOWN = 0;
    private static final int CANDIDATES = 1;
    private static final int UNSTATED = 2;
    private static final Kinds KINDS = Kinds.of(FIELDS, "known", "candidates", "unstated");

    private SpeakerCodec() {
        super(Speaker.class);
    }

    @Override
    Speaker read(In in) {
        int kind = In.ABSENT;
        List<String> ids = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.kind(KINDS);
                case IDS -> ids = in.isNull() ? null : in.texts();
                default -> throw in.unknown(FIELDS);
            }
        }
        kind = in.require(kind, FIELDS, KIND);
        String thing = KINDS.thing(kind);
        in.refuseUnless(kind != UNSTATED, ids, thing, FIELDS.name(IDS));
        return switch (kind) {
            case KNOWN -> new Speaker.Known(in.require(ids, thing, FIELDS.name(IDS)));
            case CANDIDATES -> new Speaker.Candidates(in.require(ids, thing, FIELDS.name(IDS)));
            default -> Speaker.unstated();
        };
    }

    @Override
    void write(Out out, Speaker speaker) {
        out.open(FIELDS);
        if (speaker instanceof Speaker.Known known) {
            out.kind(KIND, KINDS, KNOWN).texts(IDS, known.ids());
        } else if (speaker instanceof Speaker.Candidates candidates) {
            out.kind(KIND, KINDS, CANDIDATES).texts(IDS, candidates.ids());
        } else if (speaker instanceof Speaker.Unstated) {
            out.kind(KIND, KINDS, UNSTATED);
        }
        out.close();
    }
}
