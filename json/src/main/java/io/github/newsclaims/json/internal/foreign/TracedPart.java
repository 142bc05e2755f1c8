package io.github.newsclaims.json.internal.foreign;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.json.exchange.Loss;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.codec.JsonIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of a {@link TracedNode} that records which of its parts were taken, kept or reported. */
abstract sealed class TracedPart permits TracedNode {
    private enum Taking {
        NEW,
        TAKEN,
        KEPT,
        LEFT_OUT
    }

    final @Nullable Object value;
    private final Pointer pointer;
    /** The name of the innermost field that has or contains the value. */
    final String field;

    private Taking state = Taking.NEW;
    /** The members or items that were asked for, by name or index. */
    private final Map<Object, TracedNode> children = new LinkedHashMap<>();

    @Nullable
    String problem;

    final List<Loss> reports = new ArrayList<>(0);

    TracedPart(@Nullable Object value, Pointer pointer, String field) {
        this.value = value;
        this.pointer = pointer;
        this.field = field;
    }

    // What the value is. These methods take nothing.

    /** Returns the JSON-like value. */
    public final @Nullable Object value() {
        return value;
    }

    /** Returns the JSON Pointer of the value in its document. */
    public final String pointer() {
        return pointer.toString();
    }

    public final boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    public final boolean isList() {
        return value instanceof List<?>;
    }

    public final boolean isText() {
        return value instanceof String;
    }

    /** Returns whether the value is null, a blank string, or an empty list. */
    public final boolean isAbsent() {
        return isAbsent(value);
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value == null
                || value instanceof String text && Characters.isBlank(text)
                || value instanceof List<?> items && items.isEmpty();
    }

    /** Returns the names of the members, in their order; empty if the value is not an object. */
    public final List<String> names() {
        return value instanceof Map<?, ?> members
                ? members.keySet().stream().map(String.class::cast).toList()
                : List.of();
    }

    /** Returns whether the object has a member that is not absent. Does not take it. */
    public final boolean has(String name) {
        return value instanceof Map<?, ?> members && !isAbsent(members.get(name));
    }

    // Parts.

    /** Returns a member; empty if it is absent, or this is not an object. A member that is null or blank counts as taken. */
    public final Optional<TracedNode> member(String name) {
        Optional<TracedNode> member = child(name);
        member.filter(node -> node.isAbsent()).ifPresent(TracedNode::take);
        return member.filter(node -> !node.isAbsent());
    }

    /** Returns a member, which may be null or blank; empty if there is none. */
    public final Optional<TracedNode> child(String name) {
        return value instanceof Map<?, ?> members && members.containsKey(name)
                ? Optional.of(child(name, members.get(name)))
                : Optional.empty();
    }

    /** Returns the values of a member that is one value or a list of them, without those that are absent. */
    public final List<TracedNode> nodes(String name) {
        return member(name).map(TracedNode::nodes).orElse(List.of());
    }

