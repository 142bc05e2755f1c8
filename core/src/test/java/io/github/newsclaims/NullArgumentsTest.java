package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.compare.conflict.ConflictSearch;
import io.github.newsclaims.compare.diff.ArticleDiff;
import io.github.newsclaims.compare.figure.AmountReason;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ConversionFactor;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.compare.merge.ArticleMerge;
import io.github.newsclaims.compare.merge.MergeRules;
import io.github.newsclaims.compare.merge.PartValue;
import io.github.newsclaims.compare.score.ArticleScore;
import io.github.newsclaims.compare.score.CorpusScore;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.grounding.Reanchoring;
import io.github.newsclaims.index.ClaimIndex;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.AmountVisitor;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.MeasureConverter;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.PerVisitor;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.ReportedNumberVisitor;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.quantity.UnitVisitor;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.term.Stance;
import io.github.newsclaims.testing.Crews;
import io.github.newsclaims.testing.ParameterNames;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextPosition;
import io.github.newsclaims.text.TextRange;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.WordingVisitor;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.VerbatimSearch;
import io.github.newsclaims.time.Edtf;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public method and constructor refuses null with the name of the parameter, as an argument and as an item of one. The
 * types of the model are tested in {@link io.github.newsclaims.testing.ModelMembersTest}.
 */
class NullArgumentsTest {
    private static final ArticleText TEXT = ArticleText.of("They pay more, he said.");
    private static final Article ARTICLE = Samples.fullArticle();
    private static final Claim CLAIM = ARTICLE.claims().get(0);
    private static final FigureComparison YEARLY =
            FigureComparison.of(Crews.pay("150", Per.MONTH), Crews.pay("1800", Per.YEAR));

    /**
     * Values to call methods on, and the other arguments of a call. The first one that fits is taken. Enums, arrays and the
     * types with a builder need none here.
     */
    private static final List<Object> OWN_VALUES = List.of(
            "1",
            BigDecimal.ONE,
            BigInteger.ONE,
            MathContext.DECIMAL32,
            LocalDate.EPOCH,
            Year.of(2018),
            YearMonth.of(2018, 11),
            Instant.EPOCH,
            OffsetDateTime.parse("2018-11-10T10:30Z"),
            Optional.of(new Bound(ReportedNumber.of(1), true)),
            OptionalInt.of(1),
            List.of(),
            Set.of(),
            Extensions.none(),
            ClaimReference.to("c1"),
            Speaker.known("s1"),
            TEXT,
            TEXT.anchor(0, 4),
            TEXT.span(0, 4),
            TEXT.digest(),
            TEXT.find("pay"),
            TEXT.from("pay"),
            TEXT.context(TEXT.span(5, 8), 2),
            TextScope.all(),
            new TextRange(0, 4),
            new TextPosition(1, 1),
            Words.of("pay"),
            Amount.exact(1),
            Amount.about(1),
            Amount.atLeast(1),
            ReportedNumber.of(1),
            ReportedNumber.fraction(1, 2),
            Amount.vague(),
            new Bound(ReportedNumber.of(1), true),
            Unit.currency("NOK"),
            Unit.COUNT,
            Unit.PERCENT,
            Unit.PERCENTAGE_POINTS,
            Unit.BASIS_POINTS,
            Unit.measure("km"),
            Unit.ORDINAL,
            Unit.TIMES,
            Unit.UNITLESS,
            Per.MONTH,
            Per.measured("km"),
            Per.each("person"),
            Ratio.ONE,
            Ratio.ONE.rounded(MathContext.DECIMAL32),
            visitor(AmountVisitor.class),
            visitor(ReportedNumberVisitor.class),
            visitor(UnitVisitor.class),
            visitor(PerVisitor.class),
            visitor(WordingVisitor.class),
            Anonymity.ON_RECORD,
            ClaimType.AIM,
            ContributorRole.EDITOR,
            FigureBasis.COUNTED,
            RelationType.SUPPORTS,
            SectionKind.BODY,
            SourceKind.PERSON,
            ArticleRelationType.REPLACES,
            ArticleStatus.CORRECTED,
            Channel.SPEECH,
            EntityKind.EVENT,
            FigureRelationType.PART_OF,
            PlaceRole.AT,
            Stance.SUPPORTS,
            Edtf.parse("2018"),
            Stream.empty(),
            (Function<Object, Optional<?>>) any -> Optional.empty(),
            CLAIM.factuality().orElseThrow(),
            ReportedFigure.of(CLAIM.figures().get(0)),
            ConversionFactor.of(Unit.measure("km"), Unit.measure("mi"), "0.6"),
            YEARLY.steps().get(0),
            ((AmountReason.SameAmount) YEARLY.reasons().get(0)).amount(),
            ComparisonRules.standard(),
            MeasureConverter.exact(),
            VerbatimSearch.of(TEXT),
            ArticleCheck.standard(),
            ClaimIndex.of(List.of()),
            ConflictSearch.standard(),
            MergeRules.standard(),
            ArticleDiff.between(ARTICLE, ARTICLE),
            ArticleMerge.of(ARTICLE),
            ArticleScore.of(ARTICLE, ARTICLE),
            CorpusScore.none(),
            Grounding.of(ARTICLE),
            Grounding.of(Article.builder()
                            .id("a")
                            .addClaim(Claim.builder().id("c").wording("x").build())
                            .build())
                    .problems()
                    .get(0),
            Reanchoring.of(ARTICLE, ARTICLE.text().orElseThrow()));

