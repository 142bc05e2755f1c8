package io.github.newsclaims.json;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wording: an array of spans for an anchor, an array of strings for words; a single string is read as words, too. */
final class WordingCodec {
    private static final int START = 0;
    private static final int END = 1;
    private static final int EXACT = 2;
    private static final KnownNames SPAN = KnownNames.of("span", "start", "end", "exact");

    private WordingCodec() {}

    static @Nullable Wording read(In in) {
        if (in.isNull()) {
            return null;
        }
        if (in.isText()) {
            return Words.of(in.item());
        }
        in.array();
        if (!in.next()) {
            return new Words(List.of());
        }
        return in.isObject() ? readAnchor(in) : readWords(in);
    }

    /** A wording as the item of a list. */
    static Wording readItem(In in) {
        return in.require(read(in), "list", "item");
    }

    private static Wording readAnchor(In in) {
        TextSpan first = readSpan(in);
        if (!in.next()) {
            return Anchor.of(first);
        }
        List<TextSpan> spans = new ArrayList<>();
        spans.add(first);
        do {
            if (!in.isObject()) {
                throw in.wrongToken("an item of " + in.name(), "a span like those before it");
            }
            spans.add(readSpan(in));
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

    private static TextSpan readSpan(In in) {
        TextSpan plain = in.span();
        if (plain != null) {
            return plain;
        }
        int start = In.ABSENT;
        int end = In.ABSENT;
        String exact = null;
        in.enter(SPAN);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case START -> start = in.offset();
                case END -> end = in.offset();
                case EXACT -> exact = in.text();
                default -> throw in.unknown(SPAN);
            }
        }
        return in.words().span(in.require(start, SPAN, START), in.require(end, SPAN, END), exact);
    }

    static void write(Out out, Wording wording) {
        if (wording instanceof Anchor anchor) {
            out.array(anchor.spans(), WordingCodec::writeSpan);
        } else if (wording instanceof Words words) {
            out.requireWords();
            out.array(words.pieces(), Out::item);
        }
    }

    private static void writeSpan(Out out, TextSpan span) {
        out.open(SPAN).number(START, span.start()).number(END, span.end());
        if (out.hasWords()) {
            out.text(EXACT, span.exact());
        }
        out.close();
    }
}
