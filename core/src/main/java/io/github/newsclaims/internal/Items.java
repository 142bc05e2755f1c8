package io.github.newsclaims.internal;

import java.util.List;
import java.util.Objects;

/** The items of collections that callers pass. */
public final class Items {
    private Items() {}

    /**
     * Refuses a null list and null items.
     *
     * @param name the name of the parameter, for example "articles"
     * @param items any list
     * @param <T> the type of the items
     * @return an unmodifiable copy
     * @throws NullPointerException if the list is null (the message is the name) or an item is null ("articles element")
     */
    public static <T> List<T> copy(String name, List<? extends T> items) {
        Objects.requireNonNull(items, name).forEach(item -> required(name, item));
        return List.copyOf(items);
    }

    /**
     * Refuses a null item.
     *
     * @param name the name of the parameter that has the item, for example "articles"
     * @param item the item
     * @param <T> the type of the item
     * @return the item
     * @throws NullPointerException if the item is null; the message is for example "articles element"
     */
    public static <T> T required(String name, T item) {
        if (item == null) {
            throw new NullPointerException(name + " element");
        }
        return item;
    }
}
