package io.github.newsclaims.grounding;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleWording;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that the report of a grounding that was read is about its article, so that it can be settled further. */
final class GroundingRules {
    private final Grounding grounding;
    private final Optional<ArticleText> text;
    private final Map<String, Wording> wordings = new HashMap<>();

    GroundingRules(Grounding grounding) {
        this.grounding = grounding;
        Article article = grounding.article();
        this.text = article.text();
        for (ArticleWording wording : article.wordings()) {
            wordings.put(wording.pointer(), wording.wording());
        }
    }

    void check() {
        List<UngroundedWords> problems = grounding.problems();
        for (UngroundedWords problem : problems) {
            if (!problem.words().equals(wordings.get(problem.pointer()))) {
                throw Invalid.value(
                        "grounding", "a problem must be about words of the article without a place", problem.pointer());
            }
            problem.places().forEach(place -> requireInText(problem, place));
        }
        long open = wordings.values().stream()
                .filter(wording -> wording.anchor().isEmpty())
                .count();
        if (problems.stream().map(UngroundedWords::pointer).distinct().count() != open || problems.size() != open) {
            throw Invalid.value(
                    "grounding",
                    "it must have one problem for all words without a place, which are " + open,
                    problems.size());
        }
        for (GroundedWords words : grounding.grounded()) {
            if (!words.place().equals(wordings.get(words.pointer()))) {
                throw Invalid.value("grounding", "the article must have the place of grounded words", words.pointer());
            }
        }
    }

    private void requireInText(UngroundedWords problem, Anchor place) {
        boolean isThere = text.stream().allMatch(whole -> place.spans().stream().allMatch(span -> isIn(whole, span)));
        if (!isThere) {
            throw Invalid.value("grounding", "the places of a problem must be in the text", problem.pointer());
        }
    }

    private static boolean isIn(ArticleText text, TextSpan span) {
        return span.end() <= text.length()
                && text.slice(span.start(), span.end()).equals(span.exact());
    }
}
