package io.github.newsclaims.examples.formats;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.json.exchange.Loss;
import io.github.newsclaims.json.exchange.LossOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what a reader could not take over. */
public final class LossLog {
    private final List<Loss> losses = new ArrayList<>();
    private long line;

    /**
     * Sets the line to which the next reports belong.
     *
     * @param number the line, counted from 1; 0 for the file as a whole
     */
    public void line(long number) {
        line = number;
    }

    /**
     * Reports a part that the result does not have.
     *
     * @param field the name of the field or record
     * @param pointer its JSON Pointer; empty if the format has lines
     * @param reason why
     */
    public void leftOut(String field, String pointer, String reason) {
        add(field, pointer, LossOutcome.LEFT_OUT, reason);
    }

    /**
     * Reports a part that the result has as an extension only.
     *
     * @param field the name of the field or record
     * @param pointer its JSON Pointer; empty if the format has lines
     * @param reason why
     */
    public void kept(String field, String pointer, String reason) {
        add(field, pointer, LossOutcome.KEPT, reason);
    }

    /**
     * Reports a part that the result has in another form.
     *
     * @param field the name of the field or record
     * @param pointer its JSON Pointer; empty if the format has lines
     * @param reason why
     */
    public void changed(String field, String pointer, String reason) {
        add(field, pointer, LossOutcome.CHANGED, reason);
    }

    /**
     * Reports words without a place.
     *
     * @param field the name of the field or record
     * @param pointer its JSON Pointer; empty if the format has lines
     * @param reason why
     */
    public void unplaced(String field, String pointer, String reason) {
        add(field, pointer, LossOutcome.UNPLACED, reason);
    }

    /**
     * Reports all fields of a record that cannot be read.
     *
     * @param record the record
     * @param name the name of the record, for example "document", for one that has no fields
     * @param pointer its JSON Pointer; empty if it is a document
     * @param reason why
     */
    public void recordLeftOut(JsonNode record, String name, String pointer, String reason) {
        for (Map.Entry<String, JsonNode> field : record.properties()) {
            leftOut(field.getKey(), ToolJson.pointer(pointer, field.getKey()), reason);
        }
        if (!record.isObject() || record.isEmpty()) {
            leftOut(name, pointer, reason);
        }
    }

    private void add(String field, String pointer, LossOutcome outcome, String reason) {
        Loss loss = Loss.of(field.isBlank() ? "(blank)" : field, pointer, outcome, reason);
        losses.add(line > 0 ? loss.withLine(line) : loss);
    }

    /**
     * Returns extensions with one more, or without it if its value breaks a rule of extensions, which is reported.
     *
     * @param extensions the extensions
     * @param name the name of the extension, for example "tool:score"
     * @param value the value
     * @param field the name of the field
     * @param pointer its JSON Pointer; empty if the format has lines
     * @return the extensions
     */
    public Extensions with(Extensions extensions, String name, @Nullable Object value, String field, String pointer) {
        try {
            return extensions.with(name, value);
        } catch (IllegalArgumentException e) {
            leftOut(field, pointer, String.valueOf(e.getMessage()));
            return extensions;
        }
    }

    /**
     * Adds the reports of another log.
     *
     * @param other the other one
     */
    public void addAll(LossLog other) {
        losses.addAll(other.losses);
    }

    /**
     * Returns the reports.
     *
     * @return in the order in which they were made
     */
    public List<Loss> losses() {
        return List.copyOf(losses);
    }
}
