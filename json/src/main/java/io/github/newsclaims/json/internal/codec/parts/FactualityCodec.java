package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldList.FACTUALITY_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.EnumWords;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.Polarity;
import java.io.IOException;

/** The codec of a factuality: certainty and polarity. */
public final class FactualityCodec extends Codec<Factuality> {
    public static final FactualityCodec CODEC = new FactualityCodec();

    private static final EnumWords<Certainty> CERTAINTIES = EnumWords.of(Certainty.values());
    private static final EnumWords<Polarity> POLARITIES = EnumWords.of(Polarity.values());

    private FactualityCodec() {
        super(Factuality.class);
    }

    @Override
    public Factuality read(JsonIn in) {
        Certainty certainty = null;
        Polarity polarity = null;
        in.startObject(FACTUALITY_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case CERTAINTY -> certainty = in.word(CERTAINTIES);
                case POLARITY -> polarity = in.word(POLARITIES);
                default -> throw in.unknownField(field);
            }
        }
        return Factuality.of(
                in.require(certainty, FACTUALITY_FIELDS.thing(), CERTAINTY),
                in.require(polarity, FACTUALITY_FIELDS.thing(), POLARITY));
    }

    @Override
    public void write(JsonOut out, Factuality factuality) throws IOException {
        out.startObject()
                .word(CERTAINTY, CERTAINTIES, factuality.certainty())
                .word(POLARITY, POLARITIES, factuality.polarity())
                .endObject();
    }
}
