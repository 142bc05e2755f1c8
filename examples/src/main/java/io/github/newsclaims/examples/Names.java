package io.github.newsclaims.examples;

import io.github.newsclaims.Article;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of an article's sources.
 *
 * <p>A source without a name is always shown with its id, so that two sources with the same description can be told apart.
 */
final class Names {
    private final Map<String, String> labels = new HashMap<>();

    Names(Article article) {
        Map<String, Integer> uses = new HashMap<>();
        for (Source source : article.sources()) {
            source.name().ifPresent(name -> uses.merge(name, 1, Integer::sum));
        }
        for (Source source : article.sources()) {
            boolean unmistakable =
                    source.name().map(name -> uses.get(name) == 1).orElse(false);
            String shown = source.displayName();
            labels.put(source.id(), unmistakable ? shown : shown + " [" + source.id() + "]");
        }
    }

    /** Returns the name of a source. */
    String of(String id) {
        return labels.getOrDefault(id, id);
    }

    /** Returns the names of several sources. */
    List<String> of(List<String> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(of(id)));
        return names;
    }

    /** Returns the words for a speaker. */
    String of(Speaker speaker) {
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
