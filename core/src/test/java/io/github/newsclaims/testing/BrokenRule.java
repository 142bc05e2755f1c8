package io.github.newsclaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.newsclaims.InvalidPartException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/**
 * A rule, and code that breaks it.
 *
 * @param reason the exact message, without the part at fault
 * @param path the part at fault; null where the error is about a value that has no parts to name
 * @param breaking what must fail
 */
public record BrokenRule(String reason, @Nullable String path, ThrowingCallable breaking) {
    /** A rule about a value without parts to name. */
    public static BrokenRule of(String reason, ThrowingCallable breaking) {
        return new BrokenRule(reason, null, breaking);
    }

    /** A rule about a part, or with an empty path about a value as a whole. */
    public static BrokenRule at(String path, String reason, ThrowingCallable breaking) {
        return new BrokenRule(reason, path, breaking);
    }

    /** Breaks the rule and compares the error. */
    public void verify() {
        Throwable error = catchThrowable(breaking);
        if (path == null) {
            assertThat(error)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(reason);
            return;
        }
        assertThat(error)
                .isExactlyInstanceOf(InvalidPartException.class)
                .hasMessage(path.isEmpty() ? reason : reason + " at " + path);
        InvalidPartException invalid = (InvalidPartException) error;
        assertThat(invalid.pointer()).isEqualTo(path);
        assertThat(invalid.description()).isEqualTo(reason);
    }

    @Override
    public String toString() {
        return path == null || path.isEmpty() ? reason : reason + " at " + path;
    }
}