    /** Returns the items of this list, or this value alone, without those that are absent. */
    public final List<TracedNode> nodes() {
        if (!(value instanceof List<?> items)) {
            return withoutAbsent(List.of(self()));
        }
        List<TracedNode> nodes = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            nodes.add(child(index, items.get(index)));
        }
        return withoutAbsent(nodes);
    }

    private static List<TracedNode> withoutAbsent(List<TracedNode> nodes) {
        List<TracedNode> present = new ArrayList<>();
        for (TracedNode node : nodes) {
            if (node.isAbsent()) {
                node.take();
            } else {
                present.add(node);
            }
        }
        return present;
    }

    private TracedNode child(Object step, @Nullable Object part) {
        TracedNode child = children.get(step);
        if (child == null) {
            child = step instanceof String name
                    ? new TracedNode(part, pointer.field(Pointer.escape(name)), name)
                    : new TracedNode(part, pointer.item((int) step), field);
            children.put(step, child);
        }
        return child;
    }

    private TracedNode self() {
        return (TracedNode) this;
    }

    /** Takes the value with all its parts, whatever it is. */
    public final void take() {
        state = Taking.TAKEN;
    }

    /** Takes a member, if there is one. */
    public final void take(String name) {
        child(name).ifPresent(TracedNode::take);
    }

    // What is not taken.

    /** Returns the value as a whole to keep it, even if parts of it were taken, and reports it once. */
    public final @Nullable Object keepWhole(String reason) {
        state = Taking.KEPT;
        problem = reason;
        return value;
    }

    /** Reports that the value is left out as a whole, even if parts of it were taken. */
    public final void leaveOut(String reason) {
        state = Taking.LEFT_OUT;
        problem = reason;
    }

    /** Reports that what was not taken of the value is left out. */
    public final void leaveOutRest(String reason) {
        if (isAbsent()) {
            take();
        } else if (isUntouched()) {
            leaveOut(reason);
        } else if (state == Taking.NEW && value instanceof Map<?, ?> members) {
            members.forEach((name, inside) -> child(name, inside).leaveOutRest(reason));
        } else if (state == Taking.NEW && value instanceof List<?> items) {
            for (int index = 0; index < items.size(); index++) {
                child(index, items.get(index)).leaveOutRest(reason);
            }
        }
    }

    /** Sets the reason why the value is not taken, for its loss. The first problem stays. */
    public final void problem(String reason) {
        if (problem == null) {
            problem = reason;
        }
    }

    /** Sets the reason for a member, if there is one. */
    public final void problem(String name, String reason) {
        child(name).ifPresent(member -> member.problem(reason));
    }

    /** Returns why the value was not taken; empty if it was, or nobody asked for it. */
    public final Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** Reports a loss at this value, in addition to the one that it has if it is not taken. */
    public final void report(LossOutcome outcome, String reason) {
        Loss loss = Loss.of(shownField(), pointer(), outcome, reason);
        if (!reports.contains(loss)) {
            reports.add(loss);
        }
    }

    /**
     * Keeps the members of this object that were not taken, and the parts of them that were not taken.
     *
     * @param prefix the prefix of the format, for example "schema:"
     * @return extensions in the order of the document, for example {@code {schema:image=…}}
     */
    public final Extensions rest(String prefix) {
        return rest(prefix, Set.of());
    }

    /**
     * Keeps the members that were not taken, as {@link #rest(String)} does, except some.
     *
     * @param others names of members that cannot be kept, because the adapter has its own use for extensions with these names
     */
    public final Extensions rest(String prefix, Set<String> others) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> members) {
            for (Map.Entry<?, ?> member : members.entrySet()) {
                String name = (String) member.getKey();
                if (!others.contains(name) && !name.isEmpty() && prefix.length() + name.length() <= JsonIn.MAX_NAME) {
                    child(name, member.getValue()).keepInto(rest, prefix + name);
                }
            }
        }
        return Extensions.of(rest);
    }

    /** Keeps what was not taken of this value. */
    public final Optional<Object> keep() {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        keepInto(rest, field);
        return Optional.ofNullable(rest.get(field));
    }

    final void keepInto(Map<String, @Nullable Object> rest, String name) {
        if (isUntouched()) {
            state = Taking.KEPT;
            rest.put(name, value);
        } else if (state == Taking.NEW && value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> parts = new LinkedHashMap<>();
            members.forEach((part, inside) -> child(part, inside).keepInto(parts, (String) part));
            if (!parts.isEmpty()) {
                rest.put(name, parts);
            }
        } else if (state == Taking.NEW && value instanceof List<?> items) {
            Map<String, @Nullable Object> parts = new LinkedHashMap<>();
            for (int index = 0; index < items.size(); index++) {
                child(index, items.get(index)).keepInto(parts, Integer.toString(index));
            }
            if (!parts.isEmpty()) {
                rest.put(name, new ArrayList<>(parts.values()));
            }
        }
    }

    /** Returns whether nothing of the value was taken or kept, and no part of it has a problem of its own. */
    final boolean isUntouched() {
        return state == Taking.NEW
                && children.values().stream()
                        .allMatch(child -> child.isUntouched() && child.problem == null && child.reports.isEmpty());
    }

    // Losses.

    /** Adds the losses of this value and its parts, in the order of the document. */
    final void addLosses(List<Loss> losses, String reason) {
        losses.addAll(reports);
        String why = problem == null ? reason : problem;
        if (state == Taking.KEPT) {
            losses.add(Loss.of(shownField(), pointer(), LossOutcome.KEPT, why));
        } else if (state == Taking.LEFT_OUT || isUntouched()) {
            losses.add(Loss.of(shownField(), pointer(), LossOutcome.LEFT_OUT, why));
        } else if (state == Taking.TAKEN) {
            children.values().forEach(child -> child.addReports(losses, why));
        } else if (value instanceof Map<?, ?> members) {
            members.forEach((name, inside) -> child(name, inside).addLosses(losses, why));
        } else if (value instanceof List<?> items) {
            for (int index = 0; index < items.size(); index++) {
                child(index, items.get(index)).addLosses(losses, why);
            }
        }
    }

    /** Adds what was reported within a value that was taken, and what was kept or left out before it was taken. */
    final void addReports(List<Loss> losses, String reason) {
        losses.addAll(reports);
        String why = problem == null ? reason : problem;
        if (state == Taking.KEPT || state == Taking.LEFT_OUT) {
            LossOutcome outcome = state == Taking.KEPT ? LossOutcome.KEPT : LossOutcome.LEFT_OUT;
            losses.add(Loss.of(shownField(), pointer(), outcome, why));
        }
        children.values().forEach(child -> child.addReports(losses, why));
    }

    private String shownField() {
        return Characters.isBlank(field) ? "\"" + field + "\"" : field;
    }

    /** Returns the place, for example "/claims/0/note". */
    @Override
    public final String toString() {
        return pointer();
    }
}
