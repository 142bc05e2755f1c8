package io.github.newsclaims.text;

/** The first words of a passage that is looked for; {@link #through(String)} names its last words. */
public final class PassageStart {
    private final ArticleText text;
    private final Phrase first;

    PassageStart(ArticleText text, Phrase first) {
        this.text = text;
        this.first = first;
    }

    /**
     * All passages from the first words through the last: each place of the first words, paired with the first place of
     * the last words after it.
     *
     * @param lastWords the words with which the passage ends; they belong to it
     * @return the passages in the order of the text, as a query to be narrowed
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    public TextSearch through(String lastWords) {
        Phrase last = new Phrase(lastWords, false);
        return new TextSearch(text, first.words() + " … " + lastWords, () -> PlaceWalk.of(text, first, last));
    }
}
