package io.github.newsclaims.examples.corenlp;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.examples.formats.CheckedWords;
import io.github.newsclaims.examples.formats.TextPlaces;
import io.github.newsclaims.examples.formats.ToolJson;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The tokens of a document, in the order of the document. A quote refers to them by their index. */
final class CorenlpTokens {
    private final List<JsonNode> tokens = new ArrayList<>();

    /** Collects the tokens of all sentences. Without the annotator of sentences they are in the document itself. */
    CorenlpTokens(JsonNode document) {
        document.path("sentences").forEach(sentence -> sentence.path("tokens").forEach(tokens::add));
        if (tokens.isEmpty()) {
            document.path("tokens").forEach(tokens::add);
        }
    }

    /**
     * Returns words with the place of tokens.
     *
     * @param first the index of the first token, counted from 0
     * @param last the index of the last token, not of the one after it
     * @param words the words that must be there
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    CheckedWords place(OptionalLong first, OptionalLong last, String words, TextPlaces places) {
        if (first.isEmpty() || last.isEmpty()) {
            return new CheckedWords(Words.of(words), "it has no tokens");
        }
        OptionalLong start = offset(first.getAsLong(), "characterOffsetBegin");
        OptionalLong end = offset(last.getAsLong(), "characterOffsetEnd");
        return start.isEmpty() || end.isEmpty()
                ? new CheckedWords(
                        Words.of(words),
                        "there are no tokens " + first.getAsLong() + " to " + last.getAsLong() + " with offsets")
                : places.place(start.getAsLong(), end.getAsLong(), words);
    }

    private OptionalLong offset(long index, String field) {
        return index < 0 || index >= tokens.size()
                ? OptionalLong.empty()
                : ToolJson.number(tokens.get((int) index), field);
    }
}
