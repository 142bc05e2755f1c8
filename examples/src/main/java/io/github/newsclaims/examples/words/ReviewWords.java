package io.github.newsclaims.examples.words;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Rating;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words for what fact-checkers record of a claim: where else it was made, and what they concluded. */
public final class ReviewWords {
    private ReviewWords() {}

    /**
     * Returns a phrase for another place where a claim was made.
     *
     * @param appearance the appearance
     * @return for example {@code "The evening news", Radio Nord, 2031-03-21 (the first)}
     */
    public static String of(Appearance appearance) {
        List<String> parts = document(appearance.title(), appearance.publisher(), appearance.uri());
        appearance.date().ifPresent(date -> parts.add(date.toString()));
        appearance.note().ifPresent(note -> parts.add("note: " + note));
        return String.join(", ", parts) + (appearance.first() ? " (the first)" : "");
    }

    /**
     * Returns a phrase for an assessment.
     *
     * @param assessment the assessment
     * @return for example {@code Fact Desk: "mostly false", rated 2, worst 1, best 5}
     */
    public static String of(Assessment assessment) {
        StringBuilder words = new StringBuilder(assessment.reviewer().orElse("somebody"));
        assessment
                .verdict()
                .ifPresent(verdict -> words.append(": \"").append(verdict).append('"'));
        assessment.rating().ifPresent(rating -> words.append(", ").append(of(rating)));
        assessment.date().ifPresent(date -> words.append(", ").append(date));
        assessment.uri().ifPresent(uri -> words.append(", ").append(uri));
        assessment
                .justification()
                .ifPresent(reasons -> words.append("; because: ").append(reasons));
        assessment.evidence().forEach(evidence -> words.append("; evidence: ").append(of(evidence)));
        return words.toString();
    }

    private static String of(Evidence evidence) {
        List<String> parts = document(evidence.title(), evidence.publisher(), evidence.uri());
        evidence.words().ifPresent(words -> parts.add("\"" + words + "\""));
        evidence.note().ifPresent(note -> parts.add("note: " + note));
        return String.join(", ", parts)
                + evidence.stance()
                        .map(stance -> " (" + stance.word().replace('-', ' ') + ")")
                        .orElse("");
    }

    private static List<String> document(Optional<String> title, Optional<String> publisher, Optional<URI> uri) {
        List<String> parts = new ArrayList<>();
        title.ifPresent(words -> parts.add("\"" + words + "\""));
        publisher.ifPresent(parts::add);
        uri.ifPresent(address -> parts.add(address.toString()));
        return parts;
    }

    private static String of(Rating rating) {
        return "rated " + AmountWords.of(rating.value())
                + rating.worst()
                        .map(worst -> ", worst " + AmountWords.of(worst))
                        .orElse("")
                + rating.best().map(best -> ", best " + AmountWords.of(best)).orElse("");
    }
}
