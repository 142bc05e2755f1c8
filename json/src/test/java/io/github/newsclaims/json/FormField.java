package io.github.newsclaims.json;

/**
 * A field of the JSON form.
 *
 * @param name its name
 * @param type what stands in it
 * @param required whether its object cannot be without it
 * @param base whether it stands in the smallest object that the tests build on
 * @param valid a value that it may have
 * @param missing what errors call it if it is missing: more than its own name if another field will do
 */
record FormField(String name, FieldType type, boolean required, boolean base, String valid, String missing) {
    /** A field without which the other fields of the form are not enough. */
    static FormField oneOf(String missing, String name, FieldType type, String valid) {
        return new FormField(name, type, true, true, valid, missing);
    }

    static FormField required(String name, FieldType type, String valid) {
        return new FormField(name, type, true, true, valid, name);
    }

    static FormField base(String name, FieldType type, String valid) {
        return new FormField(name, type, false, true, valid, name);
    }

    static FormField optional(String name, FieldType type, String valid) {
        return new FormField(name, type, false, false, valid, name);
    }

    String member() {
        return member(valid);
    }

    String member(String value) {
        return "\"" + name + "\":" + value;
    }

    /** What errors call the value of a wrong type. */
    String thing() {
        return type.thing().isEmpty() ? name : type.thing();
    }

    @Override
    public String toString() {
        return name;
    }
}
