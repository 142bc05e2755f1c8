package io.github.newsclaims.check;

import io.github.newsclaims.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A check that looks in articles for what is valid but doubtful. {@link CheckRule} lists what it looks for. The rules about
 * places, quotation marks, scripts and the headline section need the text of the article, and find nothing without it.
 *
 * <pre>{@code
 * ArticleCheck check = ArticleCheck.standard().without(CheckRule.CURRENCY_ASSUMED, CheckRule.SOURCE_UNUSED);
 * check.check(article).forEach(System.err::println);
 * }</pre>
 *
 * <p>A check is immutable and may be used for any number of articles and by several threads.
 */
public final class ArticleCheck {
    private static final ArticleCheck STANDARD = new ArticleCheck(EnumSet.allOf(CheckRule.class));

    /** Never changed after construction. */
    private final EnumSet<CheckRule> rules;

    private ArticleCheck(EnumSet<CheckRule> rules) {
        this.rules = rules;
    }

    /**
     * Returns a check with all rules.
     *
     * @return the check
     */
    public static ArticleCheck standard() {
        return STANDARD;
    }

    /**
     * Returns this check without some rules.
     *
     * @param omitted the rules to leave out, for example {@link CheckRule#CURRENCY_ASSUMED}
     * @return the check with the other rules
     */
    public ArticleCheck without(CheckRule... omitted) {
        Objects.requireNonNull(omitted, "omitted");
        EnumSet<CheckRule> left = EnumSet.copyOf(rules);
        for (CheckRule rule : omitted) {
            left.remove(Objects.requireNonNull(rule, "omitted"));
        }
        return new ArticleCheck(left);
    }

    /**
     * Returns the rules of this check.
     *
     * @return the rules in the order of {@link CheckRule}
     */
    public Set<CheckRule> rules() {
        return EnumSet.copyOf(rules);
    }

    /**
     * Checks an article.
     *
     * @param article any article
     * @return the findings in the order of the rules, those of one rule in the order of the article; empty if nothing is
     *     doubtful
     */
    public List<Finding> check(Article article) {
        Objects.requireNonNull(article, "article");
        Findings findings = new Findings(rules);
        new QuotationChecks(article, findings).run();
        new FigureChecks(article, findings).run();
        new PlaceChecks(article, findings).run();
        new SourceChecks(article, findings).run();
        new UnknownFieldChecks(article, findings).run();
        return findings.all().stream()
                .sorted((one, other) -> one.rule().compareTo(other.rule()))
                .toList();
    }

    /** Two checks are equal if they have the same rules. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleCheck that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /** The rules, for example {@code [AMOUNT_DIFFERS, CHARACTER_CUT]}. */
    @Override
    public String toString() {
        return rules.toString();
    }
}
