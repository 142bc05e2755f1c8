package io.github.newsclaims.examples.averitec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.examples.formats.FormatReader;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.RecordImports;
import io.github.newsclaims.examples.formats.ToolJson;
import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the claims of AVeriTeC, an array of JSON: claims of the web that fact checkers have checked, with questions and answers as
 * evidence. The file may be larger than memory.
 *
 * <p>The format is described in the README of <a href="https://github.com/MichSchli/AVeriTeC">MichSchli/AVeriTeC</a> and in <a
 * href="https://arxiv.org/abs/2305.13117">arXiv:2305.13117</a>. {@code boolean_explanation} is in its files only.
 *
 * <table>
 * <caption>What becomes of each field</caption>
 * <tr><th>AVeriTeC</th><th>article</th></tr>
 * <tr><td>item of the array</td><td>an article without a text, "averitec-", the name of the file and the position, and one
 *     claim</td></tr>
 * <tr><td>{@code claim}</td><td>proposition, since annotators have rewritten it</td></tr>
 * <tr><td>{@code speaker}</td><td>a source of kind person-or-organization; unresolved if it is null, blank or no
 *     name</td></tr>
 * <tr><td>{@code claim_date}</td><td>time of the origin; the day is first</td></tr>
 * <tr><td>{@code original_claim_url}</td><td>uri of the origin</td></tr>
 * <tr><td>{@code reporting_source}</td><td>publisher of the first appearance, or an extension if there is no address; if it is a
 *     platform like Facebook, also the channel social-post</td></tr>
 * <tr><td>{@code claim_types}</td><td>types, for example numerical or quote-verification</td></tr>
 * <tr><td>{@code label, justification, fact_checking_article}</td><td>verdict, justification and uri of an assessment, which has no
 *     rating</td></tr>
 * <tr><td>answer with its {@code source_url}</td><td>evidence with words and uri, without a stance</td></tr>
 * <tr><td>{@code question, boolean_explanation}</td><td>note of the evidence</td></tr>
 * <tr><td>question without an answer</td><td>extension {@code averitec:unanswered} of the assessment, reported</td></tr>
 * <tr><td>{@code answer_type, source_medium, cached_source_url}</td><td>extensions {@code averitec:…} of the evidence</td></tr>
 * <tr><td>{@code required_reannotation, cached_original_claim_url, location_ISO_code, fact_checking_strategies}</td>
 *     <td>extensions {@code averitec:…} of the claim</td></tr>
 * <tr><td>other fields, dates and addresses that are none, questions without a label</td><td>extensions, reported</td></tr>
 * </table>
 */
public final class AveritecReader implements FormatReader {
    @Override
    public String name() {
        return "averitec";
    }

    @Override
    public String description() {
        return "AVeriTeC, checked claims with questions and answers (JSON)";
    }

    @Override
    public boolean recognizes(String name, String start) {
        return start.stripLeading().startsWith("[")
                && start.contains("\"claim\"")
                && (start.contains("\"claim_date\"")
                        || start.contains("\"questions\"")
                        || start.contains("\"fact_checking_article\""));
    }

    @Override
    public void read(InputFile file, Consumer<Imported> articles) throws IOException {
        RecordImports imports = new RecordImports(articles, "no item of the file is a claim of AVeriTeC");
        int[] index = new int[1];
        try (InputStream stream = file.open()) {
            ToolJson.readItems(stream, item -> imports.add(imported(item, file.id(), index[0]++)));
        }
        imports.finish();
    }

    private static Imported imported(JsonNode item, String file, int index) {
        LossLog losses = new LossLog();
        String pointer = "/" + index;
        try {
            String id = "averitec-" + file + "-" + index;
            return Imported.of(AveritecClaim.of(item, id, pointer, losses), losses.losses());
        } catch (IllegalArgumentException e) {
            LossLog refusal = new LossLog();
            refusal.recordLeftOut(item, "claim", pointer, String.valueOf(e.getMessage()));
            return Imported.of(List.of(), refusal.losses());
        }
    }
}
