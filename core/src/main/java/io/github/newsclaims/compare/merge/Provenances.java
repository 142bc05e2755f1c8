package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Provenance;
import java.util.List;

/**
 * The provenances of two articles or claims that are merged. They apply to the parts that have none of their own.
 *
 * @param first the provenance of the first
 * @param second the provenance of the second
 */
record Provenances(List<Provenance> first, List<Provenance> second) {
    boolean areSame() {
        return first.equals(second);
    }

    /** Returns the provenance that applies to a part of the first. */
    List<Provenance> ofFirst(List<Provenance> own) {
        return own.isEmpty() ? first : own;
    }

    /** Returns the provenance that applies to a part of the second. */
    List<Provenance> ofSecond(List<Provenance> own) {
        return own.isEmpty() ? second : own;
    }

    /** Returns what a part of the first must state, so that it keeps its provenance in the merged whole. */
    List<Provenance> statedOfFirst(List<Provenance> own) {
        return areSame() ? own : ofFirst(own);
    }

    /** Returns what a part of the second must state, so that it keeps its provenance in the merged whole. */
    List<Provenance> statedOfSecond(List<Provenance> own) {
        return areSame() ? own : ofSecond(own);
    }

    /** Returns what a part that both have must state. */
    List<Provenance> united(List<Provenance> ofFirst, List<Provenance> ofSecond) {
        return areSame() && ofFirst.equals(ofSecond) ? ofFirst : Union.all(ofFirst(ofFirst), ofSecond(ofSecond));
    }
}
