package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.SchemaValue;
import io.github.newsclaims.json.internal.schemaorg.UnitNames;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the quantities that a claim mentions. */
final class FigureNodeReader {
    static final String OBSERVATION = "Observation";
    static final String QUANTITY = "QuantitativeValue";
    static final String MONEY = "MonetaryAmount";

    /** The properties of which a part may be kept. */
    static final String[] PARTS = {"marginOfError", "measurementDenominator", "observationAbout", "value"};

    private final PartyReader parties;
    private final Set<String> ids = new HashSet<>();

    FigureNodeReader(PartyReader parties) {
        this.parties = parties;
    }

    List<Figure> read(SchemaItem claim) {
        List<Figure> figures = new ArrayList<>();
        for (SchemaItem item : claim.objects("mentions")) {
            if (item.isA(OBSERVATION, QUANTITY, MONEY)) {
                figure(item).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private Optional<Figure> figure(SchemaItem item) {
        SchemaItem quantity = item.objects("value").stream()
                .filter(value -> value.isA(QUANTITY, MONEY))
                .findFirst()
                .orElse(item);
        Optional<String> words = item.peek("name");
        // Without a unit or an amount nothing of the node must be taken.
        SchemaItem trial = quantity.untraced();
        if (unit(trial).isEmpty()) {
            item.problem("its unit is not known");
            return Optional.empty();
        }
        if (amount(trial, words.isPresent()).isEmpty()) {
            item.problem("it has no amount that can be read");
            return Optional.empty();
        }
        Optional<Unit> unit = unit(quantity);
        Optional<Amount> amount = amount(quantity, words.isPresent());
        item.takeTypes(OBSERVATION, QUANTITY, MONEY);
        quantity.takeTypes(QUANTITY, MONEY);
        Figure.Builder figure = Figure.builder().amount(amount.get()).unit(unit.get());
        item.takeOwnId().filter(ids::add).ifPresent(figure::id);
        item.text("name").ifPresent(figure::wording);
        if (!(amount.get() instanceof Amount.Vague)) {
            margin(item, figure);
        }
        for (SchemaItem denominator : item.objects("measurementDenominator")) {
            denominator.takeTypes("StatisticalVariable");
            denominator.first("name", UnitNames::denominator).ifPresent(figure::addPer);
        }
        measured(item, figure);
        item.first("measurementMethod", FigureBasis::of).ifPresent(figure::basis);
        item.text("measurementQualifier").ifPresent(figure::qualifier);
        item.date("observationDate").map(TimeExpression::of).ifPresent(figure::asOf);
        return Optional.of(figure.extensions(item.rest(PARTS)).build());
    }

    private static Optional<Unit> unit(SchemaItem quantity) {
        if (quantity.isA(MONEY)) {
            return quantity.has("unitText")
                    ? Optional.empty()
                    : quantity.first("currency", Unit::currency).map(Unit.class::cast);
        }
        if (quantity.has("unitCode")) {
            return quantity.first("unitCode", UnitNames::ofCode);
        }
        return quantity.has("unitText") ? quantity.first("unitText", UnitNames::ofText) : Optional.of(Unit.COUNT);
    }

    private static Optional<Amount> amount(SchemaItem quantity, boolean hasWords) {
        if (quantity.has("multiplier")) {
            return Optional.empty();
        }
        Optional<ReportedNumber> value = quantity.first("value", ReportedNumber::of);
        if (value.isPresent()) {
            return value.map(number -> new Amount.Exact(number, OptionalInt.empty()));
        }
        Optional<Bound> lower = bound(quantity, "minValue");
        Optional<Bound> upper = bound(quantity, "maxValue");
        if (lower.isPresent() || upper.isPresent()) {
            try {
                return Optional.of(new Amount.Range(lower, upper, false));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return hasWords && !quantity.has("value") ? Optional.of(Amount.vague()) : Optional.empty();
    }

    private static Optional<Bound> bound(SchemaItem quantity, String name) {
        return quantity.first(name, ReportedNumber::of).map(number -> new Bound(number, true));
    }

    private static void margin(SchemaItem item, Figure.Builder figure) {
        for (SchemaItem margin : item.objects("marginOfError")) {
            margin.takeTypes(QUANTITY);
            margin.first("value", text -> {
                        BigDecimal number = Decimals.parse("margin", text);
                        if (number.signum() < 0) {
                            throw Invalid.value("margin", "it must not be negative", text);
                        }
                        return number;
                    })
                    .ifPresent(figure::margin);
        }
    }

    /** What is measured is a name, a node of the document, or both. */
    private void measured(SchemaItem item, Figure.Builder figure) {
        boolean hasName = false;
        boolean hasEntity = false;
        for (TracedNode value : item.values("observationAbout")) {
            boolean isName = !value.isObject()
                    || value.names().stream()
                            .allMatch(name -> List.of("@type", "name").contains(name));
            if (isName && !hasName) {
                SchemaItem thing = item.resolved(value);
                Optional<String> name = value.isObject() ? thing.text("name") : SchemaValue.text(value);
                if (name.isPresent()) {
                    hasName = true;
                    figure.measuredEntity(name.get());
                    thing.takeTypes("Thing");
                    if (!value.isObject()) {
                        SchemaValue.takeText(value);
                    }
                }
            } else if (!isName && !hasEntity) {
                Optional<String> id = parties.party(item, value);
                id.ifPresent(figure::entity);
                hasEntity = id.isPresent();
            }
        }
        item.text("variableMeasured").ifPresent(figure::measuredProperty);
    }
}
