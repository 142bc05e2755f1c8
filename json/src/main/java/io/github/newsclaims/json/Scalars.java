package io.github.newsclaims.json;

import io.github.newsclaims.internal.Invalid;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Types of the JDK that stand in JSON as a string; what is wrong with one is said in the words of the model. */
final class Scalars {
    private Scalars() {}

    static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw Invalid.value("URI", "it must be written as RFC 3986 asks", text);
        }
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Invalid.value("instant", "it must be written like 2031-04-02T10:00:00Z", text);
        }
    }
}
