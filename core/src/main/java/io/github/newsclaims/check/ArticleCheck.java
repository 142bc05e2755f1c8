package io.github.newsclaims.check;

import io.github.newsclaims.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Looks in an article for what is allowed but doubtful. {@link CheckRule} lists what it looks for; the rules about places,
 * quotation marks, scripts and the headline section need the text, and find nothing where it is withheld.
 *
 * <pre>{@code
 * ArticleCheck.of(article).findings().forEach(System.err::println);
 * ArticleCheck.of(article).without("currency-assumed", "source-unused").findings();
 * }</pre>
 */
public final class ArticleCheck {
    private final Article article;
    private final Set<CheckRule> rules;

    private ArticleCheck(Article article, Set<CheckRule> rules) {
        this.article = article;
        this.rules = rules;
    }

    /**
     * A check by all rules.
     *
     * @param article the article
     * @return the check
     */
    public static ArticleCheck of(Article article) {
        return new ArticleCheck(article, EnumSet.allOf(CheckRule.class));
    }

    /**
     * This check with some rules switched off.
     *
     * @param ids the ids of the rules, for example "currency-assumed"
     * @return the check by the rules that are left
     * @throws IllegalArgumentException if no rule has one of the ids
     */
    public ArticleCheck without(String... ids) {
        Set<CheckRule> left = EnumSet.copyOf(rules);
        for (String id : ids) {
            left.remove(CheckRule.of(id));
        }
        return new ArticleCheck(article, left);
    }

    /**
     * Looks for everything that the rules name.
     *
     * @return the findings rule by rule, each in the order of the article; empty where there is nothing to say
     */
    public List<Finding> findings() {
        Findings findings = new Findings(rules);
        new QuotationChecks(article, findings).run();
        new FigureChecks(article, findings).run();
        new PlaceChecks(article, findings).run();
        new SourceChecks(article, findings).run();
        return findings.all().stream()
                .sorted((one, other) -> one.rule().compareTo(other.rule()))
                .toList();
    }
}
