package io.github.newsclaims.json.internal.codec.relation;

import static io.github.newsclaims.internal.FieldList.CLAIM_REFERENCE_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of a reference to a claim, by ids or by a URI. */
public final class ClaimReferenceCodec extends Codec<ClaimReference> {
    public static final ClaimReferenceCodec CODEC = new ClaimReferenceCodec();

    private ClaimReferenceCodec() {
        super(ClaimReference.class);
    }

    @Override
    public ClaimReference read(JsonIn in) {
        ClaimReference.Builder reference = ClaimReference.builder();
        in.startObject(CLAIM_REFERENCE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ARTICLE -> reference.article(in.text());
                case CLAIM -> reference.claim(in.text());
                case URI -> reference.uri(in.uri());
                default -> in.keep(field);
            }
        }
        return reference.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, ClaimReference reference) throws IOException {
        out.startObject()
                .text(ARTICLE, reference.article())
                .text(CLAIM, reference.claim())
                .word(URI, reference.uri())
                .endObject(reference.extensions());
    }
}
