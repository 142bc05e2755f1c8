package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldList.TEXT_DIGEST_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.text.TextDigest;
import java.io.IOException;

/** The codec of a digest, which takes the place of a text that a document withholds. */
public final class DigestCodec extends Codec<TextDigest> {
    public static final DigestCodec CODEC = new DigestCodec();

    private DigestCodec() {
        super(TextDigest.class);
    }

    @Override
    public TextDigest read(JsonIn in) {
        String sha256 = null;
        int length = 0;
        in.startObject(TEXT_DIGEST_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case SHA256 -> sha256 = in.text();
                case LENGTH -> length = in.offset();
                default -> throw in.unknownField(field);
            }
        }
        return new TextDigest(in.require(sha256, TEXT_DIGEST_FIELDS.thing(), SHA256), length);
    }

    @Override
    public void write(JsonOut out, TextDigest digest) throws IOException {
        out.startObject()
                .text(SHA256, digest.sha256())
                .number(LENGTH, digest.length())
                .endObject();
    }
}
