package io.github.newsclaims.check;

import io.github.newsclaims.internal.Invalid;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The catalogue of what {@link ArticleCheck} looks for. Ids are stable: a rule keeps its id, and an id that was given up is
 * never used for another rule.
 */
public enum CheckRule {
    /**
     * {@code quotation-not-enclosed}: a direct quotation of which not every word stands between quotation marks. Pairs of “ ”
     * „ “ « » 「 」 『 』 ‘ ’ and straight marks count, in either direction; a quotation may run over paragraphs, each with its own
     * opening mark, and hold several claims.
     */
    QUOTATION_NOT_ENCLOSED("quotation-not-enclosed", Severity.WARNING),
    /** {@code cue-inside-wording}: the words of the claim hold the cue of the step nearest to the reader ("he said"). */
    CUE_INSIDE_WORDING("cue-inside-wording", Severity.WARNING),
    /**
     * {@code quotation-in-other-script}: a quotation mostly in another script than the text, with no word on its language. The
     * scripts of Chinese, Japanese and Korean count as one.
     */
    QUOTATION_IN_OTHER_SCRIPT("quotation-in-other-script", Severity.WARNING),
    /** {@code translated-from-own-language}: a quotation translated from the language that the article itself is in. */
    TRANSLATED_FROM_OWN_LANGUAGE("translated-from-own-language", Severity.WARNING),
    /**
     * {@code amount-differs}: a figure whose amount is not what its wording says, as English news writes numbers ("93,000",
     * "$500 million", "1.5bn", "two thirds", "a dozen", "between 3 and 5", "more than 30"). A wording that can be read in
     * more than one way is passed over, and so are articles in other languages than English.
     */
    AMOUNT_DIFFERS("amount-differs", Severity.WARNING),
    /** {@code vague-counts-nothing}: a vague figure that does not say what is counted. */
    VAGUE_COUNTS_NOTHING("vague-counts-nothing", Severity.WARNING),
    /** {@code currency-assumed}: a currency that the article does not name; once for each code. */
    CURRENCY_ASSUMED("currency-assumed", Severity.INFO),
    /** {@code words-not-grounded}: words without a place in an article that has its text. */
    WORDS_NOT_GROUNDED("words-not-grounded", Severity.WARNING),
    /**
     * {@code character-cut}: a place that starts or ends inside what a reader sees as one character, an extended grapheme
     * cluster of Unicode Standard Annex 29: between a letter and its accent, or inside an emoji of several parts.
     */
    CHARACTER_CUT("character-cut", Severity.WARNING),
    /** {@code source-unused}: a source that nothing in the article refers to. */
    SOURCE_UNUSED("source-unused", Severity.INFO),
    /** {@code headline-differs}: a headline that is not what stands in the headline section of the text. */
    HEADLINE_DIFFERS("headline-differs", Severity.WARNING);

    private final String id;
    private final Severity severity;

    CheckRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /**
     * The stable name of the rule.
     *
     * @return for example "amount-differs"
     */
    public String id() {
        return id;
    }

    /**
     * How much its findings ask for.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The rule of an id.
     *
     * @param id for example "amount-differs"
     * @return the rule
     * @throws IllegalArgumentException if no rule has the id
     */
    public static CheckRule of(String id) {
        for (CheckRule rule : values()) {
            if (rule.id.equals(id)) {
                return rule;
            }
        }
        throw Invalid.value(
                "rule id",
                "it must be one of "
                        + Arrays.stream(values()).map(CheckRule::id).collect(Collectors.joining(", ")),
                id);
    }
}
