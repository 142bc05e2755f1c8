package io.github.newsclaims.examples.words;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import java.util.stream.Collectors;

/** A claim in one line: who says it, and what. */
public final class ClaimLine {
    private ClaimLine() {}

    /**
     * Returns a claim in one line.
     *
     * @param names the names of its article
     * @param claim the claim
     * @return for example "Mikael Kaljur: 210 hands left the Nordhavn cannery."
     */
    public static String of(Names names, Claim claim) {
        return speaker(names, claim) + ": " + statement(claim);
    }

    /**
     * Returns who says a claim.
     *
     * @param names the names of its article
     * @param claim the claim
     * @return for example "a shift leader, through Radio Nord"; "the article itself", or "speaker not recorded"
     */
    public static String speaker(Names names, Claim claim) {
        if (claim.attribution().isEmpty()) {
            return claim.ownVoice() ? "the article itself" : "speaker not recorded";
        }
        Attribution attribution = claim.attribution().get();
        String relays = attribution.relays().stream()
                .map(AttributionStep::speaker)
                .map(names::of)
                .collect(Collectors.joining(", through "));
        return names.of(attribution.origin().speaker()) + (relays.isEmpty() ? "" : ", through " + relays);
    }

    /**
     * Returns what a claim says.
     *
     * @param claim the claim
     * @return its proposition; if it has none, its words in quotation marks
     */
    public static String statement(Claim claim) {
        return claim.proposition()
                .orElseGet(() -> claim.wording().map(WordPlaces::quoted).orElse(""));
    }
}
