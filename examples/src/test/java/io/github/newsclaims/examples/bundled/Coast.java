package io.github.newsclaims.examples.bundled;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.RelationType;
import java.util.List;

/** Three short reports on the hands of one cannery, all invented, whose numbers agree in part. */
public final class Coast {
    private static final String FICTIONAL = " This report is fictional.";

    private Coast() {}

    /**
     * The reports, with every wording in its place.
     *
     * @return the articles in the order of their dates
     */
    public static List<Article> articles() {
        return List.of(inspectorate(), courier(), union());
    }

    private static Article inspectorate() {
        return grounded(
                Article.builder()
                        .id("harbour-post-2031-04-05")
                        .headline("Inspectorate counts the empty places")
                        .publisher("post")
                        .published("2031-04-05")
                        .text(
                                "From January to March 144 hands left the Nordhavn cannery, the Labour Inspectorate said. Crews"
                                        + " on the boats of Skarvik are paid 40,000 crowns a month, it said."
                                        + FICTIONAL)
                        .addSource(Source.organization("post", "Harbour Post"))
                        .addSource(Source.organization("inspectorate", "Labour Inspectorate")),
                said("hands", "From January to March 144 hands left the Nordhavn cannery", "inspectorate")
                        .proposition("144 hands left the Nordhavn cannery from January to March 2031.")
                        .addFigure(
                                left(Amount.exact(144)).withWording("144 hands").withBasis(FigureBasis.COUNTED)),
                said("pay", "Crews on the boats of Skarvik are paid 40,000 crowns a month", "inspectorate")
                        .proposition("Boat crews in Skarvik are paid 40,000 crowns a month.")
                        .addFigure(pay(Amount.exact(40_000), Per.MONTH).withWording("40,000 crowns a month")));
    }

    private static Article courier() {
        return grounded(
                Article.builder()
                        .id("fjord-courier-2031-04-06")
                        .headline("Winter empties the coast's plants")
                        .publisher("courier")
                        .published("2031-04-06")
                        .text(
                                "The Nordhavn cannery has lost about 150 hands since New Year. Along the whole coast the plants"
                                        + " lost 1,200, economist Liv Tangen estimates. A berth on the boats of Skarvik brings"
                                        + " 480,000 crowns a year." + FICTIONAL)
                        .addSource(Source.organization("courier", "Fjord Courier"))
                        .addSource(Source.person("tangen", "Liv Tangen")),
                Claim.builder()
                        .id("hands")
                        .ownVoice(true)
                        .wording("The Nordhavn cannery has lost about 150 hands since New Year")
                        .proposition("The Nordhavn cannery lost about 150 hands from January to March 2031.")
                        .addFigure(left(Amount.about(150)).withWording("about 150 hands")),
                said("coast", "Along the whole coast the plants lost 1,200", "tangen")
                        .proposition("The plants along the whole coast lost an estimated 1,200 hands.")
                        .addFigure(left(Amount.exact(1_200))
                                .withWording("1,200")
                                .withPlaces(List.of(Place.of("the coast")))
                                .withBasis(FigureBasis.ESTIMATED)),
                Claim.builder()
                        .id("pay")
                        .ownVoice(true)
                        .wording("A berth on the boats of Skarvik brings 480,000 crowns a year")
                        .proposition("Boat crews in Skarvik are paid 480,000 crowns a year.")
                        .addFigure(pay(Amount.exact(480_000), Per.YEAR).withWording("480,000 crowns a year")));
    }

    private static Article union() {
        return grounded(
                Article.builder()
                        .id("radio-nord-2031-04-07")
                        .headline("Union doubts the count")
                        .publisher("radio")
                        .published("2031-04-07")
                        .text(
                                "“It was 210 of us by the end of March,” said union chair Mikael Kaljur of the Nordhavn cannery."
                                        + " The boats of Skarvik pay 35,000 crowns a month, he said." + FICTIONAL)
                        .addSource(Source.organization("radio", "Radio Nord"))
                        .addSource(Source.person("kaljur", "Mikael Kaljur")),
                Claim.builder()
                        .id("hands")
                        .wording("It was 210 of us by the end of March")
                        .proposition("210 hands left the Nordhavn cannery from January to March 2031.")
                        .attribution(
                                Attribution.direct(AttributionStep.by("kaljur").withCue("said union chair")))
                        .addFigure(left(Amount.exact(210)).withWording("210"))
                        .addRelation(ClaimRelation.of(
                                RelationType.CHALLENGES,
                                ClaimReference.to("hands").withArticle("harbour-post-2031-04-05"))),
                said("pay", "The boats of Skarvik pay 35,000 crowns a month", "kaljur")
                        .proposition("Boat crews in Skarvik are paid 35,000 crowns a month.")
                        .addFigure(pay(Amount.exact(35_000), Per.MONTH).withWording("35,000 crowns a month")));
    }

    private static Claim.Builder said(String id, String words, String source) {
        return Claim.builder().id(id).wording(words).attribution(Attribution.indirect(AttributionStep.by(source)));
    }

    private static Figure left(Amount amount) {
        return Figure.of(amount, Unit.COUNT)
                .withMeasuredEntity("cannery hands")
                .withMeasuredProperty("hands who left")
                .plusPlace("Nordhavn cannery")
                .withAsOf(TimeExpression.of("2031-03-31"));
    }

    private static Figure pay(Amount amount, Per per) {
        return Figure.of(amount, Unit.assumedCurrency("NOK"))
                .withPer(per)
                .withMeasuredEntity("boat crews")
                .withMeasuredProperty("pay")
                .plusPlace("Skarvik");
    }

    private static Article grounded(Article.Builder article, Claim.Builder... claims) {
        for (Claim.Builder claim : claims) {
            article.addClaim(claim.build());
        }
        Article plain = article.language("en")
                .extensions(Extensions.none().with("example:fictional", true))
                .build();
        Grounding grounding = Grounding.of(plain);
        if (!grounding.problems().isEmpty()) {
            throw new IllegalStateException(grounding.problems().toString());
        }
        return grounding.article();
    }
}
