package io.github.newsclaims.benchmarks;

import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Rating;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;

/** The claims of a sample. The number of a claim decides which kinds of parts it has. */
final class SampleClaims {
    private final Prose prose;
    private final ArticleText text;
    private final long seed;

    SampleClaims(Prose prose, ArticleText text, long seed) {
        this.prose = prose;
        this.text = text;
        this.seed = seed;
    }

    Claim claim(Quote quote, int number, int sources) {
        Anchor whole = quote.words().in(text);
        Claim.Builder claim = Claim.builder()
                .id("c" + number)
                .proposition(prose.words(8) + ".")
                .wording(number % 6 == 0 ? whole.and(quote.rest().in(text)) : whole);
        if (number % 3 == 0) {
            claim.addType(ClaimType.PREDICTION);
        }
        if (number % 10 == 0) {
            claim.ownVoice(true).addProvenance(Provenance.by("editor")).note(prose.words(5));
        } else {
            claim.attribution(attribution(quote, number, sources));
        }
        if (number % 2 == 1) {
            claim.addFigure(figure(quote, number));
        }
        if (number % 4 == 0) {
            claim.factuality(new Factuality(Certainty.PROBABLE, Polarity.POSITIVE));
        }
        if (number % 5 == 0) {
            claim.addTime(TimeExpression.of("2031-03/2031-04")).addPlace(prose.words(1));
        }
        if (number % 8 == 0) {
            claim.addInsertion(quote.number().in(text));
        }
        if (number % 7 == 0) {
            claim.addRelation(RelationType.SUPPORTS, "c" + (number - 1));
        }
        if (number % 15 == 0) {
            claim.addAssessment(assessment(number));
        }
        return claim.build();
    }

    private Attribution attribution(Quote quote, int number, int sources) {
        AttributionStep.Builder origin = AttributionStep.builder()
                .speaker(speaker(number, sources))
                .cue(quote.cue().in(text));
        if (number % 3 == 1) {
            origin.mention(quote.mention().in(text));
        }
        if (number % 6 == 3) {
            origin.time(TimeExpression.builder()
                    .wording(quote.time().in(text))
                    .edtf("XXXX-03")
                    .modifier(TimeModifier.START)
                    .resolved("2031-03")
                    .build());
        }
        if (number % 4 == 1) {
            origin.addAddressee("post");
        }
        Attribution.Builder attribution = Attribution.builder()
                .quotation(QuotationType.values()[number % 3])
                .origin(origin.build());
        if (number % 4 == 0) {
            attribution.translatedFrom("nb").addRelay(AttributionStep.by("post"));
        }
        return attribution.build();
    }

    private static Speaker speaker(int number, int sources) {
        if (number % 9 == 0) {
            return Speaker.unstated();
        }
        String id = "s" + (1 + number % (sources - 1));
        return number % 11 == 0 ? Speaker.candidates(id, "post") : Speaker.known(id);
    }

    private Figure figure(Quote quote, int number) {
        Figure.Builder figure = Figure.builder()
                .wording(quote.number().in(text))
                .amount(amount(number / 2 % 5, number + 50 * (seed % 5)))
                .unit(unit(number / 2 % 4))
                .measuredEntity(prose.words(2));
        switch (number / 2 % 3) {
            case 0 -> figure.addPer(Per.MONTH).basis(FigureBasis.ESTIMATED);
            case 1 -> figure.addPer(Per.counted(100_000, prose.words(1))).asOf("2031-01");
            default -> figure.trend(Trend.INCREASING).addPlace(prose.words(1));
        }
        if (number % 7 == 1) {
            figure.id("f1")
                    .measuredProperty(prose.words(3))
                    .qualifier(prose.words(2))
                    .note(prose.words(4));
        }
        return figure.build();
    }

    private static Amount amount(int kind, long number) {
        return switch (kind) {
            case 0 -> Amount.exact(1000 + number);
            case 1 -> Amount.about(90 + number);
            case 2 -> Amount.between(number, 2 * number);
            case 3 -> Amount.moreThan(50_000 + number);
            default -> Amount.fraction(2, 3);
        };
    }

    private static Unit unit(int kind) {
        return switch (kind) {
            case 0 -> Unit.assumedCurrency("NOK");
            case 1 -> Unit.COUNT;
            case 2 -> Unit.PERCENT;
            default -> Unit.measure("km");
        };
    }

    private Assessment assessment(int number) {
        return Assessment.builder()
                .reviewer(prose.words(2))
                .verdict(prose.words(1))
                .rating(Rating.of(2, 1, 5))
                .uri("https://checks.example/" + number)
                .date("2031-05-01")
                .build();
    }
}
