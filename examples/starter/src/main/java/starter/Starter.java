package starter;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.json.NewsClaimsJson;

/** Records who claims what in an article, finds the words in the text, and prints the article as JSON. */
public class Starter {
    public static void main(String[] args) {
        Article article = Article.builder()
                .id("harbour-post-1")
                .text("“The harbour closes in June,” Anna Ek said.")
                .addSource(Source.person("ek", "Anna Ek"))
                .addClaim(Claim.builder()
                        .id("c1")
                        .wording("The harbour closes in June")
                        .attribution(Attribution.direct(AttributionStep.by("ek").withCue("said")))
                        .build())
                .build();
        Grounding grounding = Grounding.of(article);
        grounding.problems().forEach(System.err::println);
        System.out.print(NewsClaimsJson.writeIndented(grounding.article()));
    }
}
