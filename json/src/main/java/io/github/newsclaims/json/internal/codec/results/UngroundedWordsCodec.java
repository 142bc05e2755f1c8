package io.github.newsclaims.json.internal.codec.results;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.UNGROUNDED_WORDS_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.grounding.UngroundedWords;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of words that were not given a place. */
public final class UngroundedWordsCodec extends Codec<UngroundedWords> {
    public static final UngroundedWordsCodec CODEC = new UngroundedWordsCodec();

    private UngroundedWordsCodec() {
        super(UngroundedWords.class);
    }

    @Override
    public UngroundedWords read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(UNGROUNDED_WORDS_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case POINTER -> parts.putPointer(field, in.text());
                case WORDS -> parts.put(field, PlacedWords.UNPLACED.read(in));
                case REASON -> parts.put(field, in.word(ResultWords.UNGROUNDED));
                case PLACES -> parts.put(field, in.list(PlacedWords.ANCHOR));
                case DIFFERENCES -> parts.put(field, in.list(WordDifferenceCodec.CODEC));
                case MESSAGE -> parts.putText(field, in.text());
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(UngroundedWords.class, parts);
    }

    @Override
    public void write(JsonOut out, UngroundedWords value) throws IOException {
        out.startObject()
                .text(POINTER, value.pointer())
                .object(WORDS, value.words(), PlacedWords.UNPLACED)
                .word(REASON, ResultWords.UNGROUNDED, value.reason())
                .list(PLACES, value.places(), PlacedWords.ANCHOR)
                .list(DIFFERENCES, value.differences(), WordDifferenceCodec.CODEC)
                .text(MESSAGE, value.message())
                .endObject();
    }
}
