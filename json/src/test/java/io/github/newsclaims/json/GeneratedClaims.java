package io.github.newsclaims.json;

import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Factuality;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Rating;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The claims of a random article. */
final class GeneratedClaims {
    private final GeneratedValues values;
    private final @Nullable ArticleText text;
    private final List<String> sources;

    GeneratedClaims(GeneratedValues values, @Nullable ArticleText text, List<String> sources) {
        this.values = values;
        this.text = text;
        this.sources = sources;
    }

    List<Claim> some() {
        List<String> ids = new ArrayList<>();
        for (int count = values.upTo(4); count > 0; count--) {
            ids.add("c" + count + values.oneOf("", "é", "😀"));
        }
        return ids.stream().map(id -> claim(id, ids)).toList();
    }

    private Claim claim(String id, List<String> ids) {
        Wording wording = values.chance(70) ? values.wording(text) : null;
        Claim.Builder claim = Claim.builder();
        claim.id(id);
        if (wording == null || values.chance(60)) {
            claim.proposition(values.line());
        }
        if (wording != null) {
            claim.wording(wording);
        }
        values.maybe(() -> Factuality.of(values.oneOf(Certainty.values()), values.oneOf(Polarity.values())))
                .ifPresent(claim::factuality);
        claim.types(values.list(2, () -> ClaimType.of(values.oneOf("causal", "numerical", "eye-witness"))));
        claim.figures(figures(wording));
        claim.times(values.list(2, () -> values.time(text)));
        values.maybe(values::line).ifPresent(claim::place);
        claim.relations(values.list(2, () -> relation(id, ids)));
        claim.assessments(values.list(2, this::assessment));
        claim.provenance(values.list(2, values::provenance));
        values.maybe(values::line).ifPresent(claim::note);
        claim.extensions(values.extensions());
        if (wording != null) {
            claim.insertions(values.list(2, () -> within(wording)));
        }
        if (values.chance(60)) {
            claim.attribution(attribution());
        } else {
            claim.ownVoice(values.chance(50));
        }
        return claim.build();
    }

    private List<Figure> figures(@Nullable Wording wording) {
        GeneratedFigures figures = new GeneratedFigures(values);
        List<Figure> all = new ArrayList<>();
        for (int count = values.chance(50) ? 0 : values.upTo(3); count > 0; count--) {
            all.add(figures.next("f" + count, wording == null ? Words.of("w") : within(wording), text));
        }
        return all;
    }

    /** Words, or a place inside another one. */
    private Wording within(Wording wording) {
        if (wording instanceof Anchor anchor && text != null && values.chance(70)) {
            TextSpan span = values.oneOf(anchor.spans());
            Anchor inside = values.anchor(text, span.start(), span.end());
            return inside == null ? Anchor.of(span) : inside;
        }
        return Words.of(values.line());
    }

    private Attribution attribution() {
        Attribution.Builder attribution = Attribution.builder();
        attribution.quotation(values.oneOf(QuotationType.values()));
        values.maybe(() -> values.oneOf("nb", "ko", "zh-Hant")).ifPresent(attribution::translatedFrom);
        attribution.origin(step().build());
        attribution.relays(values.list(2, () -> {
            AttributionStep.Builder relay = step();
            values.maybe(() -> values.oneOf(QuotationType.values())).ifPresent(relay::quotation);
            return relay.build();
        }));
        attribution.extensions(values.extensions());
        return attribution.build();
    }

    private AttributionStep.Builder step() {
        AttributionStep.Builder step = AttributionStep.builder();
        step.speaker(speaker());
        values.maybe(() -> values.wording(text)).ifPresent(step::mention);
        values.maybe(() -> values.wording(text)).ifPresent(step::cue);
        values.maybe(() -> values.time(text)).ifPresent(step::time);
        step.addressees(sources.isEmpty() ? List.of() : values.distinct(sources, 0));
        step.extensions(values.extensions());
        return step;
    }

    private Speaker speaker() {
        if (sources.size() > 1 && values.chance(30)) {
            return new Speaker.Candidates(values.distinct(sources, 2));
        }
        return sources.isEmpty() || values.chance(20)
                ? Speaker.unstated()
                : new Speaker.Known(values.distinct(sources, 1));
    }

    private ClaimRelation relation(String id, List<String> ids) {
        List<String> others = ids.stream().filter(other -> !other.equals(id)).toList();
        ClaimReference target =
                others.isEmpty() || values.chance(30) ? elsewhere() : ClaimReference.to(values.oneOf(others));
        return ClaimRelation.of(RelationType.of(values.oneOf("supports", "same-as", "echoes")), target)
                .withExtensions(values.extensions());
    }

    private ClaimReference elsewhere() {
        String article = values.id("elsewhere");
        return ClaimReference.to(values.id("c")).inArticle(article);
    }

    private Rating rating() {
        Optional<BigDecimal> worst = values.maybe(values::decimal);
        BigDecimal above = worst.orElse(BigDecimal.ZERO).add(BigDecimal.ONE);
        Rating value = Rating.of(values.decimal());
        Rating rating = worst.map(value::withWorst).orElse(value);
        return values.maybe(() -> above.add(values.decimal()))
                .map(rating::withBest)
                .orElse(rating);
    }

    private Assessment assessment() {
        Assessment.Builder assessment = Assessment.builder();
        assessment.reviewer(values.line());
        values.maybe(values::line).ifPresent(assessment::verdict);
        values.maybe(this::rating).ifPresent(assessment::rating);
        values.maybe(() -> URI.create(values.uri())).ifPresent(assessment::uri);
        values.maybe(values::date).ifPresent(assessment::date);
        assessment.extensions(values.extensions());
        return assessment.build();
    }
}
