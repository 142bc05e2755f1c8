package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.compare.figure.ReportedFigure;
import java.util.List;

/**
 * A figure while it is compared with those of other articles.
 *
 * @param figure the figure
 * @param story what stands for its article and all copies and versions of it
 * @param origin strings that are the same for the same named origin, such as its kind and name; empty if it has no name
 * @param through such strings of who passes on what the article itself or somebody without a name says: the publisher, or the
 *     first relay with a name; empty if there is none
 * @param current whether it is a side: false for an earlier value, or one that another claim supersedes
 */
record Reporting(ReportedFigure figure, String story, List<String> origin, List<String> through, boolean current) {

    /** Returns whether the article itself states the figure. */
    boolean isOwnVoice() {
        return figure.saidBy().filter(path -> path.origin().isEmpty()).isPresent();
    }

    /** Returns whether two figures of one story are known to have different origins. */
    boolean hasOtherOrigin(Reporting other) {
        if (origin.isEmpty() || other.origin.isEmpty()) {
            return isOwnVoice() && !other.origin.isEmpty() || other.isOwnVoice() && !origin.isEmpty();
        }
        return origin.stream().noneMatch(other.origin::contains);
    }
}
