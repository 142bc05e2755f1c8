package io.github.newsclaims.examples.averitec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.ToolJson;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The evidence of a claim: one for each answer to a question. */
final class AveritecEvidence {
    private static final Set<String> FIELDS =
            Set.of("answer", "answer_type", "source_url", "source_medium", "cached_source_url", "boolean_explanation");

    private final LossLog losses;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Object> unanswered = new ArrayList<>();

    AveritecEvidence(JsonNode questions, String pointer, LossLog losses) {
        this.losses = losses;
        for (int index = 0; index < questions.size(); index++) {
            add(questions.get(index), pointer + "/" + index);
        }
    }

    private void add(JsonNode question, String pointer) {
        Optional<String> words = ToolJson.text(question, "question");
        JsonNode answers = question.path("answers");
        if (words.isEmpty()) {
            losses.leftOut("question", pointer, "it has no words");
        }
        leaveOutOthers(question, pointer);
        int before = evidence.size();
        for (int index = 0; answers.isArray() && index < answers.size(); index++) {
            String at = pointer + "/answers/" + index;
            LossLog ofAnswer = new LossLog();
            try {
                evidence.add(evidence(words, answers.get(index), at, ofAnswer));
                losses.addAll(ofAnswer);
            } catch (IllegalArgumentException e) {
                losses.recordLeftOut(answers.get(index), "answers", at, String.valueOf(e.getMessage()));
            }
        }
        if (words.isPresent() && evidence.size() == before) {
            unanswered.add(words.get());
            losses.kept("question", pointer, "it has no answer");
        }
    }

    private void leaveOutOthers(JsonNode question, String pointer) {
        for (Map.Entry<String, JsonNode> field : question.properties()) {
            boolean isAnswers = field.getKey().equals("answers");
            boolean isKnown = isAnswers
                    ? field.getValue().isArray() || field.getValue().isNull()
                    : field.getKey().equals("question");
            if (!isKnown) {
                losses.leftOut(
                        field.getKey(),
                        ToolJson.pointer(pointer, field.getKey()),
                        isAnswers ? "it is not a list" : "the reader does not know the field");
            }
        }
    }

    private static Evidence evidence(Optional<String> question, JsonNode answer, String pointer, LossLog losses) {
        AveritecFields fields = new AveritecFields(answer, pointer, losses);
        Evidence.Builder built = Evidence.builder();
        fields.text("answer").ifPresent(built::words);
        Optional<URI> uri = fields.uri("source_url");
        uri.ifPresent(built::uri);
        List<String> note = new ArrayList<>();
        question.ifPresent(text -> note.add(text.strip()));
        fields.text("boolean_explanation").ifPresent(note::add);
        if (!note.isEmpty()) {
            built.note(String.join("\n", note));
        }
        fields.keep("answer_type");
        fields.keep("source_medium");
        fields.keep("cached_source_url");
        return built.extensions(fields.rest(FIELDS)).build();
    }

    /** Returns the evidence, in the order of the questions. */
    List<Evidence> evidence() {
        return evidence;
    }

    /** Returns the questions without an answer. */
    List<Object> unanswered() {
        return unanswered;
    }
}
