package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.compare.merge.PartValue.ProvenanceValue;
import io.github.newsclaims.compare.merge.PartValue.TextValue;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.compare.Party;
import io.github.newsclaims.internal.compare.PartyMatching;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The merge of two articles of one text. */
final class ArticlePairMerge {
    private final Article first;
    private final Article second;
    private final Union union;
    private final Provenances provenances;
    private final SourceMerge sources;
    private final EntityMerge entities;

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
        this.provenances = new Provenances(first.provenance(), second.provenance());
        this.sources = new SourceMerge(union, provenances);
        this.entities = new EntityMerge(union, provenances);
        mergeParties();
    }

    private void mergeParties() {
        Set<String> taken = new HashSet<>();
        first.sources().forEach(source -> taken.add(source.id()));
        first.entities().forEach(entity -> taken.add(entity.id()));
        sources.merge(
                first.sources(),
                second.sources(),
                PartyMatching.of(Party.sources(first), Party.sources(second), union::areNear),
                taken);
        entities.merge(
                first.entities(),
                second.entities(),
                PartyMatching.of(Party.entities(first), Party.entities(second), union::areNear),
                taken);
        sources.joinMembers(second.sources(), this::party);
    }

    /** Returns the id in the merged article of a source or an entity of the second article. */
    private String party(String id) {
        return sources.has(id) ? sources.id(id) : entities.id(id);
    }

    private static Optional<TextDigest> digest(Article article) {
        return article.text().map(ArticleText::digest).or(article::textDigest);
    }

    /**
     * A merged article.
     *
     * @param moved returns a pointer to a part of the first article as a pointer to the same part of the merged one
     */
    record Merged(Article article, UnaryOperator<String> moved) {}

    Merged merge() {
        if (!first.id().equals(second.id())) {
            union.note("/id", new TextValue(first.id()), new TextValue(second.id()));
        }
        Article.Builder merged = first.toBuilder();
        union.text("/headline", first.headline(), second.headline()).ifPresent(merged::headline);
        union.text("/uri", first.uri(), second.uri()).ifPresent(merged::uri);
        union.text("/version", first.version(), second.version()).ifPresent(merged::version);
        union.text("/status", first.status(), second.status()).ifPresent(merged::status);
        union.text("/publisher", first.publisher(), second.publisher().map(sources::id))
                .ifPresent(merged::publisher);
        union.text("/published", first.published(), second.published()).ifPresent(merged::published);
        union.text("/updated", first.updated(), second.updated()).ifPresent(merged::updated);
        union.text("/retrieved", first.retrieved(), second.retrieved()).ifPresent(merged::retrieved);
        Optional<String> language = union.text("/language", first.language(), second.language());
        language.ifPresent(merged::language);
        union.text("/rights", first.rights(), second.rights()).ifPresent(merged::rights);
        first.text().or(second::text).ifPresent(merged::text);
        first.textDigest().or(second::textDigest).ifPresent(merged::textDigest);
        ClaimsMerge ofClaims = claims(language);
        SectionMerge ofSections = new SectionMerge(first.sections(), second.sections(), union);
        List<Claim> claims = ofClaims.merge(second.id());
        merged.contributors(Union.all(first.contributors(), second.contributors()))
                .sections(ofSections.merge())
                .sources(sources.merged())
                .entities(entities.merged())
                .claims(claims)
                .relations(relations())
                .provenance(provenance(claims))
                .extensions(union.extensions("", first.extensions(), second.extensions()));
        return new Merged(merged.build(), pointer -> ofSections.moved(ofClaims.moved(pointer)));
    }

    private ClaimsMerge claims(Optional<String> language) {
        boolean isRenaming = second.sources().stream().anyMatch(source -> isRenamed(source.id()))
                || second.entities().stream().anyMatch(entity -> isRenamed(entity.id()));
        UnaryOperator<Claim> parties = isRenaming ? new PartyRenaming(this::party)::renamed : UnaryOperator.identity();
        return new ClaimsMerge(first, second, language, parties, provenances, union);
    }

    private boolean isRenamed(String id) {
        return !party(id).equals(id);
    }

    /** Returns the relations to other articles, without those of the two merged articles to each other. */
    private List<ArticleRelation> relations() {
        Set<String> own = Set.copyOf(List.of(first.id(), second.id()));
        return Union.all(first.relations(), second.relations()).stream()
                .filter(relation ->
                        relation.target().article().filter(own::contains).isEmpty())
                .toList();
    }

    /**
     * Returns the provenance of the merged article: none if the articles differ in it. Then each source, entity and claim has that
     * of its article, and one of an article without provenance must not get that of the other.
     */
    private List<Provenance> provenance(List<Claim> claims) {
        if (provenances.areSame()) {
            return first.provenance();
        }
        Set<Provenance> stated = new HashSet<>();
        sources.merged().forEach(source -> stated.addAll(source.provenance()));
        entities.merged().forEach(entity -> stated.addAll(entity.provenance()));
        claims.forEach(claim -> stated.addAll(claim.provenance()));
        List<Provenance> lost = Union.all(first.provenance(), second.provenance()).stream()
                .filter(one -> !stated.contains(one))
                .toList();
        if (!lost.isEmpty()) {
            union.note("/provenance", new ProvenanceValue(List.of()), new ProvenanceValue(lost));
        }
        return List.of();
    }
}
