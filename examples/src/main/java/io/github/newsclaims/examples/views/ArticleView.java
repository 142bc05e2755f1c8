package io.github.newsclaims.examples.views;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Section;
import io.github.newsclaims.examples.html.MarkedText;
import io.github.newsclaims.examples.html.MarkedText.Marking;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of an article as the page shows it.
 *
 * @param lines its lines that are not blank
 */
public record ArticleView(List<TextLine> lines) {
    /**
     * A line of the text.
     *
     * @param kind the kind of its section, for example "headline"; "body" if it has none
     * @param pieces its parts
     */
    public record TextLine(String kind, List<TextPiece> pieces) {}

    /**
     * A part of a line that belongs to the same claims.
     *
     * @param text its characters
     * @param claims the claims, the longest wording first
     * @param first those of them whose first words these are
     * @param figure whether it is part of a figure
     * @param cues the numbers of the claims whose cue or speaker it names, separated by spaces
     */
    public record TextPiece(String text, List<ClaimCard> claims, List<ClaimCard> first, boolean figure, String cues) {}

    /**
     * Cuts the text of an article.
     *
     * @param article the article
     * @param cards its claims
     * @return the text; without lines if the article does not have a text
     */
    public static ArticleView of(Article article, List<ClaimCard> cards) {
        if (article.text().isEmpty()) {
            return new ArticleView(List.of());
        }
        ArticleText text = article.text().get();
        int claims = cards.size();
        List<Marking> marks = new ArrayList<>();
        for (int index = 0; index < claims; index++) {
            Claim claim = article.claims().get(index);
            mark(marks, index, claim.wording());
            for (Figure figure : claim.figures()) {
                mark(marks, claims, figure.wording());
            }
            if (claim.attribution().isPresent()) {
                for (AttributionStep step : claim.attribution().get().steps()) {
                    mark(marks, claims + 1 + index, step.cue());
                    mark(marks, claims + 1 + index, step.mention());
                }
            }
        }
        Set<Integer> begun = new HashSet<>();
        List<TextLine> lines = new ArrayList<>();
        for (MarkedText.Line line : MarkedText.of(text, marks).lines()) {
            String kind = article.sectionAt(line.start())
                    .map(Section::kind)
                    .map(word -> word.word())
                    .orElse("body");
            lines.add(new TextLine(
                    kind,
                    line.segments().stream()
                            .map(segment -> piece(segment, cards, begun))
                            .toList()));
        }
        return new ArticleView(lines);
    }

    private static void mark(List<Marking> marks, int id, Optional<Wording> wording) {
        wording.flatMap(Wording::anchor)
                .ifPresent(anchor -> anchor.spans().forEach(span -> marks.add(Marking.of(id, span))));
    }

    private static TextPiece piece(MarkedText.Segment segment, List<ClaimCard> cards, Set<Integer> begun) {
        int claims = cards.size();
        List<String> cues = new ArrayList<>();
        segment.marks().stream()
                .filter(id -> id > claims)
                .forEach(
                        id -> cues.add(String.valueOf(cards.get(id - claims - 1).number())));
        return new TextPiece(
                visible(segment.text()),
                segment.marks().stream()
                        .filter(id -> id < claims)
                        .map(cards::get)
                        .toList(),
                segment.begins().stream()
                        .filter(id -> id < claims && begun.add(id))
                        .map(cards::get)
                        .toList(),
                segment.marks().contains(claims),
                String.join(" ", cues));
    }

    /** Replaces control characters, which a browser would drop, by their pictures. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().forEach(c -> visible.append((char) (c < ' ' && c != '\t' && c != '\r' ? '\u2400' + c : c)));
        return visible.toString();
    }
}
