package io.github.newsclaims.compare;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * On whose word something stands in an article, in names that can be shown.
 *
 * @param origin who expressed it first, by the ids of that article; absent where the article itself says it
 * @param names the origin and those through whom it came, outwards to the reader, for example ["a shift leader", "Harbour
 *     Post"]: the name of each, else its description; empty where the article itself says it
 */
public record AttributionPath(Optional<Speaker> origin, List<String> names) {
    /**
     * Copies the names.
     *
     * @param origin who expressed it first
     * @param names the names, outwards to the reader
     */
    public AttributionPath {
        names = List.copyOf(names);
    }

    /**
     * The path of a claim.
     *
     * @param article the article that holds it
     * @param claim the claim
     * @return the path; empty where it was not recorded on whose word the claim stands
     */
    public static Optional<AttributionPath> of(Article article, Claim claim) {
        if (claim.ownVoice()) {
            return Optional.of(new AttributionPath(Optional.empty(), List.of()));
        }
        return claim.attribution().map(attribution -> of(article, attribution));
    }

    private static AttributionPath of(Article article, Attribution attribution) {
        List<String> names = new ArrayList<>();
        names.add(name(article, attribution.origin().speaker()));
        for (AttributionStep relay : attribution.relays()) {
            names.add(name(article, relay.speaker()));
        }
        return new AttributionPath(Optional.of(attribution.origin().speaker()), names);
    }

    private static String name(Article article, Speaker speaker) {
        if (speaker instanceof Speaker.Unstated) {
            return "somebody unstated";
        }
        return names(article, ids(speaker), speaker instanceof Speaker.Known ? " and " : " or ");
    }

    private static String names(Article article, List<String> ids, String joint) {
        return ids.stream()
                .map(id -> article.source(id).map(AttributionPath::name).orElse(id))
                .collect(Collectors.joining(joint));
    }

    private static String name(Source source) {
        return source.name().or(source::description).orElse(source.id());
    }

    static List<String> ids(Speaker speaker) {
        if (speaker instanceof Speaker.Known known) {
            return known.ids();
        }
        return speaker instanceof Speaker.Candidates candidates ? candidates.ids() : List.of();
    }

    /**
     * Whether two origins in one article may be the same: they share a source, or both are the article itself, or both are
     * unstated.
     */
    boolean mayBeOneWith(AttributionPath other) {
        if (origin.isEmpty() || other.origin.isEmpty()) {
            return origin.isEmpty() && other.origin.isEmpty();
        }
        List<String> ids = ids(origin.get());
        List<String> others = ids(other.origin.get());
        return ids.isEmpty() && others.isEmpty() || !Collections.disjoint(ids, others);
    }

    /** The path in words: {@code a shift leader, through Harbour Post}, or {@code the article itself}. */
    @Override
    public String toString() {
        if (names.isEmpty()) {
            return "the article itself";
        }
        return String.join(", through ", names);
    }
}
