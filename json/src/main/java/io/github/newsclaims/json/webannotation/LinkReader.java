package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.Article;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.term.RelationType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads annotations that link two others as relations between claims: the first target is related to the second. */
final class LinkReader {
    private static final int TARGETS = 2;

    private final Article article;
    private final AnnotationIds ids;
    private final Map<String, AnnotationDraft> claims;

    /**
     * Creates a reader.
     *
     * @param claims the claims that were read, by the IRI of their annotation
     */
    LinkReader(Article article, AnnotationIds ids, Map<String, AnnotationDraft> claims) {
        this.article = article;
        this.ids = ids;
        this.claims = claims;
    }

    /** Returns whether an annotation links two others. */
    static boolean isLink(TracedNode annotation) {
        Optional<TracedNode> target = annotation.child(TARGET);
        return BodyReader.words(annotation, MOTIVATION).equals(List.of(LINKING))
                && target.filter(node -> node.value() instanceof List<?> targets && targets.size() == TARGETS)
                        .isPresent();
    }

    /** Reads a relation; returns false if the annotation is not one between a claim that was read and another. */
    boolean read(TracedNode annotation) {
        List<TracedNode> targets = annotation.nodes(TARGET);
        Optional<RelationType> type = type(annotation);
        AnnotationDraft from = targets.size() == TARGETS ? claims.get(iri(targets.get(0))) : null;
        Optional<ClaimReference> to = from == null ? Optional.empty() : reference(from, iri(targets.get(1)));
        boolean isUri = to.flatMap(ClaimReference::uri).isPresent();
        if (from == null
                || to.isEmpty()
                || type.isEmpty()
                || !isPlain(targets.get(0), true)
                || !isPlain(targets.get(1), !isUri)
                || (isUri && type.get().equals(RelationType.SAME_AS))) {
            return false;
        }
        annotation.take(TARGET);
        annotation.take(BODY);
        ClaimReader.takeFrame(annotation, LINKING);
        annotation
                .child(ID)
                .filter(id -> ids.isRelation(String.valueOf(id.value())))
                .ifPresent(TracedNode::take);
        from.claim.addRelation(
                ClaimRelation.of(type.get(), to.get()).withExtensions(annotation.rest(AnnotationDialect.W3C.prefix())));
        return true;
    }

    /**
     * Returns whether a target is an address and says nothing else of it.
     *
     * @param isAnnotation whether the address is that of an annotation, so that its type says nothing new
     */
    private static boolean isPlain(TracedNode target, boolean isAnnotation) {
        return target.names().stream()
                .allMatch(name -> name.equals(ID)
                        || isAnnotation && name.equals(TYPE) && BodyReader.says(target, TYPE, ANNOTATION));
    }

    private static String iri(TracedNode target) {
        Object value =
                target.isObject() ? target.child(ID).map(TracedNode::value).orElse("") : target.value();
        return String.valueOf(value);
    }

    /** Returns the type that the only body names; empty if the body is not a plain tag. */
    private static Optional<RelationType> type(TracedNode annotation) {
        List<TracedNode> bodies = annotation.nodes(BODY);
        return bodies.size() != 1 || !BodyReader.isTag(bodies.get(0))
                ? Optional.empty()
                : bodies.get(0)
                        .child(VALUE)
                        .map(TracedNode::value)
                        .filter(word -> word instanceof String text && Syntax.isTerm(text))
                        .map(word -> RelationType.of((String) word));
    }

    private Optional<ClaimReference> reference(AnnotationDraft from, String iri) {
        AnnotationDraft to = claims.get(iri);
        if (to != null) {
            return to == from ? Optional.empty() : Optional.of(ClaimReference.to(to.id));
        }
        Optional<String> existing =
                ids.claim(iri).filter(id -> article.claim(id).isPresent());
        if (existing.isPresent()) {
            return existing.map(ClaimReference::to);
        }
        Optional<String[]> urn = AnnotationIds.articleAndClaim(iri);
        if (urn.isPresent()) {
            // A claim of this article that does not exist cannot be referred to.
            return urn.filter(other -> !other[0].equals(article.id()))
                    .map(other -> ClaimReference.to(other[1]).withArticle(other[0]));
        }
        try {
            return Optional.of(URI.create(iri)).filter(URI::isAbsolute).map(ClaimReference::to);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
