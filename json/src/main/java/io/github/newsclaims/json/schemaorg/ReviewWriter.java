package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Rating;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.MarkupText;
import io.github.newsclaims.json.internal.schemaorg.NodeOut;
import io.github.newsclaims.json.internal.schemaorg.PageFinder;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.SchemaRest;
import io.github.newsclaims.json.internal.schemaorg.SchemaValue;
import io.github.newsclaims.json.internal.schemaorg.WebDates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes assessments as ClaimReview. */
final class ReviewWriter {
    private static final String KEPT_RATING = SchemaRest.PREFIX + ReviewReader.RATING;
    private static final String KEPT_AUTHOR = SchemaRest.PREFIX + "author";

    private final Article article;
    private final PartyWriter parties;

    ReviewWriter(Article article, PartyWriter parties) {
        this.article = article;
        this.parties = parties;
    }

    /**
     * Returns the review that an assessment is.
     *
     * @param reviewed what is reviewed, for example "The ferry was sold."
     * @param claim the node of the claim
     */
    Map<String, @Nullable Object> review(
            Assessment assessment, TracedNode ours, String reviewed, Map<String, @Nullable Object> claim) {
        NodeOut out = new NodeOut(PageFinder.CLAIM_REVIEW);
        out.address(ours, "uri", "url");
        out.put("claimReviewed", MarkupText.written(reviewed));
        author(assessment, ours, out);
        out.putText("datePublished", WebDates.take(ours, "date", assessment.date()));
        out.put(ReviewReader.RATING, rating(assessment, ours));
        out.putMany("citation", citations(assessment, ours));
        out.put(PageFinder.ITEM_REVIEWED, claim);
        return out.rest(ours, ReviewReader.RATING, "author").map();
    }

    /** A reviewer that has the name of the publisher is the publisher, unless its own node was kept. */
    private void author(Assessment assessment, TracedNode ours, NodeOut out) {
        if (assessment.reviewer().isEmpty()) {
            return;
        }
        String reviewer = assessment.reviewer().get();
        Optional<String> publisher = article.publisher()
                .filter(id -> parties.source(id).name().filter(reviewer::equals).isPresent());
        if (publisher.isPresent()
                && !assessment.extensions().contains(KEPT_AUTHOR)
                && !parties.isWork(publisher.get())) {
            ours.take("reviewer");
            out.put("author", parties.nodes(List.of(publisher.get())).get(0));
            return;
        }
        boolean isAddress = reviewer.matches("https?://[^ ]+")
                && SchemaValue.absolute(reviewer).isPresent();
        boolean hasType = assessment
                .extensions()
                .get(KEPT_AUTHOR)
                .filter(kept -> kept instanceof Map<?, ?> members && members.containsKey(SchemaItem.TYPE))
                .isPresent();
        Map<String, @Nullable Object> node = new LinkedHashMap<>((isAddress
                        ? new NodeOut("Organization").word(ours, "reviewer", "url")
                        : new NodeOut("Organization").text(ours, "reviewer", "name"))
                .map());
        if (hasType) {
            node.remove(SchemaItem.TYPE);
        }
        out.put("author", node);
    }

    private Map<String, @Nullable Object> rating(Assessment assessment, TracedNode ours) {
        NodeOut out = new NodeOut("Rating");
        out.text(ours, "verdict", "alternateName");
        assessment
                .rating()
                .ifPresent(rating -> number(rating, ours.member("rating").orElseThrow(), out));
        out.text(ours, "justification", "ratingExplanation");
        boolean hasOthers = assessment
                .extensions()
                .get(KEPT_RATING)
                .filter(kept -> kept instanceof Map<?, ?> members && members.containsKey("alternateName"))
                .isPresent();
        if (hasOthers && article.language().isPresent() && out.has("alternateName")) {
            Map<String, @Nullable Object> tagged = new LinkedHashMap<>();
            tagged.put("@value", out.map().get("alternateName"));
            tagged.put("@language", article.language().get());
            out.put("alternateName", tagged);
            List<Object> list = List.of(tagged);
            out.map().put("alternateName", list);
        }
        return out.map();
    }

    private static void number(Rating rating, TracedNode ours, NodeOut out) {
        if (ReviewReader.fault(rating.value(), rating.worst(), rating.best()) != null) {
            ours.problem("a rating outside its scale is not read again");
            return;
        }
        out.put("ratingValue", rating.value());
        out.put("worstRating", rating.worst());
        out.put("bestRating", rating.best());
        List.of("value", "worst", "best").forEach(ours::take);
    }

    private static List<Object> citations(Assessment assessment, TracedNode ours) {
        List<Object> citations = new ArrayList<>();
        List<TracedNode> nodes = ours.nodes("evidence");
        for (int index = 0; index < assessment.evidence().size(); index++) {
            TracedNode node = nodes.get(index);
            NodeOut work =
                    new NodeOut("CreativeWork").address(node, "uri", "url").text(node, "title", "name");
            if (!work.has("url") && !work.has("name") && !node.has("words")) {
                node.problem("a citation needs an absolute address, a title or words");
                continue;
            }
            work.put("publisher", PartyWriter.organization(node, "publisher"));
            citations.add(
                    work.text(node, "words", "text").rest(node, "publisher").map());
        }
        return citations;
    }
}
