package io.github.newsclaims.check;

import io.github.newsclaims.internal.Invalid;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A rule of {@link ArticleCheck}. Ids are stable: a rule keeps its id, and the id of a removed rule is never used again.
 */
public enum CheckRule {
    /**
     * {@code quotation-not-enclosed}: a direct quotation with a word that is not between quotation marks. All characters with the
     * Unicode property Quotation_Mark count, in either direction, and also typed ones such as {@code ``pay''}. Of all ways to
     * read the marks of a text the likeliest counts, so apostrophes, signs of inches, Hebrew acronyms and single wrong marks do
     * not mislead it. A quotation may extend over several paragraphs, each with its own opening mark, and contain several claims.
     * A {@link io.github.newsclaims.term.SectionKind#BLOCK_QUOTE block quotation} or {@link
     * io.github.newsclaims.term.SectionKind#PULL_QUOTE pull quotation} that a section covers needs no marks.
     */
    QUOTATION_NOT_ENCLOSED("quotation-not-enclosed", Severity.WARNING),
    /** {@code cue-inside-wording}: the words of the claim contain the cue of the step nearest to the reader ("he said"). */
    CUE_INSIDE_WORDING("cue-inside-wording", Severity.WARNING),
    /**
     * {@code quotation-in-other-script}: a quotation mostly in another script than the text, without a language that it was
     * translated from. The scripts of Chinese, Japanese and Korean count as one.
     */
    QUOTATION_IN_OTHER_SCRIPT("quotation-in-other-script", Severity.WARNING),
    /** {@code translated-from-own-language}: a quotation translated from the language of the article itself. */
    TRANSLATED_FROM_OWN_LANGUAGE("translated-from-own-language", Severity.WARNING),
    /**
     * {@code amount-differs}: a figure whose amount or unit is not what its wording says ("93,000", "$500 million", "1.5bn", "two
     * thirds", "a dozen", "between 3 and 5", "more than 30"). The pointer of a finding is that of the amount or of the unit. Of a
     * wording that may state several things, such as "fell $2 to $45", each is right. Numbers are read as the language of the
     * article writes them: English, German, French, Spanish and Dutch. Articles in other languages are skipped. An article
     * without a language is read as English.
     */
    AMOUNT_DIFFERS("amount-differs", Severity.WARNING),
    /** {@code vague-counts-nothing}: a vague figure that does not say what is counted. */
    VAGUE_COUNTS_NOTHING("vague-counts-nothing", Severity.WARNING),
    /** {@code currency-assumed}: a currency that the article does not name; reported once for each code. */
    CURRENCY_ASSUMED("currency-assumed", Severity.INFO),
    /** {@code words-not-grounded}: words without a place in an article that has its text. */
    WORDS_NOT_GROUNDED("words-not-grounded", Severity.WARNING),
    /**
     * {@code character-cut}: a place that starts or ends inside an extended grapheme cluster of Unicode Standard Annex 29, which
     * readers see as one character: between a letter and its accent, or inside an emoji of several parts.
     */
    CHARACTER_CUT("character-cut", Severity.WARNING),
    /**
     * {@code word-cut}: a place that starts or ends inside a word or number: "arbour" in "harbour", "93" in "93,000", "can" in
     * "can't". A change of script ends a word, and no place cuts one in scripts without spaces between words. Parts that are
     * usual without a space are not reported: a Korean word without its particle, a Hebrew or Arabic word without the short words
     * that are written together with it, and an English one without "'s".
     */
    WORD_CUT("word-cut", Severity.WARNING),
    /** {@code source-unused}: a source that nothing in the article refers to. */
    SOURCE_UNUSED("source-unused", Severity.INFO),
    /** {@code headline-differs}: a headline that differs from the headline section of the text by more than its final full stop. */
    HEADLINE_DIFFERS("headline-differs", Severity.WARNING),
    /**
     * {@code unknown-field}: a field that was read and has neither a name of the model nor a prefix, such as "measured_entity".
     * It is a misspelt name, or a field of a later version of the model. The message has the nearest known name.
     */
    UNKNOWN_FIELD("unknown-field", Severity.WARNING);

    private final String id;
    private final Severity severity;

    CheckRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /**
     * Returns the stable name of the rule.
     *
     * @return for example "amount-differs"
     */
    public String id() {
        return id;
    }

    /**
     * Returns the severity of the findings of the rule.
     *
     * @return for example {@link Severity#WARNING}
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns the rule with an id.
     *
     * @param id for example "amount-differs"
     * @return the rule
     * @throws IllegalArgumentException if no rule has the id
     */
    public static CheckRule of(String id) {
        Objects.requireNonNull(id, "id");
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
