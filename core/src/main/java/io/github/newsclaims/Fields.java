package io.github.newsclaims;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Items;
import io.github.newsclaims.internal.Syntax;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules that fields of several types share. An error names the field by its pointer. No message is built unless it is thrown. */
final class Fields {
    private static final int MAX_ID = 200;

    private Fields() {}

    /** Refuses a null list or element by name, and returns the list as the generated code takes it. */
    static <T> Iterable<T> items(String name, List<T> items) {
        for (T item : Objects.requireNonNull(items, name)) {
            Items.required(name, item);
        }
        return items;
    }

    static void text(String thing, String field, Optional<String> value) {
        if (value.isPresent()) {
            text(thing, field, value.get());
        }
    }

    static void text(String thing, String field, String value) {
        String fault = Characters.fault(value);
        if (fault != null) {
            throw InvalidPartException.at("/" + field, thing, field + " " + fault, value);
        }
    }

    static void texts(String thing, String field, List<String> values) {
        for (int index = 0; index < values.size(); index++) {
            String fault = Characters.fault(values.get(index));
            if (fault != null) {
                throw InvalidPartException.at("/" + field + "/" + index, thing, field + " " + fault, values.get(index));
            }
        }
    }

    static void id(String thing, String field, Optional<String> value) {
        if (value.isPresent()) {
            id(thing, field, value.get());
        }
    }

    static void id(String thing, String field, String value) {
        String fault = idFault(value);
        if (fault != null) {
            throw InvalidPartException.at("/" + field, thing, field + " " + fault, value);
        }
    }

    /** Returns the rule that an id breaks, or null. */
    static @Nullable String idFault(String id) {
        if (id.codePointCount(0, id.length()) > MAX_ID) {
            return "must have 1 to 200 characters";
        }
        return Characters.fault(id);
    }

    static void language(String thing, String field, Optional<String> tag) {
        if (tag.isPresent() && !Syntax.isLanguageTag(tag.get())) {
            throw InvalidPartException.at("/" + field, thing, field + " must be a well-formed BCP 47 tag", tag.get());
        }
    }

    static void distinct(String thing, String field, List<String> values) {
        if (values.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < values.size(); index++) {
            if (!seen.add(values.get(index))) {
                throw InvalidPartException.at(
                        "/" + field + "/" + index, thing, field + " must be distinct", values.get(index));
            }
        }
    }

    static void extensions(FieldList known, Extensions extensions) {
        if (extensions.isEmpty()) {
            return;
        }
        for (String name : extensions.asMap().keySet()) {
            if (known.contains(name)) {
                throw InvalidPartException.at(
                        "/" + name, known.thing(), "a field of the type cannot be an extension", name);
            }
        }
    }

    /** Brings addresses into their normal form. Returns the same list if they are in it. */
    static List<URI> normal(String thing, String field, List<URI> uris) {
        boolean changed = false;
        for (int index = 0; index < uris.size(); index++) {
            URI uri = uris.get(index);
            changed |= normal(thing, field + "/" + index, uri) != uri;
        }
        return changed ? uris.stream().map(Syntax::normal).toList() : uris;
    }

    static URI normal(String thing, String field, URI uri) {
        String fault = uriFault(uri);
        if (fault != null) {
            throw InvalidPartException.at("/" + field, thing, field + " " + fault, uri.toString());
        }
        return Syntax.normal(uri);
    }

    /** Returns the rule that a URI breaks, or null. */
    static @Nullable String uriFault(URI uri) {
        if (uri.toString().isEmpty()) {
            return "must not be blank";
        }
        return Characters.unpairedSurrogate(uri.toString()) >= 0 ? "has an unpaired surrogate" : null;
    }
}
