package io.github.newsclaims.examples.words;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Speaker;
import java.util.HashMap;
import java.util.Map;

/** The number of claims of an article for each source: as their origin, as a candidate for it, or as a relay. */
public final class Parts {
    private final Map<String, Integer> origins = new HashMap<>();
    private final Map<String, Integer> candidates = new HashMap<>();
    private final Map<String, Integer> relays = new HashMap<>();

    /**
     * Counts the claims of an article.
     *
     * @param article the article
     */
    public Parts(Article article) {
        for (Claim claim : article.claims()) {
            claim.attribution().ifPresent(attribution -> {
                count(attribution.origin(), origins);
                attribution.relays().forEach(relay -> count(relay, relays));
            });
        }
    }

    /**
     * Describes the part that a source has in the claims.
     *
     * @param id the id of the source
     * @return for example "; 3 claims, perhaps 1 more"; empty if it does not have any
     */
    public String of(String id) {
        int certain = origins.getOrDefault(id, 0);
        int perhaps = candidates.getOrDefault(id, 0);
        int passedOn = relays.getOrDefault(id, 0);
        StringBuilder words = new StringBuilder();
        if (certain > 0) {
            words.append("; ").append(Phrases.count(certain, "claim"));
        }
        if (perhaps > 0) {
            words.append(
                    certain > 0 ? ", perhaps " + perhaps + " more" : "; perhaps " + Phrases.count(perhaps, "claim"));
        }
        if (passedOn > 0) {
            words.append("; passed on ").append(Phrases.count(passedOn, "claim"));
        }
        return words.toString();
    }

    private void count(AttributionStep step, Map<String, Integer> counts) {
        Map<String, Integer> counted = step.speaker().accept(new Speaker.Visitor<>() {
            @Override
            public Map<String, Integer> known(Speaker.Known known) {
                return counts;
            }

            @Override
            public Map<String, Integer> candidates(Speaker.Candidates open) {
                return candidates;
            }

            @Override
            public Map<String, Integer> unresolved(Speaker.Unresolved unresolved) {
                return counts;
            }

            @Override
            public Map<String, Integer> unstated(Speaker.Unstated unstated) {
                return counts;
            }
        });
        step.speaker().ids().forEach(id -> counted.merge(id, 1, Integer::sum));
    }
}
