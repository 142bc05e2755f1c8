package io.github.newsclaims.examples.views;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.examples.html.HtmlIds;
import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.html.SourceColours;
import io.github.newsclaims.examples.views.ClaimCard.CardFact;
import io.github.newsclaims.examples.views.ClaimCard.CardStep;
import io.github.newsclaims.examples.words.ClaimWords;
import io.github.newsclaims.examples.words.FigureWords;
import io.github.newsclaims.examples.words.Names;
import io.github.newsclaims.examples.words.Phrases;
import io.github.newsclaims.examples.words.ReviewWords;
import io.github.newsclaims.examples.words.TimeWords;
import io.github.newsclaims.examples.words.WordPlaces;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.term.QuotationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Describes the claims of an article for pages. */
public final class ClaimCards {
    /** The rules for claims, charts and panels. */
    public static final String STYLE = HtmlPage.resource(ClaimCards.class, "views.css");

    private static final Pattern CLAIM = Pattern.compile("/claims/(\\d+)(?:/.*)?");

    private final Article article;
    private final Names names;
    private final SourceColours colours;
    private final String prefix;
    private final String origin;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Finding>> findings = new HashMap<>();
    private final Map<String, List<CardFact>> answers = new HashMap<>();

    private ClaimCards(
            Article article, Names names, SourceColours colours, List<Finding> found, String prefix, String origin) {
        this.article = article;
        this.names = names;
        this.colours = colours;
        this.prefix = prefix;
        this.origin = origin;
        article.claims().forEach(claim -> numbers.put(claim.id(), numbers.size() + 1));
        for (Finding finding : found) {
            number(finding)
                    .ifPresent(number -> findings.computeIfAbsent(number, any -> new ArrayList<>())
                            .add(finding));
        }
        for (Claim claim : article.claims()) {
            for (ClaimRelation relation : claim.relations()) {
                here(relation.target())
                        .ifPresent(id -> answers.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(new CardFact(
                                        "related",
                                        "claim " + numbers.get(claim.id()) + " " + ClaimWords.of(relation) + " this",
                                        anchor(claim.id()))));
            }
        }
    }

    /**
     * Describes all claims.
     *
     * @param article the article
     * @param names the names of its sources
     * @param colours the colours of its sources
     * @param findings what is doubtful about it
     * @return a card for each claim, in the order of the article
     */
    public static List<ClaimCard> of(Article article, Names names, SourceColours colours, List<Finding> findings) {
        ClaimCards cards = new ClaimCards(article, names, colours, findings, "claim-", "");
        return article.claims().stream().map(cards::card).toList();
    }

    /**
     * Describes all claims of one of several articles on a page.
     *
     * @param article the article
     * @param colours the colours of its sources
     * @param number the number of the article on the page, from 1
     * @param origin how the page names the article, for example "1 Harbour Post, 2031-04-02"
     * @return a card for each claim, in the order of the article
     */
    public static List<ClaimCard> of(Article article, SourceColours colours, int number, String origin) {
        ClaimCards cards = new ClaimCards(
                article, new Names(article), colours, List.of(), "article-" + number + "-claim-", origin);
        return article.claims().stream().map(cards::card).toList();
    }

    /**
     * Returns the number of the claim that a finding is about.
     *
     * @param finding the finding
     * @return the number, from 1; empty if it is about another part of the article
     */
    public static Optional<Integer> number(Finding finding) {
        Matcher claim = CLAIM.matcher(finding.pointer());
        return claim.matches() ? Optional.of(Integer.parseInt(claim.group(1)) + 1) : Optional.empty();
    }

    /** Returns the id of the element of a claim. */
    private String anchor(String claim) {
        return HtmlIds.of(prefix, claim);
    }

    private ClaimCard card(Claim claim) {
        int number = numbers.get(claim.id());
        Set<String> sources = new LinkedHashSet<>();
        claim.attribution()
                .ifPresent(attribution -> attribution
                        .steps()
                        .forEach(step -> step.speaker().ids().forEach(id -> sources.add(colours.key(id)))));
        return new ClaimCard(
                number,
                claim,
                anchor(claim.id()),
                origin,
                colours.of(claim),
                steps(claim),
                quotation(claim),
                String.join(" ", sources),
                claim.figures().stream().map(figure -> number(claim, figure)).toList(),
                facts(claim),
                findings.getOrDefault(number, List.of()));
    }

