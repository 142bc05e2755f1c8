package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How each pair of {@code figures/pairs.tsv} is recorded: one line for each pair, all about the same workers. */
final class PairModels {
    private static final Unit USD = Unit.currency("USD");
    private static final ConversionFactor MONTH = ConversionFactor.of(Unit.measure("mo"), Unit.measure("d"), "30");
    private static final ConversionFactor MEAN_MONTH =
            ConversionFactor.of(Unit.measure("mo"), Unit.measure("d"), "30.416666666666667");
    private static final ConversionFactor YEAR = ConversionFactor.of(Unit.measure("a"), Unit.measure("d"), "365");
    private static final ConversionFactor EURO = ConversionFactor.of(Unit.currency("EUR"), USD, "1.1");
    private static final ConversionFactor DOLLAR = ConversionFactor.of(USD, Unit.currency("EUR"), "0.9");
    private static final ConversionFactor CROWN =
            ConversionFactor.of(Unit.currency("EUR"), Unit.currency("NOK"), "11.5");

    /**
     * A pair as it is recorded.
     *
     * @param first the first figure
     * @param second the second figure
     * @param factors the factors that the pair names
     */
    record Pair(Figure first, Figure second, List<ConversionFactor> factors) {
        ComparisonRules rules() {
            ComparisonRules rules = ComparisonRules.standard();
            for (ConversionFactor factor : factors) {
                rules = rules.withFactor(factor);
            }
            return rules;
        }
    }

    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    private PairModels() {}

    static Map<String, Pair> all() {
        PairModels models = new PairModels();
        models.addShares();
        models.addNumbers();
        models.addContexts();
        models.addRates();
        models.addOthers();
        return models.pairs;
    }

    private void addShares() {
        add("12 percent vs 12 percentage points", percent("12"), of("12", Unit.PERCENTAGE_POINTS));
        add(
                "0.25 pp vs 25 bp as count of 'basis points'",
                of("0.25", Unit.PERCENTAGE_POINTS),
                count("25").withMeasuredEntity("basis points"));
        add("two thirds vs 66%", fraction("2/3"), percent("66"));
        add("two thirds vs 67%", fraction("2/3"), percent("67"));
        add("two thirds vs 66.67%", fraction("2/3"), percent("66.67"));
        add("two thirds vs 65%", fraction("2/3"), percent("65"));
        add("half vs 50%", fraction("1/2"), percent("50"));
        add("half vs 49%", fraction("1/2"), percent("49"));
        add("a third vs 30%", fraction("1/3"), percent("30"));
        add("a quarter vs about 26%", fraction("1/4"), of(Amount.about(26), Unit.PERCENT));
        add("one in five vs 0.2 unitless", fraction("1/5"), of("0.2", Unit.UNITLESS));
        add("0.2 unitless vs 20%", of("0.2", Unit.UNITLESS), percent("20"));
        add("two quarters vs one half", fraction("2/4"), fraction("1/2"));
        add("about half (approx .5 unitless) vs 48%", of(Amount.about("0.5"), Unit.UNITLESS), percent("48"));
        add("more than half (range .5 unitless) vs 54%", of(Amount.moreThan("0.5"), Unit.UNITLESS), percent("54"));
        add("66.7% vs 67%", percent("66.7"), percent("67"));
        add(
                "55 per 100,000 inhabitants vs 0.055 percent",
                count("55").withPer(Per.counted(100_000, "inhabitants")),
                percent("0.055"));
    }

