package io.github.newsclaims.internal;

/**
 * The names of all fields of the JSON form, as constants for a {@code switch}. {@link FieldList} has the fields of each object
 * in their order.
 */
public final class FieldNames {
    /** The field {@value}. */
    public static final String ABOUT = "about";
    /** The field {@value}. */
    public static final String ADDRESSEES = "addressees";
    /** The field {@value}. */
    public static final String AFFILIATION = "affiliation";
    /** The field {@value}. */
    public static final String AGENT = "agent";
    /** The field {@value}. */
    public static final String ALIASES = "aliases";
    /** The field {@value}. */
    public static final String AMOUNT = "amount";
    /** The field {@value}. */
    public static final String ANONYMITY = "anonymity";
    /** The field {@value}. */
    public static final String APPEARANCES = "appearances";
    /** The field {@value}. */
    public static final String APPROXIMATE = "approximate";
    /** The field {@value}. */
    public static final String ARTICLE = "article";
    /** The field {@value}. */
    public static final String ASSESSMENTS = "assessments";
    /** The field {@value}. */
    public static final String ASSUMED = "assumed";
    /** The field {@value}. */
    public static final String AS_OF = "asOf";
    /** The field {@value}. */
    public static final String ATTRIBUTION = "attribution";
    /** The field {@value}. */
    public static final String BASIS = "basis";
    /** The field {@value}. */
    public static final String BEST = "best";
    /** The field {@value}. */
    public static final String CERTAINTY = "certainty";
    /** The field {@value}. */
    public static final String CHANNEL = "channel";
    /** The field {@value}. */
    public static final String CLAIM = "claim";
    /** The field {@value}. */
    public static final String CLAIMS = "claims";
    /** The field {@value}. */
    public static final String CODE = "code";
    /** The field {@value}. */
    public static final String CONFIDENCE = "confidence";
    /** The field {@value}. */
    public static final String CONTRIBUTORS = "contributors";
    /** The field {@value}. */
    public static final String CUE = "cue";
    /** The field {@value}. */
    public static final String DATE = "date";
    /** The field {@value}. */
    public static final String DENOMINATOR = "denominator";
    /** The field {@value}. */
    public static final String DESCRIPTION = "description";
    /** The field {@value}. */
    public static final String DIRECTION = "direction";
    /** The field {@value}. */
    public static final String DURATION = "duration";
    /** The field {@value}. */
    public static final String EDTF = "edtf";
    /** The field {@value}. */
    public static final String END = "end";
    /** The field {@value}. */
    public static final String ENTITIES = "entities";
    /** The field {@value}. */
    public static final String ENTITY = "entity";
    /** The field {@value}. */
    public static final String COUNTED = "counted";
    /** The field {@value}. */
    public static final String EVENT = "event";
    /** The field {@value}. */
    public static final String EVIDENCE = "evidence";
    /** The field {@value}. */
    public static final String EXACT = "exact";
    /** The field {@value}. */
    public static final String FACTUALITY = "factuality";
    /** The field {@value}. */
    public static final String FIGURE = "figure";
    /** The field {@value}. */
    public static final String FIGURES = "figures";
    /** The field {@value}. */
    public static final String FIRST = "first";
    /** The field {@value}. */
    public static final String GENERATED_AT = "generatedAt";
    /** The field {@value}. */
    public static final String HEADLINE = "headline";
    /** The field {@value}. */
    public static final String ID = "id";
    /** The field {@value}. */
    public static final String IDS = "ids";
    /** The field {@value}. */
    public static final String INCLUSIVE = "inclusive";
    /** The field {@value}. */
    public static final String INSERTIONS = "insertions";
    /** The field {@value}. */
    public static final String JUSTIFICATION = "justification";
    /** The field {@value}. */
    public static final String KIND = "kind";
    /** The field {@value}. */
    public static final String LANGUAGE = "language";
    /** The field {@value}. */
    public static final String LENGTH = "length";
    /** The field {@value}. */
    public static final String LOCATION = "location";
    /** The field {@value}. */
    public static final String LOWER = "lower";
    /** The field {@value}. */
    public static final String MAGNITUDE = "magnitude";
    /** The field {@value}. */
    public static final String MARGIN = "margin";
    /** The field {@value}. */
    public static final String MEASURED_ENTITY = "measuredEntity";
    /** The field {@value}. */
    public static final String MEASURED_PROPERTY = "measuredProperty";
    /** The field {@value}. */
    public static final String MEASURES = "measures";
    /** The field {@value}. */
    public static final String MEMBERS = "members";
    /** The field {@value}. */
    public static final String MENTION = "mention";
    /** The field {@value}. */
    public static final String MENTIONS = "mentions";
    /** The field {@value}. */
    public static final String MODIFIER = "modifier";
    /** The field {@value}. */
    public static final String NAME = "name";
    /** The field {@value}. */
    public static final String NEWSCLAIMS = "newsclaims";
    /** The field {@value}. */
    public static final String NOTE = "note";
    /** The field {@value}. */
    public static final String NUMERATOR = "numerator";
    /** The field {@value}. */
    public static final String ORGANIZATION = "organization";
    /** The field {@value}. */
    public static final String ORIGIN = "origin";
    /** The field {@value}. */
    public static final String OWN_VOICE = "ownVoice";
    /** The field {@value}. */
    public static final String PER = "per";
    /** The field {@value}. */
    public static final String PLACE = "place";
    /** The field {@value}. */
    public static final String PLACES = "places";
    /** The field {@value}. */
    public static final String POLARITY = "polarity";
    /** The field {@value}. */
    public static final String PREFIX = "prefix";
    /** The field {@value}. */
    public static final String PROPOSITION = "proposition";
    /** The field {@value}. */
    public static final String PROVENANCE = "provenance";
    /** The field {@value}. */
    public static final String PUBLISHED = "published";
    /** The field {@value}. */
    public static final String PUBLISHER = "publisher";
    /** The field {@value}. */
    public static final String QUALIFIER = "qualifier";
    /** The field {@value}. */
    public static final String QUANTITY = "quantity";
    /** The field {@value}. */
    public static final String QUOTATION = "quotation";
    /** The field {@value}. */
    public static final String RATING = "rating";
    /** The field {@value}. */
    public static final String RELATIONS = "relations";
    /** The field {@value}. */
    public static final String RELAYS = "relays";
    /** The field {@value}. */
    public static final String RESOLVED = "resolved";
    /** The field {@value}. */
    public static final String RETRIEVED = "retrieved";
    /** The field {@value}. */
    public static final String REVIEWER = "reviewer";
    /** The field {@value}. */
    public static final String RIGHTS = "rights";
    /** The field {@value}. */
    public static final String ROLE = "role";
    /** The field {@value}. */
    public static final String SAME_AS = "sameAs";
    /** The field {@value}. */
    public static final String SECTIONS = "sections";
    /** The field {@value}. */
    public static final String SHA256 = "sha256";
    /** The field {@value}. */
    public static final String SIGNIFICANT_DIGITS = "significantDigits";
    /** The field {@value}. */
    public static final String SOURCES = "sources";
    /** The field {@value}. */
    public static final String SPEAKER = "speaker";
    /** The field {@value}. */
    public static final String STANCE = "stance";
    /** The field {@value}. */
    public static final String START = "start";
    /** The field {@value}. */
    public static final String STATUS = "status";
    /** The field {@value}. */
    public static final String SUFFIX = "suffix";
    /** The field {@value}. */
    public static final String TARGET = "target";
    /** The field {@value}. */
    public static final String TEXT = "text";
    /** The field {@value}. */
    public static final String TEXT_DIGEST = "textDigest";
    /** The field {@value}. */
    public static final String TIME = "time";
    /** The field {@value}. */
    public static final String TIMES = "times";
    /** The field {@value}. */
    public static final String TITLE = "title";
    /** The field {@value}. */
    public static final String TRANSLATED_FROM = "translatedFrom";
    /** The field {@value}. */
    public static final String TREND = "trend";
    /** The field {@value}. */
    public static final String TYPE = "type";
    /** The field {@value}. */
    public static final String TYPES = "types";
    /** The field {@value}. */
    public static final String UNIT = "unit";
    /** The field {@value}. */
    public static final String UPDATED = "updated";
    /** The field {@value}. */
    public static final String UPPER = "upper";
    /** The field {@value}. */
    public static final String URI = "uri";
    /** The field {@value}. */
    public static final String VALUE = "value";
    /** The field {@value}. */
    public static final String VERDICT = "verdict";
    /** The field {@value}. */
    public static final String VERSION = "version";
    /** The field {@value}. */
    public static final String WORDING = "wording";
    /** The field {@value}. */
    public static final String WORDS = "words";
    /** The field {@value}. */
    public static final String WORST = "worst";

    private FieldNames() {}
}
