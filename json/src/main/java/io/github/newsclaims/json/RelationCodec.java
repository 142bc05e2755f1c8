package io.github.newsclaims.json;

import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.RelationType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a claim stands to another one. */
final class RelationCodec {
    private static final String TYPE = "type";
    private static final String TARGET = "target";
    private static final KnownNames FIELDS = KnownNames.of("relation", TYPE, TARGET);

    private RelationCodec() {}

    static ClaimRelation read(In in) {
        ClaimRelation.Builder relation = ClaimRelation.builder();
        RelationType type = null;
        ClaimReference target = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case TYPE -> type = in.isNull() ? type : RelationType.of(in.string());
                case TARGET -> target = ReferenceCodec.read(in);
                default -> unknown = in.keep(unknown, field);
            }
        }
        relation.type(in.require(type, FIELDS, TYPE));
        relation.target(in.require(target, FIELDS, TARGET));
        if (unknown != null) {
            relation.extensions(Extensions.of(unknown));
        }
        return relation.build();
    }

    static void write(Out out, ClaimRelation relation) {
        out.open()
                .word(TYPE, relation.type())
                .object(TARGET, relation.target(), ReferenceCodec::write)
                .close(relation.extensions());
    }
}
