package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.MarkupText;
import io.github.newsclaims.json.internal.schemaorg.NodeIds;
import io.github.newsclaims.json.internal.schemaorg.NodeOut;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.UnitNames;
import io.github.newsclaims.json.internal.schemaorg.WebDates;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes figures: a QuantitativeValue or a MonetaryAmount, or an Observation if more than the amount is known. */
final class FigureNodeWriter {
    private static final List<String> OBSERVED =
            List.of("per", "margin", "measuredEntity", "entity", "measuredProperty", "qualifier", "basis", "asOf");

    private final PartyWriter parties;
    private final @Nullable ArticleText text;

    /** @param text the text; empty unless reading finds the place of the claim in it again */
    FigureNodeWriter(PartyWriter parties, Optional<ArticleText> text) {
        this.text = text.orElse(null);
        this.parties = parties;
    }

    Map<String, @Nullable Object> figure(Claim claim, Figure figure, TracedNode ours) {
        boolean isMoney = figure.unit() instanceof Unit.Currency;
        boolean isObserved = OBSERVED.stream().anyMatch(ours::has);
        String plain = isMoney ? FigureNodeReader.MONEY : FigureNodeReader.QUANTITY;
        NodeOut out = new NodeOut(isObserved ? FigureNodeReader.OBSERVATION : plain);
        figure.id().ifPresent(id -> out.put(SchemaItem.ID, NodeIds.of(claim.id(), id)));
        ours.take("id");
        words(claim, figure, ours, out);
        NodeOut quantity = isObserved && isMoney ? new NodeOut(FigureNodeReader.MONEY) : out;
        amount(figure, ours, quantity);
        unit(figure.unit(), ours, quantity);
        if (quantity != out) {
            out.put("value", quantity.map());
        }
        rates(figure, ours, out);
        measured(figure, ours, out);
        return out.rest(ours, FigureNodeReader.PARTS).map();
    }

    private void words(Claim claim, Figure figure, TracedNode ours, NodeOut out) {
        if (figure.wording().isEmpty()) {
            return;
        }
        if (figure.wording().get().pieces().size() > 1) {
            ours.problem("wording", "a name is one string, and the words are in pieces");
        } else {
            out.put("name", MarkupText.written(figure.wording().get().text()));
            TracedNode node = ours.member("wording").orElseThrow();
            String words = figure.wording().get().text();
            boolean hasPlace = figure.wording().get().anchor().isPresent();
            if (hasPlace && !isPlaced(words, claim)) {
                node.report(LossOutcome.UNPLACED, "reading cannot find the place of the words again");
            } else if (!words.equals(words.strip()) || figure.wording().get().hasContext()) {
                node.report(LossOutcome.CHANGED, "white space and characters around the words are lost");
            }
            node.take();
        }
    }

    /** Returns whether reading finds the place of words in those of the claim again. */
    private boolean isPlaced(String words, Claim claim) {
        Anchor whole = claim.wording().orElseThrow().anchor().orElse(null);
        return text != null
                && whole != null
                && text.findWord(words).all().stream().filter(whole::contains).count() == 1;
    }

    private static void amount(Figure figure, TracedNode ours, NodeOut out) {
        TracedNode node = ours.member("amount").orElseThrow();
        Amount amount = figure.amount();
        if (amount instanceof Amount.Exact exact) {
            out.put("value", number(exact.number()));
            exact.significantDigits()
                    .ifPresent(
                            digits -> node.report(LossOutcome.CHANGED, "the number of digits that were said is lost"));
        } else if (amount instanceof Amount.Approximate about) {
            out.put("value", number(about.number()));
            node.report(LossOutcome.CHANGED, "schema.org does not say that a number is approximate");
        } else if (amount instanceof Amount.Range range) {
            range.lower().map(Bound::number).ifPresent(number -> out.put("minValue", number(number)));
            range.upper().map(Bound::number).ifPresent(number -> out.put("maxValue", number(number)));
            boolean isExclusive =
                    range.lower().filter(bound -> !bound.inclusive()).isPresent()
                            || range.upper().filter(bound -> !bound.inclusive()).isPresent();
            if (isExclusive || range.approximate()) {
                node.report(LossOutcome.CHANGED, "the bounds of schema.org are inclusive and exact");
            }
        } else if (((Amount.Vague) amount).magnitude().isPresent()) {
            node.report(LossOutcome.CHANGED, "the magnitude of vague words is lost");
        }
        node.take();
    }

    /** Returns a number of JSON, or a string for a fraction. */
    private static Object number(ReportedNumber number) {
        if (number instanceof ReportedNumber.Decimal decimal) {
            return decimal.value();
        }
        ReportedNumber.Fraction fraction = (ReportedNumber.Fraction) number;
        return fraction.numerator() + "/" + fraction.denominator();
    }

    private static void unit(Unit unit, TracedNode ours, NodeOut out) {
        if (unit instanceof Unit.Currency currency) {
            out.put("currency", currency.code());
            if (currency.assumed()) {
                ours.member("unit")
                        .ifPresent(node -> node.report(LossOutcome.CHANGED, "it is lost that the currency is assumed"));
            }
        } else {
            out.put("unitCode", UnitNames.code(unit)).put("unitText", UnitNames.text(unit));
        }
        ours.take("unit");
    }

    private static void rates(Figure figure, TracedNode ours, NodeOut out) {
        if (figure.margin().isPresent()) {
            BigDecimal margin = figure.margin().get();
            out.put(
                    "marginOfError",
                    new NodeOut(FigureNodeReader.QUANTITY).put("value", margin).map());
            ours.take("margin");
        }
        List<Object> denominators = new ArrayList<>();
        List<TracedNode> nodes = ours.nodes("per");
        for (int index = 0; index < figure.per().size(); index++) {
            Per per = figure.per().get(index);
            Optional<String> name = UnitNames.denominator(per);
            if (name.isPresent()) {
                denominators.add(new NodeOut("StatisticalVariable")
                        .put("name", name.get())
                        .map());
                nodes.get(index).take();
            } else {
                nodes.get(index).problem("it would be read as another divisor");
            }
        }
        out.putMany("measurementDenominator", denominators);
    }

    private void measured(Figure figure, TracedNode ours, NodeOut out) {
        List<Object> about = new ArrayList<>();
        NodeOut named = new NodeOut("Thing").text(ours, "measuredEntity", "name");
        if (named.has("name")) {
            about.add(named.map());
        }
        figure.entity().ifPresent(id -> {
            about.add(parties.about(id));
            ours.take("entity");
        });
        out.putMany("observationAbout", about);
        out.text(ours, "measuredProperty", "variableMeasured").text(ours, "qualifier", "measurementQualifier");
        out.word(ours, "basis", "measurementMethod");
        Optional<TimeExpression> asOf = figure.asOf();
        asOf.ifPresent(time -> out.putText("observationDate", WebDates.take(ours, "asOf", time)));
    }
}
