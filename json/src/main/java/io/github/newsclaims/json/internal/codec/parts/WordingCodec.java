package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldList.PIECE_FIELDS;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The codec of a wording. An anchor is an array of spans. Words are an array of strings, and of objects for the pieces that
 * carry their context. A single string or object without a place is read as words.
 */
public final class WordingCodec extends Codec<Wording> {
    public static final WordingCodec CODEC = new WordingCodec();

    private static final Piece PIECE = new Piece();

    private WordingCodec() {
        super(Wording.class);
    }

    @Override
    public Wording read(JsonIn in) {
        return readIfAny(in).orElseGet(() -> Words.ofQuotes());
    }

    /** Reads the wording of an object that may lack one. An empty array is the same as an absent field. */
    public Optional<Wording> readOptional(JsonIn in) {
        Optional<Wording> wording = readIfAny(in);
        if (wording.isEmpty()) {
            in.setAbsent();
        }
        return wording;
    }

    private static Optional<Wording> readIfAny(JsonIn in) {
        if (in.isText() || in.isObject()) {
            return Optional.of(Words.ofQuotes(PIECE.read(in)));
        }
        in.startArray();
        return in.next() ? Optional.of(readItems(in)) : Optional.empty();
    }

    private static Wording readItems(JsonIn in) {
        if (!in.isObject()) {
            return readWords(in, PIECE.read(in));
        }
        WordPiece first = WordPiece.read(in, PIECE_FIELDS);
        return first.isSpan() ? readAnchor(in, first.span(in)) : readWords(in, first.quote(in));
    }

    private static Wording readAnchor(JsonIn in, TextSpan first) {
        List<TextSpan> spans = new ArrayList<>(1);
        spans.add(first);
        while (in.next()) {
            if (!in.isObject()) {
                throw in.faults().wrongToken("an item of " + in.faults().name(), "a span like those before it");
            }
            spans.add(SpanCodec.CODEC.read(in));
        }
        return Anchor.of(spans);
    }

    private static Wording readWords(JsonIn in, TextQuote first) {
        List<TextQuote> quotes = new ArrayList<>(1);
        quotes.add(first);
        while (in.next()) {
            quotes.add(PIECE.read(in));
        }
        return Words.ofQuotes(quotes);
    }

    @Override
    public void write(JsonOut out, Wording wording) throws IOException {
        if (wording instanceof Anchor anchor) {
            out.array(anchor.spans(), SpanCodec.CODEC);
        } else if (wording instanceof Words words) {
            out.words(words.quotes(), PIECE);
        } else {
            throw unknownKind(wording.getClass());
        }
    }

    /** The codec of a piece of words: a string if it has no context, otherwise an object. */
    private static final class Piece extends Codec<TextQuote> {
        Piece() {
            super(TextQuote.class);
        }

        @Override
        public TextQuote read(JsonIn in) {
            return in.isObject() ? QuoteCodec.CODEC.read(in) : TextQuote.of(in.item());
        }

        @Override
        public void write(JsonOut out, TextQuote quote) throws IOException {
            if (quote.hasContext()) {
                QuoteCodec.CODEC.write(out, quote);
            } else {
                out.item(quote.exact());
            }
        }
    }
}
