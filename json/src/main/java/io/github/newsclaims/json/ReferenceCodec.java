package io.github.newsclaims.json;

import io.github.newsclaims.ClaimReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A claim, named from another one. */
final class ReferenceCodec {
    private static final String ARTICLE = "article";
    private static final String CLAIM = "claim";
    private static final KnownNames FIELDS = KnownNames.of("claim reference", ARTICLE, CLAIM);

    private ReferenceCodec() {}

    static @Nullable ClaimReference read(In in) {
        if (in.isNull()) {
            return null;
        }
        String article = null;
        String claim = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ARTICLE -> article = in.text();
                case CLAIM -> claim = in.text();
                default -> throw in.unknown(FIELDS, field);
            }
        }
        Optional<String> holder = Optional.ofNullable(article);
        String id = in.require(claim, FIELDS, CLAIM);
        return new ClaimReference(holder, id);
    }

    static void write(Out out, ClaimReference reference) {
        out.open()
                .text(ARTICLE, reference.article())
                .text(CLAIM, reference.claim())
                .close();
    }
}
