package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.term.ClaimType;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of an annotation into a claim. */
final class BodyReader {
    /** The types of the model. Other tags are words of the person who wrote them. */
    private static final Set<String> TYPES = Set.of(
                    ClaimType.NUMERICAL,
                    ClaimType.CAUSAL,
                    ClaimType.NORMATIVE,
                    ClaimType.PREDICTION,
                    ClaimType.COMMITMENT,
                    ClaimType.CONDITIONAL,
                    ClaimType.BELIEF,
                    ClaimType.AIM,
                    ClaimType.OPINION)
            .stream()
            .map(ClaimType::word)
            .collect(Collectors.toSet());

    private static final List<String> PURPOSES = List.of(DESCRIBING, COMMENTING, HIGHLIGHTING, TAGGING, ASSESSING);

    private static final String PLAIN = "text/plain";

    private final AnnotationOptions options;
    private final @Nullable String language;
    /** The ids of the sources and entities of the article, by what they are the same as. */
    private final Map<URI, String> parties;

    BodyReader(Article article, AnnotationOptions options) {
        this.options = options;
        this.language = article.language().orElse(null);
        this.parties = parties(article);
    }

    /** Returns the ids of the sources and entities of an article, by their addresses. Of several with one address the first counts. */
    static Map<URI, String> parties(Article article) {
        Map<URI, String> parties = new HashMap<>();
        for (Source source : article.sources()) {
            source.sameAs().forEach(uri -> parties.putIfAbsent(uri, source.id()));
        }
        for (Entity entity : article.entities()) {
            entity.sameAs().forEach(uri -> parties.putIfAbsent(uri, entity.id()));
        }
        return parties;
    }

    /** What the bodies of an annotation say. */
    static final class Bodies {
        @Nullable
        String proposition;

        @Nullable
        String language;

        @Nullable
        String note;

        final List<ClaimType> types = new ArrayList<>();
        final List<String> about = new ArrayList<>();
        final List<Assessment> assessments = new ArrayList<>();
        /** What the model has no field for, by the name of the extension. */
        final Map<String, Object> extras = new HashMap<>();

        void addTo(Claim.Builder claim) {
            if (proposition != null) {
                claim.proposition(proposition);
            }
            if (language != null) {
                claim.language(language);
            }
            if (note != null) {
                claim.note(note);
            }
            claim.types(types).about(about).assessments(assessments);
        }
    }

    /** Reads the bodies in the form of the W3C. */
    Bodies read(TracedNode annotation) {
        Bodies bodies = new Bodies();
        List<String> motivations = words(annotation, MOTIVATION);
        annotation.text(BODY_VALUE).ifPresent(value -> addComment(bodies, value));
        List<Object> others = new ArrayList<>();
        for (TracedNode body : annotation.nodes(BODY)) {
            List<String> purposes = body.isObject() && body.has(PURPOSE) ? words(body, PURPOSE) : motivations;
            if (!take(bodies, body, purposes)) {
                body.keep().ifPresent(others::add);
            }
        }
        if (!others.isEmpty()) {
            bodies.extras.put(BODY, others);
        }
        return bodies;
    }

