package io.github.newsclaims.json.seed;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;

/** A stretch of the article in which words are looked for, so that a short phrase names one place. */
record Passage(ArticleText text, Anchor place) {

    /** The one stretch from some words through others. */
    static Passage of(ArticleText text, String first, String last) {
        return new Passage(text, text.from(first).through(last).only());
    }

    /** The one place of whole words in it. */
    Anchor the(String words) {
        return text.findWord(words).within(place).only();
    }

    /** The one passage in it from some words through others. */
    Anchor the(String first, String last) {
        return text.from(first).through(last).within(place).only();
    }

    /** The one place of whole words in it, to look for fewer words there. */
    Passage part(String words) {
        return new Passage(text, the(words));
    }
}
