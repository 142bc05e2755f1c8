package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.internal.compare.Links;
import io.github.newsclaims.internal.compare.PartyKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is behind the figures of articles, and how many of them are independent. */
final class Origins {
    private static final String STORY = "story ";

    /** One string for all equal ones, because the same sources speak in many articles. */
    private final Map<String, String> marks = new HashMap<>();

    /** Returns strings that are the same for the same origin of a claim in every article; empty if a part of it has no name. */
    List<String> of(Article article, Claim claim) {
        return claim.attribution()
                .map(attribution -> named(article, attribution.origin()))
                .orElse(List.of());
    }

    /** Returns such strings of the publisher of an article's own claims, or of the first relay with a name. */
    List<String> through(Article article, Claim claim) {
        if (claim.ownVoice()) {
            return marks(article.publisher().flatMap(article::source).stream());
        }
        return claim.attribution().stream()
                .flatMap(attribution -> attribution.relays().stream())
                .map(step -> named(article, step))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> named(Article article, AttributionStep step) {
        List<Source> sources = step.speaker().ids().stream()
                .map(article::source)
                .flatMap(Optional::stream)
                .toList();
        return sources.stream().allMatch(source -> source.name().isPresent()) ? marks(sources.stream()) : List.of();
    }

    private List<String> marks(Stream<Source> sources) {
        return sources.flatMap(source ->
                        Stream.concat(source.sameAs().stream().map(Object::toString), PartyKeys.key(source).stream()))
                .map(mark -> marks.computeIfAbsent(mark, same -> same))
                .toList();
    }

    /**
     * Returns how many independent sources are behind figures that state the same. Sources that speak together, and those that may
     * be one, count once; so do all copies of one story, and whoever has no name counts only if nobody else of the story does.
     */
    static int independent(Collection<Reporting> figures) {
        Links links = new Links();
        Map<String, String> named = new HashMap<>();
        for (Reporting figure : figures) {
            if (!figure.origin().isEmpty()) {
                links.link(figure.origin());
                named.putIfAbsent(figure.story(), figure.origin().get(0));
            }
        }
        List<String> behind = new ArrayList<>();
        for (Reporting figure : figures) {
            if (figure.origin().isEmpty()) {
                String story = STORY + figure.story();
                links.link(story, named.getOrDefault(figure.story(), story));
                figure.through().forEach(name -> links.link(name, story));
                behind.add(story);
            } else {
                behind.add(figure.origin().get(0));
            }
        }
        return links.groups(behind.stream());
    }
}
