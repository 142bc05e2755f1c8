package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.JsonLike;
import io.github.newsclaims.internal.NearestName;
import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A strict cursor over a JSON document.
 *
 * <p>The first token of a value is current when its codec starts, and the last token is current when the codec returns. A
 * known field whose value is null is read like an absent field: {@link #field} checks that it is not a duplicate and skips
 * it, so a codec never reads null. At the end of an object {@link #field} checks that its required fields are present.
 *
 * <p>An error throws a {@link Fault}, which names the part by its JSON Pointer. A codec may let an {@code
 * IllegalArgumentException} of the model pass. The part at fault is then the current value ({@link Faults#refused}).
 */
public final class JsonIn extends ScalarIn {
    /** The maximum length of a name, whatever the limits. The model also refuses a longer one. */
    public static final int MAX_NAME = 50_000;

    private final OpenObjects open = new OpenObjects();
    private final SpanWords words;
    /** The tokens if faulty parts are left out; null if the reading is strict. */
    private final @Nullable PartReader parts;

    private int depth;

    /** The object that ended last. */
    private OpenObject left = new OpenObject();

    public JsonIn(TokenReader tokens) {
        this(tokens, Limits.STANDARD, null, false);
    }

    /**
     * Creates a cursor before a document.
     *
     * @param text the text of the article, which the caller gave; null if there is none
     * @param proven whether the document has the digest of the text
     */
    public JsonIn(TokenReader tokens, Limits limits, @Nullable ArticleText text, boolean proven) {
        super(tokens, limits);
        this.words = new SpanWords(faults, text, proven);
        this.parts = null;
    }

    private JsonIn(PartReader parts, JsonIn other) {
        super(parts, other);
        this.words = other.words.with(faults);
        this.parts = parts;
    }

    /** Returns a cursor over another part of the same document, which leaves out faulty parts. */
    public JsonIn at(PartReader part) {
        return new JsonIn(part, this);
    }

    // Documents, objects and lists.

    /** Goes to the first token of a document. */
    public JsonIn begin() {
        token = tokens.current() == Token.END ? tokens.next() : tokens.current();
        if (token == Token.END) {
            throw faults.at("document is empty");
        }
        return this;
    }

    /** Checks that the document ends after the current value. */
    public void end() {
        if (tokens.next() != Token.END) {
            throw Fault.syntax("document goes on after its end", "", tokens.position(), null);
        }
    }

    /** Enters the current object. */
    public void startObject(FieldList fields) {
        if (token != Token.START_OBJECT) {
            throw faults.wrongToken(fields.thing(), "an object");
        }
        descend();
        open.enter(fields);
        if (parts != null) {
            parts.entered(fields);
        }
    }

    /**
     * Goes to the value of the next field and returns the name of the field; null at the end of the object, which it leaves.
     * Skips known fields whose value is null.
     */
    public @Nullable String field() {
        while (true) {
            String name = tokens.nextName();
            if (name == null) {
                token = Token.END_OBJECT;
                depth--;
                left = open.leave();
                requireFields();
                return null;
            }
            if (name.length() > MAX_NAME) {
                throw faults.here("a name is longer than its limit of " + MAX_NAME);
            }
            OpenObject object = open.innermost();
            String fault = object.add(name, limits.names());
            if (fault != null) {
                throw faults.here(fault);
            }
            token = tokens.next();
            if (token != Token.NULL || !object.isKnown()) {
                return name;
            }
            object.setNull();
        }
    }

    /** Records that the value of the current field means that the field is absent. */
    public void setAbsent() {
        open.innermost().setNull();
    }

    private void requireFields() {
        String missing = left.missing();
        if (missing != null) {
            throw missing(left.fields().thing(), missing);
        }
    }

    /** Enters the current array. */
    public void startArray() {
        if (token != Token.START_ARRAY) {
            throw faults.wrongToken("an array");
        }
        descend();
    }

    private void descend() {
        if (++depth > limits.depth()) {
            throw tooDeep();
        }
    }

    private Fault tooDeep() {
        return faults.here("document is deeper than its limit of " + limits.depth() + " levels");
    }

    /** Goes to the next item of the array, which must not be null; returns false at the end, where it leaves the array. */
    public boolean next() {
        boolean more = nextOrNull();
        refuseNull();
        return more;
    }

    private void refuseNull() {
        if (token == Token.NULL) {
            throw faults.at(faults.name() + " must not hold null");
        }
    }

    boolean nextOrNull() {
        token = tokens.next();
        if (token == Token.END_ARRAY) {
            depth--;
            return false;
        }
        return true;
    }

    /** Reads a list with a codec for its items. */
    public <T> List<T> list(Codec<T> codec) {
        startArray();
        if (parts != null) {
            return items(parts, codec::read);
        }
        List<T> items = new ArrayList<>(4);
        while (next()) {
            items.add(codec.read(this));
        }
        return items;
    }

    /** Reads a list of strings. */
    public List<String> texts() {
        return texts(Function.identity());
    }

    /** Reads a list of strings and converts each to a value. */
    public <T> List<T> texts(Function<String, T> value) {
        startArray();
        if (parts != null) {
            return items(parts, in -> value.apply(in.item()));
        }
        List<T> values = new ArrayList<>(4);
        while (next()) {
            values.add(value.apply(item()));
        }
        return values;
    }

    /** Reads the items of the array that was entered, and leaves out those that are faulty. */
    private <T> List<T> items(PartReader reader, Function<JsonIn, T> item) {
        List<T> items = reader.items(this, in -> {
            in.refuseNull();
            return item.apply(in);
        });
        token = Token.END_ARRAY;
        depth--;
        return items;
    }

    // Unknown fields, and skipped values.

    /** Keeps the current field, which is unknown, as an extension. */
    public void keep(String name) {
        OpenObject object = open.innermost();
        Function<JsonIn, ReadMembers> reading = in -> {
            if (limits.refusesUnknown() && !JsonLike.hasPrefix(name)) {
                throw in.faults.at(NearestName.unknown(object.fields(), name));
            }
            return AnyValues.read(in, name);
        };
        ReadMembers field = parts == null ? reading.apply(this) : parts.part(this, reading);
        if (field != null) {
            object.keep(field);
        }
    }

    /** Returns the unknown fields that were kept from the object that ended last. */
    public Extensions extensions() {
        return left.extensions();
    }

    /** Returns the fault of an unknown field in a closed type. */
    public Fault unknownField(String name) {
        return faults.at(open.innermost().fields().thing() + " has no field " + Invalid.show(name));
    }

    public SpanWords words() {
        return words;
    }

    /** Skips the current value, within the limit of depth. */
    public void skip() {
        if (!tokens.skip(limits.depth() - depth)) {
            throw tooDeep();
        }
    }

    Token token() {
        return token;
    }

    // Errors.

    public Faults faults() {
        return faults;
    }

    /** Returns a part that the kind of the object that ended last requires, or throws a fault if it is null. */
    public <T> T require(@Nullable T part, String thing, String field) {
        if (part == null) {
            throw missing(thing, field);
        }
        return part;
    }

    /** Checks that the object that ended last has only the fields that its kind allows. */
    public void allowOnly(String thing, String... allowed) {
        String other = left.firstExcept(allowed);
        if (other != null) {
            throw faults.below("/" + other, thing + " has no field " + Invalid.show(other));
        }
    }

    private Fault missing(String thing, String field) {
        return faults.at(thing + " is missing required field " + field);
    }
}
