package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.annotation.TargetPiece;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an annotation in the form of the W3C into the draft of a claim, or of several claims if each target is one. */
final class ClaimReader {
    private final AnnotationOptions options;
    private final AnnotationIds ids;
    private final TargetReader targets;
    private final BodyReader bodies;
    /** The ids of claims that are in use. */
    private final Set<String> used;

    /** How many claims have got a number after an id, so that the next one does not count from the beginning. */
    private final Map<String, Integer> counts = new HashMap<>();

    /** The claims by the IRI of their annotation, for relations. */
    final Map<String, AnnotationDraft> byIri = new HashMap<>();

    ClaimReader(
            AnnotationOptions options, AnnotationIds ids, TargetReader targets, BodyReader bodies, Set<String> used) {
        this.options = options;
        this.ids = ids;
        this.targets = targets;
        this.bodies = bodies;
        this.used = used;
    }

    /**
     * Reads an annotation.
     *
     * @param number its number in the document, from 1
     * @return the drafts; none if it is not a claim, which is reported. The annotation is then added to those that are kept
     */
    List<AnnotationDraft> read(TracedNode annotation, int number, List<Object> kept) {
        boolean isRow = HypothesisRow.isRow(options, annotation);
        if (isRow && annotation.has("references")) {
            return keep(annotation, kept, "it is a reply");
        }
        TargetReader.Targets found = targets.read(annotation, isRow);
        BodyReader.Bodies said = isRow ? HypothesisRow.bodies(annotation, bodies) : bodies.read(annotation);
        if (found.hasNoPage) {
            return keep(annotation, kept, "its uri must be one address");
        }
        if (found.isElsewhere()) {
            String problem = found.others.get(0).problem().orElse("it has no target in the text");
            annotation.leaveOut(problem);
            return List.of();
        }
        if (found.pieces.isEmpty() && said.proposition == null) {
            Optional<String> problem = found.others.stream().findFirst().flatMap(TracedNode::problem);
            return keep(annotation, kept, problem.orElse("it selects no words and describes no claim"));
        }
        if (!options.has(AnnotationChoice.SEPARATE_TARGETS) || found.pieces.size() < 2) {
            return List.of(draft(annotation, id(annotation, number), found.pieces, found, said));
        }
        List<AnnotationDraft> drafts = new ArrayList<>();
        for (TargetPiece piece : found.pieces) {
            AnnotationDraft draft = drafts.isEmpty()
                    ? draft(annotation, id(annotation, number), List.of(piece), found, said)
                    : new AnnotationDraft(
                            annotation,
                            prefix(annotation),
                            unused(drafts.get(0).id),
                            List.of(piece),
                            said.proposition != null);
            if (!drafts.isEmpty()) {
                said.addTo(draft.claim);
                draft.extras.putAll(said.extras);
                addProvenance(annotation, draft);
            }
            drafts.add(draft);
        }
        return drafts;
    }

    private static List<AnnotationDraft> keep(TracedNode annotation, List<Object> kept, String reason) {
        Object whole =
                annotation.keepWhole(HypothesisRow.isPrivate(annotation) ? reason + "; it is not public" : reason);
        if (whole != null) {
            kept.add(whole);
        }
        return List.of();
    }

    private AnnotationDraft draft(
            TracedNode annotation,
            String id,
            List<TargetPiece> pieces,
            TargetReader.Targets found,
            BodyReader.Bodies said) {
        AnnotationDraft draft =
                new AnnotationDraft(annotation, prefix(annotation), id, pieces, said.proposition != null);
        said.addTo(draft.claim);
        draft.extras.putAll(said.extras);
        takeFrame(annotation, said.proposition == null ? HIGHLIGHTING : DESCRIBING);
        sameAs(annotation, draft);
        addProvenance(annotation, draft);
        // Writing gives the address of the page to a claim without words and without other targets.
        boolean isPage = found.pieces.isEmpty()
                && found.others.isEmpty()
                && found.wholes.stream().allMatch(ClaimReader::isAddress);
        if (!isPage) {
            for (TracedNode whole : found.wholes) {
                draft.addOtherTarget(whole, "the claim has a field for one place only");
            }
        }
        for (TracedNode other : found.others) {
            draft.addOtherTarget(other, other.problem().orElse("it selects no words"));
        }
        return draft;
    }

