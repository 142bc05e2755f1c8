package io.github.newsclaims.examples.brat;

/**
 * One record of an .ann file.
 *
 * @param number the line on which it begins, counted from 1
 * @param id for example "T1" or "E3"; "*" for a record without an id
 * @param body what is after the id and its tab; the words of a span may have line breaks
 */
record BratLine(long number, String id, String body) {
    /** Returns the kind, for example 'T'. */
    char kind() {
        return id.charAt(0);
    }

    /** Returns the record as the file has it. */
    String raw() {
        return id + "\t" + body;
    }

    /** Returns a part of the body, which tabs separate; empty if there is none. */
    String column(int index) {
        String[] columns = body.split("\t", index + 2);
        return index < columns.length ? columns[index] : "";
    }
}
