package io.github.newsclaims.examples.brat;

import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.RecordLine;
import io.github.newsclaims.examples.formats.RecordLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The records of an .ann file. */
final class BratFile {
    /** The first letter alone is not enough: the line may be the rest of words with a line break. */
    private static final Pattern RECORD = Pattern.compile("(?:[TERAMN#][0-9]+[^\\t ]*|\\*)\\t.*", Pattern.DOTALL);

    private final Map<String, BratSpan> spans = new LinkedHashMap<>();
    private final List<BratLine> events = new ArrayList<>();
    private final List<BratLine> others = new ArrayList<>();
    private final Map<BratLine, String> faulty = new LinkedHashMap<>();

    private BratFile() {}

    /** Returns whether a line begins a record. */
    static boolean isRecord(String line) {
        return RECORD.matcher(line).matches();
    }

    /** Reads a file. Lines that are no records are reported. */
    static BratFile read(InputStream stream, LossLog losses) throws IOException {
        BratFile file = new BratFile();
        Set<String> ids = new HashSet<>();
        RecordLines lines = new RecordLines(stream);
        @Nullable Pending pending = null;
        for (Optional<RecordLine> next = lines.next(); next.isPresent(); next = lines.next()) {
            RecordLine line = next.get();
            losses.line(line.number());
            if (line.problem() != null) {
                losses.leftOut("line", "", line.problem());
            } else if (isRecord(line.text())) {
                file.add(pending, ids);
                int tab = line.text().indexOf('\t');
                pending = new Pending(
                        line.number(),
                        line.text().substring(0, tab),
                        line.text().substring(tab + 1));
            } else if (pending != null && pending.mayHaveLineBreaks()) {
                pending.body.append('\n').append(line.text());
            } else if (!line.text().isBlank()) {
                losses.leftOut("line", "", "it is no annotation");
            }
        }
        file.add(pending, ids);
        losses.line(0);
        return file;
    }

    private void add(@Nullable Pending pending, Set<String> ids) {
        if (pending == null) {
            return;
        }
        BratLine line = new BratLine(pending.number, pending.id, pending.body.toString());
        if (line.kind() != '*' && !ids.add(line.id())) {
            faulty.put(line, "an earlier annotation has this id");
        } else if (line.kind() == 'E') {
            events.add(line);
        } else if (line.kind() == 'T') {
            BratSpan.of(line)
                    .ifPresentOrElse(
                            span -> spans.put(line.id(), span), () -> faulty.put(line, "it has no type with offsets"));
        } else {
            others.add(line);
        }
    }

    /** Returns the text-bound annotations by their ids. */
    Map<String, BratSpan> spans() {
        return spans;
    }

    /** Returns the events. */
    List<BratLine> events() {
        return events;
    }

    /** Returns relations, attributes, notes and other records. */
    List<BratLine> others() {
        return others;
    }

    /** Returns the records that cannot be used, each with the reason. */
    Map<BratLine, String> faulty() {
        return faulty;
    }

    /** A record whose further lines are not read yet. */
    private static final class Pending {
        final long number;
        final String id;
        final StringBuilder body;

        Pending(long number, String id, String body) {
            this.number = number;
            this.id = id;
            this.body = new StringBuilder(body);
        }

        /** brat has no escapes, so words and notes with a line break go on in the next line. */
        boolean mayHaveLineBreaks() {
            return id.charAt(0) == 'T' || id.charAt(0) == '#';
        }
    }
}
