package io.github.newsclaims.compare.diff;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionPath;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.internal.compare.SourceKeys;
import io.github.newsclaims.internal.compare.Unplaced;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    private final SourceKeys keys;
    private final Claim claim;
    private final Map<ClaimPart, Value> values = new EnumMap<>(ClaimPart.class);

    /**
     * Makes a view of a claim.
     *
     * @param ids maps the ids of the claims of the article to those that relations are compared by
     */
    ClaimView(Article article, SourceKeys keys, Claim claim, UnaryOperator<String> ids) {
        this.article = article;
        this.keys = keys;
        this.claim = claim;
        values.put(ClaimPart.PROPOSITION, Value.of(claim.proposition()));
        putAttribution();
        values.put(ClaimPart.FACTUALITY, Value.of(claim.factuality()));
        values.put(ClaimPart.TYPES, Value.of(claim.types()));
        values.put(
                ClaimPart.INSERTIONS,
                new Value(Unplaced.wordings(claim.insertions()), texts(claim.insertions().stream())));
        values.put(
                ClaimPart.TIMES,
                new Value(
                        claim.times().stream().map(Unplaced::time).toList(),
                        claim.times().stream().map(PartWords::time).collect(Collectors.joining(", "))));
        values.put(ClaimPart.PLACE, Value.of(claim.place()));
        values.put(
                ClaimPart.RELATIONS,
                Value.of(claim.relations().stream()
                        .map(relation -> relation(relation, ids))
                        .toList()));
        values.put(ClaimPart.ASSESSMENTS, Value.of(claim.assessments()));
        values.put(ClaimPart.NOTE, Value.of(claim.note()));
        values.put(ClaimPart.EXTENSIONS, Value.of(extensions()));
    }

    static List<ClaimDifference> differences(ClaimView before, ClaimView after) {
        List<ClaimDifference> differences = new ArrayList<>();
        for (ClaimPart part : ClaimPart.values()) {
            Value one = before.value(part);
            Value other = after.value(part);
            if (!one.compared().equals(other.compared())) {
                differences.add(new ClaimDifference(part, one.shown(), other.shown()));
            }
        }
        return differences;
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
                        texts(steps.stream()
                                .flatMap(step -> Stream.concat(step.mention().stream(), step.cue().stream())))));
    }

    private static String quotation(Attribution attribution, List<QuotationType> ofRelays) {
        return Stream.of(
                        Stream.of(word(attribution.quotation())),
                        attribution.translatedFrom().stream().map(language -> "translated from " + language),
                        ofRelays.stream().map(quotation -> word(quotation) + " by a relay"))
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }

    private static String word(QuotationType quotation) {
        return quotation.name().toLowerCase(Locale.ROOT);
    }

    private List<Object> speaker(Speaker speaker) {
        return List.of(speaker.getClass(), keys.of(speaker.ids()));
    }

    private List<Object> saying(AttributionStep step) {
        return List.of(
                Unplaced.wording(step.mention()),
                Unplaced.wording(step.cue()),
                step.time().map(Unplaced::time),
                keys.of(step.addressees()));
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

    private ClaimRelation relation(ClaimRelation relation, UnaryOperator<String> ids) {
        ClaimReference target = relation.target();
        boolean here = target.article().isEmpty() || target.article().get().equals(article.id());
        return here ? relation.withTarget(ClaimReference.to(ids.apply(target.claim()))) : relation;
    }

    private static String texts(Stream<Wording> wordings) {
        return wordings.map(Wording::text).collect(Collectors.joining(", "));
    }
}
