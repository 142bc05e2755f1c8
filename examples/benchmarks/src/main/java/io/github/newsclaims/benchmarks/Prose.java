package io.github.newsclaims.benchmarks;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.Random;

/** A text that grows by words drawn at random, and remembers where each passage is. */
final class Prose {
    private final Script script;
    private final Random random;
    private final StringBuilder text = new StringBuilder();

    Prose(Script script, Random random) {
        this.script = script;
        this.random = random;
    }

    /** Some words that are not part of the text: a name, a note, a proposition. */
    String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < count; index++) {
            words.append(index == 0 ? "" : " ").append(script.words[random.nextInt(script.words.length)]);
        }
        return words.toString();
    }

    /** Adds a passage to the text; all of its characters are of the Basic Multilingual Plane. */
    Passage add(String words) {
        int start = text.length();
        text.append(words);
        return new Passage(start, text.length());
    }

    ArticleText text() {
        return ArticleText.of(text.toString());
    }

    /** Where a passage is, by the offsets of its characters. */
    record Passage(int start, int end) {
        Passage to(Passage last) {
            return new Passage(start, last.end);
        }

        Anchor in(ArticleText text) {
            return text.anchor(start, end);
        }
    }
}
