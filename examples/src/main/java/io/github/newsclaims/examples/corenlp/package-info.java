/** A reader of the JSON of Stanford CoreNLP, as an example of a reader of another tool's output. */
@NullMarked
package io.github.newsclaims.examples.corenlp;

import org.jspecify.annotations.NullMarked;
