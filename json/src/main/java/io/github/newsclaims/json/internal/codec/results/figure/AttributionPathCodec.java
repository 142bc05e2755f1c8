package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.ATTRIBUTION_PATH_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.AttributionPath;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.SpeakerCodec;
import java.io.IOException;

/** The codec of an attribution path: to whom an article attributes a claim. */
public final class AttributionPathCodec extends Codec<AttributionPath> {
    public static final AttributionPathCodec CODEC = new AttributionPathCodec();

    private AttributionPathCodec() {
        super(AttributionPath.class);
    }

    @Override
    public AttributionPath read(JsonIn in) {
        ResultParts parts = new ResultParts();
        boolean named = false;
        in.startObject(ATTRIBUTION_PATH_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ORIGIN -> parts.put(field, SpeakerCodec.CODEC.read(in));
                case NAMES -> parts.put(field, in.texts(name -> ResultParts.requireWellFormed("name", name)));
                case NAMED -> named = in.flag();
                default -> throw in.unknownField(field);
            }
        }
        parts.put(NAMED, named);
        return ResultMakers.make(AttributionPath.class, parts);
    }

    @Override
    public void write(JsonOut out, AttributionPath value) throws IOException {
        out.startObject()
                .object(ORIGIN, value.origin(), SpeakerCodec.CODEC)
                .texts(NAMES, value.names())
                .flagIfTrue(NAMED, value.named())
                .endObject();
    }
}
