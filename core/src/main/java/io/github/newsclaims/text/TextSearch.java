package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A question to a text, answered place by place in the order of the text.
 *
 * <p>It is lazy: each answer searches anew and no further than needed. {@link #after}, {@link #before} and
 * {@link #within} narrow it and give a new question; {@link #only()}, {@link #first()}, {@link #last()} and
 * {@link #nth(int)} answer with one place or an error, never with a guess.
 */
public final class TextSearch implements Iterable<Anchor> {
    private static final int LISTED = 10;

    private final ArticleText text;
    private final String words;
    private final Supplier<Iterator<Anchor>> scan;

    TextSearch(ArticleText text, String words, Supplier<Iterator<Anchor>> scan) {
        this.text = text;
        this.words = words;
        this.scan = scan;
    }

    /**
     * The one place there is.
     *
     * @return the place
     * @throws NoSuchElementException if there is none
     * @throws AmbiguousTextException if there are several; it lists at most ten
     */
    public Anchor only() {
        Iterator<Anchor> places = iterator();
        if (!places.hasNext()) {
            throw nowhere("the words stand nowhere there");
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
     * The one place there is, or nothing where there is none or more than one.
     *
     * @return the place if it is the only one
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
     * The first place in the order of the text.
     *
     * @return the place
     * @throws NoSuchElementException if there is none
     */
    public Anchor first() {
        return nth(1);
    }

    /**
     * The last place in the order of the text: the nearest one where the question ends {@link #before} something.
     *
     * @return the place
     * @throws NoSuchElementException if there is none
     */
    public Anchor last() {
        Anchor last = first();
        for (Anchor place : this) {
            last = place;
        }
        return last;
    }

    /**
     * The n-th place in the order of the text.
     *
     * @param n the number of the place, counted from 1
     * @return the place
     * @throws IllegalArgumentException if n is less than 1
     * @throws NoSuchElementException if there are fewer places
     */
    public Anchor nth(int n) {
        if (n < 1) {
            throw Invalid.value("search", "nth counts from 1", n);
        }
        int count = 0;
        for (Anchor place : this) {
            if (++count == n) {
                return place;
            }
        }
        throw nowhere(
                count == 0
                        ? "the words stand nowhere there"
                        : "there is no place number " + n + ", the words stand there "
                                + (count == 1 ? "once" : count + " times"));
    }

    /**
     * All places.
     *
     * @return the places in the order of the text; empty where there is none
     */
    public List<Anchor> all() {
        List<Anchor> places = new ArrayList<>();
        forEach(places::add);
        return List.copyOf(places);
    }

    /**
     * The places that start at or after the end of another one.
     *
     * @param anchor a place in the same text
     * @return the narrower question
     */
    public TextSearch after(Anchor anchor) {
        return where(place -> place.start() >= anchor.end());
    }

    /**
     * The places that end at or before the start of another one.
     *
     * @param anchor a place in the same text
     * @return the narrower question
     */
    public TextSearch before(Anchor anchor) {
        return where(place -> place.end() <= anchor.start());
    }

    /**
     * The places inside another one: inside its spans, not in the gaps between them.
     *
     * @param anchor a place in the same text
     * @return the narrower question
     */
    public TextSearch within(Anchor anchor) {
        return where(anchor::contains);
    }

    /**
     * The places between two offsets.
     *
     * @param start the offset of the first character that belongs to it, in code points
     * @param end the offset after the last one
     * @return the narrower question
     */
    public TextSearch within(int start, int end) {
        return where(place -> place.start() >= start && place.end() <= end);
    }

    /**
     * The places in part of the text.
     *
     * @param scope where to look, for example the paragraph of a claim
     * @return the narrower question
     */
    public TextSearch within(TextScope scope) {
        return where(scope::contains);
    }

    /**
     * The places as a lazy stream.
     *
     * @return the places in the order of the text
     */
    public Stream<Anchor> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        iterator(), Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
                false);
    }

    /** A fresh walk over the places in the order of the text. */
    @Override
    public Iterator<Anchor> iterator() {
        return scan.get();
    }

    private TextSearch where(Predicate<Anchor> condition) {
        Supplier<Iterator<Anchor>> all = scan;
        return new TextSearch(text, words, () -> PlaceWalk.of(all.get(), condition));
    }

    private NoSuchElementException nowhere(String rule) {
        return new NoSuchElementException(Invalid.message("search", rule, words));
    }
}
