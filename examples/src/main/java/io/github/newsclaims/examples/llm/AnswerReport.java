package io.github.newsclaims.examples.llm;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.merge.ArticleMerge;
import io.github.newsclaims.compare.merge.Disagreement;
import io.github.newsclaims.compare.score.ArticleScore;
import io.github.newsclaims.compare.score.MatchCounts;
import io.github.newsclaims.compare.score.PlaceFit;
import io.github.newsclaims.compare.score.ScoredPart;
import io.github.newsclaims.examples.llm.AnswerReading.Refusal;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.Printable;
import io.github.newsclaims.examples.words.PartNames;
import io.github.newsclaims.examples.words.Phrases;
import io.github.newsclaims.json.PartialReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints what became of an answer. */
final class AnswerReport {
    private final Console console;
    private final SettleRule rule;
    private List<String> counts = List.of("0", "0", "0", "0", "", "");
    private @Nullable Article article;

    AnswerReport(Console console, SettleRule rule) {
        this.console = console;
        this.rule = rule;
    }

    /**
     * Prints the report and the repair prompt.
     *
     * @param reading the faults of the answer
     * @param answer what became of it; empty if nothing can be read
     * @param gold the annotation to merge with
     */
    void print(PartialReading<Article> reading, Optional<AnswerReading> answer, Optional<Article> gold) {
        if (answer.isEmpty()) {
            List<Refusal> faults = AnswerReading.faults(reading.faults());
            faults.forEach(fault -> field("refused", fault.toString()));
            counts = List.of("0", "0", String.valueOf(faults.size()), "0", "", "");
            repair(faults, List.of());
            return;
        }
        AnswerReading judged = answer.get();
        read(judged);
        judged.refused().forEach(this::refused);
        judged.doubtful().forEach(doubt -> field("doubtful", doubt));
        judged.notes().forEach(note -> field("note", note));
        Article kept = judged.kept();
        field("kept", sizes(kept));
        article = kept;
        List<String> merged = gold.map(annotation -> merged(annotation, kept)).orElse(List.of("", ""));
        counts = new ArrayList<>(List.of(
                String.valueOf(judged.read().claims().size()),
                String.valueOf(kept.claims().size()),
                String.valueOf(judged.refused().size()),
                String.valueOf(judged.doubtful().size())));
        counts.addAll(merged);
        repair(judged.refused(), judged.doubtful());
    }

    /** Returns the article: what was kept, merged with the annotation. */
    Article article() {
        if (article == null) {
            throw new IllegalStateException("nothing of the answer can be read");
        }
        return article;
    }

    /** Returns the numbers of the report, after the name of the answer. */
    List<String> row(String name) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(counts);
        return row;
    }

    private void read(AnswerReading judged) {
        field("read", sizes(judged.read()));
        StringBuilder levels = new StringBuilder();
        judged.levels()
                .forEach((level, number) -> levels.append(levels.length() == 0 ? " (" : ", ")
                        .append(number)
                        .append(' ')
                        .append(level.name().toLowerCase(Locale.ROOT)));
        int found = judged.grounding().grounded().size();
        int all = found + judged.grounding().problems().size();
        field("grounded", found + " of " + all + " wordings" + (levels.length() == 0 ? "" : levels + ")"));
        field("rule", rule.words());
        judged.settled()
                .forEach(words -> field(
                        "settled",
                        PartNames.of(judged.read(), words.pointer()) + ": \""
                                + String.join("\" ... \"", words.words().pieces()) + "\" at "
                                + judged.read()
                                        .text()
                                        .orElseThrow()
                                        .position(words.place().start())));
    }

    private void refused(Refusal refusal) {
        field("refused", refusal.toString());
        refusal.choices().forEach(choice -> field("", "  " + choice));
    }

    /** Merges what was kept with the annotation. Returns the number of claims that it adds, and of disagreements. */
    private List<String> merged(Article gold, Article kept) {
        ArticleMerge merge = ArticleMerge.of(gold, kept);
        article = merge.article();
        MatchCounts claims = ArticleScore.of(gold, kept).counts(ScoredPart.CLAIM, PlaceFit.OVERLAPPING);
        long added = claims.found() - claims.matched();
        field(
                "merged",
                sizes(merge.article()) + "; of the " + Phrases.count((int) claims.gold(), "claim")
                        + " of the annotation the answer has " + claims.matched() + ", and " + added + " of its own");
        for (Disagreement disagreement : merge.disagreements()) {
            field(
                    "disagree",
                    PartNames.of(merge.article(), disagreement.pointer()) + ": annotation "
                            + disagreement.first().words() + ", answer "
                            + disagreement.second().words());
        }
        return List.of(
                String.valueOf(added), String.valueOf(merge.disagreements().size()));
    }

    private void repair(List<Refusal> refused, List<String> doubtful) {
        String prompt = ModelPrompts.repair(refused, doubtful);
        if (prompt.isEmpty()) {
            field("repair", "nothing to repair");
            return;
        }
        console.out().print("\nRepair prompt:\n");
        prompt.lines().forEach(line -> {
            String indent = line.startsWith("    ") ? "    " : "";
            console.out().print(("  > " + indent + Printable.line(line)).stripTrailing() + "\n");
        });
    }

    private static String sizes(Article article) {
        return Phrases.count(article.claims().size(), "claim") + ", "
                + Phrases.count(article.sources().size(), "source") + ", "
                + Phrases.count(article.figures().size(), "figure");
    }

    private void field(String label, String text) {
        console.out().printf("  %-9s %s%n", label, Printable.line(text));
    }
}
