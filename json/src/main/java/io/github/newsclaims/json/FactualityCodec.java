package io.github.newsclaims.json;

import io.github.newsclaims.Certainty;
import io.github.newsclaims.Factuality;
import io.github.newsclaims.Polarity;
import org.jspecify.annotations.Nullable;

/** Certainty and polarity. */
final class FactualityCodec {
    private static final String CERTAINTY = "certainty";
    private static final String POLARITY = "polarity";
    private static final KnownNames FIELDS = KnownNames.of("factuality", CERTAINTY, POLARITY);

    private static final Vocabulary<Certainty> CERTAINTIES = Vocabulary.of(Certainty.values());
    private static final Vocabulary<Polarity> POLARITIES = Vocabulary.of(Polarity.values());

    private FactualityCodec() {}

    static @Nullable Factuality read(In in) {
        if (in.isNull()) {
            return null;
        }
        Certainty certainty = null;
        Polarity polarity = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case CERTAINTY -> certainty = in.word(CERTAINTIES);
                case POLARITY -> polarity = in.word(POLARITIES);
                default -> throw in.unknown(FIELDS, field);
            }
        }
        return new Factuality(in.require(certainty, FIELDS, CERTAINTY), in.require(polarity, FIELDS, POLARITY));
    }

    static void write(Out out, Factuality factuality) {
        out.open()
                .word(CERTAINTY, CERTAINTIES, factuality.certainty())
                .word(POLARITY, POLARITIES, factuality.polarity())
                .close();
    }
}
