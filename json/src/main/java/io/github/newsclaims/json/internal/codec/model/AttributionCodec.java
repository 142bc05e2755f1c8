package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.ATTRIBUTION_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.EnumWords;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.term.QuotationType;
import java.io.IOException;

/** The codec of an attribution: the sources on which a claim relies. */
public final class AttributionCodec extends Codec<Attribution> {
    public static final AttributionCodec CODEC = new AttributionCodec();

    private static final EnumWords<QuotationType> QUOTATIONS = EnumWords.of(QuotationType.values());

    private AttributionCodec() {
        super(Attribution.class);
    }

    @Override
    public Attribution read(JsonIn in) {
        Attribution.Builder attribution = Attribution.builder();
        in.startObject(ATTRIBUTION_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case QUOTATION -> attribution.quotation(in.word(QUOTATIONS));
                case TRANSLATED_FROM -> attribution.translatedFrom(in.word());
                case ORIGIN -> attribution.origin(StepCodec.CODEC.read(in));
                case RELAYS -> attribution.relays(in.list(StepCodec.CODEC));
                case PROVENANCE -> attribution.provenance(in.list(ProvenanceCodec.CODEC));
                default -> in.keep(field);
            }
        }
        return attribution.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, Attribution attribution) throws IOException {
        out.startObject()
                .word(QUOTATION, QUOTATIONS, attribution.quotation())
                .text(TRANSLATED_FROM, attribution.translatedFrom())
                .object(ORIGIN, attribution.origin(), StepCodec.CODEC)
                .list(RELAYS, attribution.relays(), StepCodec.CODEC)
                .list(PROVENANCE, attribution.provenance(), ProvenanceCodec.CODEC)
                .endObject(attribution.extensions());
    }
}
