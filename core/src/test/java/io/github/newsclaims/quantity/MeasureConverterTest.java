package io.github.newsclaims.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact factors between units of measure. */
class MeasureConverterTest {
    @Test
    void convertsKilometresIntoMetres() {
        assertThat(MeasureConverter.exact().factor(Unit.measure("km"), Unit.measure("m")))
                .contains(Ratio.of(1000));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "t, kg, 1000",
                "GW, MW, 1000",
                "mm, km, 0.000001",
                "dag, mg, 10000",
                "MiBy, KiBy, 1024",
                "GiBy, By, 1073741824",
                "TiBy, GiBy, 1024",
                "GBy, Mbit, 8000",
                "h, min, 60",
                "wk, h, 168",
                "a, mo, 12",
                "a_j, d, 365.25",
                "mo_j, d, 30.4375",
                "km2, m2, 1000000",
                "har, m2, 10000",
                "km2, har, 100",
                "m3, L, 1000",
                "hl, l, 100",
                "kW.h, J, 3600000",
                "TW.h, kW.h, 1000000000",
                "km/h, m/s, 5/18",
                "m.s-1, km/h, 3.6",
                "m/s/s, m/s2, 1",
                "/h, Hz, 1/3600",
                "kg/(m.s2), Pa, 1",
                "10*3.m, km, 1",
                "10^3/uL, /nL, 1",
                "100.km, m, 100000",
                "[mi_i], km, 1.609344",
                "[nmi_i], m, 1852",
                "[kn_i], km/h, 1.852",
                "[ft_i], [in_i], 12",
                "[yd_i], cm, 91.44",
                "[acr_us], [ft_us]2, 43560",
                "[lb_av], g, 453.59237",
                "[ston_av], kg, 907.18474",
                "[stone_av], [lb_av], 14",
                "[oz_tr], g, 31.1034768",
                "[gal_us], L, 3.785411784",
                "[bbl_us], L, 158.987294928",
                "[gal_br], [pt_br], 8",
                "[psi], Pa, 8896443230521/1290320000",
                "atm, kPa, 101.325",
                "mm[Hg], Pa, 133.322",
                "mbar, hPa, 1",
                "kcal, kJ, 4.184",
                "[Cal], kcal, 1",
                "mSv, uSv, 1000",
                "REM, mSv, 10",
                "uCi, kBq, 37",
                "'', ', 1/60",
                "circ, deg, 360",
                "[ppm], %, 0.0001",
                "{points}, {points}, 1",
                "k{points}, {points}, ",
                "m{high}, m, ",
                "m, s, ",
                "mo, d, ",
                "a, h, ",
                "Cel, K, ",
                "[degF], [degF], ",
                "Sv, Gy, ",
                "Bq, Hz, ",
                "rad, deg, ",
                "kmin, min, ",
                "k[mi_i], [mi_i], ",
                "m2.5, m, ",
                "m31, m, ",
                "m., m, ",
                "0.m, m, ",
                "2, 1, 2",
                "{points}, {USDT}, ",
            })
    void knowsTheFactorOrThatThereIsNone(String from, String to, String factor) {
        assertThat(MeasureConverter.exact().factor(Unit.measure(from), Unit.measure(to)))
                .isEqualTo(Optional.ofNullable(factor)
                        .map(number -> ReportedNumber.of(number).ratio()));
    }

    @Test
    void doesNotReadALongTerm() {
        Unit.Measure metre = Unit.measure("m");
        assertThat(MeasureConverter.exact().factor(Unit.measure("m" + ".m/m".repeat(49) + ".1"), metre))
                .contains(Ratio.ONE);
        assertThat(MeasureConverter.exact().factor(Unit.measure("m" + ".m/m".repeat(49) + ".1.1"), metre))
                .isEmpty();
    }

    static List<String> codes() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MeasureConverter.class.getResourceAsStream("ucum.tsv")),
                StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> !line.startsWith("#") && !line.contains("\tprefix\t"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void convertsEachUnitOfTheTableThereAndBack(String code) {
        Unit.Measure unit = Unit.measure(code);
        Unit.Measure two = Unit.measure("2." + code);
        assertThat(MeasureConverter.exact().factor(two, unit)).contains(Ratio.of(2));
        assertThat(MeasureConverter.exact().factor(unit, two))
                .contains(Ratio.of(2).inverse());
    }
}
