package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.json.internal.foreign.Members;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what a claim says as the bodies of its annotation. */
final class BodyWriter {
    private final Article article;
    private final String prefix;
    private final Map<URI, String> parties;

    BodyWriter(Article article, String prefix) {
        this.article = article;
        this.prefix = prefix;
        this.parties = BodyReader.parties(article);
    }

    /** Returns the bodies, and takes from our form of the claim what they say. */
    List<Object> bodies(Claim claim, TracedNode ours) {
        List<Object> bodies = new ArrayList<>();
        ours.text(FieldNames.PROPOSITION).ifPresent(proposition -> {
            ours.take(FieldNames.LANGUAGE);
            bodies.add(text(DESCRIBING, proposition, claim.language().or(article::language), extra(ours, DESCRIBING)));
        });
        ours.text(FieldNames.NOTE)
                .ifPresent(note -> bodies.add(text(COMMENTING, note, Optional.empty(), extra(ours, COMMENTING))));
        for (TracedNode type : ours.nodes(FieldNames.TYPES)) {
            type.text().ifPresent(word -> bodies.add(text(TAGGING, word, Optional.empty(), null)));
        }
        for (TracedNode about : ours.nodes(FieldNames.ABOUT)) {
            String id = String.valueOf(about.value());
            identity(id)
                    .ifPresentOrElse(
                            uri -> {
                                about.take();
                                bodies.add(new Members()
                                        .put(SOURCE, uri.toString())
                                        .put(PURPOSE, IDENTIFYING)
                                        .map());
                            },
                            () -> about.problem("the source or entity has no address of its own in sameAs"));
        }
        List<TracedNode> assessments = ours.nodes(FieldNames.ASSESSMENTS);
        for (int index = 0; index < assessments.size(); index++) {
            addAssessment(bodies, claim.assessments().get(index), assessments.get(index));
        }
        ours.nodes(prefix + BODY).forEach(body -> {
            if (body.value() != null) {
                bodies.add(body.value());
            }
            body.take();
        });
        return bodies;
    }

    private static Map<String, @Nullable Object> text(
            String purpose, String value, Optional<String> language, @Nullable TracedNode extra) {
        List<String> kept = extra == null ? List.of() : extra.names();
        Members body = new Members()
                .put(TYPE, kept.contains(TYPE) ? null : TEXTUAL_BODY)
                .put(PURPOSE, kept.contains(PURPOSE) ? null : purpose)
                .put(VALUE, value)
                .put(LANGUAGE, kept.contains(LANGUAGE) ? Optional.empty() : language);
        if (extra != null) {
            body.putRest(extra, "");
        }
        return body.map();
    }

    /** Returns what reading kept of a body; null if there is nothing. */
    private @Nullable TracedNode extra(TracedNode ours, String purpose) {
        return ours.child(prefix + purpose).filter(TracedNode::isObject).orElse(null);
    }

    /** Returns an address of a source or an entity, which no other one of the article has. */
    private Optional<URI> identity(String id) {
        List<URI> sameAs = article.source(id)
                .map(Source::sameAs)
                .or(() -> article.entity(id).map(Entity::sameAs))
                .orElse(List.of());
        return sameAs.stream()
                .filter(uri -> uri.isAbsolute() && id.equals(parties.get(uri)))
                .findFirst();
    }

    private void addAssessment(List<Object> bodies, Assessment assessment, TracedNode ours) {
        if (assessment.verdict().isEmpty()) {
            return;
        }
        ours.take(FieldNames.VERDICT);
        ours.take(FieldNames.REVIEWER);
        List<String> kept = ours.names();
        bodies.add(new Members()
                .put(TYPE, kept.contains(prefix + TYPE) ? null : TEXTUAL_BODY)
                .put(PURPOSE, kept.contains(prefix + PURPOSE) ? null : ASSESSING)
                .put(VALUE, assessment.verdict())
                .put(CREATOR, new Members().putText(NAME, assessment.reviewer()))
                .putRest(ours, prefix)
                .map());
    }
}
