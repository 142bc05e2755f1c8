package io.github.newsclaims.examples.desk;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.compare.conflict.FigureKey;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.examples.words.ClaimLine;
import io.github.newsclaims.examples.words.FigureWords;
import io.github.newsclaims.examples.words.Names;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.term.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the desk keeps of a claim.
 *
 * @param key the article and the claim
 * @param line who says what
 * @param publication where it was published: the name of the publisher, or the id of the article
 * @param origins the names of those who say it; empty if the article names nobody
 * @param figures its figures in words, or the numbers in its words
 * @param meanings keys that it shares with claims that say the same
 */
record DeskClaim(
        String key, String line, String publication, Set<String> origins, List<String> figures, Set<String> meanings) {
    /** Shorter ones, such as "Yes, I did.", say something else each time. */
    private static final int LONG_STATEMENT = 20;

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+([.,]\\p{Nd}+)*");

    private static final Pattern YEAR = Pattern.compile("(18|19|20)[0-9]{2}");

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Reads a claim of an article. */
    static DeskClaim of(Article article, Names names, Claim claim) {
        String publication = article.publisher()
                .flatMap(article::source)
                .map(Source::displayName)
                .orElse("article " + article.id());
        return new DeskClaim(
                key(article.id(), claim.id()),
                ClaimLine.of(names, claim),
                publication,
                origins(article, claim, publication),
                numbers(claim),
                meanings(article, claim));
    }

    /** Returns how the desk names a claim, for example "claim hands of harbour-post-2031-04-05". */
    static String key(String article, String claim) {
        return "claim " + claim + " of " + article;
    }

    /** Returns the numbers of a claim. Many corpora have no figures; then the digits of the statement count. */
    private static List<String> numbers(Claim claim) {
        List<String> figures = claim.figures().stream()
                .filter(DeskClaim::hasNumber)
                .map(FigureWords::number)
                .toList();
        return claim.figures().isEmpty()
                ? DIGITS.matcher(ClaimLine.statement(claim))
                        .results()
                        .map(MatchResult::group)
                        .filter(number -> !YEAR.matcher(number).matches())
                        .toList()
                : figures;
    }

    /** Returns whether a figure has a number: "many" has none. */
    private static boolean hasNumber(Figure figure) {
        return !(figure.amount() instanceof Amount.Vague vague)
                || vague.magnitude().isPresent();
    }

    private static Set<String> origins(Article article, Claim claim, String publication) {
        if (claim.attribution().isEmpty()) {
            return claim.ownVoice() ? Set.of(publication) : Set.of();
        }
        Set<String> origins = new LinkedHashSet<>();
        for (String id : claim.attribution().get().origin().speaker().ids()) {
            article.source(id).flatMap(Source::name).ifPresent(origins::add);
        }
        return origins;
    }

    private static Set<String> meanings(Article article, Claim claim) {
        Set<String> meanings = new LinkedHashSet<>();
        String statement = NOT_A_WORD
                .matcher(ClaimLine.statement(claim).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        if (statement.length() >= LONG_STATEMENT) {
            meanings.add("says " + statement);
        }
        meanings.add(key(article.id(), claim.id()));
        claim.sameAs().forEach(uri -> meanings.add("is " + uri));
        claim.relations().stream()
                .filter(relation -> relation.type().equals(RelationType.SAME_AS))
                .forEach(relation -> relation.target()
                        .claim()
                        .ifPresent(id ->
                                meanings.add(key(relation.target().article().orElse(article.id()), id))));
        for (Figure figure : claim.figures()) {
            ReportedFigure reported = ReportedFigure.in(article, claim, figure);
            // Without a place the same number may be about another event.
            FigureKey.standard(reported)
                    .filter(key -> !reported.places().isEmpty())
                    .ifPresent(key -> meanings.add("counts " + key + figure.amount() + figure.unit() + figure.per()
                            + figure.asOf() + figure.places()));
        }
        return meanings;
    }

    /** Returns the targets that the claim challenges. */
    static List<String> challenged(Article article, Claim claim) {
        List<String> challenged = new ArrayList<>();
        claim.relations().stream()
                .filter(relation -> relation.type().equals(RelationType.CHALLENGES))
                .forEach(relation -> relation.target()
                        .claim()
                        .ifPresent(id ->
                                challenged.add(key(relation.target().article().orElse(article.id()), id))));
        return challenged;
    }
}
