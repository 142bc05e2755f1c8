package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.Article;
import io.github.newsclaims.Section;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text as a plain body with the role "main", without the headline in front of it, which reading puts there. If reading
 * would make another text of it, the body is the whole text and has a role that says so.
 */
final class NinjsBodyWriter {
    private final Article article;
    private final TracedNode ours;

    NinjsBodyWriter(Article article, TracedNode ours) {
        this.article = article;
        this.ours = ours;
    }

    /**
     * Puts the body into an item.
     *
     * @param kept the bodies and other fields that were extensions
     */
    void write(Map<String, Object> item, Map<String, Object> kept) {
        if (article.text().isEmpty()) {
            return;
        }
        String text = article.text().get().value();
        if (Characters.isBlank(text)) {
            ours.problem(FieldNames.TEXT, "it has no words");
            return;
        }
        String body = body(text);
        NinjsText read = NinjsText.of(article.headline(), body, List.of());
        Map<String, Object> main = body(NinjsNames.MAIN, body);
        if (!read.text().equals(text) || !isChosen(body, kept.get(NinjsNames.BODIES))) {
            read = NinjsText.whole(article.headline(), text);
            main = body(NinjsNames.TEXT_ROLE, text);
        }
        if (kept.get("located") instanceof String located) {
            read = read.withDateline(located.strip());
        }
        item.put(NinjsNames.BODIES, List.of(main));
        ours.take(FieldNames.TEXT);
        takeSections(new HashSet<>(read.sections()));
    }

    /** Returns the text without the headline in front of it. */
    private String body(String text) {
        String front = article.headline()
                .map(headline -> headline + NinjsText.BLANK_LINE)
                .orElse("");
        boolean isInFront = text.startsWith(front) && !Characters.isBlank(text.substring(front.length()));
        return isInFront ? text.substring(front.length()) : text;
    }

    private static Map<String, Object> body(String role, String text) {
        return NinjsItemWriter.object(
                NinjsNames.ROLE, role, NinjsNames.CONTENT_TYPE, "text/plain", NinjsNames.VALUE, text);
    }

    private static boolean isChosen(String body, @Nullable Object others) {
        return !(others instanceof List<?> bodies) || NinjsBody.isChosen(body, bodies);
    }

    /** Takes the sections that reading finds again. */
    private void takeSections(Set<Section> found) {
        List<TracedNode> nodes = ours.nodes(FieldNames.SECTIONS);
        for (int index = 0; index < nodes.size(); index++) {
            if (found.contains(article.sections().get(index))) {
                nodes.get(index).take();
            }
        }
    }
}
