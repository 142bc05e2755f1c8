package io.github.newsclaims;

import io.github.newsclaims.internal.Pointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The rules that everything an article refers to by an id exists, and that ids are unique. */
final class ReferenceRules {
    private final Article article;
    private final Map<String, Integer> sources;
    private final Set<String> entities = new HashSet<>();
    /** The claims by their ids. */
    private final Map<String, Claim> claims = new HashMap<>();

    private final Consumer<InvalidPartException> report;

    ReferenceRules(Article article, Map<String, Integer> sources, Consumer<InvalidPartException> report) {
        this.article = article;
        this.sources = sources;
        this.report = report;
    }

    void indexEntities() {
        for (int index = 0; index < article.entities().size(); index++) {
            String id = article.entities().get(index).id();
            if (sources.containsKey(id) || !entities.add(id)) {
                report.accept(ArticleRules.fault(
                        Pointer.ROOT.field("entities").item(index).field("id"),
                        "the id of an entity must be unique among sources and entities",
                        id));
            }
        }
    }

    void check() {
        for (int index = 0; index < article.claims().size(); index++) {
            Claim claim = article.claims().get(index);
            if (claims.putIfAbsent(claim.id(), claim) != null) {
                report.accept(ArticleRules.fault(
                        Pointer.ROOT.field("claims").item(index).field("id"),
                        "the id of a claim must be unique",
                        claim.id()));
            }
        }
        for (int index = 0; index < article.claims().size(); index++) {
            check(article.claims().get(index), Pointer.ROOT.field("claims").item(index));
        }
    }

    private void check(Claim claim, Pointer pointer) {
        if (claim.attribution().isPresent()) {
            Attribution attribution = claim.attribution().get();
            Pointer at = pointer.field("attribution");
            check(attribution.origin(), at.field("origin"));
            for (int relay = 0; relay < attribution.relays().size(); relay++) {
                check(attribution.relays().get(relay), at.field("relays").item(relay));
            }
        }
        requireParties(claim.about(), pointer.field("about"));
        for (int index = 0; index < claim.figures().size(); index++) {
            check(claim, claim.figures().get(index), pointer.field("figures").item(index));
        }
        for (int index = 0; index < claim.times().size(); index++) {
            check(claim.times().get(index), pointer.field("times").item(index));
        }
        check(claim.places(), pointer.field("places"));
        for (int index = 0; index < claim.relations().size(); index++) {
            Pointer at = pointer.field("relations").item(index);
            checkRelation(claim, claim.relations().get(index).target(), at.field("target"));
        }
    }

    private void check(AttributionStep step, Pointer pointer) {
        Pointer ids = pointer.field("speaker").field("ids");
        for (int index = 0; index < step.speaker().ids().size(); index++) {
            requireSource(step.speaker().ids().get(index), ids.item(index));
        }
        requireParties(step.addressees(), pointer.field("addressees"));
        if (step.time().isPresent()) {
            check(step.time().get(), pointer.field("time"));
        }
        if (step.place().isPresent()) {
            requireParty(step.place().get().entity(), pointer.field("place").field("entity"));
        }
    }

    private void check(Claim claim, Figure figure, Pointer pointer) {
        requireParty(figure.entity(), pointer.field("entity"));
        if (figure.asOf().isPresent()) {
            check(figure.asOf().get(), pointer.field("asOf"));
        }
        check(figure.places(), pointer.field("places"));
        for (int index = 0; index < figure.relations().size(); index++) {
            FigureReference target = figure.relations().get(index).target();
            checkRelation(
                    claim,
                    figure,
                    target,
                    pointer.field("relations").item(index).field("target"));
        }
    }

    private void check(List<Place> places, Pointer pointer) {
        for (int index = 0; index < places.size(); index++) {
            requireParty(places.get(index).entity(), pointer.item(index).field("entity"));
        }
    }

    private void check(TimeExpression time, Pointer pointer) {
        if (time.event().isEmpty()) {
            return;
        }
        requireParty(time.event().get().entity(), pointer.field("event").field("entity"));
        String claim = time.event().get().claim().orElse(null);
        if (claim != null && !claims.containsKey(claim)) {
            report.accept(
                    ArticleRules.fault(pointer.field("event").field("claim"), "the claim is not in claims", claim));
        }
    }

    private void checkRelation(Claim claim, ClaimReference target, Pointer pointer) {
        if (isElsewhere(target.article()) || target.claim().isEmpty()) {
            return;
        }
        String id = target.claim().get();
        if (!claims.containsKey(id)) {
            report.accept(ArticleRules.fault(pointer.field("claim"), "the claim is not in claims", id));
        } else if (id.equals(claim.id())) {
            report.accept(ArticleRules.fault(pointer, "a claim is not related to itself", id));
        }
    }

    private void checkRelation(Claim claim, Figure figure, FigureReference target, Pointer pointer) {
        if (isElsewhere(target.article())) {
            return;
        }
        Claim other =
                target.claim().isEmpty() ? claim : claims.get(target.claim().get());
        if (other == null) {
            report.accept(ArticleRules.fault(
                    pointer.field("claim"),
                    "the claim is not in claims",
                    target.claim().orElseThrow()));
            return;
        }
        if (other.figures().stream()
                .noneMatch(each -> target.figure().equals(each.id().orElse(null)))) {
            report.accept(ArticleRules.fault(
                    pointer.field("figure"),
                    "the figure is not in the figures of claim " + other.id(),
                    target.figure()));
        }
        if (other == claim && target.figure().equals(figure.id().orElse(null))) {
            report.accept(ArticleRules.fault(pointer, "a figure is not related to itself", target.figure()));
        }
    }

    private boolean isElsewhere(Optional<String> other) {
        return other.isPresent() && !other.get().equals(article.id());
    }

    void requireSource(String id, Pointer pointer) {
        if (!sources.containsKey(id)) {
            report.accept(ArticleRules.fault(pointer, "the source is not in sources", id));
        }
    }

    /** Refuses an id that neither a source nor an entity has. */
    private void requireParty(Optional<String> id, Pointer pointer) {
        if (id.isPresent() && !sources.containsKey(id.get()) && !entities.contains(id.get())) {
            report.accept(ArticleRules.fault(pointer, "the id is not in sources or entities", id.get()));
        }
    }

    void requireParties(List<String> ids, Pointer pointer) {
        for (int index = 0; index < ids.size(); index++) {
            requireParty(Optional.of(ids.get(index)), pointer.item(index));
        }
    }
}