    private void addNumbers() {
        add("50,000 vs more than 50,000", count("50000"), count(Amount.moreThan(50_000)));
        add("at least 50,000 vs more than 50,000", count(Amount.atLeast(50_000)), count(Amount.moreThan(50_000)));
        add("more than 50,000 vs 49,000", count(Amount.moreThan(50_000)), count("49000"));
        add("more than 50,000 vs about 50,000", count(Amount.moreThan(50_000)), count(Amount.about(50_000)));
        add("nearly 50,000 vs more than 50,000", count(Amount.justUnder(50_000)), count(Amount.moreThan(50_000)));
        add("nearly 50,000 vs 50,100", count(Amount.justUnder(50_000)), count("50100"));
        add("just over 100 vs nearly 100", count(Amount.justOver(100)), count(Amount.justUnder(100)));
        add("just over 100 vs 91", count(Amount.justOver(100)), count("91"));
        add("nearly 100 vs 109", count(Amount.justUnder(100)), count("109"));
        add("3-5 vs 5-7", count(Amount.between(3, 5)), count(Amount.between(5, 7)));
        add("3-5 vs 6-7", count(Amount.between(3, 5)), count(Amount.between(6, 7)));
        add("between 5 and 5 vs 5", count(Amount.between(5, 5)), count("5"));
        add("counts: more than 5 and fewer than 6 vs 5.5", count(betweenExclusive(5, 6)), count("5.5"));
        add("counts: more than 5 vs fewer than 6", count(Amount.moreThan(5)), count(Amount.lessThan(6)));
        add("-3% vs 3%", percent("-3"), percent("3"));
        add("about -3% vs -3.2%", of(Amount.about(-3), Unit.PERCENT), percent("-3.2"));
        add("about -3% vs 3%", of(Amount.about(-3), Unit.PERCENT), percent("3"));
        add("about 0 vs 1", count(Amount.about(0)), count("1"));
        add("0 vs less than 1", count("0"), count(Amount.lessThan(1)));
        add("52 ±3 vs 55", margin("52", "3"), percent("55"));
        add("52 ±3 vs 56", margin("52", "3"), percent("56"));
        add("52 ±3 vs 58 ±3", margin("52", "3"), margin("58", "3"));
        add("52 ±3 vs 52", margin("52", "3"), percent("52"));
        add("52 ±0 vs 52", margin("52", "0"), percent("52"));
        add("margin on count, 1000±50 vs 1040", count("1000").withMargin(new BigDecimal(50)), count("1040"));
        add(
                "range with approx: 'about 30 to 40' as between vs 41",
                count(Amount.between(30, 40).withApproximate(true)),
                count("41"));
        add("1.5bn vs 1,500m", count("1500000000"), count("1500000000").withWording("1,500m"));
        add("10 lakh vs 1 million", count("1000000").withWording("10 lakh"), count("1000000"));
        add("doubling: 4M vs 2M same", count("4000000"), count("2000000"));
        add("approx tolerance edge 100 vs 110", count(Amount.about(100)), count("110"));
        add("approx tolerance edge 100 vs 111", count(Amount.about(100)), count("111"));
        add("about 1 vs about 2", count(Amount.about(1)), count(Amount.about(2)));
        add("about 50% vs 46%", of(Amount.about(50), Unit.PERCENT), percent("46"));
        add("about 2% vs 2.4%", of(Amount.about(2), Unit.PERCENT), percent("2.4"));
        add("at least 12 then 15", count(Amount.atLeast(12)), count("15"));
        add("at least 15 then 12", count(Amount.atLeast(15)), count("12"));
        add(
                "dozens vague vs 3",
                Figure.vague("dozens", "workers").withAmount(Amount.vague().withMagnitude(12)),
                count("3"));
        add("none 0 vs dozens", count("0"), Figure.vague("dozens", "workers"));
    }

