package io.github.newsclaims.examples.corenlp;

import com.fasterxml.jackson.databind.JsonNode;
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
            "beginToken",
            "endToken",
            "beginSentence",
            "endSentence",
            "mention",
            "mentionBegin",
            "mentionEnd",
            "speaker",
            "canonicalSpeaker",
            "canonicalMentionBegin",
            "canonicalMentionEnd");

    private static final Set<String> HOW_IT_WAS_FOUND = Set.of("mentionType", "mentionSieve", "speakerSieve");

    private static final Pattern NUMBER =
            Pattern.compile("id|(?:begin|end|mention|canonicalMention)(?:Index|Token|Sentence|Begin|End)");

    private final TextPlaces places;
    private final CorenlpSpeakers speakers;
    private final LossLog losses;
    private final Map<List<Object>, String> seen = new HashMap<>();

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
        String before = seen.putIfAbsent(List.of(text.get(), start, end), pointer);
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
                .extensions(extensions(quote, index, pointer))
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

    private Extensions extensions(JsonNode quote, int index, String pointer) {
        Extensions extensions = Extensions.none();
        boolean isNamedOtherwise = CorenlpSpeakers.name(quote, "speaker").isPresent()
                && !quote.path("speaker").equals(quote.path("canonicalSpeaker"));
        for (Map.Entry<String, JsonNode> member : quote.properties()) {
            String field = member.getKey();
            Optional<String> problem = TAKEN.contains(field)
                    ? ToolJson.typeProblem(
                            member.getValue(), NUMBER.matcher(field).matches())
                    : Optional.empty();
            boolean isOther = field.equals("speaker") && isNamedOtherwise
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
