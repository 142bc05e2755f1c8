package io.github.newsclaims.compare.diff;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionPath;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.internal.compare.PlaceNames;
import io.github.newsclaims.internal.compare.Unplaced;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.text.Wording;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a claim as values that do not depend on places and on the ids of sources, to be compared across versions. */
final class ClaimView {
    /**
     * The value of a part.
     *
     * @param compared what is compared
     * @param shown the value in words
     */
    private record Value(Object compared, String shown) {
        static Value of(Object value) {
            return new Value(value, String.valueOf(value));
        }

        static Value of(Optional<?> value) {
            return new Value(value, value.map(String::valueOf).orElse(""));
        }

        static Value of(List<?> values) {
            return new Value(values, values.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private final Article article;
    private final VersionKeys keys;
    private final Claim claim;
    private final Map<ClaimPart, Value> values = new EnumMap<>(ClaimPart.class);

    ClaimView(Article article, VersionKeys keys, Claim claim) {
        this.article = article;
        this.keys = keys;
        this.claim = claim;
        values.put(ClaimPart.SAME_AS, Value.of(claim.sameAs()));
        values.put(ClaimPart.PROPOSITION, Value.of(claim.proposition()));
        values.put(ClaimPart.LANGUAGE, Value.of(claim.language().or(article::language)));
        putAttribution();
        putFactuality();
        values.put(ClaimPart.TYPES, Value.of(claim.types()));
        values.put(ClaimPart.ABOUT, new Value(keys.parties(claim.about()), names(claim.about())));
        values.put(
                ClaimPart.INSERTIONS,
                new Value(Unplaced.wordings(claim.insertions()), texts(claim.insertions().stream())));
        values.put(
                ClaimPart.TIMES,
                new Value(
                        keys.times(claim.times()),
                        claim.times().stream().map(PartWords::time).collect(Collectors.joining(", "))));
        values.put(ClaimPart.PLACES, new Value(keys.places(claim.places()), PlaceNames.words(claim.places())));
        values.put(
                ClaimPart.RELATIONS,
                Value.of(claim.relations().stream().map(keys::relation).toList()));
        values.put(ClaimPart.APPEARANCES, Value.of(claim.appearances()));
        values.put(ClaimPart.ASSESSMENTS, Value.of(claim.assessments()));
        values.put(ClaimPart.NOTE, Value.of(claim.note()));
        values.put(ClaimPart.EXTENSIONS, Value.of(extensions()));
    }

    static List<ClaimDifference> differences(ClaimView before, ClaimView after) {
        List<ClaimDifference> differences = new ArrayList<>();
        for (ClaimPart part : ClaimPart.values()) {
            if (part == ClaimPart.LANGUAGE && before.isInLanguageOfArticle() && after.isInLanguageOfArticle()) {
                continue;
            }
            Value one = before.value(part);
            Value other = after.value(part);
            if (!one.compared().equals(other.compared())) {
                differences.add(new ClaimDifference(part, one.shown(), other.shown()));
            }
        }
        return differences;
    }

    /** Returns whether the claim states no language, so that it changes only if that of the article does. */
    private boolean isInLanguageOfArticle() {
        return claim.language().isEmpty();
    }

    private Value value(ClaimPart part) {
        return values.getOrDefault(part, Value.of(Optional.empty()));
    }

    private void putAttribution() {
        if (claim.attribution().isEmpty()) {
            values.put(
                    ClaimPart.SPEAKER,
                    Value.of(claim.ownVoice() ? Optional.of("the article itself") : Optional.empty()));
            return;
        }
        Attribution attribution = claim.attribution().get();
        List<String> names = AttributionPath.of(article, claim).orElseThrow().names();
        values.put(ClaimPart.SPEAKER, new Value(speaker(attribution.origin().speaker()), names.get(0)));
        List<AttributionStep> relays = attribution.relays();
        if (!relays.isEmpty()) {
            List<List<Object>> speakers =
                    relays.stream().map(relay -> speaker(relay.speaker())).toList();
            values.put(ClaimPart.RELAYS, new Value(speakers, String.join(", ", names.subList(1, names.size()))));
        }
        List<QuotationType> ofRelays =
                relays.stream().flatMap(relay -> relay.quotation().stream()).toList();
        values.put(
                ClaimPart.QUOTATION,
                new Value(
                        List.of(attribution.quotation(), attribution.translatedFrom(), ofRelays),
                        quotation(attribution, ofRelays)));
        List<AttributionStep> steps =
                Stream.concat(Stream.of(attribution.origin()), relays.stream()).toList();
        values.put(
                ClaimPart.SAYING,
                new Value(
                        steps.stream().map(this::saying).toList(),
                        steps.stream().flatMap(ClaimView::words).collect(Collectors.joining(", "))));
    }

    private void putFactuality() {
        List<Factuality> ofRelays = claim.attribution().stream()
                .flatMap(attribution -> attribution.relays().stream())
                .flatMap(relay -> relay.factuality().stream())
                .toList();
        String shown = Stream.concat(
                        claim.factuality().stream().map(Factuality::toString),
                        ofRelays.stream().map(factuality -> factuality + " by a relay"))
                .collect(Collectors.joining(", "));
        values.put(ClaimPart.FACTUALITY, new Value(List.of(claim.factuality(), ofRelays), shown));
    }

    private String names(List<String> ids) {
        return ids.stream()
                .map(id -> article.source(id).map(Source::displayName).orElseGet(() -> entity(id)))
                .collect(Collectors.joining(", "));
    }

    private String entity(String id) {
        return article.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::displayName)
                .findFirst()
                .orElseThrow();
    }

    private static String quotation(Attribution attribution, List<QuotationType> ofRelays) {
        return Stream.of(
                        attribution.quotation().stream().map(ClaimView::word),
                        attribution.translatedFrom().stream().map(language -> "translated from " + language),
                        ofRelays.stream().map(quotation -> word(quotation) + " by a relay"))
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }

    private static String word(QuotationType quotation) {
        return quotation.name().toLowerCase(Locale.ROOT);
    }

    private List<Object> speaker(Speaker speaker) {
        return List.of(speaker.getClass(), keys.parties(speaker.ids()));
    }

    private List<Object> saying(AttributionStep step) {
        return List.of(
                Unplaced.wording(step.mention()),
                Unplaced.wording(step.cue()),
                step.time().map(keys::time),
                step.place().map(keys::place),
                step.channel(),
                step.uri(),
                keys.parties(step.addressees()));
    }

    private static Stream<String> words(AttributionStep step) {
        return Stream.of(
                        step.mention().map(Wording::text),
                        step.cue().map(Wording::text),
                        step.place().map(place -> PlaceNames.words(List.of(place))),
                        step.channel().map(Channel::word),
                        step.uri().map(URI::toString))
                .flatMap(Optional::stream);
    }

    private List<Object> extensions() {
        Stream<Object> ofSteps = claim.attribution().stream()
                .flatMap(attribution -> Stream.concat(
                        Stream.of(attribution.extensions(), attribution.origin().extensions()),
                        attribution.relays().stream().map(AttributionStep::extensions)));
        return Stream.concat(Stream.of(claim.extensions()), ofSteps)
                .filter(extensions -> !extensions.toString().equals("{}"))
                .toList();
    }

    private static String texts(Stream<Wording> wordings) {
        return wordings.map(Wording::text).collect(Collectors.joining(", "));
    }
}
