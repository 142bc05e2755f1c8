package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.newsclaims.compare.conflict.ConflictSearch;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.compare.diff.ArticleDiff;
import io.github.newsclaims.compare.diff.ClaimPart;
import io.github.newsclaims.compare.figure.AmountReason;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ConversionFactor;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.FigureVerdict;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.compare.figure.Side;
import io.github.newsclaims.compare.merge.ArticleMerge;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.index.ClaimIndex;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.testing.Crews;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.verbatim.Verbatim;
import io.github.newsclaims.text.verbatim.VerbatimSearch;
import io.github.newsclaims.time.Edtf;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How results and options are shown, and the words of the enums that they have. */
class ResultStringsTest {
    private static final ArticleText TEXT = ArticleText.of("It would not improve. They pay 150 crowns, they pay.");

    static Stream<Arguments> shown() {
        Grounding grounding = Grounding.of(article("a", claim("They pay 150 crowns")));
        FigureConflicts conflicts = FigureConflicts.in(List.of(
                reporting("a", 36).withText("It is 36."), reporting("b", 50).withText("It is 50.")));
        FigureConflicts.Group group = conflicts.groups().get(0);
        ArticleDiff diff = ArticleDiff.between(reporting("a", 36), reporting("a", 50));
        ClaimIndex index = ClaimIndex.of(List.of(article(
                "a",
                claim("They pay").toBuilder()
                        .id("d")
                        .addRelation(RelationType.CHALLENGES, "c")
                        .build(),
                claim("no"))));
        return Stream.of(
                arguments(Verbatim.compare("It would improve", TEXT), "CHANGED_WORDS at 0 to 20: nothing for \"not\""),
                arguments(Verbatim.compare("crowns", TEXT), "EXACT at 35 to 41"),
                arguments(Verbatim.compare("pay", TEXT), "AMBIGUOUS at 27 to 30, 48 to 51"),
                arguments(Verbatim.compare("boats", TEXT), "NOT_FOUND"),
                arguments(grounding, "article a: 1 grounded, 0 not"),
                arguments(grounding.grounded().get(0), "/claims/0/wording: \"They pay 150 crowns\" at 22 to 41, EXACT"),
                arguments(conflicts, "[[boat crews, , count]: 2 figures]"),
                arguments(group, "[boat crews, , count]: 2 figures"),
                arguments(
                        group.conflicts().findFirst().orElseThrow(),
                        "1 against 1 independent sources, possibly conflicting: neither says where; neither says when; 36 and 50 differ"),
                arguments(
                        ConflictSearch.standard(),
                        "conflict search by tolerance 0.1, factors [], taken as same [], vouched for []"),
                arguments(
                        ComparisonRules.standard().withSame(FigureAspect.TIME),
                        "tolerance 0.1, factors [], taken as same [TIME], vouched for []"),
                arguments(group.figures().get(0), "a c: " + Crews.crews(36)),
                arguments(group.sides().get(0), "1 figures of 1 independent sources"),
                arguments(ReportedFigure.of(Crews.crews(36)), Crews.crews(36).toString()),
                arguments(
                        ((AmountReason.BoundsOverlap) FigureComparison.of(
                                                Crews.crews(Amount.between(3, 5)), Crews.crews(Amount.moreThan(4)))
                                        .reasons()
                                        .get(0))
                                .second()
                                .lower()
                                .orElseThrow(),
                        "4, exclusive"),
                arguments(
                        diff,
                        "[KEPT c; figure: Exact[number=36, significantDigits=OptionalInt.empty], now Exact[number=50, significantDigits=OptionalInt.empty]]"),
                arguments(ArticleDiff.between(article("a"), reporting("a", 1)), "[ADDED c]"),
                arguments(ArticleMerge.of(article("a")), "article a, disagreements []"),
                arguments(index, "index of 2 claims with 1 relations"),
                arguments(VerbatimSearch.of(TEXT), "verbatim search in 52 characters"),
                arguments(TEXT.find("they \"pay\""), "search for \"they \\\"pay\\\"\""),
                arguments(TEXT.findWord("pay").skip(1), "search for \"pay\", 1 place skipped"),
                arguments(TEXT.find("pay").skip(1).skip(1), "search for \"pay\", 2 places skipped"),
                arguments(TEXT.from("They pay"), "passage from \"They pay\""),
                arguments(index.from(ClaimReference.to("d").withArticle("a")).get(0), "a d challenges a c"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void isShownInOneLine(Object result, String words) {
        assertThat(result).hasToString(words);
    }

    /** A builder is an exception: it is never kept, and what it has may be too long to show. */
    @Test
    void isShownByAStringOfItsOwn() {
        assertThat(Architecture.exported()
                        .map(JavaClass::reflect)
                        .filter(type -> !type.isRecord() && !type.isInterface() && !type.isEnum())
                        .filter(type -> !type.getSimpleName().equals("Builder"))
                        .flatMap(type -> Modifier.isAbstract(type.getModifiers())
                                ? Stream.of(type.getPermittedSubclasses())
                                : Stream.of(type))
                        .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                        .filter(ResultStringsTest::hasTheStringOfObject)
                        .map(Class::getName))
                .isEmpty();
    }

    private static boolean hasTheStringOfObject(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() == Object.class;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasWordsForTheConstantsOfEnums() {
        assertThat(FigureVerdict.values())
                .extracting(FigureVerdict::words)
                .containsExactly("equal", "compatible", "conflicting", "possibly conflicting", "not comparable");
        assertThat(FigureAspect.values())
                .extracting(FigureAspect::words)
                .containsExactly("measured entity", "measured property", "qualifier", "place", "date");
        assertThat(Side.values()).extracting(Side::words).containsExactly("the first", "the second", "both");
        assertThat(ClaimPart.SPEAKER.words()).isEqualTo("speaker");
    }

    @Test
    void makesAFactorOfADecimalAndADate() {
        Unit dollars = Unit.currency("USD");
        Unit crowns = Unit.currency("NOK");
        ConversionFactor factor = ConversionFactor.of(dollars, crowns, new BigDecimal("10.50"))
                .withDate(Edtf.parse("2031-04-02"))
                .withSource("Bank of Skarvik");
        assertThat(factor)
                .isEqualTo(ConversionFactor.of(dollars, crowns, "10.5")
                        .withDate("2031-04-02")
                        .withSource("Bank of Skarvik"))
                .hasToString("10.5 NOK for one USD (2031-04-02, Bank of Skarvik)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factor.withSource(" "))
                .withMessage("Invalid source of a conversion factor: it must not be blank, got \" \"");
    }

    private static Article reporting(String id, long number) {
        return article(
                id,
                Claim.builder()
                        .id("c")
                        .proposition("So it is.")
                        .ownVoice(true)
                        .addFigure(Crews.crews(number))
                        .build());
    }

    private static Claim claim(String words) {
        return Claim.builder().id("c").wording(words).build();
    }

    private static Article article(String id, Claim... claims) {
        return Article.builder().id(id).text(TEXT).claims(List.of(claims)).build();
    }
}
