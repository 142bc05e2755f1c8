package io.github.newsclaims.json;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.newsclaims.Article;
import java.util.Random;

/** Valid articles of which every choice is a byte that the fuzzer gives, so that it can look for new ones. */
public final class DrawnArticles {
    private static final int CHOICES = 600;

    /** What is left for breaking the article afterwards. */
    private static final int KEPT = 40;

    private DrawnArticles() {}

    public static Article next(FuzzedDataProvider data) {
        int choices = Math.min(CHOICES, Math.max(0, data.remainingBytes() - KEPT));
        return new ArticleGenerator(new Drawn(data.consumeBytes(choices))).next();
    }

    /** Draws from bytes as long as there are some, then from a fixed seed: an article always comes to an end. */
    private static final class Drawn extends Random {
        private static final long serialVersionUID = 1L;
        private static final int SPREAD = 0x9E3779B1;

        private final byte[] choices;
        private int at;

        Drawn(byte[] choices) {
            super(choices.length);
            this.choices = choices;
        }

        @Override
        protected int next(int bits) {
            return at < choices.length ? (choices[at++] * SPREAD) >>> (32 - bits) : super.next(bits);
        }
    }
}
