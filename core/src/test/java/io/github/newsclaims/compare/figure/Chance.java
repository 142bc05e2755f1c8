package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.ArticleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random figures and articles from a fixed seed. Each part has few values, so that they often agree. */
final class Chance {
    private static final int SENTENCES = 12;
    private static final ArticleText TEXT = ArticleText.of(IntStream.range(0, SENTENCES)
            .mapToObj(number -> "Sentence " + (char) ('A' + number) + " says this. He left.")
            .collect(Collectors.joining(" ")));

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    Figure figure() {
        Amount amount = amount();
        Figure.Builder figure = Figure.builder().wording("words").amount(amount).unit(unit());
        if (!(amount instanceof Amount.Vague) && random.nextInt(4) == 0) {
            figure.margin(BigDecimal.valueOf(random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            figure.addPer(oneOf(
                    Per.MONTH,
                    Per.YEAR,
                    Per.DAY,
                    Per.each("boat"),
                    Per.counted(10, "boat"),
                    Per.measured("h"),
                    Per.measured("km")));
        }
        maybe("boats", "BOATS", "crews").ifPresent(figure::measuredEntity);
        seldom("pay", "size").ifPresent(figure::measuredProperty);
        seldom("at sea", "ashore").ifPresent(figure::qualifier);
        seldom("Skarvik", "Rostad").ifPresent(figure::addPlace);
        seldom(
                        TimeExpression.of("2031"),
                        TimeExpression.of("2031-04"),
                        TimeExpression.of("2030").withModifier(oneOf(TimeModifier.values())),
                        TimeExpression.words("last spring"))
                .ifPresent(figure::asOf);
        seldom(FigureBasis.ESTIMATED, FigureBasis.COUNTED, FigureBasis.TARGET).ifPresent(figure::basis);
        seldom(Measures.values()).ifPresent(figure::measures);
        seldom(Trend.values()).ifPresent(figure::trend);
        return figure.build();
    }

    /** Returns another figure, which is often about the same thing as the first. */
    Figure another(Figure first) {
        if (random.nextBoolean()) {
            return figure();
        }
        Figure other = figure();
        return first.withoutMargin().toBuilder()
                .amount(random.nextBoolean() ? first.amount() : other.amount())
                .per(random.nextBoolean() ? first.per() : other.per())
                .unit(random.nextBoolean() ? first.unit() : other.unit())
                .build();
    }

    private Amount amount() {
        BigDecimal value = BigDecimal.valueOf(random.nextInt(41) - 20L).movePointLeft(random.nextInt(2));
        return switch (random.nextInt(8)) {
            case 0 -> new Amount.Approximate(ReportedNumber.of(value), oneOf(Approximation.values()));
            case 1 -> new Amount.Range(Optional.of(bound(value)), Optional.empty(), random.nextInt(4) == 0);
            case 2 -> new Amount.Range(Optional.empty(), Optional.of(bound(value)), random.nextInt(4) == 0);
            case 3 -> {
                int width = random.nextInt(9);
                yield width == 0
                        ? Amount.between(value, value).withApproximate(random.nextInt(4) == 0)
                        : new Amount.Range(
                                Optional.of(bound(value)),
                                Optional.of(bound(value.add(BigDecimal.valueOf(width)))),
                                random.nextInt(4) == 0);
            }
            case 4 -> fraction();
            case 5 -> random.nextInt(3) == 0 ? Amount.vague() : Amount.exact(value);
            case 6 -> Amount.exact(value).withSignificantDigits(4);
            default -> Amount.exact(value.movePointRight(random.nextInt(3)));
        };
    }

    private Amount fraction() {
        String words = random.nextInt(5) + "/" + (2 + random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> new Amount.Approximate(ReportedNumber.of(words), oneOf(Approximation.values()));
            case 1 -> random.nextBoolean() ? Amount.moreThan(words) : Amount.atMost(words);
            default -> Amount.exact(words);
        };
    }

    private Bound bound(BigDecimal value) {
        return new Bound(ReportedNumber.of(value), random.nextBoolean());
    }

    private Unit unit() {
        return oneOf(
                Unit.COUNT,
                Unit.COUNT,
                Unit.COUNT,
                Unit.PERCENT,
                Unit.PERCENTAGE_POINTS,
                Unit.BASIS_POINTS,
                Unit.UNITLESS,
                Unit.currency("NOK"),
                Unit.assumedCurrency("NOK"),
                Unit.currency("USD"),
                Unit.measure("h"),
                Unit.measure("km"),
                Unit.measure("m"),
                Unit.measure("km/h"),
                Unit.measure("d"));
    }

    /** Returns an article with claims of one or more sentences, which may overlap; some have no place. */
    Article article(String id) {
        Article.Builder article = start(id);
        for (int number = 0; number < 8; number++) {
            int from = random.nextInt(SENTENCES);
            int to = Math.min(SENTENCES - 1, from + random.nextInt(2));
            Claim.Builder claim = parts(Claim.builder().id("c" + number));
            if (random.nextInt(5) > 0) {
                claim.wording(TEXT.from("Sentence " + (char) ('A' + from))
                        .through(from == to ? "says this." : (char) ('A' + to) + " says this.")
                        .first());
            } else if (random.nextBoolean()) {
                claim.wording("He left.");
            }
            article.addClaim(claim.build());
        }
        return article.build();
    }

    /** Returns an article with at most one claim for each sentence, in any order, each with the whole sentence. */
    Article plainArticle(String id) {
        Article.Builder article = start(id);
        List<Integer> sentences =
                new ArrayList<>(IntStream.range(0, SENTENCES).boxed().toList());
        Collections.shuffle(sentences, random);
        for (int number = 0; number < 6; number++) {
            String words = "Sentence " + (char) ('A' + sentences.get(number)) + " says this.";
            article.addClaim(parts(Claim.builder().id("c" + number))
                    .wording(TEXT.find(words).only())
                    .build());
        }
        return article.build();
    }

    private Article.Builder start(String id) {
        Article.Builder article = Article.builder().id(id).text(TEXT);
        Source named = Source.person("s1", oneOf("Ida Nor", "Tor Ek"));
        article.addSource(seldom("mayor", "cook").map(named::withRole).orElse(named));
        int mentioned = 1 + random.nextInt(2);
        article.addSource(Source.unnamed("s2", mentioned == 1 ? "a shift leader" : "a cook")
                .plusMention(TEXT.findWord("He").skip(mentioned - 1).first()));
        if (random.nextInt(3) > 0) {
            article.addProvenance(Provenance.by(oneOf("quote-finder", "figure-finder", "Ida Nor")));
        }
        return article;
    }

    private Claim.Builder parts(Claim.Builder claim) {
        claim.proposition(oneOf("One says so.", "Two say so.", "Three say so."));
        seldom("Skarvik", "Rostad").ifPresent(claim::addPlace);
        if (random.nextInt(3) == 0) {
            claim.addType(oneOf(ClaimType.NUMERICAL, ClaimType.CAUSAL));
        }
        if (random.nextInt(3) == 0) {
            claim.addProvenance(Provenance.by(oneOf("quote-finder", "checker")));
        }
        switch (random.nextInt(4)) {
            case 0 -> claim.ownVoice(true);
            case 1 ->
                claim.attribution(Attribution.direct(AttributionStep.by("s1").withCue("said")));
            case 2 -> claim.attribution(Attribution.indirect(AttributionStep.by("s2"), AttributionStep.by("s1")));
            default -> {}
        }
        for (int count = random.nextInt(3); count > 0; count--) {
            claim.addFigure(figure().withAmount(Amount.exact(random.nextInt(4))).withoutWording());
        }
        return claim;
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    @SafeVarargs
    private <T> Optional<T> maybe(T... values) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(values[random.nextInt(values.length)]);
    }

    @SafeVarargs
    private <T> Optional<T> seldom(T... values) {
        return random.nextInt(4) == 0 ? Optional.of(values[random.nextInt(values.length)]) : Optional.empty();
    }
}
