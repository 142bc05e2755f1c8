package io.github.newsclaims.json.internal.codec.results;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.REANCHORED_WORDS_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.grounding.ReanchoredWords;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of words whose text was edited. */
public final class ReanchoredWordsCodec extends Codec<ReanchoredWords> {
    public static final ReanchoredWordsCodec CODEC = new ReanchoredWordsCodec();

    private ReanchoredWordsCodec() {
        super(ReanchoredWords.class);
    }

    @Override
    public ReanchoredWords read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(REANCHORED_WORDS_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> parts.put(field, in.word(ResultWords.REANCHORED));
                case POINTER -> parts.putPointer(field, in.text());
                case BEFORE -> parts.put(field, PlacedWords.ANCHOR.read(in));
                case AFTER -> parts.put(field, PlacedWords.ANCHOR.read(in));
                case PROBLEM -> parts.put(field, UngroundedWordsCodec.CODEC.read(in));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(ReanchoredWords.class, parts);
    }

    @Override
    public void write(JsonOut out, ReanchoredWords value) throws IOException {
        out.startObject()
                .word(KIND, ResultWords.REANCHORED, value.kind())
                .text(POINTER, value.pointer())
                .object(BEFORE, value.before(), PlacedWords.ANCHOR)
                .object(AFTER, value.after(), PlacedWords.ANCHOR)
                .object(PROBLEM, value.problem(), UngroundedWordsCodec.CODEC)
                .endObject();
    }
}
