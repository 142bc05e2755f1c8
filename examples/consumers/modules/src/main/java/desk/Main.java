package desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsSchemas;

/** Builds an article, and reads and writes it with the reader of newsclaims and with a mapper of Jackson 2. */
public class Main {
    public static void main(String[] args) throws Exception {
        Article article = Article.builder()
                .id("a")
                .text("They pay 150 crowns.")
                .addClaim(Claim.builder().id("c").wording("They pay 150 crowns").build())
                .build();
        String json = NewsClaimsJson.write(Grounding.of(article).article());
        System.out.println(json);

        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Article same = mapper.readValue(json, Article.class);
        System.out.println(mapper.writeValueAsString(same).equals(json));
        System.out.println(NewsClaimsSchemas.full().contains("\"$schema\""));
    }
}
