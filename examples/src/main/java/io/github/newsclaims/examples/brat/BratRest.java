package io.github.newsclaims.examples.brat;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.examples.formats.LossLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The records that no field of the article has. They are kept as they are, each with the reason. */
final class BratRest {
    private final Map<Long, BratLine> lines = new TreeMap<>();
    private final Map<Long, String> reasons = new HashMap<>();

    /** Adds a record; the first reason stays. */
    void add(BratLine line, String reason) {
        lines.put(line.number(), line);
        reasons.putIfAbsent(line.number(), reason);
    }

    /** Returns the records in the order of the file as an extension, and reports each. */
    Extensions extensions(LossLog losses) {
        for (BratLine line : lines.values()) {
            losses.line(line.number());
            losses.kept(line.id(), "", reasons.getOrDefault(line.number(), ""));
        }
        losses.line(0);
        List<String> raw = lines.values().stream().map(BratLine::raw).toList();
        return raw.isEmpty() ? Extensions.none() : Extensions.none().with("brat:records", raw);
    }
}
