package io.github.newsclaims.examples.tables;

import io.github.newsclaims.Place;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns parts of the model into cells. */
final class Cells {
    /** The years that every database and every tool for tables has. */
    private static final int LAST_YEAR = 9999;

    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    private Cells() {}

    /** Returns a row of parts of the model: an optional part becomes its value or null, a term its word, a wording its text. */
    static @Nullable Object[] row(@Nullable Object... parts) {
        for (int index = 0; index < parts.length; index++) {
            parts[index] = cell(parts[index]);
        }
        return parts;
    }

    /** Returns parts with each part of an array among them in its place. */
    static @Nullable Object[] flat(@Nullable Object... parts) {
        return Arrays.stream(parts)
                .flatMap(part -> part instanceof Object[] inner ? Arrays.stream(inner) : Stream.of(part))
                .toArray();
    }

    private static @Nullable Object cell(@Nullable Object part) {
        if (part == null
                || part instanceof String
                || part instanceof Number && !(part instanceof BigDecimal)
                || part instanceof Boolean
                || part instanceof LocalDate) {
            return part;
        }
        if (part instanceof Optional<?> optional) {
            return cell(optional.orElse(null));
        }
        if (part instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (part instanceof Enum<?> word) {
            return word(word);
        }
        if (part instanceof Wording wording) {
            return String.join(" … ", wording.pieces());
        }
        if (part instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (part instanceof Instant instant) {
            LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            return inYears(time.toLocalDate()) ? time : null;
        }
        return part.toString();
    }

    static String word(Enum<?> constant) {
        return WORDS.computeIfAbsent(
                constant, named -> named.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static @Nullable LocalDate earliest(Optional<Edtf> date) {
        return date.flatMap(Edtf::earliest).filter(Cells::inYears).orElse(null);
    }

    static @Nullable LocalDate latest(Optional<Edtf> date) {
        return date.flatMap(Edtf::latest).filter(Cells::inYears).orElse(null);
    }

    /** Returns the date that is meant: the resolved one or, if there is none, the one that the words say. */
    static Optional<Edtf> date(Optional<TimeExpression> time) {
        return time.flatMap(given -> given.resolved().or(given::edtf));
    }

    static @Nullable String names(List<Place> places) {
        return joined("; ", places.stream().map(Place::name).toList());
    }

    static @Nullable String joined(String separator, List<?> parts) {
        return parts.isEmpty() ? null : parts.stream().map(Object::toString).collect(Collectors.joining(separator));
    }

    private static boolean inYears(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }
}
