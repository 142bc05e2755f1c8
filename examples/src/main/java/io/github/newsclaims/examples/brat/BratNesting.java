package io.github.newsclaims.examples.brat;

import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.text.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The attributions that lie in the content of others. */
final class BratNesting {
    /** A hostile file may nest each attribution in all others. An annotator does not nest them so deep. */
    private static final int MOST_RELAYS = 20;

    /** As many contents may overlap at one place. Each is compared with the others. */
    private static final int MOST_AT_ONE_PLACE = 500;

    private final LossLog losses;
    private final Map<BratDraft, List<BratDraft>> around = new IdentityHashMap<>();

    BratNesting(List<BratDraft> drafts, LossLog losses) {
        this.losses = losses;
        List<BratDraft> placed = new ArrayList<>(drafts.stream()
                .filter(draft -> draft.wording() instanceof Anchor)
                .toList());
        // An outer one comes before those in it.
        placed.sort(Comparator.comparingInt((BratDraft draft) -> anchor(draft).start())
                .thenComparing(Comparator.comparingInt(
                                (BratDraft draft) -> anchor(draft).end())
                        .reversed())
                .thenComparing(Comparator.comparingLong(BratDraft::length).reversed()));
        List<BratDraft> open = new ArrayList<>();
        for (BratDraft draft : placed) {
            open.removeIf(outer -> anchor(outer).end() <= anchor(draft).start());
            around.put(draft, around(draft, open));
            if (open.size() < MOST_AT_ONE_PLACE) {
                open.add(draft);
            } else {
                losses.line(draft.event().line().number());
                losses.leftOut(
                        draft.event().id(),
                        "",
                        "too many contents overlap, so those that lie in this one do not have it as a relay");
            }
        }
        losses.line(0);
    }

    private static Anchor anchor(BratDraft draft) {
        return (Anchor) draft.wording();
    }

    private List<BratDraft> around(BratDraft inner, List<BratDraft> open) {
        List<BratDraft> found = new ArrayList<>(open.stream()
                .filter(outer -> outer.encloses(inner))
                .sorted(Comparator.comparingLong(BratDraft::length))
                .toList());
        if (found.size() > MOST_RELAYS) {
            losses.line(inner.event().line().number());
            losses.leftOut(inner.event().id(), "", "it lies in more than " + MOST_RELAYS + " others");
            found = found.subList(0, MOST_RELAYS);
        }
        return found;
    }

    /** Returns the attributions around one, from the innermost outwards. */
    List<AttributionStep> relays(BratDraft inner) {
        return around.getOrDefault(inner, List.of()).stream()
                .map(BratDraft::step)
                .toList();
    }
}
