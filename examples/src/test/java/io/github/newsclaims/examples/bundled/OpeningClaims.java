package io.github.newsclaims.examples.bundled;

import static io.github.newsclaims.examples.bundled.Report.at;
import static io.github.newsclaims.examples.bundled.Report.in;
import static io.github.newsclaims.examples.bundled.Report.next;
import static io.github.newsclaims.examples.bundled.Report.passage;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import java.net.URI;
import java.util.List;

/** What the headline, the caption and the first two paragraphs claim. */
final class OpeningClaims {
    private OpeningClaims() {}

    static List<Claim> all() {
        return List.of(
                headline(),
                headlineInPrint(),
                caption(),
                nightWorkers(),
                leaving(),
                payBetter(),
                payrollInJanuary(),
                payrollInMarch(),
                loss(),
                underThirty(),
                withoutNotice(),
                noticeRule());
    }

    private static Claim headline() {
        return Claim.builder()
                .id("headline")
                .proposition("Cannery hands in Skarvik give up work in the cannery for work on fishing boats.")
                .wording(at(Report.HEADLINE))
                .addRelation(RelationType.SAME_AS, "leaving")
                .note("Whether a headline speaks for the paper was not decided, so no voice is recorded.")
                .build();
    }

    private static Claim headlineInPrint() {
        return Claim.builder()
                .id("headline-in-print")
                .wording("Cannery hands take to the boats")
                .addRelation(RelationType.SAME_AS, "headline")
                .addAppearance(Appearance.builder()
                        .title("Harbour Post, printed edition, page 1")
                        .date("2031-04-02")
                        .build())
                .build();
    }

    private static Claim caption() {
        Anchor wording = passage("Hands leave the Nordhavn", "March 28");
        return Claim.builder()
                .id("caption")
                .proposition("Hands left the Nordhavn cannery after the early shift on March 28, 2031.")
                .wording(wording)
                .ownVoice(true)
                .addTime(TimeExpression.of("XXXX-03-28")
                        .withWording(in(wording, "on March 28"))
                        .withResolved("2031-03-28"))
                .addPlace(Entities.skarvik().withWording(at("the Nordhavn cannery in Skarvik")))
                .build();
    }

