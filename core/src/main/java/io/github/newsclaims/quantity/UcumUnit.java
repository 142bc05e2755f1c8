package io.github.newsclaims.quantity;

import java.util.Map;
import java.util.TreeMap;

/**
 * A unit of UCUM as a multiple of base units.
 *
 * @param factor the multiple, for example 1000 for km
 * @param powers the base units with their powers, none of which is 0, for example m to the power of 1
 */
record UcumUnit(Ratio factor, Map<String, Integer> powers) {
    static final UcumUnit ONE = new UcumUnit(Ratio.ONE, Map.of());

    /** No code of news needs more. A greater power would cost much time and memory. */
    static final int MAX_POWER = 30;

    static UcumUnit base(String code) {
        return new UcumUnit(Ratio.ONE, Map.of(code, 1));
    }

    UcumUnit times(Ratio number) {
        return new UcumUnit(factor.times(number), powers);
    }

    UcumUnit times(UcumUnit other) {
        Map<String, Integer> product = new TreeMap<>(powers);
        other.powers.forEach((code, power) -> {
            int sum = product.getOrDefault(code, 0) + power;
            if (sum == 0) {
                product.remove(code);
            } else {
                product.put(code, sum);
            }
        });
        return new UcumUnit(factor.times(other.factor), product);
    }

    /** Returns this unit to a power, which is at most {@link #MAX_POWER} in either direction. */
    UcumUnit power(int exponent) {
        UcumUnit power = ONE;
        UcumUnit base = exponent < 0 ? inverse() : this;
        for (int count = Math.abs(exponent); count > 0; count--) {
            power = power.times(base);
        }
        return power;
    }

    UcumUnit inverse() {
        Map<String, Integer> inverse = new TreeMap<>();
        powers.forEach((code, power) -> inverse.put(code, -power));
        return new UcumUnit(factor.inverse(), inverse);
    }
}
