package io.github.newsclaims.json.schemaorg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents made up of the properties and values that pages have, right and wrong ones, in any order. */
final class DrawnPages {
    private static final String[] WORDS = {
        "The ferry sank.",
        "Fares doubled",
        " Odd Ost ",
        "Quay Check",
        "Multiple sources",
        "",
        "  ",
        "A &amp; B",
        "<b>Loud</b> words",
        "a < b",
        "x &lt;b&gt; y",
        "<p>One</p><p>Two</p>",
        "<p></p>",
        "False",
        "FAUX",
        "😀",
        "“No,” he said",
        "2/3",
        "5",
        "-1",
        "2,5",
        "https://check.example/1",
        "https://check.example/1#c2",
        "https://social.example/p/1, https://social.example/p/2",
        "2031-03-02",
        "2031-3-2",
        "2031-03-02 20:05",
        "02/03/2031",
        "en",
        "en_GB",
        "fr",
        "not a language!",
        "reporter",
        "group",
        "copy-of",
        "#c1",
        "#s1",
        "_:b0",
        "True",
        "Skarvik",
        "1e9"
    };
    private static final String[] TYPES = {
        "ClaimReview", "Claim", "Quotation", "NewsArticle", "OpinionNewsArticle", "Rating", "Person", "Organization",
        "NewsMediaOrganization", "CreativeWork", "WebPage", "Thing", "Place", "Observation", "MonetaryAmount",
                "MediaReview",
        "CorrectionComment", "schema:ClaimReview", "https://schema.org/Claim", "DataFeed", "Article"
    };
    private static final String[] NAMES = {
        "url",
        "claimReviewed",
        "name",
        "headline",
        "text",
        "description",
        "author",
        "creator",
        "publisher",
        "itemReviewed",
        "reviewRating",
        "ratingValue",
        "bestRating",
        "worstRating",
        "alternateName",
        "ratingExplanation",
        "appearance",
        "firstAppearance",
        "datePublished",
        "dateModified",
        "inLanguage",
        "sameAs",
        "hasPart",
        "review",
        "mentions",
        "about",
        "isBasedOn",
        "citation",
        "correction",
        "articleBody",
        "dateline",
        "identifier",
        "jobTitle",
        "affiliation",
        "image",
        "mainEntityOfPage",
        "temporalCoverage",
        "spatialCoverage",
        "value",
        "unitCode",
        "currency",
        "observationAbout",
        "interpretedAsClaim",
        "additionalType",
        "editor",
        "contributor",
        "version",
        "creativeWorkStatus",
        "translationOfWork",
        "reviewBody",
        "@id",
        "schema:name",
        "keywords",
        "minValue",
        "maxValue",
        "marginOfError",
        "measurementDenominator"
    };
    /** The properties that make a document more than noise, each with the type of its values. */
    private static final Map<String, String> TYPED = Map.of(
            "itemReviewed", "Claim",
            "reviewRating", "Rating",
            "author", "Person",
            "publisher", "Organization",
            "appearance", "CreativeWork",
            "hasPart", "Claim",
            "mentions", "QuantitativeValue",
            "correction", "CorrectionComment",
            "citation", "CreativeWork");

    private final Random random;

    DrawnPages(long seed) {
        this.random = new Random(seed);
    }

    Object next() {
        return switch (random.nextInt(4)) {
            case 0 -> node("ClaimReview", 5);
            case 1 -> node("NewsArticle", 5);
            case 2 -> List.of(node("ClaimReview", 4), node("ClaimReview", 4));
            default -> Map.of("@graph", List.of(node("NewsArticle", 4), node("ClaimReview", 4), node(draw(TYPES), 3)));
        };
    }

    private Map<String, Object> node(String type, int depth) {
        Map<String, Object> node = new LinkedHashMap<>();
        if (random.nextInt(10) > 0) {
            node.put("@type", random.nextInt(6) == 0 ? List.of(type, draw(TYPES)) : type);
        }
        if (type.equals("ClaimReview") && random.nextInt(5) > 0) {
            node.put("claimReviewed", draw(WORDS));
            node.put("reviewRating", random.nextBoolean() ? draw(WORDS) : node("Rating", depth - 1));
        }
        for (int count = random.nextInt(7); count > 0; count--) {
            String name = draw(NAMES);
            node.put(name, value(name, depth));
        }
        return node;
    }

    private Object value(String name, int depth) {
        int kind = random.nextInt(10);
        if (depth > 0 && kind < 3) {
            return node(TYPED.getOrDefault(name, draw(TYPES)), depth - 1);
        } else if (depth > 0 && kind < 5) {
            List<Object> items = new ArrayList<>();
            for (int count = random.nextInt(4); count > 0; count--) {
                items.add(value(name, depth - 1));
            }
            return items;
        } else if (kind == 5) {
            return random.nextInt(7);
        } else if (kind == 6) {
            return random.nextInt(6) == 0 ? true : Map.of("@id", draw("#c1", "#s1", "https://check.example/1"));
        } else if (kind == 7) {
            return Map.of("@value", draw(WORDS), "@language", draw("en", "fr"));
        }
        return draw(WORDS);
    }

    private String draw(String... values) {
        return values[random.nextInt(values.length)];
    }
}
