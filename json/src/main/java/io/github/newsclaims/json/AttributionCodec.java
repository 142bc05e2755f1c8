package io.github.newsclaims.json;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Quotation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On whose word a claim stands. */
final class AttributionCodec {
    private static final String QUOTATION = "quotation";
    private static final String TRANSLATED_FROM = "translatedFrom";
    private static final String ORIGIN = "origin";
    private static final String RELAYS = "relays";
    private static final KnownNames FIELDS = KnownNames.of("attribution", QUOTATION, TRANSLATED_FROM, ORIGIN, RELAYS);

    private static final Vocabulary<Quotation> QUOTATIONS = Vocabulary.of(Quotation.values());

    private AttributionCodec() {}

    static @Nullable Attribution read(In in) {
        if (in.isNull()) {
            return null;
        }
        Attribution.Builder attribution = Attribution.builder();
        Quotation quotation = null;
        AttributionStep origin = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case QUOTATION -> quotation = in.word(QUOTATIONS);
                case TRANSLATED_FROM -> attribution.translatedFrom(in.text());
                case ORIGIN -> origin = StepCodec.read(in);
                case RELAYS -> {
                    for (in.list(); in.next(); ) {
                        attribution.addRelay(StepCodec.read(in));
                    }
                }
                default -> unknown = in.keep(unknown, field);
            }
        }
        attribution.quotation(in.require(quotation, FIELDS, QUOTATION));
        attribution.origin(in.require(origin, FIELDS, ORIGIN));
        if (unknown != null) {
            attribution.extensions(Extensions.of(unknown));
        }
        return attribution.build();
    }

    static void write(Out out, Attribution attribution) {
        out.open()
                .word(QUOTATION, QUOTATIONS, attribution.quotation())
                .text(TRANSLATED_FROM, attribution.translatedFrom())
                .object(ORIGIN, attribution.origin(), StepCodec::write)
                .list(RELAYS, attribution.relays(), StepCodec::write)
                .close(attribution.extensions());
    }
}
