package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.compare.merge.PartValue.AttributionValue;
import io.github.newsclaims.compare.merge.PartValue.FactualityValue;
import io.github.newsclaims.compare.merge.PartValue.OwnVoiceValue;
import io.github.newsclaims.compare.merge.PartValue.StepsValue;
import io.github.newsclaims.compare.merge.PartValue.WordingValue;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The merge of two claims that are the same. The second has the ids of the merged article already. */
final class ClaimMerge {
    private final Claim first;
    private final Claim second;
    private final String pointer;
    private final Provenances provenances;
    private final Union union;

    /**
     * Makes the merge of two claims.
     *
     * @param pointer the JSON pointer of the merged claim
     * @param provenances the provenances that apply to the two claims
     */
    ClaimMerge(Claim first, Claim second, String pointer, Provenances provenances, Union union) {
        this.first = first;
        this.second = second;
        this.pointer = pointer;
        this.provenances = provenances;
        this.union = union;
    }

    /**
     * Returns the merged claim.
     *
     * @param language the language of the merged article, in which a proposition without a language is
     */
    Claim merge(FigureMatching figures, Optional<String> language) {
        Optional<String> proposition = union.text(pointer + "/proposition", first.proposition(), second.proposition());
        Optional<Wording> wording = union.wording(pointer + "/wording", first.wording(), second.wording());
        Optional<Factuality> factuality =
                union.first(pointer + "/factuality", first.factuality(), second.factuality(), FactualityValue::new);
        Claim.Builder claim = first.withoutLanguage().toBuilder()
                .sameAs(Union.all(first.sameAs(), second.sameAs()))
                .types(Union.all(first.types(), second.types()))
                .about(Union.all(first.about(), second.about()))
                .insertions(insertions(wording))
                .figures(new FigureMerge(pointer + "/figures/", wording, provenances, union)
                        .merge(first.figures(), second.figures(), figures))
                .times(Union.times(first.times(), second.times()))
                .places(Union.places(first.places(), second.places()))
                .relations(Union.all(first.relations(), second.relations()))
                .appearances(union.appearances(pointer + "/appearances", first.appearances(), second.appearances()))
                .assessments(Union.assessments(first.assessments(), second.assessments()))
                .provenance(provenances.united(first.provenance(), second.provenance()));
        proposition.ifPresent(claim::proposition);
        language(language).ifPresent(claim::language);
        wording.ifPresent(claim::wording);
        factuality.ifPresent(claim::factuality);
        union.text(pointer + "/note", first.note(), second.note()).ifPresent(claim::note);
        claim.extensions(union.extensions(pointer, first.extensions(), second.extensions()));
        putAttribution(claim);
        return provenances.areSame() ? claim.build() : withoutEqualProvenance(claim.build());
    }

    /** Returns the language of the proposition that is kept. */
    private Optional<String> language(Optional<String> ofArticle) {
        if (first.proposition().isPresent() != second.proposition().isPresent()) {
            return first.proposition().isPresent() ? first.language() : second.language();
        }
        Optional<String> kept = union.text(
                pointer + "/language",
                first.language().or(() -> ofArticle),
                second.language().or(() -> ofArticle));
        return kept.equals(ofArticle) ? first.language() : kept;
    }

    /** Returns a claim in which the parts whose provenance is that of the claim do not repeat it. */
    private static Claim withoutEqualProvenance(Claim claim) {
        List<Figure> figures = ClaimParts.changed(
                claim.figures(),
                figure -> figure.provenance().equals(claim.provenance()) ? figure.withProvenance(List.of()) : figure);
        return claim.attribution()
                .filter(attribution -> attribution.provenance().equals(claim.provenance()))
                .map(attribution -> claim.withAttribution(attribution.withProvenance(List.of())))
                .orElse(claim)
                .withFigures(figures);
    }

    private void putAttribution(Claim.Builder claim) {
        Optional<Attribution> one =
                first.attribution().map(said -> said.withProvenance(provenances.statedOfFirst(said.provenance())));
        Optional<Attribution> other =
                second.attribution().map(said -> said.withProvenance(provenances.statedOfSecond(said.provenance())));
        one.ifPresent(claim::attribution);
        if (one.isPresent() && other.isPresent()) {
            claim.attribution(merge(one.get(), other.get(), pointer + "/attribution"));
        } else if (first.ownVoice() && other.isPresent()) {
            union.note(pointer + "/ownVoice", new OwnVoiceValue(), new AttributionValue(other.get()));
        } else if (one.isPresent() && second.ownVoice()) {
            union.note(pointer + "/attribution", new AttributionValue(one.get()), new OwnVoiceValue());
        } else {
            other.ifPresent(claim::attribution);
            claim.ownVoice(first.ownVoice() || second.ownVoice());
        }
    }

