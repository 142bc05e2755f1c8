package io.github.newsclaims.json.internal.jackson;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.PackageVersion;

/** The limits that a parser has of its own since Jackson 2.15. With an older version this class is never loaded. */
final class ParserLimits {
    private ParserLimits() {}

    /** Lets the parser read whatever the cursor takes. */
    static void raise(JsonFactoryBuilder factory) {
        StreamReadConstraints.Builder limits = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE);
        if (PackageVersion.VERSION.getMinorVersion() >= 16) {
            limits.maxNameLength(Integer.MAX_VALUE);
        }
        factory.streamReadConstraints(limits.build());
    }
}
