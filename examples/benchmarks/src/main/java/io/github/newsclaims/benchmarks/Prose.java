package io.github.newsclaims.benchmarks;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.Random;

/** A text to which random words are added. It returns the place of each passage. */
final class Prose {
    private final Script script;
    private final Random random;
    private final StringBuilder text = new StringBuilder();

    Prose(Script script, Random random) {
        this.script = script;
        this.random = random;
    }

    /** Returns words that are not part of the text, for example for a name, a note or a proposition. */
    String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < count; index++) {
            words.append(index == 0 ? "" : " ").append(script.words[random.nextInt(script.words.length)]);
        }
        return words.toString();
    }

    /** Adds a passage to the text. All of its characters are in the Basic Multilingual Plane. */
    Passage add(String words) {
        int start = text.length();
        text.append(words);
        return new Passage(start, text.length());
    }

    ArticleText text() {
        return ArticleText.of(text.toString());
    }

    /** The place of a passage: the offsets of its first character and after its last one. */
    record Passage(int start, int end) {
        Passage to(Passage last) {
            return new Passage(start, last.end);
        }

        Anchor in(ArticleText text) {
            return text.anchor(start, end);
        }
    }
}
