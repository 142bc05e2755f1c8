package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.json.internal.annotation.PiecePlacer;
import io.github.newsclaims.json.internal.annotation.TargetPiece;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A claim that is being read from an annotation, before the places of all its words are known. */
final class AnnotationDraft {
    final TracedNode annotation;
    private final String prefix;
    final Claim.Builder claim;
    final String id;
    private final List<TargetPiece> pieces;
    /** The extensions of the claim, by their names without the prefix, besides the rest of the annotation. */
    final Map<String, Object> extras = new LinkedHashMap<>();

    /** The targets that are not in the wording, as they are. */
    private final List<Object> otherTargets = new ArrayList<>();

    /** The pieces of which neither the words nor the place are known. */
    private final List<TargetPiece> dropped = new ArrayList<>();

    /** The words or their place; null if the claim has none. */
    @Nullable
    Wording wording;

    /** Whether the places of two pieces overlap, so that the wording cannot have both. */
    boolean overlaps;

    /** The pieces in the order of the wording. */
    List<TargetPiece> ordered;

    private final boolean hasProposition;

    AnnotationDraft(TracedNode annotation, String prefix, String id, List<TargetPiece> pieces, boolean hasProposition) {
        this.annotation = annotation;
        this.prefix = prefix;
        this.id = id;
        this.hasProposition = hasProposition;
        this.claim = Claim.builder().id(id);
        this.pieces = pieces;
        this.ordered = pieces;
    }

    /** Returns whether there is a claim: words or a proposition. */
    boolean saysSomething() {
        return wording != null || hasProposition;
    }

    /** A piece with its place; null if it has none. */
    private record PlacedPiece(TargetPiece piece, @Nullable TextSpan span) {
        /** Returns the words; null if neither they nor their place are known. */
        @Nullable
        TextQuote quote() {
            TextQuote given = piece.quote();
            return given == null && span != null ? span.quote() : given;
        }
    }

    /** Finds the places of the pieces. If one of them has none, the wording is words. */
    void place(PiecePlacer placer) {
        List<PlacedPiece> usable = new ArrayList<>();
        List<TextQuote> quotes = new ArrayList<>();
        for (TargetPiece piece : pieces) {
            PlacedPiece placed = new PlacedPiece(piece, placer.place(piece).orElse(null));
            TextQuote quote = placed.quote();
            if (quote != null) {
                usable.add(placed);
                quotes.add(quote);
            } else {
                dropped.add(piece);
            }
        }
        if (usable.isEmpty()) {
            return;
        }
        ordered = usable.stream().map(PlacedPiece::piece).toList();
        wording = Words.ofQuotes(quotes);
        placeAll(usable);
    }

    /** Makes the wording an anchor if all pieces have a place and no two of them overlap. */
    private void placeAll(List<PlacedPiece> usable) {
        Map<TextSpan, TargetPiece> inText = new TreeMap<>();
        for (PlacedPiece placed : usable) {
            if (placed.span() == null) {
                return;
            }
            inText.put(placed.span(), placed.piece());
        }
        Optional<Anchor> anchor = anchor(List.copyOf(inText.keySet()));
        overlaps = anchor.isEmpty() || inText.size() < usable.size();
        if (!overlaps) {
            wording = anchor.get();
            ordered = List.copyOf(inText.values());
        }
    }

    /** Returns an anchor of spans; empty if two of them overlap. */
    private static Optional<Anchor> anchor(List<TextSpan> spans) {
        for (int index = 1; index < spans.size(); index++) {
            if (spans.get(index).start() < spans.get(index - 1).end()) {
                return Optional.empty();
            }
        }
        return Optional.of(Anchor.of(spans));
    }

    /** Gets the words of another draft of the same annotation, because its own are not known. */
    void replaceWords(AnnotationDraft other) {
        wording = other.wording;
        ordered = other.ordered;
    }

    /** Gets the targets of another draft of the same annotation that is not a claim. */
    void addDropped(AnnotationDraft other) {
        dropped.addAll(other.dropped);
    }

    void addOtherTarget(TracedNode target, String reason) {
        Object whole = target.keepWhole(reason);
        if (whole != null) {
            otherTargets.add(whole);
        }
    }

    /** Keeps what the targets have besides the words and their place, in the order of the words, and targets without words. */
    void keepTargets(String reason) {
        dropped.forEach(piece -> addOtherTarget(piece.target(), reason));
        if (!otherTargets.isEmpty()) {
            extras.put(OTHER_TARGET, otherTargets);
        }
        if (wording == null) {
            return;
        }
        List<Object> rests = new ArrayList<>();
        for (TargetPiece piece : ordered) {
            TracedNode target = piece.target();
            if (BodyReader.says(target, TYPE, SPECIFIC_RESOURCE)) {
                target.take(TYPE);
            }
            rests.add(target.keep().map(AnnotationDraft::withSelectorsFirst).orElse(Map.of()));
        }
        if (rests.stream().anyMatch(rest -> !Map.of().equals(rest))) {
            extras.put(TARGET, rests);
        }
    }

    /** Returns what a target has besides, in the order in which it is written: selectors, as a list, and the rest. */
    private static Object withSelectorsFirst(Object extra) {
        if (!(extra instanceof Map<?, ?> members) || !members.containsKey(SELECTOR)) {
            return extra;
        }
        Object selectors = members.get(SELECTOR);
        Map<Object, @Nullable Object> ordered = new LinkedHashMap<>();
        ordered.put(SELECTOR, selectors instanceof List<?> ? selectors : Collections.singletonList(selectors));
        members.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** Returns the claim with its wording, and with the rest of the annotation as extensions. */
    Claim build() {
        if (wording != null) {
            claim.wording(wording);
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        extras.forEach((name, value) -> all.put(prefix + name, value));
        Set<String> own = new HashSet<>(OWN);
        own.addAll(extras.keySet());
        OWN.forEach(name -> annotation.problem(name, "the extension with this name has another meaning"));
        annotation.rest(prefix, own).asMap().forEach(all::putIfAbsent);
        return claim.extensions(Extensions.of(all)).build();
    }
}
