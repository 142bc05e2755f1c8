package io.github.newsclaims.compare.conflict;

import static io.github.newsclaims.internal.FieldNames.FIGURES;
import static io.github.newsclaims.internal.ResultNames.INDEPENDENT_SOURCES;

import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A side of a group: the figures of articles that state the same. Ten papers with one number are one side, and an article with
 * several numbers of the thing is one side with figures of each. Only numbers that contradict another side are among them.
 */
public final class ConflictSide {
    static {
        ResultMakers.register(ConflictSide.class, ConflictSide::read);
    }

    private final List<ReportedFigure> figures;
    private final int independentSources;

    private ConflictSide(List<ReportedFigure> figures, int independentSources) {
        this.figures = List.copyOf(figures);
        this.independentSources = independentSources;
    }

    private static ConflictSide read(ResultParts parts) {
        List<ReportedFigure> figures = parts.list(FIGURES, ReportedFigure.class);
        int independentSources = parts.get(INDEPENDENT_SOURCES, Integer.class);
        if (figures.isEmpty() || independentSources == 0) {
            throw Invalid.value("conflict side", "it must have a figure and an independent source");
        }
        return new ConflictSide(figures, independentSources);
    }

    static ConflictSide of(List<Reporting> figures) {
        return new ConflictSide(figures.stream().map(Reporting::figure).toList(), Origins.independent(figures));
    }

    /**
     * Returns the figures.
     *
     * @return one or more figures in the order of the articles
     */
    public List<ReportedFigure> figures() {
        return figures;
    }

    /**
     * Returns how many independent sources state the figures. A source is the same in all articles if it shares an address in
     * {@code sameAs}, or else if its kind and name are the same. Sources that speak together, or of which one spoke, count once. So
     * do an article and its copies, excerpts, translations and versions. Unnamed and unresolved speakers, and the article itself,
     * count only if the article has no other source for the figures.
     *
     * @return for example 2, if the police say so in ten articles and a minister in one; 1 or more
     */
    public int independentSources() {
        return independentSources;
    }

    /** Two sides are equal if their figures and the numbers of their sources are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConflictSide that
                && figures.equals(that.figures)
                && independentSources == that.independentSources;
    }

    @Override
    public int hashCode() {
        return Objects.hash(figures, independentSources);
    }

    /** The numbers of figures and sources, for example {@code 11 figures of 2 independent sources}. */
    @Override
    public String toString() {
        return figures.size() + " figures of " + independentSources + " independent sources";
    }
}
