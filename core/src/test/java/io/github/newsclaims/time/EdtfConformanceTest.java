package io.github.newsclaims.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.testing.Conformance;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The vectors of OpenHistoricalMap's edtf-java. Where this library differs, the reason stands here, once for a kind, with
 * the clause of ISO 8601 and, where it has one, the section of the Library of Congress's EDTF specification of February 4,
 * 2019 (LOC), which ISO 8601-2 took over.
 */
class EdtfConformanceTest {
    /**
     * The standard names seasons and gives them no dates (ISO 8601-2:2019, 4.8; LOC level 1 "Season" and level 2 "Sub-year
     * groupings", codes 21 to 32): a quarter of the year would be an invented bound.
     */
    private static final Set<String> SEASONS =
            Set.of("2020-21", "2020-22", "2020-23", "2020-24", "1999-24", "2001-21", "2020-25", "2020-30");

    /**
     * A quadrimester has four months (ISO 8601-2:2019, 4.8; LOC level 2 "Sub-year groupings", code 37); the vector gives the
     * first one five, to the end of May.
     */
    private static final Set<String> THIRDS = Set.of("2020-37");

    /** February 29 is a day of leap years only (ISO 8601-1:2019, 4.2.1); the vectors' parser lets it pass and says so. */
    private static final Set<String> NO_SUCH_DAY = Set.of("1900-02-29", "2019-02-29");

    /**
     * Bounds that contradict the canonical form in the same row, or the same value in another file. A time with an offset is
     * the time in UTC less the offset (ISO 8601-1:2019, 4.3.13; LOC level 0 "Date and Time"): the three rows give in UTC what
     * the bounds do not. A year after Y is a plain number (ISO 8601-2:2019, 4.4.1; LOC level 1 "Letter-prefixed calendar
     * year"): the bounds of Y100000 lie in 2062, and Y-10000 has those of -9999, where level1.tsv has its own.
     */
    private static final Set<String> WRONG_BOUNDS = Set.of(
            "2020-05-01T10:30:00−05:00",
            "2020-05-01T00:00:00+14:00",
            "2020-05-01T00:00:00-12:00",
            "Y100000",
            "Y-10000");

    /**
     * These files say level 2 of everything, since a reader of level 2 reads it; level() is the lowest that does, as LOC sorts
     * its sections and ISO 8601-2:2019 its profiles (annex A).
     */
    private static final Set<String> LEVEL_OF_THE_READER = Set.of("edtf/loc-spec.tsv", "edtf/iso8601-2.tsv");

    /** An interval between two dates of level 0 is of level 0 (ISO 8601-2:2019, 5.2; the LOC's specification, level 0). */
    private static final Set<String> PLAIN_INTERVALS = Set.of("2020/2021", "1950/1999", "2020-05/2020-06");

    /** A negative year is of level 1 (LOC level 1 "Negative calendar year"); the vectors say 0. */
    private static final Set<String> NEGATIVE_YEARS =
            Set.of("-0001", "-0044", "-9999", "-0500-08", "-0044-03-15", "-01", "-05", "-99");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edtf/level0.tsv",
                "edtf/level1.tsv",
                "edtf/level2.tsv",
                "edtf/loc-spec.tsv",
                "edtf/iso8601-2.tsv",
                "edtf/edge-cases.tsv"
            })
    void agreesWithEveryVectorButTheOnesNamedHere(String file) throws IOException {
        List<Vector> vectors = vectors(file);
        assertThat(vectors).hasSizeGreaterThan(15);
        List<String> differences = new ArrayList<>();
        for (Vector vector : vectors) {
            if (NO_SUCH_DAY.contains(vector.input) || !vector.valid) {
                assertThatThrownBy(() -> Edtf.parse(vector.input))
                        .as(vector.input)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("Invalid date: ");
                continue;
            }
            Edtf date = Edtf.parse(vector.input);
            if (!date.toString().equals(canonical(vector))) {
                differences.add(vector.input + " is spelled " + date);
            }
            if (!LEVEL_OF_THE_READER.contains(file) && date.level() != level(vector)) {
                differences.add(vector.input + " has level " + date.level());
            }
            if (vector.hasBounds() && !vector.bounds().equals(bounds(date))) {
                differences.add(vector.input + " has bounds " + bounds(date));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void eachNamedDifferenceIsStillOne() throws IOException {
        Set<String> different = new TreeSet<>();
        for (String file : List.of("level1", "level2", "loc-spec", "edge-cases")) {
            for (Vector vector : vectors("edtf/" + file + ".tsv", false)) {
                if (vector.valid
                        && !NO_SUCH_DAY.contains(vector.input)
                        && vector.hasBounds()
                        && !vector.bounds().equals(bounds(Edtf.parse(vector.input)))) {
                    different.add(vector.input);
                }
            }
        }
        Set<String> named = new TreeSet<>(SEASONS);
        named.addAll(THIRDS);
        named.addAll(WRONG_BOUNDS);
        assertThat(different).isEqualTo(named);
    }

    private static int level(Vector vector) {
        if (NEGATIVE_YEARS.contains(vector.input)) {
            return 1;
        }
        return PLAIN_INTERVALS.contains(vector.input) ? 0 : vector.level;
    }

    /** The vectors write every time in UTC with milliseconds; here it keeps its offset and precision, which are facts. */
    private static String canonical(Vector vector) {
        Map<String, String> midnight = Map.of("2020-05-01T24:00:00Z", "2020-05-02T00:00:00Z");
        if (vector.input.indexOf('T') < 0) {
            return vector.canonical;
        }
        return midnight.getOrDefault(
                vector.input, vector.input.replace('−', '-').replace(".500", ".5"));
    }

    private static String bounds(Edtf date) {
        if (date.instant().isPresent()) {
            long instant = date.instant().get().toEpochMilli();
            return instant + " to " + instant;
        }
        return millis(date.earliest(), 0) + " to " + millis(date.latest().map(day -> day.plusDays(1)), 1);
    }

    private static String millis(Optional<LocalDate> day, int less) {
        return day.map(known -> Long.toString(
                        known.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() - less))
                .orElse("none");
    }

    private static List<Vector> vectors(String file) throws IOException {
        return vectors(file, true);
    }

    private static List<Vector> vectors(String file, boolean withoutNamed) throws IOException {
        return Conformance.lines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("input"))
                .map(line -> Vector.of(line.split("\t", -1)))
                .map(vector -> withoutNamed && isNamed(vector) ? vector.withoutBounds() : vector)
                .collect(Collectors.toList());
    }

    private static boolean isNamed(Vector vector) {
        return SEASONS.contains(vector.input) || THIRDS.contains(vector.input) || WRONG_BOUNDS.contains(vector.input);
    }

    /** A row: 0 and 0 as bounds say that they are not given. */
    private record Vector(String input, int level, String min, String max, String canonical, boolean valid) {
        static Vector of(String[] cells) {
            return new Vector(
                    cells[0],
                    Integer.parseInt(cells[2]),
                    cells[3],
                    cells[4],
                    cells[5],
                    cells.length < 7 || cells[6].equals("VALID"));
        }

        Vector withoutBounds() {
            return new Vector(input, level, "0", "0", canonical, valid);
        }

        boolean hasBounds() {
            return !(min.equals("0") && max.equals("0"));
        }

        String bounds() {
            return (min.isEmpty() || min.equals("-Infinity") ? "none" : min) + " to "
                    + (max.isEmpty() || max.equals("Infinity") ? "none" : max);
        }
    }
}
