package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Factuality;
import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.merge.PartValue.AttributionValue;
import io.github.newsclaims.compare.merge.PartValue.FactualityValue;
import io.github.newsclaims.compare.merge.PartValue.OwnVoiceValue;
import io.github.newsclaims.compare.merge.PartValue.StepsValue;
import io.github.newsclaims.compare.merge.PartValue.WordingValue;
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
    private final Union union;

    ClaimMerge(Claim first, Claim second, String pointer, Union union) {
        this.first = first;
        this.second = second;
        this.pointer = pointer;
        this.union = union;
    }

    Claim merge() {
        Optional<String> proposition = union.text(pointer + "/proposition", first.proposition(), second.proposition());
        Optional<Wording> wording = union.wording(pointer + "/wording", first.wording(), second.wording());
        Optional<Factuality> factuality =
                union.first(pointer + "/factuality", first.factuality(), second.factuality(), FactualityValue::new);
        Claim.Builder claim = first.toBuilder()
                .types(Union.all(first.types(), second.types()))
                .insertions(insertions(wording))
                .figures(
                        new FigureMerge(pointer + "/figures/", wording, union).merge(first.figures(), second.figures()))
                .times(Union.times(first.times(), second.times()))
                .relations(Union.all(first.relations(), second.relations()))
                .assessments(Union.all(first.assessments(), second.assessments()));
        proposition.ifPresent(claim::proposition);
        wording.ifPresent(claim::wording);
        factuality.ifPresent(claim::factuality);
        union.text(pointer + "/place", first.place(), second.place()).ifPresent(claim::place);
        union.text(pointer + "/note", first.note(), second.note()).ifPresent(claim::note);
        claim.extensions(union.extensions(pointer, first.extensions(), second.extensions()));
        putAttribution(claim);
        return claim.build();
    }

    private void putAttribution(Claim.Builder claim) {
        boolean stated = first.ownVoice() || first.attribution().isPresent();
        boolean statedToo = second.ownVoice() || second.attribution().isPresent();
        if (!stated) {
            second.attribution().ifPresent(claim::attribution);
            claim.ownVoice(second.ownVoice());
        } else if (statedToo && first.ownVoice() != second.ownVoice()) {
            union.note(pointer + (first.ownVoice() ? "/ownVoice" : "/attribution"), voice(first), voice(second));
        } else if (statedToo && first.attribution().isPresent()) {
            claim.attribution(
                    merge(first.attribution().get(), second.attribution().orElseThrow(), pointer + "/attribution"));
        }
    }

    private static PartValue voice(Claim claim) {
        return claim.attribution().<PartValue>map(AttributionValue::new).orElseGet(OwnVoiceValue::new);
    }

    private Attribution merge(Attribution one, Attribution other, String at) {
        union.text(at + "/quotation", Optional.of(one.quotation()), Optional.of(other.quotation()));
        Attribution.Builder merged = one.toBuilder();
        union.text(at + "/translatedFrom", one.translatedFrom(), other.translatedFrom())
                .ifPresent(merged::translatedFrom);
        return merged.origin(merge(one.origin(), other.origin(), at + "/origin"))
                .relays(relays(one.relays(), other.relays(), at + "/relays"))
                .extensions(union.extensions(at, one.extensions(), other.extensions()))
                .build();
    }

    /** Merges two steps. Steps of different speakers are not mixed. */
    private AttributionStep merge(AttributionStep one, AttributionStep other, String at) {
        if (!one.speaker().equals(other.speaker())) {
            union.note(at, new StepsValue(List.of(one)), new StepsValue(List.of(other)));
            return one;
        }
        AttributionStep.Builder merged = one.toBuilder();
        union.wording(at + "/mention", one.mention(), other.mention()).ifPresent(merged::mention);
        union.wording(at + "/cue", one.cue(), other.cue()).ifPresent(merged::cue);
        union.time(at + "/time", one.time(), other.time()).ifPresent(merged::time);
        union.text(at + "/quotation", one.quotation(), other.quotation()).ifPresent(merged::quotation);
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
        return wording.isEmpty() ? first.insertions() : union.wordings(first.insertions(), inside);
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
