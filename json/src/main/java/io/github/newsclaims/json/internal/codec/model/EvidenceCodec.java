package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.EVIDENCE_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Evidence;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.term.Stance;
import java.io.IOException;

/** The codec of a piece of evidence: what a fact-checker relies on. */
public final class EvidenceCodec extends Codec<Evidence> {
    public static final EvidenceCodec CODEC = new EvidenceCodec();

    private EvidenceCodec() {
        super(Evidence.class);
    }

    @Override
    public Evidence read(JsonIn in) {
        Evidence.Builder evidence = Evidence.builder();
        in.startObject(EVIDENCE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case URI -> evidence.uri(in.uri());
                case TITLE -> evidence.title(in.text());
                case PUBLISHER -> evidence.publisher(in.text());
                case WORDS -> evidence.words(in.text());
                case STANCE -> evidence.stance(Stance.of(in.word()));
                case NOTE -> evidence.note(in.text());
                default -> in.keep(field);
            }
        }
        return evidence.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, Evidence evidence) throws IOException {
        out.startObject()
                .word(URI, evidence.uri())
                .text(TITLE, evidence.title())
                .text(PUBLISHER, evidence.publisher())
                .text(WORDS, evidence.words())
                .word(STANCE, evidence.stance())
                .text(NOTE, evidence.note())
                .endObject(evidence.extensions());
    }
}