    private void addContexts() {
        add("USD assumed vs USD", of("100", Unit.assumedCurrency("USD")), of("100", USD));
        add("USD assumed 100 vs CAD 100", of("100", Unit.assumedCurrency("USD")), of("100", Unit.currency("CAD")));
        add("same currency 2018 vs 2019", at(of("100", USD), "2018"), at(of("120", USD), "2019"));
        add("2018 vs 2018-01, differing", at(count("100"), "2018"), at(count("200"), "2018-01"));
        Figure early = count("100").withAsOf(TimeExpression.of("2018").withModifier(TimeModifier.START));
        Figure late = count("100").withAsOf(TimeExpression.of("2018").withModifier(TimeModifier.END));
        add("2018 vs early 2018, same number", at(count("100"), "2018"), early);
        add("early 2018 vs late 2018, same number", early, late);
        add("early 2018 vs December 2018, same number", early, at(count("100"), "2018-12"));
        add(
                "asOf instant same, different offsets",
                at(count("100"), "2018-11-10T12:00:00Z"),
                at(count("100"), "2018-11-10T14:00:00+02:00"));
        add(
                "asOf instant same, conflict",
                at(count("100"), "2018-11-10T12:00:00Z"),
                at(count("200"), "2018-11-10T14:00:00+02:00"));
        add("asOf 199X? decade vs 199", at(count("100"), "199X?"), at(count("100"), "199"));
        add("asOf 2018 vs 2018/2018", at(count("100"), "2018"), at(count("100"), "2018/2018"));
        add("asOf spring 2018 vs 2018-04", at(count("100"), "2018-21"), at(count("100"), "2018-04"));
        add("asOf spring 2018 vs 2018-10", at(count("100"), "2018-21"), at(count("100"), "2018-10"));
        add("asOf Q1 2018 vs 2018-02", at(count("100"), "2018-33"), at(count("100"), "2018-02"));
        add("workers vs worker", count("100"), count("100").withMeasuredEntity("worker"));
        add(
                "guest workers vs guest-workers",
                count("100").withMeasuredEntity("guest workers"),
                count("100").withMeasuredEntity("guest-workers"));
        add(
                "Türkiye NFC vs NFD",
                count("100").withPlaces(List.of(Place.of("T\u00fcrkiye"))),
                count("100").withPlaces(List.of(Place.of("Tu\u0308rkiye"))));
        add("fullwidth", count("100"), count("100").withMeasuredEntity("\uff37\uff4f\uff52\uff4b\uff45\uff52\uff53"));
        add("U.S. vs United States", in("U.S."), in("United States"));
        add("same number, one with place", count("100"), in("Skarvik"));
        add("diff number, one with place", count("200"), in("Skarvik"));
        add(
                "qualifier before tax vs after tax",
                count("100").withQualifier("before tax"),
                count("100").withQualifier("after tax"));
        add(
                "entity deaths vs property deaths",
                count("100").withMeasuredEntity("deaths"),
                count("100").withoutMeasuredEntity().withMeasuredProperty("deaths"));
        add("target 100 vs 80 counted", basis("100", FigureBasis.TARGET), basis("80", FigureBasis.COUNTED));
        add("estimated 93,000 vs 120,000", basis("93000", FigureBasis.ESTIMATED), count("120000"));
        add(
                "projected 100 for 2030 vs counted 80 in 2030",
                at(basis("100", FigureBasis.PROJECTED), "2030"),
                at(basis("80", FigureBasis.COUNTED), "2030"));
        add("up 5% vs 5% no trend", up("5"), percent("5"));
        add("up 5% vs down 7%", up("5"), percent("7").withTrend(Trend.DECREASING));
        add(
                "up 5% vs exact -5%",
                up("5").withMeasures(Measures.CHANGE), percent("-5").withMeasures(Measures.CHANGE));
    }

