package io.github.newsclaims.compare.diff;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionPath;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Extensions;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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
        static Value of(Optional<String> value) {
            return new Value(value, value.orElse(""));
        }

        static Value of(List<?> values) {
            return new Value(values, values.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private static final List<Object> NOTHING_STATED = List.of(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    private final Article article;
    private final VersionKeys keys;
    private final Claim claim;
    private final List<AttributionStep> relays;
    private final Map<ClaimPart, Value> values = new EnumMap<>(ClaimPart.class);

    ClaimView(Article article, VersionKeys keys, Claim claim) {
        this.article = article;
        this.keys = keys;
        this.claim = claim;
        this.relays = claim.attribution().map(Attribution::relays).orElse(List.of());
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
                new Value(
                        claim.relations().stream().map(keys::relation).toList(),
                        Value.of(claim.relations()).shown()));
        values.put(ClaimPart.APPEARANCES, Value.of(claim.appearances()));
        values.put(ClaimPart.ASSESSMENTS, Value.of(claim.assessments()));
        values.put(ClaimPart.NOTE, Value.of(claim.note()));
        putExtensions();
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
        Attribution attribution = claim.attribution().orElse(null);
        if (attribution == null) {
            values.put(
                    ClaimPart.SPEAKER,
                    Value.of(claim.ownVoice() ? Optional.of("the article itself") : Optional.empty()));
        } else {
            List<String> names =
                    AttributionPath.of(article, claim).orElseThrow().names();
            values.put(ClaimPart.SPEAKER, new Value(speaker(attribution.origin().speaker()), names.get(0)));
            if (!relays.isEmpty()) {
                List<List<Object>> speakers =
                        relays.stream().map(relay -> speaker(relay.speaker())).toList();
                values.put(ClaimPart.RELAYS, new Value(speakers, String.join(", ", names.subList(1, names.size()))));
            }
        }
        Optional<Attribution> said = claim.attribution();
        Map<Integer, QuotationType> ofRelays = byRelay(AttributionStep::quotation);
        values.put(
                ClaimPart.QUOTATION,
                new Value(
                        List.of(
                                said.flatMap(Attribution::quotation),
                                said.flatMap(Attribution::translatedFrom),
                                ofRelays),
                        quotation(said, ofRelays)));
        List<AttributionStep> steps = said.map(Attribution::steps).orElse(List.of());
        // A step of which nothing is stated is the same as none: the speaker is compared separately.
        Map<Integer, List<Object>> sayings = new TreeMap<>();
        for (int index = 0; index < steps.size(); index++) {
            List<Object> saying = saying(steps.get(index));
            if (!saying.equals(NOTHING_STATED)) {
                sayings.put(index, saying);
            }
        }
        values.put(
                ClaimPart.SAYING,
                new Value(sayings, steps.stream().flatMap(this::words).collect(Collectors.joining(", "))));
    }

    /** Returns what the relays state, by their index. */
    private <T> Map<Integer, T> byRelay(Function<AttributionStep, Optional<T>> part) {
        Map<Integer, T> stated = new TreeMap<>();
        for (int index = 0; index < relays.size(); index++) {
            int relay = index;
            part.apply(relays.get(index)).ifPresent(value -> stated.put(relay, value));
        }
        return stated;
    }

    /** Returns which relay it is, for example "relay 2", or "a relay" if there is one. */
    private String relay(int index) {
        return relays.size() == 1 ? "a relay" : "relay " + (index + 1);
    }

    private void putFactuality() {
        Map<Integer, Factuality> ofRelays = byRelay(AttributionStep::factuality);
        String shown = Stream.concat(
                        claim.factuality().stream().map(Factuality::toString),
                        ofRelays.entrySet().stream().map(each -> each.getValue() + " by " + relay(each.getKey())))
                .collect(Collectors.joining(", "));
        values.put(ClaimPart.FACTUALITY, new Value(List.of(claim.factuality(), ofRelays), shown));
    }

    private void putExtensions() {
        Map<String, Extensions> stated = new LinkedHashMap<>();
        stated.put("", claim.extensions());
        claim.attribution().ifPresent(attribution -> {
            stated.put("attribution ", attribution.extensions());
            stated.put("origin ", attribution.origin().extensions());
        });
        for (int index = 0; index < relays.size(); index++) {
            stated.put("relay " + (index + 1) + " ", relays.get(index).extensions());
        }
        stated.values().removeIf(extensions -> extensions.equals(Extensions.none()));
        String shown = stated.entrySet().stream()
                .map(each -> each.getKey() + each.getValue())
                .collect(Collectors.joining(", "));
        values.put(ClaimPart.EXTENSIONS, new Value(stated, shown));
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

    private String quotation(Optional<Attribution> attribution, Map<Integer, QuotationType> ofRelays) {
        return Stream.of(
                        attribution.flatMap(Attribution::quotation).stream().map(ClaimView::word),
                        attribution.flatMap(Attribution::translatedFrom).stream()
                                .map(language -> "translated from " + language),
                        ofRelays.entrySet().stream().map(each -> word(each.getValue()) + " by " + relay(each.getKey())))
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

    private Stream<String> words(AttributionStep step) {
        return Stream.of(
                        step.mention().map(Wording::text),
                        step.cue().map(Wording::text),
                        step.time().map(PartWords::time),
                        step.place().map(place -> PlaceNames.words(List.of(place))),
                        step.channel().map(Channel::word),
                        step.uri().map(URI::toString),
                        Optional.of(names(step.addressees()))
                                .filter(names -> !names.isEmpty())
                                .map(names -> "to " + names))
                .flatMap(Optional::stream);
    }

    private static String texts(Stream<Wording> wordings) {
        return wordings.map(Wording::text).collect(Collectors.joining(", "));
    }
}
