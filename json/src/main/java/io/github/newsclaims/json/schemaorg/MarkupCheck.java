package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.PageFinder;
import io.github.newsclaims.json.internal.schemaorg.SchemaGraph;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.SchemaPage;
import io.github.newsclaims.json.internal.schemaorg.SchemaValue;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for what Google's guides on "Fact check (ClaimReview)" and "Article" structured data ask for. */
final class MarkupCheck {
    private static final int LONGEST_CLAIM = 75;

    private static final List<String> NUMBERS = List.of("ratingValue", "worstRating", "bestRating");

    private final List<MarkupFinding> findings = new ArrayList<>();
    private final Map<URI, String> addresses = new HashMap<>();

    private MarkupCheck() {}

    static List<MarkupFinding> check(TracedNode root) {
        MarkupCheck check = new MarkupCheck();
        for (SchemaPage page : PageFinder.find(root, new SchemaGraph(root))) {
            SchemaItem article = page.article;
            if (article != null) {
                check.article(article);
            }
            page.reviews.forEach(check::review);
        }
        return List.copyOf(check.findings);
    }

    private void article(SchemaItem article) {
        recommend(article, "headline", "an article has no headline");
        recommend(article, "author", "an article has no author");
        recommend(article, "datePublished", "an article has no date of publication");
        recommend(article, "dateModified", "an article has no date of its last change");
        recommend(article, "image", "an article has no image");
    }

    private void review(SchemaItem review) {
        Optional<String> claim = review.peek("claimReviewed");
        if (claim.isEmpty()) {
            required(review, "claimReviewed", "a review does not say what was claimed");
        } else if (claim.get().codePointCount(0, claim.get().length()) > LONGEST_CLAIM) {
            recommended(
                    review.find("claimReviewed").orElseThrow(),
                    "claimReviewed",
                    "a claim of more than " + LONGEST_CLAIM + " characters may be cut");
        }
        rating(review);
        url(review);
        author(review);
        item(review);
    }

    private void url(SchemaItem review) {
        Optional<URI> url = review.peekUri("url");
        if (url.isEmpty() || !List.of("http", "https").contains(url.get().getScheme())) {
            required(review, "url", "a review has no absolute address of its page");
            return;
        }
        String pointer = review.node.pointer();
        String before = addresses.putIfAbsent(PageFinder.withoutFragment(url.get()), pointer);
        if (before != null) {
            recommended(
                    review.node,
                    "url",
                    "a page with several reviews has no rich result, and "
                            + (before.isEmpty() ? "the document" : before) + " has the same page");
        }
    }

    private void author(SchemaItem review) {
        if (!review.has("author")) {
            recommended(review.node, "author", "a review has no author");
            return;
        }
        for (SchemaItem author : review.objects("author")) {
            if (author.peek("name").isEmpty() && author.peekUri("url").isEmpty()) {
                recommended(author.node, "name", "the author of a review has neither a name nor an address");
            }
        }
    }

    private void item(SchemaItem review) {
        List<SchemaItem> items = review.objects(PageFinder.ITEM_REVIEWED);
        if (items.isEmpty()) {
            recommended(review.node, PageFinder.ITEM_REVIEWED, "a review does not say where the claim was made");
        }
        for (SchemaItem item : items) {
            for (TracedNode value : item.values("author")) {
                if (value.isObject() && item.resolved(value).peek("name").isEmpty()) {
                    required(item.resolved(value), "name", "the author of a claim has no name");
                }
            }
            recommend(item, "datePublished", "a claim has no date on which it was made");
            if (!item.has("appearance") && !item.has("firstAppearance")) {
                recommended(item.node, "appearance", "a claim has no place where it appeared");
            }
        }
    }

    private void rating(SchemaItem review) {
        List<SchemaItem> ratings = review.objects(ReviewReader.RATING);
        if (ratings.isEmpty()) {
            required(review, ReviewReader.RATING, "a review has no Rating");
        }
        for (SchemaItem rating : ratings) {
            if (rating.peek("alternateName").isEmpty()) {
                if (rating.peek("name").isPresent()) {
                    recommended(rating.node, "alternateName", "the label of a rating is in its name");
                } else {
                    required(rating, "alternateName", "a rating has no label, and only a label is shown");
                }
            }
            scale(rating);
        }
    }

    private void scale(SchemaItem rating) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (String name : NUMBERS) {
            rating.find(name).ifPresent(node -> {
                BigDecimal number = number(node);
                if (number == null) {
                    recommended(node, name, name + " is not a number");
                } else {
                    numbers.put(name, number);
                }
            });
        }
        BigDecimal value = numbers.get("ratingValue");
        BigDecimal worst = numbers.get("worstRating");
        BigDecimal best = numbers.get("bestRating");
        if (worst != null && worst.compareTo(BigDecimal.ONE) < 0) {
            recommended(rating.node, "worstRating", "the worst rating is less than 1");
        }
        if (worst != null && best != null && worst.compareTo(best) >= 0) {
            recommended(rating.node, "bestRating", "the best rating is not greater than the worst");
        } else if (value != null
                && (worst != null && value.compareTo(worst) < 0 || best != null && value.compareTo(best) > 0)) {
            recommended(rating.node, "ratingValue", "the rating is outside its scale");
        }
    }

    private static @Nullable BigDecimal number(TracedNode node) {
        try {
            return SchemaValue.words(node)
                    .map(text -> Decimals.parse("rating", text.strip()))
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    // Findings.

    private void recommend(SchemaItem item, String property, String message) {
        if (!item.has(property)) {
            recommended(item.node, property, message);
        }
    }

    private void required(SchemaItem item, String property, String message) {
        findings.add(new MarkupFinding(MarkupLevel.REQUIRED, property, item.node.pointer(), message));
    }

    private void recommended(TracedNode node, String property, String message) {
        findings.add(new MarkupFinding(MarkupLevel.RECOMMENDED, property, node.pointer(), message));
    }
}
