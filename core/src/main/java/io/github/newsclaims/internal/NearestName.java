package io.github.newsclaims.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The search for the field that an unknown name most likely means. */
public final class NearestName {
    /** Two names are near if one of so many of their letters differs. */
    private static final int LETTERS_FOR_A_DIFFERENCE = 3;

    private NearestName() {}

    /**
     * Returns the message for an unknown field.
     *
     * @param fields the fields of the object
     * @param name the unknown name, for example "measured_entity"
     * @return for example {@code figure has no field "measured_entity"; the nearest is "measuredEntity"}
     */
    public static String unknown(FieldList fields, String name) {
        String nearest = of(fields, name);
        return fields.thing() + " has no field " + Invalid.show(name)
                + (nearest == null ? "" : "; the nearest is " + Invalid.show(nearest));
    }

    /**
     * Returns the field whose name is nearest. The case of letters, hyphens and underscores do not count.
     *
     * @param fields the fields of the object
     * @param name the unknown name
     * @return the name of a field; null if none is near
     */
    public static @Nullable String of(FieldList fields, String name) {
        String plain = plain(name);
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String field : fields.names()) {
            String other = plain(field);
            int most = Math.max(other.length(), plain.length()) / LETTERS_FOR_A_DIFFERENCE;
            // The distance is at least the difference in length. So a very long name costs nothing.
            if (Math.abs(other.length() - plain.length()) <= most) {
                int distance = distance(plain, other);
                if (distance <= most && distance < fewest) {
                    nearest = field;
                    fewest = distance;
                }
            }
        }
        return nearest;
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Returns how many letters must be added, taken out, changed or swapped with the next to make one name the other. */
    private static int distance(String one, String other) {
        int[][] distances = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                if (row == 0 || column == 0) {
                    distances[row][column] = row + column;
                    continue;
                }
                int changed = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                int least = Math.min(distances[row - 1][column], distances[row][column - 1]) + 1;
                least = Math.min(least, distances[row - 1][column - 1] + changed);
                if (row > 1
                        && column > 1
                        && one.charAt(row - 1) == other.charAt(column - 2)
                        && one.charAt(row - 2) == other.charAt(column - 1)) {
                    least = Math.min(least, distances[row - 2][column - 2] + 1);
                }
                distances[row][column] = least;
            }
        }
        return distances[one.length()][other.length()];
    }
}
