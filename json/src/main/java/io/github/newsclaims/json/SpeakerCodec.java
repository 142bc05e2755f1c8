package io.github.newsclaims.json;

import io.github.newsclaims.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A speaker, by its kind. The kind may stand anywhere, so the fields of all kinds are read before it is looked at. */
final class SpeakerCodec {
    private enum Kind {
        KNOWN,
        CANDIDATES,
        UNSTATED
    }

    private static final String KIND = "kind";
    private static final String IDS = "ids";
    private static final KnownNames FIELDS = KnownNames.of("speaker", KIND, IDS);

    private static final Vocabulary<Kind> KINDS = Vocabulary.of(Kind.values(), FIELDS);

    private SpeakerCodec() {}

    static @Nullable Speaker read(In in) {
        if (in.isNull()) {
            return null;
        }
        Kind kind = null;
        List<String> ids = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.word(KINDS);
                case IDS -> ids = in.isNull() ? null : in.texts();
                default -> throw in.unknown(FIELDS, field);
            }
        }
        kind = in.require(kind, FIELDS, KIND);
        String thing = KINDS.thing(kind);
        in.refuseUnless(kind != Kind.UNSTATED, ids, thing, IDS);
        return switch (kind) {
            case KNOWN -> new Speaker.Known(in.require(ids, thing, IDS));
            case CANDIDATES -> new Speaker.Candidates(in.require(ids, thing, IDS));
            case UNSTATED -> Speaker.unstated();
        };
    }

    static void write(Out out, Speaker speaker) {
        out.open();
        if (speaker instanceof Speaker.Known known) {
            out.word(KIND, KINDS, Kind.KNOWN).texts(IDS, known.ids());
        } else if (speaker instanceof Speaker.Candidates candidates) {
            out.word(KIND, KINDS, Kind.CANDIDATES).texts(IDS, candidates.ids());
        } else if (speaker instanceof Speaker.Unstated) {
            out.word(KIND, KINDS, Kind.UNSTATED);
        }
        out.close();
    }
}
