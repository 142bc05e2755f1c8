package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.exchange.OffsetUnit;
import io.github.newsclaims.json.internal.annotation.PassageIndex;
import io.github.newsclaims.json.internal.foreign.Members;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the selectors of words and of their places. */
final class TargetWriter {
    /** The longest context that is tried, in code points on each side. */
    private static final int MAX_CONTEXT = 512;

    private final @Nullable ArticleText text;
    /** Created for the first place. */
    private @Nullable PassageIndex passages;

    private final OffsetUnit unit;
    private final int context;

    /**
     * Creates a writer.
     *
     * @param context the least number of code points of context on each side
     */
    TargetWriter(Article article, OffsetUnit unit, int context) {
        this.text = article.text().orElse(null);
        this.unit = unit;
        this.context = context;
    }

    /** Returns whether the offsets of a span can be written: UTF-16 units cannot be counted without the text. */
    private boolean hasOffsets() {
        return text != null || unit == OffsetUnit.CODE_POINTS;
    }

    /** Reports if the offsets of a place are not written. */
    void reportOffsets(TracedNode claim) {
        if (!hasOffsets()) {
            claim.child(FieldNames.WORDING)
                    .ifPresent(words -> words.report(LossOutcome.CHANGED, "offsets in UTF-16 units need the text"));
        }
    }

    /** Returns the selectors of a span: its words with their context, and its offsets. */
    List<Map<String, @Nullable Object>> selectors(TextSpan span) {
        Members quote = quote(text == null ? span.quote() : context(span, text));
        return hasOffsets() ? Members.maps(List.of(quote, position(span))) : Members.maps(List.of(quote));
    }

    /** Returns the selector of words whose place is not known. */
    List<Map<String, @Nullable Object>> selectors(TextQuote words) {
        return Members.maps(List.of(quote(words)));
    }

    /**
     * Returns a target.
     *
     * @param extra what reading kept of the target, which is taken
     */
    static Map<String, @Nullable Object> target(
            AnnotationIds ids, List<Map<String, @Nullable Object>> selectors, Optional<TracedNode> extra) {
        List<@Nullable Object> all = new ArrayList<>(selectors);
        extra.ifPresent(kept -> kept.nodes(SELECTOR).forEach(selector -> {
            all.add(selector.value());
            selector.take();
        }));
        boolean isObject = extra.flatMap(kept -> kept.child(SOURCE))
                .filter(TracedNode::isObject)
                .isPresent();
        Object source = isObject ? new Members().put(ID, ids.source()) : ids.source();
        Members target = new Members().put(SOURCE, source).put(SELECTOR, all);
        extra.ifPresent(kept -> {
            target.putRest(kept, "");
            if (kept.names().isEmpty()) {
                kept.take();
            }
        });
        return target.map();
    }

    private static Members quote(TextQuote words) {
        return new Members()
                .put(TYPE, QUOTE_SELECTOR)
                .put(EXACT, words.exact())
                .putText(PREFIX, words.prefix())
                .putText(SUFFIX, words.suffix());
    }

    private Members position(TextSpan span) {
        return new Members()
                .put(TYPE, POSITION_SELECTOR)
                .put(START, offset(span.start()))
                .put(END, offset(span.end()));
    }

    private int offset(int codePoints) {
        return text != null && unit == OffsetUnit.UTF16_UNITS ? text.utf16Index(codePoints) : codePoints;
    }

    /**
     * Returns words with as much context as makes them unique in the text, and not less than the caller wants. If a long context
     * does not make them unique, the offsets must tell which place is meant.
     */
    private TextQuote context(TextSpan span, ArticleText given) {
        if (passages == null) {
            passages = new PassageIndex(given);
        }
        for (int length = Math.max(context, 1); length <= Math.max(context, MAX_CONTEXT); length = 2 * length) {
            TextQuote quote = given.context(span, context == 0 && length == 1 ? 0 : length);
            if (passages.unique(quote).isPresent()) {
                return quote;
            }
        }
        return given.context(span, context);
    }
}
