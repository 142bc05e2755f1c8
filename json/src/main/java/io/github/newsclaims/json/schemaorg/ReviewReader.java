package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Assessment;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Rating;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.PageFinder;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.SchemaValue;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the assessment that a ClaimReview is. */
final class ReviewReader {
    static final String RATING = "reviewRating";

    /** The value of the author that the publisher of the article was made of; null if there is none. */
    private final @Nullable Object publisher;

    ReviewReader(@Nullable Object publisher) {
        this.publisher = publisher;
    }

    /** Reads the assessment; empty if the review gives no verdict, number or reason. Everything else was read before. */
    Optional<Assessment> read(SchemaItem review) {
        Assessment.Builder assessment = Assessment.builder();
        boolean holds = rating(review, assessment);
        if (!holds) {
            Optional<String> body = review.text("reviewBody");
            body.ifPresent(assessment::justification);
            holds = body.isPresent();
        }
        if (!holds) {
            review.problem("the review has no verdict, no rating and no explanation");
            return Optional.empty();
        }
        reviewer(review).ifPresent(assessment::reviewer);
        review.uri("url").ifPresent(assessment::uri);
        review.date("datePublished").ifPresent(assessment::date);
        List<Evidence> evidence = new ArrayList<>(WorkReader.evidence(review, "citation"));
        evidence.addAll(WorkReader.evidence(review, "isBasedOn"));
        review.takeTypes(PageFinder.CLAIM_REVIEW);
        takeDocumentId(review.node);
        Extensions rest = review.rest(RATING, "author");
        return Optional.of(assessment.evidence(evidence).extensions(rest).build());
    }

    /** Takes an {@code @id} that has a meaning only in the document. */
    static void takeDocumentId(TracedNode node) {
        node.member(SchemaItem.ID)
                .filter(id -> id.value() instanceof String text && (text.startsWith("#") || text.startsWith("_:")))
                .ifPresent(TracedNode::take);
    }

    private boolean rating(SchemaItem review, Assessment.Builder assessment) {
        for (TracedNode value : review.values(RATING)) {
            if (!value.isObject()) {
                Optional<String> verdict = review.text(RATING);
                verdict.ifPresent(assessment::verdict);
                return verdict.isPresent();
            }
            SchemaItem rating = review.resolved(value);
            Optional<String> verdict = rating.text("alternateName").or(() -> rating.text("name"));
            Optional<Rating> number = number(rating);
            if (verdict.isEmpty() && number.isEmpty()) {
                verdict = verdictInNumber(rating);
            }
            Optional<String> reason = rating.text("ratingExplanation");
            rating.takeTypes("Rating");
            verdict.ifPresent(assessment::verdict);
            number.ifPresent(assessment::rating);
            reason.ifPresent(assessment::justification);
            if (verdict.isPresent() || number.isPresent() || reason.isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Reads a verdict such as "False" that stands where a number should. */
    private static Optional<String> verdictInNumber(SchemaItem rating) {
        Optional<String> words =
                rating.peek("ratingValue").filter(text -> text.chars().anyMatch(Character::isLetter));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        rating.find("ratingValue")
                .ifPresent(value -> value.report(LossOutcome.CHANGED, "it is no number and became the verdict"));
        return rating.text("ratingValue");
    }

    /** Reads the number with its scale, if all that is given of it fits together. Otherwise nothing is taken. */
    private static Optional<Rating> number(SchemaItem item) {
        if (!item.has("ratingValue")) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = decimal(item, "ratingValue");
        Optional<BigDecimal> worst = decimal(item, "worstRating");
        Optional<BigDecimal> best = decimal(item, "bestRating");
        boolean areAllNumbers = value.isPresent()
                && worst.isPresent() == item.has("worstRating")
                && best.isPresent() == item.has("bestRating");
        String problem = areAllNumbers ? fault(value.get(), worst, best) : "the rating and its scale must be numbers";
        if (problem != null) {
            for (String name : List.of("ratingValue", "worstRating", "bestRating")) {
                item.find(name).ifPresent(node -> node.problem(problem));
            }
            return Optional.empty();
        }
        Rating rating = Rating.of(value.get());
        rating = worst.isPresent() ? rating.withWorst(worst.get()) : rating;
        rating = best.isPresent() ? rating.withBest(best.get()) : rating;
        for (String name : List.of("ratingValue", "worstRating", "bestRating")) {
            item.find(name).ifPresent(TracedNode::take);
        }
        return Optional.of(rating);
    }

    static @Nullable String fault(BigDecimal value, Optional<BigDecimal> worst, Optional<BigDecimal> best) {
        if (worst.isPresent() && best.isPresent()) {
            int order = worst.get().compareTo(best.get());
            if (order >= 0) {
                return order == 0 ? "the worst and the best rating are the same" : "the scale is reversed";
            }
        }
        boolean isOutside = worst.filter(bound -> value.compareTo(bound) < 0).isPresent()
                || best.filter(bound -> value.compareTo(bound) > 0).isPresent();
        return isOutside ? "the rating is outside its scale" : null;
    }

    private static Optional<BigDecimal> decimal(SchemaItem item, String name) {
        List<TracedNode> values = item.values(name);
        if (values.size() != 1) {
            return Optional.empty();
        }
        try {
            return SchemaValue.words(values.get(0)).map(text -> Decimals.parse(name, text.strip()));
        } catch (IllegalArgumentException e) {
            values.get(0).problem(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Takes the name of the author, or the address of one without a name. */
    private Optional<String> reviewer(SchemaItem review) {
        for (TracedNode value : review.values("author")) {
            if (!value.isObject()) {
                return review.text("author");
            }
            SchemaItem author = review.resolved(value);
            Optional<String> name = author.peek("name").or(() -> author.peek("Name"));
            if (author.node.value() != null && author.node.value().equals(publisher)) {
                author.take();
            } else if (name.isPresent()) {
                author.takeTypes("Organization");
                return author.text("name").or(() -> author.text("Name"));
            }
            if (name.isPresent()) {
                return name;
            }
            Optional<URI> url = author.peekUri("url");
            if (url.isPresent()) {
                author.takeTypes("Organization");
                return author.uri("url").map(URI::toString);
            }
        }
        return Optional.empty();
    }
}
