package io.github.newsclaims.examples.views;

import io.github.newsclaims.Claim;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.examples.html.HtmlIds;
import java.util.List;
import java.util.Optional;

/**
 * What the page shows of a claim.
 *
 * @param number its number in the article, from 1
 * @param claim the claim
 * @param anchor the id of its element, for example "claim-c1"
 * @param article how the page names the article; empty if the page has only one
 * @param styles the classes of its source, for example "h3 named"
 * @param steps who says it, then through whom it came
 * @param quotation "direct", "mixed", "indirect", "own" or "unrecorded"
 * @param sources the keys of all sources who have a part in it, separated by spaces
 * @param figures its figures
 * @param facts what else is known of it
 * @param findings what is doubtful about it
 */
public record ClaimCard(
        int number,
        Claim claim,
        String anchor,
        String article,
        String styles,
        List<CardStep> steps,
        String quotation,
        String sources,
        List<CardFigure> figures,
        List<CardFact> facts,
        List<Finding> findings) {

    /**
     * Somebody through whom a claim came.
     *
     * @param who the name
     * @param role what the article says of the person, for example "labour economist"; may be empty
     * @param styles the classes of the source
     * @param details the cue, the channel, the addressees, time and place
     */
    public record CardStep(String who, String role, String styles, String details) {}

    /**
     * A figure of a claim.
     *
     * @param number the number with its unit, for example "1,200 hands"
     * @param measured what it measures; may be empty
     * @param context its place and date; may be empty
     * @param details the rest in words; may be empty
     * @param words the words of the article; may be empty
     */
    public record CardFigure(String number, String measured, String context, String details, String words) {}

    /**
     * Something that is known of a claim.
     *
     * @param label for example "about"
     * @param text the text
     * @param link the id of the element of another claim; empty if there is none
     */
    public record CardFact(String label, String text, String link) {}

    /**
     * Returns what is claimed.
     *
     * @return the proposition, or the words of the article
     */
    public String content() {
        return claim.proposition()
                .orElseGet(() -> claim.wording()
                        .map(words -> String.join(" … ", words.pieces()))
                        .orElse(""));
    }

    /**
     * Returns who claims it, in one line.
     *
     * @return for example "Liv Tangen, through Radio Nord"
     */
    public String who() {
        StringBuilder who = new StringBuilder(HtmlIds.isolated(steps.get(0).who()));
        steps.stream().skip(1).forEach(relay -> who.append(", through ").append(HtmlIds.isolated(relay.who())));
        return who.toString();
    }

    /**
     * Returns the rules that found something doubtful.
     *
     * @return their ids, separated by spaces; empty if nothing is doubtful
     */
    public String rules() {
        return String.join(
                " ",
                findings.stream().map(finding -> finding.rule().id()).distinct().toList());
    }

    /**
     * Returns the language of the proposition.
     *
     * @return a language tag; empty if it is that of the article
     */
    public Optional<String> language() {
        return claim.proposition().flatMap(any -> claim.language());
    }
}
