package io.github.newsclaims.internal;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultNames.*;

/** The fields of each result in the JSON form, in the order in which they are written. All results are closed. */
public final class ResultFields {
    /** The fields of a finding. */
    public static final FieldList FINDING_FIELDS = FieldList.of("finding", RULE, SEVERITY, POINTER, WORDS, MESSAGE)
            .requiring(RULE)
            .requiring(POINTER)
            .requiring(MESSAGE);
    /** The fields of a difference between a quotation and a text. */
    public static final FieldList WORD_DIFFERENCE_FIELDS = FieldList.of("difference", QUOTED, THERE, START, END)
            .requiring(START)
            .requiring(END);
    /** The fields of how faithfully a text has a quotation. */
    public static final FieldList VERBATIM_FIELDS =
            FieldList.of("verbatim", LEVEL, PLACES, DIFFERENCES).requiring(LEVEL);
    /** The fields of words that were given a place. */
    public static final FieldList GROUNDED_WORDS_FIELDS = FieldList.of("grounded words", POINTER, WORDS, PLACE, LEVEL)
            .requiring(POINTER)
            .requiring(WORDS)
            .requiring(PLACE)
            .requiring(LEVEL);
    /** The fields of words that were not given a place. */
    public static final FieldList UNGROUNDED_WORDS_FIELDS = FieldList.of(
                    "ungrounded words", POINTER, WORDS, REASON, PLACES, DIFFERENCES, MESSAGE)
            .requiring(POINTER)
            .requiring(WORDS)
            .requiring(REASON)
            .requiring(MESSAGE);
    /** The fields of a place that words may have. */
    public static final FieldList PLACE_CANDIDATE_FIELDS = FieldList.of(
                    "place candidate", PLACE, CONTEXT, SECTION, DISTANCE)
            .requiring(PLACE)
            .requiring(CONTEXT);
    /** The fields of a grounding. */
    public static final FieldList GROUNDING_FIELDS =
            FieldList.of("grounding", ARTICLE, GROUNDED, PROBLEMS).requiring(ARTICLE);
    /** The fields of words whose text was edited. */
    public static final FieldList REANCHORED_WORDS_FIELDS = FieldList.of(
                    "reanchored words", KIND, POINTER, BEFORE, AFTER, PROBLEM)
            .requiring(KIND)
            .requiring(POINTER)
            .requiring(BEFORE);
    /** The fields of a reanchoring. */
    public static final FieldList REANCHORING_FIELDS =
            FieldList.of("reanchoring", GROUNDING, WORDS, LOST_SECTIONS).requiring(GROUNDING);
    /** The fields of an exact number. */
    public static final FieldList RATIO_FIELDS = FieldList.of("ratio", VALUE, NUMERATOR, DENOMINATOR);
    /** The fields of one end of an interval. */
    public static final FieldList INTERVAL_END_FIELDS =
            FieldList.of("end", VALUE, NUMERATOR, DENOMINATOR, INCLUSIVE).requiring(INCLUSIVE);
    /** The fields of the numbers that a figure allows. */
    public static final FieldList AMOUNT_INTERVAL_FIELDS = FieldList.of("amount interval", LOWER, UPPER);
    /** The fields of a conversion factor of the caller. */
    public static final FieldList CONVERSION_FACTOR_FIELDS = FieldList.of(
                    "conversion factor", FROM, TO, FACTOR, DATE, SOURCE)
            .requiring(FROM)
            .requiring(TO)
            .requiring(FACTOR);
    /** The fields of a conversion. */
    public static final FieldList CONVERSION_STEP_FIELDS = FieldList.of("conversion step", SIDE, FACTOR, WHY, GIVEN)
            .requiring(SIDE)
            .requiring(FACTOR)
            .requiring(WHY);
    /** The fields of a reason for a verdict. */
    public static final FieldList REASON_FIELDS = FieldList.of(
                    "reason",
                    KIND,
                    PART,
                    SIDE,
                    STATED,
                    LATER,
                    FIRST,
                    SECOND,
                    AMOUNT,
                    FIRST_AMOUNT,
                    SECOND_AMOUNT,
                    TOLERANCE,
                    FIRST_UNIT,
                    SECOND_UNIT,
                    FROM,
                    TO,
                    FIRST_PER,
                    SECOND_PER,
                    MEASURES,
                    TREND,
                    STEP)
            .requiring(KIND);
    /** The fields of a comparison of two figures. */
    public static final FieldList FIGURE_COMPARISON_FIELDS = FieldList.of(
                    "figure comparison", VERDICT, REASONS, RATIO, EXPLANATION)
            .requiring(VERDICT)
            .requiring(REASONS);
    /** The fields of an attribution path. */
    public static final FieldList ATTRIBUTION_PATH_FIELDS = FieldList.of("attribution path", ORIGIN, NAMES, NAMED);
    /** The fields of a figure with what its claim says. */
    public static final FieldList REPORTED_FIGURE_FIELDS = FieldList.of(
                    "reported figure",
                    FIGURE,
                    ARTICLE,
                    CLAIM,
                    SAID_BY,
                    CLAIM_PLACES,
                    CLAIM_TIMES,
                    REPORTED,
                    VOUCHED_PLACES,
                    VOUCHED_TIME)
            .requiring(FIGURE);
    /** The fields of the rules of a comparison. */
    public static final FieldList COMPARISON_RULES_FIELDS = FieldList.of(
                    "comparison rules", TOLERANCE, FACTORS, TAKEN_AS_SAME, VOUCHED_FOR)
            .requiring(TOLERANCE);
    /** The fields of one side of a conflict. */
    public static final FieldList CONFLICT_SIDE_FIELDS = FieldList.of("conflict side", FIGURES, INDEPENDENT_SOURCES)
            .requiring(FIGURES)
            .requiring(INDEPENDENT_SOURCES);
    /** The fields of a conflict. */
    public static final FieldList CONFLICT_FIELDS = FieldList.of("conflict", FIRST, SECOND, COMPARISON)
            .requiring(FIRST)
            .requiring(SECOND)
            .requiring(COMPARISON);
    /** The fields of a group of figures that disagree. */
    public static final FieldList CONFLICT_GROUP_FIELDS = FieldList.of(
                    "conflict group", KEY, RULES, FIGURES, SIDES, CONFLICTS)
            .requiring(KEY)
            .requiring(RULES)
            .requiring(FIGURES)
            .requiring(SIDES)
            .requiring(CONFLICTS);
    /** The fields of the conflicts of articles. */
    public static final FieldList FIGURE_CONFLICTS_FIELDS = FieldList.of("figure conflicts", GROUPS);
    /** The fields of a part in which two versions of a claim differ. */
    public static final FieldList CLAIM_DIFFERENCE_FIELDS =
            FieldList.of("claim difference", PART, BEFORE, AFTER).requiring(PART);
    /** The fields of a figure that changed. */
    public static final FieldList FIGURE_CHANGE_FIELDS =
            FieldList.of("figure change", BEFORE, AFTER).requiring(BEFORE, AFTER);
    /** The fields of what happened to a claim. */
    public static final FieldList CLAIM_CHANGE_FIELDS = FieldList.of(
                    "claim change", KIND, BEFORE, AFTER, VERBATIM, DIFFERENCES, FIGURES)
            .requiring(KIND)
            .requiring(BEFORE, AFTER);
    /** The fields of a diff of two versions. */
    public static final FieldList ARTICLE_DIFF_FIELDS = FieldList.of("article diff", CHANGES);
    /** The fields of the value of a part of an article. */
    public static final FieldList PART_VALUE_FIELDS = FieldList.of(
                    "part value",
                    KIND,
                    TEXT,
                    WORDING,
                    TIME,
                    PLACE,
                    APPEARANCE,
                    FIGURE,
                    FACTUALITY,
                    SECTION,
                    ATTRIBUTION,
                    STEPS,
                    IDS,
                    PROVENANCE,
                    MEMBER)
            .requiring(KIND);
    /** The fields of a disagreement. */
    public static final FieldList DISAGREEMENT_FIELDS = FieldList.of("disagreement", POINTER, FIRST, SECOND)
            .requiring(POINTER)
            .requiring(FIRST)
            .requiring(SECOND);
    /** The fields of a merge. */
    public static final FieldList ARTICLE_MERGE_FIELDS =
            FieldList.of("article merge", ARTICLE, DISAGREEMENTS).requiring(ARTICLE);
    /** The fields of how many parts match. */
    public static final FieldList MATCH_COUNTS_FIELDS = FieldList.of(
                    "match counts", GOLD, FOUND, MATCHED, PRECISION, RECALL, F1)
            .requiring(GOLD)
            .requiring(FOUND)
            .requiring(MATCHED);
    /** The fields of how many values are right. */
    public static final FieldList VALUE_COUNTS_FIELDS = FieldList.of("value counts", COMPARED, RIGHT, ACCURACY)
            .requiring(COMPARED)
            .requiring(RIGHT);
    /** The fields of an average over articles. */
    public static final FieldList AVERAGE_FIELDS =
            FieldList.of("average", SUM, ARTICLES, VALUE).requiring(SUM).requiring(ARTICLES);
    /** The fields of a difference from a gold document. */
    public static final FieldList SCORE_MISTAKE_FIELDS = FieldList.of(
                    "mistake", KIND, PART, GOLD_POINTER, FOUND_POINTER, WORDS)
            .requiring(KIND)
            .requiring(PART)
            .requiring(GOLD_POINTER, FOUND_POINTER);
    /** The fields of what a score has for each kind of part. */
    public static final FieldList PARTS_OF_SCORE_FIELDS = FieldList.of("parts", CLAIM, SOURCE, CUE, FIGURE)
            .requiring(CLAIM)
            .requiring(SOURCE)
            .requiring(CUE)
            .requiring(FIGURE);
    /** The fields of what a score has for each way in which places fit. */
    public static final FieldList FITS_OF_SCORE_FIELDS =
            FieldList.of("fits", EXACT, OVERLAPPING).requiring(EXACT).requiring(OVERLAPPING);
    /** The fields of the averages of each measure. */
    public static final FieldList MEASURES_OF_SCORE_FIELDS = FieldList.of("measures", PRECISION, RECALL, F1)
            .requiring(PRECISION)
            .requiring(RECALL)
            .requiring(F1);
    /** The fields of what a score has for each kind of value. */
    public static final FieldList VALUES_OF_SCORE_FIELDS = FieldList.of("values", QUOTATION, SPEAKER, AMOUNT)
            .requiring(QUOTATION)
            .requiring(SPEAKER)
            .requiring(AMOUNT);
    /** The fields of a score of one article. */
    public static final FieldList ARTICLE_SCORE_FIELDS = FieldList.of(
                    "article score", COUNTS, WITHOUT_PLACE, VALUES, MISTAKES)
            .requiring(COUNTS)
            .requiring(WITHOUT_PLACE)
            .requiring(VALUES);
    /** The fields of a score of a corpus. */
    public static final FieldList CORPUS_SCORE_FIELDS = FieldList.of("corpus score", ARTICLES, COUNTS, VALUES, AVERAGE)
            .requiring(ARTICLES)
            .requiring(COUNTS)
            .requiring(VALUES)
            .requiring(AVERAGE);

    private ResultFields() {}
}
