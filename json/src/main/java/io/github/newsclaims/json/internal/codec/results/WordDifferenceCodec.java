package io.github.newsclaims.json.internal.codec.results;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.WORD_DIFFERENCE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.text.verbatim.WordDifference;
import java.io.IOException;

/** The codec of a difference between a quotation and a text. */
public final class WordDifferenceCodec extends Codec<WordDifference> {
    public static final WordDifferenceCodec CODEC = new WordDifferenceCodec();

    private WordDifferenceCodec() {
        super(WordDifference.class);
    }

    @Override
    public WordDifference read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(WORD_DIFFERENCE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case QUOTED -> parts.putText(field, in.text());
                case THERE -> parts.putText(field, in.text());
                case START -> parts.put(field, in.offset());
                case END -> parts.put(field, in.offset());
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(WordDifference.class, parts);
    }

    @Override
    public void write(JsonOut out, WordDifference value) throws IOException {
        out.startObject()
                .textIfAny(QUOTED, value.quoted())
                .textIfAny(THERE, value.there())
                .number(START, value.start())
                .number(END, value.end())
                .endObject();
    }
}
