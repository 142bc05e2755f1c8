package desk;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.GroovyShell;
import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.File;
import org.junit.jupiter.api.Test;

/** The script, run by Groovy, which finds the methods of builders while it runs. */
class DeskTest {
    @Test
    void buildsAnArticle() throws Exception {
        Article article = (Article) new GroovyShell().evaluate(new File("src/main/groovy/desk.groovy"));

        assertThat(NewsClaimsJson.write(article))
                .startsWith("{\"newsclaims\":\"1\",\"id\":\"harbour-post-2031-04-02\"")
                .contains("\"wording\":[{\"start\":1,\"end\":33,\"exact\":\"They pay 150 crowns a month more\"}]");
    }
}
