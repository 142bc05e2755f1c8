package io.github.newsclaims.json;

import static io.github.newsclaims.json.PartialCase.article;
import static io.github.newsclaims.json.PartialCase.claim;
import static io.github.newsclaims.json.PartialCase.figure;

import java.util.List;

/** Articles of which parts are faulty, and what is kept of them. */
final class PartialPartCases {
    private static final String DATE = "Invalid date: a date is written like 2018, 2018-11 or 2018-11-10, got ";
    private static final String LEADER = "{'id':'leader','kind':'person','name':'Leader'}";
    private static final String BY_LEADER =
            "'attribution':{'quotation':'direct','origin':{'speaker':{'kind':'known','ids':['leader']},'cue':['told']}}";
    private static final String BY_NOBODY =
            "'attribution':{'quotation':'direct','origin':{'speaker':{'kind':'unresolved'},'cue':['told']}}";
    private static final String FIGURE = "'figures':[{'amount':{'kind':'exact','value':'1'},'unit':{'kind':'count'}";
    private static final String OTHER_FIGURE = "{'amount':{'kind':'exact','value':'1'},'unit':{'kind':'count'}";
    private static final String P = "{'id':'c','proposition':'P'}";

    private PartialPartCases() {}

    static List<PartialCase> fields() {
        return List.of(
                article(
                        "a field of the wrong type",
                        "'headline':7,'language':'en'",
                        "'language':'en'",
                        "headline must be a string, got 7 at /headline"),
                article(
                        "two faulty fields",
                        "'headline':7,'language':'no no','x':1",
                        "'x':1",
                        "headline must be a string, got 7 at /headline",
                        "Invalid article: language must be a well-formed BCP 47 tag, got 'no no' at /language"),
                article(
                        "a list of the wrong type",
                        "'claims':{},'x':1",
                        "'x':1",
                        "claims must be an array, got an object at /claims"),
                article(
                        "faulty items",
                        "'claims':[{'id':'b'}," + P + ",null,7]",
                        "'claims':[" + P + "]",
                        "claim is missing required field proposition or wording at /claims/0",
                        "claims must not hold null at /claims/2",
                        "claim must be an object, got 7 at /claims/3"),
                article(
                        "faulty items of a list of strings",
                        "'sources':[{'id':'s','kind':'person','name':'S','aliases':['A',1,' ','B']}]",
                        "'sources':[{'id':'s','kind':'person','name':'S','aliases':['A','B']}]",
                        "an item of aliases must be a string, got 1 at /sources/0/aliases/1",
                        "Invalid source: aliases must not be blank, got ' ' at /sources/0/aliases/2"),
                article("a duplicate field", "'x':1,'x':2,'y':3", "'x':1,'y':3", "field 'x' stands twice at /x"),
                article(
                        "a faulty extension",
                        "'x':{'y':1e1000},'z':1",
                        "'z':1",
                        "Invalid extension: a decimal has at most 400 digits before and 400 after the point, got 1E+1000"
                                + " at /x"),
                claim(
                        "every fault of an item that is left out",
                        "'note':7,'places':8,'figures':[{'amount':{'kind':'exact','value':'x','y':1},'unit':{},'asOf':9}]",
                        "",
                        "note must be a string, got 7 at /claims/0/note",
                        "places must be an array, got 8 at /claims/0/places",
                        "Invalid value: a decimal is written like 150 or -0.5, got 'x' at"
                                + " /claims/0/figures/0/amount/value",
                        "amount has no field 'y' at /claims/0/figures/0/amount/y",
                        "unit is missing required field kind at /claims/0/figures/0/unit",
                        "time must be an object, got 9 at /claims/0/figures/0/asOf"),
                figure(
                        "an optional part of a figure",
                        "'note':7,'x':1",
                        "'x':1",
                        "note must be a string, got 7 at /claims/0/figures/0/note"),
                claim(
                        "a word of a closed vocabulary",
                        FIGURE + ",'trend':'up'}]",
                        "",
                        "trend must be one of increasing, decreasing, stable, got 'up' at /claims/0/figures/0/trend"),
                claim(
                        "a number out of range",
                        FIGURE + ",'margin':'-1'}]",
                        "",
                        "Invalid figure: margin must not be negative, got -1 at /claims/0/figures/0/margin"),
                figure(
                        "a time keeps its words without its date",
                        "'asOf':{'wording':['May'],'edtf':'x'}",
                        "'asOf':{'wording':['May']}",
                        DATE + "'x' at /claims/0/figures/0/asOf/edtf"),
                claim(
                        "a time is not kept without its modifier",
                        FIGURE + ",'asOf':{'edtf':'2031','modifier':'befor'}}]",
                        "",
                        "modifier must be one of before, after, on-or-before, on-or-after, until, since,"
                                + " during, start, middle, end, approximately, got 'befor' at /claims/0/figures/0/asOf/modifier"),
                figure(
                        "a modifier that lacks a date because that is faulty",
                        "'asOf':{'wording':['May'],'edtf':'x','modifier':'end'}",
                        "'asOf':{'wording':['May']}",
                        DATE + "'x' at /claims/0/figures/0/asOf/edtf"),
                claim(
                        "a figure is not kept without its rate",
                        "'figures':[{'amount':{'kind':'exact','value':'1'},'unit':{'kind':'count'},"
                                + "'per':[{'kind':'period','duration':'P1M'},{'kind':'week'}]}]",
                        "",
                        "kind must be one of period, measure, count, got 'week' at /claims/0/figures/0/per/1/kind"),
                claim(
                        "a vague amount that lacks a wording because that is faulty",
                        "'figures':[{'wording':[7],'amount':{'kind':'vague'},'unit':{'kind':'count'}}]",
                        "",
                        "an item of wording must be a string, got 7 at /claims/0/figures/0/wording/0"),
                claim(
                        "a closed value is not kept without one of its fields",
                        "'assessments':[{'verdict':'V','rating':{'value':'3','worst':'x','best':'5'}}]",
                        "'assessments':[{'verdict':'V'}]",
                        "Invalid worst: a decimal is written like 150 or -0.5, got 'x' at"
                                + " /claims/0/assessments/0/rating/worst"),
                claim(
                        "a faulty speaker",
                        BY_LEADER.replace("'known'", "'know'"),
                        BY_NOBODY,
                        "kind must be one of known, candidates, unresolved, unstated, got 'know' at"
                                + " /claims/0/attribution/origin/speaker/kind"),
                claim(
                        "a step without a speaker",
                        "'attribution':{'quotation':'direct','origin':{'cue':['told']}}",
                        BY_NOBODY,
                        "attribution step is missing required field speaker at /claims/0/attribution/origin"));
    }

