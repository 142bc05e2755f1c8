package io.github.newsclaims.json;

import io.github.newsclaims.text.TextDigest;
import org.jspecify.annotations.Nullable;

/** What stands for a text that is withheld. */
final class DigestCodec {
    private static final String SHA256 = "sha256";
    private static final String LENGTH = "length";
    private static final KnownNames FIELDS = KnownNames.of("text digest", SHA256, LENGTH);

    private DigestCodec() {}

    static @Nullable TextDigest read(In in) {
        if (in.isNull()) {
            return null;
        }
        String sha256 = null;
        int length = In.ABSENT;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case SHA256 -> sha256 = in.text();
                case LENGTH -> length = in.offset();
                default -> throw in.unknown(FIELDS, field);
            }
        }
        String hash = in.require(sha256, FIELDS, SHA256);
        int size = in.require(length, FIELDS, LENGTH);
        return new TextDigest(hash, size);
    }

    static void write(Out out, TextDigest digest) {
        out.open().text(SHA256, digest.sha256()).number(LENGTH, digest.length()).close();
    }
}
