package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.NodeIds;
import io.github.newsclaims.json.internal.schemaorg.PageAddress;
import io.github.newsclaims.json.internal.schemaorg.PageFinder;
import io.github.newsclaims.json.internal.schemaorg.SchemaGraph;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.SchemaLanguage;
import io.github.newsclaims.json.internal.schemaorg.SchemaPage;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.time.Edtf;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one page into an article. */
final class PageReader {
    private final SchemaPage page;
    private final SchemaGraph graph;
    private final Article.Builder article = Article.builder();
    private final PartyReader parties;
    private final ClaimNodeReader claims;
    /** The claims in the order of the page, by the value of their node or by the review that tells of them. */
    private final Map<Object, ClaimDraft> drafts = new LinkedHashMap<>();

    /** The value of the node from which the publisher was made. */
    private @Nullable Object publisher;

    PageReader(SchemaPage page, SchemaGraph graph, Set<String> generic) {
        this.page = page;
        this.graph = graph;
        this.parties = new PartyReader(generic, new NodeIds(graph.localIds()));
        this.claims = new ClaimNodeReader(parties, new NodeIds(graph.localIds()));
    }

    /** Returns the article; empty if nothing on the page can be read. */
    Optional<Article> read(PageIds ids) {
        SchemaItem head = page.head();
        Optional<String> language = head == null ? Optional.empty() : SchemaLanguage.take(head, "inLanguage");
        graph.prefer(language.orElse(null));
        language.ifPresent(article::language);
        Optional<URI> uri = head == null ? Optional.empty() : uri(head);
        uri.ifPresent(article::uri);
        Optional<String> identifier =
                page.article == null ? Optional.empty() : page.article.first("identifier", PageIds::checked);
        article.id(ids.next(identifier, uri, head));
        Optional<ArticleText> text = Optional.empty();
        if (head != null) {
            text = head(head);
        }
        readClaims(language);
        if (page.article == null && drafts.isEmpty()) {
            return Optional.empty();
        }
        if (page.article != null) {
            things(page.article);
        }
        Map<Integer, ClaimDraft> read = new HashMap<>();
        int count = 0;
        for (ClaimDraft draft : drafts.values()) {
            article.addClaim(claims.finish(draft, new ReviewReader(publisher)));
            read.put(count++, draft);
        }
        parties.sources().forEach(article::addSource);
        parties.entities().forEach(article::addEntity);
        if (page.article != null) {
            SchemaItem node = page.article;
            relations(node);
            node.takeTypes("NewsArticle");
            ReviewReader.takeDocumentId(node.node);
            article.extensions(node.rest());
        }
        Article built = article.build();
        return Optional.of(text.isEmpty() ? built : placed(built, read));
    }

    private static Article placed(Article article, Map<Integer, ClaimDraft> drafts) {
        Article grounded = Grounding.of(article).article();
        for (int index = 0; index < grounded.claims().size(); index++) {
            Claim claim = grounded.claims().get(index);
            SchemaItem item = drafts.get(index) == null ? null : drafts.get(index).item;
            if (item != null
                    && claim.wording().isPresent()
                    && claim.wording().get().anchor().isEmpty()) {
                item.node.report(LossOutcome.UNPLACED, "the text of the article does not have the words at one place");
            }
        }
        return grounded;
    }

    // What the page is.

    private Optional<URI> uri(SchemaItem head) {
        if (head != page.article) {
            return PageFinder.pageOf(head);
        }
        Optional<URI> url = head.uri("url");
        if (url.isEmpty()) {
            url = PageAddress.peek(head);
            PageAddress.take(head);
        } else if (PageAddress.peek(head).equals(url)) {
            PageAddress.take(head);
        }
        Optional<URI> id = head.peekUri(SchemaItem.ID);
        if (id.isPresent() && (url.isEmpty() || url.equals(id))) {
            head.node.take(SchemaItem.ID);
            return id;
        }
        return url;
    }

