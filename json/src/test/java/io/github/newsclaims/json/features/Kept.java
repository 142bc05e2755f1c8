package io.github.newsclaims.json.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.NewsClaimsJson;

/** Values that have been written as JSON and read again. */
final class Kept {
    private Kept() {}

    static Article article(Article.Builder article) {
        Article written = article.id("coast-1").build();
        Article read = NewsClaimsJson.read(NewsClaimsJson.write(written));
        assertThat(read).isEqualTo(written);
        return read;
    }

    /** A claim of an article that has the sources "post", "leader" and "aide". */
    static Claim claim(Claim.Builder claim) {
        Claim written = claim.id("c1").build();
        Claim read = article(sources().addClaim(written)).claims().get(0);
        assertThat(read.note()).isEmpty();
        return read;
    }

    static Figure figure(Figure figure) {
        Claim.Builder claim = Claim.builder().proposition("Some left.").addFigure(figure);
        Figure read = claim(claim).figures().get(0);
        assertThat(read.note()).isEmpty();
        return read;
    }

    static Attribution attribution(Attribution attribution) {
        return claim(Claim.builder().proposition("They left.").attribution(attribution))
                .attribution()
                .orElseThrow();
    }

    static AttributionStep step(AttributionStep step) {
        return attribution(Attribution.indirect(step)).origin();
    }

    static Article.Builder sources() {
        return Article.builder()
                .addSource(Source.organization("post", "Harbour Post"))
                .addSource(Source.unnamed("leader", "a shift leader"))
                .addSource(Source.unnamed("aide", "another shift leader"));
    }
}
