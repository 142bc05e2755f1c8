package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Users see no generated class. A type with a builder names two in its declaration: {@code Claim permits ImmutableClaim}
 * and {@code Claim.Builder permits ImmutableClaim.Builder}. Both are package-private, and declare nothing that users can
 * call.
 */
class SignatureTest {
    @Test
    void namesNoGeneratedTypeInAnythingThatAUserCanCall() {
        Set<String> leaks = new TreeSet<>();
        Architecture.exported().map(JavaClass::reflect).forEach(type -> {
            signatures(type).forEach(signature -> {
                if (signature.contains(".Immutable") || signature.contains(".With")) {
                    leaks.add(signature);
                }
            });
        });
        assertThat(leaks).isEmpty();
    }

    @Test
    void declaresEverythingThatAUserCanCallInAPublicType() {
        assertThat(signatures(Claim.class)).anyMatch(signature -> signature.contains(".withProposition("));
        assertThat(signatures(Claim.Builder.class)).anyMatch(signature -> signature.contains(".addFigure("));
        for (Object value : ModelTypes.full()) {
            Class<?> type = ModelTypes.type(value);
            for (Class<?> visible : List.of(type, ModelTypes.builder(type))) {
                assertThat(visible.getMethods())
                        .allSatisfy(
                                method -> assertThat(method.getDeclaringClass()).isIn(visible, Object.class));
            }
        }
    }

    @Test
    void hasNoBuilderMethodThatAppendsAWholeValueOrTakesAnOptional() {
        for (Object value : ModelTypes.full()) {
            Class<?> type = ModelTypes.type(value);
            for (Class<?> visible : List.of(type, ModelTypes.builder(type))) {
                assertThat(signatures(visible))
                        .noneMatch(signature -> signature.matches(".*\\.(from|addAll\\w*)\\(.*"))
                        .noneMatch(signature -> signature.matches(".*\\(.*java\\.util\\.Optional.*\\).*"));
            }
        }
    }

    @Test
    void declaresGeneratedTypesOnlyInTheOneShape() {
        for (Object value : ModelTypes.full()) {
            Class<?> type = ModelTypes.type(value);
            String name = type.getSimpleName();
            Class<?> builder = ModelTypes.builder(type);
            assertThat(type.getPermittedSubclasses()).containsExactly(value.getClass());
            assertThat(value.getClass().getSimpleName()).isEqualTo("Immutable" + name);
            assertThat(builder.getPermittedSubclasses())
                    .singleElement()
                    .satisfies(made -> assertThat(made.getName()).endsWith(".Immutable" + name + "$Builder"));
            for (Class<?> visible : List.of(type, builder)) {
                assertThat(visible.getInterfaces()).isEmpty();
                assertThat(visible.getSuperclass()).isEqualTo(Object.class);
                assertThat(visible.getPermittedSubclasses()[0].getModifiers() & Modifier.PUBLIC)
                        .as(visible.getName())
                        .isZero();
            }
        }
    }

    @Test
    void namesGeneratedTypesInNoOtherDeclaration() {
        Set<Class<?>> shape = new LinkedHashSet<>();
        ModelTypes.full().forEach(value -> shape.add(ModelTypes.type(value)));
        assertThat(Architecture.exported()
                        .map(JavaClass::reflect)
                        .filter(type -> !shape.contains(type) && !shape.contains(type.getEnclosingClass()))
                        .filter(type -> supertypes(type).toString().contains(".Immutable")
                                || supertypes(type).toString().contains(".With")))
                .isEmpty();
    }

    @Test
    void givesNobodyAConstructorOfATypeWithABuilder() {
        for (Object value : ModelTypes.full()) {
            Class<?> type = ModelTypes.type(value);
            assertThat(type.getConstructors()).as(type.getName()).isEmpty();
            assertThat(ModelTypes.builder(type).getConstructors())
                    .as(type.getName())
                    .isEmpty();
        }
    }

    /** All that a user can call or read: declared and inherited, also through types that cannot be named. */
    private static List<String> signatures(Class<?> type) {
        List<String> signatures = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() != Object.class) {
                signatures.add(signature(
                        type, method.getName(), method.getGenericReturnType(), method.getGenericParameterTypes()));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isProtected(method.getModifiers())) {
                signatures.add(signature(
                        type, method.getName(), method.getGenericReturnType(), method.getGenericParameterTypes()));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (Modifier.isPublic(constructor.getModifiers()) || Modifier.isProtected(constructor.getModifiers())) {
                signatures.add(signature(type, "new", type, constructor.getGenericParameterTypes()));
            }
        }
        for (Field field : type.getFields()) {
            signatures.add(signature(type, field.getName(), field.getGenericType()));
        }
        return signatures;
    }

    private static String signature(Class<?> type, String name, Type result, Type... parameters) {
        StringBuilder signature =
                new StringBuilder(type.getName()).append('.').append(name).append('(');
        for (Type parameter : parameters) {
            signature.append(parameter.getTypeName()).append(' ');
        }
        return signature.append(") ").append(result.getTypeName()).toString();
    }

    private static List<Type> supertypes(Class<?> type) {
        List<Type> supertypes = new ArrayList<>(List.of(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            supertypes.add(type.getGenericSuperclass());
        }
        return supertypes;
    }
}
