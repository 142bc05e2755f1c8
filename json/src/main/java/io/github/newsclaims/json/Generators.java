package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** What makes generators of the canonical form; apart, so that who only reads does not load it. */
final class Generators {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(JsonWriteFeature.WRITE_HEX_UPPER_CASE, false)
            .configure(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true)
            .build();

    private Generators() {}
}
