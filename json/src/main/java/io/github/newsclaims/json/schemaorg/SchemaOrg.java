package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.internal.foreign.ForeignReader;
import java.util.List;
import java.util.Objects;

/**
 * The entry point for JSON-LD with the vocabulary of <a href="https://schema.org">schema.org</a>.
 *
 * <pre>{@code
 * Imported imported = SchemaOrg.reader().read(json);
 * imported.losses().forEach(System.err::println);
 * Exported exported = SchemaOrg.writer().write(imported.articles().get(0));
 * SchemaOrg.check(exported).forEach(System.err::println);
 * }</pre>
 *
 * <p><b>What maps to what.</b> The properties of the first column are written and read. The last column has what is read besides.
 *
 * <table>
 *   <caption>Properties of schema.org</caption>
 *   <tr><th>schema.org</th><th>article</th><th>also read</th></tr>
 *   <tr><td>{@code NewsArticle.identifier}</td>
 *       <td>article {@code id}</td><td>if absent, the id is the address</td></tr>
 *   <tr><td>{@code NewsArticle.headline}</td>
 *       <td>{@code headline}</td><td>{@code name}</td></tr>
 *   <tr><td>{@code NewsArticle.url}</td>
 *       <td>{@code uri}</td><td>{@code mainEntityOfPage}, {@code @id}</td></tr>
 *   <tr><td>{@code NewsArticle.version}</td>
 *       <td>{@code version}</td><td></td></tr>
 *   <tr><td>{@code NewsArticle.creativeWorkStatus}</td>
 *       <td>{@code status}</td><td>"corrected" if there is a correction</td></tr>
 *   <tr><td>{@code NewsArticle.publisher}</td>
 *       <td>{@code publisher}, a source</td><td>a string, {@code author} of the first review of a page</td></tr>
 *   <tr><td>{@code NewsArticle.datePublished}</td>
 *       <td>{@code published}</td><td></td></tr>
 *   <tr><td>{@code NewsArticle.dateModified}</td>
 *       <td>{@code updated}</td><td></td></tr>
 *   <tr><td>{@code NewsArticle.inLanguage}</td>
 *       <td>{@code language}</td><td>"en_GB", a {@code Language}</td></tr>
 *   <tr><td>{@code NewsArticle.copyrightNotice}</td>
 *       <td>{@code rights}</td><td></td></tr>
 *   <tr><td>{@code NewsArticle.author}</td>
 *       <td>{@code contributors}: writer, reporter</td><td>a string</td></tr>
 *   <tr><td>{@code NewsArticle.editor}</td>
 *       <td>{@code contributors}: editor</td><td>a string</td></tr>
 *   <tr><td>{@code NewsArticle.translator}</td>
 *       <td>{@code contributors}: translator</td><td>a string</td></tr>
 *   <tr><td>{@code NewsArticle.contributor}</td>
 *       <td>{@code contributors} with another role</td><td>a person who is the author of a review, as fact-checker</td></tr>
 *   <tr><td>{@code NewsArticle.articleBody}</td>
 *       <td>{@code text}</td><td>HTML, without its tags</td></tr>
 *   <tr><td>{@code NewsArticle.dateline}</td>
 *       <td>section of kind dateline</td><td></td></tr>
 *   <tr><td>{@code NewsArticle.correction}, {@code CorrectionComment.text}, {@code CorrectionComment.datePublished}</td>
 *       <td>section of kind correction</td><td>a string</td></tr>
 *   <tr><td>{@code NewsArticle.isBasedOn}, {@code CreativeWork.additionalType}, {@code CreativeWork.identifier}</td>
 *       <td>{@code relations}</td><td>only with our {@code additionalType}</td></tr>
 *   <tr><td>{@code NewsArticle.translationOfWork}</td>
 *       <td>{@code relations}: translation-of</td><td>a string</td></tr>
 *   <tr><td>{@code NewsArticle.hasPart}</td>
 *       <td>{@code claims}</td><td>claims beside the article or in a review</td></tr>
 *   <tr><td>{@code NewsArticle.mentions}</td>
 *       <td>{@code entities}</td><td>{@code about}, a string</td></tr>
 *   <tr><td>{@code Person.name}, {@code Organization.name}, {@code Place.name}, {@code Event.name}, {@code Product.name}, {@code CreativeWork.name}, {@code Thing.name}</td>
 *       <td>{@code name}</td><td>{@code Name}, a string</td></tr>
 *   <tr><td>{@code Person.alternateName}, {@code Thing.alternateName}</td>
 *       <td>{@code aliases}</td><td></td></tr>
 *   <tr><td>{@code Person.description}, {@code Organization.description}, {@code Thing.description}</td>
 *       <td>{@code description}</td><td>names such as "Multiple sources"</td></tr>
 *   <tr><td>{@code Organization.sameAs}, {@code Thing.sameAs}</td>
 *       <td>{@code sameAs}</td><td>absolute {@code @id}, {@code url}</td></tr>
 *   <tr><td>{@code Organization.additionalType}, {@code Thing.additionalType}</td>
 *       <td>{@code kind}, if the type does not say it</td><td></td></tr>
 *   <tr><td>{@code Person.jobTitle}</td>
 *       <td>{@code role}</td><td></td></tr>
 *   <tr><td>{@code Person.affiliation}</td>
 *       <td>{@code affiliation}, {@code organization}</td><td>a string</td></tr>
 *   <tr><td>{@code Organization.location}</td>
 *       <td>{@code location}</td><td>the name of a place</td></tr>
 *   <tr><td>{@code Claim.text}</td>
 *       <td>claim {@code proposition}, or words that are not a direct quotation</td><td>{@code claimReviewed}, {@code description}, {@code name}</td></tr>
 *   <tr><td>{@code Claim.hasPart}, {@code Quotation.text}</td>
 *       <td>{@code wording} of a direct quotation</td><td></td></tr>
 *   <tr><td>{@code Claim.author}, {@code Quotation.creator}</td>
 *       <td>{@code speaker} that is known</td><td>{@code creator}, {@code spokenByCharacter}, a string</td></tr>
 *   <tr><td>{@code Claim.isBasedOn}</td>
 *       <td>{@code speaker} that is a document</td><td></td></tr>
 *   <tr><td>{@code Quotation.datePublished}</td>
 *       <td>{@code time} of the first step</td><td></td></tr>
 *   <tr><td>{@code Quotation.url}</td>
 *       <td>{@code uri} of the first step</td><td></td></tr>
 *   <tr><td>{@code Claim.inLanguage}</td>
 *       <td>claim {@code language}</td><td>that of its review</td></tr>
 *   <tr><td>{@code Claim.sameAs}</td>
 *       <td>claim {@code sameAs}</td><td>absolute {@code @id}</td></tr>
 *   <tr><td>{@code Claim.firstAppearance}, {@code Claim.appearance}, {@code CreativeWork.url}</td>
 *       <td>{@code appearances}</td><td>strings with several addresses</td></tr>
 *   <tr><td>{@code CreativeWork.publisher}, {@code CreativeWork.datePublished}</td>
 *       <td>{@code publisher}, {@code date} of an appearance</td><td></td></tr>
 *   <tr><td>{@code Claim.about}, {@code Quotation.about}</td>
 *       <td>{@code about}</td><td>a string</td></tr>
 *   <tr><td>{@code Claim.temporalCoverage}</td>
 *       <td>{@code times}</td><td></td></tr>
 *   <tr><td>{@code Claim.spatialCoverage}</td>
 *       <td>{@code places}</td><td>a string</td></tr>
 *   <tr><td>{@code Claim.mentions}, {@code Quotation.mentions}</td>
 *       <td>{@code figures}</td><td></td></tr>
 *   <tr><td>{@code Observation.name}</td>
 *       <td>figure {@code wording}</td><td></td></tr>
 *   <tr><td>{@code QuantitativeValue.value}, {@code MonetaryAmount.value}, {@code Observation.value}, {@code QuantitativeValue.minValue}, {@code QuantitativeValue.maxValue}</td>
 *       <td>{@code amount}</td><td></td></tr>
 *   <tr><td>{@code QuantitativeValue.unitCode}, {@code QuantitativeValue.unitText}, {@code MonetaryAmount.currency}</td>
 *       <td>{@code unit}</td><td></td></tr>
 *   <tr><td>{@code Observation.measurementDenominator}, {@code StatisticalVariable.name}</td>
 *       <td>{@code per}</td><td></td></tr>
 *   <tr><td>{@code Observation.marginOfError}</td>
 *       <td>{@code margin}</td><td></td></tr>
 *   <tr><td>{@code Observation.observationAbout}</td>
 *       <td>{@code measuredEntity}, {@code entity}</td><td>a string</td></tr>
 *   <tr><td>{@code Observation.variableMeasured}</td>
 *       <td>{@code measuredProperty}</td><td></td></tr>
 *   <tr><td>{@code Observation.measurementQualifier}</td>
 *       <td>{@code qualifier}</td><td></td></tr>
 *   <tr><td>{@code Observation.measurementMethod}</td>
 *       <td>{@code basis}</td><td></td></tr>
 *   <tr><td>{@code Observation.observationDate}</td>
 *       <td>{@code asOf}</td><td></td></tr>
 *   <tr><td>{@code ClaimReview.claimReviewed}</td>
 *       <td>claim {@code proposition}</td><td></td></tr>
 *   <tr><td>{@code ClaimReview.itemReviewed}</td>
 *       <td>the claim</td><td>a {@code CreativeWork}</td></tr>
 *   <tr><td>{@code ClaimReview.url}</td>
 *       <td>assessment {@code uri}</td><td></td></tr>
 *   <tr><td>{@code ClaimReview.author}</td>
 *       <td>{@code reviewer}</td><td>{@code url} of an author without a name</td></tr>
 *   <tr><td>{@code ClaimReview.datePublished}</td>
 *       <td>{@code date}</td><td></td></tr>
 *   <tr><td>{@code ClaimReview.reviewRating}, {@code Rating.alternateName}</td>
 *       <td>{@code verdict}</td><td>{@code name}, a string</td></tr>
 *   <tr><td>{@code Rating.ratingValue}, {@code Rating.worstRating}, {@code Rating.bestRating}</td>
 *       <td>{@code rating}</td><td>strings; a word in place of the number is the verdict</td></tr>
 *   <tr><td>{@code Rating.ratingExplanation}</td>
 *       <td>{@code justification}</td><td>{@code reviewBody}</td></tr>
 *   <tr><td>{@code ClaimReview.citation}, {@code CreativeWork.text}</td>
 *       <td>{@code evidence}</td><td>{@code isBasedOn}, a string</td></tr>
 * </table>
 *
 * <p>An article is one page. A ClaimReview becomes an {@link io.github.newsclaims.Assessment} of a claim of the article with its
 * address, which is the page of the reviewer: pages on which the claim was made are its appearances. What was claimed is the
 * proposition, because a review summarises it, and never becomes words of a text. A verdict never becomes a factuality.
 *
 * <p><b>What reading accepts.</b> One value or a list; a string, a node, or a reference to a node of the document; names with the
 * address of the vocabulary; {@code @graph}, DataFeed, and nodes in {@code mainEntity}, {@code review}, {@code hasPart} and {@code
 * itemListElement}; numbers as strings; HTML in strings; values with a language, of which that of the article is preferred. A context
 * is never loaded. Microdata and RDFa, and answers of the Fact Check Tools API, are not read.
 *
 * <p>A string with tags of HTML is read with jsoup, an optional dependency: {@code org.jsoup:jsoup}. If it is absent, such a string is
 * kept as an extension, and its loss says so. A program that is a module must also require {@code org.jsoup}.
 *
 * <p><b>What reading loses.</b> Members that are not in the table, and values that do not fit, are kept as extensions whose names begin
 * with "schema:", with the members of objects in alphabetical order, and are written again. A rating outside its scale or on a reversed
 * one is kept in this way, and no bound is ever assumed. Nodes that are not an article, a review or a claim, and reviews that do not say
 * what was claimed or give no verdict, rating or reason, are left out and reported. White space around strings is removed, but not around
 * the text.
 *
 * <p><b>What writing loses.</b> {@link io.github.newsclaims.json.exchange.Exported#losses()} names every part. These have no property:
 * places of words, other than those that reading finds in the text again; words beside a proposition that are not a direct quotation; indirect
 * and mixed quotation, relays, cues, mentions, channels, addressees and places of a step; speakers that are not known, or are both documents
 * and persons; {@code ownVoice}, {@code factuality}, {@code types}, {@code insertions}, {@code relations}, {@code provenance} and {@code note} of
 * a claim; sources that made no claim; dates that are not a year, month, day or time of day, or have words such as "before"; that an amount
 * is approximate or its bound exclusive, and that a currency is assumed; sections other than those of the table; the digest of a text that is
 * withheld; the order of contributors with different roles. The address and the author of a review are never taken from the article, because
 * somebody else may have assessed its claim.
 *
 * <p>A string of ours that looks like HTML is written with entities, so that it is read as the same string. All properties are in release
 * 30.0 of the vocabulary. Some, such as Claim and appearance, are in the area for new terms.
 */
