package io.github.newsclaims.json.internal.foreign;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.exchange.Loss;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.Document;
import io.github.newsclaims.json.internal.DocumentReader;
import io.github.newsclaims.json.internal.codec.AnyValues;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reader of documents in foreign JSON formats. It is as strict as the reader of articles about JSON itself: syntax errors,
 * duplicate names, bytes that are not UTF-8 and exceeded limits throw a {@link NewsClaimsJsonException} with the place.
 *
 * <p>Foreign programs cut strings in the middle of a character beyond U+FFFF. The half that is left is removed from the string,
 * and this is reported, because no value of the model may have it.
 */
public final class ForeignReader {
    /** Less than the nesting that an extension allows, so that each part of a document can be kept as one. */
    static final int MAX_DEPTH = 400;

    /** The maximum number of digits of a number in an extension, before and after the point. */
    private static final int MAX_DIGITS = 400;

    private static final String HALF = "a half of a character beyond U+FFFF was removed";

    private static final ForeignReader OURS = new ForeignReader(
            new Limits(2 * MAX_DEPTH, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, false));

    private final Limits limits;
    private final DocumentReader<TracedDocument> documents;

    public ForeignReader(ReadLimits limits) {
        this(new Limits(
                Math.min(limits.depth(), MAX_DEPTH),
                limits.stringLength(),
                limits.names(),
                limits.documentSize(),
                false));
    }

    private ForeignReader(Limits limits) {
        this.limits = limits;
        this.documents = new DocumentReader<>(new ForeignCodec(), limits, null);
    }

    /** Returns the values of a document that this library has written, which may be of any size. */
    static Object values(byte[] json) {
        return Objects.requireNonNull(OURS.read(json).root().value());
    }

    /**
     * Reads a document, which must be an object or an array.
     *
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public TracedDocument read(String json) {
        return read(Document.of(json, limits));
    }

    /** Reads a document from UTF-8 bytes, as {@link #read(String)}. */
    public TracedDocument read(byte[] json) {
        return read(Document.of(json, json.length, limits));
    }

    /** Reads a document from a stream of UTF-8 bytes, as {@link #read(String)}. The stream is not closed. */
    public TracedDocument read(InputStream json) throws IOException {
        return read(json.readNBytes(Document.enough(limits)));
    }

    private TracedDocument read(Document document) {
        try {
            return documents.read(document);
        } catch (Fault fault) {
            Document.LineAndColumn place = document.locate(fault);
            throw new NewsClaimsJsonException(
                    fault.messageAt(place.line(), place.column()),
                    fault.pointer(),
                    place.line(),
                    place.column(),
                    fault.getCause());
        }
    }

    /** The codec of a foreign document. */
    private static final class ForeignCodec extends Codec<TracedDocument> {
        ForeignCodec() {
            super(TracedDocument.class);
        }

        @Override
        public TracedDocument read(JsonIn in) {
            Object root = AnyValues.container(in);
            List<Loss> repairs = new ArrayList<>();
            repair(root, Pointer.ROOT, "document", repairs);
            return TracedDocument.foreign(root, repairs);
        }

        @Override
        public void write(JsonOut out, TracedDocument value) {
            throw new UnsupportedOperationException();
        }
    }

    /** Changes the strings and numbers in a value to those that an extension may have. */
    private static void repair(Object container, Pointer pointer, String field, List<Loss> repairs) {
        if (container instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked")
            Map<String, @Nullable Object> members = (Map<String, @Nullable Object>) container;
            for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
                Pointer place = pointer.field(Pointer.escape(member.getKey()));
                if (Characters.unpairedSurrogate(member.getKey()) >= 0) {
                    throw Fault.of("a name has an unpaired surrogate", place.toString());
                }
                member.setValue(repaired(member.getValue(), place, member.getKey(), repairs));
            }
        } else {
            @SuppressWarnings("unchecked")
            ListIterator<@Nullable Object> items = ((List<@Nullable Object>) container).listIterator();
            while (items.hasNext()) {
                Pointer place = pointer.item(items.nextIndex());
                items.set(repaired(items.next(), place, field, repairs));
            }
        }
    }

    private static @Nullable Object repaired(
            @Nullable Object value, Pointer pointer, String field, List<Loss> repairs) {
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            repair(value, pointer, field, repairs);
        } else if (value instanceof BigDecimal number) {
            try {
                return Decimals.normal("number", number, MAX_DIGITS);
            } catch (IllegalArgumentException e) {
                throw Fault.of(String.valueOf(e.getMessage()), pointer.toString(), e);
            }
        } else if (value instanceof String text && Characters.unpairedSurrogate(text) >= 0) {
            repairs.add(Loss.of(field.isBlank() ? "document" : field, pointer.toString(), LossOutcome.CHANGED, HALF));
            return withoutHalves(text);
        }
        return value;
    }

    private static String withoutHalves(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (!Character.isSurrogate(c)) {
                whole.append(c);
            } else if (Character.isHighSurrogate(c)
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                whole.append(c).append(text.charAt(++index));
            }
        }
        return whole.toString();
    }
}
