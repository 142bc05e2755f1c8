/** Benchmarks of this library against others, and of its own work against reading. Only profile jmh compiles them. */
@NullMarked
package io.github.newsclaims.benchmarks;

import org.jspecify.annotations.NullMarked;
