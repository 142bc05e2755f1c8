/** Not exported: reads numbers in English words and digits, such as "one and a half million". */
@NullMarked
package io.github.newsclaims.internal.numbers;

import org.jspecify.annotations.NullMarked;
