package io.github.newsclaims.json.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.AttributionPath;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.compare.conflict.ConflictSide;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.compare.diff.ClaimChange;
import io.github.newsclaims.compare.diff.FigureChange;
import io.github.newsclaims.compare.figure.ConversionFactor;
import io.github.newsclaims.compare.figure.ConversionStep;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.Reason;
import io.github.newsclaims.compare.merge.Disagreement;
import io.github.newsclaims.compare.merge.PartValue;
import io.github.newsclaims.compare.score.ArticleScore;
import io.github.newsclaims.compare.score.Average;
import io.github.newsclaims.compare.score.CorpusScore;
import io.github.newsclaims.compare.score.MatchCounts;
import io.github.newsclaims.compare.score.ScoreMistake;
import io.github.newsclaims.compare.score.ValueCounts;
import io.github.newsclaims.grounding.GroundedWords;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.grounding.ReanchoredWords;
import io.github.newsclaims.grounding.UngroundedWords;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.text.verbatim.Verbatim;
import io.github.newsclaims.text.verbatim.WordDifference;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no reader of results takes, with ¦ before the place that the error names. */
@Tag("jackson")
class ResultRefusalsTest {
    private static final Map<String, Class<?>> TYPES = Stream.of(
                    Finding.class,
                    WordDifference.class,
                    Verbatim.class,
                    GroundedWords.class,
                    UngroundedWords.class,
                    Grounding.class,
                    ReanchoredWords.class,
                    Ratio.class,
                    ConversionFactor.class,
                    ConversionStep.class,
                    Reason.class,
                    FigureComparison.class,
                    AttributionPath.class,
                    ConflictSide.class,
                    FigureConflicts.Conflict.class,
                    FigureConflicts.Group.class,
                    ClaimChange.class,
                    FigureChange.class,
                    PartValue.class,
                    Disagreement.class,
                    MatchCounts.class,
                    ValueCounts.class,
                    Average.class,
                    ScoreMistake.class,
                    ArticleScore.class,
                    CorpusScore.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private static void assertRefused(String type, String json, String message) {
        JsonType.of(TYPES.get(type)).assertRefused(json, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Finding | []                                                        | finding must be an object, got an array
            Finding | {"pointer":"","message":"m"}                              | finding is missing required field rule
            Finding | {"rule":null,"pointer":"","message":"m"}                  | finding is missing required field rule
            Finding | {"rule":"word-cut","pointer":""}                          | finding is missing required field message
            Finding | {"rule":"word-cut","pointer":"","message":¦7}             | message must be a string, got 7 at /message
            Finding | {"rule":"word-cut","pointer":"","message":"m","x":¦1}     | finding has no field "x" at /x
            Finding | {"rule":"word-cut",¦"rule":"word-cut"}                    | field "rule" stands twice at /rule
            Finding | {"rule":"word-cut","pointer":¦"claims/0","message":"m"}   | Invalid pointer: a JSON pointer is written like /claims/0/wording, got "claims/0" at /pointer
            Finding | {"rule":"word-cut","pointer":¦"/a~2","message":"m"}       | Invalid pointer: a JSON pointer is written like /claims/0/wording, got "/a~2" at /pointer
            Finding | {"rule":"word-cut","pointer":¦"/a~","message":"m"}        | Invalid pointer: a JSON pointer is written like /claims/0/wording, got "/a~" at /pointer
            Finding | {"rule":"word-cut","severity":¦"info","pointer":"","message":"m"} | severity must be warning, got "info" at /severity
            Finding | {"rule":"word-cut","pointer":"","message":¦"\\ud800"}     | Invalid message: it has an unpaired surrogate at UTF-16 index 0, got "\\ud800" at /message
            WordDifference | {"quoted":"3","start":1}                           | difference is missing required field end
            WordDifference | {"there":"30","start":1,"end":2}                   | Invalid difference: end must be start plus the number of characters there, got 2
            WordDifference | {"start":¦-1,"end":2}                              | start must be a whole number from 0 to 2147483647, got -1 at /start
            Verbatim | {"level":¦"same"}                                        | level must be one of exact, typography, whitespace, editorial, changed-words, ambiguous, not-found, got "same" at /level
            Verbatim | {"level":"exact"}                                        | Invalid verbatim: the level must allow the number of places, got 0
            Verbatim | {"level":"not-found","places":[[{"start":0,"end":1,"exact":"a"}]]} | Invalid verbatim: the level must allow the number of places, got 1
            Verbatim | {"level":"ambiguous","differences":[{"start":0,"end":0}]} | Invalid verbatim: differences need exactly one place
            Verbatim | {"level":"exact","places":[¦["a"]]}                      | value must be Anchor, got Words at /places/0
            Verbatim | {"level":"exact","places":[¦null]}                       | places must not hold null at /places/0
            GroundedWords | {"pointer":"","words":¦[{"start":0,"end":1,"exact":"a"}]} | value must be Words, got Anchor at /words
            UngroundedWords | {"pointer":"","words":["a"],"reason":¦"lost"}     | reason must be one of ambiguous, altered, absent, claim-ungrounded, no-text, got "lost" at /reason
            ReanchoredWords | {"kind":"kept","pointer":"","before":[{"start":0,"end":1,"exact":"a"}]} | Invalid reanchored words: words that were kept or moved have after, and all others have problem, got KEPT
            """)
    void ofChecksAndGroundings(String type, String json, String message) {
        assertRefused(type, json, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"article":{"newsclaims":"1","id":"a"},"problems":[{"pointer":"/claims/0/wording","words":["x"],"reason":"no-text","message":"m"}]} | Invalid grounding: a problem must be about words of the article without a place, got "/claims/0/wording"
            {"article":{"newsclaims":"1","id":"a"},"grounded":[{"pointer":"/claims/0/wording","words":["x"],"place":[{"start":0,"end":1,"exact":"x"}],"level":"exact"}]} | Invalid grounding: the article must have the place of grounded words, got "/claims/0/wording"
            {"article":{"newsclaims":"1","id":"a","claims":[{"id":"c","wording":["x"]}]}} | Invalid grounding: it must have one problem for all words without a place, which are 1, got 0
            {"article":{"newsclaims":"1","id":"a","text":"xx","claims":[{"id":"c","wording":["x"]}]},"problems":[{"pointer":"/claims/0/wording","words":["x"],"reason":"ambiguous","places":[[{"start":1,"end":3,"exact":"xx"}]],"message":"m"}]} | Invalid grounding: the places of a problem must be in the text, got "/claims/0/wording"
            {"article":¦{"newsclaims":"1"}} | article is missing required field id at /article
            """)
    void ofGroundingsThatAreNotAboutTheirArticle(String json, String message) {
        assertRefused("Grounding", json, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Ratio | {}                                                          | ratio is missing required field value
            Ratio | {"value":"1","numerator":¦"1"}                              | Invalid ratio: value and numerator exclude each other at /numerator
            Ratio | {"numerator":"1"}                                           | ratio is missing required field denominator
            Ratio | {"numerator":¦"1.5","denominator":"2"}                      | numerator must be an integer, got "1.5" at /numerator
            Ratio | {"numerator":"1","denominator":"0"}                         | Invalid ratio: denominator must be positive, got 0
            ConversionFactor | {"from":{"kind":"count"},"to":{"kind":"count"},"factor":"2"} | Invalid conversion factor: it must join two different units, got "count"
            ConversionStep | {"side":"both","factor":{"value":"2"},"why":"w"}   | Invalid conversion step: the side must be that of one figure, got BOTH
            ConversionStep | {"side":"first","factor":{"value":"0"},"why":"w"}  | Invalid conversion step: the factor must be positive, got 0
            ConversionStep | {"side":"first","factor":¦{"value":"3"},"why":"w","given":{"from":{"kind":"currency","code":"USD"},"to":{"kind":"currency","code":"NOK"},"factor":"10.5"}} | factor must be that of given, which is 10.5 at /factor
            Reason | {}                                                         | reason is missing required field kind
            Reason | {"kind":"no-number"}                                       | no-number reason is missing required field side
            Reason | {"kind":"no-number","side":"first","part":¦"place"}        | no-number reason has no field "part" at /part
            Reason | {"kind":"estimated","side":¦"third"}                       | side must be one of first, second, both, got "third" at /side
            Reason | {"first":¦"up","second":"level","kind":"measures-differ"}  | first must be one of level, change, got "up" at /first
            Reason | {"kind":"bases-differ","first":¦"A b"}                     | Invalid figure basis: a term is lower-case words joined by hyphens, like on-record, got "A b" at /first
            Reason | {"kind":"within-tolerance","firstAmount":{},"secondAmount":{},"tolerance":¦"x"} | Invalid tolerance: a decimal is written like 150 or -0.5, got "x" at /tolerance
            FigureComparison | {"verdict":"equal","reasons":[]}                 | Invalid figure comparison: it must have a reason
            FigureComparison | {"verdict":¦"EQUAL"}                             | verdict must be one of equal, compatible, conflicting, possibly-conflicting, not-comparable, got "EQUAL" at /verdict
            FigureComparison | {"verdict":"equal","reasons":[{"kind":"level-or-change"}],"explanation":¦1} | explanation must be a string, got 1 at /explanation
            AttributionPath | {"names":["a"]}                                   | Invalid attribution path: an origin has names, and without it there are none
            AttributionPath | {"origin":{"kind":"unstated"},"names":["a"],"named":true} | Invalid attribution path: an origin without ids is not named
            ConflictSide | {"figures":[],"independentSources":1}                | Invalid conflict side: it must have a figure and an independent source
            """)
    void ofComparisons(String type, String json, String message) {
        assertRefused(type, json, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            ClaimChange | {"kind":"kept"}                                       | claim change is missing required field before or after
            ClaimChange | {"kind":"kept","after":{"id":"c","proposition":"P."}} | Invalid claim change: an added claim has only after, an orphaned one only before, all others before, got KEPT
            ClaimChange | {"kind":"orphaned","before":{"id":"c","proposition":"P."},"differences":[{"part":"note"}]} | Invalid claim change: differences and figures need before and after, got ORPHANED
            FigureChange | {}                                                   | figure change is missing required field before or after
            PartValue | {"kind":"text"}                                         | text value is missing required field text
            PartValue | {"kind":"text","text":" "}                              | Invalid text of a part: it must not be blank, got " "
            PartValue | {"kind":"members","ids":[¦" "]}                         | Invalid id: it must not be blank, got " " at /ids/0
            PartValue | {"kind":"own-voice","text":¦"a"}                        | own-voice value has no field "text" at /text
            PartValue | {"kind":¦"else"}                                        | kind must be one of text, wording, time, place, appearance, figure, factuality, section, attribution, own-voice, steps, members, provenance, extension, got "else" at /kind
            Disagreement | {"pointer":"","first":{"kind":"text","text":"a"},"second":{"kind":"members"}} | Invalid disagreement: both values must be of one kind
            MatchCounts | {"gold":1,"found":1,"matched":2}                      | Invalid match counts: matched must be at most gold and found, got 2
            MatchCounts | {"gold":2,"found":1,"matched":1,"recall":¦"0.6"}      | recall must be 0.5, got "0.6" at /recall
            MatchCounts | {"gold":2,"found":0,"matched":0,"precision":¦"0"}     | precision must be absent, got "0" at /precision
            MatchCounts | {"gold":¦-1,"found":0,"matched":0}                    | gold must be a whole number from 0 to 9007199254740991, got -1 at /gold
            MatchCounts | {"gold":¦9007199254740992,"found":0,"matched":0}      | gold must be a whole number from 0 to 9007199254740991, got 9007199254740992 at /gold
            MatchCounts | {"gold":¦"1","found":0,"matched":0}                   | gold must be a whole number, got "1" at /gold
            ValueCounts | {"compared":1,"right":2}                              | Invalid value counts: right must be at most compared, got 2
            ValueCounts | {"compared":3,"right":2,"accuracy":¦"0.7"}            | accuracy must be 0.666667, got "0.7" at /accuracy
            Average | {"sum":"3","articles":2}                                  | Invalid average: the sum must be from 0 to the number of articles, got 3
            Average | {"sum":"1","articles":2,"value":¦"0.4"}                   | value must be 0.5, got "0.4" at /value
            ScoreMistake | {"kind":"missed","part":"claim","foundPointer":""}   | Invalid mistake: what was missed has goldPointer, what is invented foundPointer, and all others have both, got MISSED
            """)
    void ofDifferencesAndScores(String type, String json, String message) {
        assertRefused(type, json, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "matched":0,"precision":"0","recall":"0","f1":"0"} | "matched":2,"precision":"1","recall":"1","f1":"1"} | Invalid score: an exact match is an overlapping one too, of the same gold and found parts, got 2 of 2 found, 0 invented
            "withoutPlace":{"claim":{"gold":0,"found":0,"matched":0} | "withoutPlace":{"claim":{"gold":1,"found":1,"matched":1} | Invalid article score: what has no place does not match, got CLAIM
            "speaker": | "who": | values has no field "who" at /values/who
            """)
    void ofAScoreOfAnArticle(String right, String wrong, String message) {
        assertRefusedAfter(ArticleScore.class, ResultCases.SCORE, right, wrong, message);
    }

    private static <T> void assertRefusedAfter(Class<T> type, T value, String right, String wrong, String message) {
        String json = ResultGoldenTest.write(value);
        String broken = json.replaceFirst(Pattern.quote(right), wrong);
        assertThat(broken).isNotEqualTo(json);
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.reader(type).read(broken))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "article":"post-1" | "article":"post-9" | Invalid conflict group: its figures must be those of its sides
            "verdict":"conflicting" | "verdict":"compatible" | Invalid conflict: the verdict must be conflicting or possibly conflicting, got COMPATIBLE at /conflicts/0
            """)
    void ofAGroupOfConflicts(String right, String wrong, String message) {
        assertRefusedAfter(
                FigureConflicts.Group.class, ResultCases.CONFLICTS.groups().get(0), right, wrong, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "articles":2, | "articles":1, | Invalid corpus score: an average is over at most all articles, got 1
            """)
    void ofAScoreOfACorpus(String right, String wrong, String message) {
        assertRefusedAfter(
                CorpusScore.class,
                CorpusScore.of(List.of(ResultCases.SCORE, ResultCases.SCORE)),
                right,
                wrong,
                message);
    }
}
