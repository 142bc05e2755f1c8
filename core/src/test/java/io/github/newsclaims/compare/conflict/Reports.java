package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import java.util.List;

/** Reports of deaths in one accident, by several papers. */
final class Reports {
    private Reports() {}

    /** Deaths on the day of the accident. */
    static Figure deaths(long number) {
        return Figure.of(Amount.exact(number), Unit.COUNT).withMeasuredEntity("deaths");
    }

    static Claim.Builder own(Figure... figures) {
        return claim(figures).ownVoice(true);
    }

    static Claim.Builder said(AttributionStep origin, Figure... figures) {
        return claim(figures).attribution(Attribution.indirect(origin));
    }

    static Claim.Builder said(String speaker, Figure... figures) {
        return said(AttributionStep.by(speaker), figures);
    }

    static Claim.Builder claim(Figure... figures) {
        return Claim.builder().proposition("So it is.").figures(List.of(figures));
    }

    /** An article of a paper of its own, whose claims are c0, c1 and so on. */
    static Article article(String id, Claim.Builder... claims) {
        Article.Builder article = Article.builder()
                .id(id)
                .addSource(Source.unnamed("leader", "a shift leader"))
                .addSource(Source.unnamed("witness", "a witness"))
                .addSource(Source.person("minister", "Ida Nor"))
                .addSource(Source.organization("police", "Police"))
                .addSource(Source.organization("post", "Harbour Post"))
                .addSource(Source.organization("paper", "Paper of " + id))
                .publisher("paper");
        for (int index = 0; index < claims.length; index++) {
            article.addClaim(claims[index].id("c" + index).build());
        }
        return article.build();
    }
}
