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
 * Generated names stay out of what users see. Three appear in the declaration of a type with a builder, and no more:
 * {@code Claim permits ImmutableClaim}, {@code Claim implements WithClaim} and {@code Claim.Builder extends
 * ImmutableClaim.Builder}. All three are package-private: a user cannot name them, only call what they hand down, and
 * every signature that they hand down is checked here as well.
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
    void looksAtWhatAUserInheritsFromGeneratedTypes() {
        assertThat(signatures(Claim.class)).anyMatch(signature -> signature.contains(".withProposition("));
        assertThat(signatures(Claim.Builder.class)).anyMatch(signature -> signature.contains(".addFigures("));
    }

    @Test
    void declaresGeneratedTypesOnlyInTheOneShape() {
        for (Object value : ModelTypes.full()) {
            Class<?> type = ModelTypes.type(value);
            String name = type.getSimpleName();
            Class<?> builder = type.getDeclaredClasses()[0];
            assertThat(names(type.getPermittedSubclasses())).containsExactly("Immutable" + name);
            assertThat(names(type.getInterfaces())).containsExactly("With" + name);
            assertThat(builder.getSimpleName()).isEqualTo("Builder");
            assertThat(builder.getSuperclass().getName()).endsWith(".Immutable" + name + "$Builder");
            assertThat(type.getSuperclass()).isEqualTo(Object.class);
            for (Class<?> generated : List.of(value.getClass(), type.getInterfaces()[0], builder.getSuperclass())) {
                assertThat(Modifier.isPublic(generated.getModifiers()))
                        .as(generated.getName())
                        .isFalse();
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
            assertThat(type.getDeclaredClasses()[0].getConstructors())
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

    private static List<String> names(Class<?>[] types) {
        List<String> names = new ArrayList<>();
        for (Class<?> type : types) {
            names.add(type.getSimpleName());
        }
        return names;
    }
}
