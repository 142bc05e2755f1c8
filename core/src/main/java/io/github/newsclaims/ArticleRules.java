package io.github.newsclaims;

import io.github.newsclaims.internal.BrokenRules;
import io.github.newsclaims.internal.Cycles;
import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.text.TextDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that concern an article as a whole: ids are unique, references resolve, anchors agree with the text. */
final class ArticleRules {
    private final Article article;
    private final Places places;
    /** The index of each source by its id. */
    private final Map<String, Integer> sources = new HashMap<>();

    /** The first broken rule; null if none was collected. */
    private @Nullable InvalidPartException first;

    ArticleRules(Article article) {
        this.article = article;
        this.places = new Places(article);
    }

    /**
     * Checks all rules.
     *
     * @throws InvalidPartException for the first broken rule
     */
    void check() {
        checkAll();
        if (first != null) {
            throw first;
        }
    }

    /** Throws a broken rule, or collects it if the current thread collects all broken rules. */
    private void report(InvalidPartException fault) {
        if (!BrokenRules.areCollected()) {
            throw fault;
        }
        BrokenRules.add(fault.pointer(), fault.description());
        if (first == null) {
            first = fault;
        }
    }

    private void checkAll() {
        checkDigest();
        new SectionRules(article.sections(), places, this::report).check();
        indexSources();
        ReferenceRules references = new ReferenceRules(article, sources, this::report);
        references.indexEntities();
        checkSources(references);
        for (ArticleWording wording : article.wordings()) {
            places.check(wording, this::report);
        }
        references.check();
        for (int index = 0; index < article.relations().size(); index++) {
            ArticleReference target = article.relations().get(index).target();
            if (article.id().equals(target.article().orElse(null))) {
                report(fault(
                        Pointer.ROOT.field("relations").item(index).field("target"),
                        "an article is not related to itself",
                        article.id()));
            }
        }
    }

    private void checkDigest() {
        if (article.text().isPresent() && article.textDigest().isPresent()) {
            TextDigest digest = article.text().get().digest();
            if (!digest.equals(article.textDigest().get())) {
                report(fault(
                        Pointer.ROOT.field("textDigest"),
                        "the digest must be that of the text, " + digest.sha256() + " of length " + digest.length(),
                        article.textDigest().get().sha256()));
            }
        }
    }

    private void indexSources() {
        List<Source> all = article.sources();
        for (int index = 0; index < all.size(); index++) {
            if (sources.putIfAbsent(all.get(index).id(), index) != null) {
                report(fault(
                        Pointer.ROOT.field("sources").item(index).field("id"),
                        "the id of a source must be unique",
                        all.get(index).id()));
            }
        }
    }

    private void checkSources(ReferenceRules references) {
        List<Source> all = article.sources();
        if (article.publisher().isPresent()) {
            references.requireSource(article.publisher().get(), Pointer.ROOT.field("publisher"));
        }
        for (int index = 0; index < all.size(); index++) {
            Pointer pointer = Pointer.ROOT.field("sources").item(index).field("members");
            references.requireParties(all.get(index).members(), pointer);
        }
        for (int circular : Cycles.find(all.stream().map(Source::members).toList(), sources)) {
            report(fault(
                    Pointer.ROOT.field("sources").item(circular).field("members"),
                    "a group must not be a member of itself, not even through others",
                    all.get(circular).id()));
        }
    }

    static InvalidPartException fault(Pointer pointer, String rule, Object got) {
        return InvalidPartException.at(pointer.toString(), "article", rule, got);
    }
}
