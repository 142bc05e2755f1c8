package io.github.newsclaims.json;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Quotation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On whose word a claim stands. */
final class AttributionCodec extends Codec<Attribution> {
    static final AttributionCodec CODEC = new AttributionCodec();

    private static final int QUOTATION = 0;
    private static final int TRANSLATED_FROM = 1;
    private static final int ORIGIN = 2;
    private static final int RELAYS = 3;
    private static final KnownNames FIELDS =
            KnownNames.of("attribution", "quotation", "translatedFrom", "origin", "relays");

    private static final Vocabulary<Quotation> QUOTATIONS = Vocabulary.of(Quotation.values());

    private AttributionCodec() {
        super(Attribution.class);
    }

    @Override
    Attribution read(In in) {
        Attribution.Builder attribution = Attribution.builder();
        Quotation quotation = null;
        AttributionStep origin = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case QUOTATION -> quotation = in.word(QUOTATIONS);
                case TRANSLATED_FROM -> attribution.translatedFrom(in.text());
                case ORIGIN -> origin = in.object(StepCodec.CODEC);
                case RELAYS -> attribution.addAllRelays(in.list(StepCodec.CODEC));
                default -> unknown = in.keep(unknown);
            }
        }
        attribution.quotation(in.require(quotation, FIELDS, QUOTATION));
        attribution.origin(in.require(origin, FIELDS, ORIGIN));
        if (unknown != null) {
            attribution.extensions(Extensions.of(unknown));
        }
        return attribution.build();
    }

    @Override
    void write(Out out, Attribution attribution) {
        out.open(FIELDS)
                .word(QUOTATION, QUOTATIONS, attribution.quotation())
                .text(TRANSLATED_FROM, attribution.translatedFrom())
                .object(ORIGIN, attribution.origin(), StepCodec.CODEC)
                .list(RELAYS, attribution.relays(), StepCodec.CODEC)
                .close(attribution.extensions());
    }
}
