package io.github.newsclaims.examples.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text-bound annotation: words with a type and a place.
 *
 * @param line its record
 * @param type for example "Source"
 * @param fragments its pieces, in the order of the file
 * @param words the third column; may have line breaks, and lines that do not belong to it
 */
record BratSpan(BratLine line, String type, List<Fragment> fragments, String words) {
    /**
     * A piece of the text, in the unit of the file.
     *
     * @param start the offset of its first character
     * @param end the offset after its last character
     */
    record Fragment(long start, long end) {}

    /** Returns the annotation of a record; empty if its columns are not as they must be. */
    static Optional<BratSpan> of(BratLine line) {
        String place = line.column(0).strip();
        int blank = place.indexOf(' ');
        if (blank < 0) {
            return Optional.empty();
        }
        List<Fragment> fragments = new ArrayList<>();
        for (String piece : place.substring(blank + 1).split(";", -1)) {
            String[] offsets = piece.strip().split(" +", -1);
            if (offsets.length != 2) {
                return Optional.empty();
            }
            try {
                fragments.add(new Fragment(Long.parseLong(offsets[0]), Long.parseLong(offsets[1])));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        int words = line.body().indexOf('\t');
        return Optional.of(new BratSpan(
                line,
                place.substring(0, blank),
                List.copyOf(fragments),
                words < 0 ? "" : line.body().substring(words + 1)));
    }
}
