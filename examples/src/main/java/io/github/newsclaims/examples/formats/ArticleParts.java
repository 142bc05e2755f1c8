package io.github.newsclaims.examples.formats;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.InvalidPartException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Articles without some of their parts, and without what refers to these. */
public final class ArticleParts {
    private ArticleParts() {}

    /**
     * Removes claims.
     *
     * @param article the article
     * @param ids the ids of the claims
     * @return the article without the claims and the relations to them
     */
    public static Article withoutClaims(Article article, Set<String> ids) {
        try {
            return article.withClaims(article.claims().stream()
                    .filter(claim -> !ids.contains(claim.id()))
                    .toList());
        } catch (InvalidPartException e) {
            // Other claims refer to them. This takes longer, because each step is a new article.
            Article left = article;
            for (String id : ids) {
                left = left.withoutClaimAndRelationsToIt(id);
            }
            return left;
        }
    }

    /**
     * Removes figures.
     *
     * @param article the article
     * @param pointers the JSON pointers of the figures, for example "/claims/0/figures/1"
     * @return the article without the figures and the relations to them
     */
    public static Article withoutFigures(Article article, Set<String> pointers) {
        Set<String> gone = new HashSet<>();
        List<Claim> changed = new ArrayList<>();
        for (int c = 0; c < article.claims().size(); c++) {
            Claim claim = article.claims().get(c);
            List<Figure> left = new ArrayList<>();
            for (int f = 0; f < claim.figures().size(); f++) {
                Figure figure = claim.figures().get(f);
                if (pointers.contains("/claims/" + c + "/figures/" + f)) {
                    figure.id().ifPresent(id -> gone.add(claim.id() + " " + id));
                } else {
                    left.add(figure);
                }
            }
            changed.add(claim.withFigures(left));
        }
        return article.withClaims(
                changed.stream().map(claim -> withoutRelations(claim, gone)).toList());
    }

    private static Claim withoutRelations(Claim claim, Set<String> gone) {
        return claim.withFigures(claim.figures().stream()
                .map(figure -> figure.withRelations(figure.relations().stream()
                        .filter(relation -> relation.target().article().isPresent()
                                || !gone.contains(relation.target().claim().orElse(claim.id()) + " "
                                        + relation.target().figure()))
                        .toList()))
                .toList());
    }
}