    /** Reads what the article and a review may both say, and returns the text. */
    private Optional<ArticleText> head(SchemaItem head) {
        Optional<String> headline = head.text("headline").or(() -> head.text("name"));
        headline.ifPresent(article::headline);
        Optional<Edtf> published = head.date("datePublished");
        published.ifPresent(article::published);
        Optional<Edtf> updated = head.date("dateModified");
        updated.ifPresent(article::updated);
        publisher(head, "publisher");
        if (page.article == null) {
            author(head);
            return Optional.empty();
        }
        head.text("version").ifPresent(article::version);
        head.text("copyrightNotice").ifPresent(article::rights);
        ContributorReader.all(head).forEach(article::addContributor);
        Optional<ArticleText> text = head.body("articleBody").map(ArticleText::of);
        text.ifPresent(article::text);
        text.ifPresent(whole -> new TextParts(whole).read(head, headline).forEach(article::addSection));
        Optional<ArticleStatus> status =
                head.first("creativeWorkStatus", word -> ArticleStatus.of(word.toLowerCase(Locale.ROOT)));
        if (status.isEmpty() && head.has("correction")) {
            status = Optional.of(ArticleStatus.CORRECTED);
        }
        status.ifPresent(article::status);
        return text;
    }

    private void publisher(SchemaItem head, String property) {
        for (TracedNode value : head.values(property)) {
            if (publisher != null) {
                continue;
            }
            if (value.isObject()) {
                SchemaItem item = head.resolved(value);
                parties.source(item, Set.of(), SourceKind.ORGANIZATION).ifPresent(id -> {
                    article.publisher(id);
                    publisher = item.node.value();
                });
            } else {
                parties.named(value, SourceKind.ORGANIZATION).ifPresent(id -> {
                    article.publisher(id);
                    publisher = value.value();
                });
            }
        }
    }

    /** Makes the author of the first review the publisher of its page, or its fact-checker if it is a person. */
    private void author(SchemaItem review) {
        List<SchemaItem> authors = review.objects("author");
        if (authors.isEmpty()) {
            return;
        }
        SchemaItem author = authors.get(0);
        Optional<String> name = author.peek("name").or(() -> author.peek("Name"));
        if (author.isA("Person") && name.isPresent()) {
            article.addContributor(Contributor.of(name.get(), ContributorReader.FACT_CHECKER));
        } else if (publisher == null && name.isPresent()) {
            publisher(review, "author");
        }
    }

    // Claims.

    private void readClaims(Optional<String> language) {
        Set<Object> repeated = new HashSet<>();
        for (SchemaItem item : page.claims) {
            Optional<SchemaItem> review = reviewOf(item);
            Optional<String> words = review.flatMap(each -> each.text("claimReviewed"));
            if (words.isPresent() || ClaimNodeReader.peek(item).isPresent()) {
                drafts.computeIfAbsent(key(item), key -> claims.read(item, words, Optional.empty()));
            } else {
                item.problem("it does not say what was claimed");
            }
        }
        for (SchemaItem review : page.reviews) {
            if (!repeated.add(Objects.requireNonNull(review.node.value()))) {
                review.node.take();
                review.node.report(LossOutcome.LEFT_OUT, "it repeats another review");
                continue;
            }
            review(review, language);
        }
        page.mediaReviews.forEach(this::mediaReview);
    }

    private Optional<SchemaItem> reviewOf(SchemaItem claim) {
        for (SchemaItem review : page.reviews) {
            for (SchemaItem item : review.objects(PageFinder.ITEM_REVIEWED)) {
                if (key(item).equals(key(claim))) {
                    return Optional.of(review);
                }
            }
        }
        return Optional.empty();
    }

    private static Object key(SchemaItem item) {
        return Objects.requireNonNull(item.node.value());
    }

