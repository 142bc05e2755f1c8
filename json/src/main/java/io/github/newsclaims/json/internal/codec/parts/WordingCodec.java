package io.github.newsclaims.json.internal.codec.parts;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The codec of a wording. An anchor is an array of spans, and words are an array of strings. A single string is read as
 * words.
 */
public final class WordingCodec extends Codec<Wording> {
    public static final WordingCodec CODEC = new WordingCodec();

    private WordingCodec() {
        super(Wording.class);
    }

    @Override
    public Wording read(JsonIn in) {
        if (in.isText()) {
            return Words.of(in.word());
        }
        in.startArray();
        boolean more = in.next();
        return more && in.isObject() ? readAnchor(in) : readWords(in, more);
    }

    private static Wording readAnchor(JsonIn in) {
        List<TextSpan> spans = new ArrayList<>(1);
        do {
            if (!in.isObject()) {
                throw in.faults().wrongToken("an item of " + in.faults().name(), "a span like those before it");
            }
            spans.add(SpanCodec.CODEC.read(in));
        } while (in.next());
        return Anchor.of(spans);
    }

    private static Wording readWords(JsonIn in, boolean more) {
        List<String> pieces = new ArrayList<>(1);
        for (boolean item = more; item; item = in.next()) {
            pieces.add(in.item());
        }
        return Words.of(pieces);
    }

    @Override
    public void write(JsonOut out, Wording wording) throws IOException {
        if (wording instanceof Anchor anchor) {
            out.array(anchor.spans(), SpanCodec.CODEC);
        } else if (wording instanceof Words words) {
            out.words(words.pieces());
        } else {
            throw unknownKind(wording.getClass());
        }
    }
}
