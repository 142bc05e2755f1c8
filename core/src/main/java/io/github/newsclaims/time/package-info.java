/**
 * Dates as news reports them, in the Extended Date/Time Format (EDTF) of ISO 8601-2:2019.
 *
 * <p>A date may be partial, approximate or open:
 *
 * <pre>{@code
 * Edtf.parse("XXXX-11-10"); // "November 10", the year is not known
 * Edtf.parse("../2019");    // "by the end of 2019"
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.time;

import org.jspecify.annotations.NullMarked;
