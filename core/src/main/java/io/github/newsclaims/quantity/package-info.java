/**
 * Amounts as news reports them, their units, and the divisors of rates.
 *
 * <p>Numbers are decimals or fractions. 150 and 150.0 are equal, and no number is rounded:
 *
 * <pre>{@code
 * Amount.moreThan(50_000); // without an upper bound
 * Amount.about("1.5");
 * Amount.justUnder("2/3");
 * Amount.exact(1_500_000).withSignificantDigits(2); // "1.5 million"
 * Unit.currency("USD");
 * Per.MONTH;
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.quantity;

import org.jspecify.annotations.NullMarked;
