package io.github.newsclaims.internal.compare;

import io.github.newsclaims.Article;
import io.github.newsclaims.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys that are equal for the same source in two versions of an article: its kind and name, or its id if it has no name. */
public final class SourceKeys {
    private final Map<String, String> keys = new HashMap<>();

    public SourceKeys(Article article) {
        for (Source source : article.sources()) {
            keys.put(source.id(), key(source));
        }
    }

    public static String key(Source source) {
        return source.name()
                .map(name -> source.kind() + " " + Folding.fold(name))
                .orElseGet(() -> "unnamed " + source.id());
    }

    public List<String> of(List<String> ids) {
        return ids.stream().map(keys::get).toList();
    }
}
