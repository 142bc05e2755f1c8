package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.json.internal.foreign.Members;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes provenance: the last agent of several as the generator, the others as creators, and the times of the first of each. */
final class AgentWriter {
    private final String prefix;

    AgentWriter(String prefix) {
        this.prefix = prefix;
    }

    void write(Members annotation, TracedNode ours) {
        List<TracedNode> agents = ours.nodes(FieldNames.PROVENANCE);
        int creators = agents.size() > 1 ? agents.size() - 1 : agents.size();
        annotation.putOneOrMany(CREATOR, agents(ours, CREATOR, agents.subList(0, creators)));
        if (!agents.isEmpty()) {
            annotation.put(CREATED, agents.get(0).text(FieldNames.GENERATED_AT));
        }
        List<TracedNode> generators = agents.subList(creators, agents.size());
        annotation.putOneOrMany(GENERATOR, agents(ours, GENERATOR, generators));
        generators.forEach(generator -> annotation.put(GENERATED, generator.text(FieldNames.GENERATED_AT)));
    }

    /** Returns agents, and those that reading kept because they have neither an address nor a name. */
    private List<Object> agents(TracedNode ours, String field, List<TracedNode> agents) {
        List<Object> all = new ArrayList<>();
        agents.forEach(agent -> all.add(agent(agent)));
        ours.nodes(prefix + field).forEach(kept -> {
            if (kept.value() != null) {
                all.add(kept.value());
            }
            kept.take();
        });
        return all;
    }

    private Map<String, @Nullable Object> agent(TracedNode ours) {
        String agent = ours.text(FieldNames.AGENT).orElse("");
        return new Members()
                .put(isAbsolute(agent) ? ID : NAME, agent)
                .putRest(ours, prefix)
                .map();
    }

    static boolean isAbsolute(String agent) {
        try {
            return Syntax.uri(agent).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
