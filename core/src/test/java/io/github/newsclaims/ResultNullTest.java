package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.check.CheckRule;
import io.github.newsclaims.compare.diff.ChangeKind;
import io.github.newsclaims.compare.figure.AmountReason;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ConversionFactor;
import io.github.newsclaims.compare.figure.ConversionStep;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.compare.figure.Side;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.testing.Crews;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public method and constructor refuses null, by the name of the argument. */
class ResultNullTest {
    private static final Article ARTICLE = Samples.fullArticle();
    private static final Claim CLAIM = ARTICLE.claims().get(0);
    private static final FigureComparison YEARLY =
            FigureComparison.of(Crews.pay("150", Per.MONTH), Crews.pay("1800", Per.YEAR));
    private static final ConversionStep STEP = YEARLY.steps().get(0);

    /** An argument of each type that the methods take. */
    private static final List<Object> SAMPLES = List.of(
            "3",
            ArticleText.of("They pay more."),
            Words.of("They pay"),
            TextScope.all(),
            ARTICLE,
            CLAIM,
            CLAIM.figures().get(0),
            CLAIM.factuality().orElseThrow(),
            CLAIM.attribution().orElseThrow(),
            ARTICLE.sections().get(0),
            TimeExpression.of("2031"),
            Extensions.none().with("tool:a", 1),
            ClaimReference.to("c").inArticle("a"),
            ReportedFigure.of(CLAIM.figures().get(0)),
            ConversionFactor.of(Unit.measure("km"), Unit.measure("mi"), "0.6"),
            STEP,
            ((AmountReason.SameAmount) YEARLY.reasons().get(0)).amount(),
            ComparisonRules.standard(),
            Unit.measure("m"),
            BigDecimal.ONE,
            Ratio.of(2),
            Edtf.parse("2031"),
            FigureAspect.PLACE,
            Side.FIRST,
            ChangeKind.KEPT,
            List.of(),
            Stream.empty(),
            (Function<Object, Optional<?>>) any -> Optional.empty(),
            new RelationType[] {RelationType.SAME_AS},
            new CheckRule[] {CheckRule.CHARACTER_CUT},
            new Article[] {ARTICLE},
            new String[] {"a"});

    static Stream<Arguments> arguments() {
        return ResultTypes.all()
                .flatMap(type -> Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getConstructors())))
                .filter(ResultNullTest::isOurs)
                .flatMap(method -> Stream.iterate(0, index -> index + 1)
                        .limit(method.getParameterCount())
                        .filter(index -> !method.getParameterTypes()[index].isPrimitive())
                        .map(index -> Arguments.of(method, index)));
    }

    private static boolean isOurs(Executable method) {
        boolean ofEveryEnum =
                method.getDeclaringClass().isEnum() && method.getName().equals("valueOf");
        return method.getDeclaringClass().getName().startsWith(Architecture.ROOT)
                && !ofEveryEnum
                && !method.getName().equals("equals")
                && !method.isSynthetic();
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void refusesNullByName(Executable method, int index) throws IOException {
        Object[] arguments = arguments(method);
        arguments[index] = null;
        assertRefused(method, arguments, index);
    }

    static Stream<Arguments> arrays() {
        return arguments()
                .filter(arguments -> ((Executable) arguments.get()[0])
                        .getParameterTypes()[(int) arguments.get()[1]].isArray());
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void refusesNullInAnArrayByName(Executable method, int index) throws IOException {
        Object[] arguments = arguments(method);
        arguments[index] = Arrays.copyOf((Object[]) arguments[index], 2);
        assertRefused(method, arguments, index);
    }

    private static void assertRefused(Executable method, Object[] arguments, int index) throws IOException {
        assertThat(catchThrowable(() -> invoke(method, arguments)))
                .isExactlyInstanceOf(NullPointerException.class)
                .extracting(Throwable::getMessage)
                .isIn(names(method, index));
    }

    private static Object[] arguments(Executable method) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int index = 0; index < types.length; index++) {
            Class<?> type = types[index];
            arguments[index] = SAMPLES.stream()
                    .filter(type::isInstance)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no sample of " + type));
        }
        return arguments;
    }

    private static void invoke(Executable method, Object[] arguments) throws Throwable {
        try {
            if (method instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) method).invoke(receiver((Method) method), arguments);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object receiver(Method method) {
        Class<?> type = method.getDeclaringClass();
        return Modifier.isStatic(method.getModifiers())
                ? ArticleCheck.standard()
                : ResultTypes.INSTANCES.stream()
                        .filter(type::isInstance)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no instance of " + type));
    }

    /** The names of a parameter in the source, as the class file has none: one for each overload. */
    private static Set<String> names(Executable method, int index) throws IOException {
        Class<?> type = method.getDeclaringClass();
        if (type.isRecord()) {
            return Set.of(type.getRecordComponents()[index].getName());
        }
        Class<?> file = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        String source = Files.readString(Path.of("src/main/java", file.getName().replace('.', '/') + ".java"));
        Matcher declaration = Pattern.compile("public [^;={]*\\b" + method.getName() + "\\(([^)]*)\\) \\{")
                .matcher(source);
        Set<String> names = new HashSet<>();
        while (declaration.find()) {
            List<String> parameters = new ArrayList<>(
                    List.of(declaration.group(1).replaceAll("<[^()]*>", "").split(",")));
            if (parameters.size() == method.getParameterCount()) {
                String parameter = parameters.get(index).strip();
                names.add(parameter.substring(parameter.lastIndexOf(' ') + 1));
            }
        }
        assertThat(names).as("%s", method).isNotEmpty();
        return names;
    }
}
