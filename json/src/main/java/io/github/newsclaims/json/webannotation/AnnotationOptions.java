package io.github.newsclaims.json.webannotation;

import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.exchange.OffsetUnit;
import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options of a reader.
 *
 * @param offsets the unit of offsets; null for that of the dialect
 * @param base what comes before the id of a claim in the IRI of its annotation; null for URNs
 * @param sources further addresses of the text
 */
record AnnotationOptions(
        AnnotationDialect dialect,
        @Nullable OffsetUnit offsets,
        ReadLimits limits,
        @Nullable String base,
        Set<URI> sources,
        Set<AnnotationChoice> choices) {
    static final AnnotationOptions STANDARD =
            new AnnotationOptions(AnnotationDialect.W3C, null, ReadLimits.standard(), null, Set.of(), Set.of());

    OffsetUnit unit() {
        return offsets == null ? dialect.offsets() : offsets;
    }

    boolean has(AnnotationChoice choice) {
        return choices.contains(choice);
    }

    AnnotationOptions withDialect(AnnotationDialect other) {
        return new AnnotationOptions(other, offsets, limits, base, sources, choices);
    }

    AnnotationOptions withOffsets(OffsetUnit unit) {
        return new AnnotationOptions(dialect, unit, limits, base, sources, choices);
    }

    AnnotationOptions withLimits(ReadLimits other) {
        return new AnnotationOptions(dialect, offsets, other, base, sources, choices);
    }

    AnnotationOptions withBase(String other) {
        return new AnnotationOptions(dialect, offsets, limits, other, sources, choices);
    }

    AnnotationOptions plusSource(URI source) {
        Set<URI> more = new LinkedHashSet<>(sources);
        more.add(source);
        return new AnnotationOptions(dialect, offsets, limits, base, more, choices);
    }

    AnnotationOptions with(AnnotationChoice choice) {
        Set<AnnotationChoice> more = EnumSet.of(choice);
        more.addAll(choices);
        return new AnnotationOptions(dialect, offsets, limits, base, sources, more);
    }
}
