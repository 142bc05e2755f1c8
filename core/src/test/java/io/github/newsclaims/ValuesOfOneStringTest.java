package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.newsclaims.term.OpenTerm;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.time.Edtf;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mappers that work by reflection make a value by any constructor or static method that takes one string, private ones
 * included. Each of them refuses what is no value of its type.
 */
class ValuesOfOneStringTest {
    /** No value has a character that is only half there. */
    private static final String BROKEN = "\ud800";

    private static final String BLANK = " ";

    private static final String STRANGE = "next tuesday\0";

    static List<Executable> waysIn() {
        List<Executable> found = new ArrayList<>();
        // Mappers read values, not exceptions.
        Architecture.exported()
                .map(JavaClass::reflect)
                .filter(type -> !Throwable.class.isAssignableFrom(type))
                .forEach(type -> {
                    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                        if (takesOneString(constructor) && !Modifier.isAbstract(type.getModifiers())) {
                            found.add(constructor);
                        }
                    }
                    for (Method method : type.getDeclaredMethods()) {
                        if (Modifier.isStatic(method.getModifiers())
                                && takesOneString(method)
                                && givesAValue(method, type)) {
                            found.add(method);
                        }
                    }
                });
        return found;
    }

    private static boolean takesOneString(Executable way) {
        return way.getParameterCount() == 1
                && CharSequence.class.isAssignableFrom(way.getParameterTypes()[0])
                && !way.isSynthetic();
    }

    private static boolean givesAValue(Method method, Class<?> type) {
        return type.isAssignableFrom(method.getReturnType());
    }

    @Test
    void findsPrivateOnesToo() {
        assertThat(waysIn())
                .anyMatch(way -> way.toString().startsWith("private io.github.newsclaims.term.ClaimType("))
                .anyMatch(way -> way.toString().contains("Edtf.parse("))
                .anyMatch(way -> way.toString().contains("Unit.measure("))
                .anyMatch(way -> way.toString().contains("Unit$Measure(java.lang.String)"))
                .anyMatch(way -> way.toString().contains("ClaimReference.to("))
                .hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("waysIn")
    void givesAValidValueOrNone(Executable way) throws ReflectiveOperationException {
        way.setAccessible(true);
        assertThat(make(way, BROKEN)).isEmpty();
        Optional<Object> blank = make(way, BLANK);
        if (way.getDeclaringClass() == ArticleText.class) {
            assertThat(blank).contains(ArticleText.of(BLANK));
        } else {
            assertThat(blank).isEmpty();
        }
        Optional<Object> strange = make(way, STRANGE);
        if (strange.isPresent()) {
            assertThat(publicCopy(strange.get())).isEqualTo(strange.get());
        }
    }

    private static Optional<Object> make(Executable way, String text) throws ReflectiveOperationException {
        try {
            return Optional.of(
                    way instanceof Constructor<?> constructor
                            ? constructor.newInstance(text)
                            : ((Method) way).invoke(null, text));
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).as(way.toString()).isInstanceOf(IllegalArgumentException.class);
            return Optional.empty();
        }
    }

    /** The same value, made by what users may call; fails where the value is not valid. */
    private static Object publicCopy(Object value) throws ReflectiveOperationException {
        if (value instanceof Edtf date) {
            return Edtf.parse(date.toString());
        }
        if (value instanceof OpenTerm term) {
            return term.getClass().getMethod("of", String.class).invoke(null, term.word());
        }
        if (value instanceof ClaimReference reference) {
            return ClaimReference.to(reference.claim().orElseThrow());
        }
        if (value instanceof ArticleText text) {
            return ArticleText.of(text.value());
        }
        if (value instanceof TextQuote quote) {
            return TextQuote.of(quote.exact());
        }
        if (value instanceof Record) {
            RecordComponent[] parts = value.getClass().getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int index = 0; index < parts.length; index++) {
                values[index] = parts[index].getAccessor().invoke(value);
            }
            return value.getClass()
                    .getConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        }
        if (Architecture.typesWithABuilder().contains(ModelTypes.type(value).getSimpleName())) {
            return ModelTypes.call(ModelTypes.call(value, "toBuilder"), "build");
        }
        return fail("say how a " + value.getClass().getName() + " is made by what users may call");
    }
}
