package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.BODY;
import static io.github.newsclaims.json.webannotation.AnnotationNames.CONTEXT;
import static io.github.newsclaims.json.webannotation.AnnotationNames.CREATED;

import io.github.newsclaims.Claim;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the fields in which a row of the API of Hypothesis differs from an annotation of the W3C. */
final class HypothesisRow {
    static final String TEXT = "text";
    static final String TAGS = "tags";
    static final String USER = "user";
    static final String PUBLIC_GROUP = "__world__";

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
        row.child("group").ifPresent(group -> {
            if (!Objects.equals(group.value(), PUBLIC_GROUP)) {
                group.problem("the annotation is not public");
            }
        });
        row.child("hidden")
                .filter(hidden -> Boolean.TRUE.equals(hidden.value()))
                .ifPresent(hidden -> hidden.problem("a moderator has hidden the annotation"));
        row.member("permissions").filter(TracedNode::isObject).ifPresent(permissions -> {
            boolean isPublic = BodyReader.words(permissions, "read").contains("group:" + PUBLIC_GROUP);
            if (!isPublic) {
                permissions.problem("the annotation is not public");
            }
        });
        // The address is that of the target, and was compared with that of the article.
        row.take("uri");
    }
}
