package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.ENTITY_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Entity;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.WordingCodec;
import io.github.newsclaims.term.EntityKind;
import java.io.IOException;

/** The codec of an entity: a person, organisation, place, event or other thing that claims are about. */
public final class EntityCodec extends Codec<Entity> {
    public static final EntityCodec CODEC = new EntityCodec();

    private EntityCodec() {
        super(Entity.class);
    }

    @Override
    public Entity read(JsonIn in) {
        Entity.Builder entity = Entity.builder();
        in.startObject(ENTITY_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ID -> entity.id(in.text());
                case KIND -> entity.kind(EntityKind.of(in.text()));
                case NAME -> entity.name(in.text());
                case ALIASES -> entity.aliases(in.texts());
                case DESCRIPTION -> entity.description(in.text());
                case SAME_AS -> entity.sameAs(in.texts(Syntax::uri));
                case MENTIONS -> entity.mentions(in.list(WordingCodec.CODEC));
                case PROVENANCE -> entity.provenance(in.list(ProvenanceCodec.CODEC));
                case NOTE -> entity.note(in.text());
                default -> in.keep(field);
            }
        }
        return entity.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, Entity entity) throws IOException {
        out.startObject()
                .text(ID, entity.id())
                .word(KIND, entity.kind())
                .text(NAME, entity.name())
                .texts(ALIASES, entity.aliases())
                .text(DESCRIPTION, entity.description())
                .texts(SAME_AS, entity.sameAs())
                .list(MENTIONS, entity.mentions(), WordingCodec.CODEC)
                .list(PROVENANCE, entity.provenance(), ProvenanceCodec.CODEC)
                .text(NOTE, entity.note())
                .endObject(entity.extensions());
    }
}