public final class SchemaOrg {
    private SchemaOrg() {}

    /**
     * Returns a reader of documents.
     *
     * @return a reader with standard limits, whose articles have their address as id if the document has no identifier
     */
    public static SchemaOrgReader reader() {
        return SchemaOrgReader.STANDARD;
    }

    /**
     * Returns a writer of documents.
     *
     * @return the writer
     */
    public static SchemaOrgWriter writer() {
        return SchemaOrgWriter.STANDARD;
    }

    /**
     * Checks a document for what large consumers of mark-up ask for. The rules are those of Google's guides on fact checks and articles,
     * as far as a document alone can break them: they do not ask for everything, and say nothing about whether a claim is true.
     *
     * @param json the JSON-LD of one script element, an object or a list; of this writer or of others
     * @return the findings in the order of the document; empty if nothing is missing
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit of {@link ReadLimits#standard()}
     */
    public static List<MarkupFinding> check(String json) {
        return MarkupCheck.check(new ForeignReader(ReadLimits.standard())
                .read(Objects.requireNonNull(json, "json"))
                .root());
    }

    /**
     * Checks what was written for what large consumers of mark-up ask for, as {@link #check(String)}.
     *
     * @param exported for example {@code SchemaOrg.writer().write(article)}
     * @return the findings in the order of the document; empty if nothing is missing
     */
    public static List<MarkupFinding> check(Exported exported) {
        return check(Objects.requireNonNull(exported, "exported").json());
    }
}
