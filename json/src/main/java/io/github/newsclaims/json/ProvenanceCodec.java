package io.github.newsclaims.json;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which tool or person put something into the document. */
final class ProvenanceCodec extends Codec<Provenance> {
    static final ProvenanceCodec CODEC = new ProvenanceCodec();

    private static final int AGENT = 0;
    private static final int VERSION = 1;
    private static final int GENERATED_AT = 2;
    private static final int CONFIDENCE = 3;
    private static final KnownNames FIELDS =
            KnownNames.of("provenance", "agent", "version", "generatedAt", "confidence");

    private ProvenanceCodec() {
        super(Provenance.class);
    }

    @Override
    Provenance read(In in) {
        Provenance.Builder provenance = Provenance.builder();
        String agent = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case AGENT -> agent = in.text();
                case VERSION -> provenance.version(in.text());
                case GENERATED_AT -> provenance.generatedAt(in.instant());
                case CONFIDENCE -> provenance.confidence(in.decimal());
                default -> unknown = in.keep(unknown);
            }
        }
        provenance.agent(in.require(agent, FIELDS, AGENT));
        if (unknown != null) {
            provenance.extensions(Extensions.of(unknown));
        }
        return provenance.build();
    }

    @Override
    void write(Out out, Provenance provenance) {
        out.open(FIELDS)
                .text(AGENT, provenance.agent())
                .text(VERSION, provenance.version())
                .word(GENERATED_AT, provenance.generatedAt())
                .decimal(CONFIDENCE, provenance.confidence())
                .close(provenance.extensions());
    }
}
