package io.github.newsclaims.json;

import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.RelationType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a claim stands to another one. */
final class RelationCodec extends Codec<ClaimRelation> {
    static final RelationCodec CODEC = new RelationCodec();

    private static final int TYPE = 0;
    private static final int TARGET = 1;
    private static final KnownNames FIELDS = KnownNames.of("relation", "type", "target");

    private RelationCodec() {
        super(ClaimRelation.class);
    }

    @Override
    ClaimRelation read(In in) {
        ClaimRelation.Builder relation = ClaimRelation.builder();
        RelationType type = null;
        ClaimReference target = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case TYPE -> type = in.isNull() ? type : RelationType.of(in.string());
                case TARGET -> target = in.object(ReferenceCodec.CODEC);
                default -> unknown = in.keep(unknown);
            }
        }
        relation.type(in.require(type, FIELDS, TYPE));
        relation.target(in.require(target, FIELDS, TARGET));
        if (unknown != null) {
            relation.extensions(Extensions.of(unknown));
        }
        return relation.build();
    }

    @Override
    void write(Out out, ClaimRelation relation) {
        out.open(FIELDS)
                .word(TYPE, relation.type())
                .object(TARGET, relation.target(), ReferenceCodec.CODEC)
                .close(relation.extensions());
    }
}
