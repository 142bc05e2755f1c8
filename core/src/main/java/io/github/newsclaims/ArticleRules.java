package io.github.newsclaims;

import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that only a whole article can keep: ids are unique, references resolve, places stand in the text.
 *
 * <p>A path is put together only when a rule is broken.
 */
final class ArticleRules {
    private final Article article;
    private final Places places;
    /** The index of each source by its id. */
    private final Map<String, Integer> sources;

    private final Set<String> claims;

    ArticleRules(Article article) {
        this.article = article;
        this.places = new Places(article);
        this.sources = new HashMap<>(article.sources().size() * 2);
        this.claims = new HashSet<>(article.claims().size() * 2);
    }

    void check() {
        checkDigest();
        checkSections();
        checkSources();
        for (int index = 0; index < article.claims().size(); index++) {
            String id = article.claims().get(index).id();
            if (!claims.add(id)) {
                throw fault("/claims/" + index + "/id", "the id of a claim must be unique", id);
            }
        }
        for (int index = 0; index < article.claims().size(); index++) {
            checkClaim(article.claims().get(index), "/claims/", index);
        }
    }

    private void checkDigest() {
        if (article.text().isPresent() && article.textDigest().isPresent()) {
            TextDigest digest = article.text().get().digest();
            if (!digest.equals(article.textDigest().get())) {
                throw fault(
                        "/textDigest",
                        "the digest must be that of the text, " + digest.sha256() + " of length " + digest.length(),
                        article.textDigest().get().sha256());
            }
        }
    }

    private void checkSections() {
        List<Section> sections = article.sections();
        for (int index = 0; index < sections.size(); index++) {
            places.checkRange(sections.get(index).end(), "/sections/", index);
        }
        if (isInOrder(sections)) {
            return;
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
                        "/sections/" + order.get(index),
                        "sections must be disjoint, and another one ends at " + before.end(),
                        section.start());
            }
        }
    }

    private static boolean isInOrder(List<Section> sections) {
        for (int index = 1; index < sections.size(); index++) {
            if (sections.get(index).start() < sections.get(index - 1).end()) {
                return false;
            }
        }
        return true;
    }

    private void checkSources() {
        List<Source> all = article.sources();
        boolean groups = false;
        for (int index = 0; index < all.size(); index++) {
            if (sources.put(all.get(index).id(), index) != null) {
                throw fault(
                        "/sources/" + index + "/id",
                        "the id of a source must be unique",
                        all.get(index).id());
            }
            groups |= !all.get(index).members().isEmpty();
        }
        if (article.publisher().isPresent()) {
            requireSource(article.publisher().get(), "/publisher");
        }
        for (int index = 0; index < all.size(); index++) {
            Source source = all.get(index);
            for (int member = 0; member < source.members().size(); member++) {
                if (!sources.containsKey(source.members().get(member))) {
                    throw unknownSource(source.members().get(member), "/sources/" + index + "/members/" + member);
                }
            }
            for (int mention = 0; mention < source.mentions().size(); mention++) {
                places.check(source.mentions().get(mention), "/sources/", index, "/mentions/", mention);
            }
        }
        if (groups) {
            int index = new Groups(all, sources).inCircle();
            if (index >= 0) {
                throw fault(
                        "/sources/" + index + "/members",
                        "a group must not be a member of itself, not even through others",
                        all.get(index).id());
            }
        }
    }

    private void checkClaim(Claim claim, String list, int index) {
        places.check(claim.wording(), list, index, "/wording");
        if (claim.attribution().isPresent()) {
            Attribution attribution = claim.attribution().get();
            checkStep(attribution.origin(), list, index, "/attribution/origin", -1);
            for (int relay = 0; relay < attribution.relays().size(); relay++) {
                checkStep(attribution.relays().get(relay), list, index, "/attribution/relays/", relay);
            }
        }
        for (int part = 0; part < claim.insertions().size(); part++) {
            places.check(claim.insertions().get(part), list, index, "/insertions/", part);
        }
        for (int part = 0; part < claim.figures().size(); part++) {
            Figure figure = claim.figures().get(part);
            places.check(figure.wording(), list, index, "/figures/", part, "/wording");
            places.check(wording(figure.asOf()), list, index, "/figures/", part, "/asOf/wording");
        }
        for (int part = 0; part < claim.times().size(); part++) {
            places.check(claim.times().get(part).wording(), list, index, "/times/", part, "/wording");
        }
        for (int part = 0; part < claim.relations().size(); part++) {
            checkRelation(claim, claim.relations().get(part).target(), index, part);
        }
    }

    private void checkStep(AttributionStep step, String list, int index, String part, int number) {
        Speaker speaker = step.speaker();
        if (speaker instanceof Speaker.Known known) {
            checkSpeaker(known.ids(), list, index, part, number);
        } else if (speaker instanceof Speaker.Candidates candidates) {
            checkSpeaker(candidates.ids(), list, index, part, number);
        }
        for (int addressee = 0; addressee < step.addressees().size(); addressee++) {
            String id = step.addressees().get(addressee);
            if (!sources.containsKey(id)) {
                throw unknownSource(id, Places.path(list, index, part, number) + "/addressees/" + addressee);
            }
        }
        places.check(step.mention(), list, index, part, number, "/mention");
        places.check(step.cue(), list, index, part, number, "/cue");
        places.check(wording(step.time()), list, index, part, number, "/time/wording");
    }

    private void checkSpeaker(List<String> ids, String list, int index, String part, int number) {
        for (int speaker = 0; speaker < ids.size(); speaker++) {
            if (!sources.containsKey(ids.get(speaker))) {
                throw unknownSource(
                        ids.get(speaker), Places.path(list, index, part, number) + "/speaker/ids/" + speaker);
            }
        }
    }

    private void checkRelation(Claim claim, ClaimReference target, int index, int part) {
        if (target.article().isPresent() && !target.article().get().equals(article.id())) {
            return;
        }
        if (!claims.contains(target.claim())) {
            throw fault(target(index, part) + "/claim", "the claim is not in claims", target.claim());
        }
        if (target.claim().equals(claim.id())) {
            throw fault(target(index, part), "a claim is not related to itself", claim.id());
        }
    }

    private static String target(int index, int part) {
        return "/claims/" + index + "/relations/" + part + "/target";
    }

    private void requireSource(String id, String path) {
        if (!sources.containsKey(id)) {
            throw unknownSource(id, path);
        }
    }

    private static Optional<Wording> wording(Optional<TimeExpression> time) {
        return time.isPresent() ? time.get().wording() : Optional.empty();
    }

    private static InvalidPartException unknownSource(String id, String path) {
        return fault(path, "the source is not in sources", id);
    }

    private static InvalidPartException fault(String path, String rule, Object got) {
        return InvalidPartException.at(path, "article", rule, got);
    }
}
