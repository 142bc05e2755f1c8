package io.github.newsclaims.internal.compare;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Wording;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is compared of a source or an entity.
 *
 * @param id its id
 * @param key its kind and name, empty if it has no name
 * @param sameAs the addresses at which others identify it
 * @param description its folded description
 * @param mentions the places where it is mentioned
 */
public record Party(
        String id, Optional<String> key, List<URI> sameAs, Optional<String> description, List<Anchor> mentions) {

    /**
     * Returns the sources of an article.
     *
     * @param article the article, whose claims have more mentions of them
     * @return them in their order
     */
    public static List<Party> sources(Article article) {
        Map<String, List<Anchor>> spoken = new HashMap<>();
        for (Claim claim : article.claims()) {
            claim.attribution().ifPresent(said -> said.steps().forEach(step -> addMention(step, spoken)));
        }
        List<Party> parties = new ArrayList<>();
        for (Source source : article.sources()) {
            List<Anchor> mentions = places(source.mentions());
            mentions.addAll(spoken.getOrDefault(source.id(), List.of()));
            parties.add(new Party(
                    source.id(), PartyKeys.key(source), source.sameAs(), Folding.fold(source.description()), mentions));
        }
        return parties;
    }

    /** Adds the place where a step mentions its speaker, if it has one speaker. */
    private static void addMention(AttributionStep step, Map<String, List<Anchor>> spoken) {
        if (step.speaker() instanceof Speaker.Known known && known.ids().size() == 1) {
            step.mention()
                    .flatMap(Wording::anchor)
                    .ifPresent(place -> spoken.computeIfAbsent(known.ids().get(0), any -> new ArrayList<>())
                            .add(place));
        }
    }

    /**
     * Returns the entities of an article.
     *
     * @param article the article
     * @return them in their order
     */
    public static List<Party> entities(Article article) {
        List<Party> parties = new ArrayList<>();
        for (Entity entity : article.entities()) {
            parties.add(new Party(
                    entity.id(),
                    PartyKeys.key(entity),
                    entity.sameAs(),
                    Folding.fold(entity.description()),
                    places(entity.mentions())));
        }
        return parties;
    }

    private static List<Anchor> places(List<Wording> mentions) {
        List<Anchor> places = new ArrayList<>();
        mentions.forEach(mention -> mention.anchor().ifPresent(places::add));
        return places;
    }

    /** Returns whether neither states something that the other denies: both lack a name, or have one name of one kind. */
    boolean agrees(Party other) {
        return key.equals(other.key)
                && (key.isPresent()
                        || description.isEmpty()
                        || other.description.isEmpty()
                        || description.equals(other.description));
    }
}
