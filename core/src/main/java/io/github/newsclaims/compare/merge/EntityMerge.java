package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Entity;

/** The merge of the entities of two articles of one text. */
final class EntityMerge extends PartyMerge<Entity> {
    EntityMerge(Union union, Provenances provenances) {
        super(union, provenances);
    }

    @Override
    String idOf(Entity entity) {
        return entity.id();
    }

    @Override
    Entity ofFirst(Entity entity) {
        return entity.withProvenance(provenances.statedOfFirst(entity.provenance()));
    }

    @Override
    Entity added(Entity entity, String id) {
        return entity.withId(id).withProvenance(provenances.statedOfSecond(entity.provenance()));
    }

    @Override
    Entity joined(Entity kept, Entity other, int index) {
        String pointer = "/entities/" + index;
        Entity.Builder joined = kept.toBuilder();
        union.same(pointer + "/kind", kept.kind(), other.kind());
        union.text(pointer + "/name", kept.name(), other.name()).ifPresent(joined::name);
        union.text(pointer + "/description", kept.description(), other.description())
                .ifPresent(joined::description);
        union.text(pointer + "/note", kept.note(), other.note()).ifPresent(joined::note);
        return joined.aliases(Union.all(kept.aliases(), other.aliases()))
                .sameAs(Union.all(kept.sameAs(), other.sameAs()))
                .mentions(union.wordings(kept.mentions(), other.mentions()))
                .provenance(provenances.united(kept.provenance(), other.provenance()))
                .extensions(union.extensions(pointer, kept.extensions(), other.extensions()))
                .build();
    }
}
