package io.github.newsclaims.json.internal.codec.results;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.GROUNDED_WORDS_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.grounding.GroundedWords;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of words that were given a place. */
public final class GroundedWordsCodec extends Codec<GroundedWords> {
    public static final GroundedWordsCodec CODEC = new GroundedWordsCodec();

    private GroundedWordsCodec() {
        super(GroundedWords.class);
    }

    @Override
    public GroundedWords read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(GROUNDED_WORDS_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case POINTER -> parts.putPointer(field, in.text());
                case WORDS -> parts.put(field, PlacedWords.UNPLACED.read(in));
                case PLACE -> parts.put(field, PlacedWords.ANCHOR.read(in));
                case LEVEL -> parts.put(field, in.word(ResultWords.LEVELS));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(GroundedWords.class, parts);
    }

    @Override
    public void write(JsonOut out, GroundedWords value) throws IOException {
        out.startObject()
                .text(POINTER, value.pointer())
                .object(WORDS, value.words(), PlacedWords.UNPLACED)
                .object(PLACE, value.place(), PlacedWords.ANCHOR)
                .word(LEVEL, ResultWords.LEVELS, value.level())
                .endObject();
    }
}
