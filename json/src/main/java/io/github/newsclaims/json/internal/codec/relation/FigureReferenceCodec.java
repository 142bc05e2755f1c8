package io.github.newsclaims.json.internal.codec.relation;

import static io.github.newsclaims.internal.FieldList.FIGURE_REFERENCE_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.FigureReference;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of a reference to a figure by ids. */
public final class FigureReferenceCodec extends Codec<FigureReference> {
    public static final FigureReferenceCodec CODEC = new FigureReferenceCodec();

    private FigureReferenceCodec() {
        super(FigureReference.class);
    }

    @Override
    public FigureReference read(JsonIn in) {
        FigureReference.Builder reference = FigureReference.builder();
        in.startObject(FIGURE_REFERENCE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ARTICLE -> reference.article(in.text());
                case CLAIM -> reference.claim(in.text());
                case FIGURE -> reference.figure(in.text());
                default -> in.keep(field);
            }
        }
        return reference.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, FigureReference reference) throws IOException {
        out.startObject()
                .text(ARTICLE, reference.article())
                .text(CLAIM, reference.claim())
                .text(FIGURE, reference.figure())
                .endObject(reference.extensions());
    }
}
