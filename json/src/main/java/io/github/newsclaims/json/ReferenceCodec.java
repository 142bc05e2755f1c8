package io.github.newsclaims.json;

import io.github.newsclaims.ClaimReference;
import java.util.Optional;

/** A claim, named from another one. */
final class ReferenceCodec extends Codec<ClaimReference> {
    static final ReferenceCodec CODEC = new ReferenceCodec();

    private static final int ARTICLE = 0;
    private static final int CLAIM = 1;
    private static final KnownNames FIELDS = KnownNames.of("claim reference", "article", "claim");

    private ReferenceCodec() {
        super(ClaimReference.class);
    }

    @Override
    ClaimReference read(In in) {
        String article = null;
        String claim = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case ARTICLE -> article = in.text();
                case CLAIM -> claim = in.text();
                default -> throw in.unknown(FIELDS);
            }
        }
        Optional<String> holder = Optional.ofNullable(article);
        String id = in.require(claim, FIELDS, CLAIM);
        return new ClaimReference(holder, id);
    }

    @Override
    void write(Out out, ClaimReference reference) {
        out.open(FIELDS)
                .text(ARTICLE, reference.article())
                .text(CLAIM, reference.claim())
                .close();
    }
}
