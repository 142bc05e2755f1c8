package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import io.github.newsclaims.Article;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        return locating(new TextInput(json));
    }

    Article read(byte[] json) {
        return locating(new Utf8Input(json));
    }

    /** Reads no more of a stream than a document may have, and one byte to see that it has more. */
    Article read(InputStream json) throws IOException {
        int most = limits.documentSize();
        return read(json.readNBytes(most == Integer.MAX_VALUE ? most : most + 1));
    }

    private Article locating(Input input) {
        try {
            return read(input);
        } catch (Fault fault) {
            throw input.locate(limits.factory(), fault);
        }
    }

    /** Reads a document; a fault has no line yet. */
    Article read(Input input) {
        if (input.length() > limits.documentSize()) {
            throw tooLong(limits);
        }
        input.check(limits.factory());
        TextDigest digest = text == null ? null : digest(input);
        if (text != null && digest != null && !digest.equals(text.digest())) {
            throw new Fault(
                    "the text given is not that of the document, whose digest is another", "/textDigest", -1, null);
        }
        try (JsonParser parser = input.open(limits.factory())) {
            In in = new In(parser, limits, text, digest != null);
            in.begin();
            Article article = ArticleCodec.read(in);
            in.end();
            return article;
        } catch (Fault fault) {
            if (Faults.isFlood(fault)) {
                limits.renewFactory();
            }
            throw fault;
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory cannot fail to be read", e);
        }
    }

    static Fault tooLong(ReadLimits limits) {
        int most = limits.documentSize();
        return new Fault("document is longer than its limit of " + most, "", most, null);
    }

    /**
     * The digest in a document, asked for before anything is taken from the text; null where there is none. What is wrong
     * with the document on the way there is left to its reading.
     */
    private @Nullable TextDigest digest(Input input) {
        try (JsonParser parser = input.open(limits.factory())) {
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                if (name.equals(TEXT_DIGEST)) {
                    return DigestCodec.read(new In(parser, limits, null, false));
                }
                if (name.equals(TEXT)) {
                    return null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (JacksonException | IllegalStateException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory cannot fail to be read", e);
        }
    }
}
