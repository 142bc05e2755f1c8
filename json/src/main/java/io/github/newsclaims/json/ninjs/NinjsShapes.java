package io.github.newsclaims.json.ninjs;

import static io.github.newsclaims.json.ninjs.NinjsShape.list;
import static io.github.newsclaims.json.ninjs.NinjsShape.object;
import static io.github.newsclaims.json.ninjs.NinjsShape.value;

import io.github.newsclaims.internal.Syntax;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The shapes of ninjs 3.1. */
final class NinjsShapes {
    private static final Pattern DATE_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[-+][0-9]{2}:[0-9]{2})");

    private static final Pattern TRUNCATED_DATE = Pattern.compile("-?([1-9][0-9]*)?[0-9]{4}"
            + "(-(1[0-2]|0[1-9])(-(3[01]|0[1-9]|[12][0-9])"
            + "(T(2[0-3]|[01][0-9]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[-+](2[0-3]|[01][0-9]):[0-5][0-9])?)?)?)?");

    private static final int MOST_OF_A_DATE = 100;

    static final NinjsShape TEXT = value("a string", String.class::isInstance);
    static final NinjsShape URI = value("an absolute URI in ASCII", NinjsShapes::isUri);
    static final NinjsShape MOMENT =
            value("a date with time and offset, as in 2031-04-02T10:00:00Z", NinjsShapes::isMoment);
    private static final NinjsShape DATE = value("a date, as in 2031-04", NinjsShapes::isTruncatedDate);
    private static final NinjsShape WHOLE = value("a whole number", NinjsShapes::isWhole);
    private static final NinjsShape NUMBER = value("a number", BigDecimal.class::isInstance);
    private static final NinjsShape PERCENT = whole(0, 100);
    private static final NinjsShape URGENCY = whole(1, 9);
    private static final NinjsShape TYPE =
            word("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning");
    private static final NinjsShape STATUS = word("usable", "withheld", "canceled");

    private static final NinjsShape CONTACTS = list(object(
                    "type",
                    TEXT,
                    "role",
                    TEXT,
                    "lang",
                    TEXT,
                    "name",
                    TEXT,
                    "value",
                    TEXT,
                    "address",
                    object("lines", list(TEXT), "locality", TEXT, "area", TEXT, "postalCode", TEXT, "country", TEXT))
            .where("an object with either value or address", exactlyOne("value", "address")));

    private static final NinjsShape.NinjsObject NAMED = object("name", TEXT, "rel", TEXT, "uri", URI, "literal", TEXT);

    private static final NinjsShape.NinjsObject PARTY = NAMED.with("contactInfo", CONTACTS);

    private static final NinjsShape.NinjsObject ORGANISATION =
            PARTY.with("symbols", list(object("exchange", TEXT, "symbolType", URI, "symbol", TEXT)));

    private static final NinjsShape DATES = object(
                    "startDate",
                    MOMENT,
                    "endDate",
                    MOMENT,
                    "expectedStartDate",
                    DATE,
                    "expectedEndDate",
                    DATE,
                    "expectedDuration",
                    TEXT,
                    "recurrence",
                    object(
                            "recurrenceRules",
                            list(object(
                                    "frequency",
                                    word("secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly"),
                                    "interval",
                                    WHOLE,
                                    "until",
                                    MOMENT,
                                    "count",
                                    WHOLE))))
            .where(
                    "an object with one start or one end",
                    exactlyOne("startDate", "expectedStartDate").or(exactlyOne("endDate", "expectedEndDate")));

    private static final NinjsShape RENDITIONS = list(object(
                    "name",
                    TEXT,
                    "href",
                    URI,
                    "contentType",
                    TEXT,
                    "title",
                    TEXT,
                    "width",
                    WHOLE,
                    "height",
                    WHOLE,
                    "sizeInBytes",
                    WHOLE,
                    "duration",
                    NUMBER,
                    "format",
                    TEXT,
                    "aspectRatio",
                    TEXT,
                    "videoCodec",
                    TEXT,
                    "frameRate",
                    NUMBER,
                    "poi",
                    object("x", WHOLE, "y", WHOLE),
                    "transportProtocol",
                    TEXT,
                    "scanType",
                    word("progressive", "interlaced"),
                    "bitrate",
                    TEXT)
            .requiring("name"));

    private static final NinjsShape COVERAGE = list(object(
            "uri",
            URI,
            "title",
            TEXT,
            "pubStatus",
            STATUS,
            "type",
            TYPE,
            "commissioned",
            object("by", TEXT, "on", MOMENT, "references", list(object("name", TEXT, "value", TEXT))),
            "dates",
            DATES,
            "audiences",
            list(object("audience", TEXT, "significance", WHOLE)),
            "exclAudience",
            list(TEXT),
            "edNote",
            TEXT,
            "urgency",
            URGENCY,
            "language",
            TEXT,
            "itemCount",
            object("rangeFrom", WHOLE, "rangeTo", WHOLE),
            "wordCount",
            WHOLE,
            "renditions",
            RENDITIONS));

    private static final NinjsShape.NinjsObject WORDS =
            object("role", TEXT, "contentType", TEXT, "value", TEXT).requiring("value");

    /** A news item. */
    static final NinjsShape.NinjsObject ITEM = object(
                    "uri",
                    URI,
                    "type",
                    TYPE,
                    "representationType",
                    word("full", "partial"),
                    "profile",
                    TEXT,
                    "version",
                    TEXT,
                    "firstCreated",
                    MOMENT,
                    "versionCreated",
                    MOMENT,
                    "contentCreated",
                    MOMENT,
                    "embargoedUntil",
                    MOMENT,
                    "pubStatus",
                    STATUS,
                    "urgency",
                    URGENCY,
                    "copyrightHolder",
                    TEXT,
                    "copyrightNotice",
                    TEXT,
                    "usageTerms",
                    TEXT,
                    "edNote",
                    TEXT,
                    "language",
                    TEXT,
                    "descriptions",
                    list(WORDS),
                    "bodies",
                    list(WORDS.with("charCount", WHOLE).with("wordCount", WHOLE)),
                    "headlines",
                    list(WORDS),
                    "people",
                    list(PARTY),
                    "organisations",
                    list(ORGANISATION),
                    "places",
                    list(PARTY.with("geoJSON", value("a GeoJSON object", GeoJson::isObject))),
                    "subjects",
                    list(NAMED.with("creator", TEXT).with("relevance", PERCENT).with("confidence", PERCENT)),
                    "events",
                    list(NAMED.with("id", TEXT)),
                    "eventDetails",
                    object("eventStatus", URI, "plannedCoverageStatus", URI, "dates", DATES, "organiser", ORGANISATION),
                    "plannedCoverage",
                    COVERAGE,
                    "objects",
                    list(NAMED),
                    "infoSources",
                    list(object("name", TEXT, "role", TEXT, "uri", URI, "literal", TEXT, "contactInfo", CONTACTS)),
                    "title",
                    TEXT,
                    "by",
                    TEXT,
                    "slugline",
                    TEXT,
                    "located",
                    TEXT,
                    "renditions",
                    RENDITIONS,
                    "altIds",
                    list(object("role", TEXT, "value", TEXT)),
                    "trustIndicators",
                    list(object("role", URI, "title", TEXT, "href", URI)),
                    "standard",
                    object("name", TEXT, "version", TEXT, "schema", URI),
                    "genres",
                    list(object("name", TEXT, "uri", TEXT, "literal", TEXT)),
                    "expires",
                    MOMENT,
                    "rightsInfo",
                    object("langId", URI, "linkedRights", URI, "encodedRights", TEXT)
                            .where(
                                    "an object with either linkedRights or encodedRights",
                                    exactlyOne("linkedRights", "encodedRights")),
                    "digitalSourceType",
                    object("name", TEXT, "uri", URI, "literal", TEXT))
            .requiring("uri");

    static {
        // An association is an item that may have associations.
        NinjsShape.NinjsObject association =
                ITEM.with("name", TEXT).with("rel", TEXT).requiring("name", "uri");
        association.members.put("associations", list(association));
        ITEM.members.put("associations", list(association));
    }

    private NinjsShapes() {}

    /** Returns the shape of an item of a list. */
    static NinjsShape.NinjsObject item(String list) {
        if (ITEM.field(list) instanceof NinjsShape.NinjsList items
                && items.item instanceof NinjsShape.NinjsObject object) {
            return object;
        }
        throw new IllegalArgumentException(list);
    }

    private static NinjsShape word(String... words) {
        Set<Object> all = Set.of((Object[]) words);
        return value("one of " + String.join(", ", words), all::contains);
    }

    private static NinjsShape whole(int least, int most) {
        return value(
                "a whole number from " + least + " to " + most,
                value -> isWhole(value)
                        && ((BigDecimal) value).compareTo(BigDecimal.valueOf(least)) >= 0
                        && ((BigDecimal) value).compareTo(BigDecimal.valueOf(most)) <= 0);
    }

    private static Predicate<Set<String>> exactlyOne(String... names) {
        return present -> List.of(names).stream().filter(present::contains).count() == 1;
    }

    static boolean isWhole(Object value) {
        return value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0;
    }

    static boolean isUri(Object value) {
        try {
            return value instanceof String text
                    && text.chars().allMatch(c -> c < 0x80)
                    && Syntax.uri(text).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static boolean isMoment(Object value) {
        if (!(value instanceof String text)
                || text.length() > MOST_OF_A_DATE
                || !DATE_TIME.matcher(text).matches()) {
            return false;
        }
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            // The calendar does not have it.
            return false;
        }
    }

    private static boolean isTruncatedDate(Object value) {
        return value instanceof String text
                && text.length() <= MOST_OF_A_DATE
                && TRUNCATED_DATE.matcher(text).matches();
    }
}