    /** Parts whose loss would change what other parts say. */
    static List<PartialCase> meanings() {
        return List.of(
                claim(
                        "a figure without its date",
                        FIGURE + ",'asOf':{'edtf':'May 2019'}}],'times':[{'edtf':'2020'}]",
                        "'times':[{'edtf':'2020'}]",
                        DATE + "'May 2019' at /claims/0/figures/0/asOf/edtf"),
                claim(
                        "a figure without one of its places",
                        FIGURE + ",'places':[{'name':'N'},{'name':'M','role':7}]}]",
                        "",
                        "role must be a string, got 7 at /claims/0/figures/0/places/1/role"),
                claim(
                        "a figure without a basis, a qualifier, a property and what it measures",
                        FIGURE + ",'basis':7}," + OTHER_FIGURE + ",'qualifier':7}," + OTHER_FIGURE
                                + ",'measuredProperty':7}," + OTHER_FIGURE + ",'measuredEntity':7}," + OTHER_FIGURE
                                + ",'measures':7}]",
                        "",
                        "basis must be a string, got 7 at /claims/0/figures/0/basis",
                        "qualifier must be a string, got 7 at /claims/0/figures/1/qualifier",
                        "measuredProperty must be a string, got 7 at /claims/0/figures/2/measuredProperty",
                        "measuredEntity must be a string, got 7 at /claims/0/figures/3/measuredEntity",
                        "measures must be a string, got 7 at /claims/0/figures/4/measures"),
                claim(
                        "a figure keeps the words for its entity",
                        FIGURE + ",'measuredEntity':'crews','entity':7}," + OTHER_FIGURE + ",'entity':7}]",
                        FIGURE + ",'measuredEntity':'crews'}]",
                        "entity must be a string, got 7 at /claims/0/figures/0/entity",
                        "entity must be a string, got 7 at /claims/0/figures/1/entity"),
                claim(
                        "one of two times, with the figure that has no time of its own",
                        FIGURE + "}," + OTHER_FIGURE + ",'asOf':{'edtf':'2019'}}],"
                                + "'times':[{'edtf':'2020'},{'edtf':'early 2021'}]",
                        FIGURE + ",'asOf':{'edtf':'2019'}}]",
                        DATE + "'early 2021' at /claims/0/times/1/edtf"),
                claim(
                        "one of two places, with the figure that has no place of its own",
                        FIGURE + "}," + OTHER_FIGURE + ",'places':[{'name':'N'}]}],"
                                + "'places':[{'name':'M'},{'name':'L','role':7}]",
                        FIGURE + ",'places':[{'name':'N'}]}]",
                        "role must be a string, got 7 at /claims/0/places/1/role"),
                article(
                        "a claim that has lost its language, and one in an article without a language",
                        "'language':'en','claims':[" + P + ",{'id':'d','proposition':'P','language':7}]",
                        "'language':'en','claims':[" + P + "]",
                        "language must be a string, got 7 at /claims/1/language"),
                claim("a language", "'language':7", "", "language must be a string, got 7 at /claims/0/language"),
                article(
                        "provenances of a source, a claim, an attribution and a figure",
                        "'sources':[{'id':'s','kind':'person','name':'S','provenance':7}],'claims':[" + P
                                + ",{'id':'d','proposition':'P','provenance':[{'agent':7}]},{'id':'e','proposition':'P',"
                                + FIGURE + ",'provenance':7}]}],'provenance':[{'agent':'tool'}]",
                        "'claims':[" + P + ",{'id':'e','proposition':'P'}],'provenance':[{'agent':'tool'}]",
                        "provenance must be an array, got 7 at /sources/0/provenance",
                        "agent must be a string, got 7 at /claims/1/provenance/0/agent",
                        "provenance must be an array, got 7 at /claims/2/figures/0/provenance"),
                article(
                        "a date of a section",
                        "'published':'2031','text':'They pay.','sections':[{'kind':'body','start':0,'end':5,"
                                + "'published':'x'}]",
                        "'published':'2031','text':'They pay.'",
                        DATE + "'x' at /sections/0/published"),
                claim(
                        "a relay",
                        BY_NOBODY.substring(0, BY_NOBODY.length() - 1) + ",'relays':[null]},'ownVoice':true",
                        "",
                        "relays must not hold null at /claims/0/attribution/relays/0",
                        "Invalid claim: attribution and ownVoice exclude each other at /claims/0/ownVoice"),
                claim(
                        "an own voice beside a faulty attribution",
                        "'ownVoice':true,'attribution':7",
                        "",
                        "attribution must be an object, got 7 at /claims/0/attribution"),
                claim(
                        "an insertion of a quotation",
                        BY_NOBODY + ",'wording':['I want [to work]'],'insertions':[7]",
                        "'wording':['I want [to work]']," + BY_NOBODY.replace("'quotation':'direct',", ""),
                        "insertions must be an array, got 7 at /claims/0/insertions/0"),
                claim(
                        "a language of a translation",
                        BY_NOBODY.replace("'direct'", "'direct','translatedFrom':7"),
                        BY_NOBODY.replace("'quotation':'direct',", ""),
                        "translatedFrom must be a string, got 7 at /claims/0/attribution/translatedFrom"),
                article(
                        "an event of a time with a modifier, and a date of one",
                        "'claims':[{'id':'c','proposition':'P','times':[{'wording':['W'],'edtf':'2031','modifier':'before',"
                                + "'event':{'claim':'z'}},{'wording':['V'],'edtf':'x','modifier':'before',"
                                + "'event':{'claim':'d'}}]},{'id':'d','proposition':'P'}]",
                        "'claims':[{'id':'c','proposition':'P','times':[{'wording':['W']},{'wording':['V']}]},"
                                + "{'id':'d','proposition':'P'}]",
                        "Invalid article: the claim is not in claims, got 'z' at /claims/0/times/0/event/claim",
                        DATE + "'x' at /claims/0/times/1/edtf"));
    }

