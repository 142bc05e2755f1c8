package io.github.newsclaims;

import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.text.TextDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that concern an article as a whole: ids are unique, references resolve, anchors agree with the text. */
final class ArticleRules {
    private final Article article;
    private final Places places;
    /** The index of each source by its id. */
    private final Map<String, Integer> sources;

    private final Set<String> claims;

    ArticleRules(Article article) {
        this.article = article;
        this.places = new Places(article);
        this.sources = new HashMap<>();
        this.claims = new HashSet<>();
    }

    void check() {
        checkDigest();
        checkSections();
        checkSources();
        for (ArticleWording wording : article.wordings()) {
            places.check(wording);
        }
        for (int index = 0; index < article.claims().size(); index++) {
            String id = article.claims().get(index).id();
            if (!claims.add(id)) {
                throw fault(
                        Pointer.ROOT.field("claims").item(index).field("id"), "the id of a claim must be unique", id);
            }
        }
        for (int index = 0; index < article.claims().size(); index++) {
            checkClaim(article.claims().get(index), Pointer.ROOT.field("claims").item(index));
        }
    }

    private void checkDigest() {
        if (article.text().isPresent() && article.textDigest().isPresent()) {
            TextDigest digest = article.text().get().digest();
            if (!digest.equals(article.textDigest().get())) {
                throw fault(
                        Pointer.ROOT.field("textDigest"),
                        "the digest must be that of the text, " + digest.sha256() + " of length " + digest.length(),
                        article.textDigest().get().sha256());
            }
        }
    }

    private void checkSections() {
        List<Section> sections = article.sections();
        for (int index = 0; index < sections.size(); index++) {
            places.checkEnd(
                    sections.get(index).end(), Pointer.ROOT.field("sections").item(index));
        }
        List<Integer> order = new ArrayList<>(sections.size());
        for (int index = 0; index < sections.size(); index++) {
            order.add(index);
        }
        order.sort(Comparator.comparingInt(index -> sections.get(index).start()));
        for (int index = 1; index < order.size(); index++) {
            Section before = sections.get(order.get(index - 1));
            Section section = sections.get(order.get(index));
            if (section.start() < before.end()) {
                throw fault(
                        Pointer.ROOT.field("sections").item(order.get(index)),
                        "sections must be disjoint, and another one ends at " + before.end(),
                        section.start());
            }
        }
    }

    private void checkSources() {
        List<Source> all = article.sources();
        for (int index = 0; index < all.size(); index++) {
            if (sources.put(all.get(index).id(), index) != null) {
                throw fault(
                        Pointer.ROOT.field("sources").item(index).field("id"),
                        "the id of a source must be unique",
                        all.get(index).id());
            }
        }
        String publisher = article.publisher().orElse(null);
        if (publisher != null && !sources.containsKey(publisher)) {
            throw noSource(publisher, Pointer.ROOT.field("publisher"));
        }
        for (int index = 0; index < all.size(); index++) {
            Source source = all.get(index);
            requireSources(source.members(), Pointer.ROOT.field("sources").item(index), "members");
        }
        int circular = new Groups(all, sources).inCircle();
        if (circular >= 0) {
            throw fault(
                    Pointer.ROOT.field("sources").item(circular).field("members"),
                    "a group must not be a member of itself, not even through others",
                    all.get(circular).id());
        }
    }

    private void checkClaim(Claim claim, Pointer pointer) {
        if (claim.attribution().isPresent()) {
            Attribution attribution = claim.attribution().get();
            Pointer place = pointer.field("attribution");
            checkStep(attribution.origin(), place.field("origin"));
            for (int relay = 0; relay < attribution.relays().size(); relay++) {
                checkStep(attribution.relays().get(relay), place.field("relays").item(relay));
            }
        }
        for (int index = 0; index < claim.relations().size(); index++) {
            Pointer place = pointer.field("relations").item(index);
            checkRelation(claim, claim.relations().get(index).target(), place.field("target"));
        }
    }

    private void checkStep(AttributionStep step, Pointer pointer) {
        requireSources(step.speaker().ids(), pointer, "speaker", "ids");
        requireSources(step.addressees(), pointer, "addressees");
    }

    private void checkRelation(Claim claim, ClaimReference target, Pointer pointer) {
        if (target.article().isPresent() && !target.article().get().equals(article.id())) {
            return;
        }
        if (!claims.contains(target.claim())) {
            throw fault(pointer.field("claim"), "the claim is not in claims", target.claim());
        }
        if (target.claim().equals(claim.id())) {
            throw fault(pointer, "a claim is not related to itself", claim.id());
        }
    }

    private void requireSources(List<String> ids, Pointer pointer, String... fields) {
        for (int index = 0; index < ids.size(); index++) {
            if (!sources.containsKey(ids.get(index))) {
                Pointer list = pointer;
                for (String field : fields) {
                    list = list.field(field);
                }
                throw noSource(ids.get(index), list.item(index));
            }
        }
    }

    private static InvalidPartException noSource(String id, Pointer pointer) {
        return fault(pointer, "the source is not in sources", id);
    }

    private static InvalidPartException fault(Pointer pointer, String rule, Object got) {
        return InvalidPartException.at(pointer.toString(), "article", rule, got);
    }
}
