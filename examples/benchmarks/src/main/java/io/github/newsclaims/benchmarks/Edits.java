package io.github.newsclaims.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Documents that are made from other documents by changes to their JSON. */
final class Edits {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Edits() {}

    /**
     * Returns the document with words in place of every anchor, like the answer of a language model.
     *
     * @param words receives all of these words
     */
    static byte[] withoutPlaces(byte[] json, List<String> words) {
        return edit(json, root -> removePlaces(root, words));
    }

    private static void removePlaces(JsonNode node, List<String> words) {
        for (JsonNode child : node) {
            removePlaces(child, words);
        }
        if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                if (array.get(index).has("exact")) {
                    words.add(array.get(index).get("exact").textValue());
                    array.set(index, array.get(index).get("exact"));
                }
            }
        }
    }

    /**
     * Returns the article as another tool may record it: one claim in twelve is missing, one claim in five is worded
     * differently, and one figure in five differs.
     */
    static byte[] secondOpinion(byte[] json) {
        return edit(json, root -> {
            ArrayNode claims = (ArrayNode) root.get("claims");
            for (int number = claims.size(); number > 0; number--) {
                ObjectNode claim = (ObjectNode) claims.get(number - 1);
                // The claim before a multiple of seven is the target of a relation.
                if (number % 10 == 3 && number % 7 != 6) {
                    claims.remove(number - 1);
                } else if (number % 5 == 2) {
                    claim.put("proposition", claim.get("proposition").textValue() + " So they said.");
                } else if (number % 10 == 1) {
                    ((ObjectNode) claim.get("figures").get(0))
                            .putObject("amount")
                            .put("kind", "exact")
                            .put("value", "7");
                }
            }
        });
    }

    private static byte[] edit(byte[] json, Consumer<JsonNode> change) {
        try {
            JsonNode root = MAPPER.readTree(json);
            change.accept(root);
            return MAPPER.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException("A sample is valid JSON", e);
        }
    }
}
