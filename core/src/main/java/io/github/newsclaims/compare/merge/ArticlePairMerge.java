package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.compare.merge.PartValue.ProvenanceValue;
import io.github.newsclaims.compare.merge.PartValue.SectionValue;
import io.github.newsclaims.compare.merge.PartValue.TextValue;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The merge of two articles of one text. */
final class ArticlePairMerge {
    private final Article first;
    private final Article second;
    private final Union union;
    private final SourceMerge sources;
    private final boolean sameProvenance;

    ArticlePairMerge(Article first, Article second, Union union) {
        Optional<TextDigest> digest = digest(first);
        Optional<TextDigest> other = digest(second);
        if (digest.isPresent() && other.isPresent() && !digest.equals(other)) {
            throw Invalid.value(
                    "merge",
                    "the articles must have one text, with the SHA-256 "
                            + digest.get().sha256(),
                    other.get().sha256());
        }
        this.first = first;
        this.second = second;
        this.union = union;
        this.sources = new SourceMerge(first.sources(), second.sources(), union);
        this.sameProvenance = first.provenance().equals(second.provenance());
    }

    private static Optional<TextDigest> digest(Article article) {
        return article.text().map(ArticleText::digest).or(article::textDigest);
    }

    Article merge() {
        if (!first.id().equals(second.id())) {
            union.note("/id", new TextValue(first.id()), new TextValue(second.id()));
        }
        List<Claim> claims = claims();
        Article.Builder merged = first.toBuilder();
        union.text("/headline", first.headline(), second.headline()).ifPresent(merged::headline);
        union.text("/uri", first.uri(), second.uri()).ifPresent(merged::uri);
        union.text("/publisher", first.publisher(), second.publisher().map(sources::id))
                .ifPresent(merged::publisher);
        union.text("/published", first.published(), second.published()).ifPresent(merged::published);
        union.text("/updated", first.updated(), second.updated()).ifPresent(merged::updated);
        union.text("/retrieved", first.retrieved(), second.retrieved()).ifPresent(merged::retrieved);
        union.text("/language", first.language(), second.language()).ifPresent(merged::language);
        first.text().or(second::text).ifPresent(merged::text);
        first.textDigest().or(second::textDigest).ifPresent(merged::textDigest);
        return merged.contributors(Union.all(first.contributors(), second.contributors()))
                .sections(sections())
                .sources(sources.merged())
                .claims(claims)
                .provenance(provenance(claims))
                .extensions(union.extensions("", first.extensions(), second.extensions()))
                .build();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(first.sections());
        for (Section section : second.sections()) {
            int other =
                    Union.index(sections, section, (one, next) -> one.start() < next.end() && next.start() < one.end());
            if (other < 0) {
                sections.add(section);
            } else if (!sections.get(other).equals(section)) {
                union.note("/sections/" + other, new SectionValue(sections.get(other)), new SectionValue(section));
            }
        }
        return sections;
    }

    private List<Claim> claims() {
        List<Claim> ours = first.claims().stream()
                .map(claim -> withProvenance(claim, first))
                .toList();
        List<Claim> theirs = second.claims().stream()
                .map(claim -> Renaming.sources(withProvenance(claim, second), sources::id))
                .toList();
        Map<Claim, Claim> matches = ClaimMatching.of(ours, theirs, union);
        Map<String, String> ids = ids(ours, theirs, matches);
        List<Claim> merged = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (Claim claim : ours) {
            places.put(claim.id(), places.size());
            merged.add(
                    first.id().equals(second.id())
                            ? claim
                            : Renaming.relations(claim, claim.id(), first.id(), second.id(), first.id(), ids));
        }
        for (Claim claim : theirs) {
            Claim renamed = Renaming.relations(
                    claim, Objects.requireNonNull(ids.get(claim.id())), second.id(), second.id(), first.id(), ids);
            Claim match = matches.get(claim);
            if (match == null) {
                merged.add(renamed);
            } else {
                int index = Objects.requireNonNull(places.get(match.id()));
                Claim joined = new ClaimMerge(merged.get(index), renamed, "/claims/" + index, union).merge();
                merged.set(index, joined.withProvenance(united(match, claim)));
            }
        }
        merged.replaceAll(this::withoutRelationsToItself);
        return merged;
    }

    private Claim withoutRelationsToItself(Claim claim) {
        List<ClaimRelation> others = claim.relations().stream()
                .filter(relation -> !Renaming.isToItself(relation, claim, first.id()))
                .toList();
        return others.size() == claim.relations().size() ? claim : claim.withRelations(others);
    }

    private static Map<String, String> ids(List<Claim> ours, List<Claim> theirs, Map<Claim, Claim> matches) {
        Set<String> taken = new HashSet<>();
        ours.forEach(claim -> taken.add(claim.id()));
        Map<String, String> ids = new HashMap<>();
        for (Claim claim : theirs) {
            Claim match = matches.get(claim);
            String id = match != null ? match.id() : Union.freeId(claim.id(), taken);
            taken.add(id);
            ids.put(claim.id(), id);
        }
        return ids;
    }

    /** Returns a claim with its own provenance, otherwise that of its article if the two articles differ in it. */
    private Claim withProvenance(Claim claim, Article article) {
        return sameProvenance || !claim.provenance().isEmpty() ? claim : claim.withProvenance(article.provenance());
    }

    private List<Provenance> united(Claim one, Claim other) {
        if (one.provenance().equals(other.provenance())) {
            return one.provenance();
        }
        return Union.all(effective(one, first), effective(other, second));
    }

    private static List<Provenance> effective(Claim claim, Article article) {
        return claim.provenance().isEmpty() ? article.provenance() : claim.provenance();
    }

    /**
     * Returns the provenance of the merged article: none if the articles differ in it. Then each claim has that of its article, and
     * a claim of an article without provenance must not get that of the other.
     */
    private List<Provenance> provenance(List<Claim> claims) {
        if (sameProvenance) {
            return first.provenance();
        }
        List<Provenance> lost = Union.all(first.provenance(), second.provenance()).stream()
                .filter(one ->
                        claims.stream().noneMatch(claim -> claim.provenance().contains(one)))
                .toList();
        if (!lost.isEmpty()) {
            union.note("/provenance", new ProvenanceValue(List.of()), new ProvenanceValue(lost));
        }
        return List.of();
    }
}
