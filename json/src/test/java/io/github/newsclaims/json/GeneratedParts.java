package io.github.newsclaims.json;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Place;
import io.github.newsclaims.Rating;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.Stance;
import io.github.newsclaims.text.ArticleText;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of random claims and figures that refer to other parts of their article or to other publications. */
final class GeneratedParts {
    private final GeneratedValues values;
    private final @Nullable ArticleText text;
    private final List<String> parties;
    private final List<String> claims;

    /**
     * The parts of one article.
     *
     * @param parties the ids of its sources and entities
     * @param claims the ids of its claims
     */
    GeneratedParts(GeneratedValues values, @Nullable ArticleText text, List<String> parties, List<String> claims) {
        this.values = values;
        this.text = text;
        this.parties = parties;
        this.claims = claims;
    }

    Optional<String> party() {
        return parties.isEmpty() ? Optional.empty() : values.maybe(() -> values.oneOf(parties));
    }

    TimeExpression time() {
        TimeExpression time = values.time(text);
        return values.chance(30) ? time.withEvent(event()) : time;
    }

    private TimeEvent event() {
        TimeEvent.Builder event = TimeEvent.builder().extensions(values.extensions());
        if (parties.isEmpty() || values.chance(50)) {
            event.claim(values.oneOf(claims));
        } else {
            event.entity(values.oneOf(parties));
        }
        return event.build();
    }

    Place place() {
        Place.Builder place = Place.builder();
        values.maybe(() -> values.wording(text)).ifPresent(place::wording);
        place.name(values.line());
        values.maybe(() -> PlaceRole.of(values.oneOf("at", "from", "on-the-way-to")))
                .ifPresent(place::role);
        party().ifPresent(place::entity);
        return place.extensions(values.extensions()).build();
    }

    /** Some appearances, of which one at most is the first. */
    List<Appearance> appearances() {
        List<Appearance> appearances = new ArrayList<>(values.list(2, this::appearance));
        if (!appearances.isEmpty() && values.chance(40)) {
            int first = values.upTo(appearances.size() - 1);
            appearances.set(first, appearances.get(first).withFirst(true));
        }
        return appearances;
    }

    private Appearance appearance() {
        Appearance.Builder appearance = Appearance.builder();
        values.maybe(() -> URI.create(values.uri()))
                .ifPresentOrElse(appearance::uri, () -> appearance.title(values.line()));
        values.maybe(values::line).ifPresent(appearance::title);
        values.maybe(values::line).ifPresent(appearance::publisher);
        values.maybe(values::date).ifPresent(appearance::date);
        values.maybe(values::line).ifPresent(appearance::note);
        return appearance.extensions(values.extensions()).build();
    }

    private Evidence evidence() {
        Evidence.Builder evidence = Evidence.builder();
        switch (values.upTo(2)) {
            case 0 -> evidence.uri(URI.create(values.uri()));
            case 1 -> evidence.title(values.line());
            default -> evidence.words(values.line());
        }
        values.maybe(values::line).ifPresent(evidence::publisher);
        values.maybe(() -> Stance.of(values.oneOf("supports", "challenges", "beside-the-point")))
                .ifPresent(evidence::stance);
        values.maybe(values::line).ifPresent(evidence::note);
        return evidence.extensions(values.extensions()).build();
    }

    private Rating rating() {
        Optional<BigDecimal> worst = values.maybe(values::decimal);
        BigDecimal above = worst.orElse(BigDecimal.ZERO).add(BigDecimal.ONE);
        Rating value = Rating.of(values.decimal()).withExtensions(values.extensions());
        Rating rating = worst.map(value::withWorst).orElse(value);
        return values.maybe(() -> above.add(values.decimal()))
                .map(rating::withBest)
                .orElse(rating);
    }

    Assessment assessment() {
        Assessment.Builder assessment = Assessment.builder();
        values.maybe(values::line).ifPresent(assessment::reviewer);
        values.maybe(this::rating).ifPresent(assessment::rating);
        values.maybe(values::line).ifPresent(assessment::justification);
        values.maybe(values::line).ifPresentOrElse(assessment::verdict, () -> assessment.justification(values.line()));
        assessment.evidence(values.list(2, this::evidence));
        values.maybe(() -> URI.create(values.uri())).ifPresent(assessment::uri);
        values.maybe(values::date).ifPresent(assessment::date);
        assessment.extensions(values.extensions());
        return assessment.build();
    }
}
