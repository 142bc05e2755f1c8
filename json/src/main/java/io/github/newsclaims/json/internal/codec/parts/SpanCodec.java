package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldList.SPAN_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.text.TextSpan;
import java.io.IOException;

/** The codec of a span: a place in the text, with its words and their context if the document has words. */
public final class SpanCodec extends Codec<TextSpan> {
    public static final SpanCodec CODEC = new SpanCodec();

    private SpanCodec() {
        super(TextSpan.class);
    }

    @Override
    public TextSpan read(JsonIn in) {
        return WordPiece.read(in, SPAN_FIELDS).span(in);
    }

    @Override
    public void write(JsonOut out, TextSpan span) throws IOException {
        out.startObject().number(START, span.start()).number(END, span.end());
        if (out.hasWords()) {
            out.text(EXACT, span.exact()).text(PREFIX, span.prefix()).text(SUFFIX, span.suffix());
        }
        out.endObject();
    }
}
