package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.internal.FieldList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reader of tokens that reads some parts on their own, so that a faulty part can be left out. */
public interface PartReader extends TokenReader {
    /** Records that the current value was entered as an object with these fields. */
    void entered(FieldList fields);

    /**
     * Reads each item of the current array on its own, and goes to the end of the array.
     *
     * @param around the cursor at the array
     * @param item reads an item with a cursor at it
     * @return the items that were not left out
     */
    <T> List<T> items(JsonIn around, Function<JsonIn, T> item);

    /**
     * Reads the current value on its own, and goes to its end.
     *
     * @param around the cursor at the value
     * @param value reads the value with a cursor at it
     * @return the value; null if it was left out
     */
    <T> @Nullable T part(JsonIn around, Function<JsonIn, T> value);
}
