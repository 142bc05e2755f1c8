package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.BODY;
import static io.github.newsclaims.json.webannotation.AnnotationNames.CONTEXT;
import static io.github.newsclaims.json.webannotation.AnnotationNames.CREATED;

import io.github.newsclaims.Claim;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields in which a row of the API of Hypothesis differs from an annotation of the W3C. */
final class HypothesisRow {
    static final String TEXT = "text";
    static final String TAGS = "tags";
    static final String USER = "user";

    private static final String PUBLIC_GROUP = "__world__";
    private static final String GROUP = "group";
    private static final String HIDDEN = "hidden";
    private static final String PERMISSIONS = "permissions";
    private static final String NOT_PUBLIC = "the annotation is not public";
    private static final String IS_HIDDEN = "a moderator has hidden the annotation";

    private HypothesisRow() {}

    /** Returns whether an annotation has the form of the API; Hypothesis also gives the form of the W3C. */
    static boolean isRow(AnnotationOptions options, TracedNode annotation) {
        return options.dialect() == AnnotationDialect.HYPOTHESIS && !annotation.has(BODY) && !annotation.has(CONTEXT);
    }

    /** Reads the comment and the tags. */
    static BodyReader.Bodies bodies(TracedNode row, BodyReader reader) {
        BodyReader.Bodies bodies = new BodyReader.Bodies();
        row.text(TEXT).ifPresent(comment -> reader.addComment(bodies, comment));
        List<Object> others = new ArrayList<>();
        for (TracedNode tag : row.nodes(TAGS)) {
            if (tag.value() instanceof String word && reader.addTag(bodies, word)) {
                tag.take();
            } else {
                tag.problem("it is not a type of claim");
                tag.keep().ifPresent(others::add);
            }
        }
        if (!others.isEmpty()) {
            bodies.extras.put(TAGS, others);
        }
        return bodies;
    }

    /** Reads the user with the time of creation, and says what is not public. */
    static void provenance(TracedNode row, Claim.Builder claim) {
        row.text(USER).ifPresent(user -> {
            Provenance provenance = Provenance.by(user);
            claim.addProvenance(row.text(CREATED, AgentReader::instant)
                    .map(provenance::withGeneratedAt)
                    .orElse(provenance));
        });
        row.child(GROUP)
                .filter(group -> !PUBLIC_GROUP.equals(group.value()))
                .ifPresent(group -> group.problem(NOT_PUBLIC));
        row.child(HIDDEN)
                .filter(hidden -> Boolean.TRUE.equals(hidden.value()))
                .ifPresent(hidden -> hidden.problem(IS_HIDDEN));
        row.child(PERMISSIONS).filter(HypothesisRow::isRestricted).ifPresent(read -> read.problem(NOT_PUBLIC));
    }

    /** Returns whether others than a group may not see a row. */
    static boolean isPrivate(TracedNode row) {
        return row.child(GROUP)
                        .filter(group -> !PUBLIC_GROUP.equals(group.value()))
                        .isPresent()
                || row.child(HIDDEN)
                        .filter(hidden -> Boolean.TRUE.equals(hidden.value()))
                        .isPresent()
                || row.child(PERMISSIONS).filter(HypothesisRow::isRestricted).isPresent();
    }

    private static boolean isRestricted(TracedNode permissions) {
        return permissions.isObject() && !BodyReader.words(permissions, "read").contains("group:" + PUBLIC_GROUP);
    }
}
