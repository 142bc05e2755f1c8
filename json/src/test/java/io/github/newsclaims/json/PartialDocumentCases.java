package io.github.newsclaims.json;

import static io.github.newsclaims.json.PartialCase.article;
import static io.github.newsclaims.json.PartialCase.document;

import java.util.List;

/** Articles with faulty places, and documents that are not JSON or end too early. */
final class PartialDocumentCases {
    private static final String BY_LEADER =
            "'attribution':{'quotation':'direct','origin':{'speaker':{'kind':'known','ids':['leader']},'cue':['told']}}";
    private static final String BY_NOBODY =
            "'attribution':{'quotation':'direct','origin':{'speaker':{'kind':'unresolved'},'cue':['told']}}";
    private static final String FENCE =
            "document is not valid JSON: found a Markdown fence (```), expected a JSON document at line 1, column 1";
    private static final String P = "{'id':'c','proposition':'P'}";

    private PartialDocumentCases() {}

    static List<PartialCase> places() {
        return List.of(
                article(
                        "words that are not at their place",
                        "'text':'They pay.','claims':[{'id':'c','wording':[{'start':0,'end':4,'exact':'they'},"
                                + "{'start':5,'end':8,'exact':'pays'}]}]",
                        "'text':'They pay.','claims':[{'id':'c','wording':['they','pays']}]",
                        "Invalid span: exact must be as long as the span of 3 code points, got 'pays' at"
                                + " /claims/0/wording/1"),
                article(
                        "two wrong places of one wording",
                        "'text':'They pay.','claims':[{'id':'c','wording':[{'start':0,'end':4,'exact':'They'},"
                                + "{'start':4,'end':7,'exact':'pay'},{'start':8,'end':11,'exact':'now'}]}]",
                        "'text':'They pay.','claims':[{'id':'c','wording':['They','pay','now']}]",
                        "Invalid article: exact must be what stands in the text, ' pa', got 'pay' at"
                                + " /claims/0/wording/1/exact",
                        "Invalid article: a place must end inside the text of 9 characters, got 11 at"
                                + " /claims/0/wording/2/end"),
                article(
                        "a place that is no number",
                        "'text':'They pay.','claims':[{'id':'c','wording':[{'start':'5','end':8,'exact':'pay'}]}]",
                        "'text':'They pay.','claims':[{'id':'c','wording':['pay']}]",
                        "start must be a whole number, got '5' at /claims/0/wording/0/start"),
                article(
                        "a place without words",
                        "'text':'They pay.','claims':[{'id':'c','wording':[{'start':5,'end':8}]},"
                                + "{'id':'d','wording':[{'start':5,'end':8,'exact':'pay'}]}]",
                        "'text':'They pay.','claims':[{'id':'d','wording':[{'start':5,'end':8,'exact':'pay'}]}]",
                        "span is missing required field exact at /claims/0/wording/0"),
                article(
                        "places inside a wording that lost its place",
                        "'text':'They pay 150 crowns.','claims':[{'id':'c','wording':[{'start':1,'end':9,'exact':'They pay'}],"
                                + "'insertions':[[{'start':5,'end':8,'exact':'pay'}]],'figures':[{'wording':[{'start':5,'end':8,"
                                + "'exact':'pay'}],'amount':{'kind':'exact','value':'1'},'unit':{'kind':'count'}}]}]",
                        "'text':'They pay 150 crowns.','claims':[{'id':'c','wording':['They pay'],'insertions':[['pay']],"
                                + "'figures':[{'wording':['pay'],'amount':{'kind':'exact','value':'1'},"
                                + "'unit':{'kind':'count'}}]}]",
                        "Invalid article: exact must be what stands in the text, 'hey pay ', got 'They pay' at"
                                + " /claims/0/wording/0/exact"),
                article(
                        "a piece of a wording that has an unknown field only",
                        "'claims':[" + P + ",{'id':'d','wording':[{'q':1}]}]",
                        "'claims':[" + P + "]",
                        "span has no field 'q' at /claims/1/wording/0/q"),
                article(
                        "places in a text that is faulty",
                        "'text':7,'claims':[{'id':'c','wording':[{'start':5,'end':8,'exact':'pay'}]}]",
                        "'claims':[{'id':'c','wording':['pay']}]",
                        "text must be a string, got 7 at /text"),
                article(
                        "places without a text",
                        "'claims':[{'id':'c','wording':[{'start':5,'end':8,'exact':'pay'}]}]",
                        "'claims':[{'id':'c','wording':['pay']}]",
                        "Invalid article: a place in the text needs a text or a text digest at /claims/0/wording/0"),
                article(
                        "a digest of another text",
                        "'text':'They pay.','textDigest':{'sha256':'" + "0".repeat(64) + "','length':9},'x':1",
                        "'text':'They pay.','x':1",
                        "Invalid article: the digest must be that of the text,"
                                + " fe6f8f69085e285253c74223f51b6a8fd6318948e28bffebed68134194e32189 of length 9, got '"
                                + "0".repeat(64) + "' at /textDigest"));
    }

