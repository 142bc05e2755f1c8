/** The way from a text to what a language model found in it: the prompt, the judgement of an answer, and the request to repair it. */
@NullMarked
package io.github.newsclaims.examples.llm;

import org.jspecify.annotations.NullMarked;
