package io.github.newsclaims.json.internal.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassageIndexTest {
    private static final String[] CHARACTERS = {"a", "b", "😀", "é", " "};

    @Test
    void findsWhatTheSearchOfTheTextFinds() {
        Random random = new Random(7);
        int unique = 0;
        for (int round = 0; round < 3000; round++) {
            StringBuilder characters = new StringBuilder();
            for (int count = 1 + random.nextInt(60); count > 0; count--) {
                characters.append(CHARACTERS[random.nextInt(1 + random.nextInt(CHARACTERS.length))]);
            }
            ArticleText text = ArticleText.of(characters.toString());
            PassageIndex index = new PassageIndex(text);
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            if (text.slice(start, end).isBlank()) {
                continue;
            }
            TextQuote quote = text.context(text.span(start, end), random.nextInt(8));
            if (random.nextInt(4) == 0) {
                quote = quote.withPrefix("b");
            }

            assertThat(index.unique(quote).map(span -> Anchor.of(span)))
                    .as(characters + " " + quote)
                    .isEqualTo(text.find(quote).unique());
            unique += index.unique(quote).isPresent() ? 1 : 0;
        }
        assertThat(unique).isBetween(1000, 2500);
    }
}
