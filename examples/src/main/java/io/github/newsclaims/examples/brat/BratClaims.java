package io.github.newsclaims.examples.brat;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The claims of the events that are attributions. */
final class BratClaims {
    private static final String ATTRIBUTION = "Attribution";
    private static final String NO_FIELD = "the model has no field for it";
    private static final String NO_SOURCE = "-no-source";
    private static final List<String> ROLES = List.of("Source", "Cue", "Content");
    /** An event with more events in its roles, and in theirs, is reported. A hostile file may have a long chain. */
    private static final int MOST_EVENTS = 20;

    private final BratPlaces places;
    private final LossLog losses;
    private final Map<String, BratEvent> events = new LinkedHashMap<>();
    private final List<BratDraft> drafts = new ArrayList<>();
    private final BratRest rest;
    /** The types of the text-bound annotations that become part of a claim, by their ids. */
    private final Map<String, Set<String>> used = new HashMap<>();

    /**
     * Prepares the claims of events.
     *
     * @param rest gets the events that are no claims
     */
    BratClaims(List<BratLine> lines, BratPlaces places, LossLog losses, BratRest rest) {
        this.rest = rest;
        this.places = places;
        this.losses = losses;
        for (BratLine line : lines) {
            losses.line(line.number());
            Optional<BratEvent> event = BratEvent.of(line);
            if (event.isEmpty()) {
                rest.add(line, "it has no trigger, or a role without an annotation");
            } else if (!event.get().type().startsWith(ATTRIBUTION)) {
                rest.add(line, "only an event whose type begins with Attribution is a claim");
            } else {
                events.put(line.id(), event.get());
            }
        }
        events.values().forEach(event -> draft(event).ifPresent(drafts::add));
        losses.line(0);
    }

    /** Returns the ids of the events that are claims, and of their triggers. */
    Set<String> targets() {
        Set<String> targets = new HashSet<>();
        for (BratDraft draft : drafts) {
            targets.add(draft.event().id());
            targets.add(draft.event().trigger());
        }
        return targets;
    }

    /** Returns the claims, with the attributes and notes of their events. */
    List<Claim> claims(BratRecords records) {
        List<Claim> claims = new ArrayList<>();
        BratNesting nesting = new BratNesting(drafts, losses);
        for (BratDraft draft : drafts) {
            losses.line(draft.event().line().number());
            try {
                claims.add(claim(draft, nesting.relays(draft), records));
                useTrigger(draft.event());
                ROLES.stream()
                        .filter(role -> wording(draft.event(), role).isPresent())
                        .forEach(role -> use(role, draft.event().in(role)));
            } catch (IllegalArgumentException e) {
                rest.add(draft.event().line(), String.valueOf(e.getMessage()));
                records.leave(draft.event());
            }
        }
        losses.line(0);
        return claims;
    }

    private Optional<BratDraft> draft(BratEvent event) {
        losses.line(event.line().number());
        Optional<Wording> wording = wording(event, "Content");
        if (wording.isEmpty()) {
            rest.add(event.line(), "it has no content");
            return Optional.empty();
        }
        if (!places.has(event.trigger())) {
            losses.leftOut("trigger", "", "there are no words of " + event.trigger());
        }
        for (Map.Entry<String, List<String>> role : event.roles().entrySet()) {
            for (String id : role.getValue()) {
                if (!places.has(id) && !events.containsKey(id)) {
                    losses.leftOut(role.getKey(), "", "there are no words of " + id);
                }
            }
        }
        for (String role : ROLES) {
            if (event.in(role).stream().anyMatch(places::has)
                    && wording(event, role).isEmpty()) {
                losses.leftOut(role, "", "it has only white space");
            }
            if (wording(event, role).filter(Words.class::isInstance).isPresent()) {
                event.in(role).stream()
                        .filter(id -> !places.ranges(id).isEmpty())
                        .forEach(id -> losses.unplaced(id, "", "another part of the " + role + " has no place"));
            }
        }
        Optional<Wording> mention = wording(event, "Source");
        boolean isUnstated = mention.isEmpty() && event.type().endsWith(NO_SOURCE);
        AttributionStep.Builder step =
                AttributionStep.builder().speaker(isUnstated ? Speaker.unstated() : Speaker.unresolved());
        mention.ifPresent(step::mention);
        wording(event, "Cue").ifPresent(step::cue);
        return Optional.of(new BratDraft(event, wording.get(), step.build()));
    }

