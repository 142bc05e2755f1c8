package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleWording;
import io.github.newsclaims.WordingRole;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The context of the places in articles of one text. Articles are merged without it, because it says nothing new about a place.
 * Afterwards each place gets its own context back. One that had none gets that of an article that has one wherever wordings of
 * the role have the place: else one claim would get the context of another one.
 */
final class PlaceContexts {
    private record RoleAndSpan(WordingRole role, TextSpan span) {}

    /** The places with their context by the same places without it, which the merged article has as the same objects. */
    private final Map<Anchor, Anchor> own = new IdentityHashMap<>();
    /** The spans of each article with their context; without one if a wording of the role has the span without it. */
    private final List<Map<RoleAndSpan, TextSpan>> articles = new ArrayList<>();

    /** Returns an article without the context of its places, which is kept here. */
    Article taken(Article article) {
        Map<RoleAndSpan, TextSpan> spans = new HashMap<>();
        articles.add(spans);
        return article.mapWordings(wording ->
                wording.wording() instanceof Anchor anchor ? taken(wording.role(), anchor, spans) : wording.wording());
    }

    private Anchor taken(WordingRole role, Anchor anchor, Map<RoleAndSpan, TextSpan> spans) {
        List<TextSpan> bare = new ArrayList<>();
        for (TextSpan span : anchor.spans()) {
            TextSpan place = span.withoutContext();
            bare.add(place);
            spans.merge(
                    new RoleAndSpan(role, place),
                    span,
                    (one, other) -> one.hasContext() && other.hasContext() ? one : place);
        }
        if (!anchor.hasContext()) {
            return anchor;
        }
        Anchor without = Anchor.of(bare);
        own.put(without, anchor);
        return without;
    }

    Article addTo(Article article) {
        return article.mapWordings(
                wording -> wording.wording() instanceof Anchor anchor ? in(wording, anchor) : wording.wording());
    }

    private Wording in(ArticleWording wording, Anchor anchor) {
        Anchor kept = own.getOrDefault(anchor, anchor);
        List<TextSpan> spans = kept.spans().stream()
                .map(span -> span.hasContext() ? span : ofOther(new RoleAndSpan(wording.role(), span)))
                .toList();
        return spans.equals(kept.spans()) ? kept : Anchor.of(spans);
    }

    /** Returns a span with the context of the first article that has one; otherwise without. */
    private TextSpan ofOther(RoleAndSpan place) {
        return articles.stream()
                .map(spans -> spans.getOrDefault(place, place.span()))
                .filter(TextSpan::hasContext)
                .findFirst()
                .orElse(place.span());
    }
}
