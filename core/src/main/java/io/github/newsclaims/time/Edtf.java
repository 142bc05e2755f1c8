package io.github.newsclaims.time;

import io.github.newsclaims.internal.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as people give it: an Extended Date/Time Format value of ISO 8601-2:2019, levels 0 to 2.
 *
 * <p>"November 10" is {@code XXXX-11-10}, "the 1990s" is {@code 199}, "by the end of 2019" is {@code ../2019}, "probably
 * 2018, November 10" is {@code 2018?-11-10}, "spring 2020" is {@code 2020-21}, "1984 or 1986" is {@code [1984,1986]}.
 *
 * <p>A value is kept in its canonical spelling, and two are equal when they have the same:
 *
 * <ul>
 *   <li>A mark (? uncertain, ~ approximate, % both) to the right of a part counts for it and for all parts to its left
 *       (group qualification, ISO 8601-2, 8.4.2), one to its left for it alone (8.4.3). The marks are written so that the
 *       longest run of equally marked parts from the year on has its mark once, at its right: {@code ?2018-11-10} becomes
 *       {@code 2018?-11-10}.
 *   <li>A time of day keeps its offset, since the local day is information; {@code +00:00} becomes {@code Z}, zeros at the
 *       end of a fraction are dropped, and 24:00 becomes 00:00 of the next day.
 *   <li>Sets and lists are written without spaces.
 * </ul>
 *
 * <p>Days that no calendar has are refused, as in {@code 2019-02-29}. The calendar is the proleptic Gregorian one, with a
 * year 0. The standard gives no dates for seasons: their bounds are the widest that meteorology or astronomy would give
 * them, so that no bound is invented ("spring 2020" on the northern half is 1 March to 30 June; where the half is not
 * stated, either's spring).
 */
public final class Edtf {
    private static final int MAX_LENGTH = 200;

    /** The canonical spelling. */
    private final String text;

    private final int level;
    /** Made at the first question and kept, since most dates are never asked. A data race can at worst make it twice. */
    private volatile @Nullable Days days;
    /** The point in time; null where there is no time of day with an offset. */
    private final @Nullable Instant instant;

    private Edtf(String given, Expression expression) {
        String canonical = expression.canonical();
        this.text = canonical.equals(given) ? given : canonical;
        this.level = expression.level();
        this.instant = expression instanceof TimeOfDay time ? time.instant().orElse(null) : null;
    }

    /**
     * Reads a date.
     *
     * @param text for example "2018-11-10", "XXXX-11-10", "../2019" or "2018?-11-10"; at most 200 characters
     * @return the date
     * @throws IllegalArgumentException if it is no date of ISO 8601-2, or one that no calendar has
     */
    public static Edtf parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw Invalid.value("date", "it has at most " + MAX_LENGTH + " characters", text);
        }
        return new Edtf(text, new Parser(text).parse());
    }

    /**
     * A day.
     *
     * @param day from year -9999 to 9999
     * @return for example {@code 2018-11-10}
     * @throws IllegalArgumentException if the year has more than four digits
     */
    public static Edtf of(LocalDate day) {
        return parse(PlainDates.year(day.getYear())
                + PlainDates.part(day.getMonthValue())
                + PlainDates.part(day.getDayOfMonth()));
    }

    /**
     * A month.
     *
     * @param month from year -9999 to 9999
     * @return for example {@code 2018-11}
     * @throws IllegalArgumentException if the year has more than four digits
     */
    public static Edtf of(YearMonth month) {
        return parse(PlainDates.year(month.getYear()) + PlainDates.part(month.getMonthValue()));
    }

    private Days days() {
        Days known = days;
        if (known == null) {
            known = new Parser(text).parse().days();
            days = known;
        }
        return known;
    }

    /**
     * The lowest level of the standard that has this form.
     *
     * @return 0, 1 or 2
     */
    public int level() {
        return level;
    }

    /**
     * The first day that it may mean.
     *
     * @return for example 2018-11-01 for {@code 2018-11}; empty where the start is open or unknown, or its year is beyond
     *     {@link LocalDate}
     */
    public Optional<LocalDate> earliest() {
        return days().first().toLocalDate();
    }

    /**
     * The last day that it may mean.
     *
     * @return for example 2018-11-30 for {@code 2018-11}; empty where the end is open or unknown, or its year is beyond
     *     {@link LocalDate}
     */
    public Optional<LocalDate> latest() {
        return days().last().toLocalDate();
    }

    /**
     * The point in time.
     *
     * @return for example 2018-11-10T10:30:00Z; empty where there is no time of day with an offset
     */
    public Optional<Instant> instant() {
        return Optional.ofNullable(instant);
    }

    /**
     * Whether it is an interval, as {@code 1964/2008}.
     *
     * @return true for everything written with a slash
     */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /**
     * Whether it is an interval of which a side is open or unknown, as {@code ../2019} or {@code 2019/}.
     *
     * @return true if at least one side is no date
     */
    public boolean isOpenInterval() {
        return isOpenStart() && isInterval() || isOpenEnd() && isInterval() || isUnknownStart() || isUnknownEnd();
    }

    /**
     * Whether it has no start: an interval like {@code ../2019}, or a set like {@code [..2019]}.
     *
     * @return true if the first side is written with two dots
     */
    public boolean isOpenStart() {
        return text.startsWith("..") || text.startsWith("..", 1);
    }

    /**
     * Whether it has no end: an interval like {@code 2019/..}, or a set like {@code [2019..]}.
     *
     * @return true if the last side is written with two dots
     */
    public boolean isOpenEnd() {
        return text.endsWith("..") || text.endsWith("..]") || text.endsWith("..}");
    }

    /**
     * Whether it is an interval whose start is not known, as {@code /2019}.
     *
     * @return true if nothing stands before the slash
     */
    public boolean isUnknownStart() {
        return text.startsWith("/");
    }

    /**
     * Whether it is an interval whose end is not known, as {@code 2019/}.
     *
     * @return true if nothing stands after the slash
     */
    public boolean isUnknownEnd() {
        return text.endsWith("/");
    }

    /**
     * Whether a part of it is marked as uncertain.
     *
     * @return true if it has a ? or %
     */
    public boolean isUncertain() {
        return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }

    /**
     * Whether a part of it is marked as approximate.
     *
     * @return true if it has a ~ or %
     */
    public boolean isApproximate() {
        return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    }

    /**
     * Whether a digit of it is left open, as the year of {@code XXXX-11-10}.
     *
     * @return true if it has an X
     */
    public boolean hasUnspecifiedDigits() {
        return text.indexOf('X') >= 0;
    }

    /**
     * Whether every day that another date may mean is one that this one allows. The marks ? ~ % and the time of day are not
     * looked at.
     *
     * <p>{@code XXXX-11-10} covers {@code 2018?-11-10}, {@code 2018} covers {@code 2018-06}, {@code ../2019} covers {@code
     * 2018-11}; {@code XXXX-11-10} does not cover {@code 2018-11}. An interval and a season allow all days between their
     * bounds. True is always right; false may be too strict where only several members of a set taken together would cover
     * something with gaps, as {@code [2012,2016]} does {@code 201X-02-29}.
     *
     * @param other any date
     * @return true if no day of the other is beyond this one
     */
    public boolean contains(Edtf other) {
        return text.equals(other.text) || days().contains(other.days());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edtf that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The canonical spelling, for example {@code 2018?-11-10}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return text;
    }
}