    private static String quotation(Claim claim) {
        return claim.attribution()
                .flatMap(attribution -> attribution.quotation())
                .map(QuotationType::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .orElse(claim.ownVoice() ? "own" : "unrecorded");
    }

    private List<CardStep> steps(Claim claim) {
        if (claim.attribution().isEmpty()) {
            return claim.ownVoice()
                    ? List.of(new CardStep("the article itself", "", "own", ""))
                    : List.of(new CardStep("not recorded who", "", "unrecorded", ""));
        }
        return claim.attribution().get().steps().stream().map(this::step).toList();
    }

    private CardStep step(AttributionStep step) {
        List<String> ids = step.speaker().ids();
        String role = ids.size() == 1
                ? article.source(ids.get(0)).map(ClaimCards::role).orElse("")
                : "";
        List<String> details = new ArrayList<>();
        step.cue().ifPresent(cue -> details.add("cue " + WordPlaces.quoted(cue)));
        step.mention().ifPresent(mention -> details.add("as " + WordPlaces.quoted(mention)));
        if (!step.addressees().isEmpty()) {
            details.add("to " + Phrases.and(names.of(step.addressees())));
        }
        step.channel().ifPresent(channel -> details.add("in " + channel.word().replace('-', ' ')));
        step.time().ifPresent(time -> details.add(TimeWords.of(time)));
        step.place().ifPresent(place -> details.add(ClaimWords.of(place)));
        step.uri().ifPresent(uri -> details.add(uri.toString()));
        step.quotation().ifPresent(quotation -> details.add("quoted " + ClaimWords.of(quotation)));
        step.factuality().ifPresent(event -> details.add("presents it as " + ClaimWords.of(event)));
        return new CardStep(who(step), role, colours.of(step.speaker()), String.join("; ", details));
    }

    private String who(AttributionStep step) {
        return step.speaker() instanceof Speaker.Unresolved && step.mention().isPresent()
                ? WordPlaces.quoted(step.mention().get()) + ", not identified yet"
                : names.of(step.speaker());
    }

    private static String role(Source source) {
        List<String> facts = new ArrayList<>();
        source.role().ifPresent(facts::add);
        source.affiliation().ifPresent(facts::add);
        return String.join(", ", facts);
    }

    private static ClaimCard.CardFigure number(Claim claim, Figure figure) {
        List<String> context = new ArrayList<>();
        List<Place> places = figure.places().isEmpty() ? claim.places() : figure.places();
        places.forEach(place -> context.add(ClaimWords.of(place)));
        figure.asOf()
                .map(TimeWords::shortly)
                .ifPresent(date -> context.add(date.startsWith("not ") ? date : "as of " + date));
        if (figure.asOf().isEmpty()) {
            claim.times().forEach(time -> context.add(TimeWords.shortly(time)));
        }
        String number = FigureWords.number(figure);
        String words = figure.wording().map(WordPlaces::quoted).orElse("");
        // A vague amount has words and no number.
        boolean vague = figure.amount() instanceof Amount.Vague;
        return new ClaimCard.CardFigure(
                vague ? words + " (" + number + ")" : number,
                FigureWords.measured(figure).orElse(""),
                String.join("; ", context),
                String.join("; ", FigureWords.details(figure.withoutAsOf().withPlaces(List.of()))),
                words);
    }

    private List<CardFact> facts(Claim claim) {
        List<CardFact> facts = new ArrayList<>();
        claim.attribution().ifPresent(attribution -> {
            for (AttributionStep step : attribution.steps()) {
                CardStep shown = step(step);
                if (!shown.details().isEmpty()) {
                    facts.add(fact(step == attribution.origin() ? "said" : "passed on", shown.details()));
                }
            }
            attribution
                    .translatedFrom()
                    .ifPresent(tag -> facts.add(fact("translated", "from " + ClaimWords.language(tag))));
        });
        if (claim.proposition().isPresent()) {
            claim.wording().ifPresent(wording -> facts.add(fact("words", WordPlaces.quoted(wording))));
        }
        claim.insertions().forEach(words -> facts.add(fact("inserted", WordPlaces.quoted(words) + " by the editor")));
        claim.times().forEach(time -> facts.add(fact("when", TimeWords.of(time))));
        claim.places().forEach(place -> facts.add(fact("where", ClaimWords.of(place))));
        if (!claim.about().isEmpty()) {
            facts.add(fact("about", String.join(", ", names.of(claim.about()))));
        }
        claim.factuality().ifPresent(event -> facts.add(fact("event", ClaimWords.of(event))));
        claim.types().forEach(type -> facts.add(fact("type", type.word())));
        claim.relations().forEach(relation -> facts.add(fact(relation)));
        facts.addAll(answers.getOrDefault(claim.id(), List.of()));
        claim.sameAs().forEach(uri -> facts.add(fact("same as", uri.toString())));
        claim.appearances().forEach(appearance -> facts.add(fact("also in", ReviewWords.of(appearance))));
        claim.assessments().forEach(assessment -> facts.add(fact("checked", ReviewWords.of(assessment))));
        claim.provenance().forEach(provenance -> facts.add(fact("found by", ClaimWords.of(provenance))));
        claim.note().ifPresent(note -> facts.add(fact("note", note)));
        claim.extensions().asMap().forEach((name, value) -> facts.add(fact("also", name + " = " + value)));
        return facts;
    }

    private CardFact fact(ClaimRelation relation) {
        Optional<String> here = here(relation.target());
        String target = here.map(id -> "claim " + numbers.get(id)).orElseGet(() -> elsewhere(relation.target()));
        return new CardFact(
                "related",
                "this " + ClaimWords.of(relation) + " " + target,
                here.map(this::anchor).orElse(""));
    }

    private static CardFact fact(String label, String text) {
        return new CardFact(label, text, "");
    }

    private Optional<String> here(ClaimReference target) {
        return target.claim().filter(id -> target.article().orElse(article.id()).equals(article.id()));
    }

    private static String elsewhere(ClaimReference target) {
        return target.uri()
                .map(uri -> "claim " + uri)
                .orElseGet(() -> "claim " + target.claim().orElse("") + " of article "
                        + target.article().orElse(""));
    }
}
