package io.github.newsclaims.examples.words;

import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import java.util.ArrayList;
import java.util.List;

/** The words for what is known of a source or an entity. */
public final class SourceWords {
    private SourceWords() {}

    /**
     * Lists what is known of a source. The note is left out, because it may tell what the article does not.
     *
     * @param source the source
     * @param names the names of the article
     * @return for example ["person", "union chair", "terms: on-record"]
     */
    public static List<String> of(Source source, Names names) {
        List<String> facts = new ArrayList<>();
        facts.add(source.kind().word());
        source.role().ifPresent(facts::add);
        source.affiliation().ifPresent(facts::add);
        source.location().ifPresent(facts::add);
        if (source.name().isPresent()) {
            source.description().ifPresent(facts::add);
        }
        source.aliases().forEach(alias -> facts.add("also \"" + alias + "\""));
        source.anonymity().ifPresent(terms -> facts.add("terms: " + terms.word()));
        if (!source.members().isEmpty()) {
            facts.add("consisting of " + Phrases.and(names.of(source.members())));
        }
        source.sameAs().forEach(uri -> facts.add(uri.toString()));
        source.provenance().forEach(provenance -> facts.add("found by " + ClaimWords.of(provenance)));
        return facts;
    }

    /**
     * Lists what is known of an entity.
     *
     * @param entity the entity
     * @return for example ["place", "a fishing town"]
     */
    public static List<String> of(Entity entity) {
        List<String> facts = new ArrayList<>();
        facts.add(entity.kind().word());
        if (entity.name().isPresent()) {
            entity.description().ifPresent(facts::add);
        }
        entity.aliases().forEach(alias -> facts.add("also \"" + alias + "\""));
        entity.sameAs().forEach(uri -> facts.add(uri.toString()));
        entity.provenance().forEach(provenance -> facts.add("found by " + ClaimWords.of(provenance)));
        entity.note().ifPresent(note -> facts.add("note: " + note));
        return facts;
    }
}
