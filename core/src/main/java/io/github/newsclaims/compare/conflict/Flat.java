package io.github.newsclaims.compare.conflict;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The items of several iterators, one after the other. Streams inside streams are not as lazy: whoever reads one item of them
 * through an iterator gets it only after all items of its inner stream are made.
 */
final class Flat<T> implements Iterator<T> {
    private final Iterator<? extends Iterator<T>> parts;
    private Iterator<T> part = Collections.emptyIterator();

    private Flat(Iterator<? extends Iterator<T>> parts) {
        this.parts = parts;
    }

    static <T> Iterator<T> of(Stream<? extends Iterator<T>> parts) {
        return new Flat<>(parts.iterator());
    }

    @Override
    public boolean hasNext() {
        while (!part.hasNext() && parts.hasNext()) {
            part = parts.next();
        }
        return part.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return part.next();
    }
}
