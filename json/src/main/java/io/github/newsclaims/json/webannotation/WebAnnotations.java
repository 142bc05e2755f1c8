package io.github.newsclaims.json.webannotation;

/**
 * The entry point for annotations of the <a href="https://www.w3.org/TR/annotation-model/">W3C Web Annotation Data Model</a>, and
 * for those of Hypothesis and Recogito. Each claim is an annotation, and each span of its words is a target.
 *
 * <pre>{@code
 * Exported exported = WebAnnotations.writer().write(article);
 * Imported imported = WebAnnotations.reader().read(exported.json(), articleWithoutClaims);
 * }</pre>
 *
 * <p><b>What maps to what</b>, with the direction: "both", or only when reading ("in"). A row marked with * is read on request,
 * with an option of the reader.
 *
 * <table>
 *   <caption>Annotations of the W3C and of Recogito</caption>
 *   <tr><th>annotation</th><th>article</th><th>direction</th></tr>
 *   <tr><td>{@code id}</td><td>claim {@code id}; of annotations that others made also {@code sameAs}</td><td>both</td></tr>
 *   <tr><td>{@code canonical}</td><td>claim {@code sameAs}: the first address that is not the id</td><td>both</td></tr>
 *   <tr><td>{@code motivation}</td><td>"describing" with a {@code proposition}, "highlighting" without; others are kept</td>
 *       <td>both</td></tr>
 *   <tr><td>{@code creator.name}</td><td>{@code provenance}: {@code agent}; the last of several is the generator</td>
 *       <td>both</td></tr>
 *   <tr><td>{@code created}</td><td>{@code generatedAt} of the first creator</td><td>both</td></tr>
 *   <tr><td>{@code modified}</td><td>the same, if {@code created} is absent</td><td>in</td></tr>
 *   <tr><td>{@code generator.id}</td><td>{@code agent} that is an address</td><td>both</td></tr>
 *   <tr><td>{@code generated}</td><td>{@code generatedAt} of the generator</td><td>both</td></tr>
 *   <tr><td>{@code body[describing].value}</td><td>claim {@code proposition}</td><td>both</td></tr>
 *   <tr><td>{@code body[describing].language}</td><td>claim {@code language}, if it is not that of the article</td><td>both</td></tr>
 *   <tr><td>{@code body[commenting].value}</td><td>claim {@code note}; also of a body without a purpose</td><td>both</td></tr>
 *   <tr><td>{@code bodyValue}</td><td>claim {@code note}</td><td>in</td></tr>
 *   <tr><td>{@code body[tagging].value}</td><td>claim {@code types}; words that are not types of the model *</td><td>both</td></tr>
 *   <tr><td>{@code body[identifying].source}</td><td>claim {@code about}: the source or entity that has it as {@code sameAs}</td>
 *       <td>both</td></tr>
 *   <tr><td>{@code body[assessing].value}</td><td>claim {@code assessments}: {@code verdict} *</td><td>both</td></tr>
 *   <tr><td>{@code body[assessing].creator.name}</td><td>{@code reviewer} *</td><td>both</td></tr>
 *   <tr><td>{@code target.source}</td><td>article {@code uri}, without a fragment</td><td>both</td></tr>
 *   <tr><td>{@code target.selector[TextQuoteSelector].exact}</td><td>claim {@code wording}</td><td>both</td></tr>
 *   <tr><td>{@code target.selector[TextQuoteSelector].prefix}</td><td>the characters before the words</td><td>both</td></tr>
 *   <tr><td>{@code target.selector[TextQuoteSelector].suffix}</td><td>the characters after the words</td><td>both</td></tr>
 *   <tr><td>{@code target.selector[TextPositionSelector].start}</td><td>{@code start} of a span</td><td>both</td></tr>
 *   <tr><td>{@code target.selector[TextPositionSelector].end}</td><td>{@code end} of a span</td><td>both</td></tr>
 *   <tr><td>{@code linking: body[tagging].value}</td><td>claim {@code relations}: the type</td><td>both</td></tr>
 *   <tr><td>{@code linking: target}</td><td>the claim and the one that it is related to</td><td>both</td></tr>
 * </table>
 *
 * <table>
 *   <caption>Annotations of Hypothesis</caption>
 *   <tr><th>annotation</th><th>article</th><th>direction</th></tr>
 *   <tr><td>{@code id}</td><td>claim {@code id}</td><td>both</td></tr>
 *   <tr><td>{@code uri}</td><td>article {@code uri}, without a fragment</td><td>both</td></tr>
 *   <tr><td>{@code user}</td><td>{@code provenance}: {@code agent} of the first</td><td>both</td></tr>
 *   <tr><td>{@code created}</td><td>its {@code generatedAt}</td><td>both</td></tr>
 *   <tr><td>{@code text}</td><td>claim {@code proposition}, or the {@code note} if there is none; read as a note, or as a
 *       proposition *</td><td>both</td></tr>
 *   <tr><td>{@code tags}</td><td>claim {@code types}; words that are not types of the model *</td><td>both</td></tr>
 *   <tr><td>{@code target.source}</td><td>article {@code uri}, without a fragment</td><td>both</td></tr>
 *   <tr><td>{@code target.selector[TextQuoteSelector].exact}</td><td>claim {@code wording}, as one range</td><td>both</td></tr>
 *   <tr><td>{@code target.selector[TextPositionSelector].start}</td><td>{@code start} of a span, in UTF-16 units</td>
 *       <td>both</td></tr>
 * </table>
 *
 * <p><b>What writing loses.</b> Annotations do not say the {@code attribution}, {@code ownVoice}, {@code factuality}, {@code
 * insertions}, {@code figures}, {@code times}, {@code places} and {@code appearances} of a claim; more than one of its {@code
 * sameAs}; of an assessment all but verdict and reviewer; version and confidence of a provenance; and the article itself with its
 * text, sources and entities. {@link io.github.newsclaims.json.exchange.Exported#losses()} names each of them.
 *
 * <p><b>What reading loses.</b> Everything that is not in the table is kept as an extension whose name begins with "anno:" or
 * "hypothesis:", and is written again. An annotation that is not a claim, because it selects no words and has no description, is
 * kept as an extension of the article; so are replies and notes on a whole page. Annotations of other pages are left out, and so
 * is what a collection says of itself. Changed, and reported, are an id that is no absolute IRI, another address of the page than
 * that of the article, and who of several agents is the creator. Targets without words in the text stay beside the wording as
 * they are. Old annotations with {@code oa:} names are not read, and of the native format of Recogito only the words and their
 * places.
 *
 * <p><b>Places.</b> Reading looks for the words with their prefix and suffix. The offsets decide only between several places, in
 * the unit of the dialect and, if the words are not there, in the other unit. If neither decides, words get the place that {@link
 * io.github.newsclaims.grounding.Grounding} finds, also with other quotation marks or white space. Words whose place is not
 * certain stay without one, and are reported, and so is a context that is not beside the place. A context that was used to find
 * words is not kept: {@link io.github.newsclaims.Article#withContext(int)} adds it again.
 */
public final class WebAnnotations {
    private WebAnnotations() {}

    /**
     * Returns a reader of annotations.
     *
     * @return a reader of the W3C's form, with offsets in code points
     */
    public static WebAnnotationReader reader() {
        return WebAnnotationReader.STANDARD;
    }

    /**
     * Returns a writer of annotations.
     *
     * @return a writer of the W3C's form, with offsets in code points and at least 16 characters of context
     */
    public static WebAnnotationWriter writer() {
        return WebAnnotationWriter.STANDARD;
    }
}
