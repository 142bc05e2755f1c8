package io.github.newsclaims.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.ArticleGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That each property that is written belongs to the type of its node, and each row of the documentation is written. */
class VocabularyTest {
    /** The types that are written, each with properties that it has in release 30.0 of schema.org. */
    private static final Map<String, String> VOCABULARY = Map.ofEntries(
            Map.entry(
                    "NewsArticle",
                    "articleBody author contributor copyrightNotice correction creativeWorkStatus dateModified datePublished"
                            + " dateline editor hasPart headline identifier inLanguage isBasedOn mentions publisher"
                            + " translationOfWork translator url version"),
            Map.entry(
                    "Claim",
                    "about appearance author datePublished firstAppearance hasPart inLanguage isBasedOn mentions sameAs"
                            + " spatialCoverage temporalCoverage text url"),
            Map.entry(
                    "Quotation",
                    "about creator datePublished inLanguage isBasedOn mentions sameAs spatialCoverage temporalCoverage text url"),
            Map.entry("ClaimReview", "author citation claimReviewed datePublished itemReviewed reviewRating url"),
            Map.entry("Rating", "alternateName bestRating ratingExplanation ratingValue worstRating"),
            Map.entry(
                    "Observation",
                    "marginOfError maxValue measurementDenominator measurementMethod measurementQualifier minValue name"
                            + " observationAbout observationDate unitCode unitText value variableMeasured"),
            Map.entry("QuantitativeValue", "maxValue minValue name unitCode unitText value"),
            Map.entry("MonetaryAmount", "currency maxValue minValue name value"),
            Map.entry("StatisticalVariable", "name"),
            Map.entry("CorrectionComment", "datePublished text"),
            Map.entry(
                    "CreativeWork",
                    "additionalType alternateName datePublished description identifier name publisher sameAs text url"),
            Map.entry("Person", "affiliation alternateName description jobTitle name sameAs"),
            Map.entry("Organization", "additionalType alternateName description location name sameAs"),
            Map.entry("Place", "alternateName description name sameAs"),
            Map.entry("Event", "alternateName description name sameAs"),
            Map.entry("Product", "alternateName description name sameAs"),
            Map.entry("Thing", "additionalType alternateName description name sameAs"));

    private static final Pattern ROW = Pattern.compile("<tr><td>(.*?)</td>");
    private static final Pattern CODE = Pattern.compile("\\{@code (\\w+\\.\\w+)}");

    @Test
    void hasEachPropertyThatIsWritten() {
        Set<String> written = new TreeSet<>();
        pairs(SchemaOrg.writer().write(RichArticle.article()).document(), written);
        ArticleGenerator generator = new ArticleGenerator(30);
        for (int count = 0; count < 200; count++) {
            pairs(SchemaOrg.writer().write(generator.next()).document(), written);
        }
        Set<String> known = new TreeSet<>();
        VOCABULARY.forEach((type, properties) -> {
            for (String property : properties.split(" ")) {
                known.add(type + "." + property);
            }
        });

        assertThat(written).hasSizeGreaterThan(95).isSubsetOf(known);
    }

    @Test
    void writesEachRowOfTheDocumentationAndNothingElse() throws IOException {
        Set<String> written = new TreeSet<>();
        pairs(SchemaOrg.writer().write(RichArticle.article()).document(), written);
        String source = Files.readString(Path.of(
                System.getProperty("basedir", ""), "src/main/java/io/github/newsclaims/json/schemaorg/SchemaOrg.java"));
        Set<String> documented = new TreeSet<>();
        ROW.matcher(source.replaceAll("\\s*\\n \\* *", " "))
                .results()
                .forEach(row -> CODE.matcher(row.group(1)).results().forEach(code -> documented.add(code.group(1))));

        assertThat(documented).isEqualTo(written);
    }

    private static void pairs(Object value, Set<String> pairs) {
        if (value instanceof List<?> items) {
            items.forEach(item -> pairs(item, pairs));
        } else if (value instanceof Map<?, ?> node) {
            node.forEach((name, member) -> {
                if (node.containsKey("@type") && !name.toString().startsWith("@")) {
                    pairs.add(node.get("@type") + "." + name);
                }
                pairs(member, pairs);
            });
        }
    }
}
