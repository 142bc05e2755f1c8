package io.github.newsclaims.time;

import io.github.newsclaims.internal.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as people give it: a value of the Extended Date/Time Format of ISO 8601-2:2019, levels 0 to 2.
 *
 * <p>"November 10" is {@code XXXX-11-10}, "the 1990s" is {@code 199}, "by the end of 2019" is {@code ../2019}, "probably
 * 2018, November 10" is {@code 2018?-11-10}, "spring 2020" is {@code 2020-21}, "1984 or 1986" is {@code [1984,1986]}.
 *
 * <p>A value is kept in its canonical spelling, and two values are equal if their spellings are:
 *
 * <ul>
 *   <li>A mark (? uncertain, ~ approximate, % both) to the right of a part applies to it and to all parts to its left (group
 *       qualification, ISO 8601-2, 8.4.2); a mark to its left applies to it alone (8.4.3). The longest run of equally marked
 *       parts from the year on has its mark once, at its right: {@code ?2018-11-10} becomes {@code 2018?-11-10}.
 *   <li>A time of day keeps its offset, because the local day is information. {@code +00:00} becomes {@code Z}, zeros at the
 *       end of a fraction are dropped, and 24:00 becomes 00:00 of the next day.
 *   <li>Sets and lists are written without spaces.
 * </ul>
 *
 * <p>Days that the calendar does not have are refused, as in {@code 2019-02-29}. The calendar is the proleptic Gregorian one,
 * with a year 0. The standard gives no dates for seasons. Their bounds here are the widest that meteorology or astronomy
 * gives: "spring 2020" in the northern hemisphere is 1 March to 30 June, and without a hemisphere it is the spring of either.
 */
public final class Edtf {
    private static final int MAX_LENGTH = 200;

    /** The canonical spelling. */
    private final String text;

    private final int level;
    /** Created lazily, because most dates are never asked for their days. A data race can at worst create it twice. */
    private volatile @Nullable Days days;
    /** The points in time; null if there is a date without a time of day with an offset. */
    private final @Nullable Moments moments;

    private Edtf(String given, Expression expression) {
        String canonical = expression.canonical();
        this.text = canonical.equals(given) ? given : canonical;
        this.level = expression.level();
        this.moments = expression.moments().orElse(null);
    }

