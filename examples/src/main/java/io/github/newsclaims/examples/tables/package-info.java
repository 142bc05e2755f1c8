/** The flat tables of a corpus, for databases: their columns, and the rows of an article. It knows no database. */
@NullMarked
package io.github.newsclaims.examples.tables;

import org.jspecify.annotations.NullMarked;
