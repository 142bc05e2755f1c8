package io.github.newsclaims.json;

import io.github.newsclaims.Certainty;
import io.github.newsclaims.Factuality;
import io.github.newsclaims.Polarity;

/** Certainty and polarity. */
final class FactualityCodec extends Codec<Factuality> {
    static final FactualityCodec CODEC = new FactualityCodec();

    private static final int CERTAINTY = 0;
    private static final int POLARITY = 1;
    private static final KnownNames FIELDS = KnownNames.of("factuality", "certainty", "polarity");

    private static final Vocabulary<Certainty> CERTAINTIES = Vocabulary.of(Certainty.values());
    private static final Vocabulary<Polarity> POLARITIES = Vocabulary.of(Polarity.values());

    /** Every factuality, by its certainty and then its polarity: articles share them. */
    private static final Factuality[] ALL = all();

    private FactualityCodec() {
        super(Factuality.class);
    }

    private static Factuality[] all() {
        int polarities = POLARITIES.size();
        Factuality[] all = new Factuality[CERTAINTIES.size() * polarities];
        for (int place = 0; place < all.length; place++) {
            Certainty certainty = CERTAINTIES.constant(place / polarities);
            all[place] = new Factuality(certainty, POLARITIES.constant(place % polarities));
        }
        return all;
    }

    @Override
    Factuality read(In in) {
        Certainty certainty = null;
        Polarity polarity = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case CERTAINTY -> certainty = in.word(CERTAINTIES);
                case POLARITY -> polarity = in.word(POLARITIES);
                default -> throw in.unknown(FIELDS);
            }
        }
        int sure = in.require(certainty, FIELDS, CERTAINTY).ordinal();
        return ALL[
                sure * POLARITIES.size()
                        + in.require(polarity, FIELDS, POLARITY).ordinal()];
    }

    @Override
    void write(Out out, Factuality factuality) {
        out.open(FIELDS)
                .word(CERTAINTY, CERTAINTIES, factuality.certainty())
                .word(POLARITY, POLARITIES, factuality.polarity())
                .close();
    }
}
