package io.github.newsclaims.json;

import static io.github.newsclaims.json.Refusals.assertRefused;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are JSON, and whose values break a rule: each with its message, pointer, line and column. */
@Tag("jackson")
class BrokenRulesTest {
    private static final String ARTICLE = "{\"newsclaims\":\"1\",\"id\":\"a😀\",\n";
    private static final String SOURCES =
            "\"text\":\"abc\",\"sources\":[{\"id\":\"s\",\"kind\":\"person\",\"name\":\"S\"}],\n";
    private static final String CLAIM = ARTICLE + SOURCES + "\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",";
    private static final String FIGURE = CLAIM + "\"figures\":[{\"wording\":[\"w\"],";
    private static final String STEP = CLAIM + "\"attribution\":{\"quotation\":\"direct\",\"origin\":{";

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            {"newsclaims":¦"2","id":"a"}; newsclaims must be "1", got "2"; /newsclaims
            {"newsclaims":¦"1.0","id":"a"}; newsclaims must be "1", got "1.0"; /newsclaims
            {"newsclaims":¦"","id":"a"}; newsclaims must be "1", got ""; /newsclaims
            {"newsclaims":¦1,"id":"a"}; newsclaims must be a string, got 1; /newsclaims
            ¦{"newsclaims":null,"id":"a"}; article is missing required field newsclaims; ''
            ¦{"id":"a"}; article is missing required field newsclaims; ''
            ¦{}; article is missing required field newsclaims; ''
            ¦[]; article must be an object, got an array; ''
            ¦[{"newsclaims":"1","id":"a"}]; article must be an object, got an array; ''
            ¦"article"; article must be an object, got "article"; ''
            ¦1; article must be an object, got 1; ''
            ¦true; article must be an object, got true; ''
            {"newsclaims":"1","id":¦""}; Invalid article: id must not be blank, got ""; /id
            {"newsclaims":"1","id":¦"\\u00a0\\n"}; Invalid article: id must not be blank, got "\\u00a0\\n"; /id
            """)
    void refusesAWholeDocument(String document, String problem, String pointer) {
        assertRefused(document, problem, pointer.equals("''") ? "" : pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            "headline":¦" "}; Invalid article: headline must not be blank, got " "; /headline
            "uri":¦"a b"}; Invalid URI: it must be written as RFC 3986 asks, got "a b"; /uri
            "language":¦"e_n"}; Invalid article: language must be a well-formed BCP 47 tag, got "e_n"; /language
            "retrieved":¦"2031-04-02"}; Invalid instant: it must be written like 2031-04-02T10:00:00Z, got "2031-04-02"; /retrieved
            "publisher":¦"x"}; Invalid article: the source is not in sources, got "x"; /publisher
            "textDigest":¦{"sha256":"xyz","length":3}}; Invalid text digest: sha256 must be 64 lower-case hexadecimal digits, got "xyz"; /textDigest
            "contributors":[{"name":"N","role":¦"Reporter"}]}; Invalid contributor role: a term is lower-case words joined by hyphens, like on-record, got "Reporter"; /contributors/0/role
            "contributors":[{"name":¦"","role":"reporter"}]}; Invalid contributor: name must not be blank, got ""; /contributors/0/name
            "sections":[{"kind":"body","start":2,"end":¦2}]}; Invalid section: end must be after start 2, got 2; /sections/0/end
            "sections":[{"kind":"body","start":¦-1,"end":2}]}; start must be a whole number from 0 to 2147483647, got -1; /sections/0/start
            "sections":[{"kind":"body","start":0,"end":¦2147483648}]}; end must be a whole number from 0 to 2147483647, got 2147483648; /sections/0/end
            "sections":[{"kind":"body","start":0,"end":¦99999999999999999999}]}; end must be a whole number from 0 to 2147483647, got 99999999999999999999; /sections/0/end
            "sections":[¦{"kind":"body","start":0,"end":1}]}; Invalid article: a place in the text needs a text or a text digest; /sections/0
            "text":"abc","sections":[{"kind":"body","start":0,"end":¦4}]}; Invalid article: a place must end inside the text of 3 characters, got 4; /sections/0/end
            "text":"abc","sections":[¦{"kind":"body","start":1,"end":3},{"kind":"lead","start":0,"end":2}]}; Invalid article: sections must be disjoint, and another one ends at 2, got 1; /sections/0
            """)
    void refusesAPartOfAnArticle(String rest, String problem, String pointer) {
        assertRefused(ARTICLE + rest, problem, pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            "claims":[{"id":"c","wording":[¦{"start":0,"end":1,"exact":"ab"}]}]}; Invalid span: exact must be as long as the span of 1 code point, got "ab"; /claims/0/wording/0
            "claims":[{"id":"c","wording":[{"start":0,"end":2,"exact":¦"ac"}]}]}; Invalid article: exact must be what stands in the text, "ab", got "ac"; /claims/0/wording/0/exact
            "claims":[{"id":"c","wording":[{"start":2,"end":¦4,"exact":"cd"}]}]}; Invalid article: a place must end inside the text of 3 characters, got 4; /claims/0/wording/0/end
            "claims":[{"id":"c","wording":¦[{"start":1,"end":3,"exact":"bc"},{"start":2,"end":3,"exact":"c"}]}]}; Invalid anchor: spans must be in the order of the text and disjoint, so span 1 starts at or after 3, got 2; /claims/0/wording
            "claims":[{"id":"c","wording":¦[]}]}; Invalid wording: at least one piece is required; /claims/0/wording
            "claims":[{"id":"c","wording":¦[" "]}]}; Invalid wording: it must not be blank, got " "; /claims/0/wording
            "claims":[{"id":"c","wording":¦""}]}; Invalid wording: it must not be blank, got ""; /claims/0/wording
            "claims":[{"id":"c","wording":["a",¦{"start":0,"end":1,"exact":"a"}]}]}; an item of wording must be a string, got an object; /claims/0/wording/1
            "claims":[{"id":"c","wording":[{"start":0,"end":1,"exact":"a"},¦"b"]}]}; an item of wording must be a span like those before it, got "b"; /claims/0/wording/1
            "claims":[{"id":"c","wording":["a",¦1]}]}; an item of wording must be a string, got 1; /claims/0/wording/1
            "claims":[¦{"id":"c"}]}; claim is missing required field proposition or wording; /claims/0
            "claims":[¦{"id":"c","proposition":null,"wording":null}]}; claim is missing required field proposition or wording; /claims/0
            "claims":[{"id":"c","proposition":"P"},{"id":¦"c","proposition":"Q"}]}; Invalid article: the id of a claim must be unique, got "c"; /claims/1/id
            "claims":[¦1]}; claim must be an object, got 1; /claims/0
            "claims":[¦[]]}; claim must be an object, got an array; /claims/0
            "claims":[{"id":"c","proposition":"P","ownVoice":¦true,"attribution":{"quotation":"direct","origin":{"speaker":{"kind":"unstated"}}}}]}; Invalid claim: attribution and ownVoice exclude each other; /claims/0/ownVoice
            "claims":[{"id":"c","proposition":"P","insertions":¦[["x"]]}]}; Invalid claim: insertions need a wording; /claims/0/insertions
            "claims":[{"id":"c","wording":["P"],"insertions":[¦[{"start":0,"end":1,"exact":"a"}]]}]}; Invalid claim: an insertion with a place needs a claim wording with a place, got "a"; /claims/0/insertions/0
            "claims":[{"id":"c","wording":["P"],"insertions":["x",¦1]}]}; insertions must be an array, got 1; /claims/0/insertions/1
            """)
    void refusesAClaimAndItsPlaces(String rest, String problem, String pointer) {
        assertRefused(ARTICLE + SOURCES + rest, problem, pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            "types":[¦"Big"]}]}; Invalid claim type: a term is lower-case words joined by hyphens, like on-record, got "Big"; /claims/0/types/0
            "types":[¦1]}]}; an item of types must be a string, got 1; /claims/0/types/0
            "factuality":{"certainty":¦"sure","polarity":"positive"}}]}; certainty must be one of certain, probable, possible, uncommitted, got "sure"; /claims/0/factuality/certainty
            "factuality":{"certainty":"certain","polarity":¦"Positive"}}]}; polarity must be one of positive, negative, unknown, got "Positive"; /claims/0/factuality/polarity
            "times":[{"edtf":¦"soon"}]}]}; Invalid date: a date is written like 2018, 2018-11 or 2018-11-10, got "soon"; /claims/0/times/0/edtf
            "times":[¦{"modifier":"start"}]}]}; time is missing required field wording or edtf; /claims/0/times/0
            "times":[{"edtf":"2031","modifier":¦"during"}]}]}; modifier must be one of before, after, on-or-before, on-or-after, start, middle, end, approximately, got "during"; /claims/0/times/0/modifier
            "times":[{"wording":"soon","modifier":¦"start"}]}]}; Invalid time: a modifier needs an edtf, got START; /claims/0/times/0/modifier
            "times":[{"edtf":"../2019","modifier":¦"start"}]}]}; Invalid time: an open interval takes no modifier, got ../2019; /claims/0/times/0/modifier
            "times":[{"edtf":"2031-04","resolved":¦"2031-05"}]}]}; Invalid time: every day of resolved must be one that edtf 2031-04 allows, got 2031-05; /claims/0/times/0/resolved
            "relations":[{"type":¦"Supports","target":{"claim":"d"}}]}]}; Invalid relation type: a term is lower-case words joined by hyphens, like on-record, got "Supports"; /claims/0/relations/0/type
            "relations":[{"type":"supports","target":{"claim":¦"d"}}]}]}; Invalid article: the claim is not in claims, got "d"; /claims/0/relations/0/target/claim
            "relations":[{"type":"supports","target":¦{"claim":"c"}}]}]}; Invalid claim: a claim is not related to itself, got "c"; /claims/0/relations/0/target
            "relations":[{"type":"supports","target":¦{"claim":""}}]}]}; Invalid claim reference: claim must not be blank, got ""; /claims/0/relations/0/target
            "assessments":[{"reviewer":"R","date":¦"2031-13"}]}]}; Invalid date: a month is 01 to 12, got "2031-13"; /claims/0/assessments/0/date
            "assessments":[{"reviewer":"R","rating":{"value":¦"1e5"}}]}]}; Invalid value: a decimal is written like 150 or -0.5, got "1e5"; /claims/0/assessments/0/rating/value
            "provenance":[{"agent":"A","confidence":¦"1.1"}]}]}; Invalid provenance: confidence must lie between 0 and 1, got 1.1; /claims/0/provenance/0/confidence
            "provenance":[{"agent":"A","generatedAt":¦"2031"}]}]}; Invalid instant: it must be written like 2031-04-02T10:00:00Z, got "2031"; /claims/0/provenance/0/generatedAt
            """)
    void refusesAPartOfAClaim(String rest, String problem, String pointer) {
        assertRefused(CLAIM + rest, problem, pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            "speaker":{"kind":¦"someone"}}}}]}; kind must be one of known, candidates, unstated, got "someone"; speaker/kind
            "speaker":{"kind":¦"Known","ids":["s"]}}}}]}; kind must be one of known, candidates, unstated, got "Known"; speaker/kind
            "speaker":{"kind":"unstated","ids":¦["s"]}}}}]}; unstated speaker has no field "ids"; speaker/ids
            "speaker":{"ids":¦[],"kind":"unstated"}}}}]}; unstated speaker has no field "ids"; speaker/ids
            "speaker":¦{"kind":"known","ids":[]}}}}]}; Invalid speaker: known needs at least one source; speaker
            "speaker":¦{"kind":"candidates","ids":["s"]}}}}]}; Invalid speaker: candidates needs at least two sources, got 1; speaker
            "speaker":¦{"kind":"known","ids":["s","s"]}}}}]}; Invalid speaker: a source stands at most once, got "s"; speaker
            "speaker":{"kind":"known","ids":["s",¦"x"]}}}}]}; Invalid article: the source is not in sources, got "x"; speaker/ids/1
            "speaker":{"kind":"candidates","ids":["s",¦"x"]}}}}]}; Invalid article: the source is not in sources, got "x"; speaker/ids/1
            "speaker":{"kind":"known","ids":["s",¦1]}}}}]}; an item of ids must be a string, got 1; speaker/ids/1
            "speaker":{"kind":"unstated"},"addressees":["s",¦"x"]}}}]}; Invalid article: the source is not in sources, got "x"; addressees/1
            "speaker":{"kind":"unstated"},"addressees":["s",¦"s"]}}}]}; Invalid attribution step: addressees must be distinct, got "s"; addressees/1
            "speaker":{"kind":"unstated"},"quotation":¦"direct"}}}]}; Invalid attribution: only a relay has a quotation of its own, got DIRECT; quotation
            "speaker":{"kind":"unstated"},"quotation":¦"quoted"}}}]}; quotation must be one of direct, mixed, indirect, got "quoted"; quotation
            "speaker":{"kind":"unstated"},"cue":[{"start":0,"end":1,"exact":¦"b"}]}}}]}; Invalid article: exact must be what stands in the text, "a", got "b"; cue/0/exact
            "speaker":{"kind":"unstated"},"mention":[{"start":3,"end":¦4,"exact":"d"}]}}}]}; Invalid article: a place must end inside the text of 3 characters, got 4; mention/0/end
            "speaker":{"kind":"unstated"},"time":{"wording":[{"start":0,"end":1,"exact":¦"b"}]}}}}]}; Invalid article: exact must be what stands in the text, "a", got "b"; time/wording/0/exact
            """)
    void refusesAStep(String rest, String problem, String pointer) {
        assertRefused(STEP + rest, problem, "/claims/0/attribution/origin/" + pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            {"kind":"person","name":"S","id":¦"s"}; Invalid article: the id of a source must be unique, got "s"; /id
            ¦{"id":"t","kind":"person"}; source is missing required field name or description; ''
            {"id":"t","name":"T","kind":¦"A person"}; Invalid source kind: a term is lower-case words joined by hyphens, like on-record, got "A person"; /kind
            {"id":"t","name":"T","kind":"person","members":¦["s"]}; Invalid source: only a group has members, got person; /members
            {"id":"t","name":"T","kind":"group","members":["s",¦"x"]}; Invalid article: the source is not in sources, got "x"; /members/1
            {"id":"t","name":"T","kind":"group","members":["s",¦"s"]}; Invalid source: members must be distinct, got "s"; /members/1
            {"id":"t","name":"T","kind":"group","members":¦["t"]}; Invalid article: a group must not be a member of itself, not even through others, got "t"; /members
            {"id":"t","name":"T","kind":"group","aliases":["a",¦" "]}; Invalid source: aliases must not be blank, got " "; /aliases/1
            {"id":"t","name":"T","kind":"group","sameAs":["a:b",¦"%"]}; Invalid URI: it must be written as RFC 3986 asks, got "%"; /sameAs/1
            {"id":"t","name":"T","kind":"group","anonymity":¦"On"}; Invalid anonymity: a term is lower-case words joined by hyphens, like on-record, got "On"; /anonymity
            {"id":"t","name":"T","kind":"group","mentions":["T",[{"start":0,"end":¦9,"exact":"abcdefghi"}]]}; Invalid article: a place must end inside the text of 3 characters, got 9; /mentions/1/0/end
            """)
    void refusesASource(String source, String problem, String pointer) {
        String sources = SOURCES.replace("],\n", ",\n");

        assertRefused(ARTICLE + sources + source + "]}", problem, "/sources/1" + (pointer.equals("''") ? "" : pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            {"kind":¦"about","value":"1"}; kind must be one of exact, approximate, range, fraction, vague, got "about"; /kind
            {"kind":"exact","value":"1","direction":¦"about"}; exact amount has no field "direction"; /direction
            {"kind":"exact","value":"1","lower":¦{"value":"1","inclusive":true}}; exact amount has no field "lower"; /lower
            {"value":¦"1","kind":"vague"}; vague amount has no field "value"; /value
            {"kind":"range","lower":{"value":"1","inclusive":true},"numerator":¦"1"}; range amount has no field "numerator"; /numerator
            {"kind":"fraction","numerator":"1","denominator":"2","upper":¦{"value":"1","inclusive":true}}; fraction amount has no field "upper"; /upper
            {"kind":"approximate","value":"1","direction":¦"around"}; direction must be one of about, just-under, just-over, got "around"; /direction
            ¦{"kind":"range"}; Invalid range: a lower or an upper bound is required; ''
            ¦{"kind":"range","lower":{"value":"2","inclusive":true},"upper":{"value":"1","inclusive":true}}; Invalid range: lower must not be greater than upper 1, got 2; ''
            ¦{"kind":"fraction","numerator":"1","denominator":"0"}; Invalid fraction: denominator must be positive, got 0; ''
            {"kind":"fraction","numerator":¦"1.5","denominator":"2"}; numerator must be an integer, got "1.5"; /numerator
            {"kind":"fraction","numerator":"1","denominator":¦2.5}; denominator must be an integer, got 2.5; /denominator
            {"kind":"exact","value":¦"150.000,00"}; Invalid value: a decimal is written like 150 or -0.5, got "150.000,00"; /value
            {"kind":"exact","value":¦"+1"}; Invalid value: a decimal is written like 150 or -0.5, got "+1"; /value
            {"kind":"exact","value":¦""}; Invalid value: a decimal is written like 150 or -0.5, got ""; /value
            {"kind":"exact","value":¦"١"}; Invalid value: a decimal is written like 150 or -0.5, got "١"; /value
            {"kind":"exact","value":¦1e999999999}; Invalid value: a decimal has at most 100 digits before and 100 after the point, got 1E+999999999; /value
            {"kind":"exact","value":¦1e-999999999}; Invalid value: a decimal has at most 100 digits before and 100 after the point, got 1E-999999999; /value
            {"kind":"exact","value":¦"1e999999999"}; Invalid value: a decimal is written like 150 or -0.5, got "1e999999999"; /value
            {"kind":"exact","value":¦1e99999999999}; value must be a decimal within the limits, got 1e99999999999; /value
            {"kind":"exact","value":¦-1e-99999999999}; value must be a decimal within the limits, got -1e-99999999999; /value
            {"kind":"range","lower":{"value":¦1e999999999,"inclusive":true}}; Invalid value: a decimal has at most 100 digits before and 100 after the point, got 1E+999999999; /lower/value
            """)
    void refusesAnAmount(String amount, String problem, String pointer) {
        assertRefused(
                FIGURE + "\"amount\":" + amount + ",\"unit\":{\"kind\":\"count\"}}]}]}",
                problem,
                "/claims/0/figures/0/amount" + (pointer.equals("''") ? "" : pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            "unit":{"kind":¦"dollars"}; kind must be one of currency, count, percent, percentage-points, measure, ordinal, times, unitless, got "dollars"; /unit/kind
            "unit":¦{"kind":"currency","code":"kr"}; Invalid currency: an ISO 4217 code is three capital letters, got "kr"; /unit
            "unit":{"kind":"measure","code":"km","assumed":¦false}; measure unit has no field "assumed"; /unit/assumed
            "unit":{"code":¦"NOK","kind":"count"}; count unit has no field "code"; /unit/code
            "unit":¦{"kind":"measure","code":"k m"}; Invalid measure: a UCUM code is visible ASCII with balanced brackets, like km or [lb_av], got "k m"; /unit
            "unit":{"kind":"count"},"per":[{"kind":¦"year"}]; kind must be one of period, measure, count, got "year"; /per/0/kind
            "unit":{"kind":"count"},"per":[¦{"kind":"period","duration":"1M"}]; Invalid period: an ISO 8601 duration longer than zero is written like P1M, got "1M"; /per/0
            "unit":{"kind":"count"},"per":[{"kind":"period","duration":"P1M","code":¦"h"}]; period per has no field "code"; /per/0/code
            "unit":{"kind":"count"},"per":[{"kind":"count","entity":"e","duration":¦"P1M"}]; count per has no field "duration"; /per/0/duration
            "unit":{"kind":"count"},"per":[{"kind":"measure","code":"h","entity":¦"e"}]; measure per has no field "entity"; /per/0/entity
            "unit":{"kind":"count"},"per":[¦{"kind":"count","quantity":"0","entity":"e"}]; Invalid per: quantity must be positive, got 0; /per/0
            "unit":{"kind":"count"},"margin":¦"-1"; Invalid figure: margin must not be negative, got -1; /margin
            "unit":{"kind":"count"},"trend":¦"up"; trend must be one of increasing, decreasing, stable, got "up"; /trend
            "unit":{"kind":"count"},"basis":¦"A guess"; Invalid figure basis: a term is lower-case words joined by hyphens, like on-record, got "A guess"; /basis
            "unit":{"kind":"count"},"asOf":{"wording":[{"start":0,"end":1,"exact":¦"b"}]}; Invalid article: exact must be what stands in the text, "a", got "b"; /asOf/wording/0/exact
            """)
    void refusesAFigure(String rest, String problem, String pointer) {
        assertRefused(
                FIGURE + "\"amount\":{\"kind\":\"exact\",\"value\":\"1\"}," + rest + "}]}]}",
                problem,
                "/claims/0/figures/0" + pointer);
    }
}
