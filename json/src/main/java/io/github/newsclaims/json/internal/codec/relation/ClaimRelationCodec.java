package io.github.newsclaims.json.internal.codec.relation;

import static io.github.newsclaims.internal.FieldList.RELATION_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.term.RelationType;
import java.io.IOException;

/** The codec of a relation between two claims. */
public final class ClaimRelationCodec extends Codec<ClaimRelation> {
    public static final ClaimRelationCodec CODEC = new ClaimRelationCodec();

    private ClaimRelationCodec() {
        super(ClaimRelation.class);
    }

    @Override
    public ClaimRelation read(JsonIn in) {
        ClaimRelation.Builder relation = ClaimRelation.builder();
        in.startObject(RELATION_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case TYPE -> relation.type(RelationType.of(in.text()));
                case TARGET -> relation.target(ClaimReferenceCodec.CODEC.read(in));
                default -> in.keep(field);
            }
        }
        return relation.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, ClaimRelation relation) throws IOException {
        out.startObject()
                .word(TYPE, relation.type())
                .object(TARGET, relation.target(), ClaimReferenceCodec.CODEC)
                .endObject(relation.extensions());
    }
}