    private Optional<Wording> wording(BratEvent event, String role) {
        return places.wording(spans(event.in(role)));
    }

    /** Returns the text-bound annotations in a role. An event stands for its source, its cue and its content. */
    private List<String> spans(List<String> ids) {
        Set<String> spans = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(ids);
        for (int index = 0; index < open.size(); index++) {
            String id = open.get(index);
            BratEvent event = events.get(id);
            if (event == null) {
                spans.add(id);
            } else if (seen.size() == MOST_EVENTS && !seen.contains(id)) {
                losses.leftOut(id, "", "more than " + MOST_EVENTS + " events refer to each other");
                break;
            } else if (seen.add(id)) {
                ROLES.forEach(role -> open.addAll(event.in(role)));
            }
        }
        return List.copyOf(spans);
    }

    private Claim claim(BratDraft draft, List<AttributionStep> relays, BratRecords records) {
        BratEvent event = draft.event();
        Claim.Builder claim = Claim.builder()
                .id(event.id())
                .wording(draft.wording())
                .attribution(Attribution.builder()
                        .origin(draft.step())
                        .relays(relays)
                        .build());
        Extensions extensions = Extensions.none();
        Map<String, Object> roles = new LinkedHashMap<>();
        event.roles().forEach((role, ids) -> {
            if (!ROLES.contains(role)) {
                roles.put(role, ids);
            }
        });
        if (!roles.isEmpty()) {
            extensions = losses.with(extensions, "brat:roles", roles, "brat:roles", "");
        }
        boolean isUnstated = draft.step().speaker() instanceof Speaker.Unstated;
        if (!event.type().equals(isUnstated ? ATTRIBUTION + NO_SOURCE : ATTRIBUTION)) {
            extensions = losses.with(extensions, "brat:type", event.type(), "brat:type", "");
        }
        Map<String, Object> attributes = records.attributes(event);
        if (!attributes.isEmpty()) {
            extensions = losses.with(extensions, "brat:attributes", attributes, "brat:attributes", "");
        }
        List<String> notes = records.notes(event);
        if (!notes.isEmpty()) {
            claim.note(String.join("\n", notes));
        }
        Claim made = claim.extensions(extensions).build();
        report(made, "brat:roles", roles.keySet(), "the role is not Source, Cue or Content");
        report(made, "brat:type", Set.of("type"), NO_FIELD);
        report(made, "brat:attributes", attributes.keySet(), NO_FIELD);
        return made;
    }

    /** Reports the fields that a claim has as an extension. */
    private void report(Claim claim, String extension, Set<String> fields, String reason) {
        if (claim.extensions().get(extension).isPresent()) {
            fields.forEach(field -> losses.kept(field, "", reason));
        }
    }

    /** A trigger whose words are among those of its claim says nothing else. */
    private void useTrigger(BratEvent event) {
        List<String> parts = new ArrayList<>();
        ROLES.forEach(role -> parts.addAll(spans(event.in(role))));
        if (places.isInside(event.trigger(), parts)) {
            use(event.type(), List.of(event.trigger()));
        }
    }

    private void use(String type, List<String> ids) {
        ids.forEach(id -> used.computeIfAbsent(id, any -> new HashSet<>()).add(type));
    }

    /** Returns whether a text-bound annotation is part of a claim, with its type as the role. */
    boolean has(BratSpan span) {
        return used.getOrDefault(span.line().id(), Set.of()).contains(span.type());
    }
}
