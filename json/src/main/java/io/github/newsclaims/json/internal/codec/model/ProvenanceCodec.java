package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.PROVENANCE_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Provenance;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of a provenance: the tool or person that added a part to a document. */
public final class ProvenanceCodec extends Codec<Provenance> {
    public static final ProvenanceCodec CODEC = new ProvenanceCodec();

    private ProvenanceCodec() {
        super(Provenance.class);
    }

    @Override
    public Provenance read(JsonIn in) {
        Provenance.Builder provenance = Provenance.builder();
        in.startObject(PROVENANCE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case AGENT -> provenance.agent(in.text());
                case VERSION -> provenance.version(in.text());
                case GENERATED_AT -> provenance.generatedAt(in.instant());
                case CONFIDENCE -> provenance.confidence(in.decimal());
                default -> in.keep(field);
            }
        }
        return provenance.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, Provenance provenance) throws IOException {
        out.startObject()
                .text(AGENT, provenance.agent())
                .text(VERSION, provenance.version())
                .word(GENERATED_AT, provenance.generatedAt())
                .decimal(CONFIDENCE, provenance.confidence())
                .endObject(provenance.extensions());
    }
}
