package io.github.newsclaims.examples.gdelt;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.examples.formats.Detokenizer;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.term.QuotationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The claims of the quotations of a row: {@code offset|length|verb|words}, separated by "#". */
final class GdeltQuotations {
    /** The words may have the separator themselves. */
    private static final Pattern SEPARATOR = Pattern.compile("#(?=[0-9]+\\|[0-9]*\\|)");

    private GdeltQuotations() {}

    static List<Claim> claims(String column, Optional<String> translatedFrom, LossLog losses) {
        List<Claim> claims = new ArrayList<>();
        if (column.isBlank()) {
            return claims;
        }
        String[] blocks = SEPARATOR.split(column);
        for (int index = 0; index < blocks.length; index++) {
            String block = blocks[index];
            String pointer = GdeltRow.pointer(GdeltRow.QUOTATIONS) + "/" + index;
            String[] fields = block.split("\\|", 4);
            if (fields.length < 4 || Detokenizer.words(fields[3]).isBlank()) {
                if (!block.isBlank()) {
                    losses.leftOut("quotations", pointer, "a quotation has no words");
                }
                continue;
            }
            try {
                claims.add(claim("q" + claims.size(), fields, translatedFrom));
            } catch (IllegalArgumentException e) {
                losses.leftOut("quotations", pointer, String.valueOf(e.getMessage()));
            }
        }
        return claims;
    }

    private static Claim claim(String id, String[] fields, Optional<String> translatedFrom) {
        String words = Detokenizer.words(fields[3]);
        AttributionStep origin = AttributionStep.of(Speaker.unresolved());
        Attribution attribution = Attribution.builder()
                .quotation(QuotationType.DIRECT)
                .origin(fields[2].isBlank() ? origin : origin.withCue(fields[2].strip()))
                .build();
        Extensions extensions =
                Extensions.none().with("gdelt:offset", fields[0]).with("gdelt:length", fields[1]);
        return Claim.builder()
                .id(id)
                .wording(words)
                .language("en")
                .attribution(
                        translatedFrom.isEmpty() ? attribution : attribution.withTranslatedFrom(translatedFrom.get()))
                .extensions(words.equals(fields[3]) ? extensions : extensions.with("gdelt:words", fields[3]))
                .build();
    }
}
