package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads whole documents within limits; with a text, also such as have none of its words. */
final class DocumentReader {
    private static final String TEXT = "text";
    private static final String TEXT_DIGEST = "textDigest";

    private final ReadLimits limits;
    private final @Nullable ArticleText text;

    DocumentReader(ReadLimits limits, @Nullable ArticleText text) {
        this.limits = limits;
        this.text = text;
    }

    Article read(String json) {
        return locating(Utf8Input.of(json));
    }

    Article read(byte[] json) {
        return locating(Utf8Input.of(json));
    }

    /** Reads no more of a stream than a document may have, and one byte to see that it has more. */
    Article read(InputStream json) throws IOException {
        int most = limits.documentSize();
        return read(json.readNBytes(most == Integer.MAX_VALUE ? most : most + 1));
    }

    private Article locating(Utf8Input document) {
        try {
            return read(document);
        } catch (Fault fault) {
            throw document.locate(fault, limits);
        }
    }

    /** Reads a document; a fault has no line yet. */
    Article read(Utf8Input document) {
        if (document.units() > limits.documentSize()) {
            throw tooLong(limits, document.offsetOfUnit(limits.documentSize()));
        }
        TextDigest digest = text == null ? null : digest(document);
        if (text != null && digest != null && !digest.equals(text.digest())) {
            throw new Fault(
                    "the text given is not that of the document, whose digest is another", "/textDigest", -1, null);
        }
        In in = new In(new Utf8Tokens(document, limits), limits, text, digest != null);
        try {
            Article article = ArticleCodec.CODEC.read(in.begin());
            in.end();
            return article;
        } catch (IllegalArgumentException e) {
            throw in.faults().refused(e);
        }
    }

    static Fault tooLong(ReadLimits limits, long offset) {
        return new Fault("document is longer than its limit of " + limits.documentSize(), "", offset, null);
    }

    /** The digest in a document, asked for before anything is taken from the text; null where there is none. */
    private @Nullable TextDigest digest(Utf8Input document) {
        In in = new In(new Utf8Tokens(document, limits), limits, null, false);
        try {
            return goesToDigest(in) ? in.object(DigestCodec.CODEC) : null;
        } catch (IllegalArgumentException e) {
            throw in.faults().refused(e);
        }
    }

    /** Goes to the digest of a document; false where there is none. What is wrong on the way is left to its reading. */
    private static boolean goesToDigest(In in) {
        try {
            in.begin().enter(KnownNames.NONE);
            while (in.field() != In.NO_FIELD) {
                if (in.unknown().equals(TEXT_DIGEST)) {
                    return true;
                }
                if (in.unknown().equals(TEXT) && !in.isNull()) {
                    return false;
                }
                in.skip();
            }
            return false;
        } catch (Fault e) {
            return false;
        }
    }
}
