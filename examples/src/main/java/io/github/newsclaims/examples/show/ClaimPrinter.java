package io.github.newsclaims.examples.show;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.examples.words.ClaimWords;
import io.github.newsclaims.examples.words.FigureWords;
import io.github.newsclaims.examples.words.Names;
import io.github.newsclaims.examples.words.Phrases;
import io.github.newsclaims.examples.words.ReviewWords;
import io.github.newsclaims.examples.words.TimeWords;
import io.github.newsclaims.examples.words.WordPlaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A printer of claims: what, who, in which words, with which figures, when, and how the claim is related to others. */
final class ClaimPrinter {
    private final Article article;
    private final Page page;
    private final Names names;
    private final WordPlaces places;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<String>> answers = new HashMap<>();

    ClaimPrinter(Article article, Page page, Names names) {
        this.article = article;
        this.page = page;
        this.names = names;
        this.places = new WordPlaces(article);
        article.claims().forEach(claim -> numbers.put(claim.id(), numbers.size() + 1));
        for (Claim claim : article.claims()) {
            for (ClaimRelation relation : claim.relations()) {
                if (isHere(relation.target())) {
                    answers.computeIfAbsent(relation.target().claim().orElseThrow(), id -> new ArrayList<>())
                            .add(named(claim.id()) + " " + ClaimWords.of(relation) + " this");
                }
            }
        }
    }

    /** Prints a claim of the article. */
    void print(Claim claim) {
        page.blank();
        page.line(
                String.format(Locale.ROOT, "%3d ", numbers.get(claim.id())),
                claim.proposition().orElse("(no proposition, the article's words only)") + " [" + claim.id() + "]");
        if (claim.attribution().isPresent()) {
            printAttribution(claim.attribution().get());
        } else {
            page.field("said by", claim.ownVoice() ? "the article itself" : "not recorded");
        }
        claim.wording().ifPresent(wording -> page.field("words", places.located(wording)));
        claim.insertions()
                .forEach(insertion -> page.field("inserted", WordPlaces.quoted(insertion) + " by the editor"));
        claim.figures()
                .forEach(figure -> page.field(
                        "figure",
                        FigureWords.of(figure)
                                + figure.wording()
                                        .map(wording -> " - " + places.located(wording))
                                        .orElse("")));
        claim.times().forEach(time -> page.field("when", TimeWords.of(time)));
        claim.places().forEach(place -> page.field("where", ClaimWords.of(place)));
        if (!claim.about().isEmpty()) {
            page.field("about", String.join(", ", names.of(claim.about())));
        }
        claim.factuality().ifPresent(factuality -> page.field("event", ClaimWords.of(factuality)));
        if (!claim.types().isEmpty()) {
            List<String> types = new ArrayList<>();
            claim.types().forEach(type -> types.add(type.word()));
            page.field("type", String.join(", ", types));
        }
        claim.relations().forEach(this::printRelation);
        answers.getOrDefault(claim.id(), List.of()).forEach(answer -> page.field("related", answer));
        claim.sameAs().forEach(uri -> page.field("same as", uri.toString()));
        claim.appearances().forEach(appearance -> page.field("also in", ReviewWords.of(appearance)));
        claim.assessments().forEach(assessment -> page.field("checked", ReviewWords.of(assessment)));
        claim.provenance().forEach(provenance -> page.field("found by", ClaimWords.of(provenance)));
        claim.note().ifPresent(note -> page.field("note", note));
        printExtensions(claim.extensions());
    }

    /** Prints the extensions of a value. */
    void printExtensions(Extensions extensions) {
        extensions.asMap().forEach((name, value) -> page.field("also", name + " = " + value));
    }

    private void printAttribution(Attribution attribution) {
        page.field("said by", of(attribution.origin()));
        for (AttributionStep relay : attribution.relays()) {
            page.field("through", of(relay));
        }
        page.field(
                "quoted",
                attribution.quotation().map(ClaimWords::of).orElse("not recorded how")
                        + attribution
                                .translatedFrom()
                                .map(tag -> ", translated from " + ClaimWords.language(tag))
                                .orElse(""));
    }

    private String of(AttributionStep step) {
        StringBuilder words = new StringBuilder(names.of(step.speaker()));
        if (!step.addressees().isEmpty()) {
            words.append(", to ").append(Phrases.and(names.of(step.addressees())));
        }
        step.channel().ifPresent(channel -> words.append(", ").append(channel.word()));
        step.uri().ifPresent(uri -> words.append(", ").append(uri));
        step.place().ifPresent(place -> words.append(", at ").append(ClaimWords.of(place)));
        step.time().ifPresent(time -> words.append(", ").append(TimeWords.of(time)));
        step.quotation().ifPresent(quotation -> words.append(", ").append(ClaimWords.of(quotation)));
        step.factuality()
                .ifPresent(event -> words.append(", presents the event as ").append(ClaimWords.of(event)));
        List<String> signs = new ArrayList<>();
        step.mention().ifPresent(mention -> signs.add("as " + WordPlaces.quoted(mention)));
        step.cue().ifPresent(cue -> signs.add("cue " + places.located(cue)));
        return words + (signs.isEmpty() ? "" : " - " + String.join(", ", signs));
    }

    private void printRelation(ClaimRelation relation) {
        ClaimReference target = relation.target();
        page.field(
                "related",
                "this " + ClaimWords.of(relation) + " "
                        + (isHere(target) ? named(target.claim().orElseThrow()) : elsewhere(target)));
    }

    private boolean isHere(ClaimReference target) {
        return target.claim().isPresent()
                && target.article().map(id -> id.equals(article.id())).orElse(true);
    }

    private static String elsewhere(ClaimReference target) {
        return target.uri()
                .map(uri -> "claim " + uri)
                .orElseGet(() -> "claim [" + target.claim().orElseThrow() + "] of article "
                        + target.article().orElse(""));
    }

    private String named(String claim) {
        return "claim " + numbers.get(claim) + " [" + claim + "]";
    }
}