    private void addProvenance(TracedNode annotation, AnnotationDraft draft) {
        if (HypothesisRow.isRow(options, annotation)) {
            HypothesisRow.provenance(annotation, draft.claim);
        } else {
            draft.claim.provenance(AgentReader.read(annotation, draft.extras));
        }
    }

    /** Returns whether a target is the address of the page and says nothing else. */
    private static boolean isAddress(TracedNode target) {
        return List.of(ID).containsAll(target.names())
                || List.of(SOURCE).containsAll(target.names())
                        && target.child(SOURCE).filter(TracedNode::isText).isPresent();
    }

    /** Returns the prefix of the extensions that an annotation gives to its claim. */
    private String prefix(TracedNode annotation) {
        return (HypothesisRow.isRow(options, annotation) ? AnnotationDialect.HYPOTHESIS : AnnotationDialect.W3C)
                .prefix();
    }

    /** Takes what every annotation has, if it says nothing else. */
    static void takeFrame(TracedNode annotation, String motivation) {
        takeContext(annotation);
        if (BodyReader.says(annotation, TYPE, ANNOTATION)) {
            annotation.take(TYPE);
        }
        if (BodyReader.says(annotation, MOTIVATION, motivation)) {
            annotation.take(MOTIVATION);
        }
    }

    /** Takes a context that is that of the data model alone. */
    static void takeContext(TracedNode node) {
        boolean isPlain = node.nodes(CONTEXT).stream()
                .allMatch(context -> context.value() instanceof String uri && isAnnoContext(uri));
        if (isPlain) {
            node.take(CONTEXT);
        }
    }

    private static boolean isAnnoContext(String uri) {
        return uri.equals(ANNO_CONTEXT) || uri.equals(ANNO_CONTEXT.replace("http:", "https:"));
    }

    /** Takes the id of an annotation as that of the claim. */
    private String id(TracedNode annotation, int number) {
        Optional<TracedNode> node = annotation.member(ID).or(() -> annotation.member("@id"));
        String given = node.flatMap(TracedNode::text).orElse("");
        Optional<String> own = ids.claim(given);
        String iri = own.isEmpty() ? AnnotatedSource.normal(given) : given;
        String id = own.orElse(iri.isBlank() || iri.length() > AnnotationIds.MAX_ID ? "annotation-" + number : iri);
        if (iri.length() > AnnotationIds.MAX_ID && own.isEmpty()) {
            node.ifPresent(place ->
                    place.report(LossOutcome.CHANGED, "an id has at most " + AnnotationIds.MAX_ID + " characters"));
        }
        boolean isRow = HypothesisRow.isRow(options, annotation);
        if (!isRow && own.isEmpty() && !given.isEmpty() && absolute(given).isEmpty()) {
            node.ifPresent(place -> place.report(
                    LossOutcome.CHANGED, "it is no absolute IRI; the annotation is written with another one"));
        }
        String free = unused(id);
        if (!free.equals(id)) {
            node.ifPresent(place -> place.report(LossOutcome.CHANGED, "the article has a claim with this id"));
        }
        return free;
    }

    private String unused(String id) {
        String free = id;
        while (!used.add(free)) {
            int number = counts.merge(id, 1, Integer::sum) + 1;
            String suffix = "-" + number;
            free = id.substring(
                            0,
                            id.offsetByCodePoints(
                                    0,
                                    Math.min(
                                            id.codePointCount(0, id.length()), AnnotationIds.MAX_ID - suffix.length())))
                    + suffix;
        }
        return free;
    }

    /** Adds the IRI of an annotation of others, and its canonical IRI. */
    private void sameAs(TracedNode annotation, AnnotationDraft draft) {
        String given = annotation
                .member(ID)
                .or(() -> annotation.member("@id"))
                .flatMap(node -> node.untraced().text())
                .orElse("");
        if (!given.isEmpty()) {
            byIri.putIfAbsent(given, draft);
        }
        List<URI> sameAs = new ArrayList<>();
        if (ids.claim(given).isEmpty()) {
            absolute(given).ifPresent(sameAs::add);
        }
        annotation.uri(CANONICAL).filter(uri -> !sameAs.contains(uri)).ifPresent(sameAs::add);
        draft.claim.sameAs(sameAs);
    }

    private static Optional<URI> absolute(String iri) {
        try {
            return Optional.of(iri).map(URI::create).filter(URI::isAbsolute);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
