package io.github.newsclaims.json.results;

/** A golden file of a result, by its name, with the result that it holds. */
record ResultCase(String name, Object value) {
    @Override
    public String toString() {
        return name;
    }
}