    private static final List<Object> VALUES = Stream.of(
                    OWN_VALUES.stream(),
                    ModelTypes.full().stream(),
                    ModelTypes.full().stream().map(value -> ModelTypes.call(value, "toBuilder")))
            .flatMap(values -> values)
            .toList();

    /**
     * A call with one null.
     *
     * @param type the type of the value on which it is called, or of what it makes
     * @param index the index of the argument that is null
     * @param name the name of its parameter
     */
    record Call(Class<?> type, Executable executable, int index, String name) {}

    static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Class<?> type : types()) {
            for (Executable executable : executables(type)) {
                for (int index = 0; index < executable.getParameterCount(); index++) {
                    if (isRequired(executable, index)) {
                        calls.add(new Call(
                                type,
                                executable,
                                index,
                                ParameterNames.of(executable).get(index)));
                    }
                }
            }
        }
        return calls;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void namesTheParameterThatIsNull(Call call) {
        Class<?>[] types = call.executable.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int index = 0; index < types.length; index++) {
            arguments[index] = index == call.index ? null : value(types[index]);
        }
        assertThat(catchThrowable(() -> invoke(call, arguments)))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage(call.name);
    }

    static List<Call> callsWithItems() {
        return calls().stream()
                .filter(call -> items(call.executable.getParameterTypes()[call.index]) != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("callsWithItems")
    void namesTheParameterThatHasANullItem(Call call) {
        Class<?>[] types = call.executable.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int index = 0; index < types.length; index++) {
            arguments[index] = index == call.index ? items(types[index]) : value(types[index]);
        }
        assertThat(catchThrowable(() -> invoke(call, arguments)))
                .isExactlyInstanceOf(NullPointerException.class)
                .extracting(Throwable::getMessage)
                // "piece" for the pieces of words, and only the name if there is a variable number of arguments.
                .isIn(call.name + " element", call.name, call.name.replaceAll("s$", ""));
    }

    /** Returns an argument with null as its only item; null for a type without items. */
    private static @Nullable Object items(Class<?> type) {
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            return Array.newInstance(type.getComponentType(), 1);
        } else if (type == Stream.class) {
            return Stream.of((Object) null);
        }
        return type.isAssignableFrom(List.class) && Iterable.class.isAssignableFrom(type)
                ? Collections.singletonList(null)
                : null;
    }

    @Test
    void callsEveryPackage() {
        assertThat(calls().stream().map(call -> call.type.getPackageName()).distinct())
                .containsExactlyInAnyOrder(Architecture.exported()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(Architecture.ROOT))
                        .distinct()
                        .toArray(String[]::new));
        assertThat(calls())
                .hasSizeGreaterThan(200)
                .anyMatch(call -> call.executable.getName().equals("moreThan"))
                .anyMatch(call -> call.executable.toString().contains("TextDigest("))
                .anyMatch(call -> call.executable.toString().contains("SameAmount("));
        assertThat(callsWithItems())
                .extracting(Call::type)
                .contains(ClaimIndex.class, VerbatimSearch.class, PartValue.StepsValue.class, ConflictSearch.class);
    }

    private static List<Class<?>> types() {
        return Architecture.exported()
                .filter(type -> !type.getPackageName().equals(Architecture.ROOT))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> !type.getSimpleName().endsWith("Visitor"))
                .toList();
    }

    /** The public constructors and methods of a type, except those that the JDK or the compiler writes. */
    private static List<Executable> executables(Class<?> type) {
        List<Executable> executables = new ArrayList<>(List.of(type.getConstructors()));
        for (Method method : type.getMethods()) {
            boolean ours = method.getDeclaringClass().getName().startsWith(Architecture.ROOT);
            boolean ofEnum = type.isEnum() && method.getName().equals("valueOf");
            if (ours && !ofEnum && !method.isSynthetic() && !method.getName().equals("equals")) {
                executables.add(method);
            }
        }
        return executables;
    }

    private static boolean isRequired(Executable executable, int index) {
        return !executable.getParameterTypes()[index].isPrimitive()
                && !executable.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class);
    }

    private static void invoke(Call call, Object[] arguments) throws Throwable {
        try {
            if (call.executable instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                Method method = (Method) call.executable;
                method.invoke(Modifier.isStatic(method.getModifiers()) ? null : value(call.type), arguments);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object value(Class<?> type) {
        if (type == int.class) {
            return 1;
        } else if (type == long.class) {
            return 1L;
        } else if (type == boolean.class) {
            return true;
        } else if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return VALUES.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Add a " + type.getName() + " to the values of this test"));
    }

    private static Object visitor(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> method.getName());
    }
}
