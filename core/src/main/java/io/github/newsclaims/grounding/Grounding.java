package io.github.newsclaims.grounding;

import io.github.newsclaims.Article;
import java.util.List;

/**
 * The places of words in an article's text, found where there is exactly one, and a report of the rest.
 *
 * <pre>{@code
 * Grounding grounding = Grounding.of(article);
 * grounding.problems().forEach(System.err::println);
 * Article anchored = grounding.article();
 * }</pre>
 *
 * <p>Words of a claim are looked for in the whole text, and those of its figures and insertions inside them and nowhere
 * else, even if they are unique elsewhere. The parts of a claim that has no place stay open with it. A mention and
 * a cue are looked for beside the claim's words in its paragraph; a time inside the claim's words, and else in its
 * paragraph. The mentions of a source are looked for in the whole text. Only whole words count, and only where exactly
 * one place has them exactly, or but for typography or white space, are they given it: an anchor with the text's own
 * characters. Words of several pieces need exactly one way to place all of them in order. A paragraph ends at a blank
 * line, or at every line break in a text without blank lines.
 *
 * <p>An anchor that is there already is never moved, and grounding an article that was grounded changes nothing. The work
 * grows with the length of the text and of the words, not with their product.
 */
public final class Grounding {
    private final Article article;
    private final List<GroundedWords> grounded;
    private final List<UngroundedWords> problems;

    Grounding(Article article, List<GroundedWords> grounded, List<UngroundedWords> problems) {
        this.article = article;
        this.grounded = List.copyOf(grounded);
        this.problems = List.copyOf(problems);
    }

    /**
     * Finds the places of all words of an article that have none yet.
     *
     * @param article an article; without its text nothing can be found, and all words are reported
     * @return the grounded article with the report
     */
    public static Grounding of(Article article) {
        return new Grounder(article).ground();
    }

    /**
     * The article with what was found.
     *
     * @return an article that differs from the one given only in words that are anchors now; the same object where none is
     */
    public Article article() {
        return article;
    }

    /**
     * What was found.
     *
     * @return the words that have a place now, in the order of the article; empty where there are none
     */
    public List<GroundedWords> grounded() {
        return grounded;
    }

    /**
     * What stays open.
     *
     * @return the words that have no place still, in the order of the article; empty where every wording is an anchor
     */
    public List<UngroundedWords> problems() {
        return problems;
    }
}
