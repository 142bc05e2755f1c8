package io.github.newsclaims.json.internal.codec.relation;

import static io.github.newsclaims.internal.FieldList.FIGURE_RELATION_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.term.FigureRelationType;
import java.io.IOException;

/** The codec of a relation between two figures. */
public final class FigureRelationCodec extends Codec<FigureRelation> {
    public static final FigureRelationCodec CODEC = new FigureRelationCodec();

    private FigureRelationCodec() {
        super(FigureRelation.class);
    }

    @Override
    public FigureRelation read(JsonIn in) {
        FigureRelation.Builder relation = FigureRelation.builder();
        in.startObject(FIGURE_RELATION_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case TYPE -> relation.type(FigureRelationType.of(in.text()));
                case TARGET -> relation.target(FigureReferenceCodec.CODEC.read(in));
                default -> in.keep(field);
            }
        }
        return relation.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, FigureRelation relation) throws IOException {
        out.startObject()
                .word(TYPE, relation.type())
                .object(TARGET, relation.target(), FigureReferenceCodec.CODEC)
                .endObject(relation.extensions());
    }
}
