package io.github.newsclaims.text;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A lazy iterator over places in the order of the text. */
abstract class PlaceWalk implements Iterator<Anchor> {
    private @Nullable Anchor ready;
    private boolean done;

    /** Finds the next place; null if there is no other. */
    abstract @Nullable Anchor advance();

    @Override
    public final boolean hasNext() {
        if (ready == null && !done) {
            ready = advance();
            done = ready == null;
        }
        return ready != null;
    }

    @Override
    public final Anchor next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException();
        }
        Anchor next = ready;
        ready = null;
        return next;
    }

    /**
     * Returns all places of a phrase, overlapping ones included.
     *
     * @param start the offset at or after which a place may start
     * @param prefix the number of UTF-16 units at the start of the phrase that do not belong to the place
     * @param suffix the number of those at its end
     */
    static PlaceWalk of(ArticleText text, Phrase phrase, int start, int prefix, int suffix) {
        return new PlaceWalk() {
            private int from = Math.max(0, text.utf16Index(start) - prefix);

            @Override
            @Nullable
            Anchor advance() {
                int at = phrase.next(text.value(), from);
                if (at < 0) {
                    return null;
                }
                from = at + 1;
                return text.anchor(text.offset(at + prefix), text.offset(at + phrase.length() - suffix));
            }
        };
    }

    /** Returns all passages from a place of the first phrase through the first place of the last phrase after it. */
    static PlaceWalk of(ArticleText text, Phrase first, Phrase last, int start) {
        return new PlaceWalk() {
            private int from = text.utf16Index(start);
            private int lastAt;

            @Override
            @Nullable
            Anchor advance() {
                int at = first.next(text.value(), from);
                if (at < 0) {
                    return null;
                }
                from = at + 1;
                // The search for the end never goes back, so all calls together read the text only twice.
                lastAt = last.next(text.value(), Math.max(lastAt, at + first.length()));
                if (lastAt < 0) {
                    return null;
                }
                return text.anchor(text.offset(at), text.offset(lastAt + last.length()));
            }
        };
    }

    /**
     * Returns the places of another iterator that meet a condition.
     *
     * @param end the offset at or after which no place starts that meets it
     */
    static PlaceWalk of(Iterator<Anchor> all, int end, Predicate<Anchor> condition) {
        return new PlaceWalk() {
            @Override
            @Nullable
            Anchor advance() {
                while (all.hasNext()) {
                    Anchor place = all.next();
                    if (place.start() >= end) {
                        return null;
                    }
                    if (condition.test(place)) {
                        return place;
                    }
                }
                return null;
            }
        };
    }
}
