package io.github.newsclaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.*;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every visible member of the model package. The test is in another package, so its reflective calls fail
 * for members that Groovy, Clojure and other reflective clients cannot call either.
 */
class ModelMembersTest {
    private static final List<ModelSource.Member> MEMBERS = ModelSource.members();

    /** A value of each type that a method with several parameters takes. */
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(int.class, 1),
            Map.entry(String[].class, new String[] {"x"}),
            Map.entry(Object.class, "x"),
            Map.entry(Article.class, Samples.fullArticle()),
            Map.entry(Claim.class, Samples.fullClaim()),
            Map.entry(ClaimReference.class, ClaimReference.to("x")),
            Map.entry(ArticleReference.class, ArticleReference.to("x")),
            Map.entry(FigureReference.class, FigureReference.to("x")),
            Map.entry(ArticleRelationType.class, ArticleRelationType.REPLACES),
            Map.entry(FigureRelationType.class, FigureRelationType.PART_OF),
            Map.entry(EntityKind.class, EntityKind.EVENT),
            Map.entry(AttributionStep.class, AttributionStep.byUnstated()),
            Map.entry(AttributionStep[].class, new AttributionStep[0]),
            Map.entry(Certainty.class, Certainty.CERTAIN),
            Map.entry(Polarity.class, Polarity.POSITIVE),
            Map.entry(SectionKind.class, SectionKind.BODY),
            Map.entry(RelationType.class, RelationType.SUPPORTS),
            Map.entry(ContributorRole.class, ContributorRole.REPORTER),
            Map.entry(Anchor.class, Samples.at("told")),
            Map.entry(Amount.class, Amount.exact(1)),
            Map.entry(Unit.class, Unit.COUNT));

    /** One value of each type that has methods with parameters. */
    private static final List<Object> VALUES = List.of(
            Samples.fullArticle(),
            Samples.fullContributor(),
            Samples.fullSection(),
            Samples.fullSource(),
            Samples.fullClaim(),
            Samples.fullAttribution(),
            Samples.fullStep(),
            Samples.fullTime(),
            Samples.fullFigure(),
            Samples.fullRelation(),
            Samples.fullAssessment(),
            Samples.fullEntity(),
            Samples.fullArticleRelation(),
            Samples.fullArticleRelation().target(),
            Samples.fullFigureRelation().target(),
            Samples.fullFigureRelation(),
            Samples.fullPlace(),
            Samples.fullTimeEvent(),
            Samples.fullAppearance(),
            Samples.fullEvidence(),
            Samples.fullProvenance(),
            Article.builder(),
            Contributor.builder(),
            Section.builder(),
            Source.builder(),
            Claim.builder(),
            Attribution.builder(),
            AttributionStep.builder(),
            TimeExpression.builder(),
            Figure.builder(),
            ClaimRelation.builder(),
            Assessment.builder(),
            Entity.builder(),
            ArticleRelation.builder(),
            ArticleReference.builder(),
            ClaimReference.builder(),
            FigureReference.builder(),
            FigureRelation.builder(),
            Place.builder(),
            TimeEvent.builder(),
            Appearance.builder(),
            Evidence.builder(),
            Provenance.builder(),
            Speaker.known("x"),
            Speaker.candidates("x", "y"),
            Speaker.unresolved(),
            Speaker.unstated(),
            Extensions.none(),
            ClaimReference.to("x"),
            Rating.of(2, 1, 5),
            AttributionPath.of(Samples.fullArticle(), Samples.fullClaim()).orElseThrow());

    static Stream<Class<?>> types() {
        return MEMBERS.stream().map(ModelSource.Member::type).distinct().map(ModelMembersTest::type);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("io.github.newsclaims." + name.replace('.', '$'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void haveAJavadocCommentInOurSource() {
        assertThat(MEMBERS).hasSizeGreaterThan(500);
        assertThat(MEMBERS.stream()
                        .filter(member -> member.javadoc() == null && !member.overrides())
                        .map(ModelSource.Member::toString))
                .isEmpty();
    }

    @Test
    void haveAJavadocSummaryThatBeginsWithAVerb() {
        assertThat(MEMBERS.stream()
                        .filter(member -> !member.name().isEmpty() && !member.overrides())
                        .filter(member -> !member.name().matches("<init>|[A-Z_]+"))
                        .filter(member -> !String.valueOf(member.javadoc())
                                .matches("(?s)(\\{@return|Returns|Finds|Sets|Adds|Calls|Visits) .*"))
                        .map(member -> member + ": " + member.javadoc()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void areAllDeclaredByATypeThatUsersSee(Class<?> type) {
        Set<String> sources = MEMBERS.stream()
                .filter(member -> type(member.type()).isAssignableFrom(type))
                .map(member -> member.name() + "/" + member.parameters().size())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass().getPackage() == Article.class.getPackage() && !isImplied(method)) {
                assertThat(Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                        .as("%s", method)
                        .isTrue();
                assertThat(sources).contains(method.getName() + "/" + method.getParameterCount());
            }
        }
    }

    /** Whether the compiler makes the method: an enum's, or a record's without one of ours. */
    private static boolean isImplied(Method method) {
        Class<?> type = method.getDeclaringClass();
        return type.isEnum() && Set.of("values", "valueOf").contains(method.getName())
                || type.isRecord()
                        && (Set.of("equals", "hashCode", "toString").contains(method.getName())
                                || isAccessor(method, type));
    }

    private static boolean isAccessor(Method method, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(part -> part.getAccessor().equals(method));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void refuseNullByTheNameOfTheArgument(Executable member, int parameter, String name)
            throws ReflectiveOperationException {
        // What adds to a list names the list: "types element" for addType.
        String list = member.getName().startsWith("add") ? member.getName().substring(3) : "";
        assertThat(refusal(member, parameter, null))
                .matches(name + "|(?i)" + list.replaceAll("y$", "(y|ies)") + "(s|es)? element");
        Class<?> type = member.getParameterTypes()[parameter];
        if (type == List.class) {
            assertThat(refusal(member, parameter, Collections.singletonList(null)))
                    .isEqualTo(name + " element");
        }
        if (type.isArray()) {
            assertThat(refusal(member, parameter, Array.newInstance(type.getComponentType(), 1)))
                    .isEqualTo(name + " element");
        }
    }

    static Stream<Arguments> parameters() {
        List<Arguments> parameters = new ArrayList<>();
        types().filter(type -> !type.isInterface() || type == Speaker.class).forEach(type -> {
            List<Executable> members = new ArrayList<>(List.of(type.getConstructors()));
            members.addAll(List.of(type.getDeclaredMethods()));
            for (Executable member : members) {
                boolean checked = Modifier.isPublic(member.getModifiers())
                        && !member.isSynthetic()
                        && !Set.of("equals", "valueOf").contains(member.getName())
                        && !(type.isInterface() && !Modifier.isStatic(member.getModifiers()));
                for (int index = 0; checked && index < member.getParameterCount(); index++) {
                    Optional<String> name = name(member, index);
                    if (!member.getParameterTypes()[index].isPrimitive() && name.isPresent()) {
                        parameters.add(Arguments.of(member, index, name.get()));
                    }
                }
            }
        });
        return parameters.stream();
    }

    /** The name of a parameter in the source; empty if it may be null. */
    private static Optional<String> name(Executable member, int index) {
        Class<?> type = member.getDeclaringClass();
        if (member instanceof Constructor<?> && type.isRecord()) {
            RecordComponent part = type.getRecordComponents()[index];
            return Optional.of(part.getName());
        }
        List<String> types = Arrays.stream(member.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        ModelSource.Parameter parameter = MEMBERS.stream()
                .filter(source -> type(source.type()) == type && source.name().equals(member.getName()))
                .filter(source -> source.parameters().stream()
                        .map(ModelSource.Parameter::type)
                        .toList()
                        .equals(types))
                .findFirst()
                .orElseThrow(() -> new AssertionError(member))
                .parameters()
                .get(index);
        return parameter.nullable() ? Optional.empty() : Optional.of(parameter.name());
    }

    @Test
    void areTestedForNullInEveryTypeThatTakesSomething() {
        assertThat(parameters()).hasSizeGreaterThan(280);
    }

    /** Calls a member with one bad argument, and returns the message of the exception. */
    private static @Nullable String refusal(Executable member, int parameter, @Nullable Object bad)
            throws ReflectiveOperationException {
        Object[] arguments =
                Arrays.stream(member.getParameterTypes()).map(SAMPLES::get).toArray();
        arguments[parameter] = bad;
        try {
            if (member instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) member).invoke(receiver(member), arguments);
            }
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).as("%s", member).isInstanceOf(NullPointerException.class);
            return e.getCause().getMessage();
        }
        throw new AssertionError(member + " takes " + bad);
    }

    private static @Nullable Object receiver(Executable member) {
        if (Modifier.isStatic(member.getModifiers())) {
            return null;
        }
        return VALUES.stream()
                .filter(member.getDeclaringClass()::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value of " + member.getDeclaringClass()));
    }
}
