package io.github.newsclaims.check;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * A wording with an amount and a unit in the notation of the shared phrases: {@code 5} exact, {@code ~50} about, {@code <50} and
 * {@code >50} open ranges, {@code 3~5} a range, {@code f2/3} a fraction, {@code v} vague,
 * {@code v12} vague with a magnitude.
 */
record AmountPhrase(String wording, String amount, String unit, int factor) {
    static AmountPhrase of(String line) {
        String[] parts = line.split("\t");
        return new AmountPhrase(parts[0], parts[1], parts[2], 1);
    }

    boolean hasNumber() {
        return !amount.startsWith("v");
    }

    AmountPhrase timesTen() {
        return new AmountPhrase(wording, amount, unit, 10);
    }

    /** Returns the findings of the rule about amounts for an article in a language. */
    List<Finding> findings(String language) {
        Figure figure = Figure.builder()
                .wording(wording)
                .amount(asAmount())
                .unit(asUnit())
                .measuredEntity("boats")
                .build();
        Claim claim =
                Claim.builder().id("c1").proposition("p").addFigure(figure).build();
        Article article =
                Article.builder().id("a").language(language).addClaim(claim).build();
        return ArticleCheck.standard().check(article).stream()
                .filter(finding -> finding.rule() == CheckRule.AMOUNT_DIFFERS)
                .toList();
    }

    private Amount asAmount() {
        if (amount.startsWith("v")) {
            Amount.Vague vague = Amount.vague();
            return amount.equals("v") ? vague : vague.withMagnitude(Long.parseLong(amount.substring(1)));
        }
        if (amount.startsWith("f")) {
            String[] terms = amount.substring(1).split("/");
            return Amount.fraction(Long.parseLong(terms[0]) * factor, Long.parseLong(terms[1]));
        }
        return switch (amount.charAt(0)) {
            case '~' -> Amount.about(scaled(amount.substring(1)));
            case '<' -> Amount.atMost(scaled(amount.substring(1)));
            case '>' -> Amount.moreThan(scaled(amount.substring(1)));
            default -> between();
        };
    }

    private Amount between() {
        int tilde = amount.indexOf('~');
        return tilde < 0
                ? Amount.exact(scaled(amount))
                : Amount.between(scaled(amount.substring(0, tilde)), scaled(amount.substring(tilde + 1)));
    }

    private BigDecimal scaled(String number) {
        return ReportedNumber.of(number).decimal().orElseThrow().multiply(BigDecimal.valueOf(factor));
    }

    private Unit asUnit() {
        return switch (unit) {
            case "count" -> Unit.COUNT;
            case "percent" -> Unit.PERCENT;
            case "pp" -> Unit.PERCENTAGE_POINTS;
            case "bp" -> Unit.BASIS_POINTS;
            case "times" -> Unit.TIMES;
            case "ordinal" -> Unit.ORDINAL;
            case "unitless" -> Unit.UNITLESS;
            default ->
                unit.startsWith("cur:")
                        ? Unit.currency(unit.substring("cur:".length()))
                        : Unit.measure(unit.substring("m:".length()));
        };
    }
}
