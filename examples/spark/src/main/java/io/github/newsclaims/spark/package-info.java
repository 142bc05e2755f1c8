/** A corpus on Apache Spark: the tables and the queries of the examples, read by the library inside the executors. */
@NullMarked
package io.github.newsclaims.spark;

import org.jspecify.annotations.NullMarked;
