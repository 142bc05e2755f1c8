package io.github.newsclaims.json.webannotation;

import io.github.newsclaims.json.exchange.OffsetUnit;

/** The form that a program gives to its annotations. */
public enum AnnotationDialect {
    /** The Web Annotation Data Model of the W3C: an annotation, an array, a page or a collection. Offsets are code points. */
    W3C(OffsetUnit.CODE_POINTS, "anno:"),

    /** The API and the export files of Hypothesis. Offsets are UTF-16 units, and an annotation has one target. */
    HYPOTHESIS(OffsetUnit.UTF16_UNITS, "hypothesis:"),

    /** The W3C format of Recogito's text annotator: an array of annotations, of which each target has quote and position. Offsets are
     * UTF-16 units. */
    RECOGITO(OffsetUnit.UTF16_UNITS, "anno:");

    private final OffsetUnit offsets;
    private final String prefix;

    AnnotationDialect(OffsetUnit offsets, String prefix) {
        this.offsets = offsets;
        this.prefix = prefix;
    }

    /**
     * Returns the unit of the offsets that programs of this dialect write.
     *
     * @return for example {@link OffsetUnit#UTF16_UNITS} for {@link #HYPOTHESIS}
     */
    public OffsetUnit offsets() {
        return offsets;
    }

    /** Returns the prefix of the extensions that keep what has no field in the model. */
    String prefix() {
        return prefix;
    }
}
