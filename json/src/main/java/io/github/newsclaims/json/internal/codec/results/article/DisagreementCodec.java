package io.github.newsclaims.json.internal.codec.results.article;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.DISAGREEMENT_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.merge.Disagreement;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of a part in which two of the merged articles differ. */
public final class DisagreementCodec extends Codec<Disagreement> {
    public static final DisagreementCodec CODEC = new DisagreementCodec();

    private DisagreementCodec() {
        super(Disagreement.class);
    }

    @Override
    public Disagreement read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(DISAGREEMENT_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case POINTER -> parts.putPointer(field, in.text());
                case FIRST, SECOND -> parts.put(field, PartValueCodec.CODEC.read(in));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(Disagreement.class, parts);
    }

    @Override
    public void write(JsonOut out, Disagreement value) throws IOException {
        out.startObject()
                .text(POINTER, value.pointer())
                .object(FIRST, value.first(), PartValueCodec.CODEC)
                .object(SECOND, value.second(), PartValueCodec.CODEC)
                .endObject();
    }
}
