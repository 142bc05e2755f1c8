package io.github.newsclaims.json;

import java.util.List;

/**
 * A faulty article, what is kept of it, and its faults. Documents have single quotation marks in place of double ones.
 *
 * @param kept the document of the article that is kept; empty if there is none
 */
record PartialCase(String name, String json, String kept, List<String> faults) {
    private static final String HEAD = "{'newsclaims':'1','id':'a',";

    /** The fields after the id, of the document and of what is kept. */
    static PartialCase article(String name, String json, String kept, String... faults) {
        return new PartialCase(name, HEAD + json + "}", HEAD + kept + "}", List.of(faults));
    }

    /** The fields after the proposition of the only claim. */
    static PartialCase claim(String name, String json, String kept, String... faults) {
        return article(name, inClaim(json), inClaim(kept), faults);
    }

    private static String inClaim(String fields) {
        return "'claims':[{'id':'c','proposition':'P'" + (fields.isEmpty() ? "" : ",") + fields + "}]";
    }

    /** The fields of the only figure after its amount and unit. */
    static PartialCase figure(String name, String json, String kept, String... faults) {
        return claim(name, inFigure(json), inFigure(kept), faults);
    }

    private static String inFigure(String fields) {
        return "'figures':[{'amount':{'kind':'exact','value':'1'},'unit':{'kind':'count'}"
                + (fields.isEmpty() ? "" : ",") + fields + "}]";
    }

    /** The whole document, with an article that is kept. */
    static PartialCase document(String name, String json, String kept, String... faults) {
        return new PartialCase(name, json, kept.isEmpty() ? "" : HEAD + kept + "}", List.of(faults));
    }

    @Override
    public String toString() {
        return name;
    }
}
