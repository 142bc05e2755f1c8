package io.github.newsclaims.json.internal;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.Limits;
import io.github.newsclaims.json.internal.codec.parts.DigestCodec;
import io.github.newsclaims.json.internal.jackson.JacksonFactories;
import io.github.newsclaims.json.internal.jackson.JacksonReader;
import io.github.newsclaims.json.internal.partial.Node;
import io.github.newsclaims.json.internal.partial.NodeBuilder;
import io.github.newsclaims.json.internal.partial.PartKeeper;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reader of whole documents that keeps what holds and reports every fault.
 *
 * @param <T> the type of the value in a document
 */
public final class PartialReader<T> {
    private static final String FENCE = "```";

    private final Codec<T> codec;
    private final Limits limits;
    /** The caller's function from the id of an article to its text; null if there is none. */
    private final @Nullable Function<String, Optional<ArticleText>> texts;

    public PartialReader(Codec<T> codec, Limits limits, @Nullable Function<String, Optional<ArticleText>> texts) {
        this.codec = codec;
        this.limits = limits;
        this.texts = texts;
    }

    /**
     * What was read from a document.
     *
     * @param value the value; null if it cannot be kept
     * @param faults the faults with their places, in the order of the document
     */
    public record Kept<T>(@Nullable T value, List<PlacedFault> faults) {}

    /** A fault with its place. */
    public record PlacedFault(Fault fault, Document.LineAndColumn place) {}

    /** Reads a document. */
    public Kept<T> read(Document document) {
        List<Fault> faults = new ArrayList<>();
        T value = read(document, faults);
        faults.sort(Comparator.comparingLong(Fault::offset));
        Lines lines = new Lines(document.text());
        List<PlacedFault> placed = new ArrayList<>(faults.size());
        for (Fault fault : faults) {
            placed.add(new PlacedFault(
                    fault, fault.offset() < 0 ? document.locate(fault) : lines.place((int) fault.offset())));
        }
        return new Kept<>(value, placed);
    }

    private @Nullable T read(Document document, List<Fault> faults) {
        String text = document.text();
        Enclosed range = withoutFence(text);
        String body = text.substring(range.start, range.end);
        if (range.start > 0) {
            Fault fence = new SyntaxCheck(text, limits.depth()).fault(null);
            if (fence != null) {
                faults.add(fence);
            }
        }
        if (body.isBlank()) {
            Fault broken = document.fault();
            if (broken != null) {
                faults.add(broken);
            } else if (range.start == 0) {
                faults.add(Fault.of("document is empty", ""));
            }
            return null;
        }
        List<SyntaxCheck.FaultyName> faultyNames = new ArrayList<>();
        int end = end(document, body, range.start, faults, faultyNames);
        body = withoutSurrogates(body, faultyNames);
        Set<Integer> leftOut = new HashSet<>();
        for (SyntaxCheck.FaultyName name : faultyNames) {
            int offset = range.start + name.start();
            faults.add(name.fault().withOffset(offset));
            leftOut.add(offset - 1);
        }
        Node root;
        Node incomplete;
        boolean isArticle = Article.class.isAssignableFrom(codec.type());
        List<Fault> duplicates = new ArrayList<>();
        try (JacksonReader tokens = JacksonFactories.WITHOUT_NAME_TABLE.reader(body)) {
            NodeBuilder builder =
                    new NodeBuilder(tokens, limits, isArticle, range.start, end, leftOut, duplicates::add);
            root = builder.build(body);
            incomplete = builder.incomplete();
        }
        if (root == null) {
            return null;
        }
        if (isArticle && root.isOfAnotherVersion()) {
            // Its other parts may mean something else, so they have no faults.
            List<Fault> found = new ArrayList<>();
            root.leaveOutExcept(FieldNames.NEWSCLAIMS);
            new PartKeeper(found::add).read(root, codec, limits, null, false);
            (found.isEmpty() ? duplicates : found.subList(0, 1)).forEach(faults::add);
            return null;
        }
        faults.addAll(duplicates);
        PartKeeper keeper = new PartKeeper(faults::add);
        if (incomplete != null) {
            keeper.doom(incomplete);
        }
        TextDigest digest = texts == null ? null : digest(root, keeper);
        ArticleText given = texts == null ? null : givenText(root, digest, faults);
        return keeper.read(root, codec, limits, given, digest != null);
    }

