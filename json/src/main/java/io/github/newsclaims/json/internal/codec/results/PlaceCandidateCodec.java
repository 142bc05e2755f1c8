package io.github.newsclaims.json.internal.codec.results;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.PLACE_CANDIDATE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.grounding.PlaceCandidate;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.QuoteCodec;
import io.github.newsclaims.term.SectionKind;
import java.io.IOException;

/** The codec of a place that words may have. */
public final class PlaceCandidateCodec extends Codec<PlaceCandidate> {
    public static final PlaceCandidateCodec CODEC = new PlaceCandidateCodec();

    private PlaceCandidateCodec() {
        super(PlaceCandidate.class);
    }

    @Override
    public PlaceCandidate read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(PLACE_CANDIDATE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case PLACE -> parts.put(field, PlacedWords.ANCHOR.read(in));
                case CONTEXT -> parts.put(field, QuoteCodec.CODEC.read(in));
                case SECTION -> parts.put(field, SectionKind.of(in.word()));
                case DISTANCE -> parts.put(field, in.offset());
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(PlaceCandidate.class, parts);
    }

    @Override
    public void write(JsonOut out, PlaceCandidate value) throws IOException {
        out.startObject()
                .object(PLACE, value.place(), PlacedWords.ANCHOR)
                .object(CONTEXT, value.context(), QuoteCodec.CODEC)
                .word(SECTION, value.section())
                .number(DISTANCE, value.distance())
                .endObject();
    }
}
