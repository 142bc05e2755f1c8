package io.github.newsclaims.json;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.List;

/** A wording: an array of spans for an anchor, an array of strings for words; a single string is read as words, too. */
final class WordingCodec extends Codec<Wording> {
    static final WordingCodec CODEC = new WordingCodec();

    private WordingCodec() {
        super(Wording.class);
    }

    @Override
    Wording read(In in) {
        if (in.isText()) {
            return Words.of(in.item());
        }
        in.array();
        if (!in.next()) {
            return new Words(List.of());
        }
        return in.isObject() ? readAnchor(in) : readWords(in);
    }

    private static Wording readAnchor(In in) {
        TextSpan first = SpanCodec.CODEC.read(in);
        if (!in.next()) {
            return Anchor.of(first);
        }
        List<TextSpan> spans = new ArrayList<>();
        spans.add(first);
        do {
            if (!in.isObject()) {
                throw in.faults().wrongToken("an item of " + in.name(), "a span like those before it");
            }
            spans.add(SpanCodec.CODEC.read(in));
        } while (in.next());
        return new Anchor(spans);
    }

    private static Wording readWords(In in) {
        List<String> pieces = new ArrayList<>(1);
        do {
            pieces.add(in.item());
        } while (in.next());
        return new Words(pieces);
    }

    @Override
    void write(Out out, Wording wording) {
        if (wording instanceof Anchor anchor) {
            out.array(anchor.spans(), SpanCodec.CODEC);
        } else if (wording instanceof Words words) {
            out.requireWords();
            out.texts(words.pieces());
        }
    }
}