    private void review(SchemaItem review, Optional<String> language) {
        SchemaItem item = review.objects(PageFinder.ITEM_REVIEWED).stream()
                .filter(each -> !each.node.names().isEmpty())
                .findFirst()
                .orElse(null);
        ClaimDraft draft = item == null ? null : drafts.get(key(item));
        if (draft == null) {
            Optional<String> words = review.peek("claimReviewed");
            if (words.isEmpty() && ClaimNodeReader.peek(item).isEmpty()) {
                review.problem("it does not say what was claimed");
                return;
            }
            draft = claims.read(item, review.text("claimReviewed"), PageFinder.pageOf(review));
            drafts.put(item == null ? new Object() : key(item), draft);
        } else {
            Objects.requireNonNull(item).take();
            if (draft.proposition == null) {
                review.text("claimReviewed");
            } else {
                ClaimNodeReader.takeEqual(review, "claimReviewed", draft.proposition);
            }
        }
        if (item == null) {
            review.find(PageFinder.ITEM_REVIEWED)
                    .filter(node -> node.names().isEmpty() && node.isObject())
                    .ifPresent(TracedNode::take);
        }
        if (review != page.head()) {
            Optional<String> own = SchemaLanguage.take(review, "inLanguage");
            own.filter(tag -> !own.equals(language)).ifPresent(draft.claim::language);
        }
        draft.reviews.add(review);
    }

    /** A review of a picture or a film tells of the claim that it is taken to make. */
    private void mediaReview(SchemaItem review) {
        for (SchemaItem media : review.objects(PageFinder.ITEM_REVIEWED)) {
            for (SchemaItem item : media.objects("interpretedAsClaim")) {
                if (ClaimNodeReader.peek(item).isEmpty()) {
                    item.problem("it does not say what was claimed");
                    continue;
                }
                ClaimDraft draft = claims.read(item, Optional.empty(), PageFinder.pageOf(review));
                if (!item.has("author")) {
                    draft.speakers(parties.sources(media, "creator", Set.of()));
                }
                drafts.put(key(item), draft);
                review.uri("url");
                draft.mediaReview = review;
                return;
            }
        }
        review.problem("it does not say what was claimed");
    }

    // Entities and other articles.

    private void things(SchemaItem node) {
        for (String property : List.of("mentions", "about")) {
            for (TracedNode value : node.values(property)) {
                if (parties.party(node, value).filter(parties::isSource).isPresent()) {
                    value.report(LossOutcome.LEFT_OUT, "it is a source, and only claims say that they are about one");
                }
            }
        }
    }

    private void relations(SchemaItem node) {
        List<ArticleRelation> relations = new ArrayList<>();
        for (SchemaItem work : node.objects("isBasedOn")) {
            Optional<ArticleRelationType> type = work.first(PartyReader.ADDITIONAL_TYPE, ArticleRelationType::of);
            if (type.isPresent()) {
                relation(work, type.get()).ifPresent(relations::add);
            }
        }
        for (SchemaItem work : node.objects("translationOfWork")) {
            relation(work, ArticleRelationType.TRANSLATION_OF).ifPresent(relations::add);
        }
        for (TracedNode value : node.values("translationOfWork")) {
            if (value.isText()) {
                value.uri()
                        .map(uri -> ArticleRelation.of(ArticleRelationType.TRANSLATION_OF, ArticleReference.to(uri)))
                        .ifPresent(relations::add);
            }
        }
        article.relations(relations);
    }

    private static Optional<ArticleRelation> relation(SchemaItem work, ArticleRelationType type) {
        Optional<ArticleReference> target = work.uri("url")
                .map(ArticleReference::to)
                .or(() -> work.first("identifier", PageIds::checked).map(ArticleReference::to));
        if (target.isEmpty()) {
            work.problem("it has neither an address nor an identifier");
            return Optional.empty();
        }
        work.takeTypes("CreativeWork");
        return Optional.of(ArticleRelation.of(type, target.get()).withExtensions(work.rest()));
    }
}
