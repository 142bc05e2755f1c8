package io.github.newsclaims.json;

import io.github.newsclaims.text.TextDigest;

/** What stands for a text that is withheld. */
final class DigestCodec extends Codec<TextDigest> {
    static final DigestCodec CODEC = new DigestCodec();

    private static final int SHA256 = 0;
    private static final int LENGTH = 1;
    private static final KnownNames FIELDS = KnownNames.of("text digest", "sha256", "length");

    private DigestCodec() {
        super(TextDigest.class);
    }

    @Override
    TextDigest read(In in) {
        String sha256 = null;
        int length = In.ABSENT;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case SHA256 -> sha256 = in.text();
                case LENGTH -> length = in.offset();
                default -> throw in.unknown(FIELDS);
            }
        }
        String hash = in.require(sha256, FIELDS, SHA256);
        int size = in.require(length, FIELDS, LENGTH);
        return new TextDigest(hash, size);
    }

    @Override
    void write(Out out, TextDigest digest) {
        out.open(FIELDS)
                .text(SHA256, digest.sha256())
                .number(LENGTH, digest.length())
                .close();
    }
}
