package io.github.newsclaims.text;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A walk over places in the order of the text, which goes forward once and looks no further than asked. */
abstract class PlaceWalk implements Iterator<Anchor> {
    private @Nullable Anchor ready;
    private boolean done;

    /** The next place, or null when there is none left. */
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

    /** Every place of a phrase, overlapping ones included. */
    static PlaceWalk of(ArticleText text, Phrase phrase) {
        return new PlaceWalk() {
            private int from;

            @Override
            @Nullable
            Anchor advance() {
                int at = phrase.next(text.value(), from);
                if (at < 0) {
                    return null;
                }
                from = at + 1;
                return text.anchor(text.offset(at), text.offset(at + phrase.length()));
            }
        };
    }

    /** Every passage from a place of the first phrase through the first place of the last one after it. */
    static PlaceWalk of(ArticleText text, Phrase first, Phrase last) {
        return new PlaceWalk() {
            private int from;
            private int lastAt;

            @Override
            @Nullable
            Anchor advance() {
                int at = first.next(text.value(), from);
                if (at < 0) {
                    return null;
                }
                from = at + 1;
                // The ends go forward with the starts, so the whole walk reads the text twice and no more.
                lastAt = last.next(text.value(), Math.max(lastAt, at + first.length()));
                if (lastAt < 0) {
                    return null;
                }
                return text.anchor(text.offset(at), text.offset(lastAt + last.length()));
            }
        };
    }

    /** The places of another walk that meet a condition. */
    static PlaceWalk of(Iterator<Anchor> all, Predicate<Anchor> condition) {
        return new PlaceWalk() {
            @Override
            @Nullable
            Anchor advance() {
                while (all.hasNext()) {
                    Anchor place = all.next();
                    if (condition.test(place)) {
                        return place;
                    }
                }
                return null;
            }
        };
    }
}
