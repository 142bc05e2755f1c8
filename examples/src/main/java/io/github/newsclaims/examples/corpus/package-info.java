/** A corpus in SQL: loads articles into the flat tables of a DuckDB database or of Parquet files, and asks them questions. */
@NullMarked
package io.github.newsclaims.examples.corpus;

import org.jspecify.annotations.NullMarked;
