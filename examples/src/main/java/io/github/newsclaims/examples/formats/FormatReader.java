package io.github.newsclaims.examples.formats;

import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads articles from files of one format. */
public interface FormatReader {
    /**
     * Returns the name by which the command line knows the format.
     *
     * @return for example "brat"
     */
    String name();

    /**
     * Describes the format.
     *
     * @return for example "brat standoff (.ann beside .txt)"
     */
    String description();

    /**
     * Returns whether a file seems to be of this format.
     *
     * @param name the name of the file, for example "report-7.ann"
     * @param start its first characters
     * @return true if it is likely
     */
    boolean recognizes(String name, String start);

    /**
     * Reads a file. One bad record does not cost the others: it is reported as a loss.
     *
     * @param file the file
     * @param articles receives the articles as they are read, with what could not be taken over
     * @throws IOException if the file cannot be read
     * @throws io.github.newsclaims.json.NewsClaimsJsonException if the file as a whole is not of this format
     */
    void read(InputFile file, Consumer<Imported> articles) throws IOException;

    /**
     * Returns whether a file seems to have an object or an array of JSON.
     *
     * @param start its first characters
     * @return true if it starts like one
     */
    static boolean isJson(String start) {
        String first = start.stripLeading();
        return first.startsWith("{") || first.startsWith("[");
    }
}
