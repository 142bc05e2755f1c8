package io.github.newsclaims.term;

/**
 * The function of a section of an article's text.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class SectionKind extends OpenTerm {
    private static final Vocabulary<SectionKind> VOCABULARY = new Vocabulary<>(SectionKind::new);

    /** The title. */
    public static final SectionKind HEADLINE = VOCABULARY.constant("headline");
    /** A title inside the text, or a second line of the headline. */
    public static final SectionKind SUBHEADING = VOCABULARY.constant("subheading");
    /** Place and date before the first sentence. */
    public static final SectionKind DATELINE = VOCABULARY.constant("dateline");
    /** The report itself. */
    public static final SectionKind BODY = VOCABULARY.constant("body");
    /** The words under a picture. */
    public static final SectionKind CAPTION = VOCABULARY.constant("caption");
    /** The creator or owner of a picture or report: "AP Photo". */
    public static final SectionKind CREDIT = VOCABULARY.constant("credit");
    /** The names of those who wrote, translated or edited. */
    public static final SectionKind BYLINE = VOCABULARY.constant("byline");
    /** Words of the page that do not belong to the news: "Print story". */
    public static final SectionKind BOILERPLATE = VOCABULARY.constant("boilerplate");

    /** A long quotation that is set apart from the text. */
    public static final SectionKind BLOCK_QUOTE = VOCABULARY.constant("block-quote");
    /** Words of the text that the layout repeats in large letters. */
    public static final SectionKind PULL_QUOTE = VOCABULARY.constant("pull-quote");
    /** The note in which the publisher corrects the article. */
    public static final SectionKind CORRECTION = VOCABULARY.constant("correction");
    /** One entry of a live report, with a time of its own. */
    public static final SectionKind LIVE_ENTRY = VOCABULARY.constant("live-entry");

    private SectionKind(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "body" or "pull-quote"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static SectionKind of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "body"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static SectionKind valueOf(String word) {
        return of(word);
    }
}
