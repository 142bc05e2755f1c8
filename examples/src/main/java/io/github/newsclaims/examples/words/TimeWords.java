package io.github.newsclaims.examples.words;

import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.term.TimeModifier;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for a time: those of the article, and the date that they give. */
public final class TimeWords {
    private static final String OPEN = "..";
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-2([1-4])");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private TimeWords() {}

    /**
     * Returns the words for a time.
     *
     * @param time the time
     * @return for example {@code "on March 10" (XXXX-03-10, which is 2031-03-10)}
     */
    public static String of(TimeExpression time) {
        String date = date(time);
        if (time.wording().isEmpty()) {
            return date;
        }
        String words = WordPlaces.quoted(time.wording().get());
        return date.isEmpty() ? words + " (no date)" : words + " (" + date + ")";
    }

    /**
     * Returns the date of a time, as exactly as it is known.
     *
     * @param time the time
     * @return for example "2031-03-10"; the words of the article if they give no date
     */
    public static String shortly(TimeExpression time) {
        if (time.resolved().isPresent()) {
            return range(time.resolved().get().toString());
        }
        String date = date(time);
        return date.isEmpty() ? time.wording().map(WordPlaces::quoted).orElse("") : date;
    }

    private static String date(TimeExpression time) {
        String modifier = time.modifier().map(TimeWords::of).orElse("");
        Optional<String> event = time.event()
                .map(one -> one.claim()
                        .map(id -> "claim " + id)
                        .orElseGet(() -> one.entity().orElseThrow()))
                .map(given -> modifier + given);
        // The modifier belongs to the event if there is one.
        Optional<String> edtf = time.edtf().map(given -> (event.isPresent() ? "" : modifier) + range(given.toString()));
        String date = Stream.concat(edtf.stream(), event.stream()).collect(Collectors.joining(", "));
        if (time.resolved().isEmpty()) {
            return date;
        }
        String resolved = range(time.resolved().get().toString());
        boolean guess = resolved.indexOf('?') >= 0 || resolved.indexOf('%') >= 0;
        return date.isEmpty() ? resolved : date + (guess ? ", perhaps " : ", which is ") + resolved;
    }

    private static String of(TimeModifier modifier) {
        return switch (modifier) {
            case BEFORE -> "before ";
            case AFTER -> "after ";
            case ON_OR_BEFORE -> "not later than ";
            case ON_OR_AFTER -> "not earlier than ";
            case UNTIL -> "until ";
            case SINCE -> "since ";
            case DURING -> "during ";
            case START -> "start of ";
            case MIDDLE -> "middle of ";
            case END -> "end of ";
            case APPROXIMATELY -> "about ";
        };
    }

    /** Returns an interval of ISO 8601 in words, and anything else unchanged. */
    private static String range(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return season(edtf);
        }
        String from = season(edtf.substring(0, slash));
        String to = season(edtf.substring(slash + 1));
        if (from.equals(OPEN)) {
            return to.equals(OPEN) ? edtf : "not later than " + to;
        }
        return to.equals(OPEN) ? "from " + from + " on" : from.isEmpty() || to.isEmpty() ? edtf : from + " to " + to;
    }

    /** Returns a season in words, and anything else unchanged. */
    private static String season(String edtf) {
        Matcher season = SEASON.matcher(edtf);
        return season.matches() ? SEASONS.get(Integer.parseInt(season.group(2)) - 1) + " " + season.group(1) : edtf;
    }
}
