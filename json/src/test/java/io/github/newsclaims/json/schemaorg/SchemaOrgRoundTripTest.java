package io.github.newsclaims.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.exchange.Exported;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what was read comes back when it was written and read again. */
class SchemaOrgRoundTripTest {
    private static final int DOCUMENTS = 1000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2031, 77_777})
    void readsAgainWhatItReadAndWrote(long seed) {
        DrawnPages pages = new DrawnPages(seed);
        int articles = 0;
        int claims = 0;
        for (int count = 0; count < DOCUMENTS; count++) {
            String json = Exported.of(pages.next(), List.of()).json();
            for (Article article : SchemaOrg.reader().read(json).articles()) {
                Exported written = SchemaOrg.writer().write(article);

                assertThat(SchemaOrg.reader().read(written.json()).articles())
                        .as(() -> json + "\n" + written.json())
                        .containsExactly(article);
                articles++;
                claims += article.claims().size();
            }
        }

        assertThat(articles).isGreaterThan(DOCUMENTS / 2);
        assertThat(claims).isGreaterThan(DOCUMENTS / 2);
    }
}
