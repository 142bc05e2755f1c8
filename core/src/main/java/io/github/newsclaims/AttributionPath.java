package io.github.newsclaims;

import static io.github.newsclaims.internal.FieldNames.ORIGIN;
import static io.github.newsclaims.internal.ResultNames.NAMED;
import static io.github.newsclaims.internal.ResultNames.NAMES;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** To whom an article attributes a claim, in names that can be shown to people. */
public final class AttributionPath {
    static {
        ResultMakers.register(AttributionPath.class, AttributionPath::read);
    }

    private final Optional<Speaker> origin;
    private final List<String> names;
    private final boolean named;

    private AttributionPath(Optional<Speaker> origin, List<String> names, boolean named) {
        this.origin = origin;
        this.names = List.copyOf(names);
        this.named = named;
    }

    private static AttributionPath read(ResultParts parts) {
        Optional<Speaker> origin = parts.find(ORIGIN, Speaker.class);
        List<String> names = parts.list(NAMES, String.class);
        boolean named = parts.get(NAMED, Boolean.class);
        if (origin.isEmpty() != names.isEmpty()) {
            throw Invalid.value("attribution path", "an origin has names, and without it there are none");
        }
        if (named && origin.map(Speaker::ids).orElse(List.of()).isEmpty()) {
            throw Invalid.value("attribution path", "an origin without ids is not named");
        }
        return new AttributionPath(origin, names, named);
    }

    /**
     * Returns who expressed the claim first.
     *
     * @return the speaker, with ids of sources of that article; absent if the article itself says it
     */
    public Optional<Speaker> origin() {
        return origin;
    }

    /**
     * Returns the names of the origin and of those through whom the claim came.
     *
     * @return the {@linkplain Source#displayName() display names} outwards to the reader, for example ["a shift leader",
     *     "Harbour Post"]; empty if the article itself says it
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns whether every source that the origin is, or may be, has a name.
     *
     * @return true for "Ida Nor", false for "a shift leader" and if the article itself says it
     */
    public boolean named() {
        return named;
    }

    /**
     * Returns the path of a claim.
     *
     * @param article the article that has the claim
     * @param claim for example {@code article.claims().get(0)}
     * @return the path; empty if it is not recorded who says it
     * @throws IllegalArgumentException if the article does not have this claim
     */
    public static Optional<AttributionPath> of(Article article, Claim claim) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(claim, "claim");
        if (article.claim(claim.id()).filter(claim::equals).isEmpty()) {
            throw Invalid.value("attribution path", "the claim must be one of the article's", claim.id());
        }
        if (claim.ownVoice()) {
            return Optional.of(new AttributionPath(Optional.empty(), List.of(), false));
        }
        return claim.attribution().map(attribution -> of(article, attribution));
    }

    private static AttributionPath of(Article article, Attribution attribution) {
        List<String> names = new ArrayList<>();
        for (AttributionStep step : attribution.steps()) {
            names.add(name(article, step.speaker()));
        }
        Speaker origin = attribution.origin().speaker();
        boolean named = !origin.ids().isEmpty()
                && origin.ids().stream()
                        .allMatch(id -> article.source(id).orElseThrow().name().isPresent());
        return new AttributionPath(Optional.of(origin), names, named);
    }

    private static String name(Article article, Speaker speaker) {
        return speaker.accept(new Speaker.Visitor<>() {
            @Override
            public String known(Speaker.Known known) {
                return names(article, known.ids(), " and ");
            }

            @Override
            public String candidates(Speaker.Candidates candidates) {
                return names(article, candidates.ids(), " or ");
            }

            @Override
            public String unresolved(Speaker.Unresolved unresolved) {
                return "somebody unresolved";
            }

            @Override
            public String unstated(Speaker.Unstated unstated) {
                return "somebody unstated";
            }
        });
    }

    private static String names(Article article, List<String> ids, String joint) {
        return ids.stream()
                .map(id -> article.source(id).orElseThrow().displayName())
                .collect(Collectors.joining(joint));
    }

    /**
     * Returns whether two paths in one article may have the same origin: they share a source, or both are the article
     * itself, or at least one origin is a speaker whom the article does not name.
     *
     * @param other the path of another claim of the same article
     * @return false if their origins are known to be different
     */
    public boolean mayShareOriginWith(AttributionPath other) {
        Objects.requireNonNull(other, "other");
        if (origin.isEmpty() || other.origin.isEmpty()) {
            return origin.isEmpty() && other.origin.isEmpty();
        }
        List<String> ids = origin.get().ids();
        List<String> others = other.origin.get().ids();
        return !named || !other.named || !Collections.disjoint(ids, others);
    }

    /** Two paths are equal if their origins and names are, and the origins are named in both or in none. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttributionPath that
                && origin.equals(that.origin)
                && names.equals(that.names)
                && named == that.named;
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, names, named);
    }

    /** Returns the path in words: {@code a shift leader, through Harbour Post}, or {@code the article itself}. */
    @Override
    public String toString() {
        if (names.isEmpty()) {
            return "the article itself";
        }
        return String.join(", through ", names);
    }
}
