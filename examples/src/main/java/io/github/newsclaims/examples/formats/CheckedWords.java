package io.github.newsclaims.examples.formats;

import io.github.newsclaims.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Words that a tool gives, with their place if the text has them there.
 *
 * @param wording an {@link io.github.newsclaims.text.Anchor}, or {@link io.github.newsclaims.text.Words} if the place is wrong
 * @param problem why there is no place, for example {@code the text has "Nor" at 5 to 8}; null if there is one
 */
public record CheckedWords(Wording wording, @Nullable String problem) {}
