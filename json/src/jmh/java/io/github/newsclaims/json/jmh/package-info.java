/** Benchmarks, compiled and run by the profile jmh alone. */
@NullMarked
package io.github.newsclaims.json.jmh;

import org.jspecify.annotations.NullMarked;
