package io.github.newsclaims.json.internal.schemaorg;

import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles, reviews and claims in a document, and which of them belong to one page.
 *
 * <p>A review belongs to the article that contains it or its claim; else to the article of the document with the same address; else
 * to the page of its own address, without the fragment.
 */
public final class PageFinder {
    public static final String CLAIM_REVIEW = "ClaimReview";
    public static final String MEDIA_REVIEW = "MediaReview";
    public static final String CLAIM = "Claim";
    public static final String QUOTATION = "Quotation";
    public static final String ITEM_REVIEWED = "itemReviewed";

    /** The properties of a node in which others are looked for. */
    private static final List<String> CONTAINERS = List.of(
            "@graph",
            "mainEntity",
            "mainEntityOfPage",
            "review",
            "reviews",
            "hasPart",
            "dataFeedElement",
            "item",
            "itemListElement",
            "subjectOf",
            "associatedClaimReview");

    /** The types of nodes that say nothing but what they contain. */
    private static final String[] FRAMES = {"DataFeed", "DataFeedItem", "ItemList", "ListItem", "WebPage"};

    /** Those in an article. What they refer to belongs to it. */
    private static final List<String> PARTS = List.of("hasPart", "review", "reviews", "mainEntity", "subjectOf");

    private static final String NO_ADDRESS = "";

    private final SchemaGraph graph;
    private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<SchemaPage> articles = new ArrayList<>();
    private final Map<Object, SchemaPage> pages = new LinkedHashMap<>();
    /** The page of an article that contains a claim, by the value of its node, which a review repeats. */
    private final Map<Object, SchemaPage> claimPages = new HashMap<>();
    /** Reviews and claims that were found outside of an article, in order. */
    private final List<SchemaItem> loose = new ArrayList<>();

    private final List<SchemaItem> reviews = new ArrayList<>();

    private PageFinder(SchemaGraph graph) {
        this.graph = graph;
    }

    public static Collection<SchemaPage> find(TracedNode root, SchemaGraph graph) {
        PageFinder finder = new PageFinder(graph);
        finder.walk(root, null);
        finder.assign();
        return finder.pages.values();
    }

    private void walk(TracedNode node, @Nullable SchemaPage within) {
        for (TracedNode each : node.nodes()) {
            if (each.isList()) {
                walk(each, within);
            } else if (each.isObject()) {
                walk(graph.resolve(each), within);
            }
        }
    }

    private void walk(SchemaItem item, @Nullable SchemaPage within) {
        if (!visited.add(item.node)) {
            return;
        }
        if (item.node.names().contains("@context")) {
            takeContext(item.node);
        }
        if (item.isA(CLAIM_REVIEW)) {
            reviews.add(item);
            if (within == null) {
                loose.add(item);
            } else {
                within.reviews.add(item);
            }
        } else if (item.isA(MEDIA_REVIEW)) {
            loose.add(item);
            walkInto(item, List.of("associatedClaimReview"), within);
        } else if (item.isA(CLAIM, QUOTATION)) {
            if (within == null) {
                loose.add(item);
            } else {
                within.claims.add(item);
                claimPages.putIfAbsent(value(item), within);
            }
        } else if (item.types().stream().anyMatch(PageFinder::isArticle)) {
            if (within != null) {
                return; // An article in another one is kept there.
            }
            SchemaPage page = new SchemaPage(item);
            articles.add(page);
            pages.put(page, page);
            walkInto(item, PARTS, page);
        } else {
            walkInto(item, CONTAINERS, within);
        }
    }

    private void walkInto(SchemaItem item, List<String> names, @Nullable SchemaPage within) {
        int before = reviews.size() + loose.size() + articles.size();
        for (String name : names) {
            item.find(name).filter(value -> value.isObject() || value.isList()).ifPresent(value -> walk(value, within));
        }
        if (reviews.size() + loose.size() + articles.size() > before && names == CONTAINERS) {
            item.takeTypes(FRAMES);
            item.takeOwnId();
        }
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report");
    }

    /** Takes a context that is that of schema.org. Another one is reported, because none is loaded. */
    private static void takeContext(TracedNode node) {
        TracedNode context = node.child("@context").orElseThrow();
        for (TracedNode part : context.nodes()) {
            Object value = part.value() instanceof Map<?, ?> members && members.size() == 1
                    ? members.get("@vocab")
                    : part.value();
            if (value instanceof String text && text.strip().matches("https?://(www\\.)?schema\\.org/?")) {
                part.take();
            } else {
                part.problem("a context is not loaded");
            }
        }
    }

    // Pages.

    private void assign() {
        Set<TracedNode> reviewed = Collections.newSetFromMap(new IdentityHashMap<>());
        reviews.forEach(review -> review.objects(ITEM_REVIEWED).forEach(claim -> reviewed.add(claim.node)));
        for (SchemaItem item : loose) {
            if (reviewed.contains(item.node)) {
                continue;
            }
            SchemaPage page = page(item);
            if (item.isA(CLAIM_REVIEW)) {
                page.reviews.add(item);
            } else if (item.isA(MEDIA_REVIEW)) {
                page.mediaReviews.add(item);
            } else {
                page.claims.add(item);
            }
        }
    }

    private SchemaPage page(SchemaItem item) {
        for (SchemaItem claim : item.objects(ITEM_REVIEWED)) {
            SchemaPage page = claimPages.get(value(claim));
            if (page != null) {
                return page;
            }
        }
        Optional<URI> address = item.isA(CLAIM, QUOTATION) ? Optional.empty() : pageOf(item);
        if (address.isPresent()) {
            for (SchemaPage page : articles) {
                if (pageOf(article(page)).equals(address)) {
                    return page;
                }
            }
            return pages.computeIfAbsent(address.get(), key -> new SchemaPage(null));
        }
        return articles.size() == 1 ? articles.get(0) : pages.computeIfAbsent(NO_ADDRESS, key -> new SchemaPage(null));
    }

    private static Object value(SchemaItem item) {
        return Objects.requireNonNull(item.node.value());
    }

    private static SchemaItem article(SchemaPage page) {
        return Objects.requireNonNull(page.article);
    }

    /** Returns the address of the page that a node is about, without the fragment. */
    public static Optional<URI> pageOf(SchemaItem item) {
        return item.peekUri("url")
                .or(() -> PageAddress.peek(item))
                .or(() -> item.peekUri(SchemaItem.ID))
                .map(PageFinder::withoutFragment);
    }

    public static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int fragment = text.indexOf('#');
        return fragment <= 0 ? uri : URI.create(text.substring(0, fragment));
    }
}