    static List<PartialCase> documents() {
        String start = "{'newsclaims':'1','id':'a','text':'T','claims':[";
        String kept = "'text':'T','claims':[" + P + "]";
        return List.of(
                document("no fault", start + P + "]}", kept),
                document("no version", "{'id':'a','headline':7}", "", "article is missing required field newsclaims"),
                document(
                        "another version",
                        "{'newsclaims':'2','id':'a','headline':7}",
                        "",
                        "newsclaims must be '1', got '2' at /newsclaims"),
                document(
                        "no id",
                        "{'newsclaims':'1','headline':7,'claims':[{'id':'c'}]}",
                        "",
                        "article is missing required field id",
                        "headline must be a string, got 7 at /headline",
                        "claim is missing required field proposition or wording at /claims/0"),
                document(
                        "a faulty id",
                        "{'newsclaims':'1','id':' '}",
                        "",
                        "Invalid article: id must not be blank, got ' ' at /id"),
                document("no object", "[]", "", "article must be an object, got an array"),
                document("nothing", "", "", "document is empty"),
                document(
                        "cut in a claim",
                        start + P + ",{'id':'d','proposition':'Q','relations':[{'type':'supp",
                        kept,
                        "document ends too early: expected the closing quotation mark of a string at"
                                + " /claims/1/relations/0/type, line 1, column 132"),
                document(
                        "cut in the text",
                        "{'newsclaims':'1','id':'a','x':1,'text':'They p",
                        "'x':1",
                        "document ends too early: expected the closing quotation mark of a string at /text, line 1,"
                                + " column 48"),
                document(
                        "cut in a number",
                        "{'newsclaims':'1','id':'a','x':1,'y':12",
                        "'x':1",
                        "document ends too early: expected a comma or } at /y, line 1, column 40"),
                document(
                        "cut in an object that is not an item",
                        "{'newsclaims':'1','id':'a','x':1,'y':{'z':2,",
                        "'x':1",
                        "document ends too early: expected the name of a field in double quotation marks at /y, line 1,"
                                + " column 45"),
                document(
                        "cut before what is referred to",
                        start.replace("'claims'", "'publisher':'p','claims'")
                                + "{'id':'c','proposition':'P'," + BY_LEADER
                                + ",'relations':[{'type':'supports','target':{'claim':'z'}}]},",
                        "'text':'T','claims':[{'id':'c','proposition':'P'," + BY_NOBODY + "}]",
                        "document ends too early: expected a value at /claims/1, line 1, column 258"),
                document(
                        "a comma too many",
                        start + P + ",],'provenance':[]}",
                        kept,
                        "document is not valid JSON: found ']' after a comma, expected a value at /claims/1, line 1,"
                                + " column 78"),
                document(
                        "a faulty escape in a string",
                        start + P + ",{'id':'\\q'}]}",
                        kept,
                        "document is not valid JSON: found 'q', expected one of ' \\ / b f n r t u after a backslash at"
                                + " /claims/1/id, line 1, column 86"),
                document(
                        "a digit of an escape that is not ASCII",
                        "{'newsclaims':'1','id':'a','x':1,'headline':'\\u0639\\u\u0660\u0660\u0660\u0660'}",
                        "'x':1",
                        "document is not valid JSON: found '\u0660', expected four hexadecimal digits at /headline,"
                                + " line 1, column 54"),
                document(
                        "names with an unpaired surrogate",
                        "{'newsclaims':'1','id':'a','x\\ud800':1,'y\\udc00':{'z':[2]},'x\\ud83d\\ude00':3,'text':'T','claims':["
                                + "{'\\ud800':1,'id':'c','\\ud800':2,'proposition':'P'},{'id':7,'proposition':'Q'}]}",
                        "'text':'T','claims':[" + P + "],'x\ud83d\ude00':3",
                        "document is not valid JSON: found 'x', expected a name without an unpaired surrogate at"
                                + " /x\\ud800, line 1, column 29",
                        "document is not valid JSON: found 'y', expected a name without an unpaired surrogate at"
                                + " /y\\udc00, line 1, column 41",
                        "document is not valid JSON: found '\\\\', expected a name without an unpaired surrogate at"
                                + " /claims/0/\\ud800, line 1, column 101",
                        "document is not valid JSON: found '\\\\', expected a name without an unpaired surrogate at"
                                + " /claims/0/\\ud800, line 1, column 121",
                        "id must be a string, got 7 at /claims/1/id"),
                document(
                        "a name with an unpaired surrogate in a fence and before a cut",
                        "```\n" + start + P + ",{'id':'d','\\udfff':'Q'},{'id'",
                        kept,
                        FENCE,
                        "claim is missing required field proposition or wording at /claims/1",
                        "document is not valid JSON: found '\\\\', expected a name without an unpaired surrogate at"
                                + " /claims/1/\\udfff, line 2, column 89",
                        "document ends too early: expected a colon at /claims/2/id, line 2, column 107"),
                document(
                        "more after the end",
                        start + P + "]} and so on",
                        kept,
                        "document goes on after its end: found 'and' at line 1, column 80"),
                document(
                        "a Markdown fence",
                        "```json\n" + start + P + ",{'id':7,'proposition':'Q'}]}\n```\n",
                        kept,
                        "document is not valid JSON: found a Markdown fence (```), expected a JSON document at line 1,"
                                + " column 1",
                        "id must be a string, got 7 at /claims/1/id"),
                document(
                        "a Markdown fence that is not closed",
                        "```\n" + start + P,
                        kept,
                        "document is not valid JSON: found a Markdown fence (```), expected a JSON document at line 1,"
                                + " column 1",
                        "document ends too early: expected a comma or ] at /claims/0, line 2, column 77"),
                document("a Markdown fence on one line", "```" + start + P + "]}```", kept, FENCE),
                document(
                        "a Markdown fence on one line with a language", "```json " + start + P + "]} ```", kept, FENCE),
                document(
                        "a Markdown fence after words",
                        "Here is the JSON:\n ```json\n" + start + P + "]}\n```\n",
                        kept,
                        "document is not valid JSON: found 'Here', expected a JSON document at line 1, column 1"),
                document(
                        "a Markdown fence between words",
                        "Here:\r\n```\n" + start + P + "]}\n```\nI hope that it helps.",
                        kept,
                        "document is not valid JSON: found 'Here', expected a JSON document at line 1, column 1",
                        "document goes on after its end: found a Markdown fence (```) at line 4, column 1"),
                document(
                        "a Markdown fence in a line of words",
                        "Here: ```" + start + P + "]}```",
                        "",
                        "document is not valid JSON: found 'Here', expected a JSON document at line 1, column 1"),
                document("a Markdown fence with CR", "```json\r" + start + P + "]}\r```", kept, FENCE),
                document("a Markdown fence around nothing", "```json\n```", "", FENCE));
    }
}
