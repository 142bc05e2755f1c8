package io.github.newsclaims.json.internal.codec.results;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.REANCHORING_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.grounding.Reanchoring;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.model.SectionCodec;
import java.io.IOException;

/** The codec of an article whose places were carried to an edited text. */
public final class ReanchoringCodec extends Codec<Reanchoring> {
    public static final ReanchoringCodec CODEC = new ReanchoringCodec();

    private ReanchoringCodec() {
        super(Reanchoring.class);
    }

    @Override
    public Reanchoring read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(REANCHORING_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case GROUNDING -> parts.put(field, GroundingCodec.CODEC.read(in));
                case WORDS -> parts.put(field, in.list(ReanchoredWordsCodec.CODEC));
                case LOST_SECTIONS -> parts.put(field, in.list(SectionCodec.CODEC));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(Reanchoring.class, parts);
    }

    @Override
    public void write(JsonOut out, Reanchoring value) throws IOException {
        out.startObject()
                .object(GROUNDING, value.grounding(), GroundingCodec.CODEC)
                .list(WORDS, value.words(), ReanchoredWordsCodec.CODEC)
                .list(LOST_SECTIONS, value.lostSections(), SectionCodec.CODEC)
                .endObject();
    }
}
