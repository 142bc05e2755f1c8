package io.github.newsclaims.examples.llm;

import io.github.newsclaims.Article;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.check.CheckRule;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.check.Severity;
import io.github.newsclaims.examples.words.PartNames;
import io.github.newsclaims.grounding.GroundedWords;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.json.PartialReading;
import io.github.newsclaims.json.ReadFault;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is left of an answer after it was read, grounded, settled and checked.
 *
 * @param read what was read of the answer, with the text; nothing was refused in it yet
 * @param grounding the places that were found
 * @param settled the words whose place was chosen by the rule
 * @param kept the article without what was refused
 * @param refused what is not in it, and why
 * @param doubtful what is in it although it may be wrong
 * @param notes what is in it and worth knowing, such as an assumed currency
 */
record AnswerReading(
        Article read,
        Grounding grounding,
        List<GroundedWords> settled,
        Article kept,
        List<Refusal> refused,
        List<String> doubtful,
        List<String> notes) {

    /**
     * A part of the answer that was not taken.
     *
     * @param part for example "claim c2, wording"
     * @param why the rule that it breaks
     * @param choices what the model may have meant, for example the places where the words are
     */
    record Refusal(String part, String why, List<String> choices) {
        @Override
        public String toString() {
            return part.isEmpty() ? why : part + ": " + why;
        }
    }

    /** Reads an answer to a text. Empty if nothing of the answer can be read. */
    static Optional<AnswerReading> of(PartialReading<Article> reading, ArticleText text, SettleRule rule) {
        return reading.value().map(answer -> of(answer.withText(text), reading.faults(), rule));
    }

    private static AnswerReading of(Article answer, List<ReadFault> faults, SettleRule rule) {
        Grounding unique = Grounding.of(answer);
        Grounding grounding = rule.settle(unique);
        List<GroundedWords> settled = new ArrayList<>(grounding.grounded());
        settled.removeAll(unique.grounded());
        AnswerRefusals refusals = new AnswerRefusals(grounding);
        List<Refusal> refused = new ArrayList<>(faults(faults));
        refused.addAll(refusals.reasons());
        Article kept = refusals.kept();
        return new AnswerReading(
                answer,
                grounding,
                settled,
                kept,
                refused,
                Stream.concat(findings(answer, kept, Severity.WARNING), unknownNames(kept))
                        .toList(),
                findings(answer, kept, Severity.INFO).toList());
    }

    /** Returns the faults of a document as refusals. */
    static List<Refusal> faults(List<ReadFault> faults) {
        return faults.stream()
                .map(fault -> new Refusal("", place(fault), List.of()))
                .toList();
    }

    private static String place(ReadFault fault) {
        return fault.message().matches("(?s).*line [0-9]+, column [0-9]+")
                ? fault.message()
                : fault.message() + ", line " + fault.line();
    }

    private static Stream<String> findings(Article answer, Article kept, Severity severity) {
        // A source that only refused claims name is no fault of the answer.
        Set<String> unused = ArticleCheck.standard().check(answer).stream()
                .filter(finding -> finding.rule() == CheckRule.SOURCE_UNUSED)
                .map(Finding::message)
                .collect(Collectors.toSet());
        return ArticleCheck.standard().check(kept).stream()
                .filter(finding -> finding.severity() == severity)
                .filter(finding -> finding.rule() != CheckRule.SOURCE_UNUSED || unused.contains(finding.message()))
                .map(finding -> PartNames.of(kept, finding.pointer()) + ": " + finding.message());
    }

    /** Finds names that the model knows from somewhere else. */
    private static Stream<String> unknownNames(Article kept) {
        ArticleText text = kept.text().orElseThrow();
        return kept.sources().stream()
                .filter(source -> source.name()
                        .filter(name -> text.find(name).stream().findAny().isEmpty())
                        .isPresent())
                .map(source ->
                        "source " + source.id() + ": the text does not have the name \"" + source.displayName() + "\"");
    }

    /** Returns how many words were found, by how exactly the text has them. */
    Map<VerbatimLevel, Integer> levels() {
        Map<VerbatimLevel, Integer> levels = new TreeMap<>();
        grounding.grounded().forEach(words -> levels.merge(words.level(), 1, Integer::sum));
        return levels;
    }
}
