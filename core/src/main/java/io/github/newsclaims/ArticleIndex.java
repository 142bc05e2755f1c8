package io.github.newsclaims;

import io.github.newsclaims.internal.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the sources and claims of one article by id, and makes the articles in which one claim is changed or left out. */
final class ArticleIndex {
    private final Article article;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    /** The index of each claim by its id. */
    private final Map<String, Integer> claims = new HashMap<>();
    /** The claims of each origin, by the id of the source. */
    private final Map<String, List<Claim>> claimsBy = new HashMap<>();

    ArticleIndex(Article article) {
        this.article = article;
        article.sources().forEach(source -> sources.put(source.id(), source));
        article.entities().forEach(entity -> entities.put(entity.id(), entity));
        for (Claim claim : article.claims()) {
            claims.put(claim.id(), claims.size());
            if (claim.attribution().isPresent()
                    && claim.attribution().get().origin().speaker() instanceof Speaker.Known known) {
                known.ids()
                        .forEach(id -> claimsBy.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(claim));
            }
        }
        claimsBy.replaceAll((id, found) -> List.copyOf(found));
    }

    Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    Optional<Claim> claim(String id) {
        Integer index = claims.get(id);
        return index == null ? Optional.empty() : Optional.of(article.claims().get(index));
    }

    List<Claim> claimsBy(String source) {
        return claimsBy.getOrDefault(source, List.of());
    }

    Article mapClaims(UnaryOperator<Claim> change) {
        List<Claim> changed = new ArrayList<>(article.claims().size());
        boolean same = true;
        for (Claim claim : article.claims()) {
            Pointer pointer = Pointer.ROOT.field("claims").item(changed.size());
            Claim other = WordingMapper.changed("claim", claim, pointer, change);
            same = same && other == claim;
            changed.add(other);
        }
        return same ? article : article.withClaims(changed);
    }

    Article withClaim(Claim claim) {
        List<Claim> changed = new ArrayList<>(article.claims());
        Claim before = changed.set(indexOf(claim.id()), claim);
        return before == claim ? article : article.withClaims(changed);
    }

    Article withoutClaim(String id) {
        int index = indexOf(id);
        List<String> related = new ReferencesToClaim(article, id).pointers();
        if (!related.isEmpty()) {
            throw fault("a claim to which others are related must stay, see " + String.join(", ", related), id);
        }
        List<Claim> others = new ArrayList<>(article.claims());
        others.remove(index);
        return article.withClaims(others);
    }

    Article withoutClaimAndRelationsToIt(String id) {
        int index = indexOf(id);
        List<Claim> others = new ArrayList<>(article.claims());
        others.remove(index);
        others.replaceAll(new ReferencesToClaim(article, id)::removed);
        return article.withClaims(others);
    }

    private int indexOf(String id) {
        Integer index = claims.get(id);
        if (index == null) {
            throw fault("the claim is not in claims", id);
        }
        return index;
    }

    private static InvalidPartException fault(String rule, String id) {
        return InvalidPartException.at("", "article", rule, id);
    }
}
