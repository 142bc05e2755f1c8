package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import java.util.List;
import java.util.function.UnaryOperator;

/** A golden file, by the name of what it proves, and the article that it holds. */
record GoldenCase(String name, Article article) {
    static GoldenCase article(String name, UnaryOperator<Article.Builder> parts) {
        return new GoldenCase(name, parts.apply(Article.builder().id("a")).build());
    }

    /** An article with one claim, a second one and three sources to refer to. */
    static GoldenCase claim(String name, UnaryOperator<Claim.Builder> parts) {
        return article(
                name,
                article -> article.addSource(Source.person("s1", "S. One"))
                        .addSource(Source.unnamed("s2", "a second source"))
                        .addSource(Source.organization("s3", "Third Office"))
                        .addClaim(parts.apply(Claim.builder().id("c1").proposition("P."))
                                .build())
                        .addClaim(Claim.builder().id("c2").proposition("Q.").build()));
    }

    static GoldenCase figure(String name, Figure figure) {
        return article(
                name,
                article -> article.addClaim(Claim.builder()
                        .id("c1")
                        .proposition("P.")
                        .addFigure(figure)
                        .build()));
    }

    static GoldenCase amount(String name, Amount amount) {
        return figure(name, Figure.of(amount, Unit.COUNT));
    }

    static GoldenCase unit(String name, Unit unit) {
        return figure(name, Figure.of(Amount.exact(3), unit));
    }

    static GoldenCase per(String name, Per... per) {
        return figure(name, Figure.of(Amount.exact(55), Unit.COUNT).withPer(List.of(per)));
    }

    @Override
    public String toString() {
        return name;
    }
}
