package io.github.newsclaims.json.internal.codec.results;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.VERBATIM_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.text.verbatim.Verbatim;
import java.io.IOException;

/** The codec of how faithfully a text has a quotation. */
public final class VerbatimCodec extends Codec<Verbatim> {
    public static final VerbatimCodec CODEC = new VerbatimCodec();

    private VerbatimCodec() {
        super(Verbatim.class);
    }

    @Override
    public Verbatim read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(VERBATIM_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case LEVEL -> parts.put(field, in.word(ResultWords.LEVELS));
                case PLACES -> parts.put(field, in.list(PlacedWords.ANCHOR));
                case DIFFERENCES -> parts.put(field, in.list(WordDifferenceCodec.CODEC));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(Verbatim.class, parts);
    }

    @Override
    public void write(JsonOut out, Verbatim value) throws IOException {
        out.startObject()
                .word(LEVEL, ResultWords.LEVELS, value.level())
                .list(PLACES, value.places(), PlacedWords.ANCHOR)
                .list(DIFFERENCES, value.differences(), WordDifferenceCodec.CODEC)
                .endObject();
    }
}
