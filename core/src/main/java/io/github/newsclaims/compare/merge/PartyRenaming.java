package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Speaker;
import java.util.List;
import java.util.function.UnaryOperator;

/** Replaces ids of sources and entities in claims by those of the merged article. */
final class PartyRenaming {
    private final UnaryOperator<String> ids;
    private final ClaimParts parts;

    /**
     * Makes the renaming.
     *
     * @param ids returns another id for each id
     */
    PartyRenaming(UnaryOperator<String> ids) {
        this.ids = ids;
        this.parts = new ClaimParts(time -> ClaimParts.withEntity(time, ids), this::renamed);
    }

    Claim renamed(Claim claim) {
        Claim changed = parts.changed(claim);
        Claim.Builder renamed = changed.toBuilder()
                .about(changed.about().stream().map(ids).toList())
                .figures(ClaimParts.changed(changed.figures(), this::renamed));
        changed.attribution().map(this::renamed).ifPresent(renamed::attribution);
        return renamed.build();
    }

    private Attribution renamed(Attribution attribution) {
        return attribution
                .withOrigin(renamed(attribution.origin()))
                .withRelays(attribution.relays().stream().map(this::renamed).toList());
    }

    private AttributionStep renamed(AttributionStep step) {
        return step.withSpeaker(renamed(step.speaker()))
                .withAddressees(step.addressees().stream().map(ids).toList());
    }

    private Speaker renamed(Speaker speaker) {
        List<String> named = speaker.ids().stream().map(ids).toList();
        if (speaker instanceof Speaker.Known) {
            return new Speaker.Known(named);
        }
        return speaker instanceof Speaker.Candidates ? new Speaker.Candidates(named) : speaker;
    }

    private Figure renamed(Figure figure) {
        return figure.entity().map(ids).map(figure::withEntity).orElse(figure);
    }

    private Place renamed(Place place) {
        return place.entity().map(ids).map(place::withEntity).orElse(place);
    }
}
