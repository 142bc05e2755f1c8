package io.github.newsclaims.examples.words;

import io.github.newsclaims.Article;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of an article's sources and entities.
 *
 * <p>A source or an entity without a name is always shown with its id, so that two sources with the same description can be told apart.
 */
public final class Names {
    private final Map<String, String> labels = new HashMap<>();

    /**
     * Collects the names of an article.
     *
     * @param article the article
     */
    public Names(Article article) {
        Map<String, Integer> uses = new HashMap<>();
        for (Source source : article.sources()) {
            source.name().ifPresent(name -> uses.merge(name, 1, Integer::sum));
        }
        for (Entity entity : article.entities()) {
            entity.name().ifPresent(name -> uses.merge(name, 1, Integer::sum));
        }
        for (Source source : article.sources()) {
            label(source.id(), source.displayName(), isUnmistakable(source.name(), uses));
        }
        for (Entity entity : article.entities()) {
            String shown = entity.name().or(entity::description).orElseThrow();
            label(entity.id(), shown, isUnmistakable(entity.name(), uses));
        }
    }

    private static boolean isUnmistakable(Optional<String> name, Map<String, Integer> uses) {
        return name.map(uses::get).filter(number -> number == 1).isPresent();
    }

    private void label(String id, String shown, boolean unmistakable) {
        labels.put(id, unmistakable ? shown : shown + " [" + id + "]");
    }

    /**
     * Returns the name of a source or an entity.
     *
     * @param id its id
     * @return for example "Harbour Post", or "a source on the early shift [early-shift-source]"
     */
    public String of(String id) {
        return labels.getOrDefault(id, id);
    }

    /**
     * Returns the names of several sources and entities.
     *
     * @param ids their ids
     * @return a name for each id, in the same order
     */
    public List<String> of(List<String> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(of(id)));
        return names;
    }

    /**
     * Returns the words for a speaker.
     *
     * @param speaker the speaker
     * @return for example "Oda Brekke and Mikael Kaljur, jointly"
     */
    public String of(Speaker speaker) {
        return speaker.accept(new Speaker.Visitor<>() {
            @Override
            public String known(Speaker.Known known) {
                return Phrases.and(of(known.ids())) + (known.ids().size() > 1 ? ", jointly" : "");
            }

            @Override
            public String candidates(Speaker.Candidates candidates) {
                return "either " + Phrases.or(of(candidates.ids())) + ", it is open which";
            }

            @Override
            public String unresolved(Speaker.Unresolved unresolved) {
                return "somebody who is not identified yet";
            }

            @Override
            public String unstated(Speaker.Unstated unstated) {
                return "somebody the article does not name";
            }
        });
    }
}
