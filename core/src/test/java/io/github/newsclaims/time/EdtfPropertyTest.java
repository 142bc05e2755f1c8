package io.github.newsclaims.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rules that hold for all dates, tried on many with fixed seeds. */
class EdtfPropertyTest {
    private static final LocalDate FROM = LocalDate.of(2008, 1, 1);
    private static final LocalDate TO = LocalDate.of(2022, 12, 31);
    private static final List<Day> SINGLE_DAYS = FROM.datesUntil(TO.plusDays(1))
            .map(day -> new Parser(Edtf.of(day).toString()).parse().days().first())
            .toList();

    @Test
    void readsItsOwnSpellingBackAsTheSameDate() {
        for (Edtf date : dates(1, 5_000)) {
            Edtf again = Edtf.parse(date.toString());
            assertThat(again).isEqualTo(date).hasToString(date.toString());
            assertThat(date.contains(again)).isTrue();
            assertThat(again.level()).isEqualTo(date.level());
            assertThat(again.earliest()).isEqualTo(date.earliest());
            assertThat(again.latest()).isEqualTo(date.latest());
            assertThat(again.instant()).isEqualTo(date.instant());
        }
    }

    @Test
    void coversOnlyWhatLiesBetweenItsBounds() {
        List<Edtf> dates = dates(2, 400);
        for (Edtf wide : dates) {
            for (Edtf narrow : dates) {
                if (wide.contains(narrow) && wide.earliest().isPresent()) {
                    assertThat(narrow.earliest().orElseThrow())
                            .as("%s covers %s", wide, narrow)
                            .isAfterOrEqualTo(wide.earliest().get());
                }
            }
        }
    }

    /** Against the days themselves, looked at one by one. */
    @Test
    void coversWhatTheDaysOneByOneSay() {
        Random random = new Random(3);
        List<Edtf> dates = new ArrayList<>();
        for (int count = 0; count < 300; count++) {
            dates.add(simple(random));
        }
        List<BitSet> days = dates.stream().map(EdtfPropertyTest::days).toList();
        int covered = 0;
        int missed = 0;
        for (int wide = 0; wide < dates.size(); wide++) {
            for (int narrow = 0; narrow < dates.size(); narrow++) {
                BitSet left = (BitSet) days.get(narrow).clone();
                left.andNot(days.get(wide));
                boolean covers = dates.get(wide).contains(dates.get(narrow));
                covered += covers ? 1 : 0;
                missed += left.isEmpty() && !covers ? 1 : 0;
                if (covers || isSimple(dates.get(wide))) {
                    assertThat(covers)
                            .as("%s covers %s", dates.get(wide), dates.get(narrow))
                            .isEqualTo(left.isEmpty());
                }
            }
        }
        assertThat(covered).isGreaterThan(500);
        assertThat(missed).isLessThan(covered / 50);
    }

    /** Returns whether it is a date or interval without gaps that several parts of it would fill together. */
    private static boolean isSimple(Edtf date) {
        return !date.isOneOf() && date.toString().matches("[^/]{4,5}(?:-[01X][^/]*)?|2010[^/]*/2011[^/]*");
    }

    private static BitSet days(Edtf date) {
        Days days = new Parser(date.toString()).parse().days();
        BitSet found = new BitSet();
        for (int count = 0; count < SINGLE_DAYS.size(); count++) {
            found.set(count, days.has(SINGLE_DAYS.get(count)));
        }
        return found;
    }

    /** A date of which all days lie in the years looked at, so that the days there say everything. */
    private static Edtf simple(Random random) {
        String year = pick(random, "2010", "2012", "2015", "201X");
        String month = pick(random, "-02", "-0X", "-1X", "-XX", "-06");
        String day = pick(random, "-01", "-28", "-1X", "-XX", "-X5");
        return Edtf.parse(
                switch (random.nextInt(9)) {
                    case 0 -> year;
                    case 1 -> year + month;
                    case 3 -> year + "-" + (21 + random.nextInt(21));
                    case 4 -> "201X-0" + (1 + random.nextInt(9)) + "-1X/201X-1" + random.nextInt(3) + "-15";
                    case 5 ->
                        "[2011-0" + (1 + random.nextInt(9)) + ",2012-21,2012-1X..2014-0" + (1 + random.nextInt(9))
                                + "]";
                    case 2 -> "2010-0" + (1 + random.nextInt(9)) + "/2011-0" + (1 + random.nextInt(9));
                    default -> year + month + day;
                });
    }

    private static List<Edtf> dates(long seed, int count) {
        Random random = new Random(seed);
        List<Edtf> dates = new ArrayList<>();
        while (dates.size() < count) {
            String text = date(random);
            if (random.nextInt(4) == 0) {
                text = pick(random, text + "/..", "../" + text, text + "/", "[" + text + ",2019]", "{" + text + "..}");
            }
            try {
                dates.add(Edtf.parse(text));
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageStartingWith("Invalid date: ");
            }
        }
        return dates;
    }

    private static String date(Random random) {
        String text =
                mark(random) + pick(random, "2018", "201X", "20XX", "XXXX", "1999", "2X18", "-0044") + mark(random);
        if (random.nextBoolean()) {
            text += "-" + mark(random) + pick(random, "01", "02", "12", "1X", "XX", "0X", "21", "30", "37")
                    + mark(random);
            if (random.nextBoolean()) {
                text += "-" + mark(random) + pick(random, "01", "29", "31", "X5", "3X", "XX") + mark(random);
            }
        }
        return text;
    }

    private static String mark(Random random) {
        return random.nextInt(4) == 0 ? pick(random, "?", "~", "%") : "";
    }

    private static String pick(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
