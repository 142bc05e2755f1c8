/** Benchmarks: this library beside others, and its own work beside reading. Compiled in profile jmh only. */
@NullMarked
package io.github.newsclaims.benchmarks;

import org.jspecify.annotations.NullMarked;