    /**
     * Reads a date.
     *
     * @param text for example "2018-11-10", "XXXX-11-10", "../2019" or "2018?-11-10"; at most 200 characters
     * @return the date
     * @throws IllegalArgumentException if the text is not a date of ISO 8601-2, or the calendar does not have it
     */
    public static Edtf parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH) {
            throw Invalid.value("date", "it has at most " + MAX_LENGTH + " characters", text);
        }
        return new Edtf(text, new Parser(text).parse());
    }

    /**
     * Reads a date like {@link #parse}. JSON mappers and the converters of request parameters look for a method of this name.
     *
     * @param text for example "2018-11-10"; at most 200 characters
     * @return the date
     * @throws IllegalArgumentException if the text is not a date of ISO 8601-2, or the calendar does not have it
     */
    public static Edtf valueOf(String text) {
        return parse(text);
    }

    /**
     * Returns a day as a date.
     *
     * @param day from year -9999 to 9999
     * @return for example {@code 2018-11-10}
     * @throws IllegalArgumentException if the year has more than four digits
     */
    public static Edtf of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return parse(PlainDates.year(day.getYear())
                + PlainDates.part(day.getMonthValue())
                + PlainDates.part(day.getDayOfMonth()));
    }

    /**
     * Returns a month as a date.
     *
     * @param month from year -9999 to 9999
     * @return for example {@code 2018-11}
     * @throws IllegalArgumentException if the year has more than four digits
     */
    public static Edtf of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return parse(PlainDates.year(month.getYear()) + PlainDates.part(month.getMonthValue()));
    }

    /**
     * Returns a year as a date.
     *
     * @param year from -9999 to 9999
     * @return for example {@code 2018}
     * @throws IllegalArgumentException if the year has more than four digits
     */
    public static Edtf of(Year year) {
        return parse(PlainDates.year(Objects.requireNonNull(year, "year").getValue()));
    }

    /**
     * Returns a point in time as a date with a time of day in UTC.
     *
     * @param instant from year 0 to 9999
     * @return for example {@code 2018-11-10T10:30:00Z}
     * @throws IllegalArgumentException if the year is negative or has more than four digits
     */
    public static Edtf of(Instant instant) {
        return parse(Objects.requireNonNull(instant, "instant").toString());
    }

    /**
     * Returns a point in time as a date with a local time of day and its offset.
     *
     * @param time from year 0 to 9999, with an offset from -12:00 to +14:00 in whole minutes
     * @return for example {@code 2018-11-10T11:30:00+01:00}, always with seconds
     * @throws IllegalArgumentException if the year is negative or has more than four digits, or the offset is another one
     */
    public static Edtf of(OffsetDateTime time) {
        // toString() leaves out seconds that are 0.
        return parse(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Objects.requireNonNull(time, "time")));
    }

    /**
     * Returns the interval between two dates.
     *
     * @param start for example {@code 2018}
     * @param end for example {@code 2019-06}
     * @return for example {@code 2018/2019-06}
     * @throws IllegalArgumentException if either is an interval, a set or a list, or the end is before the start
     */
    public static Edtf interval(Edtf start, Edtf end) {
        return parse(single("start", start).text + "/" + single("end", end).text);
    }

    private static Edtf single(String name, Edtf date) {
        Objects.requireNonNull(date, name);
        if (date.isInterval() || date.isOneOf() || date.isAllOf()) {
            throw Invalid.value("date", "the " + name + " of an interval is a single date", date.text);
        }
        return date;
    }

    Days days() {
        Days known = days;
        if (known == null) {
            known = new Parser(text).parse().days();
            days = known;
        }
        return known;
    }

    /**
     * Returns the lowest level of the standard that has this form.
     *
     * @return 0, 1 or 2
     */
    public int level() {
        return level;
    }

    /**
     * Returns the first day that the date may mean.
     *
     * @return for example 2018-11-01 for {@code 2018-11}; empty if the start is open or unknown, or its year is beyond
     *     {@link LocalDate}
     */
    public Optional<LocalDate> earliest() {
        return days().first().toLocalDate();
    }

    /**
     * Returns the last day that the date may mean.
     *
     * @return for example 2018-11-30 for {@code 2018-11}; empty if the end is open or unknown, or its year is beyond
     *     {@link LocalDate}
     */
    public Optional<LocalDate> latest() {
        return days().last().toLocalDate();
    }

    /**
     * Returns the point in time.
     *
     * @return for example 2018-11-10T10:30:00Z; empty if there is no time of day with an offset
     */
    public Optional<Instant> instant() {
        return isInterval() ? Optional.empty() : Optional.ofNullable(moments).map(Moments::first);
    }

    /**
     * Returns the start of an interval.
     *
     * @return for example {@code 1964} for {@code 1964/2008}; empty if the start is open or unknown, and if this is not an
     *     interval
     */
    public Optional<Edtf> start() {
        return isInterval() ? side(text.substring(0, text.indexOf('/'))) : Optional.empty();
    }

    /**
     * Returns the end of an interval.
     *
     * @return for example {@code 2008} for {@code 1964/2008}; empty if the end is open or unknown, and if this is not an
     *     interval
     */
    public Optional<Edtf> end() {
        return isInterval() ? side(text.substring(text.indexOf('/') + 1)) : Optional.empty();
    }

    private static Optional<Edtf> side(String text) {
        return text.isEmpty() || text.equals("..") ? Optional.empty() : Optional.of(parse(text));
    }

    /** {@return whether this is an interval such as {@code 1964/2008}: it is written with a slash} */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** {@return whether this is an interval with a side that is open or unknown, such as {@code ../2019} or {@code 2019/}} */
    public boolean isOpenInterval() {
        return isOpenStart() && isInterval() || isOpenEnd() && isInterval() || isUnknownStart() || isUnknownEnd();
    }

    /** {@return whether there is no start: an interval such as {@code ../2019}, or a set such as {@code [..2019]}} */
    public boolean isOpenStart() {
        return text.startsWith("..") || text.startsWith("..", 1);
    }

    /** {@return whether there is no end: an interval such as {@code 2019/..}, or a set such as {@code [2019..]}} */
    public boolean isOpenEnd() {
        return text.endsWith("..") || text.endsWith("..]") || text.endsWith("..}");
    }

    /** {@return whether this is an interval whose start is unknown, such as {@code /2019}} */
    public boolean isUnknownStart() {
        return text.startsWith("/");
    }

    /** {@return whether this is an interval whose end is unknown, such as {@code 2019/}} */
    public boolean isUnknownEnd() {
        return text.endsWith("/");
    }

    /** {@return whether this is a set of which one member is meant, such as {@code [1984,1986]}, "1984 or 1986"} */
    public boolean isOneOf() {
        return text.startsWith("[");
    }

    /** {@return whether this is a list of which all members are meant, such as <code>{1984,1986}</code>, "1984 and 1986"} */
    public boolean isAllOf() {
        return text.startsWith("{");
    }

    /** {@return whether a part is marked as uncertain: it has a ? or %} */
    public boolean isUncertain() {
        return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }

    /** {@return whether a part is marked as approximate: it has a ~ or %} */
    public boolean isApproximate() {
        return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    }

    /** {@return whether a digit is left open, as in the year of {@code XXXX-11-10}: it has an X} */
    public boolean hasUnspecifiedDigits() {
        return text.indexOf('X') >= 0;
    }

    /**
     * Returns whether every day that another date may mean is one that this date allows. The marks ? ~ % do not matter, and
     * times of day only if those of both dates all have an offset: then points in time are compared, and one instant under two
     * offsets is the same. {@code T10:30Z} contains {@code T10:30:15Z}.
     *
     * <p>{@code XXXX-11-10} contains {@code 2018?-11-10}, {@code 2018} contains {@code 2018-06}, {@code ../2019} contains
     * {@code 2018-11}; {@code XXXX-11-10} does not contain {@code 2018-11}. An interval allows all days between its bounds,
     * but {@code XXXX-11-10/XXXX-11-12} allows three days of each year. A season that may be at either end of its year, such as
     * {@code 2018-28}, or on either hemisphere, allows both and not what is between them. True is always right. False may be too strict if only several members of a set together contain a date
     * with gaps, as {@code [2012,2016]} does {@code 201X-02-29}.
     *
     * @param other any date
     * @return true if the other date means no day that this date excludes
     */
    public boolean contains(Edtf other) {
        if (text.equals(Objects.requireNonNull(other, "other").text)) {
            return true;
        }
        return moments != null && other.moments != null
                ? moments.contains(other.moments)
                : days().contains(other.days());
    }

    /**
     * Returns whether this date is before another one, if that is known: {@code 2018} is before {@code 2019-03} and not before
     * {@code 2017}; whether {@code 2018-06} is before {@code 2018} is not known.
     *
     * <p>Days are compared without time zones. Points in time are compared if the times of day of both dates, and of both sides
     * of an interval, all have an offset. The result is an
     * {@code Optional}, because a plain {@code boolean} would have to guess: {@code a.isBefore(b).orElse(false)} is true only
     * if it is certain.
     *
     * @param other any date
     * @return true if every day that this date may mean is before every day that the other may mean; false if no day is before
     *     any; else empty, also if either date is marked as approximate or uncertain
     */
    public Optional<Boolean> isBefore(Edtf other) {
        Objects.requireNonNull(other, "other");
        return DayOrder.isBefore(this, other);
    }

    /**
     * Returns whether this date is after another one, if that is known. It is the reverse of {@link #isBefore}.
     *
     * @param other any date
     * @return true if every day that this date may mean is after every day that the other may mean; false if no day is after
     *     any; else empty, also if either date is marked as approximate or uncertain
     */
    public Optional<Boolean> isAfter(Edtf other) {
        return Objects.requireNonNull(other, "other").isBefore(this);
    }

    /** {@return the points in time, if there is no date without a time of day with an offset} */
    Optional<Moments> moments() {
        return Optional.ofNullable(moments);
    }

    /** {@return whether a time of day is given} */
    boolean hasTime() {
        return text.indexOf('T') >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edtf that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the canonical spelling, for example {@code 2018?-11-10}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return text;
    }
}
