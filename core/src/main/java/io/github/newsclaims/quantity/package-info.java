/**
 * Amounts as news reports them, their units, and what a rate is per.
 *
 * <p>For everyone who makes or reads figures. Numbers are decimals, so 150 and 150.0 are equal, and nothing is rounded:
 *
 * <pre>{@code
 * Amount.moreThan(50_000); // no upper bound is invented
 * Unit.currency("USD");
 * Per.MONTH;
 * }</pre>
 */
@NullMarked
package io.github.newsclaims.quantity;

import org.jspecify.annotations.NullMarked;