    private static Claim nightWorkers() {
        Anchor wording = passage("About 80 people", "nights there");
        return Claim.builder()
                .id("night-workers")
                .proposition("About 80 people work nights in the Nordhavn cannery as of April 2, 2031.")
                .wording(wording)
                .ownVoice(true)
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.about(80), Unit.COUNT)
                        .withWording(in(wording, "About 80 people"))
                        .withMeasuredEntity("people working nights in the Nordhavn cannery")
                        .plusPlace(Entities.skarvik()))
                .build();
    }

    private static Claim leaving() {
        Anchor wording = passage("A growing number of hands", "fishing boats");
        return Claim.builder()
                .id("leaving")
                .proposition(
                        "A growing number of hands are leaving the only large cannery in Skarvik for fishing boats.")
                .wording(wording)
                .ownVoice(true)
                .addFigure(Figure.vague("A growing number of hands", "hands leaving the cannery")
                        .withWording(in(wording, "A growing number of hands"))
                        .withEntity(Entities.HANDS)
                        .withMeasures(Measures.CHANGE)
                        .withTrend(Trend.INCREASING))
                .addAbout(Entities.HANDS)
                .addAbout(Sources.CANNERY)
                .addPlace(Entities.skarvik())
                .addRelation(ClaimRelation.of(
                        RelationType.PRESUPPOSES,
                        ClaimReference.to(URI.create("https://claims.example/only-large-cannery"))
                                .withExtensions(Extensions.none().with("example:checked", false))))
                .build();
    }

    private static Claim payBetter() {
        return Claim.builder()
                .id("pay-better")
                .proposition("Work on the fishing boats of Skarvik is colder and better paid than work in the cannery.")
                .wording(passage("the work is colder", "pay is better"))
                .ownVoice(true)
                .build();
    }

    private static Claim payrollInJanuary() {
        Anchor wording = passage("The Nordhavn cannery had 412", "January 1");
        return Claim.builder()
                .id("payroll-january")
                .addSameAs("https://claims.example/nordhavn-412")
                .proposition("The Nordhavn cannery had 412 people on its payroll on January 1, 2031.")
                .wording(wording)
                .attribution(Attribution.indirect(AttributionStep.by(Sources.INSPECTORATE)
                        .withMention(at("the Labour Inspectorate"))
                        .withCue(at("according to a count by"))))
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.exact(412), Unit.COUNT)
                        .withId("january")
                        .withWording(in(wording, "412 people"))
                        .withMeasuredEntity("people on the payroll of the Nordhavn cannery")
                        .withBasis(FigureBasis.COUNTED)
                        .withAsOf(TimeExpression.of("XXXX-01-01")
                                .withWording(in(wording, "on January 1"))
                                .withResolved("2031-01-01")))
                .build();
    }

    private static Claim payrollInMarch() {
        Anchor wording = passage("By the end of March", "268");
        return Claim.builder()
                .id("payroll-march")
                .proposition("The Nordhavn cannery had 268 people on its payroll at the end of March 2031.")
                .wording(wording)
                .ownVoice(true)
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.exact(268), Unit.COUNT)
                        .withId("march")
                        .withWording(in(wording, "268"))
                        .withMeasuredEntity("people on the payroll of the Nordhavn cannery")
                        .withAsOf(TimeExpression.of("XXXX-03")
                                .withWording(in(wording, "the end of March"))
                                .withModifier(TimeModifier.END)
                                .withResolved("2031-03"))
                        .withMeasures(Measures.LEVEL)
                        .withTrend(Trend.DECREASING)
                        .withRelations(List.of(
                                FigureRelation.of(
                                                FigureRelationType.CHANGED_FROM,
                                                FigureReference.to("january").withClaim("payroll-january"))
                                        .withExtensions(Extensions.none().with("example:rule", "difference")),
                                FigureRelation.of(
                                        FigureRelationType.CHANGED_BY,
                                        FigureReference.to("loss").withClaim("loss")),
                                FigureRelation.of(
                                        FigureRelationType.COMPARED_WITH,
                                        FigureReference.to("march")
                                                .withClaim("payroll-march")
                                                .withArticle("harbour-post-2031-04-02-first")
                                                .withExtensions(
                                                        Extensions.none().with("example:value", 275)))))
                        .withProvenance(List.of(Provenance.by("figure-finder")))
                        .withNote("Perhaps of the inspectorate's count as well; the sentence does not say."))
                .addRelation(ClaimRelation.of(
                        RelationType.SUPERSEDES,
                        ClaimReference.to("payroll-march").withArticle("harbour-post-2031-04-02-first")))
                .build();
    }

    private static Claim loss() {
        Anchor wording = at("a loss of 144 in three months");
        return Claim.builder()
                .id("loss")
                .proposition(
                        "The payroll of the Nordhavn cannery fell by 144 people in the first three months of 2031.")
                .wording(wording)
                .ownVoice(true)
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.exact(144), Unit.COUNT)
                        .withId("loss")
                        .withWording(in(wording, "144"))
                        .withMeasures(Measures.CHANGE)
                        .withMeasuredEntity("people lost from the payroll of the Nordhavn cannery"))
                .addFigure(Figure.of(Amount.exact(3), Unit.measure("mo"))
                        .withWording(in(wording, "three months"))
                        .withMeasuredProperty("time in which the payroll fell by 144"))
                .addRelation(ClaimRelation.of(RelationType.DERIVED_FROM, "payroll-january"))
                .addRelation(ClaimRelation.of(RelationType.DERIVED_FROM, "payroll-march")
                        .withExtensions(Extensions.none().with("example:rule", "difference")))
                .build();
    }

    private static Claim underThirty() {
        Anchor wording = passage("Two thirds of those", "under 30");
        return Claim.builder()
                .id("under-thirty")
                .proposition(
                        "Two thirds of those who left the Nordhavn cannery from January to March 2031 were under 30.")
                .wording(wording)
                .attribution(theReportSays())
                .addType(ClaimType.NUMERICAL)
                .addFigure(Figure.of(Amount.fraction(2, 3), Unit.UNITLESS)
                        .withWording(in(wording, "Two thirds of those who went"))
                        .withMeasuredEntity("those who left the Nordhavn cannery")
                        .withMeasuredProperty("share under 30")
                        .withRelations(List.of(FigureRelation.of(
                                FigureRelationType.SHARE_OF,
                                FigureReference.to("loss").withClaim("loss")))))
                .addFigure(Figure.of(Amount.lessThan(30), Unit.measure("a"))
                        .withWording(in(wording, "under 30"))
                        .withMeasuredEntity("those who left the Nordhavn cannery")
                        .withMeasuredProperty("age"))
                .build();
    }

    private static Claim withoutNotice() {
        Anchor wording = passage("dozens left without", "days' notice");
        return Claim.builder()
                .id("without-notice")
                .proposition("Dozens of hands left the Nordhavn cannery without giving 14 days' notice.")
                .wording(wording)
                .attribution(theReportSays())
                .addFigure(Figure.vague("dozens", "hands who left without notice")
                        .withAmount(Amount.vague().withMagnitude(12))
                        .withWording(in(wording, "dozens"))
                        .withRelations(List.of(FigureRelation.of(
                                FigureRelationType.PART_OF,
                                FigureReference.to("loss").withClaim("loss")))))
                .build();
    }

    private static Attribution theReportSays() {
        Anchor mention = at("the inspectorate's winter report");
        return Attribution.indirect(
                AttributionStep.by(Sources.WINTER_REPORT).withMention(mention).withCue(next(mention, "says")));
    }

    private static Claim noticeRule() {
        Anchor wording = passage("the 14 days' notice", "after 2029");
        return Claim.builder()
                .id("notice-rule")
                .proposition("The harbour bylaws require 14 days' notice of anyone hired after 2029.")
                .wording(wording)
                .ownVoice(true)
                .addType(ClaimType.of("legal"))
                .addType(ClaimType.NORMATIVE)
                .addFigure(Figure.of(Amount.exact(14), Unit.measure("d"))
                        .withWording(in(wording, "14 days'"))
                        .withMeasuredEntity("notice")
                        .withQualifier("for anyone hired after 2029"))
                .addTime(TimeExpression.of("2029")
                        .withWording(in(wording, "after 2029"))
                        .withModifier(TimeModifier.AFTER))
                .build();
    }
}
