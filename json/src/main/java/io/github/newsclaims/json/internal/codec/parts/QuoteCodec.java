package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldList.QUOTE_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.text.TextQuote;
import java.io.IOException;

/** The codec of words with their context, as an object. */
public final class QuoteCodec extends Codec<TextQuote> {
    public static final QuoteCodec CODEC = new QuoteCodec();

    private QuoteCodec() {
        super(TextQuote.class);
    }

    @Override
    public TextQuote read(JsonIn in) {
        return WordPiece.read(in, QUOTE_FIELDS).quote(in);
    }

    @Override
    public void write(JsonOut out, TextQuote quote) throws IOException {
        out.startObject()
                .text(EXACT, quote.exact())
                .text(PREFIX, quote.prefix())
                .text(SUFFIX, quote.suffix())
                .endObject();
    }
}
