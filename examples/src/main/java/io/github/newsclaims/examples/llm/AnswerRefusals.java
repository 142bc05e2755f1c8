package io.github.newsclaims.examples.llm;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.check.CheckRule;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.examples.formats.ArticleParts;
import io.github.newsclaims.examples.llm.AnswerReading.Refusal;
import io.github.newsclaims.examples.words.PartNames;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.grounding.OpenWords;
import io.github.newsclaims.grounding.PlaceCandidate;
import io.github.newsclaims.grounding.UngroundedReason;
import io.github.newsclaims.grounding.UngroundedWords;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is refused of a grounded answer: words that have no place, claims and figures without any, and figures whose amount is not
 * the one in their words. A proposition or a number alone proves nothing, so a claim goes with its words.
 */
final class AnswerRefusals {
    private static final int MOST_CHOICES = 3;
    private static final String NO_WORDS = "it has no words of the article";

    private final Grounding grounding;
    private final Article article;
    private final List<Refusal> reasons = new ArrayList<>();
    private final Set<String> claims;
    /** The pointers of the figures. */
    private final Set<String> figures = new HashSet<>();

    AnswerRefusals(Grounding grounding) {
        this.grounding = grounding;
        this.article = grounding.article();
        this.claims = article.claims().stream()
                .filter(claim -> claim.wording().flatMap(Wording::anchor).isEmpty())
                .map(Claim::id)
                .collect(Collectors.toSet());
        for (UngroundedWords problem : grounding.problems()) {
            if (problem.reason() != UngroundedReason.CLAIM_UNGROUNDED) {
                reasons.add(refusal(problem));
            }
        }
        for (Claim claim : article.claims()) {
            if (claim.wording().isEmpty()) {
                reasons.add(new Refusal("claim " + claim.id(), NO_WORDS, List.of()));
            }
        }
        for (int claim = 0; claim < article.claims().size(); claim++) {
            List<Figure> ofClaim = article.claims().get(claim).figures();
            for (int figure = 0; figure < ofClaim.size(); figure++) {
                if (ofClaim.get(figure).wording().isEmpty()) {
                    String pointer = "/claims/" + claim + "/figures/" + figure;
                    figures.add(pointer);
                    reasons.add(new Refusal(PartNames.of(article, pointer), NO_WORDS, List.of()));
                }
            }
        }
        for (Finding finding : ArticleCheck.standard().check(article)) {
            if (finding.rule() == CheckRule.AMOUNT_DIFFERS) {
                figures.add(finding.pointer().replaceAll("(/figures/[0-9]+)/.*", "$1"));
                reasons.add(new Refusal(PartNames.of(article, finding.pointer()), finding.message(), List.of()));
            }
        }
    }

    /** Returns what is refused and why, in the order of the answer. Parts of a refused claim are not in it. */
    List<Refusal> reasons() {
        return List.copyOf(reasons);
    }

    /** Returns the article without what is refused. */
    Article kept() {
        Article kept = figures.isEmpty() ? article : ArticleParts.withoutFigures(article, figures);
        return OpenWords.in(ArticleParts.withoutClaims(kept, claims)).articleWithoutThem();
    }

    private Refusal refusal(UngroundedWords problem) {
        String message = problem.message().substring(problem.pointer().length() + ": ".length());
        return new Refusal(
                PartNames.of(article, problem.pointer()),
                problem.reason().name().toLowerCase(Locale.ROOT) + ", " + message,
                problem.reason() == UngroundedReason.AMBIGUOUS ? choices(problem) : List.of());
    }

    private List<String> choices(UngroundedWords problem) {
        return grounding.candidates(problem).stream()
                .limit(MOST_CHOICES)
                .map(PlaceCandidate::context)
                .map(context -> "…" + context.prefix().orElse("") + "[" + context.exact() + "]"
                        + context.suffix().orElse("") + "…")
                .toList();
    }
}
