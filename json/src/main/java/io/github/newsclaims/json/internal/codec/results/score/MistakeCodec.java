package io.github.newsclaims.json.internal.codec.results.score;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.SCORE_MISTAKE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.score.ScoreMistake;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.results.ResultWords;
import java.io.IOException;

/** The codec of a difference between a document and the gold document. */
public final class MistakeCodec extends Codec<ScoreMistake> {
    public static final MistakeCodec CODEC = new MistakeCodec();

    private MistakeCodec() {
        super(ScoreMistake.class);
    }

    @Override
    public ScoreMistake read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(SCORE_MISTAKE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> parts.put(field, in.word(ResultWords.MISTAKEN));
                case PART -> parts.put(field, in.word(ResultWords.SCORED));
                case GOLD_POINTER, FOUND_POINTER -> parts.putPointer(field, in.text());
                case WORDS -> parts.putText(field, in.text());
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(ScoreMistake.class, parts);
    }

    @Override
    public void write(JsonOut out, ScoreMistake value) throws IOException {
        out.startObject()
                .word(KIND, ResultWords.MISTAKEN, value.kind())
                .word(PART, ResultWords.SCORED, value.part())
                .text(GOLD_POINTER, value.goldPointer())
                .text(FOUND_POINTER, value.foundPointer())
                .textIfAny(WORDS, value.words())
                .endObject();
    }
}
