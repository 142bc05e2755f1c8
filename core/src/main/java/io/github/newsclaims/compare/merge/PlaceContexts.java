package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Article;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The context of the places in articles of one text. Articles are merged without it, because it says nothing new about a place;
 * the first context of a place is put back afterwards.
 */
final class PlaceContexts {
    /** The spans with their context, by the span without it. */
    private final Map<TextSpan, TextSpan> spans = new HashMap<>();

    PlaceContexts(List<Article> articles) {
        articles.forEach(article -> article.mapWordings(wording -> {
            wording.wording().anchor().ifPresent(this::add);
            return wording.wording();
        }));
    }

    private void add(Anchor anchor) {
        for (TextSpan span : anchor.spans()) {
            if (span.hasContext()) {
                spans.putIfAbsent(span.withoutContext(), span);
            }
        }
    }

    Article addTo(Article article) {
        return spans.isEmpty()
                ? article
                : article.mapWordings(wording ->
                        wording.wording().anchor().<Wording>map(this::in).orElse(wording.wording()));
    }

    private Anchor in(Anchor anchor) {
        return Anchor.of(anchor.spans().stream()
                .map(span -> spans.getOrDefault(span, span))
                .toList());
    }
}
