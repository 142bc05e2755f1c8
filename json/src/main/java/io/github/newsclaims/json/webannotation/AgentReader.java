package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.Provenance;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.ForeignDate;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the agents of an annotation as provenance: its creators with the time of creation, and its generator. */
final class AgentReader {
    private static final String WITHOUT_ROLE =
            "provenance does not say who is the creator; of several the last is written as the generator";

    private AgentReader() {}

    /**
     * Reads the agents.
     *
     * @param extras gets those that have neither an address nor a name, by the name of the extension
     */
    static List<Provenance> read(TracedNode annotation, Map<String, Object> extras) {
        List<Provenance> agents = new ArrayList<>();
        addAgents(agents, extras, annotation, CREATOR, List.of(CREATED, "modified"));
        int creators = agents.size();
        addAgents(agents, extras, annotation, GENERATOR, List.of(GENERATED));
        int generators = agents.size() - creators;
        if (generators > 1 || (generators == 0 ? creators > 1 : creators == 0)) {
            String field = generators == 0 ? CREATOR : GENERATOR;
            annotation.child(field).ifPresent(agent -> agent.report(LossOutcome.CHANGED, WITHOUT_ROLE));
        }
        return agents;
    }

    /** Reads agents, of which the first gets the first time that there is. */
    private static void addAgents(
            List<Provenance> agents,
            Map<String, Object> extras,
            TracedNode annotation,
            String field,
            List<String> times) {
        List<Provenance> found = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        for (TracedNode node : annotation.nodes(field)) {
            Optional<String> agent = agent(node);
            if (agent.isPresent()) {
                found.add(Provenance.builder()
                        .agent(agent.get())
                        .extensions(node.rest(AnnotationDialect.W3C.prefix()))
                        .build());
            } else {
                node.keep().ifPresent(others::add);
            }
        }
        if (!others.isEmpty()) {
            extras.put(field, others);
        }
        if (!found.isEmpty()) {
            Optional<String> time = times.stream().filter(annotation::has).findFirst();
            time.filter("modified"::equals)
                    .flatMap(annotation::child)
                    .ifPresent(
                            modified -> modified.report(LossOutcome.CHANGED, "it is written as the time of creation"));
            time.flatMap(name -> annotation.text(name, AgentReader::instant))
                    .ifPresent(instant -> found.set(0, found.get(0).withGeneratedAt(instant)));
        }
        agents.addAll(found);
    }

    /** Takes the IRI of an agent, or its name. */
    private static Optional<String> agent(TracedNode node) {
        if (!node.isObject()) {
            return node.text();
        }
        Optional<String> iri = node.uri(ID).map(Object::toString);
        Optional<String> name = iri.isPresent() ? Optional.empty() : node.text(NAME);
        if (name.filter(AgentWriter::isAbsolute).isPresent()) {
            node.child(NAME)
                    .ifPresent(text -> text.report(LossOutcome.CHANGED, "it is an IRI and is written as the id"));
        }
        return iri.or(() -> name);
    }

    static Instant instant(String text) {
        return ForeignDate.parse(text)
                .instant()
                .orElseThrow(() -> Invalid.value("time", "it must have an offset, as in 2031-04-02T10:30:00Z", text));
    }
}
