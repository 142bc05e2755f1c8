/** Floor 1: amounts as news words them, the units they are in, and what they are per. */
@NullMarked
package io.github.newsclaims.quantity;

import org.jspecify.annotations.NullMarked;