    /** Returns the strings of a member without taking them. */
    static List<String> words(TracedNode node, String name) {
        return node.child(name).stream()
                .flatMap(member ->
                        member.value() instanceof List<?> items ? items.stream() : Stream.ofNullable(member.value()))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** Returns whether a member is a word, or a list with this word alone. */
    static boolean says(TracedNode node, String name, String word) {
        return node.child(name)
                .map(TracedNode::value)
                .filter(value -> word.equals(value) || List.of(word).equals(value))
                .isPresent();
    }

    private static boolean isAbsentOr(String word, TracedNode node, String name) {
        return !node.has(name) || says(node, name, word);
    }

    /** Returns whether a body is a text with the purpose to tag, or without a purpose, and says nothing else. */
    static boolean isTag(TracedNode body) {
        return List.of(TYPE, VALUE, PURPOSE, FORMAT).containsAll(body.names())
                && isAbsentOr(TEXTUAL_BODY, body, TYPE)
                && isAbsentOr(TAGGING, body, PURPOSE)
                && isAbsentOr(PLAIN, body, FORMAT);
    }

    private boolean take(Bodies bodies, TracedNode body, List<String> purposes) {
        if (body.isObject() && body.child(VALUE).filter(TracedNode::isText).isPresent()) {
            return takeText(bodies, body, purposes);
        }
        return purposes.equals(List.of(IDENTIFYING)) && takeEntity(bodies, body);
    }

    private boolean takeText(Bodies bodies, TracedNode body, List<String> purposes) {
        if (!body.has(VALUE)) {
            return takeBlank(body);
        }
        String format =
                body.member(FORMAT).map(node -> String.valueOf(node.value())).orElse(PLAIN);
        if (!format.equals(PLAIN) && !format.equals("text/markdown")) {
            body.problem("it has the format " + Invalid.show(format));
            return false;
        }
        String purpose = purposes.size() == 1 ? purposes.get(0) : purposes.isEmpty() ? COMMENTING : "";
        return switch (purpose) {
            case DESCRIBING -> bodies.proposition == null && takeProposition(bodies, body);
            case COMMENTING, HIGHLIGHTING ->
                options.has(AnnotationChoice.COMMENTS_AS_PROPOSITIONS) && bodies.proposition == null
                        ? takeProposition(bodies, body)
                        : bodies.note == null && takeNote(bodies, body);
            case TAGGING -> takeTag(bodies, body);
            case ASSESSING -> takeAssessment(bodies, body);
            default -> false;
        };
    }

    /** Takes a text without words, which has nothing to say unless something is said of it. */
    private static boolean takeBlank(TracedNode body) {
        boolean isPlain = List.of(TYPE, VALUE, PURPOSE, FORMAT).containsAll(body.names())
                && isAbsentOr(TEXTUAL_BODY, body, TYPE)
                && isAbsentOr(PLAIN, body, FORMAT)
                && PURPOSES.stream().anyMatch(purpose -> isAbsentOr(purpose, body, PURPOSE));
        if (isPlain) {
            body.take();
        } else {
            body.problem("it has no words");
        }
        return isPlain;
    }

    private boolean takeProposition(Bodies bodies, TracedNode body) {
        bodies.proposition = body.text(VALUE).orElse(null);
        bodies.language =
                body.language(LANGUAGE).filter(tag -> !tag.equals(language)).orElse(null);
        if (options.has(AnnotationChoice.COMMENTS_AS_PROPOSITIONS)) {
            takeIf(body, PURPOSE, COMMENTING);
        }
        takeFrame(bodies, body, DESCRIBING);
        return true;
    }

    private boolean takeNote(Bodies bodies, TracedNode body) {
        bodies.note = body.text(VALUE).orElse(null);
        takeFrame(bodies, body, COMMENTING);
        return true;
    }

    private static void takeFrame(Bodies bodies, TracedNode body, String extra) {
        takeIf(body, TYPE, TEXTUAL_BODY);
        takeIf(body, PURPOSE, extra);
        takeIf(body, FORMAT, PLAIN);
        body.keep().ifPresent(rest -> bodies.extras.put(extra, rest));
    }

    /** Takes a member if it is the word that writing gives to it. */
    private static void takeIf(TracedNode body, String name, String word) {
        if (isAbsentOr(word, body, name)) {
            body.take(name);
        }
    }

    void addComment(Bodies bodies, String comment) {
        if (options.has(AnnotationChoice.COMMENTS_AS_PROPOSITIONS) && bodies.proposition == null) {
            bodies.proposition = comment;
        } else {
            bodies.note = comment;
        }
    }

    private boolean takeTag(Bodies bodies, TracedNode body) {
        if (!isTag(body)) {
            body.problem("it says more than a tag");
            return false;
        }
        if (!addTag(bodies, String.valueOf(body.child(VALUE).orElseThrow().value()))) {
            body.problem("it is not a type of claim");
            return false;
        }
        body.take();
        return true;
    }

    /** Adds a tag to the types; returns false if it is not one. */
    boolean addTag(Bodies bodies, String tag) {
        if (!TYPES.contains(tag) && !(options.has(AnnotationChoice.TAGS_AS_TYPES) && Syntax.isTerm(tag))) {
            return false;
        }
        bodies.types.add(ClaimType.of(tag));
        return true;
    }

    private boolean takeAssessment(Bodies bodies, TracedNode body) {
        if (!options.has(AnnotationChoice.ASSESSMENTS)) {
            body.problem("assessments are read on request only");
            return false;
        }
        Assessment.Builder assessment =
                Assessment.builder().verdict(body.text(VALUE).orElseThrow());
        body.member(CREATOR)
                .filter(TracedNode::isObject)
                .flatMap(creator -> creator.text(NAME))
                .ifPresent(assessment::reviewer);
        takeIf(body, TYPE, TEXTUAL_BODY);
        takeIf(body, PURPOSE, ASSESSING);
        bodies.assessments.add(
                assessment.extensions(body.rest(AnnotationDialect.W3C.prefix())).build());
        return true;
    }

    private boolean takeEntity(Bodies bodies, TracedNode body) {
        Optional<TracedNode> address = body.isText() ? Optional.of(body) : body.member(body.has(SOURCE) ? SOURCE : ID);
        String party = address.map(node -> parties.get(uri(node.value()))).orElse(null);
        if (party == null || bodies.about.contains(party)) {
            body.problem("no source or entity of the article is the same");
            return false;
        }
        if (!isAddress(body)) {
            body.problem("it says more than an address");
            return false;
        }
        bodies.about.add(party);
        body.take();
        return true;
    }

    /** Returns whether a body is an address and says nothing else. */
    private static boolean isAddress(TracedNode body) {
        List<String> names = body.has(SOURCE) ? List.of(SOURCE, TYPE, PURPOSE) : List.of(ID, PURPOSE);
        return names.containsAll(body.names())
                && isAbsentOr(SPECIFIC_RESOURCE, body, TYPE)
                && isAbsentOr(IDENTIFYING, body, PURPOSE);
    }

    private static @Nullable URI uri(@Nullable Object value) {
        try {
            return value instanceof String text ? Syntax.normal(Syntax.uri(text)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
