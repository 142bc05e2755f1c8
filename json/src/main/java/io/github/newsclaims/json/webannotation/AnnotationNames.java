package io.github.newsclaims.json.webannotation;

import java.util.Set;

/** The names and words of the Web Annotation Data Model that the adapter knows. */
final class AnnotationNames {
    static final String CONTEXT = "@context";
    static final String ANNO_CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String ID = "id";
    static final String TYPE = "type";
    static final String ANNOTATION = "Annotation";
    static final String CANONICAL = "canonical";
    static final String MOTIVATION = "motivation";
    static final String PURPOSE = "purpose";
    static final String CREATOR = "creator";
    static final String CREATED = "created";
    static final String GENERATOR = "generator";
    static final String GENERATED = "generated";
    static final String NAME = "name";
    static final String BODY = "body";
    static final String BODY_VALUE = "bodyValue";
    static final String TEXTUAL_BODY = "TextualBody";
    static final String VALUE = "value";
    static final String LANGUAGE = "language";
    static final String FORMAT = "format";
    static final String TARGET = "target";
    static final String SOURCE = "source";
    static final String SELECTOR = "selector";
    static final String SPECIFIC_RESOURCE = "SpecificResource";
    static final String QUOTE_SELECTOR = "TextQuoteSelector";
    static final String POSITION_SELECTOR = "TextPositionSelector";
    /** The words in the native form of Recogito. */
    static final String QUOTE = "quote";

    static final String EXACT = "exact";
    static final String PREFIX = "prefix";
    static final String SUFFIX = "suffix";
    static final String START = "start";
    static final String END = "end";
    /** The address of the page in a row of Hypothesis. */
    static final String PAGE_URI = "uri";

    static final String ITEMS = "items";
    static final String FIRST = "first";
    /** What comes after the address of a collection in that of its first page. */
    static final String FIRST_PAGE = "#first";

    static final String DESCRIBING = "describing";
    static final String COMMENTING = "commenting";
    static final String HIGHLIGHTING = "highlighting";
    static final String TAGGING = "tagging";
    static final String IDENTIFYING = "identifying";
    static final String LINKING = "linking";
    static final String ASSESSING = "assessing";

    /** The extension with targets that are about other pages, or have no words in the text. It is not a name of the data model. */
    static final String OTHER_TARGET = "otherTarget";

    /** The extensions of a claim whose names an annotation of others can have only by mistake. */
    static final Set<String> OWN = Set.of(DESCRIBING, COMMENTING, OTHER_TARGET);

    /** The extensions of a claim that are not members of an annotation. What is in them belongs to a body or a target. */
    static final Set<String> INNER = Set.of(DESCRIBING, COMMENTING, BODY, TARGET, OTHER_TARGET, CREATOR, GENERATOR);

    private AnnotationNames() {}
}
