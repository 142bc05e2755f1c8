package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a wording that is an object: a span, or words with their context. The first piece tells which it is only by its
 * fields, which may come in any order.
 *
 * @param start the offset; -1 if it is absent
 * @param end the offset; -1 if it is absent
 * @param exact the words; null in a document without words
 * @param prefix the characters before the words; null if they are absent
 * @param suffix the characters after the words; null if they are absent
 */
record WordPiece(
        int start,
        int end,
        @Nullable String exact,
        @Nullable String prefix,
        @Nullable String suffix) {
    private static final int ABSENT = -1;

    static WordPiece read(JsonIn in, FieldList fields) {
        // Every part waits for the others: an object with an offset is a span.
        int start = ABSENT;
        int end = ABSENT;
        String exact = null;
        String prefix = null;
        String suffix = null;
        in.startObject(fields);
        for (String field = in.field(); field != null; field = in.field()) {
            if (!fields.contains(field)) {
                throw in.unknownField(field);
            }
            switch (field) {
                case START -> start = in.offset();
                case END -> end = in.offset();
                case EXACT -> exact = in.word();
                case PREFIX -> prefix = in.text();
                case SUFFIX -> suffix = in.text();
                default -> throw in.unknownField(field);
            }
        }
        return new WordPiece(start, end, exact, prefix, suffix);
    }

    boolean isSpan() {
        return start != ABSENT || end != ABSENT;
    }

    TextSpan span(JsonIn in) {
        in.require(start == ABSENT ? null : start, "span", START);
        in.require(end == ABSENT ? null : end, "span", END);
        return in.words().span(start, end, exact, prefix, suffix);
    }

    TextQuote quote(JsonIn in) {
        return TextQuote.of(in.require(exact, "quote", EXACT))
                .withPrefix(prefix == null ? "" : prefix)
                .withSuffix(suffix == null ? "" : suffix);
    }
}
