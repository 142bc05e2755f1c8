package io.github.newsclaims.examples.corenlp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.examples.formats.CheckedWords;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.TextPlaces;
import io.github.newsclaims.examples.formats.ToolJson;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** The claims of quotes. */
final class CorenlpQuotes {
    private static final String ID = "id";

    /** These are in the claim, or follow from its place. */
    private static final Set<String> TAKEN = Set.of(
            ID,
            "text",
            "beginIndex",
            "endIndex",
            "mention",
            "mentionBegin",
            "mentionEnd",
            "speaker",
            "canonicalSpeaker");

    private static final Set<String> HOW_IT_WAS_FOUND = Set.of(
            "beginToken",
            "endToken",
            "beginSentence",
            "endSentence",
            "mentionType",
            "mentionSieve",
            "speakerSieve",
            "canonicalMentionBegin",
            "canonicalMentionEnd");

    private static final Pattern NUMBER =
            Pattern.compile("id|(?:begin|end|mention|canonicalMention)(?:Index|Token|Sentence|Begin|End)");

    private final TextPlaces places;
    private final CorenlpSpeakers speakers;
    private final LossLog losses;
    /** Quotes without their ids, with their places. */
    private final Map<JsonNode, String> seen = new HashMap<>();

    CorenlpQuotes(TextPlaces places, CorenlpSpeakers speakers, LossLog losses) {
        this.places = places;
        this.speakers = speakers;
        this.losses = losses;
    }

    List<Claim> claims(JsonNode quotes) {
        List<Claim> claims = new ArrayList<>();
        for (int index = 0; index < quotes.size(); index++) {
            String pointer = "/quotes/" + index;
            try {
                claim(quotes.get(index), index, pointer).ifPresent(claims::add);
            } catch (IllegalArgumentException e) {
                losses.leftOut("quotes", pointer, String.valueOf(e.getMessage()));
            }
        }
        return claims;
    }

    private Optional<Claim> claim(JsonNode quote, int index, String pointer) {
        Optional<String> text = ToolJson.text(quote, "text");
        if (text.isEmpty()) {
            losses.leftOut("quotes", pointer, "it has no text");
            return Optional.empty();
        }
        OptionalLong start = ToolJson.number(quote, "beginIndex");
        OptionalLong end = ToolJson.number(quote, "endIndex");
        JsonNode withoutId = ((ObjectNode) quote.deepCopy()).without(ID);
        String before = seen.putIfAbsent(withoutId, pointer);
        if (before != null && start.isPresent()) {
            losses.leftOut("quotes", pointer, "it is the same as " + before);
            return Optional.empty();
        }
        CorenlpMarks marks = CorenlpMarks.of(text.get());
        if (marks.start() == marks.end()) {
            losses.leftOut("quotes", pointer, "it has no words between its marks");
            return Optional.empty();
        }
        Wording wording = wording(text.get(), marks, start, end, pointer);
        AttributionStep speaker = speakers.of(quote, pointer);
        return Optional.of(Claim.builder()
                .id("q" + index)
                .wording(wording)
                .attribution(Attribution.direct(speaker))
                .extensions(extensions(quote, index, pointer, unplaced(wording, speaker)))
                .build());
    }

    private Wording wording(String quote, CorenlpMarks marks, OptionalLong start, OptionalLong end, String pointer) {
        Words words = Words.of(quote.substring(marks.start(), marks.end()));
        String problem = "it has no offsets";
        if (start.isPresent() && end.isPresent()) {
            CheckedWords whole = places.place(start.getAsLong(), end.getAsLong(), quote);
            problem = whole.problem();
            if (problem == null) {
                return places.at(start.getAsLong() + marks.start(), start.getAsLong() + marks.end())
                        .orElseThrow();
            }
        }
        losses.unplaced("text", ToolJson.pointer(pointer, "text"), problem);
        return words;
    }

    /** Returns the fields of the places that words do not have. */
    private static Set<String> unplaced(Wording wording, AttributionStep speaker) {
        Set<String> fields = new HashSet<>();
        if (wording.anchor().isEmpty()) {
            fields.addAll(List.of("beginIndex", "endIndex"));
        }
        if (speaker.mention().flatMap(Wording::anchor).isEmpty()) {
            fields.addAll(List.of("mentionBegin", "mentionEnd"));
        }
        return fields;
    }

    private Extensions extensions(JsonNode quote, int index, String pointer, Set<String> unplaced) {
        Extensions extensions = Extensions.none();
        boolean isNamedOtherwise = CorenlpSpeakers.name(quote, "speaker").isPresent()
                && !quote.path("speaker").equals(quote.path("canonicalSpeaker"));
        for (Map.Entry<String, JsonNode> member : quote.properties()) {
            String field = member.getKey();
            boolean isNumber = NUMBER.matcher(field).matches();
            Optional<String> problem = TAKEN.contains(field) || isNumber
                    ? ToolJson.typeProblem(member.getValue(), isNumber)
                    : Optional.empty();
            boolean isOther = field.equals("speaker") && isNamedOtherwise
                    || unplaced.contains(field)
                    || field.equals(ID) && !member.getValue().asText().equals(Integer.toString(index));
            if (TAKEN.contains(field) && problem.isEmpty() && !isOther) {
                continue;
            }
            String at = ToolJson.pointer(pointer, field);
            Extensions with = losses.with(extensions, "corenlp:" + field, ToolJson.value(member.getValue()), field, at);
            if (with != extensions && problem.isPresent()) {
                losses.kept(field, at, problem.get());
            } else if (with != extensions && !TAKEN.contains(field) && !HOW_IT_WAS_FOUND.contains(field)) {
                losses.kept(field, at, "the reader does not know the field");
            }
            extensions = with;
        }
        return extensions;
    }
}
