package io.github.newsclaims.json;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims of a random article. */
final class GeneratedClaims {
    private final GeneratedValues values;
    private final @Nullable ArticleText text;
    private final List<String> sources;
    private final List<String> parties;
    private final GeneratedParts parts;
    private final List<String> ids = new ArrayList<>();

    /**
     * The claims of an article.
     *
     * @param parties the ids of its sources and entities
     */
    GeneratedClaims(GeneratedValues values, @Nullable ArticleText text, List<String> sources, List<String> parties) {
        this.values = values;
        this.text = text;
        this.sources = sources;
        this.parties = parties;
        this.parts = new GeneratedParts(values, text, parties, ids);
    }

    List<Claim> some() {
        for (int count = values.upTo(4); count > 0; count--) {
            ids.add("c" + count + values.oneOf("", "é", "😀"));
        }
        return ids.stream().map(this::claim).toList();
    }

    private Claim claim(String id) {
        Wording wording = values.chance(70) ? values.wording(text) : null;
        Claim.Builder claim = Claim.builder();
        claim.id(id);
        if (wording == null || values.chance(60)) {
            claim.proposition(values.line());
        }
        if (wording != null) {
            claim.wording(wording);
        }
        values.maybe(this::factuality).ifPresent(claim::factuality);
        claim.types(values.list(2, () -> ClaimType.of(values.oneOf("causal", "numerical", "eye-witness"))));
        claim.sameAs(values.list(2, () -> URI.create(values.uri())));
        values.maybe(() -> values.oneOf("nb", "ko", "zh-Hant")).ifPresent(claim::language);
        claim.about(values.distinct(parties, 0));
        claim.figures(figures(id, wording));
        claim.times(values.list(2, parts::time));
        claim.places(values.list(2, parts::place));
        claim.relations(values.list(2, () -> relation(id)));
        claim.appearances(parts.appearances());
        claim.assessments(values.list(2, parts::assessment));
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

    private List<Figure> figures(String claim, @Nullable Wording wording) {
        GeneratedFigures figures = new GeneratedFigures(values, parts, claim);
        List<Figure> all = new ArrayList<>();
        for (int count = values.chance(50) ? 0 : values.upTo(3); count > 0; count--) {
            all.add(figures.next("f" + count, wording == null ? Words.of("w") : within(wording), all));
        }
        return all;
    }

    /** Words, or a place inside another one. */
    private Wording within(Wording wording) {
        if (wording instanceof Anchor anchor && text != null && values.chance(70)) {
            TextSpan span = values.oneOf(anchor.spans());
            Anchor inside = values.anchor(text, span.start(), span.end());
            Anchor place = inside == null ? Anchor.of(span) : inside;
            return values.chance(25) ? text.withContext(place, values.upTo(20)) : place;
        }
        return Words.ofQuotes(values.quote());
    }

    private Factuality factuality() {
        return Factuality.of(values.oneOf(Certainty.values()), values.oneOf(Polarity.values()));
    }

    private Attribution attribution() {
        Attribution.Builder attribution = Attribution.builder();
        values.maybe(() -> values.oneOf(QuotationType.values())).ifPresent(attribution::quotation);
        attribution.provenance(values.list(2, values::provenance));
        values.maybe(() -> values.oneOf("nb", "ko", "zh-Hant")).ifPresent(attribution::translatedFrom);
        attribution.origin(step().build());
        attribution.relays(values.list(2, () -> {
            AttributionStep.Builder relay = step();
            values.maybe(() -> values.oneOf(QuotationType.values())).ifPresent(relay::quotation);
            values.maybe(this::factuality).ifPresent(relay::factuality);
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
        values.maybe(parts::time).ifPresent(step::time);
        values.maybe(parts::place).ifPresent(step::place);
        values.maybe(() -> Channel.of(values.oneOf("interview", "broadcast", "ship-radio")))
                .ifPresent(step::channel);
        values.maybe(() -> URI.create(values.uri())).ifPresent(step::uri);
        step.addressees(values.distinct(parties, 0));
        step.extensions(values.extensions());
        return step;
    }

    private Speaker speaker() {
        if (sources.size() > 1 && values.chance(30)) {
            return new Speaker.Candidates(values.distinct(sources, 2));
        }
        return sources.isEmpty() || values.chance(20)
                ? values.oneOf(Speaker.unresolved(), Speaker.unstated())
                : new Speaker.Known(values.distinct(sources, 1));
    }

    private ClaimRelation relation(String id) {
        List<String> others = ids.stream().filter(other -> !other.equals(id)).toList();
        ClaimReference target =
                others.isEmpty() || values.chance(30) ? elsewhere() : ClaimReference.to(values.oneOf(others));
        return ClaimRelation.of(
                        RelationType.of(values.oneOf("supports", "part-of", "echoes")),
                        target.withExtensions(values.extensions()))
                .withExtensions(values.extensions());
    }

    private ClaimReference elsewhere() {
        if (values.chance(40)) {
            return ClaimReference.to(URI.create(values.uri()));
        }
        String article = values.id("elsewhere");
        return ClaimReference.to(values.id("c")).withArticle(article);
    }
}
