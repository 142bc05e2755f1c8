package io.github.newsclaims;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.compare.conflict.ConflictSearch;
import io.github.newsclaims.compare.diff.ArticleDiff;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ConversionFactor;
import io.github.newsclaims.compare.merge.ArticleMerge;
import io.github.newsclaims.compare.merge.MergeRules;
import io.github.newsclaims.compare.score.ArticleScore;
import io.github.newsclaims.compare.score.CorpusScore;
import io.github.newsclaims.index.ClaimIndex;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.verbatim.VerbatimSearch;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The public types of the packages that search, check and compare: their results, and the options that callers give. */
final class ResultTypes {
    /** The sealed interfaces over records. */
    static final Set<String> CLOSED = Set.of("Reason", "AmountReason", "TrendReason", "UnitReason", "PartValue");

    /** Objects with methods to call, one of each type whose methods take arguments. */
    static final List<Object> INSTANCES = List.of(
            VerbatimSearch.of(ArticleText.of("They pay more.")),
            ArticleCheck.standard(),
            ClaimIndex.of(List.of()),
            ComparisonRules.standard(),
            ConversionFactor.of(Unit.measure("km"), Unit.measure("mi"), "0.6"),
            ConflictSearch.standard(),
            MergeRules.standard(),
            ArticleDiff.between(Samples.fullArticle(), Samples.fullArticle()),
            ArticleMerge.of(Samples.fullArticle()),
            ArticleScore.of(Samples.fullArticle(), Samples.fullArticle()),
            CorpusScore.none());

    private ResultTypes() {}

    static Stream<Class<?>> all() {
        return Architecture.exported()
                .filter(type ->
                        type.getPackageName().matches(".*\\.(text\\.verbatim|grounding|check|index|compare\\..*)"))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .<Class<?>>map(JavaClass::reflect)
                .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    /** The final classes with parts, which are compared by value. */
    static Stream<Class<?>> values() {
        Set<String> withoutParts = Set.of("VerbatimSearch", "ConflictSearch", "ClaimIndex");
        return all().filter(type -> !type.isEnum() && !type.isRecord() && !type.isInterface())
                .filter(type -> !withoutParts.contains(type.getSimpleName()));
    }
}
