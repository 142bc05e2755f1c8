package io.github.newsclaims.term;

/**
 * The occasion or medium in which somebody said something.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class Channel extends OpenTerm {
    private static final Vocabulary<Channel> VOCABULARY = new Vocabulary<>(Channel::new);

    /** A talk with a reporter: "told the Post". */
    public static final Channel INTERVIEW = VOCABULARY.constant("interview");
    /** A written or read statement: "in a statement". */
    public static final Channel STATEMENT = VOCABULARY.constant("statement");
    /** A meeting with the press. */
    public static final Channel PRESS_CONFERENCE = VOCABULARY.constant("press-conference");
    /** A speech to an audience or a parliament. */
    public static final Channel SPEECH = VOCABULARY.constant("speech");
    /** An answer in court or to a committee, under oath or not. */
    public static final Channel TESTIMONY = VOCABULARY.constant("testimony");
    /** Radio or television. */
    public static final Channel BROADCAST = VOCABULARY.constant("broadcast");
    /** A post in a social network. */
    public static final Channel SOCIAL_POST = VOCABULARY.constant("social-post");
    /** A document that was filed in court. */
    public static final Channel COURT_FILING = VOCABULARY.constant("court-filing");
    /** A published report or study. */
    public static final Channel REPORT = VOCABULARY.constant("report");
    /** A letter or an e-mail. */
    public static final Channel LETTER = VOCABULARY.constant("letter");

    private Channel(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "press-conference"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static Channel of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "press-conference"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static Channel valueOf(String word) {
        return of(word);
    }
}
