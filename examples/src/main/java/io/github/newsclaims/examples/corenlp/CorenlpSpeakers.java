package io.github.newsclaims.examples.corenlp;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.examples.formats.CheckedWords;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.NonNames;
import io.github.newsclaims.examples.formats.TextPlaces;
import io.github.newsclaims.examples.formats.ToolJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The speakers of quotes. */
final class CorenlpSpeakers {
    private final CorenlpTokens tokens;
    private final TextPlaces places;
    private final LossLog losses;
    private final Map<List<Object>, Source> sources = new LinkedHashMap<>();

    CorenlpSpeakers(CorenlpTokens tokens, TextPlaces places, LossLog losses) {
        this.tokens = tokens;
        this.places = places;
        this.losses = losses;
    }

    /**
     * Returns who speaks a quote. "Unknown" is nobody: the speaker is unresolved, because the tool does not know, and the article
     * may well say it.
     */
    AttributionStep of(JsonNode quote, String pointer) {
        Optional<String> name = name(quote, "canonicalSpeaker");
        AttributionStep.Builder step = AttributionStep.builder()
                .speaker(name.isPresent() ? Speaker.known(source(name.get(), quote)) : Speaker.unresolved());
        Optional<String> mention = name(quote, "mention");
        Optional<String> speaker = name(quote, "speaker");
        if (mention.isPresent()) {
            CheckedWords words = tokens.place(
                    ToolJson.number(quote, "mentionBegin"),
                    ToolJson.number(quote, "mentionEnd"),
                    mention.get(),
                    places);
            report("mention", pointer, words);
            step.mention(words.wording());
        } else if (name.isEmpty() && speaker.isPresent()) {
            step.mention(speaker.get());
        }
        return step.build();
    }

    /** Returns the name in a field; empty if it has none. */
    static Optional<String> name(JsonNode quote, String field) {
        return ToolJson.text(quote, field).flatMap(NonNames.CORENLP::name);
    }

    /** Returns the id of a source. A mention of the same name elsewhere may be somebody else, unless no mention is given. */
    private String source(String name, JsonNode quote) {
        OptionalLong first = ToolJson.number(quote, "canonicalMentionBegin");
        OptionalLong last = ToolJson.number(quote, "canonicalMentionEnd");
        List<Object> key = List.of(name, first, last);
        Source source = sources.get(key);
        if (source == null) {
            source = Source.person("s" + (sources.size() + 1), name);
            CheckedWords words = tokens.place(first, last, name, places);
            // The canonical name need not be the words of the mention.
            if (words.problem() == null) {
                source = source.withMentions(List.of(words.wording()));
            }
            sources.put(key, source);
        }
        return source.id();
    }

    private void report(String field, String pointer, CheckedWords words) {
        if (words.problem() != null) {
            losses.unplaced(field, ToolJson.pointer(pointer, field), words.problem());
        }
    }

    /** Returns the sources of all speakers. */
    List<Source> sources() {
        return new ArrayList<>(sources.values());
    }
}
