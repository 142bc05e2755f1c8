package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A lazy search in a text. It finds places in the order of the text.
 *
 * <p>Each call that returns places searches anew and no further than needed. {@link #after}, {@link #before}, {@link #within}
 * and {@link #skip} return a narrower search. {@link #only()}, {@link #first()} and {@link #last()} return one place or
 * throw a {@link NoSuchElementException}; they never guess:
 *
 * <pre>{@code
 * text.find("he").only();          // the only place
 * text.find("he").skip(1).first(); // the second place
 * }</pre>
 */
public final class TextSearch implements Iterable<Anchor> {
    private static final int LISTED = 10;

    private final ArticleText text;
    private final String words;
    /** Starts a walk over the places that start at or after an offset, those skipped included. */
    private final IntFunction<Iterator<Anchor>> scan;

    private final long skipped;

    TextSearch(ArticleText text, String words, IntFunction<Iterator<Anchor>> scan) {
        this(text, words, scan, 0);
    }

    private TextSearch(ArticleText text, String words, IntFunction<Iterator<Anchor>> scan, long skipped) {
        this.text = text;
        this.words = words;
        this.scan = scan;
        this.skipped = skipped;
    }

    /**
     * Returns the only place.
     *
     * @return the place
     * @throws NoSuchElementException if there is no place
     * @throws AmbiguousTextException if there are several places; it is a {@code NoSuchElementException}, too, and lists at
     *     most ten of them
     */
    public Anchor only() {
        Iterator<Anchor> places = iterator();
        if (!places.hasNext()) {
            throw nowhere();
        }
        Anchor place = places.next();
        if (!places.hasNext()) {
            return place;
        }
        List<Anchor> listed = new ArrayList<>(List.of(place));
        while (listed.size() < LISTED && places.hasNext()) {
            listed.add(places.next());
        }
        throw new AmbiguousTextException(text, words, listed, places.hasNext());
    }

    /**
     * Returns the only place, if there is exactly one.
     *
     * @return the place; empty if there is none or more than one
     */
    public Optional<Anchor> unique() {
        Iterator<Anchor> places = iterator();
        if (!places.hasNext()) {
            return Optional.empty();
        }
        Anchor place = places.next();
        return places.hasNext() ? Optional.empty() : Optional.of(place);
    }

    /**
     * Returns the first place in the order of the text.
     *
     * @return the place
     * @throws NoSuchElementException if there is no place
     */
    public Anchor first() {
        Iterator<Anchor> places = iterator();
        if (!places.hasNext()) {
            throw nowhere();
        }
        return places.next();
    }

    /**
     * Returns the last place in the order of the text. After {@link #before} it is the nearest place before the anchor.
     *
     * @return the place
     * @throws NoSuchElementException if there is no place
     */
    public Anchor last() {
        Anchor last = first();
        for (Anchor place : this) {
            last = place;
        }
        return last;
    }

    /**
     * Returns all places.
     *
     * @return the places in the order of the text; empty if there is none
     */
    public List<Anchor> all() {
        List<Anchor> places = new ArrayList<>();
        forEach(places::add);
        return List.copyOf(places);
    }

    /**
     * Returns a search for the places that start at or after the end of an anchor.
     *
     * @param anchor a place in the same text
     * @return the narrower search
     */
    public TextSearch after(Anchor anchor) {
        Objects.requireNonNull(anchor, "anchor");
        return where(anchor.end(), Integer.MAX_VALUE, place -> true);
    }

    /**
     * Returns a search for the places that end at or before the start of an anchor.
     *
     * @param anchor a place in the same text
     * @return the narrower search
     */
    public TextSearch before(Anchor anchor) {
        Objects.requireNonNull(anchor, "anchor");
        return where(0, anchor.start(), place -> place.end() <= anchor.start());
    }

    /**
     * Returns a search for the places inside the spans of an anchor. The gaps between the spans do not belong to it.
     *
     * @param anchor a place in the same text
     * @return the narrower search
     */
    public TextSearch within(Anchor anchor) {
        Objects.requireNonNull(anchor, "anchor");
        return where(anchor.start(), anchor.end(), anchor::contains);
    }

    /**
     * Returns a search for the places between two offsets.
     *
     * @param start the offset of the first character of the range, in code points
     * @param end the offset after the last character of the range
     * @return the narrower search
     */
    public TextSearch within(int start, int end) {
        return where(start, end, place -> place.end() <= end);
    }

    /**
     * Returns a search for the places in a part of the text.
     *
     * @param scope the part of the text, for example the paragraph of a claim
     * @return the narrower search
     */
    public TextSearch within(TextScope scope) {
        Objects.requireNonNull(scope, "scope");
        List<TextRange> ranges = scope.ranges();
        return ranges.isEmpty()
                ? where(0, 0, place -> false)
                : where(ranges.get(0).start(), ranges.get(ranges.size() - 1).end(), scope::contains);
    }

    /**
     * Returns a search without the first places, like {@link Stream#skip}: {@code skip(1).first()} is the second place.
     *
     * @param places the number of places to leave out, for example 1; 0 or more
     * @return the narrower search; without places if there are not more than that
     * @throws IllegalArgumentException if the number is negative
     */
    public TextSearch skip(int places) {
        if (places < 0) {
            throw Invalid.value("search", "the number of skipped places must not be negative", places);
        }
        return new TextSearch(text, words, scan, skipped + places);
    }

    /**
     * Returns the places as a lazy stream.
     *
     * @return the places in the order of the text
     */
    public Stream<Anchor> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        iterator(), Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
                false);
    }

    /** Returns a new iterator over the places in the order of the text. */
    @Override
    public Iterator<Anchor> iterator() {
        Iterator<Anchor> places = scan.apply(0);
        for (long count = 0; count < skipped && places.hasNext(); count++) {
            places.next();
        }
        return places;
    }

    /** Returns a search for the places that start from one offset to before another and meet a condition. */
    private TextSearch where(int start, int end, Predicate<Anchor> condition) {
        return new TextSearch(text, words, from -> {
            int first = Math.min(Math.max(Math.max(0, start), from), text.length());
            // Places are skipped from the first one on, so with skipped places the walk starts there.
            Iterator<Anchor> places = skipped == 0 ? scan.apply(first) : iterator();
            return PlaceWalk.of(places, end, place -> place.start() >= Math.max(start, from) && condition.test(place));
        });
    }

    private NoSuchElementException nowhere() {
        long count = 0;
        for (Iterator<Anchor> places = scan.apply(0); places.hasNext(); places.next()) {
            count++;
        }
        String rule = count == 0
                ? "the words stand nowhere there"
                : "there is no place number " + (skipped + 1) + ", the words stand there "
                        + (count == 1 ? "once" : count + " times");
        return new NoSuchElementException(Invalid.message("search", rule, words));
    }

    /** The words of the search and how many places it leaves out: {@code search for "he", 1 place skipped}. */
    @Override
    public String toString() {
        String left = skipped == 0 ? "" : ", " + skipped + (skipped == 1 ? " place" : " places") + " skipped";
        return "search for " + Invalid.show(words) + left;
    }
}
