package io.github.newsclaims.examples.averitec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A date with the day first and without leading zeros, as in "3-4-2031" for 3 April. */
final class AveritecDate {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private AveritecDate() {}

    static Optional<LocalDate> of(String text) {
        if (text.contains("--")) {
            // A year before Christ, which the formatter reads.
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, FORM));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
