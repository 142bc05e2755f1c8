/** What a reader or writer of one format is for the command line, and what readers of other tools' files share. */
@NullMarked
package io.github.newsclaims.examples.formats;

import org.jspecify.annotations.NullMarked;