    /** Merges two attributions. Those to different speakers are not mixed, because every part of one is about its speaker. */
    private Attribution merge(Attribution one, Attribution other, String at) {
        if (!haveOneSpeaker(one.origin(), other.origin())) {
            union.note(at, new AttributionValue(one), new AttributionValue(other));
            return one;
        }
        Attribution.Builder merged = one.toBuilder();
        union.text(at + "/quotation", one.quotation(), other.quotation()).ifPresent(merged::quotation);
        union.text(at + "/translatedFrom", one.translatedFrom(), other.translatedFrom())
                .ifPresent(merged::translatedFrom);
        return merged.origin(merge(one.origin(), other.origin(), at + "/origin"))
                .relays(relays(one.relays(), other.relays(), at + "/relays"))
                .provenance(provenances.united(one.provenance(), other.provenance()))
                .extensions(union.extensions(at, one.extensions(), other.extensions()))
                .build();
    }

    /** Returns whether two steps are by one speaker. A speaker that is not resolved may be anybody. */
    private static boolean haveOneSpeaker(AttributionStep one, AttributionStep other) {
        return one.speaker().equals(other.speaker()) || isUnresolved(one) || isUnresolved(other);
    }

    private static boolean isUnresolved(AttributionStep step) {
        return step.speaker() instanceof Speaker.Unresolved;
    }

    /** Merges two steps. Steps of different speakers are not mixed. */
    private AttributionStep merge(AttributionStep one, AttributionStep other, String at) {
        if (!haveOneSpeaker(one, other)) {
            union.note(at, new StepsValue(List.of(one)), new StepsValue(List.of(other)));
            return one;
        }
        AttributionStep.Builder merged = one.toBuilder().speaker(isUnresolved(one) ? other.speaker() : one.speaker());
        union.wording(at + "/mention", one.mention(), other.mention()).ifPresent(merged::mention);
        union.wording(at + "/cue", one.cue(), other.cue()).ifPresent(merged::cue);
        union.time(at + "/time", one.time(), other.time()).ifPresent(merged::time);
        union.place(at + "/place", one.place(), other.place()).ifPresent(merged::place);
        union.text(at + "/channel", one.channel(), other.channel()).ifPresent(merged::channel);
        union.text(at + "/uri", one.uri(), other.uri()).ifPresent(merged::uri);
        union.text(at + "/quotation", one.quotation(), other.quotation()).ifPresent(merged::quotation);
        union.first(at + "/factuality", one.factuality(), other.factuality(), FactualityValue::new)
                .ifPresent(merged::factuality);
        return merged.addressees(Union.all(one.addressees(), other.addressees()))
                .extensions(union.extensions(at, one.extensions(), other.extensions()))
                .build();
    }

    /** Merges relays. Paths of different length disagree as a whole, because having no relay means a direct quotation. */
    private List<AttributionStep> relays(List<AttributionStep> one, List<AttributionStep> other, String at) {
        if (one.size() != other.size()) {
            union.note(at, new StepsValue(one), new StepsValue(other));
            return one;
        }
        List<AttributionStep> relays = new ArrayList<>();
        for (int index = 0; index < one.size(); index++) {
            relays.add(merge(one.get(index), other.get(index), at + "/" + index));
        }
        return relays;
    }

    private List<Wording> insertions(Optional<Wording> wording) {
        List<Wording> inside = new ArrayList<>();
        for (Wording insertion : second.insertions()) {
            inside.add(inside(insertion, wording, pointer + "/insertions", union));
        }
        return union.wordings(first.insertions(), inside);
    }

    /** Returns words without their place if it is outside the wording that was kept, and lists that as a disagreement. */
    static Wording inside(Wording words, Optional<Wording> whole, String pointer, Union union) {
        if (!(words instanceof Anchor place) || whole.orElse(null) instanceof Anchor anchor && anchor.contains(place)) {
            return words;
        }
        Words left = Words.of(words.pieces());
        union.note(pointer, new WordingValue(left), new WordingValue(words));
        return left;
    }

    static Optional<Wording> inside(Figure figure, Optional<Wording> whole, String pointer, Union union) {
        return figure.wording().map(words -> inside(words, whole, pointer, union));
    }
}
