package io.github.newsclaims.examples.formats;

import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.Loss;
import java.util.List;

/**
 * An article in another format.
 *
 * @param json the document
 * @param losses what the format cannot say
 */
public record WrittenDocument(String json, List<Loss> losses) {
    static WrittenDocument of(Exported exported, boolean indented) {
        return new WrittenDocument(indented ? exported.indentedJson() : exported.json(), exported.losses());
    }
}
