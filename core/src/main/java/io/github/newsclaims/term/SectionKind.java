package io.github.newsclaims.term;

import java.util.Map;

/**
 * What a part of an article's text is.
 *
 * <p>An open term: the constants are the words this version knows, and any other well-formed word is kept as it is.
 */
public final class SectionKind extends OpenTerm {
    /** The title. */
    public static final SectionKind HEADLINE = new SectionKind("headline");
    /** A title inside the text, or a second line to the headline. */
    public static final SectionKind SUBHEADING = new SectionKind("subheading");
    /** Place and date before the first sentence. */
    public static final SectionKind DATELINE = new SectionKind("dateline");
    /** The report itself. */
    public static final SectionKind BODY = new SectionKind("body");
    /** The words under a picture. */
    public static final SectionKind CAPTION = new SectionKind("caption");
    /** Who is owed a picture or a report: "AP Photo". */
    public static final SectionKind CREDIT = new SectionKind("credit");
    /** Who wrote, translated or edited. */
    public static final SectionKind BYLINE = new SectionKind("byline");
    /** Page furniture that says nothing of the news: "Print story". */
    public static final SectionKind BOILERPLATE = new SectionKind("boilerplate");

    private static final Map<String, SectionKind> KNOWN =
            known(HEADLINE, SUBHEADING, DATELINE, BODY, CAPTION, CREDIT, BYLINE, BOILERPLATE);

    private SectionKind(String word) {
        super(word);
    }

    /**
     * The term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "body" or "pull-quote"
     * @return the constant where there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static SectionKind of(String word) {
        SectionKind known = KNOWN.get(word);
        return known != null ? known : new SectionKind(word);
    }
}
