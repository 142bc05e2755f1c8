package io.github.newsclaims.json.internal.jackson;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/**
 * Methods for features of newer versions of Jackson 2. Each method names its first version. Older versions never load this
 * class, because it refers to classes that they lack.
 */
final class NewerVersions {
    static final int READ_CONSTRAINTS = 15;
    static final int NAME_CONSTRAINT = 16;
    static final int COMBINED_SURROGATES = 18;

    private NewerVersions() {}

    /** Removes the limits of the parser, because JsonIn has its own. Since 2.15; the limit of names since 2.16. */
    static void raiseLimits(JsonFactoryBuilder factory, int version) {
        StreamReadConstraints.Builder limits = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE);
        if (version >= NAME_CONSTRAINT) {
            limits.maxNameLength(Integer.MAX_VALUE);
        }
        factory.streamReadConstraints(limits.build());
    }

    /** Makes a generator of bytes write the canonical form, even for characters beyond U+FFFF. Since 2.18. */
    static void writeCanonicalBytes(JsonFactoryBuilder factory) {
        factory.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE);
    }
}
