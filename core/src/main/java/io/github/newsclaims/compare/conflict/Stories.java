package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.internal.compare.ArticleVersions;
import io.github.newsclaims.internal.compare.Links;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which articles are copies or versions of one story, and which of them count no more. */
final class Stories {
    private static final Set<ArticleRelationType> ONE_STORY = Set.of(
            ArticleRelationType.REPLACES,
            ArticleRelationType.VERSION_OF,
            ArticleRelationType.COPY_OF,
            ArticleRelationType.TRANSLATION_OF,
            ArticleRelationType.EXCERPT_OF,
            ArticleRelationType.CORRECTS);

    private final Links links = new Links();
    private final ArticleVersions versions = new ArticleVersions();
    private final Set<String> withdrawn = new HashSet<>();
    /** The first article with each text. */
    private final Map<String, String> texts = new HashMap<>();

    void add(Article article) {
        String id = id(article.id());
        article.uri().ifPresent(uri -> links.link(id, "address " + uri));
        for (ArticleRelation relation : article.relations()) {
            if (ONE_STORY.contains(relation.type())) {
                links.link(id, target(relation.target()));
            }
        }
        digest(article).ifPresent(digest -> links.link(id, texts.computeIfAbsent(digest, any -> id)));
        if (article.status().filter(ArticleStatus.WITHDRAWN::equals).isPresent()) {
            withdrawn.add(article.id());
        }
        versions.add(article);
    }

    /** Returns what identifies the text of an article; empty if it has none. */
    private static Optional<String> digest(Article article) {
        return article.text()
                .filter(text -> text.length() > 0)
                .map(ArticleText::digest)
                .or(article::textDigest)
                .map(TextDigest::sha256);
    }

    private static String id(String article) {
        return "article " + article;
    }

    private static String target(ArticleReference reference) {
        return reference
                .article()
                .map(Stories::id)
                .orElseGet(() -> "address " + reference.uri().orElseThrow());
    }

    /** Relates the versions to each other, after all articles are added. */
    void relate() {
        versions.relate();
    }

    /** Returns what stands for an article and all its copies and versions. */
    String of(String article) {
        return links.root(id(article));
    }

    /** Returns whether an article was withdrawn, or a later version of it is known. */
    boolean countsNoMore(String article) {
        return withdrawn.contains(article) || versions.isSuperseded(article);
    }
}
