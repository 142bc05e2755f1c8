package io.github.newsclaims.examples.gdelt;

import java.util.List;
import java.util.Set;

/**
 * One row of a GKG 2.1 file.
 *
 * @param columns its 27 columns
 */
record GdeltRow(List<String> columns) {
    /** The number of columns. */
    static final int COLUMNS = 27;

    /** Columns, counted from 1 as in the codebook. */
    static final int ID = 1;

    static final int BATCH = 2;
    static final int COLLECTION = 3;
    static final int PUBLISHER = 4;
    static final int DOCUMENT = 5;
    static final int QUOTATIONS = 23;
    static final int AMOUNTS = 25;
    static final int TRANSLATION = 26;
    static final int EXTRAS = 27;

    /** The columns that are kept as they are, by the name of the extension; an empty name means that the column is read. */
    private static final List<String> NAMES = List.of(
            "",
            "",
            "",
            "",
            "",
            "v1Counts",
            "counts",
            "v1Themes",
            "themes",
            "v1Locations",
            "locations",
            "v1Persons",
            "persons",
            "v1Organizations",
            "organizations",
            "tone",
            "dates",
            "gcam",
            "sharingImage",
            "relatedImages",
            "socialImages",
            "socialVideos",
            "",
            "allNames",
            "",
            "translation",
            "");

    private static final Set<String> OTHERS = Set.of("collection", "document", "amounts", "date", "extras");

    /** Returns whether an extension of an article has this name for something else than an element of the last column. */
    static boolean isExtension(String name) {
        return NAMES.contains(name) || OTHERS.contains(name);
    }

    /** Returns a column, counted from 1. */
    String column(int number) {
        return columns.get(number - 1);
    }

    /** Returns the place of a column, as in a loss: "/25" for the amounts. The items of a column are counted from 0: "/25/3". */
    static String pointer(int number) {
        return "/" + number;
    }

    /** Returns the name of the extension that has a column; empty if the column is read. */
    static String extension(int number) {
        return NAMES.get(number - 1);
    }
}
