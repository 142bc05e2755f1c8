package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.jackson3.NewsClaimsJackson3Module;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapper of another format than JSON: YAML stands for all that have objects, arrays and numbers. */
class OtherFormatsTest {
    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new NewsClaimsJackson3Module()).build();

    @Test
    void haveTheSameValue() {
        Article article = Fixtures.everything();

        assertThat(YAML.readValue(YAML.writeValueAsString(article), Article.class))
                .isEqualTo(article);
    }

    @Test
    void areRefusedByTheSameRules() {
        assertThatThrownBy(() -> YAML.readValue("newsclaims: '1'\nid: 7\n", Article.class))
                .cause()
                .isInstanceOfSatisfying(NewsClaimsJsonException.class, e -> {
                    assertThat(e).hasMessage("id must be a string, got 7 at /id");
                    assertThat(e.line()).isEqualTo(2);
                });
    }
}
