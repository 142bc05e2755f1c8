package io.github.newsclaims.examples.monitor;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who was a source of the earlier version of an article and is not of the later one, and the reverse. */
final class SourceChanges {
    private final Article before;
    private final Article after;
    private final Map<String, Integer> usesBefore;
    private final Map<String, Integer> usesAfter;

    /** Compares the sources of two versions. */
    SourceChanges(Article before, Article after) {
        this.before = before;
        this.after = after;
        this.usesBefore = uses(before);
        this.usesAfter = uses(after);
    }

    /** Returns the sources that nothing is attributed to any more, each with what is known. */
    List<String> dropped() {
        List<String> dropped = new ArrayList<>();
        for (Source source : before.sources()) {
            int claims = usesBefore.getOrDefault(source.id(), 0);
            List<Source> same = same(source, after);
            if (claims == 0 || same.stream().anyMatch(now -> usesAfter.containsKey(now.id()))) {
                continue;
            }
            dropped.add(source.displayName() + ", who had " + count(claims) + unnamed(source)
                    + (same.isEmpty() ? "" : "; still named as a source, without a claim"));
        }
        return dropped;
    }

    /** Returns the sources to which something is attributed for the first time. */
    List<String> added() {
        List<String> added = new ArrayList<>();
        for (Source source : after.sources()) {
            int claims = usesAfter.getOrDefault(source.id(), 0);
            if (claims > 0 && same(source, before).stream().noneMatch(was -> usesBefore.containsKey(was.id()))) {
                added.add(source.displayName() + ", with " + count(claims));
            }
        }
        return added;
    }

    private static String count(int claims) {
        return claims == 1 ? "1 claim" : claims + " claims";
    }

    /** Returns a hint that a source has lost its name: the later version has one with its id and without a name. */
    private String unnamed(Source source) {
        return after.source(source.id())
                .filter(now -> source.name().isPresent() && now.name().isEmpty())
                .map(now -> "; perhaps now \"" + now.displayName() + "\"")
                .orElse("");
    }

    /** Returns the sources of an article that are this one: by address or name, or by description if it has no name. */
    private static List<Source> same(Source source, Article article) {
        Set<String> keys = keys(source);
        return article.sources().stream()
                .filter(other -> keys(other).stream().anyMatch(keys::contains))
                .toList();
    }

    private static Set<String> keys(Source source) {
        Set<String> keys = new HashSet<>();
        source.sameAs().forEach(uri -> keys.add("uri " + uri));
        Stream.concat(source.name().stream(), source.aliases().stream())
                .forEach(name -> keys.add("name " + name.strip().toLowerCase(Locale.ROOT)));
        if (source.name().isEmpty()) {
            keys.add("unnamed " + source.id() + " " + source.description().orElse(""));
        }
        return keys;
    }

    private static Map<String, Integer> uses(Article article) {
        Map<String, Integer> uses = new HashMap<>();
        for (Claim claim : article.claims()) {
            Set<String> ids = new HashSet<>();
            claim.attribution().stream()
                    .flatMap(attribution -> attribution.steps().stream())
                    .map(AttributionStep::speaker)
                    .forEach(speaker -> ids.addAll(speaker.ids()));
            ids.forEach(id -> uses.merge(id, 1, Integer::sum));
        }
        return uses;
    }
}