    private void addRates() {
        add("per capita vs total", of("10", USD).withPer(Per.each("person")), of("10", USD));
        add("$10 a day vs $300 a month", rate("10", Per.DAY), rate("300", Per.MONTH));
        add("$10 a day vs $300 a month, factor 30", rate("10", Per.DAY), rate("300", Per.MONTH), MONTH);
        add("$10 a day vs $3650 a year, factor 365", rate("10", Per.DAY), rate("3650", Per.YEAR), YEAR);
        add(
                "$10 a day vs $304.1666 a month, factor 365/12 (30.416666666666667)",
                rate("10", Per.DAY),
                rate("304.1666", Per.MONTH),
                MEAN_MONTH);
        add("$10/day vs $70/week", rate("10", Per.DAY), rate("70", Per.WEEK));
        add("$10 a day P1D vs PT24H", rate("10", Per.DAY), rate("10", Per.period("PT24H")));
        add(
                "$6000 per person per year vs per year per person",
                rate("6000", Per.each("person"), Per.YEAR),
                rate("6000", Per.YEAR, Per.each("person")));
        add("per person vs per head", rate("10", Per.each("person")), rate("10", Per.each("head")));
        add("per person vs per persons", rate("10", Per.each("person")), rate("10", Per.each("persons")));
        add("per m vs per km", rate("10", Per.measured("m")), rate("10000", Per.measured("km")));
        add(
                "per every 2 months vs year",
                rate("10", new Per.Period(BigDecimal.valueOf(2), "P1M")),
                rate("60", Per.YEAR));
        add("USD/EUR with factor, 1.1", of("110", USD), of("100", Unit.currency("EUR")), EURO);
        add("chain USD→EUR→NOK two factors", of("100", USD), of("1035", Unit.currency("NOK")), DOLLAR, CROWN);
    }

    private void addOthers() {
        add("ordinal 3 vs count 3", of("3", Unit.ORDINAL), count("3"));
        add("3 times vs 200 percent", of("3", Unit.TIMES), percent("200"));
        add("3 times vs 3 unitless", of("3", Unit.TIMES), of("3", Unit.UNITLESS));
        add("5 km vs 5000 m", measure("5", "km"), measure("5000", "m"));
        add("90 min vs 1.5 h", measure("90", "min"), measure("1.5", "h"));
        add("half an hour vs 30 min", measure("1/2", "h"), measure("30", "min"));
        add("18 months vs 1.5 years", measure("18", "mo"), measure("1.5", "a"));
        add("1 month vs 1 'mo_j'", measure("1", "mo"), measure("1", "mo_j"));
        add(
                "60 km/h vs 60 km per hour",
                measure("60", "km/h"),
                measure("60", "km").withPer(Per.HOUR));
        add("36 degF vs Cel", measure("36", "[degF]"), measure("36", "Cel"));
    }

    private void add(String words, Figure first, Figure second, ConversionFactor... factors) {
        pairs.put(words, new Pair(first, second, List.of(factors)));
    }

    private static Figure of(Amount amount, Unit unit) {
        return Figure.of(amount, unit).withMeasuredEntity("workers");
    }

    private static Figure of(String amount, Unit unit) {
        return of(Amount.exact(amount), unit);
    }

    private static Figure count(Amount amount) {
        return of(amount, Unit.COUNT);
    }

    private static Figure count(String amount) {
        return of(amount, Unit.COUNT);
    }

    private static Figure percent(String amount) {
        return of(amount, Unit.PERCENT);
    }

    private static Figure fraction(String amount) {
        return of(amount, Unit.UNITLESS);
    }

    private static Figure measure(String amount, String code) {
        return of(amount, Unit.measure(code));
    }

    private static Figure margin(String amount, String margin) {
        return percent(amount).withMargin(new BigDecimal(margin));
    }

    private static Figure basis(String amount, FigureBasis basis) {
        return count(amount).withBasis(basis);
    }

    private static Figure up(String amount) {
        return percent(amount).withTrend(Trend.INCREASING);
    }

    private static Figure at(Figure figure, String edtf) {
        return figure.withAsOf(TimeExpression.of(edtf));
    }

    private static Figure in(String place) {
        return count("100").withPlaces(List.of(Place.of(place)));
    }

    private static Figure rate(String amount, Per... per) {
        return of(amount, USD).withPer(List.of(per));
    }

    private static Amount betweenExclusive(long lower, long upper) {
        return new Amount.Range(
                Optional.of(new Bound(ReportedNumber.of(lower), false)),
                Optional.of(new Bound(ReportedNumber.of(upper), false)),
                false);
    }
}
