package io.github.newsclaims.internal;

/**
 * The names of the fields that only results have, as constants for a {@code switch}. {@link FieldNames} has those that an
 * article has too.
 */
public final class ResultNames {
    /** The field {@value}. */
    public static final String ACCURACY = "accuracy";
    /** The field {@value}. */
    public static final String AFTER = "after";
    /** The field {@value}. */
    public static final String APPEARANCE = "appearance";
    /** The field {@value}. */
    public static final String ARTICLES = "articles";
    /** The field {@value}. */
    public static final String AVERAGE = "average";
    /** The field {@value}. */
    public static final String BEFORE = "before";
    /** The field {@value}. */
    public static final String CHANGES = "changes";
    /** The field {@value}. */
    public static final String CLAIM_PLACES = "claimPlaces";
    /** The field {@value}. */
    public static final String CLAIM_TIMES = "claimTimes";
    /** The field {@value}. */
    public static final String COMPARED = "compared";
    /** The field {@value}. */
    public static final String COMPARISON = "comparison";
    /** The field {@value}. */
    public static final String CONFLICTS = "conflicts";
    /** The field {@value}. */
    public static final String CONTEXT = "context";
    /** The field {@value}. */
    public static final String COUNTS = "counts";
    /** The field {@value}. */
    public static final String DIFFERENCES = "differences";
    /** The field {@value}. */
    public static final String DISAGREEMENTS = "disagreements";
    /** The field {@value}. */
    public static final String DISTANCE = "distance";
    /** The field {@value}. */
    public static final String EXPLANATION = "explanation";
    /** The field {@value}. */
    public static final String F1 = "f1";
    /** The field {@value}. */
    public static final String FACTOR = "factor";
    /** The field {@value}. */
    public static final String FACTORS = "factors";
    /** The field {@value}. */
    public static final String FIRST_AMOUNT = "firstAmount";
    /** The field {@value}. */
    public static final String FIRST_PER = "firstPer";
    /** The field {@value}. */
    public static final String FIRST_UNIT = "firstUnit";
    /** The field {@value}. */
    public static final String FOUND = "found";
    /** The field {@value}. */
    public static final String FOUND_POINTER = "foundPointer";
    /** The field {@value}. */
    public static final String FROM = "from";
    /** The field {@value}. */
    public static final String GIVEN = "given";
    /** The field {@value}. */
    public static final String GOLD = "gold";
    /** The field {@value}. */
    public static final String GOLD_POINTER = "goldPointer";
    /** The field {@value}. */
    public static final String GROUNDED = "grounded";
    /** The field {@value}. */
    public static final String GROUNDING = "grounding";
    /** The field {@value}. */
    public static final String GROUPS = "groups";
    /** The field {@value}. */
    public static final String INDEPENDENT_SOURCES = "independentSources";
    /** The field {@value}. */
    public static final String KEY = "key";
    /** The field {@value}. */
    public static final String LATER = "later";
    /** The field {@value}. */
    public static final String LEVEL = "level";
    /** The field {@value}. */
    public static final String LOST_SECTIONS = "lostSections";
    /** The field {@value}. */
    public static final String MATCHED = "matched";
    /** The field {@value}. */
    public static final String MEMBER = "member";
    /** The field {@value}. */
    public static final String MESSAGE = "message";
    /** The field {@value}. */
    public static final String MISTAKES = "mistakes";
    /** The field {@value}. */
    public static final String NAMED = "named";
    /** The field {@value}. */
    public static final String NAMES = "names";
    /** The field {@value}. */
    public static final String OVERLAPPING = "overlapping";
    /** The field {@value}. */
    public static final String PART = "part";
    /** The field {@value}. */
    public static final String POINTER = "pointer";
    /** The field {@value}. */
    public static final String PRECISION = "precision";
    /** The field {@value}. */
    public static final String PROBLEM = "problem";
    /** The field {@value}. */
    public static final String PROBLEMS = "problems";
    /** The field {@value}. */
    public static final String QUOTED = "quoted";
    /** The field {@value}. */
    public static final String RATIO = "ratio";
    /** The field {@value}. */
    public static final String REASON = "reason";
    /** The field {@value}. */
    public static final String REASONS = "reasons";
    /** The field {@value}. */
    public static final String RECALL = "recall";
    /** The field {@value}. */
    public static final String REPORTED = "reported";
    /** The field {@value}. */
    public static final String RIGHT = "right";
    /** The field {@value}. */
    public static final String RULE = "rule";
    /** The field {@value}. */
    public static final String RULES = "rules";
    /** The field {@value}. */
    public static final String SAID_BY = "saidBy";
    /** The field {@value}. */
    public static final String SECOND = "second";
    /** The field {@value}. */
    public static final String SECOND_AMOUNT = "secondAmount";
    /** The field {@value}. */
    public static final String SECOND_PER = "secondPer";
    /** The field {@value}. */
    public static final String SECOND_UNIT = "secondUnit";
    /** The field {@value}. */
    public static final String SECTION = "section";
    /** The field {@value}. */
    public static final String SEVERITY = "severity";
    /** The field {@value}. */
    public static final String SIDE = "side";
    /** The field {@value}. */
    public static final String SIDES = "sides";
    /** The field {@value}. */
    public static final String SOURCE = "source";
    /** The field {@value}. */
    public static final String STATED = "stated";
    /** The field {@value}. */
    public static final String STEP = "step";
    /** The field {@value}. */
    public static final String STEPS = "steps";
    /** The field {@value}. */
    public static final String SUM = "sum";
    /** The field {@value}. */
    public static final String TAKEN_AS_SAME = "takenAsSame";
    /** The field {@value}. */
    public static final String THERE = "there";
    /** The field {@value}. */
    public static final String TO = "to";
    /** The field {@value}. */
    public static final String TOLERANCE = "tolerance";
    /** The field {@value}. */
    public static final String VALUES = "values";
    /** The field {@value}. */
    public static final String VERBATIM = "verbatim";
    /** The field {@value}. */
    public static final String VOUCHED_FOR = "vouchedFor";
    /** The field {@value}. */
    public static final String VOUCHED_PLACES = "vouchedPlaces";
    /** The field {@value}. */
    public static final String VOUCHED_TIME = "vouchedTime";
    /** The field {@value}. */
    public static final String WHY = "why";
    /** The field {@value}. */
    public static final String WITHOUT_PLACE = "withoutPlace";

    private ResultNames() {}
}
