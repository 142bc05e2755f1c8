package io.github.newsclaims.examples.report;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;

/** A short article in Arabic, which says at its end that it is fictional. */
final class Arabic {
    private Arabic() {}

    static Article article() {
        Article article = Article.builder()
                .id("arabic")
                .headline("عمال مصنع السمك يتركونه إلى القوارب")
                .language("ar")
                .publisher("paper")
                .published("2031-04-02")
                .text("قالت مديرة المصنع ليلى نصر إن 120 عاملاً غادروا المصنع في آذار. "
                        + "وقال مصدر في الوردية الصباحية: «في القوارب نكسب نحو 4000 كرونة أكثر في الشهر». "
                        + "ونقلت إذاعة الشمال عن الخبير سامي حداد أن العدد سيبلغ 200 عامل قبل نهاية العام.\n\n"
                        + "هذا التقرير خيالي: المصنع والأشخاص والأرقام كلها مختلقة.")
                .addSource(Source.organization("paper", "جريدة الميناء"))
                .addSource(Source.person("laila", "ليلى نصر").withRole("مديرة المصنع"))
                .addSource(Source.unnamed("shift", "مصدر في الوردية الصباحية"))
                .addSource(Source.organization("radio", "إذاعة الشمال"))
                .addSource(Source.person("sami", "سامي حداد").withRole("خبير"))
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("غادر 120 عاملاً المصنع في آذار 2031.")
                        .wording("120 عاملاً غادروا المصنع في آذار")
                        .attribution(Attribution.indirect(
                                AttributionStep.by("laila").withCue("قالت").withMention("مديرة المصنع ليلى نصر")))
                        .addFigure(Figure.of(Amount.exact(120), Unit.COUNT)
                                .withWording("120 عاملاً")
                                .withMeasuredEntity("عاملاً")
                                .withAsOf(TimeExpression.of("2031-03")))
                        .build())
                .addClaim(Claim.builder()
                        .id("c2")
                        .wording("في القوارب نكسب نحو 4000 كرونة أكثر في الشهر")
                        .attribution(
                                Attribution.direct(AttributionStep.by("shift").withCue("وقال")))
                        .addFigure(Figure.of(Amount.about(4000), Unit.assumedCurrency("NOK"))
                                .withWording("نحو 4000 كرونة أكثر في الشهر")
                                .withPer(Per.MONTH))
                        .build())
                .addClaim(Claim.builder()
                        .id("c3")
                        .wording("العدد سيبلغ 200 عامل قبل نهاية العام")
                        .attribution(Attribution.indirect(
                                AttributionStep.by("sami"),
                                AttributionStep.by("radio").withCue("ونقلت")))
                        .addFigure(Figure.of(Amount.exact(200), Unit.COUNT)
                                .withWording("200 عامل")
                                .withMeasuredEntity("عامل")
                                .withAsOf(TimeExpression.of("../2031")))
                        .build())
                .build();
        return Grounding.of(article).article();
    }
}
