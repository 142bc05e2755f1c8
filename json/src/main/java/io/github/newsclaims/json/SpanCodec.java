package io.github.newsclaims.json;

import io.github.newsclaims.text.TextSpan;

/** A place in the text, with its words where the document has any. */
final class SpanCodec extends Codec<TextSpan> {
    static final SpanCodec CODEC = new SpanCodec();

    private static final int START = 0;
    private static final int END = 1;
    private static final int EXACT = 2;
    private static final KnownNames FIELDS = KnownNames.of("span", "start", "end", "exact");

    private SpanCodec() {
        super(TextSpan.class);
    }

    @Override
    TextSpan read(In in) {
        TextSpan plain = in.span();
        if (plain != null) {
            return plain;
        }
        int start = In.ABSENT;
        int end = In.ABSENT;
        String exact = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case START -> start = in.offset();
                case END -> end = in.offset();
                case EXACT -> exact = in.text();
                default -> throw in.unknown(FIELDS);
            }
        }
        return in.words().span(in.require(start, FIELDS, START), in.require(end, FIELDS, END), exact);
    }

    @Override
    void write(Out out, TextSpan span) {
        out.open(FIELDS).number(START, span.start()).number(END, span.end());
        if (out.hasWords()) {
            out.text(EXACT, span.exact());
        }
        out.close();
    }
}
