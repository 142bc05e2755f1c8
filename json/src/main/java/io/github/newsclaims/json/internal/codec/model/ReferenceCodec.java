package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.CLAIM_REFERENCE_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of a reference from one claim to another. */
public final class ReferenceCodec extends Codec<ClaimReference> {
    public static final ReferenceCodec CODEC = new ReferenceCodec();

    private ReferenceCodec() {
        super(ClaimReference.class);
    }

    @Override
    public ClaimReference read(JsonIn in) {
        String article = null;
        String claim = null;
        in.startObject(CLAIM_REFERENCE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ARTICLE -> article = in.text();
                case CLAIM -> claim = in.text();
                default -> throw in.unknownField(field);
            }
        }
        ClaimReference reference = ClaimReference.to(in.require(claim, CLAIM_REFERENCE_FIELDS.thing(), CLAIM));
        return article == null ? reference : reference.inArticle(article);
    }

    @Override
    public void write(JsonOut out, ClaimReference reference) throws IOException {
        out.startObject()
                .text(ARTICLE, reference.article())
                .text(CLAIM, reference.claim())
                .endObject();
    }
}
