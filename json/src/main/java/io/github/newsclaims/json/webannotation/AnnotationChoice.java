package io.github.newsclaims.json.webannotation;

/** A choice that a caller can make for a reader of annotations. None is made by default. */
enum AnnotationChoice {
    ANY_SOURCE,
    SEPARATE_TARGETS,
    COMMENTS_AS_PROPOSITIONS,
    TAGS_AS_TYPES,
    ASSESSMENTS
}
