package io.github.newsclaims.term;

/**
 * The kind of an entity.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class EntityKind extends OpenTerm {
    private static final Vocabulary<EntityKind> VOCABULARY = new Vocabulary<>(EntityKind::new);

    /** A human being, named or not. */
    public static final EntityKind PERSON = VOCABULARY.constant("person");
    /** A company, authority, government, party or publication. */
    public static final EntityKind ORGANIZATION = VOCABULARY.constant("organization");
    /** A town, country, region, river or building. */
    public static final EntityKind PLACE = VOCABULARY.constant("place");
    /** Something that happens: a strike, an election, a storm. */
    public static final EntityKind EVENT = VOCABULARY.constant("event");
    /** Something that is made or sold: a vaccine, a ship. */
    public static final EntityKind PRODUCT = VOCABULARY.constant("product");
    /** Something that was written, composed or filmed: a law, a book, a film. */
    public static final EntityKind WORK = VOCABULARY.constant("work");
    /** A subject: labour migration, inflation. */
    public static final EntityKind TOPIC = VOCABULARY.constant("topic");

    private EntityKind(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "person"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static EntityKind of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "person"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static EntityKind valueOf(String word) {
        return of(word);
    }
}