    static List<PartialCase> references() {
        return List.of(
                article(
                        "a source that is left out",
                        "'publisher':'leader','sources':[{'id':'leader','kind':'person'}],'claims':[{'id':'c',"
                                + "'proposition':'P'," + BY_LEADER + "}]",
                        "'claims':[{'id':'c','proposition':'P'," + BY_NOBODY + "}]",
                        "source is missing required field name or description at /sources/0"),
                article(
                        "a source that is absent",
                        "'claims':[{'id':'c','proposition':'P'," + BY_LEADER + "}]",
                        "'claims':[{'id':'c','proposition':'P'," + BY_NOBODY + "}]",
                        "Invalid article: the source is not in sources, got 'leader' at"
                                + " /claims/0/attribution/origin/speaker/ids/0"),
                article(
                        "one of two candidates that is absent",
                        "'sources':[" + LEADER + "],'claims':[{'id':'c','proposition':'P',"
                                + BY_LEADER.replace("'known','ids':['leader'", "'candidates','ids':['leader','x'")
                                + "}]",
                        "'sources':[" + LEADER + "],'claims':[{'id':'c','proposition':'P'," + BY_NOBODY + "}]",
                        "Invalid article: the source is not in sources, got 'x' at"
                                + " /claims/0/attribution/origin/speaker/ids/1"),
                article(
                        "two with one id",
                        "'sources':[" + LEADER + "," + LEADER + "],'claims':[" + P + "," + P + "]",
                        "'sources':[" + LEADER + "],'claims':[" + P + "]",
                        "Invalid article: the id of a source must be unique, got 'leader' at /sources/1/id",
                        "Invalid article: the id of a claim must be unique, got 'c' at /claims/1/id"),
                article(
                        "a relation to a claim that is left out, and to one that is absent",
                        "'claims':[{'id':'b'},{'id':'c','proposition':'P','relations':["
                                + "{'type':'supports','target':{'claim':'b'}},{'type':'supports','target':{'claim':'z'}},"
                                + "{'type':'supports','target':{'claim':'d'}}]},{'id':'d','proposition':'P'}]",
                        "'claims':[{'id':'c','proposition':'P','relations':[{'type':'supports','target':{'claim':'d'}}]},"
                                + "{'id':'d','proposition':'P'}]",
                        "claim is missing required field proposition or wording at /claims/0",
                        "Invalid article: the claim is not in claims, got 'z' at /claims/1/relations/1/target/claim"),
                article(
                        "a publisher, a member and an addressee that are absent",
                        "'publisher':'x','sources':[{'id':'g','kind':'group','name':'G','members':['leader','y']},"
                                + LEADER + "],'claims':[{'id':'c','proposition':'P',"
                                + BY_LEADER.replace("['told']", "['told'],'addressees':['z','g']") + "}]",
                        "'sources':[{'id':'g','kind':'group','name':'G','members':['leader']}," + LEADER
                                + "],'claims':[{'id':'c','proposition':'P',"
                                + BY_LEADER.replace("['told']", "['told'],'addressees':['g']") + "}]",
                        "Invalid article: the source is not in sources, got 'x' at /publisher",
                        "Invalid article: the id is not in sources or entities, got 'y' at /sources/0/members/1",
                        "Invalid article: the id is not in sources or entities, got 'z' at"
                                + " /claims/0/attribution/origin/addressees/0"),
                article(
                        "groups that are members of themselves",
                        "'sources':[{'id':'g','kind':'group','name':'G','members':['g']},"
                                + "{'id':'h','kind':'group','name':'H','members':['h']}]",
                        "'sources':[{'id':'g','kind':'group','name':'G'},{'id':'h','kind':'group','name':'H'}]",
                        "Invalid article: a group must not be a member of itself, not even through others, got 'g' at"
                                + " /sources/0/members",
                        "Invalid article: a group must not be a member of itself, not even through others, got 'h' at"
                                + " /sources/1/members"),
                article(
                        "sections that overlap or end outside the text",
                        "'text':'They pay.','sections':[{'kind':'body','start':0,'end':5},{'kind':'body','start':2,'end':3},"
                                + "{'kind':'body','start':4,'end':6},{'kind':'body','start':6,'end':10}]",
                        "'text':'They pay.','sections':[{'kind':'body','start':0,'end':5},{'kind':'body','start':2,'end':3}]",
                        "Invalid article: a section lies inside another one or apart from it, and another one ends at 5,"
                                + " got 4 at /sections/2",
                        "Invalid article: a place must end inside the text of 9 characters, got 10 at /sections/3/end"));
    }
}