    /** A part of a text. */
    private record Enclosed(int start, int end) {}

    /**
     * Returns the part of a document inside the Markdown fence around it; the whole document if there is no fence. Language models
     * often write a sentence before the fence.
     */
    private static Enclosed withoutFence(String text) {
        String stripped = text.stripLeading();
        boolean isJson = stripped.startsWith("{") || stripped.startsWith("[");
        int fence = isJson ? -1 : text.indexOf(FENCE);
        int line = Math.max(text.lastIndexOf('\n', fence), text.lastIndexOf('\r', fence)) + 1;
        boolean startsLine = fence >= 0 && text.substring(line, fence).isBlank();
        if (!startsLine) {
            return new Enclosed(0, text.length());
        }
        int start = fence + FENCE.length();
        // The name of a language may follow, such as json. The document may start on the same line.
        while (start < text.length() && isOfLanguage(text.charAt(start))) {
            start++;
        }
        int end = text.lastIndexOf(FENCE);
        boolean isClosed = end >= start && text.substring(end + FENCE.length()).isBlank();
        return new Enclosed(start, isClosed ? end : text.length());
    }

    private static boolean isOfLanguage(char c) {
        return Character.isLetter(c) || c == '+' || c == '_';
    }

    /** Reports the first syntax error, and returns the offset at which it ends the document. */
    private int end(
            Document document, String body, int start, List<Fault> faults, List<SyntaxCheck.FaultyName> faultyNames) {
        int end = start + body.length();
        Fault broken = document.fault();
        if (broken != null) {
            faults.add(broken);
        }
        Fault syntax = new SyntaxCheck(body, limits.depth()).faultBesides(faultyNames);
        if (syntax == null) {
            return end;
        }
        int at = start + (int) syntax.offset();
        // A document that is too long or not UTF-8 ends at that fault.
        if (broken == null || at < end) {
            faults.add(syntax.withOffset(at));
        }
        return at;
    }

    /**
     * Returns a document in which no name has an unpaired surrogate, so that every parser reads it. Such a surrogate is an escape,
     * since a document of UTF-8 cannot have it otherwise. All places stay the same.
     */
    private static String withoutSurrogates(String body, List<SyntaxCheck.FaultyName> names) {
        StringBuilder plain = new StringBuilder(body);
        for (SyntaxCheck.FaultyName name : names) {
            plain.replace(name.start(), name.end(), "x".repeat(name.end() - name.start()));
        }
        return plain.toString();
    }

    private static @Nullable TextDigest digest(Node root, PartKeeper keeper) {
        Node digest = root.field(FieldNames.TEXT_DIGEST);
        return digest == null ? null : keeper.peek(digest, DigestCodec.CODEC);
    }

    /** Returns the caller's text if the document proves it; otherwise null, after it has reported why. */
    private @Nullable ArticleText givenText(Node root, @Nullable TextDigest digest, List<Fault> faults) {
        Node id = root.field(FieldNames.ID);
        String known = id == null ? null : id.string();
        ArticleText given = known == null || texts == null ? null : DocumentReader.given(texts, known);
        if (given == null) {
            return null;
        }
        Node own = root.field(FieldNames.TEXT);
        if (digest != null && !digest.equals(given.digest())) {
            Node at = root.field(FieldNames.TEXT_DIGEST);
            faults.add(Fault.at(
                    at == null ? root.offset() : at.offset(), DocumentReader.OTHER_TEXT, "/" + FieldNames.TEXT_DIGEST));
            return null;
        }
        if (own != null && !given.value().equals(own.string())) {
            faults.add(Fault.at(own.offset(), "text is not the one given", "/" + FieldNames.TEXT));
            return null;
        }
        if (own == null && digest == null) {
            faults.add(
                    Fault.at(root.offset(), "a text is given, and no textDigest proves that it is the article's", ""));
            return null;
        }
        return given;
    }
}
