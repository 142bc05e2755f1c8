package io.github.newsclaims.json;

import java.math.BigDecimal;

/** Where the parts of a document go one after the other, to be written. */
abstract class Sink {
    abstract void beginObject();

    abstract void endObject();

    abstract void beginArray();

    abstract void endArray();

    /** The name of a field by its number in its type. */
    abstract void name(KnownNames type, int field);

    /** The name of a field that no type knows. */
    abstract void name(String name);

    abstract void text(String value);

    abstract void number(int value);

    /** A number of another tool, with all its digits. */
    abstract void number(BigDecimal value);

    abstract void flag(boolean value);

    abstract void nothing();
}
